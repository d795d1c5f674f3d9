#pragma once

#include <QLocale>
#include <QString>

namespace halftone::words {

/// Speaks a language from now on: installs the program's own translations (all of `:/i18n/*_<language>.qm`) and Qt's, in place of
/// those of an earlier call. Called in the main thread, after the application object was made; may be called again at any time,
/// widgets get QEvent::LanguageChange.
///
/// @param wanted "en", "fr", or a locale's name ("fr_CA"); empty or unknown: the first language of the system that we speak, else English.
/// @return the locale of that language, with the system's country where it speaks the same; it is the default one from now on.
QLocale speak(const QString &wanted = {});

} // namespace halftone::words
