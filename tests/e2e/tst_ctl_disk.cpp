#include "Outside.h"

using namespace halftone::e2e;

/// A disk that is full (a limit on the size of files: the same error to the program): clear words, nothing half done, nothing twice,
/// and it goes on when there is room again.
class TestCtlDisk : public QObject
{
    Q_OBJECT

    static constexpr rlim_t kFrame = 4096 + 24; ///< of the write-ahead log
    static constexpr rlim_t kLeast = 33000; ///< the shared memory of the log is 32 KiB
    const QString m_french = u"+33612345670"_s;
    const QString m_ourSms = u"+33639980142"_s;

    int outbox() { return m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1); }
    QStringList bodies()
    {
        QStringList all;
        for (const QJsonValue one : m->json({u"messages"_s, m_french, u"--limit"_s, u"1000"_s}).array())
            all << one.toObject().value("body"_L1).toString();
        all.sort();
        return all;
    }
    QStringList ledgerBodies()
    {
        QStringList all;
        for (const QJsonValue one : m->ledger())
            all << one.toObject().value("body"_L1).toString();
        all.sort();
        return all;
    }
    [[nodiscard]] qint64 logSize() const { return QFileInfo(m->workspace() + u"-wal"_s).size(); }

    /// As the disk of a program that works already: full, or with room again.
    static void limit(const Child &program, rlim_t bytes)
    {
        rlimit wanted {bytes, RLIM_INFINITY};
        QCOMPARE(::prlimit(static_cast<pid_t>(program.process.processId()), RLIMIT_FSIZE, &wanted, nullptr), 0);
    }
    void begin(Child &worker)
    {
        m->setFileLimit(RLIM_INFINITY); // so that SIGXFSZ is ignored from its start
        m->start(worker.process, {u"--json"_s, u"worker"_s});
        m->setFileLimit(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(worker.count(u"connection"_s, u"connected"_s) > 0, 20000);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        QCOMPARE(m->connectAccount().status, 0);
        QCOMPARE(m->json({u"send"_s, m_french, u"--text"_s, u"first"_s}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 10000);
    }
    void cleanup() { m.reset(); }

    void acceptedOrNot_data()
    {
        QTest::addColumn<QString>("wait");
        QTest::newRow("accepted only") << u"0"_s;
        QTest::newRow("and sent") << u"5"_s;
    }
    /// R10.1: at each place where room may end. Said to be accepted and on disk, or refused and nothing of it there.
    void acceptedOrNot()
    {
        QFETCH(QString, wait);
        QStringList accepted {u"first"_s};
        int refused = 0;
        int inARow = 0;
        for (rlim_t more = 0; more < 120 && inARow < 2; more += 3) {
            const QString text = u"step %1"_s.arg(more);
            m->setFileLimit(std::max(kLeast, static_cast<rlim_t>(logSize())) + more * kFrame);
            const Said said = m->json({u"send"_s, m_french, u"--text"_s, text, u"--wait"_s, wait});
            m->setFileLimit(std::nullopt);
            if (said.status == 0) {
                accepted << text;
                ++inARow;
                continue;
            }
            inARow = 0;
            ++refused;
            QCOMPARE(said.status, 3);
            QCOMPARE(said.error(), u"disk_full"_s);
            QVERIFY2(said.err.contains("disk is full"), said.err.constData());
        }
        QVERIFY(inARow == 2 && refused > 2);
        accepted.sort();
        QCOMPARE(bodies(), accepted);
        QCOMPARE(m->json({u"workspace"_s, u"check"_s}).status, 0);
        Child worker;
        m->start(worker.process, {u"--json"_s, u"worker"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), accepted.size(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 20000);
        QCOMPARE(ledgerBodies(), accepted);
    }

    void nothingLeavesThatCannotBeWrittenDownFirst()
    {
        Child worker;
        begin(worker);
        limit(worker, 1);
        QCOMPARE(m->json({u"send"_s, m_french, u"--text"_s, u"second"_s, u"--wait"_s, u"0"_s}).status, 0);
        m->writeFrom(m_french, m_ourSms, u"answer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(worker.count(u"code"_s, u"disk_full"_s) > 0, 20000);
        QCOMPARE(m->ledger().size(), 1);
        QCOMPARE(bodies(), QStringList({u"first"_s, u"second"_s}));
        limit(worker, RLIM_INFINITY);
        QTRY_COMPARE_WITH_TIMEOUT(bodies(), QStringList({u"answer"_s, u"first"_s, u"second"_s}), 25000);
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 2, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 20000);
        QCOMPARE(m->ledger().size(), 2);
        worker.signal(SIGTERM);
        QVERIFY(worker.ended());
        QCOMPARE(worker.process.exitCode(), 0);
    }

    /// R10.2: the answer came, and could not be written down: the provider is asked, and nothing leaves again.
    void anAnswerThatCannotBeWrittenDown()
    {
        Child worker;
        begin(worker);
        m->order("faults", {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"ms"_s, 2000}});
        QCOMPARE(m->json({u"send"_s, m_french, u"--text"_s, u"second"_s, u"--wait"_s, u"0"_s}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 2, 20000); // booked; the answer is on its way
        limit(worker, 1);
        QTRY_VERIFY_WITH_TIMEOUT(worker.count(u"code"_s, u"disk_full"_s) > 0, 20000);
        limit(worker, RLIM_INFINITY);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 25000);
        QCOMPARE(bodies(), QStringList({u"first"_s, u"second"_s}));
        QCOMPARE(ledgerBodies(), QStringList({u"first"_s, u"second"_s}));
    }

    void theOtherCommandsSaySo()
    {
        m->writeFrom(m_french, m_ourSms, u"answer"_s);
        m->setFileLimit(kLeast / 2);
        for (const QStringList &command : {QStringList {u"sync"_s}, QStringList {u"worker"_s, u"--once"_s}, QStringList {u"numbers"_s},
                 QStringList {u"workspace"_s, u"set"_s, u"grace=1h"_s}, QStringList {u"workspace"_s, u"backup"_s, m->file(u"b"_s)}}) {
            const Said said = m->json(command);
            QVERIFY2(said.status == 3 && said.error() == "disk_full"_L1,
                qPrintable(command.join(u' ') + u": "_s + QString::fromUtf8(said.out + said.err)));
            QVERIFY2(said.err.contains("disk is full"), said.err.constData());
        }
        m->setFileLimit(std::nullopt);
        QVERIFY(!QFile::exists(m->file(u"b"_s)));
        QCOMPARE(m->json({u"sync"_s}).object().value("received"_L1).toInt(), 1);
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlDisk)
#include "tst_ctl_disk.moc"
