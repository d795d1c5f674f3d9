#include "twilio/Address.h"
#include "twilio/TwilioCall.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace halftone::provider {

using namespace Qt::StringLiterals;

namespace {

/// {"1": "…", "2": "…"}, as a string: that is how Twilio wants it.
QString contentVariables(const QStringList &values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < values.size(); ++i)
        object.insert(QString::number(i + 1), values.at(i));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TwilioUrls::Query fieldsOf(const SendRequest &request)
{
    TwilioUrls::Query fields {
        {"To"_L1, withPrefix(request.channel, request.to)},
        {"From"_L1, withPrefix(request.channel, request.from)},
    };
    if (request.contentId.isEmpty()) {
        fields.append({"Body"_L1, request.body});
        // Else Twilio may replace typography, and the listed text would not be the one that reconciliation looks for.
        fields.append({"SmartEncoded"_L1, u"false"_s});
        return fields;
    }
    fields.append({"ContentSid"_L1, request.contentId});
    if (!request.variables.isEmpty())
        fields.append({"ContentVariables"_L1, contentVariables(request.variables)});
    return fields;
}

QString messagePath(const QString &providerId)
{
    return "/Messages/"_L1 + providerId + ".json"_L1;
}

} // namespace

void TwilioProvider::send(const SendRequest &request, std::function<void(SendOutcome)> done)
{
    HttpRequest http = postForm(m_urls.account(u"/Messages.json"_s), fieldsOf(request), "send");
    http.isSend = true;
    http.priority = request.priority;
    http.timeout = m_options.sendTimeout;
    m_pool->submit(std::move(http), [this, done = std::move(done)](const HttpAnswer &answer) { done(judgeSend(answer, m_clock.now())); });
}

void TwilioProvider::listMessages(const MessageQuery &query, Callback<MessageListPage> done)
{
    QUrl url;
    if (query.page.isEmpty()) {
        // No DateSent: it is null until the message has left Twilio's queue, and counts in days.
        TwilioUrls::Query filter;
        const Channel channel = query.channel.value_or(Channel::Sms);
        if (!query.to.isEmpty())
            filter.append({"To"_L1, withPrefix(channel, query.to)});
        if (!query.from.isEmpty())
            filter.append({"From"_L1, withPrefix(channel, query.from)});
        filter.append({"PageSize"_L1, QString::number(std::clamp(query.pageSize, 1, 1000))});
        url = m_urls.account(u"/Messages.json"_s, filter);
    } else {
        url = m_urls.page(TwilioUrls::Host::Api, query.page);
    }
    const QString asked = query.page;
    call<MessageListPage>(
        get(std::move(url), "messages"), CallKind::Read, std::move(done), [asked](const QByteArray &body) -> Result<MessageListPage> {
            Result<TwilioPage<ListedMessage>> page = parseMessages(body);
            if (!page)
                return page.error();
            if (!asked.isEmpty() && page->next == asked)
                return Error {.kind = ErrorKind::ProviderUnreadable,
                    .code = u"unreadable_answer"_s,
                    .detail = u"a page that names itself as the next"_s};
            return MessageListPage {.messages = page->items, .nextPage = page->next, .unreadable = page->unreadable};
        });
}

void TwilioProvider::fetchMessage(const QString &providerId, Callback<ListedMessage> done)
{
    call<ListedMessage>(get(m_urls.account(messagePath(providerId)), "message"), CallKind::Read, std::move(done), parseMessage);
}

void TwilioProvider::cancelMessage(const QString &providerId, Callback<ListedMessage> done)
{
    const TwilioUrls::Query fields {{"Status"_L1, u"canceled"_s}};
    call<ListedMessage>(
        postForm(m_urls.account(messagePath(providerId)), fields, "cancel"), CallKind::Write, std::move(done), parseMessage);
}

void TwilioProvider::deleteMessage(const QString &providerId, Callback<halftone::Done> done)
{
    erase(deletion(m_urls.account(messagePath(providerId)), "delete message"), std::move(done));
}

} // namespace halftone::provider
