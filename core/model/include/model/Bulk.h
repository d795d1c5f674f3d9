#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "model/Codes.h"
#include "model/Message.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace halftone {

using BulkId = Id<struct BulkTag>;

/// The life of a bulk send (CLI.md). `planning` is seen only while its plan is being made.
// g++ 12 takes an enumerator for a shadow of base/Result.h's Done, though it is only seen as BulkState::Done.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class BulkState { Planning, Planned, Running, Paused, Done, Cancelled };
#pragma GCC diagnostic pop

template <> struct CodeTable<BulkState>
{
    static constexpr std::array kEntries {
        Code<BulkState> {BulkState::Planning, QLatin1StringView("planning")},
        Code<BulkState> {BulkState::Planned, QLatin1StringView("planned")},
        Code<BulkState> {BulkState::Running, QLatin1StringView("running")},
        Code<BulkState> {BulkState::Paused, QLatin1StringView("paused")},
        Code<BulkState> {BulkState::Done, QLatin1StringView("done")},
        Code<BulkState> {BulkState::Cancelled, QLatin1StringView("cancelled")},
    };
};

/// Where the recipients of a bulk send come from.
enum class BulkSourceKind { Csv, Query, Picked };

template <> struct CodeTable<BulkSourceKind>
{
    static constexpr std::array kEntries {
        Code<BulkSourceKind> {BulkSourceKind::Csv, QLatin1StringView("csv")},
        Code<BulkSourceKind> {BulkSourceKind::Query, QLatin1StringView("query")},
        Code<BulkSourceKind> {BulkSourceKind::Picked, QLatin1StringView("picked")},
    };
};

/// What a bulk send says.
struct BulkContent
{
    ComposedAs composedAs = ComposedAs::FreeText;
    QString text; ///< free text, or the body of the template as it was when the plan was made; with merge fields
    TemplateId templateId; ///< of a template
    QString language; ///< of the text; empty: told from it
    QMap<QString, QString> variables; ///< the same values for everybody: a field's name, or the number of a variable
    bool optOutSentence = true; ///< says, in the recipient's language, how to be written to no more; never added to a WhatsApp template
};

/// A message to many, as a team lead answers for it (R11).
struct Bulk
{
    BulkId id;
    QString name;
    BulkState state = BulkState::Planning;
    BulkContent content;
    BulkSourceKind source = BulkSourceKind::Csv;
    QString query; ///< Query: as for the list of candidates
    bool dynamic = false; ///< Query: the recipients are those of the instant at which it starts
    QString sourceName; ///< Csv: the file's name, without folders
    QString defaultRegion; ///< ISO 3166-1 alpha-2, for numbers in national notation
    int duplicates = 0; ///< rows that were joined with an earlier one (R11.3)
    std::optional<UtcMs> startAt; ///< when it was launched for; empty until launched
    milliseconds spread {0}; ///< departures are spread evenly over so long; 0: as fast as the numbers' rates allow
    UserId repliesTo; ///< who is assigned the conversations of those who answer; invalid: nobody
    UserId createdBy;
    UtcMs createdAt;
    UserId launchedBy;
    std::optional<UtcMs> endedAt; ///< done or cancelled
};

/// What has become of the recipients of a bulk send (`bulk status`). `sent` includes delivered, `delivered` includes read.
struct BulkProgress
{
    int recipients = 0;
    int queued = 0; ///< not yet handed over, waiting, or under way
    int awaitingApproval = 0;
    int sent = 0;
    int delivered = 0;
    int read = 0;
    int failed = 0; ///< failed, rejected or missed
    int replied = 0; ///< wrote after the message
    int blocked = 0;
    int cancelled = 0; ///< by a person, or since the recipient opted out
    int changed = 0; ///< for whom something changed between plan and departure (R11.5)
    QMap<QString, int> changes; ///< by code of rules::PlanChange
    friend bool operator==(const BulkProgress &, const BulkProgress &) = default;
};

} // namespace halftone
