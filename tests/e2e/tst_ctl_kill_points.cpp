#include "Outside.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace halftone::e2e;

namespace {

const QString kFrench = u"+33612345670"_s; ///< SMS, by the French number of the bank
const QString kGerman = u"+4915112345678"_s; ///< WhatsApp, and no window is open
const QString kOurSms = u"+33639980142"_s;

/// The names in HALFTONE_FAULT("…") of the product.
QStringList pointsInTheSource()
{
    static const QRegularExpression kPoint(u"HALFTONE_FAULT\\(\"([a-z_]+)\"\\)"_s);
    QStringList names;
    for (const char *folder : {"/core", "/app", "/ui"}) {
        QDirIterator files(QStringLiteral(HALFTONE_SOURCE_DIR) + QString::fromLatin1(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto found = kPoint.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                names << found.next().captured(1);
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

/// R10.1, R6.2, R12.2: each place at which the program may die, and what is there after it has begun again: one message, one content,
/// one submission, and nothing lost.
class TestCtlKillPoints : public QObject
{
    Q_OBJECT

    /// What is done at a point that needs more than an accepted SMS; those of sending are rows of tst_ctl_kill.cpp.
    const QMap<QString, void (TestCtlKillPoints::*)()> m_scenarios {
        {u"after_accept"_s, &TestCtlKillPoints::accepted},
        {u"after_ingest"_s, &TestCtlKillPoints::ingested},
        {u"before_bind"_s, &TestCtlKillPoints::bound},
        {u"after_submit_recorded"_s, &TestCtlKillPoints::submissionRecorded},
        {u"after_content_created"_s, &TestCtlKillPoints::contentCreated},
    };

    QJsonArray messages(const QString &with) { return m->json({u"messages"_s, with}).array(); }
    int outbox() { return m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1); }
    [[nodiscard]] bool dies(const QString &point, const QStringList &command)
    {
        m->setEnvironment(u"HALFTONE_FAULT"_s, point + u":kill"_s);
        const Said said = m->json(command);
        m->clearEnvironment();
        return said.status == -1;
    }
    void restart(Child &worker) { m->start(worker.process, {u"--json"_s, u"worker"_s}); }

    void accepted()
    {
        // Killed before it could say so, and on disk all the same; the approval that another needs is there with it, once.
        QVERIFY(dies(u"after_accept"_s, {u"send"_s, kFrench, u"--text"_s, u"one"_s, u"--wait"_s, u"0"_s}));
        QVERIFY(
            dies(u"after_accept"_s, {u"send"_s, kGerman, u"--text"_s, u"Are you free tomorrow morning [hold]?"_s, u"--wait"_s, u"0"_s}));
        QCOMPARE(messages(kFrench).size(), 1);
        QCOMPARE(messages(kGerman).size(), 1);
        QCOMPARE(outbox(), 2);
        QVERIFY(m->ledger().isEmpty() && m->contents().isEmpty());
        Child worker;
        restart(worker);
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 20000);
        approveTheOnlyOne();
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 2, 20000);
        QCOMPARE(m->inLedger(u"one"_s), 1);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 20000);
        QCOMPARE(m->contents().size(), 1);
    }

    void ingested()
    {
        QCOMPARE(m->json({u"sync"_s}).status, 0); // the history has been fetched: what comes now is news
        for (int i = 0; i < 3; ++i)
            m->writeFrom(kFrench, kOurSms, u"answer %1"_s.arg(i));
        QVERIFY(dies(u"after_ingest"_s, {u"worker"_s}));
        QCOMPARE(messages(kFrench).size(), 3);
        Child worker;
        restart(worker);
        QTRY_COMPARE_WITH_TIMEOUT(worker.count(u"connection"_s, u"connected"_s), 1, 20000);
        // The next one shows that it looks again at once, and not when the lease of the dead has run out.
        m->writeFrom(kFrench, kOurSms, u"answer 3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(messages(kFrench).size(), 4, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(worker.count(u"event"_s, u"received"_s), 1, 20000);
        QStringList bodies;
        for (const QJsonValue one : messages(kFrench))
            bodies << one.toObject().value("body"_L1).toString();
        bodies.sort();
        QCOMPARE(bodies, QStringList({u"answer 0"_s, u"answer 1"_s, u"answer 2"_s, u"answer 3"_s}));
        QCOMPARE(m->json({u"workspace"_s, u"info"_s}).object().value("candidates"_L1).toInt(), 1);
    }

    void bound()
    {
        // Booked, and cut. Another that sends, and does not sync, finds it in the list, and dies as it is about to write that down.
        const QString path = u"*/Messages.json"_s;
        m->order("faults", {{u"kind"_s, u"close"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, path}, {u"booked"_s, true}});
        QCOMPARE(m->json({u"send"_s, kFrench, u"--text"_s, u"booked"_s}).object().value("state"_L1).toString(), u"unconfirmed"_s);
        m->order("faults", {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, path}, {u"ms"_s, 15000}});
        QVERIFY(dies(u"before_bind"_s, {u"send"_s, u"+33612345671"_s, u"--text"_s, u"other"_s, u"--wait"_s, u"15"_s}));
        QCOMPARE(m->inLedger(u"booked"_s), 1);
        QCOMPARE(messages(kFrench).first().toObject().value("state"_L1).toString(), u"unconfirmed"_s);
        Child worker;
        restart(worker);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 20000);
        QCOMPARE(messages(kFrench).size(), 1);
        QCOMPARE(messages(kFrench).first().toObject().value("provider_id"_L1), m->ledger().first().toObject().value("sid"_L1));
        QCOMPARE(m->ledger().size(), 2);
        QCOMPARE(m->inLedger(u"other"_s), 1);
    }

