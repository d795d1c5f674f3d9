#include "Outside.h"

#include <QRandomGenerator>
#include <QTimer>

#include <vector>

using namespace halftone::e2e;

/// R10: whatever kills the worker, each accepted message is in the provider's ledger exactly once.
class TestCtlKill : public QObject
{
    Q_OBJECT

    void accept(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Said said = m->json({u"send"_s, u"+3361234567%1"_s.arg(i % 5), u"--text"_s, u"message %1"_s.arg(i), u"--wait"_s, u"0"_s});
            QCOMPARE(said.status, 0);
        }
    }

    /// Whether the outbox becomes empty: what is in doubt is looked for after 5 s, and again 20 s later, before it goes again.
    [[nodiscard]] bool emptied(int count)
    {
        // The ledger first: asking the workspace all the time would keep the worker from writing.
        if (!QTest::qWaitFor([this, count] { return m->ledger().size() >= count; }, 60000))
            return false;
        return QTest::qWaitFor([this] { return m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1) == 0; }, 40000);
    }

    [[nodiscard]] bool drain(int count)
    {
        QProcess worker;
        m->start(worker, {u"--json"_s, u"worker"_s});
        const bool empty = emptied(count);
        worker.terminate();
        return QTest::qWaitFor([&worker] { return worker.state() == QProcess::NotRunning; }, 10000) && empty;
    }

    void eachOnce(int count)
    {
        QCOMPARE(m->ledger().size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(m->inLedger(u"message %1"_s.arg(i)), 1);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        QCOMPARE(m->connectAccount().status, 0);
        // What is in doubt is looked for in the provider's list twice, this far apart.
        QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"absence_horizon=1s"_s}).status, 0);
    }
    void cleanup() { m.reset(); }

    void atFaultPoints()
    {
#ifndef HALFTONE_FAULT_POINTS
        QSKIP("built without fault points");
#endif
        // Side by side, since what is in doubt takes half a minute to settle.
        std::vector<std::unique_ptr<Outside>> all;
        for (const char *point : {"after_claim", "before_post", "after_answer", "after_record"}) {
            m = std::make_unique<Outside>();
            QVERIFY(m->isUp());
            QCOMPARE(m->connectAccount().status, 0);
            QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"absence_horizon=1s"_s}).status, 0);
            accept(3);
            m->setEnvironment(u"HALFTONE_FAULT"_s, QString::fromLatin1(point) + u":kill"_s);
            const Said killed = m->json({u"worker"_s, u"--once"_s});
            QVERIFY2(killed.status == -1, point);
            m->clearEnvironment();
            all.push_back(std::move(m));
        }
        std::vector<std::unique_ptr<QProcess>> workers;
        for (const auto &one : all) {
            workers.push_back(std::make_unique<QProcess>());
            one->start(*workers.back(), {u"--json"_s, u"worker"_s});
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            m = std::move(all[i]);
            QVERIFY2(emptied(3), m->json({u"messages"_s, u"+33612345670"_s}).out.constData());
            eachOnce(3);
            workers[i]->terminate();
            QTRY_COMPARE_WITH_TIMEOUT(workers[i]->state(), QProcess::NotRunning, 10000);
        }
    }

    void atRandomTimes()
    {
        accept(8);
        m->order("faults",
            {{u"kind"_s, u"close"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"booked"_s, true}, {u"skip"_s, 1},
                {u"count"_s, 2}});
        QRandomGenerator random(20261124);
        for (int kill = 0; kill < 4; ++kill) {
            QProcess worker;
            m->start(worker, {u"--json"_s, u"worker"_s});
            QTimer::singleShot(random.bounded(20, 250), &worker, &QProcess::kill);
            QTRY_COMPARE_WITH_TIMEOUT(worker.state(), QProcess::NotRunning, 20000);
        }
        m->clearFaults();
        QVERIFY(drain(8));
        eachOnce(8);
    }

    void theWorkerLeavesCleanly()
    {
        accept(1);
        QProcess worker;
        m->start(worker, {u"--json"_s, u"worker"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 20000);
        worker.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(worker.state(), QProcess::NotRunning, 20000);
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
        QCOMPARE(worker.exitCode(), 0);
        const QList<QByteArray> lines = worker.readAllStandardOutput().trimmed().split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlKill)
#include "tst_ctl_kill.moc"
