#pragma once

#include "conversation/ComposerPorts.h"

#include <QHash>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTimer>

#include <optional>

class QPlainTextEdit;

namespace halftone::ui {

/// Waves under the words that are spelt wrong.
///
/// Judges nothing itself: words that it does not know are asked about together, and answers are kept, so that a key costs no more than a
/// look into a table. The word that is being written is left alone until the writer goes on or pauses. The language is told from the text.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellMarks(QPlainTextEdit *edit, const ComposerPorts &ports);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Another text: whose language is @p start ("fr") until it tells its own, and in which @p names are right.
    void begin(const QString &start, const QStringList &names);
    /// "en" or "fr".
    [[nodiscard]] QString language() const { return m_language; }
    /// Whether there is no dictionary of the language; known once a word was asked about.
    [[nodiscard]] bool isHelpless() const { return m_absent.contains(m_language); }

    struct Wrong
    {
        int position = 0;
        QString word;
    };
    /// The wrong word at a place of the text; empty where there is none.
    [[nodiscard]] std::optional<Wrong> wrongAt(int position) const;
    /// The word is right from now on.
    void learn(const QString &word);

Q_SIGNALS:
    /// The language, or whether it has a dictionary, is another.
    void told();

protected:
    void highlightBlock(const QString &text) override;

private:
    enum class Verdict { Right, Wrong, Unknown };
    [[nodiscard]] Verdict verdictOf(QStringView word) const;
    void ask();
    void answered(const QString &language, const QStringList &words, const Result<QList<bool>> &answer);
    void tellLanguage();
    void noteWriting(int position, int removed, int added);
    void noteCursor();
    void endWriting();

    QPlainTextEdit *m_edit;
    const ComposerPorts &m_ports;
    QHash<QString, QHash<QString, bool>> m_verdicts; ///< by language
    QSet<QString> m_absent; ///< languages without a dictionary
    QSet<QString> m_wanted; ///< to be asked about
    QSet<QString> m_asked; ///< on their way
    QSet<QString> m_names;
    QString m_start = QStringLiteral("en");
    QString m_language = QStringLiteral("en");
    QTimer m_askSoon;
    QTimer m_pause;
    bool m_on = false;
    bool m_writing = false;
    int m_wordBegin = -1; ///< of the word that is being written
    int m_wordEnd = -1;
};

} // namespace halftone::ui
