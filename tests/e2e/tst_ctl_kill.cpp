#include "Outside.h"

#include <QRandomGenerator>
#include <QTimer>

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

    /// Rounds until nothing is left in the outbox.
    [[nodiscard]] bool drain()
    {
        for (int round = 0; round < 15; ++round) {
            (void)m->json({u"worker"_s, u"--once"_s});
            if (m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1) == 0)
                return true;
        }
        return false;
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

    void atFaultPoints_data()
    {
        QTest::addColumn<QString>("point");
        for (const char *point : {"after_claim", "before_post", "after_answer", "after_record"})
            QTest::newRow(point) << QString::fromLatin1(point);
    }
    void atFaultPoints()
    {
#ifndef HALFTONE_FAULT_POINTS
        QSKIP("built without fault points");
#endif
        QFETCH(QString, point);
        accept(3);
        m->setEnvironment(u"HALFTONE_FAULT"_s, point + u":kill"_s);
        QCOMPARE(m->json({u"worker"_s, u"--once"_s}).status, -1);
        m->clearEnvironment();
        QVERIFY(drain());
        eachOnce(3);
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
        QVERIFY(drain());
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
