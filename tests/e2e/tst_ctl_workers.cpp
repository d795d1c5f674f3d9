#include "Outside.h"

#include "support/PostgresCluster.h"

#include <map>
#include <vector>

using namespace halftone;
using namespace halftone::e2e;

/// R6.5, R10.1, R10.4: two workers and several that send, each a process of its own, on one workspace; one of the workers is killed.
class TestCtlWorkers : public QObject
{
    Q_OBJECT

    static constexpr int kSenders = 4;
    static constexpr int kEach = 6;

    /// Sends one message after the other to a candidate of its own, each by a process of its own.
    struct Sender
    {
        QString to;
        bool waits = false; ///< for the provider's answer: then the process sends, too
        int next = 0;
        std::unique_ptr<QProcess> process;
        QStringList accepted;
        QStringList refused;
    };

    void step(Sender &sender)
    {
        if (sender.process && sender.process->state() != QProcess::NotRunning)
            return;
        if (sender.process) {
            const QByteArray out = sender.process->readAllStandardOutput();
            if (sender.process->exitCode() == 0)
                sender.accepted << QJsonDocument::fromJson(out).object().value("body"_L1).toString();
            else
                sender.refused << QString::fromUtf8(out + sender.process->readAllStandardError());
            sender.process.reset();
        }
        if (sender.next == kEach)
            return;
        QStringList command {u"--json"_s, u"send"_s, sender.to, u"--text"_s, u"%1 of %2"_s.arg(sender.next++).arg(sender.to)};
        if (!sender.waits)
            command << u"--wait"_s << u"0"_s;
        sender.process = std::make_unique<QProcess>();
        m->start(*sender.process, command);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, postgres);
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        if (postgres) {
            m_cluster = test::PostgresCluster::instance();
            if (!m_cluster)
                QSKIP(qPrintable(test::PostgresCluster::whyNot()));
            m_database = m_cluster->createEmpty(); // halftonectl itself makes the schema
            m->setWorkspace(m_cluster->address(m_database).toString());
        }
        QCOMPARE(m->connectAccount().status, 0);
    }
    void cleanup()
    {
        m.reset();
        if (!m_database.isEmpty())
            m_cluster->drop(m_database);
        m_database.clear();
    }

    void eachOnceAndInOrder()
    {
        // Booked at once, and answered late: so that something is in flight when the first is killed.
        m->order("faults",
            {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"ms"_s, 700}, {u"count"_s, 0}});
        Child first;
        Child second;
        for (Child *worker : {&first, &second}) {
            m->start(worker->process, {u"--json"_s, u"worker"_s});
            QTRY_VERIFY_WITH_TIMEOUT(worker->count(u"connection"_s, u"connected"_s) > 0, 20000);
        }
        std::vector<Sender> senders;
        for (int i = 0; i < kSenders; ++i)
            senders.emplace_back().to = u"+3361234567%1"_s.arg(i), senders.back().waits = i % 2 == 1;
        bool killed = false;
        const auto over = [&] {
            bool busy = false;
            for (Sender &sender : senders) {
                step(sender);
                busy = busy || sender.process;
            }
            if (!killed && m->ledger().size() >= kSenders * kEach / 3) {
                first.kill();
                killed = true;
            }
            return !busy;
        };
        QVERIFY(QTest::qWaitFor(over, 60000));
        QVERIFY(killed);
        for (const Sender &sender : senders)
            QCOMPARE(sender.refused, QStringList());

        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), kSenders * kEach, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1), 0, 60000);
        std::map<QString, QStringList> byRecipient;
        for (const QJsonValue entry : m->ledger())
            byRecipient[entry.toObject().value("to"_L1).toString()] << entry.toObject().value("body"_L1).toString();
        for (const Sender &sender : senders) {
            QCOMPARE(sender.accepted.size(), kEach);
            QCOMPARE(byRecipient[sender.to], sender.accepted);
            QCOMPARE(m->json({u"messages"_s, sender.to}).array().size(), kEach);
        }
        QCOMPARE(m->json({u"workspace"_s, u"check"_s}).status, 0);
        second.signal(SIGTERM);
        QVERIFY(second.ended());
        QCOMPARE(second.process.exitCode(), 0);
    }

    /// One decision, seen by two: one message (R6.5).
    void oneApprovalForTwoWorkers()
    {
        std::vector<std::unique_ptr<Child>> workers;
        for (int i = 0; i < 2; ++i) {
            workers.push_back(std::make_unique<Child>());
            m->start(workers.back()->process, {u"--json"_s, u"worker"_s});
            QTRY_VERIFY_WITH_TIMEOUT(workers.back()->count(u"connection"_s, u"connected"_s) > 0, 20000);
        }
        const QString text = u"Are you free tomorrow morning [hold]?"_s;
        for (const char *to : {"+4915112345678", "+4915112345679"})
            QCOMPARE(m->json({u"send"_s, QString::fromLatin1(to), u"--text"_s, text, u"--wait"_s, u"0"_s}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m->pending().size(), 1, 20000);
        m->order("approve", {{u"name"_s, m->pending().first().toObject().value("name"_L1)}});
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1), 0, 20000);
        QCOMPARE(m->ledger().size(), 2);
        QCOMPARE(m->contents().size(), 1);
    }

private:
    std::unique_ptr<Outside> m;
    const test::PostgresCluster *m_cluster = nullptr;
    QString m_database;
};

QTEST_GUILESS_MAIN(TestCtlWorkers)
#include "tst_ctl_workers.moc"
