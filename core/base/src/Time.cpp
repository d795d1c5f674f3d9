#include "base/Time.h"

#include <QDateTime>
#include <QTimeZone>

namespace halftone {

using namespace Qt::StringLiterals;

QString toIso(UtcMs instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<UtcMs> fromIso(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMs(parsed.toMSecsSinceEpoch());
}

std::optional<UtcMs> fromRfc2822(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.trimmed().toString(), Qt::RFC2822Date);
    if (!parsed.isValid())
        return std::nullopt;
    return fromMs(parsed.toMSecsSinceEpoch());
}

} // namespace halftone
