#include "Outside.h"

using namespace halftone::e2e;

/// `sync --watch` and `worker`: a line of JSON for each event, until they are told to end.
class TestCtlWatch : public QObject
{
    Q_OBJECT

    const QString m_french = u"+33612345670"_s;
    const QString m_ourSms = u"+33639980142"_s;

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
    }
    void cleanup() { m.reset(); }

    void saysWhatHappensAndEndsCleanly_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("number");
        QTest::newRow("watch, SIGTERM") << QStringList {u"sync"_s, u"--watch"_s} << SIGTERM;
        QTest::newRow("watch, SIGINT") << QStringList {u"sync"_s, u"--watch"_s} << SIGINT;
        QTest::newRow("worker, SIGINT") << QStringList {u"worker"_s} << SIGINT;
    }
    void saysWhatHappensAndEndsCleanly()
    {
        QFETCH(QStringList, command);
        QFETCH(int, number);
        QCOMPARE(m->connectAccount().status, 0);
        Child watch;
        m->start(watch.process, QStringList {u"--json"_s} + command);
        QTRY_COMPARE_WITH_TIMEOUT(watch.count(u"connection"_s, u"connected"_s), 1, 20000);
        m->writeFrom(m_french, m_ourSms, u"answer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(watch.count(u"event"_s, u"received"_s), 1, 20000);
        m->writeFrom(m_french, m_ourSms, u"and another"_s);
        QTRY_COMPARE_WITH_TIMEOUT(watch.count(u"event"_s, u"received"_s), 2, 20000);
        // What another program accepts leaves from here.
        const QString id
            = m->json({u"send"_s, m_french, u"--text"_s, u"hi"_s, u"--wait"_s, u"0"_s}).object().value("message"_L1).toString();
        QTRY_COMPARE_WITH_TIMEOUT(watch.count(u"state"_s, u"sent"_s), 1, 20000);
        watch.signal(number);
        QVERIFY(watch.ended());
        QCOMPARE(watch.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch.process.exitCode(), 0);
        QVERIFY2(watch.process.readAllStandardError().isEmpty(), "nothing went wrong");

        const QList<QJsonObject> events = watch.events();
        QVERIFY(watch.out.endsWith('\n'));
        QStringList received;
        for (const QJsonObject &event : events) {
            QVERIFY(!event.value("event"_L1).toString().isEmpty());
            QVERIFY(event.value("at"_L1).toString().endsWith(u'Z'));
            if (event.value("event"_L1).toString() == "received"_L1)
                received << event.value("message"_L1).toString();
            if (event.value("state"_L1).toString() == "sent"_L1)
                QCOMPARE(event.value("message"_L1).toString(), id);
        }
        // The ids are those of the messages; bodies are in no event.
        QStringList known;
        for (const QJsonValue one : m->json({u"messages"_s, m_french}).array()) {
            if (one.toObject().value("direction"_L1).toString() == "in"_L1)
                known << one.toObject().value("id"_L1).toString();
        }
        received.sort();
        known.sort();
        QCOMPARE(received, known);
        QVERIFY(!watch.out.contains("answer"));
    }

    /// The request that is in flight is finished first: what was sent is known as sent.
    void theRequestInFlightIsFinished()
    {
        QCOMPARE(m->connectAccount().status, 0);
        m->order("faults", {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"ms"_s, 1500}});
        QCOMPARE(m->json({u"send"_s, m_french, u"--text"_s, u"hi"_s, u"--wait"_s, u"0"_s}).status, 0);
        Child watch;
        m->start(watch.process, {u"--json"_s, u"sync"_s, u"--watch"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 20000);
        watch.signal(SIGTERM);
        QVERIFY(watch.ended());
        QCOMPARE(watch.process.exitCode(), 0);
        const QString state = m->json({u"messages"_s, m_french}).array().first().toObject().value("state"_L1).toString();
        QVERIFY2(state == "sent"_L1 || state == "delivered"_L1, qPrintable(state));
        QCOMPARE(m->ledger().size(), 1);
    }

    void forPeople()
    {
        QCOMPARE(m->connectAccount().status, 0);
        Child watch;
        m->start(watch.process, {u"sync"_s, u"--watch"_s});
        QTRY_VERIFY_WITH_TIMEOUT((watch.out += watch.process.readAllStandardOutput()).contains("connection=connected"), 20000);
        m->writeFrom(m_french, m_ourSms, u"answer"_s);
        QTRY_VERIFY_WITH_TIMEOUT((watch.out += watch.process.readAllStandardOutput()).contains("received"), 20000);
        QVERIFY(!watch.out.contains('{'));
        watch.signal(SIGINT);
        QVERIFY(watch.ended());
        QCOMPARE(watch.process.exitCode(), 0);
    }

    void withoutAnAccountOrSecret()
    {
        for (const QStringList &command : {QStringList {u"sync"_s, u"--watch"_s}, QStringList {u"worker"_s}}) {
            const Said said = m->json(command);
            QCOMPARE(said.status, 4);
            QCOMPARE(said.error(), u"no_account"_s);
        }
    }

    void refusedCredentialsAreSaid()
    {
        QCOMPARE(m->connectAccount().status, 0);
        m->setEnvironment(u"HALFTONE_TWILIO_SECRET"_s, u"00000000000000000000000000000000"_s);
        Child watch;
        m->start(watch.process, {u"--json"_s, u"sync"_s, u"--watch"_s});
        QTRY_VERIFY_WITH_TIMEOUT(watch.count(u"connection"_s, u"credentials_refused"_s) > 0, 20000);
        watch.signal(SIGTERM);
        QVERIFY(watch.ended());
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlWatch)
#include "tst_ctl_watch.moc"
