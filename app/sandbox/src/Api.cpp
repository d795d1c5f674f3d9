#include "Api.h"

#include "MessagePosts.h"
#include "World.h"

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

Api::Api(World &world)
    : m_world(world)
    , m_people(world)
    , m_delivery(world, m_people)
    , m_posts(std::make_unique<MessagePosts>(world, m_delivery))
{
}

Api::~Api() = default;

bool Api::isAuthorized(const QByteArray &header) const
{
    if (header.left(6).toLower() != "basic ")
        return false;
    const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
    const Options &options = m_world.options;
    return pair == options.accountSid.toUtf8() + ':' + options.authToken.toUtf8()
        || pair == options.apiKeySid.toUtf8() + ':' + options.apiKeySecret.toUtf8();
}

Response Api::handle(const Request &request, const Fault *fault)
{
    Call call {.request = request, .segments = request.path.split(u'/', Qt::SkipEmptyParts), .query = {}, .fault = fault};
    if (const qsizetype query = request.target.indexOf('?'); query >= 0)
        call.query = Form(QByteArrayView(request.target).sliced(query + 1));
    const QStringList &path = call.segments;
    const auto at = [&path](qsizetype i) { return path.value(i); };

    if (at(0) == "_media"_L1)
        return mediaFile(call);
    if (!isAuthorized(request.authorization)) {
        Response refused = problem(401, 20003, u"Authenticate"_s);
        refused.setHeader("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        return refused;
    }
    if (at(0) == "2010-04-01"_L1 && at(1) == "Accounts"_L1)
        return account(call);
    if (at(0) == "v1"_L1 && at(1) == "Services"_L1)
        return services(call);
    if (at(0) == "v2"_L1 && at(1) == "Channels"_L1 && at(2) == "Senders"_L1)
        return senders(call);
    if (at(0) == "v2"_L1 && at(1) == "PhoneNumbers"_L1 && path.size() == 3)
        return lookup(call);
    if ((at(0) == "v1"_L1 || at(0) == "v2"_L1) && at(1) == "ContentAndApprovals"_L1 && path.size() == 2)
        return contentsAndApprovals(call);
    if ((at(0) == "v1"_L1 || at(0) == "v2"_L1) && at(1) == "Content"_L1) {
        if (path.size() == 2)
            return contents(call);
        if (path.size() == 3 || (path.size() == 4 && at(3) == "ApprovalRequests"_L1))
            return content(call, at(2));
        if (path.size() == 5 && at(3) == "ApprovalRequests"_L1 && at(4) == "whatsapp"_L1)
            return submit(call, at(2));
    }
    return notFound(request.path);
}

Response Api::account(const Call &call)
{
    const QString &own = m_world.options.accountSid;
    const QString base = u"/2010-04-01/Accounts/"_s + own;
    const QStringList &path = call.segments;
    if (path.size() == 3 && path.at(2) == own + u".json"_s) {
        if (call.request.method != "GET")
            return notAllowed();
        QJsonObject uris;
        for (const QLatin1StringView name : {"Messages"_L1, "IncomingPhoneNumbers"_L1, "Balance"_L1})
            uris.insert(name == "Messages"_L1 ? u"messages"_s
                    : name == "Balance"_L1    ? u"balance"_s
                                              : u"incoming_phone_numbers"_s,
                base + u'/' + name + u".json"_s);
        const QString born = rfc2822(m_world.now() - std::chrono::days(400));
        return json(200,
            {{u"sid"_s, own}, {u"friendly_name"_s, u"Halftone sandbox"_s}, {u"status"_s, u"active"_s}, {u"type"_s, u"Full"_s},
                {u"auth_token"_s, QJsonValue()}, // the real one tells it here; what nobody needs cannot leak into a log
                {u"owner_account_sid"_s, own}, {u"date_created"_s, born}, {u"date_updated"_s, born}, {u"uri"_s, base + u".json"_s},
                {u"subresource_uris"_s, uris}});
    }
    if (path.value(2) != own)
        return problem(401, 20003, u"Authenticate"_s);
    if (path.size() == 4 && path.at(3) == "Messages.json"_L1)
        return messages(call);
    if (path.size() == 4 && path.at(3) == "IncomingPhoneNumbers.json"_L1)
        return call.request.method == "GET" ? numbers(call) : notAllowed();
    if (path.size() == 4 && path.at(3) == "Balance.json"_L1)
        return json(200, {{u"account_sid"_s, own}, {u"balance"_s, u"42.17"_s}, {u"currency"_s, u"USD"_s}});
    if (path.value(3) == "Messages"_L1) {
        if (path.size() == 5 && path.at(4).endsWith(".json"_L1))
            return message(call, path.at(4).chopped(5));
        if (path.size() == 6 && path.at(5) == "Media.json"_L1)
            return mediaList(call, path.at(4));
        if (path.size() == 7 && path.at(5) == "Media"_L1)
            return media(call, path.at(4), path.at(6));
    }
    return notFound(call.request.path);
}

} // namespace halftone::sandbox
