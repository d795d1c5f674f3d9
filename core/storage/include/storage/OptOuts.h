#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "model/Channel.h"
#include "storage/Database.h"

#include <QList>

#include <array>

namespace halftone::storage {

/// Who or what set a mark (R7.3).
enum class OptOutSource {
    Keyword, ///< a stop or return word of the candidate (R7.1)
    Provider, ///< the provider's answer (21610, 131050)
    User, ///< one of the team
    Import,
    Erased, ///< known from before an erasure
};

/// R7.3: a mark as it stands.
struct OptOut
{
    Channel channel = Channel::Sms;
    bool optedOut = true; ///< false: they came back
    OptOutSource source = OptOutSource::Keyword;
    QString word; ///< the word as the candidate wrote it; empty for other sources
    UserId actor; ///< of the team; invalid for other sources
    UtcMs at; ///< by the provider's clock, where it was a message
    friend bool operator==(const OptOut &, const OptOut &) = default;
};

/// R7: marks by recipient and channel. Whoever sets one cancels what waits for that recipient (Outbox) in the same transaction.
class OptOuts
{
public:
    explicit OptOuts(Database &database)
        : m_database(database)
    {
    }

    /// Sets or takes back a mark. What is older than the mark that stands is ignored: messages are fetched newest first.
    /// The provider's word on somebody who is opted out already leaves the candidate's own as it is.
    /// @return whether the recipient may be written to on the channel was changed by this.
    [[nodiscard]] Result<bool> set(RecipientId recipient, const OptOut &mark);

    /// Both channels' marks, those taken back too.
    [[nodiscard]] Result<QList<OptOut>> of(RecipientId recipient);
    [[nodiscard]] Result<bool> isOptedOut(RecipientId recipient, Channel channel);

private:
    Database &m_database;
};

} // namespace halftone::storage

template <> struct halftone::CodeTable<halftone::storage::OptOutSource>
{
    using enum storage::OptOutSource;
    static constexpr std::array kEntries {
        Code<storage::OptOutSource> {Keyword, QLatin1StringView("keyword")},
        Code<storage::OptOutSource> {Provider, QLatin1StringView("provider")},
        Code<storage::OptOutSource> {User, QLatin1StringView("user")},
        Code<storage::OptOutSource> {Import, QLatin1StringView("import")},
        Code<storage::OptOutSource> {Erased, QLatin1StringView("erased")},
    };
};
