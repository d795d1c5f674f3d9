#pragma once

#include "base/Clock.h"
#include "base/IdGenerator.h"
#include "storage/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(halftone::storage::Dialect)

namespace halftone::test {

/// A fresh workspace for one test function; gone with the object. Engines: SQLite in a temporary folder, PostgreSQL in the shared
/// throw-away server (PostgresCluster). Use HALFTONE_TEST_DATABASE in a function whose data rows come from dialectRows().
class TestDatabase
{
public:
    enum class Schema { Newest, None };

    /// @param bus told what the first connection commits.
    explicit TestDatabase(storage::Dialect dialect, ChangeBus *bus = nullptr, Schema schema = Schema::Newest);
    /// On a server of the test's own, which outlives this.
    explicit TestDatabase(const class PostgresCluster &cluster);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    /// Why the engine cannot be tested here; empty when it can.
    [[nodiscard]] static QString whyNot(storage::Dialect dialect);

    [[nodiscard]] storage::Dialect dialect() const { return m_address.dialect; }
    [[nodiscard]] const storage::Database::Address &address() const { return m_address; }
    [[nodiscard]] QString url() const { return m_address.toString(); } ///< for `--workspace`

    /// The first connection, of the thread that made this object.
    [[nodiscard]] storage::Database &operator*() const { return *m_database; }
    [[nodiscard]] storage::Database *operator->() const { return m_database.get(); }
    [[nodiscard]] const std::shared_ptr<storage::Database> &shared() const { return m_database; }
    void close() { m_database.reset(); }

    /// One more connection, as another thread or program would have it; of the calling thread.
    [[nodiscard]] std::shared_ptr<storage::Database> another(ChangeBus *bus = nullptr) const;

    /// Stands at 2026-01-01T00:00Z, a Thursday.
    ManualClock clock {UtcMs {milliseconds(1'767'225'600'000)}};
    IdGenerator ids {clock, 1};

private:
    [[nodiscard]] std::shared_ptr<storage::Database> connect(ChangeBus *bus) const;

    QTemporaryDir m_folder;
    Schema m_schema = Schema::Newest;
    bool m_isOfShared = true; ///< of the server that all share
    storage::Database::Address m_address;
    std::shared_ptr<storage::Database> m_database;
};

/// Column `dialect` with the rows "sqlite" and "postgresql".
void dialectRows();

/// Counts, or reads another number, in one go; -1 and a failed test on error.
[[nodiscard]] qint64 number(storage::Database &database, const QString &sql, const QVariantList &values = {});
/// The first column of all rows.
[[nodiscard]] QStringList texts(storage::Database &database, const QString &sql, const QVariantList &values = {});

/// Runs @p work again and again, with its 1st, 2nd, 3rd… statement failing, until it gets through untouched; after each failure
/// calls @p check, which looks whether what is left is consistent. @p work must fail whenever one of its statements fails.
/// @return how many statements were made to fail.
int failEachStatement(storage::Database &database, const std::function<Result<Done>()> &work, const std::function<void()> &check);

} // namespace halftone::test

/// Declares a TestDatabase of the row's engine, or skips the row, loudly, where that engine is not installed.
#define HALFTONE_TEST_DATABASE(name, ...)                                                                                                  \
    QFETCH(const halftone::storage::Dialect, dialect);                                                                                     \
    if (const QString why = halftone::test::TestDatabase::whyNot(dialect); !why.isEmpty())                                                 \
        QSKIP(qPrintable(why));                                                                                                            \
    halftone::test::TestDatabase name(dialect __VA_OPT__(, ) __VA_ARGS__)

/// Fails the function with kind, code and detail where a Result holds an error.
#define QVERIFY_OK(expression)                                                                                                             \
    do {                                                                                                                                   \
        const auto &halftoneResult = (expression);                                                                                         \
        if (!halftoneResult.ok())                                                                                                          \
            QFAIL(qPrintable(halftone::test::describe(#expression, halftoneResult.error())));                                              \
    } while (false)

/// Fails the function unless a Result holds an error of that code.
#define QVERIFY_ERROR(expression, expectedCode)                                                                                            \
    do {                                                                                                                                   \
        const auto &halftoneResult = (expression);                                                                                         \
        QVERIFY2(!halftoneResult.ok(), #expression " succeeded");                                                                          \
        QCOMPARE(halftoneResult.error().code, QStringLiteral(expectedCode));                                                               \
    } while (false)

namespace halftone::test {
[[nodiscard]] QString describe(const char *expression, const Error &error);
}
