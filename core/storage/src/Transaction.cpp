#include "storage/Database.h"

#include "base/Logging.h"

#include <QUuid>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxNotes = 256;

} // namespace

Result<Done> Database::begin()
{
    auto begun = run(m_dialect == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun && m_lost) { // nothing was done yet: a connection that died while idle costs nobody a transaction
        if (auto opened = reopen(); !opened)
            return opened.error();
        begun = run(u"BEGIN"_s);
    }
    if (!begun)
        return begun.error();
    return done();
}

Result<Done> Database::commit()
{
    // PostgreSQL answers COMMIT in a spoiled transaction with a rollback, and calls that a success.
    if (m_spoiledBy)
        return *m_spoiledBy;
    if (auto told = notifyOthers(m_notes); !told)
        return told;
    if (auto committed = run(u"COMMIT"_s); !committed)
        return committed.error();
    return done();
}

void Database::rollback()
{
    // Past every check and fault: SQLite may have rolled back by itself (disk full), and then says that there is nothing to undo.
    if (!m_lost)
        QSqlQuery(handle()).exec(u"ROLLBACK"_s);
}

Result<Done> Database::transaction(const std::function<Result<Done>()> &work)
{
    if (m_inTransaction) {
        Result<Done> joined = work();
        if (!joined)
            spoil(joined.error());
        return joined;
    }
    if (auto begun = begin(); !begun)
        return begun;
    m_inTransaction = true;
    Result<Done> result = work();
    if (result)
        result = commit();
    if (!result)
        rollback();
    m_inTransaction = false;
    m_spoiledBy.reset();
    m_savepoints = 0;
    const QList<Change> notes = std::exchange(m_notes, {});
    if (result && m_bus)
        m_bus->publish(notes);
    return result;
}

Result<Done> Database::attempt(const std::function<Result<Done>()> &work)
{
    if (!m_inTransaction)
        return transaction(work);
    const QString name = u"s%1"_s.arg(++m_savepoints);
    const qsizetype notes = m_notes.size();
    if (auto begun = run(u"SAVEPOINT "_s + name); !begun)
        return begun.error();
    Result<Done> result = work();
    if (result && m_spoiledBy)
        result = *m_spoiledBy;
    if (!result && !m_lost) {
        m_spoiledBy.reset();
        if (m_notes.size() > notes)
            m_notes.resize(notes);
        if (auto undone = run(u"ROLLBACK TO "_s + name); !undone)
            return undone.error(); // the transaction is gone, and stays spoiled
    }
    if (auto released = run(u"RELEASE "_s + name); !released)
        return released.error();
    return result;
}

void Database::note(Change change)
{
    if (!m_inTransaction) {
        if (auto told = notifyOthers({change}); !told)
            qCInfo(logStorage) << "note not passed on" << told.error().code;
        if (m_bus)
            m_bus->publish({change});
        return;
    }
    if (m_notes.contains(change))
        return;
    if (m_notes.size() >= kMaxNotes) // whoever shows a page reads it again in any case
        m_notes = {Change {}};
    m_notes.append(change);
}

QString Database::notifyChannel()
{
    return u"halftone_changes"_s;
}

QString Database::busToken(const ChangeBus *bus)
{
    static const QString process = QUuid::createUuid().toString(QUuid::Id128).left(16);
    return process + QString::number(reinterpret_cast<quintptr>(bus), 16);
}

Result<Done> Database::notifyOthers(const QList<Change> &notes)
{
    if (m_dialect != Dialect::Postgres || notes.isEmpty())
        return done();
    // As many notes in one payload as its 8,000 bytes hold at up to 45 each.
    constexpr qsizetype kPerPayload = 150;
    for (qsizetype first = 0; first < notes.size(); first += kPerPayload) {
        QStringList parts {busToken(m_bus)};
        for (const Change &change : notes.mid(first, kPerPayload))
            parts << u"%1:%2:%3"_s.arg(static_cast<int>(change.kind)).arg(change.id).arg(change.conversation.value());
        if (auto told = run(u"SELECT pg_notify(?, ?)"_s, {notifyChannel(), parts.join(u' ')}); !told)
            return told.error();
    }
    return done();
}

} // namespace halftone::storage
