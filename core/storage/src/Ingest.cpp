#include "storage/Ingest.h"

#include "base/Logging.h"
#include "base/Time.h"
#include "phone/PhoneNumber.h"
#include "rules/DeliveryState.h"
#include "rules/Match.h"
#include "SqlValues.h"

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;
using rules::OutboxEventKind;

namespace {

constexpr qsizetype kLookupChunk = 200;

QString matchKeyOf(const QString &address)
{
    return address.startsWith(u'+') ? phone::matchKey(E164(address)) : address;
}

/// What is kept of a sender whom nobody knows: numbers that the library calls invalid, short codes and names included (R12.2).
Recipient addressOfListed(const QString &address)
{
    Recipient recipient;
    recipient.address = address;
    recipient.raw = address;
    recipient.matchKey = matchKeyOf(address);
    if (address.startsWith(u'+')) {
        if (const auto known = phone::describe(E164(address))) {
            recipient.region = known->region;
            recipient.callingCode = known->callingCode;
            recipient.line = known->line;
        }
    } else if (address.size() > 3 && address.at(2) == u'.') { // "US.1349…": a WhatsApp user id (PROVIDERS.md 1.7)
        recipient.kind = AddressKind::WhatsAppUserId;
        recipient.region = address.left(2);
    }
    return recipient;
}

/// What the provider may call the person that a message goes to (R12.3).
QStringList formsOf(const OutboxRow &row)
{
    return row.to.startsWith(u'+') ? phone::equivalents(E164(row.to)) : QStringList {row.to};
}

QString numberKey(Channel channel, const QString &number)
{
    return code(channel) + u' ' + number;
}

} // namespace

Ingest::Ingest(Database &database, IdGenerator &ids, Outbox &outbox, Approvals &approvals, AccountId account,
    std::function<CodeEffect(const QString &)> effect)
    : m_database(database)
    , m_ids(ids)
    , m_outbox(outbox)
    , m_approvals(approvals)
    , m_account(account)
    , m_effect(std::move(effect))
{
}

UtcMs Ingest::instantOf(const ListedMessage &listed) const
{
    return listed.createdAt.value_or(listed.sentAt.value_or(listed.updatedAt.value_or(m_now)));
}

Result<IngestReport> Ingest::page(const QList<ListedMessage> &messages, UtcMs now, milliseconds skew, UtcMs unreadSince)
{
    m_now = now;
    m_skew = skew;
    m_unreadSince = unreadSince;
    m_report = {};
    m_contacts.clear();
    m_numbers.clear();
    m_touched.clear();
    auto done = m_database.transaction([&] { return take(messages); });
    if (!done)
        return done.error();
    return m_report;
}

Result<Done> Ingest::take(const QList<ListedMessage> &messages)
{
    auto flying = m_outbox.anyInFlight(m_account);
    if (!flying)
        return flying.error();
    m_anyInFlight = *flying;
    auto knownIds = known(messages);
    if (!knownIds)
        return knownIds.error();
    QStringList keys;
    for (const ListedMessage &listed : messages)
        keys << matchKeyOf(listed.candidateAddress);
    keys.removeDuplicates();
    auto contacts = Candidates(m_database, m_ids).contactsByMatchKeys(keys);
    if (!contacts)
        return contacts.error();
    m_contacts = *contacts;

    QList<Fresh> fresh;
    QSet<QString> seen; // a list may name a message twice when it shifts between pages
    for (auto it = messages.crbegin(); it != messages.crend(); ++it) { // oldest first, so that ids rise with time within a page
        const ListedMessage &listed = *it;
        if (listed.providerId.isEmpty() || seen.contains(listed.providerId))
            continue;
        seen.insert(listed.providerId);
        if (const auto found = knownIds->constFind(listed.providerId); found != knownIds->constEnd()) {
            ++m_report.known;
            if (found->id.isValid()) {
                if (auto updated = update(*found, listed); !updated)
                    return updated;
            }
            continue;
        }
        if (listed.direction == Direction::Out && m_anyInFlight) {
            auto bound = bindToAttempt(listed);
            if (!bound)
                return bound.error();
            if (*bound)
                continue;
        }
        auto contact = contactOf(listed);
        if (!contact)
            return contact.error();
        auto number = numberOf(listed);
        if (!number)
            return number.error();
        fresh.append({listed, m_ids.next<MessageTag>(), *contact, *number, instantOf(listed)});
    }
    if (auto inserted = insert(fresh); !inserted)
        return inserted;
    if (auto inbound = afterInbound(fresh); !inbound)
        return inbound;
    return touchConversations();
}

