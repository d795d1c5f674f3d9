#include "FileCopy.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

Error systemError(int number, const QString &file)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    if (number == EACCES || number == EPERM || number == EROFS || number == ENOENT || number == ENOTDIR)
        return {ErrorKind::WorkspaceUnusable, u"workspace_no_permission"_s, detail, file, {}};
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorKind::StorageFailed, u"disk_full"_s, detail, file, {}};
    if (number == EEXIST)
        return {ErrorKind::Conflict, u"file_exists"_s, detail, file, {}};
    return {ErrorKind::StorageFailed, u"backup_failed"_s, detail, file, {}};
}

Result<Done> synced(const QByteArray &path, const QString &file)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return systemError(errno, file);
    const int result = ::fsync(fd);
    const int number = errno;
    ::close(fd);
    if (result != 0)
        return systemError(number, file);
    return done();
}

/// Gives a file its name unless the name is taken, in one step where the file system can.
Result<Done> renamed(const QByteArray &from, const QByteArray &to, const QString &file)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return done();
    if (errno != EINVAL && errno != ENOSYS)
        return systemError(errno, file);
    if (::access(to.constData(), F_OK) == 0)
        return systemError(EEXIST, file);
    if (::rename(from.constData(), to.constData()) != 0)
        return systemError(errno, file);
    return done();
}

} // namespace

Result<Done> writeCopy(Database &database, const QString &target, IfExists ifExists)
{
    if (QFileInfo::exists(target)) {
        if (ifExists == IfExists::Keep)
            return done();
        return systemError(EEXIST, target);
    }
    const QString part = target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s;
    const QByteArray partName = QFile::encodeName(part);
    // Made here, since SQLite would go by the umask; VACUUM INTO takes a file that is there, if it is empty.
    const int fd = ::open(partName.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0)
        return systemError(errno, target);
    const int narrowed = ::fchmod(fd, 0600);
    ::close(fd);

    Result<Done> result = done();
    if (narrowed != 0) {
        result = systemError(errno, target);
    } else if (auto copied = database.run(u"VACUUM INTO '%1'"_s.arg(QString(part).replace(u'\'', "''"_L1))); !copied) {
        Error error = copied.error();
        error.subject = target;
        if (error.code == "storage_failed"_L1)
            error.code = u"backup_failed"_s;
        result = error;
    } else {
        result = synced(partName, target);
        if (result)
            result = renamed(partName, QFile::encodeName(target), target);
        if (result) // the name, too, should be there after a power cut
            result = synced(QFile::encodeName(QFileInfo(target).absolutePath()), target);
    }
    if (!result)
        ::unlink(partName.constData());
    return result;
}

} // namespace halftone::storage
