#pragma once

#include "Exchange.h"

#include <QJsonArray>

#include <optional>

namespace halftone::sandbox {

/// What a client asks of a list: PageSize (1…1000; more counts as 1000), Page, PageToken.
struct PageRequest
{
    static constexpr int kDefaultSize = 50;
    static constexpr int kMaxSize = 1000;

    int size = kDefaultSize;
    int page = 0;
    QString afterSid = {}; ///< out of the token: the last one of the page before
};

/// @return empty when a value is no number, or below its range.
[[nodiscard]] std::optional<PageRequest> pageRequest(const Form &query);
[[nodiscard]] Response badPage();

/// One page of something.
struct PageOf
{
    QLatin1StringView key; ///< "messages"
    QJsonArray items = {};
    QString lastSid = {};
    bool more = false;
};

/// Cuts a page out of a list that is held as a whole. Items have a "sid".
[[nodiscard]] PageOf cut(QLatin1StringView key, const QJsonArray &all, const PageRequest &wanted);

/// As the 2010 API gives it: page uris relative, beside the list.
[[nodiscard]] Response page2010(const Request &request, const Form &query, const PageRequest &wanted, const PageOf &page);
/// As the later APIs give it: page urls absolute, in "meta".
[[nodiscard]] Response pageWithMeta(
    const QString &origin, const Request &request, const Form &query, const PageRequest &wanted, const PageOf &page);

} // namespace halftone::sandbox
