#include "storage/Search.h"

#include "CandidateMatch.h"
#include "SearchText.h"
#include "SqlBatches.h"
#include "text/Normalise.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

QString shownName(const QString &first, const QString &last, const QString &otherwise)
{
    const QString name = (first + u' ' + last).trimmed(); // as Candidate::displayName
    return name.isEmpty() ? otherwise : name;
}

CandidateHit candidateFrom(const QSqlQuery &q)
{
    CandidateHit hit;
    hit.candidate = CandidateId(q.value(0).toLongLong());
    hit.conversation = ConversationId(q.value(1).toLongLong());
    hit.address = q.value(4).toString();
    hit.name = shownName(q.value(2).toString(), q.value(3).toString(), hit.address);
    hit.job = q.value(5).toString();
    return hit;
}

Result<QList<CandidateHit>> byName(Database &database, const QString &text, int limit)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &word : text::forSearch(text).split(u' ', Qt::SkipEmptyParts)) {
        const SqlCondition condition = nameCondition(word);
        conditions << condition.sql;
        values += condition.values;
    }
    QList<CandidateHit> hits;
    if (conditions.isEmpty())
        return hits;
    // Names first, by their index alone; the rest is read for the hits only.
    const auto read = database.run(
        u"SELECT k.id, c.id, k.first_name, k.last_name, (SELECT r.address FROM recipients r WHERE r.candidate_id = k.id ORDER BY r.position, r.id LIMIT 1), k.job FROM (SELECT k.id, k.name_fold FROM candidates k WHERE "_s
            + conditions.join(u" AND "_s)
            + u" ORDER BY k.name_fold, k.id LIMIT ?) p JOIN candidates k ON k.id = p.id JOIN conversations c ON c.candidate_id = k.id ORDER BY p.name_fold, p.id"_s,
        values + QVariantList {limit}, [&hits](const QSqlQuery &q) { hits.append(candidateFrom(q)); });
    if (!read)
        return read.error();
    return hits;
}

Result<QList<CandidateHit>> byNumber(Database &database, const QString &text, int limit)
{
    QList<CandidateHit> hits;
    const SqlCondition number = numberCondition(text);
    const auto read = database.run(
        u"SELECT k.id, c.id, k.first_name, k.last_name, r.address, k.job FROM recipients r JOIN candidates k ON k.id = r.candidate_id JOIN conversations c ON c.candidate_id = k.id WHERE "_s
            + number.sql + u" ORDER BY r.address || '' LIMIT ?"_s,
        number.values + QVariantList {limit}, [&hits](const QSqlQuery &q) { hits.append(candidateFrom(q)); });
    if (!read)
        return read.error();
    return hits;
}

/// A word is common when more messages than this have it: to read the times of so many takes some 30 ms (1 M messages).
constexpr int kCommon = 20'000;
/// How many messages are walked back through and read in search of a word before the full-text index is asked how common it is, and in
/// search of a common one. Where it is not met by then (nobody has used it for years), the times of all its messages are read after all.
constexpr int kShortWalk = 300;
constexpr int kLongWalk = 3'000;

bool hasAll(const QString &body, const QList<SearchTerm> &terms)
{
    return std::ranges::all_of(terms, [&body](const SearchTerm &term) { return !text::foundWords(body, {term}).isEmpty(); });
}

/// Goes back through time from @p end, which moves on, over at most @p most messages, and notes what matches.
Result<Done> walkBack(Database &database, const QList<SearchTerm> &terms, MessagePosition &end, int most, int limit, QVariantList &ids)
{
    constexpr int kStep = 300;
    int walked = 0;
    int rows = kStep;
    while (rows == kStep && walked < most && ids.size() < limit) {
        rows = 0;
        const auto read = database.run(u"SELECT id, sort_ms, body FROM messages WHERE sort_ms <= ? AND (sort_ms, id) < (?, ?)"
                                       " ORDER BY sort_ms DESC, id DESC LIMIT ?"_s,
            {toMs(end.sort), toMs(end.sort), end.id.value(), kStep}, [&](const QSqlQuery &q) {
                ++rows;
                end = {fromMs(q.value(1).toLongLong()), MessageId(q.value(0).toLongLong())};
                if (ids.size() < limit && hasAll(q.value(2).toString(), terms))
                    ids.append(q.value(0));
            });
        if (!read)
            return read.error();
        walked += rows;
    }
    return done();
}

