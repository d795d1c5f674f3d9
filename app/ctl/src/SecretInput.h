#pragma once

#include <QString>

namespace halftone::ctl {

/// One line of standard input, for `--secret-stdin`; on a terminal it is asked for and not shown. Empty: there was none.
[[nodiscard]] QString readSecret();

/// All of standard input, as UTF-8, without the last line's end: for `--text -`.
[[nodiscard]] QString readText();

} // namespace halftone::ctl
