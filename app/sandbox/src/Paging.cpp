#include "Paging.h"

#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
/// Path and filters as they came, with page and token of our own.
QString pageUri(const Request &request, const Form &query, int size, int page, const QString &token)
{
    QString uri = QString::fromLatin1(request.target.split('?').constFirst()) + u'?';
    for (const auto &[name, value] : query.items()) {
        if (name != "Page"_L1 && name != "PageToken"_L1 && name != "PageSize"_L1)
            uri += QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)) + u'&';
    }
    uri += u"PageSize=%1&Page=%2"_s.arg(size).arg(page);
    return token.isEmpty() ? uri : uri + u"&PageToken="_s + token;
}

QJsonValue orNull(bool there, const QString &text)
{
    return there ? QJsonValue(text) : QJsonValue();
}
} // namespace

std::optional<PageRequest> pageRequest(const Form &query)
{
    PageRequest wanted;
    bool ok = true;
    if (query.has("PageSize"_L1)) {
        wanted.size = std::min(query.value("PageSize"_L1).toInt(&ok), PageRequest::kMaxSize);
        if (!ok || wanted.size < 1)
            return std::nullopt;
    }
    if (query.has("Page"_L1)) {
        wanted.page = query.value("Page"_L1).toInt(&ok);
        if (!ok || wanted.page < 0)
            return std::nullopt;
    }
    const QString token = query.value("PageToken"_L1);
    if (!token.isEmpty() && (!token.startsWith("PA"_L1) || token.size() != 36))
        return std::nullopt;
    wanted.afterSid = token.mid(2);
    return wanted;
}

Response badPage()
{
    return problem(400, 20001, u"Invalid page, page size or page token"_s);
}

PageOf cut(QLatin1StringView key, const QJsonArray &all, const PageRequest &wanted)
{
    PageOf page {.key = key};
    qsizetype at = 0;
    if (!wanted.afterSid.isEmpty()) {
        while (at < all.size() && all.at(at).toObject().value("sid"_L1).toString() != wanted.afterSid)
            ++at;
        ++at;
    }
    for (; at < all.size(); ++at) {
        if (page.items.size() == wanted.size) {
            page.more = true;
            return page;
        }
        page.items.append(all.at(at));
        page.lastSid = all.at(at).toObject().value("sid"_L1).toString();
    }
    return page;
}

Response page2010(const Request &request, const Form &query, const PageRequest &wanted, const PageOf &page)
{
    const qsizetype start = qsizetype(wanted.page) * wanted.size;
    const QString first = pageUri(request, query, wanted.size, 0, {});
    return json(200,
        {{page.key, page.items}, {u"page"_s, wanted.page}, {u"page_size"_s, wanted.size}, {u"start"_s, start},
            {u"end"_s, std::max<qsizetype>(start, start + page.items.size() - 1)}, {u"uri"_s, QString::fromLatin1(request.target)},
            {u"first_page_uri"_s, first},
            {u"next_page_uri"_s, orNull(page.more, pageUri(request, query, wanted.size, wanted.page + 1, u"PA"_s + page.lastSid))},
            {u"previous_page_uri"_s, orNull(wanted.page > 0, first)}});
}

Response pageWithMeta(const QString &origin, const Request &request, const Form &query, const PageRequest &wanted, const PageOf &page)
{
    const QString first = origin + pageUri(request, query, wanted.size, 0, {});
    const QJsonObject meta {
        {u"key"_s, page.key},
        {u"page"_s, wanted.page},
        {u"page_size"_s, wanted.size},
        {u"url"_s, origin + QString::fromLatin1(request.target)},
        {u"first_page_url"_s, first},
        {u"next_page_url"_s, orNull(page.more, origin + pageUri(request, query, wanted.size, wanted.page + 1, u"PA"_s + page.lastSid))},
        {u"previous_page_url"_s, orNull(wanted.page > 0, first)},
    };
    return json(200, {{u"meta"_s, meta}, {page.key, page.items}});
}

} // namespace halftone::sandbox
