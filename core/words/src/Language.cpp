#include "words/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace halftone::words {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLanguages {QLocale::English, QLocale::French};

bool isSpoken(QLocale::Language language)
{
    return std::ranges::find(kLanguages, language) != kLanguages.end();
}

QLocale chosen(const QString &wanted)
{
    if (const QLocale named(wanted); !wanted.isEmpty() && isSpoken(named.language())) {
        const QLocale system = QLocale::system();
        return !wanted.contains(u'_') && !wanted.contains(u'-') && system.language() == named.language() ? QLocale(system.name()) : named;
    }
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString &name : preferred) {
        if (const QLocale locale(name); locale.language() != QLocale::C && isSpoken(locale.language()))
            return locale;
    }
    return {QLocale::English, QLocale::UnitedStates};
}

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
        installed().push_back(std::move(translator));
}

} // namespace

QLocale speak(const QString &wanted)
{
    const QLocale locale = chosen(wanted);
    const QString language = QLocale::languageToCode(locale.language());
    for (const auto &translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();

    // Qt's first: the last one installed is asked first.
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_"_L1 + language + ".qm"_L1);
    const QDir ours(u":/i18n"_s);
    const QStringList files = ours.entryList({"*_"_L1 + language + ".qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        install(ours.filePath(file));
    QLocale::setDefault(locale);
    return locale;
}

} // namespace halftone::words
