#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "model/Channel.h"
#include "model/MessageState.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace halftone {

/// The place of a message in its conversation: total, stable, and what the index (conversation_id, sort_ms, id) is sorted by.
struct MessagePosition
{
    UtcMs sort;
    MessageId id;
    friend auto operator<=>(const MessagePosition &, const MessagePosition &) = default;
};

/// Who of the team a message is from.
enum class AuthorKind { User, Bulk, Automation, Reminder, External, Candidate };

template <> struct CodeTable<AuthorKind>
{
    static constexpr std::array kEntries {
        Code<AuthorKind> {AuthorKind::User, QLatin1StringView("user")},
        Code<AuthorKind> {AuthorKind::Bulk, QLatin1StringView("bulk")},
        Code<AuthorKind> {AuthorKind::Automation, QLatin1StringView("automation")},
        Code<AuthorKind> {AuthorKind::Reminder, QLatin1StringView("reminder")},
        Code<AuthorKind> {AuthorKind::External, QLatin1StringView("external")}, ///< sent by another system on the account
        Code<AuthorKind> {AuthorKind::Candidate, QLatin1StringView("candidate")},
    };
};

/// How the text of an outbound message came to be (rows of the table in R6).
enum class ComposedAs { FreeText, SmsTemplate, WhatsAppTemplate };

template <> struct CodeTable<ComposedAs>
{
    static constexpr std::array kEntries {
        Code<ComposedAs> {ComposedAs::FreeText, QLatin1StringView("free_text")},
        Code<ComposedAs> {ComposedAs::SmsTemplate, QLatin1StringView("sms_template")},
        Code<ComposedAs> {ComposedAs::WhatsAppTemplate, QLatin1StringView("whatsapp_template")},
    };
};

/// A message as a conversation shows it. A value: copied between threads, never pointed into.
struct Message
{
    MessageId id;
    ConversationId conversation;
    RecipientId recipient;
    NumberId number; ///< our number; invalid where none was chosen yet
    ApprovalId approval; ///< the approval it waits for, or went with
    Direction direction = Direction::Out;
    Channel channel = Channel::Sms;
    MessageState state = MessageState::Queued;
    Attention attention = Attention::None;
    ComposedAs composedAs = ComposedAs::FreeText;
    QString body; ///< rendered plain text; never interpreted as markup
    QString providerId; ///< "SM…"; empty until the provider has it
    QString errorCode; ///< "twilio_21610", "opted_out"…; empty when there is none
    QString errorQuote; ///< the provider's or reviewer's own words
    QString templateName; ///< the template it was composed from or waits for
    QString numberText; ///< our number in E.164
    QString addressText; ///< the candidate's address
    AuthorKind author = AuthorKind::User;
    UserId authorUser;
    QString authorName;
    int mediaCount = 0;
    int segments = 0;
    UtcMs sort; ///< the provider's date once it has one, else ours (R2.2)
    UtcMs createdAt;
    UtcMs stateAt; ///< when the state was reached
    std::optional<UtcMs> sentAt;
    std::optional<UtcMs> submittedAt; ///< of the approval it waits for

    [[nodiscard]] MessagePosition position() const { return {sort, id}; }
};

using MessagePage = QList<Message>;

} // namespace halftone
