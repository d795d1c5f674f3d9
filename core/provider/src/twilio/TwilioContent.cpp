#include "twilio/TwilioCall.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace halftone::provider {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kContents("/v1/ContentAndApprovals");
const TwilioUrls::Query kFirstPage {{"PageSize"_L1, u"100"_s}};

QString contentPath(const QString &contentId)
{
    return "/v1/Content/"_L1 + contentId;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void TwilioProvider::listContents(const QString &page, Callback<ContentListPage> done)
{
    using enum TwilioUrls::Host;
    const QUrl url = page.isEmpty() ? m_urls.at(Content, kContents, kFirstPage) : m_urls.page(Content, page);
    call<ContentListPage>(get(url, "contents"), CallKind::Read, std::move(done), [page](const QByteArray &body) -> Result<ContentListPage> {
        Result<TwilioPage<ContentItem>> read = parseContents(body);
        if (!read)
            return read.error();
        if (!page.isEmpty() && read->next == page)
            return Error {
                .kind = ErrorKind::ProviderUnreadable, .code = u"unreadable_answer"_s, .detail = u"a page that names itself as the next"_s};
        return ContentListPage {.items = read->items, .nextPage = read->next, .unreadable = read->unreadable};
    });
}

void TwilioProvider::findContents(const QString &name, Callback<QList<ContentItem>> done)
{
    const QUrl url = m_urls.at(TwilioUrls::Host::Content, kContents, kFirstPage);
    collect<ContentItem>(get(url, "contents by name"), TwilioUrls::Host::Content, std::move(done), [name](const QByteArray &body) {
        Result<TwilioPage<ContentItem>> read = parseContents(body);
        if (!read)
            return read;
        TwilioPage<ContentItem> page = *read;
        page.items.removeIf([&name](const ContentItem &item) { return item.name != name && item.approvalName != name; });
        return Result<TwilioPage<ContentItem>>(std::move(page));
    });
}

void TwilioProvider::createContent(const NewContent &content, Callback<QString> done)
{
    QJsonObject variables;
    for (qsizetype i = 0; i < content.samples.size(); ++i)
        variables.insert(QString::number(i + 1), content.samples.at(i));
    const QJsonObject json {
        {u"friendly_name"_s, content.name},
        {u"language"_s, content.language},
        {u"variables"_s, variables},
        {u"types"_s, QJsonObject {{u"twilio/text"_s, QJsonObject {{u"body"_s, content.body}}}}},
    };
    const QUrl url = m_urls.at(TwilioUrls::Host::Content, u"/v1/Content"_s);
    call<QString>(postJson(url, compact(json), "create content"), CallKind::Write, std::move(done), parseContentId);
}

void TwilioProvider::deleteContent(const QString &contentId, Callback<halftone::Done> done)
{
    erase(deletion(m_urls.at(TwilioUrls::Host::Content, contentPath(contentId)), "delete content"), std::move(done));
}

void TwilioProvider::submitApproval(const QString &contentId, const QString &name, const QString &category, Callback<ApprovalAnswer> done)
{
    const QJsonObject json {{u"name"_s, name}, {u"category"_s, category.toUpper()}};
    const QUrl url = m_urls.at(TwilioUrls::Host::Content, contentPath(contentId) + "/ApprovalRequests/whatsapp"_L1);
    call<ApprovalAnswer>(postJson(url, compact(json), "submit approval"), CallKind::Write, std::move(done), parseApproval);
}

void TwilioProvider::fetchApproval(const QString &contentId, Callback<ApprovalAnswer> done)
{
    const QUrl url = m_urls.at(TwilioUrls::Host::Content, contentPath(contentId) + "/ApprovalRequests"_L1);
    call<ApprovalAnswer>(get(url, "approval"), CallKind::Read, std::move(done), parseApproval);
}

} // namespace halftone::provider
