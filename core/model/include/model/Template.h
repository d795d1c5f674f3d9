#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "model/Codes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace halftone {

enum class TemplateKind { Sms, WhatsApp };

template <> struct CodeTable<TemplateKind>
{
    static constexpr std::array kEntries {
        Code<TemplateKind> {TemplateKind::Sms, QLatin1StringView("sms")},
        Code<TemplateKind> {TemplateKind::WhatsApp, QLatin1StringView("whatsapp")},
    };
};

/// The states of all providers map into these (R6.8). Unknown keeps the provider's word beside it and counts as not usable.
enum class ApprovalStatus { Draft, Submitted, Pending, Approved, Rejected, Paused, Disabled, Deleted, Unknown };

template <> struct CodeTable<ApprovalStatus>
{
    using enum ApprovalStatus;
    static constexpr std::array kEntries {
        Code<ApprovalStatus> {Draft, QLatin1StringView("draft")},
        Code<ApprovalStatus> {Submitted, QLatin1StringView("submitted")},
        Code<ApprovalStatus> {Pending, QLatin1StringView("pending")},
        Code<ApprovalStatus> {Approved, QLatin1StringView("approved")},
        Code<ApprovalStatus> {Rejected, QLatin1StringView("rejected")},
        Code<ApprovalStatus> {Paused, QLatin1StringView("paused")},
        Code<ApprovalStatus> {Disabled, QLatin1StringView("disabled")},
        Code<ApprovalStatus> {Deleted, QLatin1StringView("deleted")},
        Code<ApprovalStatus> {Unknown, QLatin1StringView("unknown")},
    };
};

/// A WhatsApp template at the provider, or on its way there: the public, scarce object of R6.7.
struct Approval
{
    ApprovalId id;
    AccountId account;
    QString name; ///< `[a-z0-9_]{1,512}`, made from the text (R6.7)
    QString language; ///< provider's code ("fr", "en", "pt_BR")
    QString skeleton; ///< body with numbered variables ("Bonjour {{1}}, …")
    QString skeletonHash; ///< text::skeletonHash of skeleton and language
    QStringList samples; ///< sample value of variable 1, 2, …
    QStringList fields; ///< merge expression behind variable 1, 2, … ("candidate.first_name | default: \"bonjour\""); may be empty strings
    QString category; ///< "utility", "marketing", "authentication"
    ApprovalStatus status = ApprovalStatus::Draft;
    QString providerStatus; ///< the provider's word as it came
    QString reason; ///< the reviewer's words
    QString externalId; ///< "HX…"
    std::optional<UtcMs> submittedAt;
    std::optional<UtcMs> decidedAt;
    std::optional<UtcMs> raisedAt; ///< when it was raised to the recruiter for waiting over 24 h
    int waitingMessages = 0;
};

/// A template as people know it: SMS templates are ours alone; a WhatsApp template has an approval at the provider.
struct MessageTemplate
{
    TemplateId id;
    TemplateKind kind = TemplateKind::Sms;
    QString name;
    QString language;
    QString category = QStringLiteral("utility");
    QString body; ///< with merge fields (ours) or numbered variables (fetched from the provider)
    QStringList variables; ///< merge fields in order of first use, or "1", "2", …
    ApprovalStatus status = ApprovalStatus::Draft; ///< SMS templates are always Approved: they need nobody's word
    QString providerStatus;
    QString rejectionReason;
    ApprovalId approval;
    QString externalId; ///< "HX…"
    bool shared = true;
    int uses = 0;
};

} // namespace halftone
