#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace halftone {

/// The one spelling of an enum's values, everywhere: database, command line, JSON, logs (CLI.md). Specialised per enum by a
/// constexpr array of {value, word}, complete (checked by static_assert in tests/model).
template <typename Enum> struct CodeTable;

template <typename Enum> struct Code
{
    Enum value;
    QLatin1StringView word;
};

/// The word of a value ("awaiting_approval").
template <typename Enum> [[nodiscard]] QString code(Enum value)
{
    for (const Code<Enum> &entry : CodeTable<Enum>::kEntries) {
        if (entry.value == value)
            return entry.word;
    }
    Q_UNREACHABLE();
    return {};
}

/// The value of a word; empty for a word that is none of ours.
template <typename Enum> [[nodiscard]] std::optional<Enum> fromCode(QStringView word)
{
    for (const Code<Enum> &entry : CodeTable<Enum>::kEntries) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace halftone
