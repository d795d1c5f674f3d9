#include "Api.h"

#include "Paging.h"
#include "World.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
QJsonObject approvalJson(const Approval &approval)
{
    if (approval.name.isEmpty())
        return {{u"status"_s, approval.status}};
    return {
        {u"name"_s, approval.name},
        {u"category"_s, approval.category},
        {u"content_type"_s, approval.contentType},
        {u"status"_s, approval.status},
        {u"rejection_reason"_s, approval.rejectionReason},
        {u"allow_category_change"_s, true},
    };
}

QJsonObject commonJson(const Content &content, const QString &account)
{
    return {
        {u"sid"_s, content.sid},
        {u"account_sid"_s, account},
        {u"friendly_name"_s, content.friendlyName},
        {u"language"_s, content.language},
        {u"variables"_s, content.variables},
        {u"types"_s, content.types},
        {u"date_created"_s, isoSeconds(content.created)},
        {u"date_updated"_s, isoSeconds(content.updated)},
    };
}

QJsonObject contentJson(const Content &content, const QString &account, const QString &origin)
{
    const QString url = origin + u"/v1/Content/"_s + content.sid;
    QJsonObject object = commonJson(content, account);
    object.insert(u"url"_s, url);
    object.insert(u"links"_s,
        QJsonObject {{u"approval_create"_s, QString(url + u"/ApprovalRequests/whatsapp"_s)},
            {u"approval_fetch"_s, QString(url + u"/ApprovalRequests"_s)}});
    return object;
}

/// What a client wants to create. @param why set where it is refused.
std::optional<Content> readContent(const QByteArray &body, QString *why)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    Content content {
        .friendlyName = object.value("friendly_name"_L1).toString(),
        .language = object.value("language"_L1).toString(),
        .variables = object.value("variables"_L1).toObject(),
        .types = object.value("types"_L1).toObject(),
    };
    if (content.language.isEmpty())
        *why = u"language is required"_s;
    else if (content.types.isEmpty())
        *why = u"types is required"_s;
    for (auto at = content.types.constBegin(); why->isEmpty() && at != content.types.constEnd(); ++at) {
        if (!at.key().startsWith("twilio/"_L1) && !at.key().startsWith("whatsapp/"_L1))
            *why = u"unknown type "_s + at.key();
        else if (at.key() == "twilio/text"_L1 && at.value().toObject().value("body"_L1).toString().isEmpty())
            *why = u"types.twilio/text.body is required"_s;
    }
    for (const QJsonValue &value : content.variables) {
        if (!value.isString())
            *why = u"variables must be strings"_s;
    }
    return why->isEmpty() ? std::optional(content) : std::nullopt;
}

bool isName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9_]{1,512}\\z"_s);
    return pattern.match(name).hasMatch();
}
} // namespace

Response Api::contents(const Call &call)
{
    if (call.request.method == "POST") {
        if (mediaType(call.request.contentType) != "application/json")
            return problem(415, 20001, u"Content-Type must be application/json"_s);
        QString why;
        const std::optional<Content> content = readContent(call.request.body, &why);
        if (!content)
            return problem(400, 20001, why);
        return json(201, contentJson(m_world.reviews.create(*content), m_world.options.accountSid, m_world.origin));
    }
    if (call.request.method != "GET")
        return notAllowed();
    const std::optional<PageRequest> wanted = pageRequest(call.query);
    if (!wanted)
        return badPage();
    QJsonArray all;
    for (const Content *content : m_world.reviews.all())
        all.append(contentJson(*content, m_world.options.accountSid, m_world.origin));
    return pageWithMeta(m_world.origin, call.request, call.query, *wanted, cut("contents"_L1, all, *wanted));
}

Response Api::content(const Call &call, const QString &sid)
{
    const Content *content = m_world.reviews.find(sid);
    if (!content)
        return notFound(call.request.path);
    const QString &account = m_world.options.accountSid;
    if (call.segments.size() == 4) {
        if (call.request.method != "GET")
            return notAllowed();
        QJsonObject whatsApp = approvalJson(content->approval);
        whatsApp.insert(u"type"_s, u"whatsapp"_s);
        return json(200,
            {{u"sid"_s, sid}, {u"account_sid"_s, account}, {u"whatsapp"_s, whatsApp},
                {u"url"_s, QString(m_world.origin + u"/v1/Content/"_s + sid + u"/ApprovalRequests"_s)}});
    }
    if (call.request.method == "DELETE") {
        m_world.reviews.remove(sid);
        return {.status = 204};
    }
    if (call.request.method == "PUT") {
        QString why;
        const std::optional<Content> changed = readContent(call.request.body, &why);
        if (!changed)
            return problem(400, 20001, why);
        m_world.reviews.update(sid, *changed);
    } else if (call.request.method != "GET") {
        return notAllowed();
    }
    return json(200, contentJson(*content, account, m_world.origin));
}

Response Api::submit(const Call &call, const QString &sid)
{
    if (call.request.method != "POST")
        return notAllowed();
    const Content *content = m_world.reviews.find(sid);
    if (!content)
        return notFound(call.request.path);
    const QJsonObject object = QJsonDocument::fromJson(call.request.body).object();
    const QString name = object.value("name"_L1).toString();
    const QString category = object.value("category"_L1).toString();
    if (!isName(name))
        return problem(400, 20001, u"name must be lowercase alphanumeric characters or underscores"_s);
    if (category != "UTILITY"_L1 && category != "MARKETING"_L1 && category != "AUTHENTICATION"_L1)
        return problem(400, 20001, u"category must be one of UTILITY, MARKETING, AUTHENTICATION"_s);
    const QString &status = content->approval.status;
    if (status != "unsubmitted"_L1 && status != "rejected"_L1)
        return problem(409, 20409, u"An approval request for this content exists already"_s);
    m_world.reviews.submit(sid, name, category);
    m_world.tell([&] { return QJsonObject {{u"event"_s, u"review"_s}, {u"sid"_s, sid}, {u"name"_s, name}, {u"status"_s, u"received"_s}}; });
    return json(201, approvalJson(content->approval));
}

Response Api::contentsAndApprovals(const Call &call)
{
    if (call.request.method != "GET")
        return notAllowed();
    const std::optional<PageRequest> wanted = pageRequest(call.query);
    if (!wanted)
        return badPage();
    const QString name = call.query.value("ContentName"_L1);
    const QStringList languages = call.query.values("Language"_L1);
    QJsonArray all;
    for (const Content *content : m_world.reviews.all()) {
        if (!name.isEmpty() && !content->friendlyName.contains(name, Qt::CaseInsensitive))
            continue;
        if (!languages.isEmpty() && !languages.contains(content->language))
            continue;
        QJsonObject object = commonJson(*content, m_world.options.accountSid);
        object.insert(u"approval_requests"_s, approvalJson(content->approval)); // flat here, nested under "whatsapp" when fetched singly
        all.append(object);
    }
    return pageWithMeta(m_world.origin, call.request, call.query, *wanted, cut("contents"_L1, all, *wanted));
}

} // namespace halftone::sandbox
