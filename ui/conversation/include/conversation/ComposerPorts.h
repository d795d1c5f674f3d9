#pragma once

#include "base/Async.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace halftone::ui {

/// What the composer asks of the person's own computer: their dictionaries, and how they like to write. A function that is not there
/// leaves its part out.
struct ComposerPorts
{
    /// Whether words are right. Errors: NotFound `no_dictionary`.
    std::function<Async<QList<bool>>(const QString &language, const QStringList &words)> checkWords;
    std::function<Async<QStringList>(const QString &language, const QString &word)> suggestWords;
    std::function<Async<Done>(const QString &word)> addWord;
    std::function<bool()> spellCheck; ///< whether words are checked at all
    std::function<void(bool)> setSpellCheck;
    std::function<QStringList()> recentEmoji; ///< latest first
    std::function<void(const QStringList &)> setRecentEmoji;
};

} // namespace halftone::ui
