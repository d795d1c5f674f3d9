#pragma once

#include "base/Time.h"
#include "model/Message.h"
#include "storage/Candidates.h"
#include "storage/Search.h"
#include "support/TestDatabase.h"

namespace halftone::test {

/// Puts rows into a workspace for tests of what reads them: an account, numbers, people, messages as Outbox and Ingest leave them.
class Fill
{
public:
    explicit Fill(TestDatabase &database)
        : m_database(database)
        , m_account(AccountId(1))
    {
        must(QStringLiteral(
                 "INSERT INTO accounts (id, provider, external_id, secret_ref, created_at_ms) VALUES (1, 'twilio', 'AC1', 'ref', 0)"),
            {});
    }

    struct Spec
    {
        Direction direction = Direction::In;
        Channel channel = Channel::Sms;
        MessageState state = MessageState::Received;
        QString body = QStringLiteral("Bonjour");
        UtcMs sort = fromMs(0);
        NumberId number = {};
        QString attention = QStringLiteral("");
        TemplateId approval = {};
        UserId author = {};
        QString providerId = {};
    };

    [[nodiscard]] AccountId account() const { return m_account; }

    NumberId number(Channel channel, const QString &e164)
    {
        const auto id = m_database.ids.next<NumberTag>();
        must(QStringLiteral("INSERT INTO numbers (id, account_id, channel, e164, status, usable, refreshed_at_ms) VALUES (?, 1, ?, ?, "
                            "'online', 1, 0)"),
            {id.value(), code(channel), e164});
        return id;
    }

    UserId user(const QString &name)
    {
        const auto id = m_database.ids.next<UserTag>();
        must(QStringLiteral("INSERT INTO users (id, login, name, role, created_at_ms) VALUES (?, ?, ?, 'recruiter', 0)"),
            {id.value(), name, name});
        return id;
    }

    /// @param numbers in E.164.
    storage::Contact candidate(const QString &first, const QString &last, const QStringList &numbers, const QString &job = {})
    {
        Candidate made;
        made.firstName = first;
        made.lastName = last;
        made.job = job;
        for (const QString &number : numbers) {
            const auto address = storage::addressOf(number, {});
            if (!address)
                qFatal("%s is no number", qPrintable(number));
            made.recipients.append(*address);
        }
        const auto stored = storage::Candidates(*m_database, m_database.ids).create(made, m_database.clock.now());
        if (!stored)
            qFatal("%s", qPrintable(stored.error().code + stored.error().detail));
        const auto contacts
            = storage::Candidates(*m_database, m_database.ids).contactsByMatchKeys({stored->recipients.constFirst().matchKey});
        return contacts->constBegin().value();
    }

    MessageId message(const storage::Contact &to, const Spec &spec)
    {
        const auto id = m_database.ids.next<MessageTag>();
        const QVariant null(QMetaType::fromType<qlonglong>());
        must(QStringLiteral("INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, channel, state, "
                            "attention, body, approval_id, provider_id, author_user_id, author_kind, sort_ms, created_at_ms, state_at_ms) "
                            "VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {id.value(), to.conversation.value(), to.recipient.value(), spec.number.isValid() ? QVariant(spec.number.value()) : null,
                code(spec.direction), code(spec.channel), code(spec.state), spec.attention, spec.body,
                spec.approval.isValid() ? QVariant(spec.approval.value()) : null,
                spec.providerId.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(spec.providerId),
                spec.author.isValid() ? QVariant(spec.author.value()) : null,
                spec.direction == Direction::In ? QStringLiteral("candidate") : QStringLiteral("user"), toMs(spec.sort), toMs(spec.sort),
                toMs(spec.sort)});
        must(QStringLiteral("UPDATE conversations SET last_message_id = ?, last_message_ms = ? WHERE id = ? AND last_message_ms <= ?"),
            {id.value(), toMs(spec.sort), to.conversation.value(), toMs(spec.sort)});
        if (spec.direction == Direction::In) {
            must(QStringLiteral("UPDATE conversations SET unread = unread + 1 WHERE id = ?"), {to.conversation.value()});
            if (spec.channel == Channel::WhatsApp && spec.number.isValid())
                must(QStringLiteral("INSERT INTO whatsapp_windows (recipient_id, number_id, last_inbound_ms) VALUES (?, ?, ?) ON CONFLICT "
                                    "(recipient_id, number_id) DO UPDATE SET last_inbound_ms = excluded.last_inbound_ms"),
                    {to.recipient.value(), spec.number.value(), toMs(spec.sort)});
        }
        if (isOpen(spec.state))
            must(QStringLiteral("INSERT INTO outbox (message_id, conversation_id, account_id, seq, request_json, state, not_before_ms, "
                                "accepted_at_ms) VALUES (?, ?, 1, ?, '{}', ?, 0, 0)"),
                {id.value(), to.conversation.value(), ++m_seq, code(spec.state)});
        if (!storage::indexMessages(*m_database, id, id, m_database.ids.installation()))
            qFatal("cannot index");
        return id;
    }

    void must(const QString &sql, const QVariantList &values)
    {
        const auto run = m_database->run(sql, values);
        if (!run)
            qFatal("%s: %s", qPrintable(sql), qPrintable(run.error().detail));
    }

private:
    TestDatabase &m_database;
    AccountId m_account;
    qint64 m_seq = 0;
};

} // namespace halftone::test
