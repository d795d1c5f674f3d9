#include "Owner.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QUuid>

#include <csignal>

#include <cerrno>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

/// Start time of a process in clock ticks since boot (field 22 of /proc/PID/stat): a process id alone is given out again.
QString startedAt(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields.at(19)) : QString();
}

QString hostName()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId()) + u'@' + QSysInfo::machineHostName();
}

} // namespace

QString makeOwner()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return u"%1/%2/%3/%4"_s.arg(hostName()).arg(pid).arg(startedAt(pid), QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
}

bool ownerIsAlive(const QString &owner)
{
    const QStringList parts = owner.split(u'/');
    if (parts.size() != 4 || parts.at(0) != hostName() || parts.at(2).isEmpty())
        return true;
    const qint64 pid = parts.at(1).toLongLong();
    if (pid <= 0)
        return true;
    if (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)
        return false;
    return startedAt(pid) == parts.at(2);
}

} // namespace halftone::workspace
