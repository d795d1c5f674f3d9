#include "sandbox/Ledger.h"

#include "Sids.h"

#include "base/Time.h"

#include <algorithm>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

Ledger::Ledger(quint32 seed)
    : m_seed(seed)
{
}

const Message &Ledger::add(Message message)
{
    message.sequence = ++m_sequence;
    const quint64 counter = quint64(message.sequence);
    if (message.sid.isEmpty())
        message.sid = makeSid(message.media.isEmpty() ? "SM"_L1 : "MM"_L1, m_seed, counter);
    for (qsizetype i = 0; i < message.media.size(); ++i) {
        if (message.media.at(i).sid.isEmpty())
            message.media[i].sid = makeSid("ME"_L1, m_seed, counter * 16U + quint64(i));
    }
    if (message.updated == UtcMs {})
        message.updated = message.created;

    const QString sid = message.sid;
    const auto [at, isNew] = m_messages.emplace(sid, std::move(message));
    Q_ASSERT_X(isNew, "Ledger::add", "a sid is used twice");
    const Message &stored = at->second;
    const Key key {toMs(stored.created), stored.sequence};
    m_byCreated.emplace(key, &stored);
    m_byTo[stored.to].emplace(key, &stored);
    m_byFrom[stored.from].emplace(key, &stored);
    if (stored.sent)
        m_bySent.emplace(Key {toMs(*stored.sent), stored.sequence}, &stored);
    return stored;
}

const Message *Ledger::find(const QString &sid) const
{
    const auto found = m_messages.find(sid);
    return found == m_messages.end() ? nullptr : &found->second;
}

Message *Ledger::edit(const QString &sid)
{
    const auto found = m_messages.find(sid);
    return found == m_messages.end() ? nullptr : &found->second;
}

void Ledger::readIndex(const Index &index, bool bySent, const Query &query, Page &page) const
{
    auto at = index.begin();
    if (bySent && query.sentBefore)
        at = index.upper_bound(Key {toMs(*query.sentBefore), 0});
    if (!query.afterSid.isEmpty()) {
        Key last {0, 0};
        if (const Message *message = find(query.afterSid))
            last = {toMs(bySent ? message->sent.value_or(message->created) : message->created), message->sequence};
        else if (const auto gone = m_removed.find(query.afterSid); gone != m_removed.end())
            last = {toMs(gone->second.first), gone->second.second};
        at = index.upper_bound(last);
    }
    for (; at != index.end(); ++at) {
        const Message &message = *at->second;
        if (bySent && query.sentFrom && *message.sent < *query.sentFrom)
            return; // ordered by date_sent: all that follow are older
        if (!query.to.isEmpty() && message.to != query.to)
            continue;
        if (!query.from.isEmpty() && message.from != query.from)
            continue;
        if (query.sentFrom && (!message.sent || *message.sent < *query.sentFrom))
            continue;
        if (query.sentBefore && (!message.sent || *message.sent >= *query.sentBefore))
            continue;
        if (message.listedFrom && *message.listedFrom > query.now)
            continue;
        if (page.messages.size() == size_t(query.limit)) {
            page.more = true;
            return;
        }
        page.messages.push_back(&message);
    }
}

Ledger::Page Ledger::list(const Query &query) const
{
    Page page;
    if (!query.to.isEmpty()) {
        if (const auto found = m_byTo.constFind(query.to); found != m_byTo.constEnd())
            readIndex(*found, false, query, page);
    } else if (query.sentFrom || query.sentBefore) {
        readIndex(m_bySent, true, query, page);
    } else if (!query.from.isEmpty()) {
        if (const auto found = m_byFrom.constFind(query.from); found != m_byFrom.constEnd())
            readIndex(*found, false, query, page);
    } else {
        readIndex(m_byCreated, false, query, page);
    }
    return page;
}

void Ledger::setSent(Message &message, UtcMs when)
{
    message.sent = when;
    m_bySent.emplace(Key {toMs(when), message.sequence}, &message);
}

void Ledger::setStatus(const QString &sid, Status status, UtcMs now, int errorCode)
{
    Message *message = edit(sid);
    if (!message)
        return;
    message->status = status;
    message->errorCode = errorCode;
    message->updated = now;
    const bool left = status == Status::Sent || status == Status::Delivered || status == Status::Read || status == Status::Undelivered;
    if (left && !message->sent)
        setSent(*message, now);
}

void Ledger::redact(const QString &sid, UtcMs now)
{
    if (Message *message = edit(sid)) {
        message->body.clear();
        message->updated = now;
    }
}

void Ledger::setSegmentsKnown(const QString &sid)
{
    if (Message *message = edit(sid))
        message->segmentsKnown = true;
}

bool Ledger::removeMedia(const QString &sid, const QString &mediaSid)
{
    Message *message = edit(sid);
    return message && message->media.removeIf([&mediaSid](const Media &media) { return media.sid == mediaSid; }) > 0;
}

bool Ledger::remove(const QString &sid)
{
    const Message *message = find(sid);
    if (!message)
        return false;
    const Key key {toMs(message->created), message->sequence};
    m_byCreated.erase(key);
    m_byTo[message->to].erase(key);
    m_byFrom[message->from].erase(key);
    if (message->sent)
        m_bySent.erase(Key {toMs(*message->sent), message->sequence});
    m_removed.emplace(sid, std::pair(message->created, message->sequence));
    m_messages.erase(sid);
    return true;
}

QList<Message> Ledger::posted() const
{
    QList<Message> found;
    for (const auto &[sid, message] : m_messages) {
        if (message.posted)
            found.append(message);
    }
    std::ranges::sort(found, {}, &Message::sequence);
    return found;
}

QList<Message> Ledger::conversation(const QString &number) const
{
    QList<Message> found;
    for (const QString &address : {number, QString(u"whatsapp:"_s + number)}) {
        for (const auto *indexes : {&m_byTo, &m_byFrom}) {
            const auto index = indexes->constFind(address);
            if (index == indexes->constEnd())
                continue;
            for (const auto &[key, message] : *index)
                found.append(*message);
        }
    }
    std::ranges::sort(found, {}, [](const Message &message) { return std::pair(message.created, message.sequence); });
    return found;
}

} // namespace halftone::sandbox
