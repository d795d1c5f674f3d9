#pragma once

#include <QString>

namespace halftone::sandbox {

/// How many SMS the provider would charge for a text (PROVIDERS 1.4). Written apart from core/text, so that each judges the other.
/// @param smartEncoding typography is first brought back to GSM-7.
[[nodiscard]] int segmentsOf(const QString &body, bool smartEncoding);

} // namespace halftone::sandbox