/// Messages that match, latest first. A common word is met soon on the way back through time; all messages with a rarer one are soon
/// read and sorted. "CROSS JOIN" fixes which of the two is walked: without statistics the planner cannot tell.
Result<QVariantList> sqliteIds(Database &database, const QList<SearchTerm> &terms, const MessagePosition &end, int limit)
{
    const QString expression = ftsExpression(terms);
    QVariantList ids;
    MessagePosition at = end;
    if (auto walked = walkBack(database, terms, at, kShortWalk, limit, ids); !walked)
        return walked.error();
    if (ids.size() == limit)
        return ids;
    bool isCommon = false;
    auto read = database.run(u"SELECT 1 FROM messages_fts WHERE messages_fts MATCH ? LIMIT 1 OFFSET ?"_s, {expression, kCommon},
        [&isCommon](const QSqlQuery &) { isCommon = true; });
    if (!read)
        return read.error();
    if (isCommon) {
        if (auto walked = walkBack(database, terms, at, kLongWalk, limit, ids); !walked)
            return walked.error();
        if (ids.size() == limit)
            return ids;
    }
    ids.clear();
    read = database.run(u"SELECT m.id FROM messages_fts f CROSS JOIN messages m ON m.id = f.rowid WHERE f.messages_fts MATCH ?"
                        " AND m.sort_ms <= ? AND (m.sort_ms, m.id) < (?, ?) ORDER BY m.sort_ms DESC, m.id DESC LIMIT ?"_s,
        {expression, toMs(end.sort), toMs(end.sort), end.id.value(), limit}, [&ids](const QSqlQuery &q) { ids.append(q.value(0)); });
    if (!read)
        return read.error();
    return ids;
}

/// A GIN index gives no order. A common word is met soon on the way back through the messages, all messages with a rare one are soon
/// read and sorted; the planner cannot tell one from the other (300,000 messages: 120 ms for a rare one, or 45 for a common one).
Result<QVariantList> postgresIds(Database &database, const QString &expression, const MessagePosition &end, int limit)
{
    constexpr int kRecent = 10'000;
    const QString matches = u"body_tsv @@ to_tsquery('simple', halftone_fold(?))"_s;
    QVariantList ids;
    const auto note = [&ids](const QSqlQuery &q) { ids.append(q.value(0)); };
    auto read = database.run(u"SELECT id FROM (SELECT id, sort_ms, body_tsv FROM messages WHERE (sort_ms, id) < (?, ?)"
                             " ORDER BY sort_ms DESC, id DESC LIMIT ?) recent WHERE "_s
            + matches + u" ORDER BY sort_ms DESC, id DESC LIMIT ?"_s,
        {toMs(end.sort), end.id.value(), kRecent, expression, limit}, note);
    if (read && ids.size() < limit) {
        ids.clear();
        // "+ 0" keeps the planner from walking the index of times.
        read = database.run(
            u"SELECT id FROM messages WHERE "_s + matches + u" AND (sort_ms + 0, id) < (?, ?) ORDER BY sort_ms + 0 DESC, id DESC LIMIT ?"_s,
            {expression, toMs(end.sort), end.id.value(), limit}, note);
    }
    if (!read)
        return read.error();
    return ids;
}

} // namespace

Result<QList<CandidateHit>> Search::candidates(const QString &text, int limit)
{
    auto named = byName(m_database, text, limit);
    if (!named || !isNumberQuery(text))
        return named;
    QList<CandidateHit> hits = std::move(named).value();
    const auto numbered = byNumber(m_database, text, limit);
    if (!numbered)
        return numbered.error();
    for (const CandidateHit &hit : *numbered) {
        const auto same = std::ranges::find(hits, hit.candidate, &CandidateHit::candidate);
        if (same == hits.end())
            hits.append(hit);
        else
            same->address = hit.address; // the one that was found
    }
    return hits.mid(0, limit);
}

