#include "storage/Workspace.h"

#include "storage/Migrations.h"
#include "support/Case.h"
#include "support/PostgresCluster.h"
#include "support/TestDatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow {milliseconds(1'767'225'600'000)};

Database::Address fileAddress(const QString &path)
{
    Database::Address address;
    address.path = path;
    return address;
}

Result<std::shared_ptr<Database>> openFile(const QString &path, bool create = true)
{
    return openWorkspace(fileAddress(path), {.create = create, .now = kNow, .bus = nullptr});
}

int modeOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return static_cast<int>(status.st_mode & 07777);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Opens a workspace as another user than root, to whom permissions are nothing: in a child process. @return the error's code.
QString codeAsNobody(const QString &path)
{
    int answer[2] = {};
    if (::pipe(answer) != 0)
        return u"no pipe"_s;
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setresgid(65534, 65534, 65534) != 0 || ::setresuid(65534, 65534, 65534) != 0))
            ::_exit(1);
        const auto opened = openFile(path);
        const QByteArray code = opened ? QByteArray("ok") : opened.error().code.toLatin1();
        const auto written = ::write(answer[1], code.constData(), static_cast<std::size_t>(code.size()));
        ::_exit(written == code.size() ? 0 : 1);
    }
    ::close(answer[1]);
    QByteArray code(200, '\0');
    const auto read = ::read(answer[0], code.data(), static_cast<std::size_t>(code.size()));
    ::close(answer[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return QString::fromLatin1(code.left(std::max<qsizetype>(0, read)));
}

} // namespace

