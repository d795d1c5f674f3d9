#include "storage/Workspace.h"

#include "base/Logging.h"
#include "base/Time.h"
#include "storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QtEndian>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <memory>
#include <mutex>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kFuse = 0x65735546;

Error unusable(const QString &code, const QString &path, const QString &detail)
{
    return {ErrorKind::WorkspaceUnusable, code, detail, path, {}};
}

Error refused(int number, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    if (number == EROFS)
        return unusable(u"read_only"_s, path, detail);
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorKind::StorageFailed, u"disk_full"_s, detail, path, {}};
    return unusable(u"workspace_no_permission"_s, path, detail);
}

/// Makes what is missing of a folder, mode 0700 whatever the umask.
Result<Done> makeFolder(const QString &folder, const QString &path)
{
    const QByteArray name = QFile::encodeName(folder);
    if (::access(name.constData(), F_OK) == 0)
        return done();
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (auto made = makeFolder(parent, path); !made)
            return made;
    }
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return refused(errno, path);
    return done();
}

/// The type of the mount that @p folder lies on, of /proc/self/mountinfo: the one with the longest mount point above it.
QByteArray mountTypeOf(const QString &folder)
{
    QFile file(u"/proc/self/mountinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray below = QFile::encodeName(folder) + '/';
    QByteArray type;
    qsizetype longest = -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype separator = line.indexOf(" - ");
        const QList<QByteArray> fields = line.split(' ');
        if (separator < 0 || fields.size() < 5)
            continue;
        QByteArray point = fields.at(4);
        point.replace("\\040", " ");
        const QByteArray prefix = point.endsWith('/') ? point : point + '/';
        if (below.startsWith(prefix) && prefix.size() > longest) {
            longest = prefix.size();
            type = line.mid(separator + 3).split(' ').first();
        }
    }
    return type;
}

Result<Done> onThisHost(const QString &folder, const QString &path)
{
    struct statfs fs = {};
    if (::statfs(QFile::encodeName(folder).constData(), &fs) != 0)
        return refused(errno, path);
    const auto magic = static_cast<quint64>(static_cast<quint32>(fs.f_type));
    const QByteArray type = magic == kFuse ? mountTypeOf(folder) : QByteArray();
    if (isNetworkFileSystem(magic, type))
        return unusable(u"workspace_network_drive"_s, path, u"file system %1 %2"_s.arg(magic, 0, 16).arg(QString::fromLatin1(type)));
    return done();
}

/// Makes the empty file, mode 0600 whatever the umask; SQLite gives its -wal and -shm the mode of the file.
Result<Done> makeFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == EEXIST) // another program was first
            return done();
        return refused(errno, path);
    }
    const int narrowed = ::fchmod(fd, 0600);
    const int number = errno;
    ::close(fd);
    if (narrowed != 0)
        return refused(number, path);
    return done();
}

/// The workspace files that this process has open. On Unix, closing any descriptor of a file gives up all locks that the process holds
/// on it: to read the header of a workspace that another thread has open would take away SQLite's locks, another program that ends
/// would then take itself for the last one, delete the write-ahead log under us, and damage the file (sqlite.org/howtocorrupt, 2.2).
class OpenFiles
{
public:
    using Key = std::pair<dev_t, ino_t>;

    /// Keeps a file counted as open for as long as it lives.
    class Hold
    {
    public:
        Hold(OpenFiles &files, Key key)
            : m_files(files)
            , m_key(key)
        {
        }
        ~Hold()
        {
            const std::lock_guard lock(m_files.mutex);
            if (--m_files.m_count[m_key] == 0) // the inode may be another file's next
                m_files.m_count.erase(m_key);
        }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        OpenFiles &m_files;
        Key m_key;
    };

    /// @return the hold, and whether nothing of this process had the file open; told by device and inode, which no open is needed for.
    [[nodiscard]] std::pair<std::shared_ptr<Hold>, bool> enter(const QString &path)
    {
        struct stat info = {};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0)
            return {nullptr, true};
        const Key key {info.st_dev, info.st_ino};
        const std::lock_guard lock(mutex);
        const bool first = ++m_count[key] == 1;
        return {std::make_shared<Hold>(*this, key), first};
    }

    std::recursive_mutex mutex; ///< held over enter() and the look at the header, so that no other thread connects between them

private:
    std::map<Key, int> m_count;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

enum class Content { Empty, Workspace };

/// Tells by the header, before SQLite opens the file: it would turn a foreign database to WAL, or complete its journal.
Result<Content> judgeContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"workspace_no_permission"_s, path, file.errorString());
    constexpr qsizetype kHeader = 100;
    const QByteArray header = file.read(kHeader);
    if (header.isEmpty() && file.error() == QFileDevice::NoError)
        return Content::Empty;
    if (header.size() < kHeader || !header.startsWith("SQLite format 3"))
        return unusable(u"not_a_workspace"_s, path, u"not an SQLite file"_s);
    if (const auto id = qFromBigEndian<quint32>(header.constData() + 68); id != kApplicationId)
        return unusable(u"not_a_workspace"_s, path, u"application_id is %1"_s.arg(id, 8, 16, QLatin1Char('0')));
    return Content::Workspace;
}

