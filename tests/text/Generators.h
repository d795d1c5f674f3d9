#pragma once

#include <rapidcheck.h>

#include <QString>
#include <QStringList>

#include <ostream>
#include <vector>

/// How rapidcheck shows a counterexample.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

namespace halftone::tests {

/// Texts put together of the given snippets: rare characters turn up as often as common ones.
[[nodiscard]] inline rc::Gen<QString> textOf(const QStringList &snippets, int most = 40)
{
    const std::vector<QString> pool(snippets.cbegin(), snippets.cend());
    return rc::gen::map(
        rc::gen::mapcat(rc::gen::inRange(0, most + 1),
            [pool](int count) { return rc::gen::container<std::vector<QString>>(std::size_t(count), rc::gen::elementOf(pool)); }),
        [](const std::vector<QString> &parts) {
            QString text;
            for (const QString &part : parts)
                text += part;
            return text;
        });
}

/// Any sequence of UTF-16 code units, lone surrogates and controls included.
[[nodiscard]] inline rc::Gen<QString> anyText()
{
    return rc::gen::map(
        rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(rc::gen::inRange<char16_t>(0, 0x180),
            rc::gen::inRange<char16_t>(0, 0xffff), rc::gen::inRange<char16_t>(0xd7f0, 0xe010), rc::gen::element(u'{', u'}', u'|', u'"'))),
        [](const std::vector<char16_t> &units) { return QString::fromUtf16(units.data(), qsizetype(units.size())); });
}

} // namespace halftone::tests