class TestWorkspace : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Case::init();
        m_folder = std::make_unique<QTemporaryDir>();
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755); // for the tests as another user
        m_path = m_folder->filePath(u"team.halftone"_s);
    }

    void aMissingFileIsMadeWithItsFolder()
    {
        const mode_t before = ::umask(0);
        const QString path = m_folder->filePath(u"a/b c/team.halftone"_s);
        const auto opened = openFile(path);
        ::umask(before);
        QVERIFY_OK(opened);
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(path + u"-wal"_s), 0600);
        QCOMPARE(modeOf(path + u"-shm"_s), 0600);
        QCOMPARE(modeOf(m_folder->filePath(u"a"_s)), 0700);
        QCOMPARE(modeOf(m_folder->filePath(u"a/b c"_s)), 0700);
        QCOMPARE(*schemaVersion(**opened), newestVersion());
        QCOMPARE(number(**opened, u"PRAGMA application_id"_s), qint64(kApplicationId));
        QCOMPARE(contentOf(path).mid(68, 4), "HLFT"); // in the file itself, not only beside it
    }

    void aNarrowUmaskDoesNotNarrowTheFile()
    {
        const mode_t before = ::umask(0777);
        const auto opened = openFile(m_path);
        ::umask(before);
        QVERIFY_OK(opened);
        QCOMPARE(modeOf(m_path), 0600);
    }

    void anEmptyFileBecomesAWorkspace()
    {
        write(m_path, {});
        QVERIFY_OK(openFile(m_path));
    }

    void aMissingFileIsNotMadeUnasked()
    {
        const auto refused = openFile(m_path, false);
        QVERIFY_ERROR(refused, "workspace_missing");
        QVERIFY(refused.error().kind == ErrorKind::WorkspaceUnusable);
        QCOMPARE(refused.error().subject, m_path);
        QVERIFY(!QFile::exists(m_path));
    }

    void whatIsNoWorkspaceIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("name,phone\nZoe,+33612345678\n").repeated(20);
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("binary") << QByteArray::fromHex("00ff00ff").repeated(1000);
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header, then nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x');
    }

    void whatIsNoWorkspaceIsRefusedUntouched()
    {
        QFETCH(const QByteArray, content);
        write(m_path, content);
        const auto refused = openFile(m_path);
        QVERIFY_ERROR(refused, "not_a_workspace");
        QVERIFY(refused.error().kind == ErrorKind::WorkspaceUnusable);
        QCOMPARE(refused.error().subject, m_path);
        QCOMPARE(contentOf(m_path), content);
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    }

    void anotherProgramsDatabaseIsRefusedUntouched()
    {
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
            foreign.setDatabaseName(m_path);
            QVERIFY(foreign.open());
            QVERIFY(QSqlQuery(foreign).exec(u"CREATE TABLE moz_places (id INTEGER PRIMARY KEY)"_s));
        }
        QSqlDatabase::removeDatabase(u"foreign"_s);
        const QByteArray before = contentOf(m_path);
        QVERIFY_ERROR(openFile(m_path), "not_a_workspace");
        QCOMPARE(contentOf(m_path), before);
    }

    void aDamagedFileIsToldAsSuch()
    {
        QVERIFY_OK(openFile(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(8000, '\x5a'));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^database_damaged"_s));
        const auto refused = openFile(m_path);
        QVERIFY_ERROR(refused, "database_damaged");
    }

    void aFolderIsNoWorkspace()
    {
        QVERIFY(QDir().mkpath(m_path));
        QVERIFY_ERROR(openFile(m_path), "not_a_workspace");
    }

    void aDeviceIsNoWorkspace() { QVERIFY_ERROR(openFile(u"/dev/null"_s), "not_a_workspace"); }

    void permissionsAreTold_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<QString>("code");
        QTest::newRow("all allowed") << 0666 << 0777 << u"ok"_s;
        QTest::newRow("file not readable") << 0600 << 0777 << u"workspace_no_permission"_s;
        QTest::newRow("file read-only") << 0644 << 0777 << u"read_only"_s;
        QTest::newRow("folder read-only") << 0666 << 0755 << u"read_only"_s;
        QTest::newRow("folder closed") << 0666 << 0700 << u"workspace_no_permission"_s;
        QTest::newRow("no file, folder read-only") << -1 << 0755 << u"workspace_no_permission"_s;
        QTest::newRow("no file, folder closed") << -1 << 0700 << u"workspace_no_permission"_s;
    }

    void permissionsAreTold()
    {
        if (::geteuid() != 0)
            QSKIP("needs root, to become another user");
        QFETCH(const int, fileMode);
        QFETCH(const int, folderMode);
        if (fileMode >= 0) {
            QVERIFY_OK(openFile(m_path));
            QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), static_cast<mode_t>(fileMode)), 0);
        }
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), static_cast<mode_t>(folderMode)), 0);
        QTEST(codeAsNobody(m_path), "code");
        if (fileMode < 0)
            QVERIFY(!QFile::exists(m_path));
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        write(m_folder->filePath(u"file"_s), "x");
        QVERIFY_ERROR(openFile(m_folder->filePath(u"file/team.halftone"_s)), "workspace_no_permission");
    }

    void anotherProgramsLockIsTold()
    {
        QVERIFY_OK(openFile(m_path));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"PRAGMA locking_mode=EXCLUSIVE"_s));
            QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
            QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE x (y)"_s));
            const auto refused = openFile(m_path);
            QVERIFY_ERROR(refused, "workspace_locked");
            QVERIFY(refused.error().kind == ErrorKind::StorageBusy);
            QCOMPARE(refused.error().subject, m_path);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY_OK(openFile(m_path));
    }

    void aNewerWorkspaceIsRefused_data() { dialectRows(); }
    void aNewerWorkspaceIsRefused()
    {
        HALFTONE_TEST_DATABASE(db);
        QVERIFY_OK(db->run(u"INSERT INTO schema_migrations (version, name, checksum, applied_at_ms) VALUES (999, 'later', '', 0)"_s));
        const auto refused = openWorkspace(db.address(), {.now = kNow, .bus = nullptr});
        QVERIFY_ERROR(refused, "workspace_too_new");
        QVERIFY(refused.error().kind == ErrorKind::WorkspaceUnusable);
        QCOMPARE(refused.error().subject, u"999"_s);
    }

    void programsThatMakeItAtOnceAllGetIt()
    {
        std::vector<std::thread> programs;
        std::array<QString, 6> failures;
        for (QString &failure : failures) {
            programs.emplace_back([this, &failure] {
                if (const auto opened = openFile(m_path); !opened)
                    failure = opened.error().code + u' ' + opened.error().detail;
            });
        }
        for (std::thread &program : programs)
            program.join();
        for (const QString &failure : failures)
            QCOMPARE(failure, QString());
        QCOMPARE(modeOf(m_path), 0600);
    }

    void openingAgainIsCheapAndWritesNothing()
    {
        const auto first = openFile(m_path);
        QVERIFY_OK(first);
        const qint64 version = number(**first, u"PRAGMA data_version"_s);
        constexpr int kTimes = 21;
        std::vector<qint64> costs;
        for (int i = 0; i < kTimes; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY_OK(openFile(m_path));
            costs.push_back(timer.nsecsElapsed() / 1000);
        }
        std::ranges::sort(costs);
        qInfo("opening again: %lld us (median, with closing)", static_cast<long long>(costs.at(kTimes / 2)));
        QVERIFY(costs.front() < 10'000); // 1 ms on a quiet machine
        QCOMPARE(number(**first, u"PRAGMA data_version"_s), version);
    }

    void networkFileSystemsAreKnown_data()
    {
        QTest::addColumn<quint64>("magic");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        const auto row = [](const char *name, quint64 magic, const char *type, bool network) {
            QTest::newRow(name) << magic << QByteArray(type) << network;
        };
        row("nfs", 0x6969, "", true);
        row("cifs", 0xFF534D42, "", true);
        row("smb2", 0xFE534D42, "", true);
        row("smb", 0x517B, "", true);
        row("afs", 0x5346414F, "", true);
        row("ceph", 0x00C36400, "", true);
        row("sshfs", 0x65735546, "fuse.sshfs", true);
        row("rclone", 0x65735546, "fuse.rclone", true);
        row("ntfs by fuse", 0x65735546, "fuseblk", false);
        row("encrypted folder", 0x65735546, "fuse.gocryptfs", false);
        row("ext4", 0xEF53, "", false);
        row("btrfs", 0x9123683E, "", false);
        row("xfs", 0x58465342, "", false);
        row("tmpfs", 0x01021994, "", false);
        row("overlay", 0x794C7630, "", false);
    }

    void networkFileSystemsAreKnown()
    {
        QFETCH(const quint64, magic);
        QFETCH(const QByteArray, type);
        QTEST(isNetworkFileSystem(magic, type), "network");
    }

    void theDefaultPathIsTheUsers()
    {
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        QCOMPARE(defaultWorkspacePath(), u"/somewhere/data/halftone/workspace.halftone"_s);
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(defaultWorkspacePath().endsWith("/.local/share/halftone/workspace.halftone"_L1));
    }

    void theWorkspacesClockIsTheServers_data() { dialectRows(); }
    void theWorkspacesClockIsTheServers()
    {
        HALFTONE_TEST_DATABASE(db);
        const SystemClock system;
        const auto offset = workspaceClockOffset(*db, system);
        QVERIFY_OK(offset);
        QVERIFY(std::chrono::abs(*offset) < std::chrono::seconds(5));
        const ManualClock behind(system.now() - std::chrono::hours(1));
        const auto far = workspaceClockOffset(*db, behind);
        QVERIFY_OK(far);
        const milliseconds expected = dialect == Dialect::Sqlite ? milliseconds(0) : milliseconds(std::chrono::hours(1));
        QVERIFY(std::chrono::abs(*far - expected) < std::chrono::seconds(5));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
