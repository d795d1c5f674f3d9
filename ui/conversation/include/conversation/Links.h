#pragma once

#include <QList>
#include <QStringView>
#include <QUrl>

namespace halftone::ui {

struct Link
{
    qsizetype start = 0; ///< UTF-16 code units
    qsizetype length = 0;
    QUrl url; ///< http or https, with a host
    friend bool operator==(const Link &, const Link &) = default;
};

/// The links of a plain text: what begins with http:// or https:// and has a host. Nothing else is ever made clickable.
///
/// Punctuation at the end belongs to the sentence, as does a closing bracket without an opening one in the link. User names in a
/// link ("https://bank.example@evil.example") are refused: they show another host than the one that opens.
[[nodiscard]] QList<Link> linksIn(QStringView text);

} // namespace halftone::ui
