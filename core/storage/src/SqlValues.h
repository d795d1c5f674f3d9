#pragma once

#include "base/Id.h"
#include "base/Time.h"

#include <QMetaType>
#include <QString>
#include <QVariant>

#include <optional>

namespace halftone::storage {

/// "?, ?, ?" for an IN list or a row of VALUES.
[[nodiscard]] inline QString placeholders(qsizetype count)
{
    QString text = QStringLiteral("?, ").repeated(count);
    text.chop(2);
    return text;
}

/// A null QString would bind NULL; a column that is NOT NULL wants an empty one.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Values that may be NULL, bound as what the column is (DESIGN (d) rule 3).
[[nodiscard]] inline QVariant nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

template <typename Tag> [[nodiscard]] QVariant nullIfInvalid(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qlonglong>());
}

[[nodiscard]] inline QVariant instantOrNull(const std::optional<UtcMs> &instant)
{
    return instant ? QVariant(toMs(*instant)) : QVariant(QMetaType::fromType<qlonglong>());
}

[[nodiscard]] inline std::optional<UtcMs> optionalInstant(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return fromMs(value.toLongLong());
}

} // namespace halftone::storage
