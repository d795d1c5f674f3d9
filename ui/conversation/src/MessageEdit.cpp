#include "MessageEdit.h"

#include "SpellMarks.h"
#include "text/Normalise.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOfFiles(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return source->hasImage() || (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile));
}

/// The words for what stands on a menu: an ampersand is a letter there, too.
QString forMenu(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

} // namespace

MessageEdit::MessageEdit(const ComposerPorts &ports, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_ports(ports)
    , m_marks(new SpellMarks(this, ports))
{
    setObjectName(u"message"_s);
    setTabChangesFocus(true);
}

void MessageEdit::load(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void MessageEdit::change(const QString &text)
{
    const QString now = toPlainText();
    if (now == text)
        return;
    // Only what differs, so that the cursor stays where it is.
    const qsizetype shorter = std::min(now.size(), text.size());
    qsizetype front = 0;
    while (front < shorter && now.at(front) == text.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && now.at(now.size() - 1 - back) == text.at(text.size() - 1 - back))
        ++back;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(front));
    cursor.setPosition(static_cast<int>(now.size() - back), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(front, text.size() - front - back));
}

void MessageEdit::insert(const QString &text)
{
    textCursor().insertText(text);
    ensureCursorVisible();
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && m_enterSends)) {
            if (!event->isAutoRepeat())
                Q_EMIT sendWanted();
            return;
        }
        if (modifiers == Qt::ShiftModifier && !isReadOnly()) {
            textCursor().insertBlock(); // the base class would put a line separator
            ensureCursorVisible();
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || isOfFiles(source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    if (isOfFiles(source) && (!source->hasText() || source->hasUrls())) {
        Q_EMIT filesOffered();
        return;
    }
    const QString text = source->hasText() ? source->text() : QTextDocumentFragment::fromHtml(source->html()).toPlainText();
    textCursor().insertText(text::withoutControls(text));
    ensureCursorVisible();
}

void MessageEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? cursorRect().bottomLeft() : event->pos();
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    QMenu *menu = createStandardContextMenu(place);
    menu->setObjectName(u"messageTextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_ports.checkWords) {
        if (const auto wrong = m_marks->wrongAt(position))
            offerSuggestions(menu, wrong->position, wrong->word);
        menu->addSeparator();
        QAction *check = menu->addAction(tr("Check spelling"));
        check->setObjectName(u"checkSpelling"_s);
        check->setCheckable(true);
        check->setChecked(m_marks->isOn());
        connect(check, &QAction::triggered, this, &MessageEdit::spellCheckWanted);
    }
    menu->popup(viewport()->mapToGlobal(place));
    event->accept();
}

void MessageEdit::offerSuggestions(QMenu *menu, int position, const QString &word)
{
    QAction *first = menu->actions().value(0);
    auto *waiting = new QAction(tr("Looking for suggestions…"), menu);
    waiting->setObjectName(u"noSuggestion"_s);
    waiting->setEnabled(false);
    auto *add = new QAction(tr("Add “%1” to the dictionary").arg(forMenu(word.left(40))), menu);
    add->setObjectName(u"addToDictionary"_s);
    connect(add, &QAction::triggered, this, [this, word] { addWord(word); });
    menu->insertAction(first, waiting);
    menu->insertAction(first, add);
    menu->insertSeparator(first);
    if (!m_ports.suggestWords) {
        delete waiting;
        return;
    }
    // The menu may be closed before the answer is there: it is the context.
    onDone(m_ports.suggestWords(m_marks->language(), word), menu, [this, menu, waiting, position, word](const Result<QStringList> &answer) {
        if (answer && !answer->isEmpty())
            fillSuggestions(menu, waiting, position, word, *answer);
        else
            waiting->setText(tr("No suggestions"));
    });
}

void MessageEdit::fillSuggestions(QMenu *menu, QAction *before, int position, const QString &word, const QStringList &suggestions)
{
    QAction *first = nullptr;
    for (const QString &one : suggestions) {
        auto *action = new QAction(forMenu(one), menu);
        action->setObjectName(u"suggestion"_s);
        menu->insertAction(before, action);
        first = first ? first : action;
        connect(action, &QAction::triggered, this, [this, position, word, one] {
            QTextCursor cursor(document());
            const int end = position + static_cast<int>(word.size());
            if (end >= document()->characterCount())
                return; // the text is another by now
            cursor.setPosition(position);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            if (cursor.selectedText() == word)
                cursor.insertText(one);
        });
    }
    delete before;
    if (!menu->activeAction())
        menu->setActiveAction(first);
}

void MessageEdit::addWord(const QString &word)
{
    if (!m_ports.addWord)
        return;
    m_marks->learn(word); // at once; should it not be kept, it is right for this run at least
    onDone(m_ports.addWord(word), this, [this](const Result<Done> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

} // namespace halftone::ui
