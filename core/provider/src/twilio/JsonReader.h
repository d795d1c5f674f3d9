#pragma once

#include "base/Result.h"
#include "provider/TwilioJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace halftone::provider {

/// Reads the fields of one JSON object and remembers the first that was of a wrong type, by name and never by value.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// A text that must be there and not be empty.
    [[nodiscard]] QString id(QLatin1StringView key);
    /// A text; null or absent is empty.
    [[nodiscard]] QString text(QLatin1StringView key);
    /// An object; null or absent is empty.
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    /// true or false; null or absent is false.
    [[nodiscard]] bool flag(QLatin1StringView key);
    /// A count, as a number or a string of digits; anything else is 0, since nothing hangs on it.
    [[nodiscard]] int count(QLatin1StringView key) const;
    /// RFC 2822 or ISO 8601; anything else is no instant.
    [[nodiscard]] std::optional<UtcMs> instant(QLatin1StringView key) const;

    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    /// Says that a field is not what it should be.
    void fail(QLatin1StringView key);
    [[nodiscard]] bool ok() const { return m_wrong.isEmpty(); }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_wrong;
};

[[nodiscard]] Error unreadable(const QString &detail);
[[nodiscard]] Result<QJsonObject> readObject(const QByteArray &body);

/// Path and query of where a page names its successor: `next_page_uri` (relative) or `meta.next_page_url` (absolute).
[[nodiscard]] Result<QString> nextPage(const QJsonObject &page);

void logUnreadable(QLatin1StringView list, int left, qsizetype of, const QString &wrong);

/// Reads a page of a list: entries that @p read refuses are counted, the others are kept.
template <typename Item>
Result<TwilioPage<Item>> readPage(const QByteArray &body, QLatin1StringView key, const std::function<Item(JsonReader &)> &read)
{
    const Result<QJsonObject> object = readObject(body);
    if (!object)
        return object.error();
    const QJsonValue list = object->value(key);
    if (!list.isArray())
        return unreadable(QStringLiteral("no list '%1'").arg(key));
    const Result<QString> next = nextPage(*object);
    if (!next)
        return next.error();

    TwilioPage<Item> page {.items = {}, .next = *next, .unreadable = 0};
    const QJsonArray entries = list.toArray();
    page.items.reserve(entries.size());
    QString wrong;
    for (const QJsonValue &entry : entries) {
        JsonReader reader(entry.toObject());
        Item item = read(reader);
        if (reader.ok()) {
            page.items.append(std::move(item));
        } else {
            ++page.unreadable;
            wrong = reader.wrong();
        }
    }
    if (page.unreadable > 0)
        logUnreadable(key, page.unreadable, entries.size(), wrong);
    return page;
}

} // namespace halftone::provider
