#include "storage/Workspace.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether this process holds a lock on a file, as another process sees it: F_GETLK does not tell a process of its own.
bool holdsLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        const int fd = ::open(name.constData(), O_RDWR);
        struct flock wanted = {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        const bool asked = fd >= 0 && ::fcntl(fd, F_GETLK, &wanted) == 0;
        ::_exit(asked && wanted.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

/// A program that lost its locks lets another delete the write-ahead log under it, and the workspace is damaged.
class LocksTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondConnectionLeavesTheLocksOfTheFirst()
    {
        TestDatabase db(Dialect::Sqlite);
        QVERIFY(holdsLock(db.address().path));
        {
            const auto second = openWorkspace(db.address(), {.now = db.clock.now()});
            QVERIFY_OK(second);
            QVERIFY(holdsLock(db.address().path));
        }
        QVERIFY(holdsLock(db.address().path)); // SQLite itself puts a close off while another connection has locks
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM messages"_s), 0);
    }

    void aFileThatIsGoneIsForgotten()
    {
        // The next file may get its inode: it is looked at, and marked, anew.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"workspace"_s);
        const Database::Address address {.dialect = Dialect::Sqlite, .path = path, .host = {}, .user = {}, .database = {}, .options = {}};
        for (int i = 0; i < 5; ++i) {
            {
                const auto opened = openWorkspace(address, {.now = {}});
                QVERIFY_OK(opened);
            }
            QVERIFY(QFile::remove(path));
        }
    }

    void aForeignFileIsStillRefusedEachTime()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"foreign"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const Database::Address address {.dialect = Dialect::Sqlite, .path = path, .host = {}, .user = {}, .database = {}, .options = {}};
        for (int i = 0; i < 2; ++i)
            QVERIFY_ERROR(openWorkspace(address, {.now = {}}), "not_a_workspace");
    }
};

QTEST_GUILESS_MAIN(LocksTest)
#include "tst_locks.moc"