Result<QHash<QString, Ingest::Known>> Ingest::known(const QList<ListedMessage> &messages)
{
    QHash<QString, Known> found;
    for (qsizetype from = 0; from < messages.size(); from += kLookupChunk) {
        QVariantList values {m_account.value()};
        const qsizetype to = std::min(messages.size(), from + kLookupChunk);
        for (qsizetype i = from; i < to; ++i)
            values << messages.at(i).providerId;
        const QString list = placeholders(to - from);
        auto read = m_database.run(
            u"SELECT provider_id, id, conversation_id, recipient_id, channel, direction, state, error_code, segments, sent_at_ms"
            " FROM messages WHERE account_id = ? AND provider_id IN (%1)"_s.arg(list),
            values, [&](const QSqlQuery &q) {
                Known row;
                row.id = MessageId(q.value(1).toLongLong());
                row.conversation = ConversationId(q.value(2).toLongLong());
                row.recipient = RecipientId(q.value(3).toLongLong());
                row.channel = fromCode<Channel>(q.value(4).toString()).value_or(Channel::Sms);
                row.direction = fromCode<Direction>(q.value(5).toString()).value_or(Direction::Out);
                row.state = fromCode<MessageState>(q.value(6).toString()).value_or(MessageState::Sent);
                row.errorCode = q.value(7).toString();
                row.segments = q.value(8).toInt();
                row.hasSentAt = !q.value(9).isNull();
                found.insert(q.value(0).toString(), row);
            });
        if (!read)
            return read.error();
        // Earlier attempts of messages that were tried again are ours too; nothing is to be learnt from them any more.
        auto old = m_database.run(
            u"SELECT provider_id FROM attempts WHERE provider_id IN (%1)"_s.arg(list), values.mid(1), [&](const QSqlQuery &q) {
                if (!found.contains(q.value(0).toString()))
                    found.insert(q.value(0).toString(), Known {});
            });
        if (!old)
            return old.error();
    }
    return found;
}

Result<Done> Ingest::update(const Known &known, const ListedMessage &listed)
{
    if (known.direction == Direction::In)
        return done();
    const auto reported = rules::providerState(listed.status);
    if (!reported) {
        qCInfo(logSync).noquote() << "unknown message state" << listed.status << "of" << known.id.toString();
        return done();
    }
    const CodeEffect effect = *reported == MessageState::Failed ? m_effect(listed.errorCode) : CodeEffect {};
    if (effect.windowClosed && known.state == MessageState::Sent)
        return windowClosedAtProvider(known, listed);
    const MessageState state = rules::advance(known.state, *reported);
    const bool moved = state != known.state;
    const int segments = listed.segments > 0 ? listed.segments : known.segments;
    if (!moved && segments == known.segments && (known.hasSentAt || !listed.sentAt))
        return done();
    const bool failed = state == MessageState::Failed;
    QString sql = u"UPDATE messages SET state = ?, segments = ?, sent_at_ms = COALESCE(?, sent_at_ms)"_s;
    QVariantList values {code(state), segments, instantOrNull(listed.sentAt)};
    if (moved) {
        // Nothing more is to be learnt of a message that failed or was read, nor of an SMS that was delivered.
        if (failed || state == MessageState::Read || (state == MessageState::Delivered && known.channel == Channel::Sms))
            sql += u", check_at_ms = NULL"_s;
        sql += u", state_at_ms = ?, error_code = ?, error_quote = ?, attention = ?"_s;
        values << toMs(listed.updatedAt.value_or(m_now))
               << (failed && !listed.errorCode.isEmpty() ? listed.errorCode
                          : failed                       ? u"undelivered"_s
                                                         : u""_s)
               << (failed && !listed.errorQuote.isNull() ? listed.errorQuote : u""_s)
               << code(failed ? Attention::FailedForGood : Attention::None);
    }
    values << known.id.value();
    auto written = m_database.run(sql + u" WHERE id = ?"_s, values);
    if (!written)
        return written.error();
    if (moved) {
        ++m_report.updated;
        if (failed) {
            m_report.failed << known.id;
            if (auto marked = applyEffect(known, effect); !marked)
                return marked;
        }
    }
    m_database.note({ChangeKind::Message, known.id.value(), known.conversation});
    return done();
}

Result<Done> Ingest::applyEffect(const Known &known, const CodeEffect &effect)
{
    if (effect.optedOut) {
        auto set
            = OptOuts(m_database)
                  .set(known.recipient,
                      {.channel = known.channel, .optedOut = true, .source = OptOutSource::Provider, .word = {}, .actor = {}, .at = m_now});
        if (!set)
            return set.error();
        auto cancelled = m_outbox.cancelFor(known.recipient, known.channel, m_now);
        if (!cancelled)
            return cancelled.error();
    }
    if (effect.noWhatsApp || effect.landline) {
        const QString column = effect.noWhatsApp ? u"no_whatsapp_since_ms = ?"_s : u"sms_impossible = ?"_s;
        auto marked = m_database.run(u"UPDATE recipients SET %1 WHERE id = ?"_s.arg(column),
            {effect.noWhatsApp ? QVariant(toMs(m_now)) : QVariant(1), known.recipient.value()});
        if (!marked)
            return marked.error();
        m_database.note({ChangeKind::Conversation, known.conversation.value(), known.conversation});
    }
    return done();
}

