#include "support/PostgresCluster.h"

#include "storage/Migrations.h"

#include <QCollator>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace halftone::test {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Dialect;

namespace {

constexpr int kStartTimeoutMs = 60'000;

/// Waits for everybody to let go of the lock, and a little longer for who comes next; then nobody can come while it stops the server.
constexpr auto kGuardian = R"sh(
exec 9>"$1/use.lock"
while :; do
  flock -x 9
  flock -u 9
  sleep 10
  if flock -xn 9; then break; fi
done
run=
if [ "$(id -u)" = 0 ]; then run="runuser -u postgres --"; fi
$run "$2/pg_ctl" -D "$1/data" -m immediate -w stop
rm -rf "$1/data" "$1/socket" "$1/log"
)sh";

QString binFolder()
{
    const QStringList candidates = [] {
        QStringList found;
        const QDir root(u"/usr/lib/postgresql"_s);
        QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(versions, std::greater(), [](const QString &version) { return version.toInt(); });
        for (const QString &version : versions)
            found << root.filePath(version) + u"/bin"_s;
        if (const QString path = QStandardPaths::findExecutable(u"initdb"_s); !path.isEmpty())
            found << QFileInfo(path).absolutePath();
        return found;
    }();
    for (const QString &folder : candidates) {
        if (QFileInfo(folder + u"/initdb"_s).isExecutable() && QFileInfo(folder + u"/pg_ctl"_s).isExecutable())
            return folder;
    }
    return {};
}

bool run(const QString &program, QStringList arguments, QString *why)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice()); // a server that inherits ctest's pipe keeps ctest waiting for its end
    QString command = program;
    if (::geteuid() == 0) { // initdb and postgres refuse to run as root
        arguments = QStringList {u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments;
        command = u"runuser"_s;
    }
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command, arguments);
    if (!process.waitForFinished(kStartTimeoutMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        *why = u"%1 failed (exit %2)"_s.arg(program).arg(process.exitCode());
        return false;
    }
    return true;
}

int openLock(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    return fd;
}

} // namespace

const PostgresCluster *PostgresCluster::instance()
{
    static PostgresCluster cluster;
    static const bool started = cluster.start();
    return started ? &cluster : nullptr;
}

QString PostgresCluster::whyNot()
{
    static const PostgresCluster *const cluster = instance();
    if (cluster)
        return {};
    return u"PostgreSQL is not tested: no server (package postgresql), or it does not start"_s;
}

std::unique_ptr<PostgresCluster> PostgresCluster::ofItsOwn()
{
    std::unique_ptr<PostgresCluster> cluster(new PostgresCluster);
    cluster->m_isOwn = true;
    cluster->m_bin = binFolder();
    const QString pattern = QDir::tempPath() + u"/halftone-own-pg-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    if (cluster->m_bin.isEmpty() || ::mkdir(QFile::encodeName(pattern).constData(), 0755) != 0)
        return nullptr;
    cluster->m_folder = pattern;
    ::chmod(QFile::encodeName(pattern).constData(), 0755);
    if (!cluster->startServer() || !cluster->makeTemplate())
        return nullptr;
    return cluster;
}

PostgresCluster::~PostgresCluster()
{
    if (!m_isOwn || m_folder.isEmpty())
        return;
    (void)run(m_bin + u"/pg_ctl"_s, {u"-D"_s, m_folder + u"/data"_s, u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s}, &m_why);
    QProcess::execute(u"rm"_s, {u"-rf"_s, m_folder});
}

bool PostgresCluster::stop()
{
    return run(m_bin + u"/pg_ctl"_s, {u"-D"_s, m_folder + u"/data"_s, u"-m"_s, u"fast"_s, u"-w"_s, u"stop"_s}, &m_why);
}

bool PostgresCluster::startAgain()
{
    return startProcess();
}

bool PostgresCluster::start()
{
    m_bin = binFolder();
    if (m_bin.isEmpty())
        return false;
    // One for a build tree: two trees may hold different schemas, and users may not share a server.
    const QByteArray tree = QCryptographicHash::hash(HALFTONE_BUILD_DIR, QCryptographicHash::Sha1).toHex().left(8);
    m_folder = QDir::tempPath() + u"/halftone-pg-%1-%2"_s.arg(::geteuid()).arg(QString::fromLatin1(tree));
    if (::mkdir(QFile::encodeName(m_folder).constData(), 0755) != 0 && errno != EEXIST)
        return false;
    ::chmod(QFile::encodeName(m_folder).constData(), 0755); // whatever the umask: the server is another user, for root

    const int use = openLock(m_folder + u"/use.lock"_s); // held until this process is gone
    const int starting = openLock(m_folder + u"/start.lock"_s);
    if (use < 0 || starting < 0 || ::flock(use, LOCK_SH) != 0 || ::flock(starting, LOCK_EX) != 0)
        return false;
    const bool ready = (isRunning() || startServer()) && makeTemplate();
    ::close(starting);
    return ready;
}

