#include "spelling/Speller.h"

#include "spelling/Words.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <exception>

namespace halftone::spelling {

using namespace Qt::StringLiterals;

namespace {

Error absent(const QString &language, const QString &detail)
{
    return {ErrorKind::NotFound, u"no_dictionary"_s, detail, language};
}

/// The names under which a language's dictionary may lie.
QStringList namesOf(const QString &language, const QString &region)
{
    QStringList names;
    if (!region.isEmpty())
        names << language + u'_' + region;
    if (language == "en"_L1)
        names << u"en_US"_s << u"en_GB"_s;
    names << language << language + u'_' + language.toUpper();
    names.removeDuplicates();
    return names;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    for (const QString &shared : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << shared + "/hunspell"_L1 << shared + "/myspell/dicts"_L1;
    return folders;
}

struct Speller::Library
{
    Library(const QByteArray &affixes, const QByteArray &words)
        : hunspell(affixes.constData(), words.constData())
        , encoding(QString::fromLatin1(hunspell.get_dict_encoding()))
        , encode(encoding.toLatin1().constData())
        , decode(encoding.toLatin1().constData())
    {
    }

    [[nodiscard]] bool isUsable() const { return encode.isValid() && decode.isValid(); }

    Hunspell hunspell;
    QString encoding;
    QStringEncoder encode;
    QStringDecoder decode;
};

Speller::Speller(std::unique_ptr<Library> library)
    : m_library(std::move(library))
{
}

Speller::~Speller() = default;

Result<std::unique_ptr<Speller>> Speller::load(const QString &language, const QString &region, const QStringList &folders)
{
    QString unreadable;
    for (const QString &name : namesOf(language, region)) {
        for (const QString &folder : folders) {
            const QString path = folder + u'/' + name;
            const QFileInfo affixes(path + ".aff"_L1);
            const QFileInfo words(path + ".dic"_L1);
            // Hunspell says nothing about a file that it cannot read.
            if (!affixes.isReadable() || !words.isReadable() || words.size() == 0)
                continue;
            try {
                auto library = std::make_unique<Library>(QFile::encodeName(affixes.filePath()), QFile::encodeName(words.filePath()));
                if (library->isUsable())
                    return std::unique_ptr<Speller>(new Speller(std::move(library)));
                unreadable = u"%1 is encoded in %2"_s.arg(path, library->encoding);
            } catch (const std::exception &problem) {
                unreadable = path + ": "_L1 + QString::fromUtf8(problem.what());
            }
        }
    }
    return absent(language, unreadable);
}

bool Speller::isRight(const QString &word)
{
    const QByteArray bytes = m_library->encode(plainForm(word));
    return m_library->hunspell.spell(bytes.toStdString());
}

QStringList Speller::suggestions(const QString &word, int most)
{
    const QByteArray bytes = m_library->encode(plainForm(word));
    QStringList found;
    for (const std::string &one : m_library->hunspell.suggest(bytes.toStdString())) {
        if (found.size() == most)
            break;
        found << m_library->decode(QByteArray::fromStdString(one));
    }
    // As the writer spells apostrophes.
    if (word.contains(u'\u2019')) {
        for (QString &one : found)
            one.replace(u'\'', u'\u2019');
    }
    return found;
}

} // namespace halftone::spelling
