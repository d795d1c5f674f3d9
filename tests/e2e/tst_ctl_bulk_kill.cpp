#include "Outside.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

using namespace halftone::e2e;

/// R10.1, R11.3: a bulk send whose program is killed again and again, while the provider does all that providers do.
class TestCtlBulkKill : public QObject
{
    Q_OBJECT

    static int fromEnvironment(const char *name, int otherwise)
    {
        bool set = false;
        const int value = qEnvironmentVariableIntValue(name, &set);
        return set ? value : otherwise;
    }
    static QString number(int i) { return u"+3363997%1"_s.arg(i, 4, 10, QChar(u'0')); }

    /// @return its id.
    QString planned(int count)
    {
        QByteArray csv = "first_name,phone\n";
        for (int i = 0; i < count; ++i)
            csv += "N" + QByteArray::number(i) + ',' + number(i).toUtf8() + '\n';
        m->write(u"list.csv"_s, csv);
        return m
            ->json({u"bulk"_s, u"plan"_s, u"--name"_s, u"N"_s, u"--csv"_s, m->file(u"list.csv"_s), u"--text"_s,
                u"Bonjour {{ candidate.first_name }}"_s})
            .object()
            .value("bulk"_L1)
            .toString();
    }

    void trouble(double probability)
    {
        const auto fault = [&](const QString &kind, bool booked, const QJsonObject &more = {}) {
            QJsonObject one {{u"kind"_s, kind}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s},
                {u"probability"_s, probability}, {u"count"_s, 0}, {u"booked"_s, booked}};
            for (auto it = more.constBegin(); it != more.constEnd(); ++it)
                one.insert(it.key(), it.value());
            m->order("faults", one);
        };
        fault(u"throttle"_s, false, {{u"retry_after"_s, 1}});
        fault(u"error_500"_s, false);
        fault(u"error_500"_s, true);
        fault(u"bad_gateway"_s, false);
        fault(u"bad_gateway"_s, true);
        fault(u"close"_s, false);
        fault(u"close"_s, true);
        fault(u"reset"_s, true);
        fault(u"close_in_body"_s, true);
        fault(u"never_answer"_s, true, {{u"probability"_s, probability / 10}});
        fault(u"delay"_s, true, {{u"ms"_s, 40}, {u"probability"_s, 1}}); // there is something in flight at any time
    }

    [[nodiscard]] QJsonObject status(const QString &id) { return m->json({u"bulk"_s, u"status"_s, id}).object(); }

    void eachOnce(const QString &id, int count)
    {
        QHash<QString, int> to;
        for (const QJsonValue entry : m->ledger())
            ++to[entry.toObject().value("to"_L1).toString()];
        int missing = 0;
        int twice = 0;
        for (int i = 0; i < count; ++i) {
            missing += to.value(number(i)) == 0 ? 1 : 0;
            twice += to.value(number(i)) > 1 ? 1 : 0;
        }
        qInfo("%d recipients, %d without a message, %d with more than one", count, missing, twice);
        QCOMPARE(twice, 0);
        QCOMPARE(missing, 0);
        QCOMPARE(to.size(), count);
        const QJsonObject end = status(id);
        QCOMPARE(end.value("sent"_L1).toInt(), count);
        QCOMPARE(end.value("failed"_L1).toInt(), 0);
        QCOMPARE(end.value("queued"_L1).toInt(), 0);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        QCOMPARE(m->connectAccount().status, 0);
        QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"quiet_hours=off"_s, u"absence_horizon=1s"_s}).status, 0);
        QCOMPARE(m->json({u"numbers"_s}).status, 0);
    }
    void cleanup() { m.reset(); }

    /// Long: HALFTONE_BULK_KILLS=50 HALFTONE_BULK_RECIPIENTS=2000.
    void aSendThatIsKilled()
    {
        const int kills = fromEnvironment("HALFTONE_BULK_KILLS", 5);
        const int count = fromEnvironment("HALFTONE_BULK_RECIPIENTS", 150);
        const QString id = planned(count);
        QVERIFY(!id.isEmpty());
        trouble(0.01);
        QCOMPARE(m->json({u"bulk"_s, u"start"_s, id}).status, 0);
        QElapsedTimer clock;
        clock.start();
        QRandomGenerator random(20261125);
        int killedMidway = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess worker;
            m->start(worker, {u"--json"_s, u"worker"_s});
            const qsizetype before = m->ledger().size();
            if (kill % 2 == 0) // also on a machine on which a program takes long to start
                (void)QTest::qWaitFor([&] { return m->ledger().size() > before; }, 10000);
            QTimer::singleShot(random.bounded(100, kills > 10 ? 2500 : 1200), &worker, &QProcess::kill);
            QTRY_COMPARE_WITH_TIMEOUT(worker.state(), QProcess::NotRunning, 20000);
            const qsizetype sent = m->ledger().size();
            killedMidway += sent > 0 && sent < count ? 1 : 0;
        }
        qInfo("%d kills, %d of them midway, in %.1f s; %d in the ledger", kills, killedMidway, double(clock.elapsed()) / 1000,
            int(m->ledger().size()));
        QVERIFY(killedMidway > 0);
        m->clearFaults();
        Child worker;
        m->start(worker.process, {u"--json"_s, u"worker"_s});
        const int limit = 60000 + 60 * count;
        QVERIFY(QTest::qWaitFor([&] { return worker.count(u"event"_s, u"bulk"_s) > 0; }, limit));
        QCOMPARE(status(id).value("state"_L1).toString(), u"done"_s);
        qInfo("done after %.1f s", double(clock.elapsed()) / 1000);
        eachOnce(id, count);
    }

    /// Killed when a part of the send is handed over and none of it has left.
    void killedAfterAPartWasHandedOver()
    {
#ifndef HALFTONE_FAULT_POINTS
        QSKIP("built without fault points");
#endif
        const int count = 130; // two parts
        const QString id = planned(count);
        QCOMPARE(m->json({u"bulk"_s, u"start"_s, id}).status, 0);
        for (int kill = 0; kill < 2; ++kill) {
            m->setEnvironment(u"HALFTONE_FAULT"_s, u"after_feed:kill"_s);
            QProcess killed;
            m->start(killed, {u"--json"_s, u"worker"_s});
            m->clearEnvironment();
            QTRY_COMPARE_WITH_TIMEOUT(killed.state(), QProcess::NotRunning, 20000);
            QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
        }
        Child worker;
        m->start(worker.process, {u"--json"_s, u"worker"_s});
        QTRY_VERIFY_WITH_TIMEOUT(worker.count(u"event"_s, u"bulk"_s) > 0, 60000);
        eachOnce(id, count);
    }

    void twoWorkersSendTheSame()
    {
        const int count = 300;
        const QString id = planned(count);
        m->order("faults",
            {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"ms"_s, 250}, {u"count"_s, 0}});
        std::array<Child, 2> workers;
        for (Child &worker : workers) {
            m->start(worker.process, {u"--json"_s, u"worker"_s});
            QTRY_VERIFY_WITH_TIMEOUT(worker.count(u"connection"_s, u"connected"_s) > 0, 20000);
        }
        QCOMPARE(m->json({u"bulk"_s, u"start"_s, id}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(status(id).value("state"_L1).toString(), u"done"_s, 60000);
        eachOnce(id, count);
        for (Child &worker : workers)
            QVERIFY(worker.count(u"state"_s, u"sent"_s) > 0); // both had a hand in it
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlBulkKill)
#include "tst_ctl_bulk_kill.moc"