bool PostgresCluster::isRunning() const
{
    if (!QFileInfo::exists(m_folder + u"/socket/.s.PGSQL.5432"_s))
        return false;
    return Database::open(address(u"postgres"_s)).ok();
}

bool PostgresCluster::startServer()
{
    const QString data = m_folder + u"/data"_s;
    const QString socket = m_folder + u"/socket"_s;
    QProcess::execute(u"rm"_s, {u"-rf"_s, data, socket, m_folder + u"/log"_s}); // what a killed machine left
    for (const QString &folder : {data, socket, m_folder + u"/log"_s}) {
        if (!QDir().mkpath(folder))
            return false;
        if (::geteuid() == 0 && QProcess::execute(u"chown"_s, {u"postgres:"_s, folder}) != 0)
            return false;
    }
    ::chmod(QFile::encodeName(socket).constData(), 0755);
    if (!run(m_bin + u"/initdb"_s,
            {u"-D"_s, data, u"-U"_s, u"halftone"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s},
            &m_why))
        return false;
    if (!startProcess())
        return false;
    if (!m_isOwn)
        startGuardian();
    return true;
}

bool PostgresCluster::startProcess()
{
    const QString data = m_folder + u"/data"_s;
    const QString socket = m_folder + u"/socket"_s;
    const QString settings = u"-c listen_addresses= -c unix_socket_directories=%1 -c unix_socket_permissions=0777 -c fsync=off"
                             " -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB -c autovacuum=off"_s.arg(socket);
    return run(m_bin + u"/pg_ctl"_s, {u"-D"_s, data, u"-w"_s, u"-l"_s, m_folder + u"/log/server"_s, u"-o"_s, settings, u"start"_s}, &m_why);
}

void PostgresCluster::startGuardian() const
{
    QProcess guardian;
    guardian.setProgram(u"sh"_s);
    guardian.setArguments({u"-c"_s, QString::fromLatin1(kGuardian), u"halftone-pg-guardian"_s, m_folder, m_bin});
    guardian.setWorkingDirectory(u"/"_s);
    guardian.setStandardInputFile(QProcess::nullDevice());
    guardian.setStandardOutputFile(QProcess::nullDevice());
    guardian.setStandardErrorFile(QProcess::nullDevice());
    guardian.startDetached();
}

Database::Address PostgresCluster::address(const QString &database) const
{
    Database::Address address;
    address.dialect = Dialect::Postgres;
    address.host = m_folder + u"/socket"_s;
    address.user = u"halftone"_s;
    address.database = database;
    return address;
}

bool PostgresCluster::administer(const QString &sql) const
{
    const auto admin = Database::open(address(u"postgres"_s));
    if (!admin)
        return false;
    const auto done = (*admin)->run(sql);
    if (!done)
        qWarning("%s: %s", qUtf8Printable(sql), qUtf8Printable(done.error().detail));
    return done.ok();
}

QString PostgresCluster::templateName() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const storage::Migration &step : storage::migrations()) {
        for (const auto &list : {step.common, step.postgres}) {
            for (const std::string_view statement : list)
                hash.addData(QByteArray(statement.data(), static_cast<qsizetype>(statement.size())));
        }
    }
    return u"template_"_s + QString::fromLatin1(hash.result().toHex().left(12));
}

bool PostgresCluster::makeTemplate() const
{
    const QString name = templateName();
    {
        const auto admin = Database::open(address(u"postgres"_s));
        bool exists = false;
        if (!admin || !(*admin)->run(u"SELECT 1 FROM pg_database WHERE datname = ?"_s, {name}, [&](const QSqlQuery &) { exists = true; }))
            return false;
        if (exists)
            return true;
    }
    const QString unfinished = u"unfinished_"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (!administer(u"CREATE DATABASE "_s + unfinished))
        return false;
    {
        const auto database = Database::open(address(unfinished));
        if (!database || !storage::migrate(**database, UtcMs {milliseconds(1'700'000'000'000)}))
            return false;
    }
    return administer(u"ALTER DATABASE %1 RENAME TO %2"_s.arg(unfinished, name));
}

QString PostgresCluster::createMigrated() const
{
    const QString name = u"w_"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
    // Copying files is several times cheaper than the default since version 15, which writes each page to the log.
    static const bool hasStrategy = [this] {
        const auto admin = Database::open(address(u"postgres"_s));
        int version = 0;
        const auto asked = admin
            ? (*admin)->run(u"SHOW server_version_num"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toInt(); })
            : Result<int>(admin.error());
        return asked && version >= 150'000;
    }();
    const QString sql
        = u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, templateName()) + (hasStrategy ? u" STRATEGY file_copy"_s : QString());
    return administer(sql) ? name : QString();
}

QString PostgresCluster::createEmpty() const
{
    const QString name = u"e_"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
    return administer(u"CREATE DATABASE "_s + name) ? name : QString();
}

void PostgresCluster::drop(const QString &database) const
{
    (void)administer(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database));
}

} // namespace halftone::test
