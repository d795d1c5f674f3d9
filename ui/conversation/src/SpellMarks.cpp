#include "SpellMarks.h"

#include "kit/Colours.h"
#include "spelling/Words.h"
#include "text/LanguageGuess.h"

#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kEnoughToTell = 600; ///< characters from which the language is told
constexpr qsizetype kMostKept = 20'000; ///< verdicts of one language
constexpr int kOneKey = 2; ///< a letter, or a letter with its accent; more at once is pasted

bool isKnownLanguage(const QString &language)
{
    return language == "fr"_L1 || language == "en"_L1;
}

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit *edit, const ComposerPorts &ports)
    : QSyntaxHighlighter(static_cast<QObject *>(edit))
    , m_edit(edit)
    , m_ports(ports)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(60ms);
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    connect(&m_askSoon, &QTimer::timeout, this, &SpellMarks::ask);
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::endWriting);
    // Before setDocument(): what is being written must be known when the block is judged.
    connect(edit->document(), &QTextDocument::contentsChange, this, &SpellMarks::noteWriting);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::noteCursor);
}

void SpellMarks::setOn(bool on)
{
    on = on && m_ports.checkWords;
    if (on == m_on)
        return;
    m_on = on;
    m_writing = false;
    if (on)
        tellLanguage();
    setDocument(on ? m_edit->document() : nullptr);
}

void SpellMarks::begin(const QString &start, const QStringList &names)
{
    m_start = start;
    m_names.clear();
    for (const QString &name : names) {
        const QString plain = spelling::plainForm(name).toLower().replace(u'\'', u' ').replace(u'-', u' ');
        for (const QString &part : plain.split(u' ', Qt::SkipEmptyParts))
            m_names.insert(part);
    }
    m_writing = false;
    m_pause.stop();
    if (!m_on)
        return;
    tellLanguage();
    rehighlight();
}

void SpellMarks::tellLanguage()
{
    const QString guessed = text::guessLanguage(m_edit->toPlainText().left(kEnoughToTell));
    const QString told = isKnownLanguage(guessed) ? guessed : m_start;
    if (told == m_language)
        return;
    m_language = told;
    m_wanted.clear();
    m_asked.clear();
    if (document())
        rehighlight();
    Q_EMIT this->told();
}

void SpellMarks::noteWriting(int, int removed, int added)
{
    m_writing = m_edit->hasFocus() && added <= kOneKey && removed <= kOneKey;
    m_wordBegin = m_wordEnd = -1;
    if (m_on)
        m_pause.start();
}

void SpellMarks::noteCursor()
{
    const int cursor = m_edit->textCursor().position();
    if (m_writing && m_wordBegin >= 0 && (cursor < m_wordBegin || cursor > m_wordEnd))
        endWriting();
}

void SpellMarks::endWriting()
{
    m_pause.stop();
    if (!m_on)
        return;
    const bool left = m_writing && m_wordBegin >= 0;
    m_writing = false;
    tellLanguage();
    if (left)
        rehighlightBlock(document()->findBlock(m_wordBegin));
}

SpellMarks::Verdict SpellMarks::verdictOf(QStringView word) const
{
    if (spelling::isMadeOf(word, m_names))
        return Verdict::Right;
    const auto verdicts = m_verdicts.constFind(m_language);
    if (verdicts == m_verdicts.cend())
        return Verdict::Unknown;
    const auto found = verdicts->constFind(word.toString());
    if (found == verdicts->cend())
        return Verdict::Unknown;
    return *found ? Verdict::Right : Verdict::Wrong;
}

void SpellMarks::highlightBlock(const QString &text)
{
    if (m_edit->isReadOnly() || isHelpless())
        return;
    const int begin = currentBlock().position();
    const int cursor = m_writing ? m_edit->textCursor().position() - begin : -1;
    const auto verdicts = m_verdicts.constFind(m_language);
    QTextCharFormat wave;
    for (const spelling::Word &word : spelling::wordsIn(text)) {
        const QString spelt = text.mid(word.position, word.length);
        bool right = false;
        if (verdicts == m_verdicts.cend() || !verdicts->contains(spelt)) {
            if (m_names.isEmpty() || !spelling::isMadeOf(spelt, m_names))
                m_wanted.insert(spelt);
            right = true; // until the answer is there
        } else {
            right = verdicts->value(spelt) || spelling::isMadeOf(spelt, m_names);
        }
        if (cursor >= word.position && cursor <= word.position + word.length) {
            m_wordBegin = begin + static_cast<int>(word.position);
            m_wordEnd = m_wordBegin + static_cast<int>(word.length);
            m_wanted.remove(spelt); // half a word is none
            continue;
        }
        if (right)
            continue;
        if (!wave.hasProperty(QTextFormat::TextUnderlineStyle)) {
            wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            wave.setUnderlineColor(coloursOf(m_edit->palette()).danger);
        }
        setFormat(static_cast<int>(word.position), static_cast<int>(word.length), wave);
    }
    if (!m_wanted.isEmpty() && !m_askSoon.isActive())
        m_askSoon.start();
}

void SpellMarks::ask()
{
    tellLanguage();
    QStringList words;
    for (const QString &word : std::as_const(m_wanted)) {
        if (!m_asked.contains(word))
            words << word;
    }
    m_wanted.clear();
    if (!m_on || words.isEmpty() || isHelpless())
        return;
    m_asked.unite(QSet<QString>(words.cbegin(), words.cend()));
    onDone(m_ports.checkWords(m_language, words), this,
        [this, language = m_language, words](const Result<QList<bool>> &answer) { answered(language, words, answer); });
}

void SpellMarks::answered(const QString &language, const QStringList &words, const Result<QList<bool>> &answer)
{
    for (const QString &word : words)
        m_asked.remove(word);
    if (!answer) {
        if (answer.error().kind == ErrorKind::NotFound) {
            m_absent.insert(language);
            Q_EMIT told();
        }
        return;
    }
    QHash<QString, bool> &verdicts = m_verdicts[language];
    if (verdicts.size() > kMostKept)
        verdicts.clear();
    QStringList wrong;
    for (qsizetype i = 0; i < std::min(words.size(), answer->size()); ++i) {
        verdicts.insert(words.at(i), answer->at(i));
        if (!answer->at(i))
            wrong << words.at(i);
    }
    if (!m_on || language != m_language || wrong.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (std::ranges::any_of(wrong, [&text](const QString &word) { return text.contains(word); }))
            rehighlightBlock(block);
    }
}

std::optional<SpellMarks::Wrong> SpellMarks::wrongAt(int position) const
{
    if (!m_on || isHelpless() || m_edit->isReadOnly())
        return std::nullopt;
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    const qsizetype inside = position - block.position();
    for (const spelling::Word &word : spelling::wordsIn(text)) {
        if (inside < word.position || inside > word.position + word.length)
            continue;
        const QString spelt = text.mid(word.position, word.length);
        if (verdictOf(spelt) == Verdict::Wrong)
            return Wrong {block.position() + static_cast<int>(word.position), spelt};
    }
    return std::nullopt;
}

void SpellMarks::learn(const QString &word)
{
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const QString &form : {word, word.toLower()})
            m_verdicts[language].insert(form, true);
    }
    if (m_on)
        rehighlight();
}

} // namespace halftone::ui
