#include "provider/ErrorCodes.h"

#include <QTest>

using namespace halftone::provider;

class TestProviderCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACodeMeans_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<bool>("retry");
        QTest::addColumn<RecipientMark>("mark");

        using enum ErrorClass;
        constexpr auto kNone = RecipientMark::None;
        const auto row = [](const char *name, int code, ErrorClass errorClass, bool retry, RecipientMark mark) {
            QTest::newRow(name) << code << errorClass << retry << mark;
        };
        row("R7.2 unsubscribed", 21610, Recipient, false, RecipientMark::OptedOut);
        row("R7.2 blocked us on WhatsApp", 63014, Recipient, false, RecipientMark::OptedOut);
        row("R7.2 recipient blocked", 63033, Recipient, false, RecipientMark::OptedOut);
        row("R4.3 no WhatsApp", 63003, Recipient, false, RecipientMark::NoWhatsApp);
        row("R4.3 invalid WhatsApp recipient", 63024, Recipient, false, RecipientMark::NoWhatsApp);
        row("R4.4 landline", 21614, Recipient, false, RecipientMark::Landline);
        row("R4.4 landline, says the carrier", 30006, Recipient, false, RecipientMark::Landline);
        row("R5.2 window closed", 63016, WindowClosed, false, kNone);
        row("R10.3 too many requests", 20429, Throttle, true, kNone);
        row("R10.3 queue full", 21611, Throttle, true, kNone);
        row("R10.3 internal error", 20500, Unknown, true, kNone);
        row("spam", 30007, Content, false, kNone);
        row("unknown handset marks nobody", 30005, Recipient, false, kNone);
        row("an experiment marks nobody", 63032, Recipient, false, kNone);
        row("account suspended", 30002, Policy, false, kNone);
        row("unknown 216xx", 21699, Content, false, kNone);
        row("unknown 300xx", 30099, Recipient, false, kNone);
        row("unknown 630xx", 63099, Content, false, kNone);
        row("unknown 205xx", 20599, Unknown, false, kNone);
        row("unknown altogether", 98765, Bug, false, kNone);
        row("none", 0, Bug, false, kNone);
        row("negative", -1, Bug, false, kNone);
    }

    void whatACodeMeans()
    {
        QFETCH(const int, code);
        QFETCH(const ErrorClass, errorClass);
        QFETCH(const bool, retry);
        QFETCH(const RecipientMark, mark);
        const ErrorRow row = twilioError(code);
        QCOMPARE(row.code, code);
        QVERIFY(row.errorClass == errorClass);
        QCOMPARE(row.retry, retry);
        QVERIFY(row.mark == mark);
    }

    void everyRowIsFoundAndMakesSense()
    {
        QVERIFY(twilioErrors().size() > 100);
        for (const ErrorRow &row : twilioErrors()) {
            QCOMPARE(twilioError(row.code).errorClass, row.errorClass);
            // R10.3: tried again only what may pass by itself; a mark is set only for the recipient's own sake.
            const bool mayPass = row.errorClass == ErrorClass::Transient || row.errorClass == ErrorClass::Throttle
                || row.errorClass == ErrorClass::Unknown;
            QCOMPARE(row.retry, mayPass);
            QVERIFY(row.mark == RecipientMark::None || row.errorClass == ErrorClass::Recipient);
        }
    }

    void codesInWords()
    {
        QCOMPARE(twilioCode(u"twilio_21610"), 21610);
        QCOMPARE(twilioCode(u"twilio_"), 0);
        QCOMPARE(twilioCode(u"twilio_x"), 0);
        QCOMPARE(twilioCode(u"twilio_-5"), 0);
        QCOMPARE(twilioCode(u"twilio_99999999999"), 0);
        QCOMPARE(twilioCode(u"timed_out"), 0);
        QCOMPARE(twilioCode(u""), 0);
        QVERIFY(errorRow(u"twilio_21610").mark == RecipientMark::OptedOut);
        QVERIFY(errorRow(u"opted_out").mark == RecipientMark::None);
    }
};

QTEST_APPLESS_MAIN(TestProviderCodes)
#include "tst_provider_codes.moc"
