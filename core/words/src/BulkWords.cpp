#include "words/BulkWords.h"

#include "WordTables.h"

#include <QCoreApplication>

#include <array>

namespace halftone::words {

namespace {

/// Context of these words for translators.
struct BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};

constexpr std::array kRows {
    CodeRow {QLatin1StringView("bulk_name_empty"), QT_TRANSLATE_NOOP("ErrorWords", "The bulk send has no name."),
        QT_TRANSLATE_NOOP("ErrorWords", "Give it one that colleagues will know it by.")},
    CodeRow {QLatin1StringView("bulk_without_recipients"), QT_TRANSLATE_NOOP("ErrorWords", "The list has no recipient."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the filter or the file.")},
    CodeRow {QLatin1StringView("bulk_nothing_to_send"), QT_TRANSLATE_NOOP("ErrorWords", "Nobody in the plan can be written to."),
        QT_TRANSLATE_NOOP("ErrorWords", "The plan says for each recipient why; change the list or the text, and plan again.")},
    CodeRow {QLatin1StringView("bulk_state"), QT_TRANSLATE_NOOP("ErrorWords", "This cannot be done with the bulk send as it stands."),
        QT_TRANSLATE_NOOP("ErrorWords", "Look at its state: what is through or cancelled stays so; only what runs can be paused.")},
};

} // namespace

std::span<const CodeRow> bulkRows()
{
    return kRows;
}

QString bulkState(BulkState state)
{
    switch (state) {
    case BulkState::Planning:
        return BulkWords::tr("Being planned");
    case BulkState::Planned:
        return BulkWords::tr("Planned");
    case BulkState::Running:
        return BulkWords::tr("Running");
    case BulkState::Paused:
        return BulkWords::tr("Paused");
    case BulkState::Done:
        return BulkWords::tr("Done");
    case BulkState::Cancelled:
        return BulkWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
    return {};
}

QString blockReason(rules::BlockReason reason)
{
    switch (reason) {
    case rules::BlockReason::InvalidNumber:
        return BulkWords::tr("Not a phone number");
    case rules::BlockReason::DuplicateNumber:
        return BulkWords::tr("Listed twice");
    case rules::BlockReason::OptedOut:
        return BulkWords::tr("Opted out");
    case rules::BlockReason::MissingField:
        return BulkWords::tr("A field has no value");
    case rules::BlockReason::Landline:
        return BulkWords::tr("Landline");
    case rules::BlockReason::NoChannel:
        return BulkWords::tr("No channel");
    case rules::BlockReason::SwitchChannelFirst:
        return BulkWords::tr("WhatsApp template, but the channel is SMS");
    case rules::BlockReason::TooLong:
        return BulkWords::tr("Text too long");
    case rules::BlockReason::TemplateForm:
        return BulkWords::tr("Reviewers would refuse the text");
    }
    Q_UNREACHABLE();
    return {};
}

QString planChange(rules::PlanChange change)
{
    switch (change) {
    case rules::PlanChange::OptedOut:
        return BulkWords::tr("Opted out since the plan");
    case rules::PlanChange::ChannelChanged:
        return BulkWords::tr("Another channel than planned");
    case rules::PlanChange::SenderChanged:
        return BulkWords::tr("Another sender than planned");
    case rules::PlanChange::WindowOpened:
        return BulkWords::tr("Answered since the plan: no approval was needed");
    case rules::PlanChange::WindowClosed:
        return BulkWords::tr("The reply window closed since the plan");
    case rules::PlanChange::NowBlocked:
        return BulkWords::tr("Cannot be written to any more");
    case rules::PlanChange::NoLongerBlocked:
        return BulkWords::tr("Can be written to again");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace halftone::words