    void submissionRecorded() { submission(u"after_submit_recorded"_s, 0); }
    void contentCreated() { submission(u"after_content_created"_s, 1); }

    void submission(const QString &point, int contents)
    {
        const QString text = u"Are you free tomorrow morning [hold]?"_s;
        QCOMPARE(m->json({u"send"_s, kGerman, u"--text"_s, text, u"--wait"_s, u"0"_s}).status, 0);
        QVERIFY(dies(point, {u"worker"_s}));
        QCOMPARE(m->contents().size(), contents);
        QVERIFY(m->pending().isEmpty());
        QCOMPARE(messages(kGerman).first().toObject().value("state"_L1).toString(), u"awaiting_approval"_s);
        Child worker;
        restart(worker);
        approveTheOnlyOne();
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 20000);
        const QJsonArray all = m->contents();
        QCOMPARE(all.size(), 1);
        QCOMPARE(m->ledger().first().toObject().value("content_sid"_L1), all.first().toObject().value("sid"_L1));
        QCOMPARE(m->ledger().size(), 1);
        QCOMPARE(messages(kGerman).size(), 1);
        // A second submission would have made it pending once more.
        QVERIFY(m->pending().isEmpty());
    }

    void approveTheOnlyOne()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m->pending().size(), 1, 20000);
        m->order("approve", {{u"name"_s, m->pending().first().toObject().value("name"_L1)}});
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        QCOMPARE(m->connectAccount().status, 0);
    }
    void cleanup() { m.reset(); }

    void everyPointHasATest()
    {
        QString rows;
        for (const QString &name : {u"tst_ctl_kill.cpp"_s, u"tst_ctl_bulk_kill.cpp"_s}) {
            QFile other(QStringLiteral(HALFTONE_SOURCE_DIR "/tests/e2e/") + name);
            QVERIFY(other.open(QIODevice::ReadOnly));
            rows += QString::fromUtf8(other.readAll());
        }
        const QStringList points = pointsInTheSource();
        QVERIFY(!points.isEmpty());
        for (const QString &point : points)
            QVERIFY2(m_scenarios.contains(point) || rows.contains(u'"' + point), qPrintable(point + u" has no test"_s));
        for (auto it = m_scenarios.cbegin(); it != m_scenarios.cend(); ++it)
            QVERIFY2(points.contains(it.key()), qPrintable(it.key() + u" is nowhere in the source"_s));
    }

    void at_data()
    {
        QTest::addColumn<QString>("point");
        for (auto it = m_scenarios.cbegin(); it != m_scenarios.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
    void at()
    {
#ifndef HALFTONE_FAULT_POINTS
        QSKIP("built without fault points");
#endif
        QFETCH(QString, point);
        (this->*m_scenarios.value(point))();
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlKillPoints)
#include "tst_ctl_kill_points.moc"
