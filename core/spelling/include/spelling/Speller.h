#pragma once

#include "base/Result.h"

#include <QStringList>

#include <memory>

namespace halftone::spelling {

/// Where dictionaries lie, most particular first: $DICPATH, then `hunspell` and `myspell/dicts` below the folders of shared data.
[[nodiscard]] QStringList dictionaryFolders();

/// One language's dictionary. Of one thread at a time: hunspell keeps state while it looks.
class Speller
{
public:
    ~Speller();

    /// Reads a dictionary: 30–100 ms.
    /// @param language "en" or "fr"; others are looked for by their own name. @param region where several dictionaries of the language are
    ///        there, that of this region ("GB") comes first.
    /// Errors: NotFound `no_dictionary` (subject: the language) where there is none, or none that can be read.
    [[nodiscard]] static Result<std::unique_ptr<Speller>> load(
        const QString &language, const QString &region = {}, const QStringList &folders = dictionaryFolders());

    [[nodiscard]] bool isRight(const QString &word);
    /// Likely words, best first. About 100 ms for a long word.
    [[nodiscard]] QStringList suggestions(const QString &word, int most);

private:
    struct Library;
    explicit Speller(std::unique_ptr<Library> library);

    std::unique_ptr<Library> m_library;
};

} // namespace halftone::spelling
