#include "shell/ShortcutsDialog.h"

#include "kit/Widgets.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSet>
#include <QShortcut>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// One part of the list: a title and its rows.
struct Part
{
    QString title;
    QList<std::pair<QString, QString>> rows; ///< what, keys
};

QString keysOf(QKeyCombination combination)
{
    return QKeySequence(combination).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow *window)
    : QDialog(window)
    , m_window(window)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"shortcuts"_s);
    m_column->setContentsMargins(0, 0, 0, 2 * kGrid);
}

void ShortcutsDialog::present()
{
    fill();
    open();
}

void ShortcutsDialog::fill()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    delete m_content;
    m_content = new QWidget(this);
    QSet<const QAction *> listed;
    QList<Part> parts;
    for (const QAction *top : m_window->menuBar()->actions()) {
        if (!top->menu())
            continue;
        Part part {plain(top->text()), {}};
        for (const QAction *action : top->menu()->actions()) {
            listed.insert(action);
            if (!action->shortcuts().isEmpty())
                part.rows.append({plain(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
        }
        parts.append(part);
    }
    // What pages have beside the menus: their actions, and their shortcuts that say in whatsThis() what they do.
    Part pages {tr("On the pages"), {}};
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!listed.contains(action) && !action->shortcut().isEmpty() && !action->text().isEmpty())
            pages.rows.append({plain(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    const QList<QShortcut *> shortcuts = m_window->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        if (!shortcut->whatsThis().isEmpty())
            pages.rows.append({plain(shortcut->whatsThis()), shortcut->key().toString(QKeySequence::NativeText)});
    }
    pages.rows.append({tr("Channel and number"), keysOf(Qt::ALT | Qt::Key_Down)});
    pages.rows.append({tr("Send"), keysOf(Qt::CTRL | Qt::Key_Return)});
    pages.rows.append({tr("What can be done with a message or a conversation"), keysOf(Qt::Key_Menu)});
    pages.rows.append({tr("Select the text of a message"), keysOf(Qt::Key_F2)});
    parts.append(pages);

    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    grid->setHorizontalSpacing(4 * kGrid);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Part &part : std::as_const(parts)) {
        if (part.rows.isEmpty())
            continue;
        auto *title = (new PlainLabel(part.title, m_content))->dressed(nullptr, "heading");
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto &[what, keys] : part.rows) {
            grid->addWidget(new PlainLabel(what, m_content), row, 0);
            grid->addWidget((new PlainLabel(keys, m_content))->dressed("muted"), row++, 1);
        }
    }
    while (QLayoutItem *old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"shortcutsList"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(3 * kGrid, 0, 3 * kGrid, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(scroll, 1);
    m_column->addWidget(buttons);
    const int wide = m_content->sizeHint().width() + 4 * kGrid;
    const int high = m_content->sizeHint().height() + buttons->sizeHint().height() + 5 * kGrid;
    resize(std::min(wide, m_window->width() - 4 * kGrid), std::min(high, m_window->height() - 4 * kGrid));
}

} // namespace halftone::ui
