#pragma once

#include "base/Async.h"
#include "spelling/Speller.h"

#include <QList>
#include <QStringList>
#include <QThread>

#include <memory>

namespace halftone::spelling {

/// The spell checker of one person: dictionaries by language, and the words that they added.
///
/// Judges in a thread of its own, which is started, and a dictionary which is read, when a word of it is asked for first. Calls come from
/// one thread; answers by onDone().
class Spelling
{
public:
    struct Options
    {
        QString personalWords; ///< a file of UTF-8, one word a line; made with its folder when the first word is added
        QString region; ///< ISO 3166-1 of the reader, which tells en_GB from en_US
        QStringList folders = dictionaryFolders();
    };

    explicit Spelling(Options options);
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;
    /// Waits until the thread has ended: at most for the one question that it is at.
    ~Spelling();

    /// Whether each of @p words is right: in the dictionary, or added. Errors: as of Speller::load.
    [[nodiscard]] Async<QList<bool>> check(const QString &language, const QStringList &words);
    /// At most five, best first.
    [[nodiscard]] Async<QStringList> suggest(const QString &language, const QString &word);
    /// The word is right from now on, in each language. Errors: StorageFailed `cannot_write` (subject: the file).
    [[nodiscard]] Async<Done> add(const QString &word);

private:
    class Judge;
    [[nodiscard]] Judge *judge();

    Options m_options;
    QThread m_thread;
    std::unique_ptr<Judge> m_judge;
};

} // namespace halftone::spelling
