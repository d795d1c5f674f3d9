#pragma once

#include <QString>

namespace halftone::text {

/// For search columns and the terms searched in them: case and accents folded, compatibility forms (full width, ligatures) plain,
/// invisible characters off, runs of spaces as one, trimmed.
[[nodiscard]] QString forSearch(QStringView text);

/// For comparing a body with what a provider lists (DESIGN (e)): NFC, CRLF and CR as LF, spaces at the ends of lines and of the text off.
[[nodiscard]] QString forMatch(QStringView text);

/// For display and storage of what others wrote: controls (C0, C1, NUL) off but line feed and tab, CRLF and CR as LF, overrides and
/// isolates of direction off (they would rearrange what stands beside the message), lone surrogates as U+FFFD.
[[nodiscard]] QString withoutControls(QStringView text);

} // namespace halftone::text
