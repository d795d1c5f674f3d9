#pragma once

#include "candidates/CandidatesPorts.h"

namespace halftone::ui {

/// Asks for a file by the port, else by the desktop's dialog. Neither waits: @p chosen is called later, or never; not once @p parent
/// is gone.
void askForOpening(const CandidatesPorts &ports, QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen);
void askForSaving(const CandidatesPorts &ports, QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen);

} // namespace halftone::ui
