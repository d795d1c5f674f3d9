#include "base/Result.h"

#include <QTest>

#include <memory>

using namespace halftone;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error {ErrorKind::InvalidInput, u"odd"_s, u"not even"_s, QString::number(number)};
    return number / 2;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        const Result<int> result = half(4);
        QVERIFY(result.ok());
        QVERIFY(result);
        QCOMPARE(result.value(), 2);
        QCOMPARE(*result, 2);
    }

    void holdsAnError()
    {
        const Result<int> result = half(3);
        QVERIFY(!result.ok());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(result.error().code, u"odd"_s);
        QCOMPARE(result.error().subject, u"3"_s);
    }

    void aResultOfAnErrorIsNotAmbiguous()
    {
        // What is held is told by how it was made, not by the type: a Result<Error> has a value and an error of one type.
        const Result<QString> text(u"x"_s);
        QVERIFY(text.ok());
        QCOMPARE(text->size(), 1);
    }

    void movesItsValueOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }

    void doneIsAValue() { QVERIFY(done().ok()); }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