Result<Done> Ingest::windowClosedAtProvider(const Known &known, const ListedMessage &listed)
{
    // R5.2: the provider's clock decided otherwise. The message is not lost: it takes the way of R6, unless its text cannot be a template.
    auto approval = m_approvals.ensureForMessage(known.id, m_now);
    if (!approval)
        return approval.error();
    if (!*approval) {
        auto failed = m_database.run(
            u"UPDATE messages SET state = 'failed', attention = 'failed', error_code = ?, error_quote = ?, state_at_ms = ? WHERE id = ?"_s,
            {listed.errorCode, notNull(listed.errorQuote), toMs(m_now), known.id.value()});
        if (!failed)
            return failed.error();
        m_report.failed << known.id;
        return done();
    }
    auto applied = m_outbox.apply(known.id, {.kind = OutboxEventKind::ProviderSaysWindowClosed, .code = listed.errorCode}, m_now,
        {.approval = (*approval)->approval.id, .request = OutboxRequest {.variables = (*approval)->values}});
    if (!applied && applied.error().kind != ErrorKind::Conflict && applied.error().kind != ErrorKind::RuleRefused)
        return applied.error();
    ++m_report.updated;
    if ((*approval)->approval.status == ApprovalStatus::Approved) {
        if (auto decided = m_approvals.applyDecision((*approval)->approval.id, m_now); !decided)
            return decided.error();
    }
    return done();
}

Result<bool> Ingest::bindToAttempt(const ListedMessage &listed)
{
    auto flying = m_outbox.inFlightTo(m_account, matchKeyOf(listed.candidateAddress));
    if (!flying)
        return flying.error();
    if (flying->isEmpty())
        return false;
    QList<rules::AttemptFact> attempts;
    for (const OutboxRow &row : *flying) {
        attempts.append({.channel = row.channel,
            .from = row.from,
            .to = row.to,
            .toForms = formsOf(row),
            .body = row.body,
            .startedAt = row.attemptStarted.value_or(row.acceptedAt),
            .skew = m_skew});
    }
    const auto match = rules::matchListed(listed, attempts);
    if (!match) {
        ++m_report.heldBack; // imported as another system's only when nothing to that person is under way (DESIGN (e))
        return true;
    }
    const OutboxRow &row = flying->at(*match);
    auto applied = m_outbox.apply(row.message, {.kind = OutboxEventKind::FoundInList}, m_now,
        {.providerId = listed.providerId, .providerDate = instantOf(listed), .segments = listed.segments});
    if (!applied) {
        if (applied.error().kind != ErrorKind::Conflict)
            return applied.error();
        ++m_report.heldBack; // still sending: its own program will read the answer, or its lease will end
        return true;
    }
    ++m_report.bound;
    return true;
}

Result<Contact> Ingest::contactOf(const ListedMessage &listed)
{
    const QString key = matchKeyOf(listed.candidateAddress);
    if (const auto found = m_contacts.constFind(key); found != m_contacts.constEnd())
        return *found;
    auto made = Candidates(m_database, m_ids).ensureForAddress(addressOfListed(listed.candidateAddress), m_now);
    if (!made)
        return made.error();
    m_contacts.insert(key, *made);
    return *made;
}

Result<NumberId> Ingest::numberOf(const ListedMessage &listed)
{
    if (listed.ourAddress.isEmpty())
        return NumberId {};
    const QString key = numberKey(listed.channel, listed.ourAddress);
    if (const auto found = m_numbers.constFind(key); found != m_numbers.constEnd())
        return *found;
    auto known = Numbers(m_database).find(m_account, listed.channel, E164(listed.ourAddress));
    if (!known)
        return known.error();
    NumberId id;
    if (*known) {
        id = (*known)->id;
    } else {
        // A number that is ours no more (or not listed yet): the conversation still knows which one it was.
        id = m_ids.next<NumberTag>();
        const auto place = phone::describe(E164(listed.ourAddress));
        auto made
            = m_database.run(u"INSERT INTO numbers (id, account_id, channel, e164, region, calling_code, status, usable, refreshed_at_ms)"
                             " VALUES (?, ?, ?, ?, ?, ?, 'gone', 0, ?)"_s,
                {id.value(), m_account.value(), code(listed.channel), listed.ourAddress, place ? place->region : u""_s,
                    place ? place->callingCode : 0, toMs(m_now)});
        if (!made)
            return made.error();
    }
    m_numbers.insert(key, id);
    return id;
}

} // namespace halftone::storage
