#include "BulkShapes.h"

#include "base/Time.h"
#include "Words.h"
#include "words/BulkWords.h"
#include "words/ErrorWords.h"

namespace halftone::ctl {

using namespace Qt::StringLiterals;

QJsonObject planShape(BulkId id, const rules::BulkTotals &totals)
{
    QJsonObject reasons;
    for (auto it = totals.blockedReasons.cbegin(); it != totals.blockedReasons.cend(); ++it)
        reasons.insert(it.key(), it.value());
    return {{u"bulk"_s, id.toString()}, {u"recipients"_s, totals.recipients}, {u"duplicates"_s, totals.duplicates}, {u"sms"_s, totals.sms},
        {u"whatsapp"_s, totals.whatsapp}, {u"send_now"_s, totals.sendNow}, {u"need_approval"_s, totals.needApproval},
        {u"blocked"_s, totals.blocked}, {u"segments"_s, totals.segments}, {u"blocked_reasons"_s, reasons}};
}

QString planText(const Bulk &bulk, const rules::BulkTotals &totals)
{
    QString text = Ctl::tr("Plan %1 “%2”: %n recipient(s).", nullptr, totals.recipients).arg(bulk.id.toString(), bulk.name) + u'\n';
    text += Ctl::tr("By SMS: %1 (%2 segments); by WhatsApp: %3.").arg(totals.sms).arg(totals.segments).arg(totals.whatsapp) + u'\n';
    text += Ctl::tr("Leave at once: %1; need an approval first: %2; get nothing: %3; listed twice: %4.")
                .arg(totals.sendNow)
                .arg(totals.needApproval)
                .arg(totals.blocked)
                .arg(totals.duplicates)
        + u'\n';
    for (auto it = totals.blockedReasons.cbegin(); it != totals.blockedReasons.cend(); ++it)
        text += Ctl::tr("  %1: %2").arg(QString::number(it.value()), words::wordsForCode(it.key()).what) + u'\n';
    return text + Ctl::tr("Nothing was sent. To send it: halftonectl bulk start %1").arg(bulk.id.toString());
}

QJsonObject progressShape(const Bulk &bulk, const BulkProgress &progress)
{
    QJsonObject changes;
    for (auto it = progress.changes.cbegin(); it != progress.changes.cend(); ++it)
        changes.insert(it.key(), it.value());
    return {{u"bulk"_s, bulk.id.toString()}, {u"name"_s, bulk.name}, {u"state"_s, code(bulk.state)}, {u"recipients"_s, progress.recipients},
        {u"queued"_s, progress.queued}, {u"awaiting_approval"_s, progress.awaitingApproval}, {u"sent"_s, progress.sent},
        {u"delivered"_s, progress.delivered}, {u"read"_s, progress.read}, {u"failed"_s, progress.failed}, {u"replied"_s, progress.replied},
        {u"blocked"_s, progress.blocked}, {u"cancelled"_s, progress.cancelled}, {u"changed"_s, changes}};
}

QString progressText(const Bulk &bulk, const BulkProgress &progress)
{
    return Ctl::tr("%1 “%2”: %3 – recipients: %4; waiting: %5; approval pending: %6; sent: %7; delivered: %8; failed: %9;")
               .arg(bulk.id.toString(), bulk.name, words::bulkState(bulk.state))
               .arg(progress.recipients)
               .arg(progress.queued)
               .arg(progress.awaitingApproval)
               .arg(progress.sent)
               .arg(progress.delivered)
               .arg(progress.failed)
        + u' '
        + Ctl::tr("answered: %1; get nothing: %2; cancelled: %3").arg(progress.replied).arg(progress.blocked).arg(progress.cancelled);
}

QJsonObject rowShape(const storage::BulkRow &row)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"line"_s, row.line}, {u"name"_s, row.name}, {u"number"_s, row.number},
        {u"channel"_s, row.plan.channel ? QJsonValue(code(*row.plan.channel)) : QJsonValue()}, {u"sender"_s, orNull(row.senderText)},
        {u"way"_s, code(row.plan.way)}, {u"body"_s, row.body}, {u"segments"_s, row.plan.segments},
        {u"reason"_s, row.plan.reason ? QJsonValue(code(*row.plan.reason)) : QJsonValue()}};
}

QStringList rowTitles()
{
    return {u"number"_s, u"channel"_s, u"sender"_s, u"way"_s, u"body"_s, u"segments"_s, u"reason"_s};
}

QStringList rowCells(const storage::BulkRow &row)
{
    return {row.number, row.plan.channel ? code(*row.plan.channel) : QString(), row.senderText, code(row.plan.way), row.body,
        QString::number(row.plan.segments), row.plan.reason ? code(*row.plan.reason) : QString()};
}

QStringList resultTitles()
{
    return {u"line"_s, u"external_id"_s, u"name"_s, u"number"_s, u"channel"_s, u"sender"_s, u"state"_s, u"error_code"_s, u"error_text"_s,
        u"sent_at"_s, u"replied"_s};
}

QStringList resultCells(const storage::BulkResult &result)
{
    const storage::BulkRow &row = result.row;
    const QString why = !result.errorCode.isEmpty() ? result.errorCode : row.plan.reason ? code(*row.plan.reason) : QString();
    QString text = why.isEmpty() ? QString() : words::wordsForCode(why).what;
    if (!result.errorQuote.isEmpty())
        text += (text.isEmpty() ? u""_s : u" "_s) + result.errorQuote;
    return {row.line > 0 ? QString::number(row.line) : QString(), row.externalId, row.name, row.number, result.channel, result.sender,
        result.state, why, text, result.sentAt ? toIso(*result.sentAt) : QString(), result.replied ? u"yes"_s : u"no"_s};
}

} // namespace halftone::ctl