/// Writes our mark into an empty file, while it is not in WAL mode yet: in WAL it would stand beside the file for a time.
Result<Done> mark(const QString &path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Done> result = done();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(path);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!db.isValid()) {
            result = Error {ErrorKind::WorkspaceUnusable, u"driver_missing"_s, db.lastError().text(), u"libqt6sql6-sqlite"_s, {}};
        } else if (!db.open()) {
            result = storageError(db.lastError(), Dialect::Sqlite);
        } else {
            QSqlQuery query(db);
            if (!query.exec(u"PRAGMA application_id=%1"_s.arg(kApplicationId)))
                result = storageError(query.lastError(), Dialect::Sqlite);
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

using FileHold = std::shared_ptr<OpenFiles::Hold>;

/// @return what keeps the file counted as open; the connection must hold it.
Result<FileHold> prepareFile(const QString &path, const OpenOptions &options)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (!info.exists() && !options.create && !info.isSymLink())
        return unusable(u"workspace_missing"_s, path, u"no such file"_s);
    if (options.create) {
        if (auto made = makeFolder(folder, path); !made)
            return made.error();
    }
    if (info.exists() && !info.isFile())
        return unusable(u"not_a_workspace"_s, path, u"not a file"_s);
    if (auto here = onThisHost(folder, path); !here)
        return here.error();
    if (!info.exists()) {
        if (auto made = makeFile(path); !made)
            return made.error();
    }
    const std::lock_guard lock(openFiles().mutex);
    const auto [hold, first] = openFiles().enter(path);
    const Result<Content> content = first ? judgeContent(path) : Content::Workspace;
    if (!content)
        return content.error();
    // WAL needs to write beside the file even to read it.
    const QByteArray name = QFile::encodeName(path);
    if (::access(name.constData(), W_OK) != 0 || ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return unusable(u"read_only"_s, path, QString::fromLocal8Bit(std::strerror(errno)));
    if (*content == Content::Empty) {
        if (auto marked = mark(path); !marked)
            return marked.error();
    }
    return hold;
}

/// The same error, of the workspace as a whole.
Error ofWorkspace(Error error, const Database::Address &address)
{
    if (error.code == "storage_busy"_L1)
        error.code = u"workspace_locked"_s;
    if (error.code == "read_only"_L1)
        error.kind = ErrorKind::WorkspaceUnusable;
    if (error.subject.isEmpty())
        error.subject = address.toString();
    return error;
}

} // namespace

bool isNetworkFileSystem(quint64 magic, QByteArrayView mountType)
{
    // linux/magic.h, and for those that are not there statfs(2): NFS, SMB, SMB2, CIFS, NCP, AFS, Coda, Ceph, Lustre, GPFS, OCFS2.
    constexpr std::array<quint64, 11> kRemote {
        0x6969, 0x517B, 0xFE534D42, 0xFF534D42, 0x564C, 0x5346414F, 0x73757245, 0x00C36400, 0x0BD00BD0, 0x47504653, 0x7461636F};
    if (std::ranges::find(kRemote, magic) != kRemote.end())
        return true;
    if (magic != kFuse)
        return false;
    // FUSE carries local file systems as well (NTFS, encrypted folders): those that are known to be remote are named.
    constexpr std::array kRemoteFuse {"fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.curlftpfs", "fuse.smbnetfs",
        "fuse.glusterfs", "fuse.s3fs", "fuse.gcsfuse", "fuse.goofys", "fuse.gvfsd-fuse", "fuse.google-drive-ocamlfuse", "fuse.onedriver",
        "fuse.cephfs", "fuse.nfs", "fuse.afp", "fuse.juicefs", "fuse.seaweedfs", "fuse.vmhgfs-fuse"};
    return std::ranges::any_of(kRemoteFuse, [&](const char *name) { return mountType == QByteArrayView(name); });
}

QString defaultWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/halftone/workspace.halftone"_s;
}

Result<std::shared_ptr<Database>> openWorkspace(const Database::Address &address, const OpenOptions &options)
{
    FileHold hold;
    if (address.dialect == Dialect::Sqlite) {
        auto prepared = prepareFile(address.path, options);
        if (!prepared)
            return ofWorkspace(prepared.error(), address);
        hold = *prepared;
    }
    auto opened = Database::open(address);
    if (!opened)
        return ofWorkspace(opened.error(), address);
    const std::shared_ptr<Database> database = *opened;
    if (address.dialect == Dialect::Sqlite) {
        // Also where the header was not read again, since another thread has the file open.
        qint64 id = 0;
        auto read = database->run(u"PRAGMA application_id"_s, {}, [&](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
        if (!read)
            return ofWorkspace(read.error(), address);
        if (id != qint64(kApplicationId))
            return unusable(u"not_a_workspace"_s, address.path, u"application_id is %1"_s.arg(id, 8, 16, QLatin1Char('0')));
    }
    if (auto migrated = migrate(*database, options.now); !migrated)
        return ofWorkspace(migrated.error(), address);
    database->setChangeBus(options.bus);
    if (!hold)
        return database;
    // The file counts as open until the connection is closed, not a moment less.
    Database *raw = database.get();
    return std::shared_ptr<Database>(raw, [connection = std::shared_ptr<Database>(database), held = FileHold(hold)](Database *) mutable {
        connection.reset();
        held.reset();
    });
}

Result<milliseconds> workspaceClockOffset(Database &database, const Clock &clock)
{
    if (database.dialect() == Dialect::Sqlite)
        return milliseconds(0);
    qint64 server = 0;
    const qint64 before = toMs(clock.now());
    auto asked = database.run(u"SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"_s, {},
        [&](const QSqlQuery &row) { server = row.value(0).toLongLong(); });
    if (!asked)
        return asked.error();
    const qint64 after = toMs(clock.now());
    return milliseconds(server - (before + after) / 2);
}

} // namespace halftone::storage
