#include "Api.h"

#include "MessageJson.h"
#include "MessagePosts.h"
#include "Paging.h"
#include "World.h"

#include "base/Time.h"

#include <QDate>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
struct Span
{
    UtcMs begin {};
    UtcMs end {}; ///< exclusive
};

/// "2026-11-24" is that whole day in GMT, an instant is that second.
std::optional<Span> spanOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid()) {
        const UtcMs begin = fromMs(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        return Span {begin, begin + std::chrono::days(1)};
    }
    const std::optional<UtcMs> instant = fromIso(text);
    if (!instant)
        return std::nullopt;
    return Span {*instant, *instant + std::chrono::seconds(1)};
}

/// The filters on date_sent. @return false when a date cannot be read.
bool readDates(const Form &form, Ledger::Query &query)
{
    const auto read = [&form](QLatin1StringView key, std::optional<UtcMs> *begin, std::optional<UtcMs> *end) {
        const QString text = form.value(key);
        if (text.isEmpty())
            return true;
        const std::optional<Span> span = spanOf(text);
        if (!span)
            return false;
        if (begin)
            *begin = span->begin;
        if (end)
            *end = span->end;
        return true;
    };
    return read("DateSent"_L1, &query.sentFrom, &query.sentBefore) && read("DateSent>"_L1, &query.sentFrom, nullptr)
        && read("DateSent<"_L1, nullptr, &query.sentBefore);
}

const QByteArray &smallestPng()
{
    static const QByteArray png
        = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    return png;
}

const Media *findMedia(const Message *message, const QString &mediaSid)
{
    if (!message)
        return nullptr;
    for (const Media &media : message->media) {
        if (media.sid == mediaSid)
            return &media;
    }
    return nullptr;
}
} // namespace

Response Api::messages(const Call &call)
{
    if (call.request.method == "POST")
        return m_posts->post(Form(call.request.body), call.fault);
    if (call.request.method != "GET")
        return notAllowed();
    const std::optional<PageRequest> wanted = pageRequest(call.query);
    if (!wanted)
        return badPage();
    Ledger::Query query {
        .to = call.query.value("To"_L1),
        .from = call.query.value("From"_L1),
        .afterSid = wanted->afterSid,
        .limit = wanted->size,
        .now = m_world.now(),
    };
    if (!readDates(call.query, query))
        return problem(400, 20001, u"Invalid DateSent"_s);
    const Ledger::Page found = m_world.ledger.list(query);
    PageOf page {.key = "messages"_L1, .more = found.more};
    const QString &account = m_world.options.accountSid;
    if (call.fault && call.fault->kind == FaultKind::ShiftPage) {
        // As when a new message arrived between two pages that are counted by position.
        if (const Message *last = m_world.ledger.find(wanted->afterSid))
            page.items.append(messageJson(*last, account));
    }
    for (const Message *message : found.messages)
        page.items.append(messageJson(*message, account));
    if (!found.messages.empty())
        page.lastSid = found.messages.back()->sid;
    return page2010(call.request, call.query, *wanted, page);
}

Response Api::message(const Call &call, const QString &sid)
{
    const Message *message = m_world.ledger.find(sid);
    if (!message)
        return notFound(call.request.path);
    if (call.request.method == "DELETE") {
        if (message->status == Status::Queued || message->status == Status::Sending || message->status == Status::Accepted)
            return problem(409, 20009, u"Cannot delete this resource before it is complete"_s);
        m_world.ledger.remove(sid);
        return {.status = 204};
    }
    if (call.request.method == "POST") {
        const Form form(call.request.body);
        const QString status = form.value("Status"_L1);
        if (status == "canceled"_L1) {
            if (message->status != Status::Scheduled)
                return problem(400, 30409, u"The message is not in a state to be canceled"_s);
            m_world.ledger.setStatus(sid, Status::Canceled, m_world.now());
        } else if (!status.isEmpty()) {
            return problem(400, 20001, u"Invalid Status"_s);
        } else if (form.has("Body"_L1)) {
            if (!form.value("Body"_L1).isEmpty())
                return problem(400, 20001, u"The body of a message can only be emptied"_s);
            m_world.ledger.redact(sid, m_world.now());
        }
    } else if (call.request.method != "GET") {
        return notAllowed();
    }
    return json(200, messageJson(*message, m_world.options.accountSid));
}

Response Api::mediaList(const Call &call, const QString &sid)
{
    const Message *message = m_world.ledger.find(sid);
    const std::optional<PageRequest> wanted = pageRequest(call.query);
    if (!message)
        return notFound(call.request.path);
    if (!wanted)
        return badPage();
    QJsonArray all;
    for (const Media &media : message->media)
        all.append(mediaJson(*message, media, m_world.options.accountSid));
    return page2010(call.request, call.query, *wanted, cut("media_list"_L1, all, *wanted));
}

Response Api::media(const Call &call, const QString &sid, QString mediaSid)
{
    const bool wantsJson = mediaSid.endsWith(".json"_L1);
    if (wantsJson)
        mediaSid.chop(5);
    const Message *message = m_world.ledger.find(sid);
    const Media *media = findMedia(message, mediaSid);
    if (!media)
        return notFound(call.request.path);
    if (call.request.method == "DELETE") {
        m_world.ledger.removeMedia(sid, mediaSid);
        return {.status = 204};
    }
    if (call.request.method != "GET")
        return notAllowed();
    if (wantsJson)
        return json(200, mediaJson(*message, *media, m_world.options.accountSid));
    Response redirect {.status = 307};
    redirect.setHeader("Location", (m_world.origin + u"/_media/"_s + sid + u'/' + mediaSid).toLatin1());
    return redirect;
}

Response Api::mediaFile(const Call &call)
{
    if (!call.request.authorization.isEmpty())
        ++m_leaks;
    const Media *media = findMedia(m_world.ledger.find(call.segments.value(1)), call.segments.value(2));
    if (!media)
        return {.status = 404, .body = "<Error><Code>AccessDenied</Code></Error>", .contentType = "application/xml"};
    return {.status = 200, .body = media->bytes.isEmpty() ? smallestPng() : media->bytes, .contentType = media->contentType.toLatin1()};
}

} // namespace halftone::sandbox
