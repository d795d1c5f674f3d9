#pragma once

#include "words/ErrorWords.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace halftone::words {

/// English source texts of one code, translated when they are asked for: the language may change while the program runs.
struct CodeRow
{
    QLatin1StringView code;
    const char *what;
    const char *todo;
};

struct ProviderRow
{
    int code;
    const char *what;
    const char *todo;
};

/// Rows of our own codes: rules and text, storage and workspace, provider and account.
[[nodiscard]] std::span<const CodeRow> messageRows();
[[nodiscard]] std::span<const CodeRow> workspaceRows();
[[nodiscard]] std::span<const CodeRow> providerRows();
[[nodiscard]] std::span<const CodeRow> bulkRows();
/// Rows of Twilio's codes, sorted.
[[nodiscard]] std::span<const ProviderRow> twilioRows();

/// Translates a source text of the tables, all of which have the context "ErrorWords".
[[nodiscard]] QString translated(const char *source);

} // namespace halftone::words
