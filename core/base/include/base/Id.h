#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace halftone {

/// A 63-bit row id that knows what it identifies: an Id<Message> is not an Id<Candidate>.
///
/// Made by IdGenerator on the client, never by the database: 41 bits of milliseconds since 2024-01-01Z, 10 bits of
/// installation, 12 bits of sequence. Hence ids of one installation rise with time, and a workspace moves from SQLite to
/// PostgreSQL without renumbering. Zero is "no row".
template <typename Tag> class Id
{
public:
    constexpr Id() noexcept = default;
    explicit constexpr Id(qint64 value) noexcept
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }
    [[nodiscard]] constexpr bool isValid() const noexcept { return m_value > 0; }
    friend constexpr auto operator<=>(Id, Id) noexcept = default;

    /// As it stands in `--json`: a string, since jq and JavaScript alter integers above 2^53.
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

private:
    qint64 m_value = 0;
};

using MessageId = Id<struct MessageTag>;
using ConversationId = Id<struct ConversationTag>;
using CandidateId = Id<struct CandidateTag>;
using RecipientId = Id<struct RecipientTag>; ///< one address of a candidate (R12.1)
using NumberId = Id<struct NumberTag>; ///< one of our numbers, on one channel
using AccountId = Id<struct AccountTag>;
using TemplateId = Id<struct TemplateTag>;
using ApprovalId = TemplateId; ///< an approval is the life of a WhatsApp template at the provider: one row, one id
using UserId = Id<struct UserTag>;

} // namespace halftone

template <typename Tag> struct std::hash<halftone::Id<Tag>>
{
    std::size_t operator()(halftone::Id<Tag> id) const noexcept { return std::hash<qint64> {}(id.value()); }
};
