#pragma once

#include <QString>

#include <array>

namespace halftone::sandbox {

/// splitmix64: one well-mixed word from one counter; what all ids and all chance per person are drawn from.
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

/// FNV-1a: unlike qHash the same on every machine and in every run.
[[nodiscard]] inline quint64 hashOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    return hash;
}

/// 32 hexadecimal digits, the same for the same seed, kind and counter.
[[nodiscard]] inline QString hex32(quint32 seed, quint32 kind, quint64 counter)
{
    constexpr std::array kDigits {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    const quint64 first = mixed((quint64(seed) << 32U) ^ kind) ^ counter;
    const std::array words {mixed(first), mixed(~first)};
    QString text(32, Qt::Uninitialized);
    for (int i = 0; i < 32; ++i) {
        const quint64 word = words.at(i < 16 ? 0 : 1);
        text[i] = QLatin1Char(kDigits.at((word >> (4U * unsigned(i % 16))) & 15U));
    }
    return text;
}

/// A sid: two letters for the kind and 32 hexadecimal digits.
[[nodiscard]] inline QString makeSid(QLatin1StringView prefix, quint32 seed, quint64 counter)
{
    const quint32 kind = quint32(prefix.at(0).toLatin1()) * 256U + quint32(prefix.at(1).toLatin1());
    return prefix + hex32(seed, kind, counter);
}

} // namespace halftone::sandbox
