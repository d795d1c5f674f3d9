#include "base/ChangeBus.h"
#include "base/Logging.h"

#include <QTest>

using namespace halftone;
using namespace Qt::StringLiterals;

class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsHoldNoWholeNumber_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("redacted");
        QTest::newRow("number") << u"+33612345678"_s << u"…5678"_s;
        QTest::newRow("WhatsApp") << u"whatsapp:+33612345678"_s << u"…5678"_s;
    }
    void logsHoldNoWholeNumber()
    {
        QFETCH(const QString, address);
        QTEST(redacted(address), "redacted");
    }

    void anEmptyListIsNoNote()
    {
        ChangeBus bus;
        int notes = 0;
        connect(&bus, &ChangeBus::changed, this, [&notes](const QList<Change> &) { ++notes; });
        bus.publish({});
        QCOMPARE(notes, 0);
        bus.publish({Change {ChangeKind::Message, 7, ConversationId(3)}});
        QCOMPARE(notes, 1);
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
