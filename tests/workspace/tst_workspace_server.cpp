// What a team's server changes: its clock counts, it may be restarted, and a newer program may have migrated it.
#include "base/Time.h"
#include "Rig.h"
#include "support/Case.h"

#include <QRegularExpression>

using namespace halftone;
using namespace halftone::test;
using namespace halftone::workspace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A computer whose clock is wrong.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(milliseconds by)
        : m_by(by)
    {
    }
    [[nodiscard]] UtcMs now() const override { return m_system.now() + m_by; }

private:
    SystemClock m_system;
    milliseconds m_by;
};

} // namespace

class ServerTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void theServersClockCounts_data()
    {
        QTest::addColumn<qint64>("wrongBy");
        QTest::newRow("an hour ahead") << qint64(3'600'000);
        QTest::newRow("an hour behind") << qint64(-3'600'000);
    }

    void theServersClockCounts() // DESIGN (c): leases and due times compare against the workspace's clock
    {
        QFETCH(const qint64, wrongBy);
        if (const QString why = TestDatabase::whyNot(storage::Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        const WrongClock wrong {milliseconds(wrongBy)};
        Rig rig(storage::Dialect::Postgres);
        rig.stop();
        rig.ownClock = &wrong;
        rig.start();
        QVERIFY(rig.opened);
        QVERIFY(rig.connectAccount());
        QVERIFY(std::chrono::abs(rig.workspace->clock().now() - SystemClock().now()) < 2s);
        const Candidate candidate = rig.candidate(u"+33639981320"_s);
        const auto sent = rig.send(candidate, u"à l’heure"_s);
        QVERIFY_OK(sent);
        const auto database = rig.database.another();
        const auto ofServer = [&](const QString &column, const QString &table) {
            return number(*database,
                u"SELECT MAX(ABS(%1 - CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT))) FROM %2 WHERE %1 > 0"_s.arg(
                    column, table));
        };
        QVERIFY(ofServer(u"accepted_at_ms"_s, u"outbox"_s) < 10'000);
        QVERIFY(ofServer(u"last_seen_ms"_s, u"installations"_s) < 30'000);
        // A program with another clock finds it due at once, and sends it.
        Workspace other({.address = rig.database.url(), .login = u"lou"_s, .displayName = {}, .demoSecret = {}});
        QVERIFY_OK(answered(other.open()));
        other.engine().setSecret(rig.provider.authToken());
        QVERIFY_OK(answered(other.engine().deliver(sent->message.id.value(), 10s)));
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
        QVERIFY(ofServer(u"started_at_ms"_s, u"attempts"_s) < 30'000);
    }

    void onAFileThisComputersClockCounts()
    {
        const WrongClock wrong {1h};
        Rig rig(storage::Dialect::Sqlite);
        rig.stop();
        rig.ownClock = &wrong;
        rig.start();
        QVERIFY(rig.opened);
        QVERIFY(std::chrono::abs(rig.workspace->clock().now() - wrong.now()) < 2s);
    }

    void aRestartOfTheServerLosesAndDoublesNothing() // R10.1
    {
        if (const QString why = TestDatabase::whyNot(storage::Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto server = PostgresCluster::ofItsOwn();
        QVERIFY(server);
        Rig rig(*server);
        QVERIFY(rig.opened);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+33639981321"_s);
        QList<Connection> seen;
        QStringList troubles;
        connect(&rig.workspace->engine(), &Engine::statusChanged, this, [&](const EngineStatus &status) {
            seen << status.connection;
            troubles << (status.trouble ? status.trouble->code : u""_s);
        });
        rig.run();
        QVERIFY_OK(rig.send(candidate, u"avant"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.ledger().posted().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.workspace->engine().status().connection, Connection::Connected, 20'000);

        QVERIFY(server->stop());
        QTRY_COMPARE_WITH_TIMEOUT(rig.workspace->engine().status().connection, Connection::Offline, 30'000);
        QCOMPARE(troubles.constLast(), u"connection_lost"_s);
        const auto refused = rig.send(candidate, u"pendant"_s); // nobody was told that it is accepted
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::StorageBusy);

        QVERIFY(server->startAgain());
        QTRY_COMPARE_WITH_TIMEOUT(rig.workspace->engine().status().connection, Connection::Connected, 30'000);
        QVERIFY(!rig.workspace->engine().status().trouble);
        const auto after = rig.send(candidate, u"après"_s);
        QVERIFY_OK(after);
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.state(after->message.id) == MessageState::Sent || rig.state(after->message.id) == MessageState::Delivered, 30'000);
        QStringList bodies;
        for (const auto &posted : rig.provider.ledger().posted())
            bodies << posted.body;
        QCOMPARE(bodies, QStringList({u"avant"_s, u"après"_s}));
    }

    void aNewerSchemaStopsTheEngine_data() { dialectRows(); }

    void aNewerSchemaStopsTheEngine()
    {
        HALFTONE_RIG(rig);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the engine stops: workspace_too_new"_s));
        rig.run();
        QTRY_COMPARE_WITH_TIMEOUT(rig.workspace->engine().status().connection, Connection::Connected, 20'000);
        QVERIFY_OK(rig.database.another()->run(
            u"INSERT INTO schema_migrations (version, name, checksum, applied_at_ms) VALUES (999, 'of tomorrow', '', 0)"_s));
        const auto sent = rig.send(rig.candidate(u"+33639981322"_s), u"Bonjour"_s);
        QVERIFY_OK(sent);
        QTRY_VERIFY_WITH_TIMEOUT(rig.workspace->engine().status().trouble.has_value(), 20'000);
        QCOMPARE(rig.workspace->engine().status().trouble->code, u"workspace_too_new"_s);
        QCOMPARE(rig.state(sent->message.id), MessageState::Queued);
        QVERIFY(rig.provider.ledger().posted().isEmpty());
        const auto round = rig.round();
        QVERIFY_OK(round);
        QVERIFY(round->error);
        QCOMPARE(round->error->code, u"workspace_too_new"_s);
        QVERIFY(rig.provider.ledger().posted().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_workspace_server.moc"
