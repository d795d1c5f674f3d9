#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace halftone::bench {

/// Time since it was made, by the clock that nobody sets.
class Stopwatch
{
public:
    [[nodiscard]] double us() const { return std::chrono::duration<double, std::micro>(Clock::now() - m_start).count(); }
    [[nodiscard]] double ms() const { return us() / 1000; }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

/// @param share 0.5 is the median. @return 0 of an empty list.
[[nodiscard]] inline double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, static_cast<qsizetype>(share * static_cast<double>(values.size()))));
}

[[nodiscard]] inline double median(const QList<double> &values)
{
    return percentile(values, 0.5);
}

/// A benchmark that cannot do its work says why and ends the program: a figure of half of the work would be a lie.
[[noreturn]] inline void giveUp(const QString &why)
{
    std::fprintf(stderr, "halftone-benchmarks: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T> T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().code + QStringLiteral(": ") + result.error().detail);
    return std::move(result).value();
}

} // namespace halftone::bench
