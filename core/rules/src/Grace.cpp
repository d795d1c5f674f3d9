#include "rules/Grace.h"

#include <array>

namespace halftone::rules {

using namespace std::chrono_literals;

namespace {

struct Unit
{
    char16_t letter;
    std::chrono::seconds length;
};

constexpr std::array kUnits {Unit {u'd', 24h}, Unit {u'h', 1h}, Unit {u'm', 1min}, Unit {u's', 1s}};
constexpr qint64 kMostSeconds = qint64(10) * 366 * 24 * 3600; // ten years; more is a slip of the keyboard

} // namespace

Due due(UtcMs at, UtcMs now, milliseconds grace, std::optional<UtcMs> before)
{
    if (before && now >= *before)
        return Due::Missed;
    if (now < at)
        return Due::NotYet;
    return now - at <= grace ? Due::Send : Due::Missed;
}

std::optional<milliseconds> parseDuration(QStringView text)
{
    QStringView rest = text.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return std::nullopt;
    qint64 seconds = 0;
    std::size_t next = 0; // units go from large to small, each at most once
    while (!rest.isEmpty()) {
        qsizetype digits = 0;
        qint64 number = 0;
        while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9') {
            number = number * 10 + (rest[digits].unicode() - u'0');
            if (number > kMostSeconds)
                return std::nullopt;
            ++digits;
        }
        if (digits == 0 || digits == rest.size())
            return std::nullopt;
        const QChar letter = rest[digits].toLower();
        while (next < kUnits.size() && letter != kUnits[next].letter)
            ++next;
        if (next == kUnits.size())
            return std::nullopt;
        seconds += number * kUnits[next].length.count();
        if (seconds > kMostSeconds)
            return std::nullopt;
        ++next;
        rest = rest.sliced(digits + 1);
    }
    return std::chrono::seconds(negative ? -seconds : seconds);
}

QString printDuration(milliseconds duration)
{
    auto left = std::chrono::duration_cast<std::chrono::seconds>(duration);
    if (left == 0s)
        return QStringLiteral("0s");
    QString text;
    if (left < 0s) {
        text = u'-';
        left = -left;
    }
    for (const Unit &unit : kUnits) {
        if (const qint64 count = left / unit.length; count > 0) {
            text += QString::number(count) + QChar(unit.letter);
            left -= count * unit.length;
        }
    }
    return text;
}

} // namespace halftone::rules
