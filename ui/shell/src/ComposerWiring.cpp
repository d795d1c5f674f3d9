#include "shell/ComposerWiring.h"

#include "spelling/Spelling.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <memory>

namespace halftone::ui {

using namespace Qt::StringLiterals;

void bindComposer(ComposerPorts &ports, QSettings &settings)
{
    spelling::Spelling::Options options;
    options.personalWords = QFileInfo(settings.fileName()).absolutePath() + "/dictionary.txt"_L1;
    options.region = QLocale::territoryToCode(QLocale::system().territory());
    // Of all ports together: it goes, and its thread with it, when the last of them does.
    const auto spelling = std::make_shared<spelling::Spelling>(std::move(options));
    ports.checkWords = [spelling](const QString &language, const QStringList &words) { return spelling->check(language, words); };
    ports.suggestWords = [spelling](const QString &language, const QString &word) { return spelling->suggest(language, word); };
    ports.addWord = [spelling](const QString &word) { return spelling->add(word); };
    ports.spellCheck = [&settings] { return settings.value(u"spellCheck"_s, true).toBool(); };
    ports.setSpellCheck = [&settings](bool on) { settings.setValue(u"spellCheck"_s, on); };
    ports.recentEmoji = [&settings] { return settings.value(u"recentEmoji"_s).toStringList(); };
    ports.setRecentEmoji = [&settings](const QStringList &recent) { settings.setValue(u"recentEmoji"_s, recent); };
}

} // namespace halftone::ui
