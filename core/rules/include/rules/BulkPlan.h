#pragma once

#include "model/Channel.h"
#include "model/Codes.h"
#include "rules/Routing.h"
#include "rules/SendWay.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>

namespace halftone::rules {

/// R11.1: why a recipient of a bulk send gets nothing.
enum class BlockReason {
    InvalidNumber,
    DuplicateNumber, ///< joined with an earlier row; shown, but not counted as blocked
    OptedOut,
    MissingField, ///< a merge field without value or default (R8.3)
    Landline, ///< R4.4
    NoChannel, ///< R1.4, R4
    SwitchChannelFirst, ///< a WhatsApp template for somebody whose channel is SMS (R6)
    TooLong, ///< R8.1, R8.2
    TemplateForm, ///< the text would be refused for its form (R6.6)
};

/// R11.1: what happens to a recipient (`way` of `bulk rows`).
enum class PlannedWay { Send, Approval, Blocked };

/// R11.3: which rows of a list stand for which recipient.
struct Deduplicated
{
    QList<qsizetype> kept; ///< indices, in the order of the list
    QMap<qsizetype, qsizetype> duplicateOf; ///< index of a row that was joined → of the first with that key
};

/// R11.3, R12.3: keeps the first row of each key.
/// @param matchKeys phone::matchKey per row; empty where the number cannot be read: such rows are never joined.
[[nodiscard]] Deduplicated deduplicate(const QStringList &matchKeys);

/// What one recipient's plan is judged by.
struct PlanFacts
{
    bool numberValid = true;
    Route route; ///< R1–R4 for this recipient (R2.4)
    SendWay way = SendWay::SendText; ///< R6 on the channel of @ref route
    bool missingField = false;
    bool tooLong = false;
    bool templateForm = false; ///< would have to be submitted, and has a fault of form
    int segments = 0; ///< SMS only
};

/// A recipient in the plan.
struct PlannedRecipient
{
    std::optional<Channel> channel = {}; ///< set iff not blocked
    NumberId sender = {};
    PlannedWay way = PlannedWay::Blocked;
    std::optional<BlockReason> reason = {}; ///< set iff blocked
    int segments = 0; ///< SMS only
    friend bool operator==(const PlannedRecipient &, const PlannedRecipient &) = default;
};

/// R11.1: what happens to one recipient. Of several reasons the first in the order of BlockReason is given; a fixed line is blocked
/// on SMS (R4.4).
[[nodiscard]] PlannedRecipient planRecipient(const PlanFacts &facts);

/// R11.1: the totals of `bulk plan`.
struct BulkTotals
{
    int recipients = 0; ///< after duplicates were joined
    int duplicates = 0; ///< rows that were joined
    int sms = 0;
    int whatsapp = 0;
    int sendNow = 0;
    int needApproval = 0;
    int blocked = 0;
    int segments = 0; ///< of the SMS ones
    QMap<QString, int> blockedReasons; ///< by code of BlockReason

    /// CLI.md: recipients = sms + whatsapp + blocked; send_now + need_approval = sms + whatsapp; reasons add up to blocked.
    [[nodiscard]] bool addUp() const;
    friend bool operator==(const BulkTotals &, const BulkTotals &) = default;
};

/// R11.1. @param duplicates how many rows were joined.
[[nodiscard]] BulkTotals totals(const QList<PlannedRecipient> &recipients, int duplicates);

/// R11.5: what has changed for a recipient between plan and departure.
enum class PlanChange { OptedOut, ChannelChanged, SenderChanged, WindowOpened, WindowClosed, NowBlocked, NoLongerBlocked };

/// R11.5: in the order of PlanChange; empty: it leaves as planned. A channel that changed is reported without what follows from it.
[[nodiscard]] QList<PlanChange> planChanges(const PlannedRecipient &planned, const PlannedRecipient &now);

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::BlockReason>
{
    using Kind = rules::BlockReason;
    static constexpr std::array kEntries {
        Code<Kind> {Kind::InvalidNumber, QLatin1StringView("invalid_number")},
        Code<Kind> {Kind::DuplicateNumber, QLatin1StringView("duplicate_number")},
        Code<Kind> {Kind::OptedOut, QLatin1StringView("opted_out")},
        Code<Kind> {Kind::MissingField, QLatin1StringView("missing_field")},
        Code<Kind> {Kind::Landline, QLatin1StringView("landline")},
        Code<Kind> {Kind::NoChannel, QLatin1StringView("no_channel")},
        Code<Kind> {Kind::SwitchChannelFirst, QLatin1StringView("switch_channel_first")},
        Code<Kind> {Kind::TooLong, QLatin1StringView("too_long")},
        Code<Kind> {Kind::TemplateForm, QLatin1StringView("template_form")},
    };
};

template <> struct halftone::CodeTable<halftone::rules::PlannedWay>
{
    using Kind = rules::PlannedWay;
    static constexpr std::array kEntries {
        Code<Kind> {Kind::Send, QLatin1StringView("send")},
        Code<Kind> {Kind::Approval, QLatin1StringView("approval")},
        Code<Kind> {Kind::Blocked, QLatin1StringView("blocked")},
    };
};

template <> struct halftone::CodeTable<halftone::rules::PlanChange>
{
    using Kind = rules::PlanChange;
    static constexpr std::array kEntries {
        Code<Kind> {Kind::OptedOut, QLatin1StringView("opted_out")},
        Code<Kind> {Kind::ChannelChanged, QLatin1StringView("channel_changed")},
        Code<Kind> {Kind::SenderChanged, QLatin1StringView("sender_changed")},
        Code<Kind> {Kind::WindowOpened, QLatin1StringView("window_opened")},
        Code<Kind> {Kind::WindowClosed, QLatin1StringView("window_closed")},
        Code<Kind> {Kind::NowBlocked, QLatin1StringView("now_blocked")},
        Code<Kind> {Kind::NoLongerBlocked, QLatin1StringView("no_longer_blocked")},
    };
};
