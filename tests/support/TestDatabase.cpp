#include "support/TestDatabase.h"

#include "support/PostgresCluster.h"

namespace halftone::test {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Dialect;

QString TestDatabase::whyNot(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QString() : PostgresCluster::whyNot();
}

TestDatabase::TestDatabase(Dialect dialect, ChangeBus *bus, Schema schema)
    : m_schema(schema)
{
    if (dialect == Dialect::Postgres) {
        const PostgresCluster *cluster = PostgresCluster::instance();
        m_address = cluster->address(schema == Schema::Newest ? cluster->createMigrated() : cluster->createEmpty());
    } else {
        m_address.path = m_folder.filePath(u"workspace.halftone"_s);
    }
    m_database = connect(bus);
}

TestDatabase::TestDatabase(const PostgresCluster &cluster)
    : m_isOfShared(false)
    , m_address(cluster.address(cluster.createMigrated()))
    , m_database(connect(nullptr))
{
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (m_address.dialect == Dialect::Postgres && m_isOfShared)
        PostgresCluster::instance()->drop(m_address.database);
}

std::shared_ptr<Database> TestDatabase::another(ChangeBus *bus) const
{
    return connect(bus);
}

std::shared_ptr<Database> TestDatabase::connect(ChangeBus *bus) const
{
    const auto opened
        = m_schema == Schema::Newest ? storage::openWorkspace(m_address, {.now = clock.now(), .bus = bus}) : Database::open(m_address);
    if (!opened)
        qFatal("no test database: %s", qPrintable(describe("open", opened.error())));
    return *opened;
}

void dialectRows()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgresql") << Dialect::Postgres;
}

qint64 number(Database &database, const QString &sql, const QVariantList &values)
{
    qint64 result = -1;
    const auto read = database.run(sql, values, [&](const QSqlQuery &row) { result = row.value(0).toLongLong(); });
    if (!read)
        QTest::qFail(qPrintable(describe("number", read.error())), __FILE__, __LINE__);
    return result;
}

QStringList texts(Database &database, const QString &sql, const QVariantList &values)
{
    QStringList result;
    const auto read = database.run(sql, values, [&](const QSqlQuery &row) { result << row.value(0).toString(); });
    if (!read)
        QTest::qFail(qPrintable(describe("texts", read.error())), __FILE__, __LINE__);
    return result;
}

int failEachStatement(Database &database, const std::function<Result<Done>()> &work, const std::function<void()> &check)
{
    for (int k = 1;; ++k) {
        database.failStatement(k);
        const Result<Done> result = work();
        const bool struck = !database.faultPending();
        database.failStatement(0);
        if (!struck) {
            if (!result)
                QTest::qFail(qPrintable(describe("work without a fault", result.error())), __FILE__, __LINE__);
            return k - 1;
        }
        if (result) {
            QTest::qFail(qPrintable(u"statement %1 failed, and the work did not say so"_s.arg(k)), __FILE__, __LINE__);
            return k;
        }
        check();
        if (QTest::currentTestFailed())
            return k;
    }
}

QString describe(const char *expression, const Error &error)
{
    return u"%1: %2 (kind %3) %4 [%5]"_s.arg(
        QString::fromUtf8(expression), error.code, QString::number(static_cast<int>(error.kind)), error.detail, error.subject);
}

} // namespace halftone::test
