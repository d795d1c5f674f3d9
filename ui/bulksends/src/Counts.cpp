#include "Counts.h"

#include "base/Time.h"
#include "bulksends/BulkRowModel.h"
#include "kit/Formats.h"
#include "words/BulkWords.h"
#include "words/StateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct BulkCounts
{
    Q_DECLARE_TR_FUNCTIONS(BulkCounts)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

QString totalsText(const rules::BulkTotals &totals)
{
    QStringList first {BulkCounts::tr("%n recipient(s)", nullptr, totals.recipients)};
    if (totals.sms > 0)
        first << BulkCounts::tr("%1 by SMS (%2)").arg(number(totals.sms), BulkCounts::tr("%n segment(s)", nullptr, totals.segments));
    if (totals.whatsapp > 0)
        first << BulkCounts::tr("%1 by WhatsApp").arg(number(totals.whatsapp));
    if (totals.duplicates > 0)
        first << BulkCounts::tr("%n line(s) joined, listed twice", nullptr, totals.duplicates);
    QStringList lines {joined(first)};
    lines << joined({BulkCounts::tr("Leave at once: %1").arg(number(totals.sendNow)),
        BulkCounts::tr("Need approval first: %1").arg(number(totals.needApproval))});
    if (totals.blocked > 0) {
        QStringList reasons;
        for (auto it = totals.blockedReasons.cbegin(); it != totals.blockedReasons.cend(); ++it) {
            if (const auto reason = fromCode<rules::BlockReason>(it.key()))
                reasons << u"%1 %2"_s.arg(words::blockReason(*reason), number(it.value()));
        }
        lines << BulkCounts::tr("Get nothing: %1 (%2)").arg(number(totals.blocked), reasons.join(u", "_s));
    }
    return lines.join(u'\n');
}

QString progressText(const BulkProgress &progress)
{
    QStringList first {BulkCounts::tr("Sent: %1").arg(number(progress.sent)),
        BulkCounts::tr("Delivered: %1").arg(number(progress.delivered)), BulkCounts::tr("Read: %1").arg(number(progress.read)),
        BulkCounts::tr("Failed: %1").arg(number(progress.failed)), BulkCounts::tr("Replied: %1").arg(number(progress.replied))};
    QStringList second;
    const std::pair<int, QString> others[] = {{progress.queued, BulkCounts::tr("Waiting: %1").arg(number(progress.queued))},
        {progress.awaitingApproval, BulkCounts::tr("Approval pending: %1").arg(number(progress.awaitingApproval))},
        {progress.cancelled, BulkCounts::tr("Cancelled: %1").arg(number(progress.cancelled))},
        {progress.blocked, BulkCounts::tr("Get nothing: %1").arg(number(progress.blocked))}};
    for (const auto &[count, text] : others) {
        if (count > 0)
            second << text;
    }
    QStringList changes;
    for (auto it = progress.changes.cbegin(); it != progress.changes.cend(); ++it) {
        if (const auto change = fromCode<rules::PlanChange>(it.key()))
            changes << u"%1 %2"_s.arg(words::planChange(*change), number(it.value()));
    }
    QStringList lines {joined(first), joined(second)};
    if (progress.changed > 0)
        lines << BulkCounts::tr("Otherwise than planned: %1 (%2)").arg(number(progress.changed), changes.join(u", "_s));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString paceText(int settled, milliseconds within, int left)
{
    constexpr milliseconds kLeast {3000}; // before, a rate says nothing
    if (settled <= 0 || within < kLeast)
        return {};
    const double aSecond = settled * 1000.0 / static_cast<double>(within.count());
    const QString rate = BulkCounts::tr("%1 a second").arg(QLocale().toString(aSecond, 'f', 1));
    if (left <= 0)
        return rate;
    const milliseconds rest(static_cast<qint64>(left * 1000.0 / aSecond));
    return BulkCounts::tr("%1, about %2 left").arg(rate, words::duration(rest));
}

QList<QStringList> resultTable(const QList<storage::BulkResult> &results)
{
    QList<QStringList> table {{BulkCounts::tr("Recipient"), BulkCounts::tr("Number"), BulkCounts::tr("External ID"),
        BulkCounts::tr("Channel"), BulkCounts::tr("From"), BulkCounts::tr("State"), BulkCounts::tr("Replied"), BulkCounts::tr("Sent at"),
        BulkCounts::tr("Reason"), BulkCounts::tr("Message")}};
    table.reserve(results.size() + 1);
    for (const storage::BulkResult &result : results) {
        const auto channel = fromCode<Channel>(result.channel);
        storage::BulkResult bare = result;
        bare.replied = false; // it has a column of its own
        table << QStringList {result.row.name, result.row.number, result.row.externalId, channel ? channelName(*channel) : QString(),
            result.sender, stateWords(bare), result.replied ? BulkCounts::tr("yes") : BulkCounts::tr("no"),
            result.sentAt ? toIso(*result.sentAt) : QString(), stateDetail(result), result.row.body};
    }
    return table;
}

} // namespace halftone::ui