Result<QList<MessageHit>> Search::messages(const QString &text, int limit, std::optional<MessagePosition> before)
{
    const QList<SearchTerm> terms = searchTerms(text);
    if (terms.isEmpty())
        return QList<MessageHit>();
    const MessagePosition end
        = before.value_or(MessagePosition {fromMs(std::numeric_limits<qint64>::max()), MessageId(std::numeric_limits<qint64>::max())});
    auto ids = m_database.dialect() == Dialect::Sqlite ? sqliteIds(m_database, terms, end, limit)
                                                       : postgresIds(m_database, tsqueryExpression(terms), end, limit);
    if (!ids)
        return ids.error();
    QList<MessageHit> hits;
    const auto read = runIn(m_database,
        uR"(SELECT m.id, m.conversation_id, c.candidate_id, k.first_name, k.last_name, r.address, m.sort_ms, m.direction, m.channel, m.body
            FROM messages m JOIN conversations c ON c.id = m.conversation_id JOIN candidates k ON k.id = c.candidate_id
            JOIN recipients r ON r.id = m.recipient_id WHERE m.id IN ({in}))"_s,
        *ids, [&](const QSqlQuery &q) {
            const Snippet snippet = snippetOf(q.value(9).toString(), terms);
            hits.append({MessageId(q.value(0).toLongLong()), ConversationId(q.value(1).toLongLong()), CandidateId(q.value(2).toLongLong()),
                shownName(q.value(3).toString(), q.value(4).toString(), q.value(5).toString()), fromMs(q.value(6).toLongLong()),
                fromCode<Direction>(q.value(7).toString()).value_or(Direction::In),
                fromCode<Channel>(q.value(8).toString()).value_or(Channel::Sms), snippet.text, snippet.found});
        });
    if (!read)
        return read.error();
    std::ranges::sort(hits, std::greater(), &MessageHit::position);
    return hits;
}

Result<QList<MessagePosition>> Search::positionsIn(ConversationId conversation, const QString &text, int limit)
{
    QList<MessagePosition> positions;
    const QList<SearchTerm> terms = searchTerms(text);
    if (terms.isEmpty())
        return positions;
    const bool sqlite = m_database.dialect() == Dialect::Sqlite;
    const QString expression = sqlite ? ftsExpression(terms) : tsqueryExpression(terms);
    QString sql
        = u"SELECT sort_ms, id FROM messages WHERE body_tsv @@ to_tsquery('simple', halftone_fold(?)) AND conversation_id = ? ORDER BY sort_ms DESC, id DESC LIMIT ?"_s;
    QVariantList values {expression, conversation.value(), limit};
    if (sqlite) {
        // Few hits in the whole workspace: each is looked up. Many: the ids of the conversation come from its index and are kept as a
        // set, and the index gives the order; "+" keeps SQLite from asking for each id by itself. (1 M messages: 0.2 ms and 120 ms.)
        constexpr int kFew = 500;
        const auto few = m_database.run(
            u"SELECT rowid FROM messages_fts WHERE messages_fts MATCH ? LIMIT ?"_s, {expression, kFew}, [](const QSqlQuery &) {});
        if (!few)
            return few.error();
        if (*few < kFew) {
            sql = u"SELECT m.sort_ms, m.id FROM messages_fts f CROSS JOIN messages m ON m.id = f.rowid WHERE f.messages_fts MATCH ? AND m.conversation_id = ? ORDER BY m.sort_ms DESC, m.id DESC LIMIT ?"_s;
        } else {
            sql = u"SELECT sort_ms, id FROM messages WHERE conversation_id = ? AND +id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH ? AND +rowid IN (SELECT id FROM messages WHERE conversation_id = ?)) ORDER BY sort_ms DESC, id DESC LIMIT ?"_s;
            values = {conversation.value(), expression, conversation.value(), limit};
        }
    }
    const auto read = m_database.run(sql, values, [&](const QSqlQuery &q) {
        positions.append({fromMs(q.value(0).toLongLong()), MessageId(q.value(1).toLongLong())});
    });
    if (!read)
        return read.error();
    return positions;
}

Result<Done> indexMessages(Database &database, MessageId first, MessageId last, int installation)
{
    if (database.dialect() == Dialect::Postgres)
        return done();
    // The installation stands in the id (base/Id.h), above 12 bits of sequence.
    const auto indexed = database.run(
        u"INSERT INTO messages_fts (rowid, body) SELECT id, body FROM messages WHERE id BETWEEN ? AND ? AND ((id >> 12) & 1023) = ?"_s,
        {first.value(), last.value(), installation});
    if (!indexed)
        return indexed.error();
    return done();
}

Result<Done> unindexMessages(Database &database, const QList<MessageId> &ids)
{
    if (database.dialect() == Dialect::Postgres || ids.isEmpty())
        return done();
    // A word taken out twice would spoil the index, so no id may stand twice in a list that is filled up.
    const QSet<MessageId> once(ids.cbegin(), ids.cend());
    const auto gone = runIn(database,
        u"INSERT INTO messages_fts (messages_fts, rowid, body) SELECT 'delete', id, body FROM messages WHERE id IN ({in})"_s,
        idValues(QList<MessageId>(once.cbegin(), once.cend())));
    if (!gone)
        return gone.error();
    return done();
}

} // namespace halftone::storage
