#include "shell/MainWindow.h"

#include "conversation/ConversationPage.h"
#include "inbox/InboxPage.h"
#include "kit/Colours.h"
#include "kit/Icons.h"
#include "kit/Widgets.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

enum MenuAction {
    SettingsAction,
    QuitAction,
    InboxAction,
    CandidatesAction,
    TemplatesAction,
    SearchAction,
    NextAction,
    PreviousAction,
    ChannelAction,
    TemplateAction,
    WriteAction,
    HelpAction
};

} // namespace

void MainWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, const QString &objectName, const QList<QKeySequence> &keys, auto run) {
        auto *action = new QAction(this);
        action->setObjectName(objectName);
        action->setShortcuts(keys);
        menu->addAction(action);
        addAction(action); // also where the menu bar is the desktop's
        m_actions.append(action);
        connect(action, &QAction::triggered, this, run);
    };
    QMenu *program = menuBar()->addMenu(QString());
    QMenu *view = menuBar()->addMenu(QString());
    QMenu *conversation = menuBar()->addMenu(QString());
    QMenu *help = menuBar()->addMenu(QString());
    m_menus = {program, view, conversation, help};

    // In the order of MenuAction.
    add(program, u"actionSettings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::ALT | Qt::Key_7)},
        [this] { go(Place::Settings); });
    program->addSeparator();
    add(program, u"actionQuit"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
    add(view, u"actionInbox"_s, {QKeySequence(Qt::ALT | Qt::Key_1)}, [this] { go(Place::Inbox); });
    add(view, u"actionCandidates"_s, {QKeySequence(Qt::ALT | Qt::Key_2)}, [this] { go(Place::Candidates); });
    add(view, u"actionTemplates"_s, {QKeySequence(Qt::ALT | Qt::Key_4)}, [this] { go(Place::Templates); });
    add(view, u"actionSearch"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] {
        go(Place::Inbox);
        m_inbox->focusSearch();
    });
    add(conversation, u"actionNext"_s, {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, [this] { m_inbox->openNeighbour(1); });
    add(conversation, u"actionPrevious"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, [this] { m_inbox->openNeighbour(-1); });
    conversation->addSeparator();
    add(conversation, u"actionChannel"_s, {}, [this] { m_conversation->openChannelMenu(); }); // Alt+Down is the page's own
    add(conversation, u"actionTemplate"_s, {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { m_conversation->composer().insertTemplate(); });
    add(conversation, u"actionWrite"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { m_conversation->focusMessage(); });
    add(help, u"actionShortcuts"_s, {QKeySequence(Qt::Key_F1)}, [this] { showShortcuts(); });
}

void MainWindow::retranslateUi()
{
    const QList<QString> menus {tr("&Halftone"), tr("&View"), tr("&Conversation"), tr("H&elp")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(menus.at(i));
    const auto name = [this](MenuAction which, const QString &text) { m_actions.at(which)->setText(text); };
    name(SettingsAction, tr("&Settings"));
    name(QuitAction, tr("&Quit"));
    name(InboxAction, tr("&Inbox"));
    name(CandidatesAction, tr("C&andidates"));
    name(TemplatesAction, tr("&Templates"));
    name(SearchAction, tr("&Search"));
    name(NextAction, tr("&Next conversation"));
    name(PreviousAction, tr("&Previous conversation"));
    name(ChannelAction, tr("&Channel and number…"));
    name(TemplateAction, tr("&Insert template"));
    name(WriteAction, tr("&Write a message"));
    name(HelpAction, tr("&Keyboard shortcuts"));

    const Colours &colours = coloursOf(palette());
    const auto place = [this, &colours](Place which, const QString &text, const QString &keys) {
        QToolButton *button = m_placeOf.value(which);
        button->setText(text);
        button->setAccessibleName(QString(text).replace(u'\n', u' ')); // French needs two lines for some
        button->setToolTip(u"%1 (%2)"_s.arg(button->accessibleName(), keys));
        button->setIcon(icon(button->property("iconName").toString(), colours.onPlaces));
    };
    place(Place::Inbox, tr("Inbox"), u"Alt+1"_s);
    place(Place::Candidates, tr("Candidates"), u"Alt+2"_s);
    place(Place::Templates, tr("Templates"), u"Alt+4"_s);
    place(Place::Settings, tr("Settings"), u"Alt+7"_s);
    m_places->setAccessibleName(tr("Places"));
    m_welcome->setTexts(tr("Welcome to Halftone"),
        tr("Write to candidates by SMS and WhatsApp. Connect your provider's account, or look around first: the sandbox is a provider on "
           "this "
           "computer that answers like the real one, and nobody receives anything."));
    m_welcome->findChild<QPushButton *>(u"welcomeAccount"_s)->setText(tr("Connect a provider"));
    m_welcome->findChild<QPushButton *>(u"welcomeSandbox"_s)->setText(tr("Try it with the sandbox"));
    showTitle();
    delete m_shortcuts;
    m_shortcuts = nullptr;
}

void MainWindow::showShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new QDialog(this);
        m_shortcuts->setObjectName(u"shortcuts"_s);
        m_shortcuts->setWindowTitle(tr("Keyboard shortcuts"));
        auto *form = new QFormLayout(m_shortcuts);
        form->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
        form->setHorizontalSpacing(4 * kGrid);
        const auto row = [this, form](const QString &what, const QString &keys) {
            form->addRow(new PlainLabel(what, m_shortcuts), new PlainLabel(keys, m_shortcuts));
        };
        for (const QAction *action : std::as_const(m_actions)) {
            if (!action->shortcut().isEmpty())
                row(action->text().remove(u'&'), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        }
        const auto keys = [](QKeyCombination combination) { return QKeySequence(combination).toString(QKeySequence::NativeText); };
        row(tr("Channel and number"), keys(Qt::ALT | Qt::Key_Down));
        row(tr("Send"), keys(Qt::CTRL | Qt::Key_Return));
        row(tr("What can be done with a message"), keys(Qt::Key_Menu));
        row(tr("Select the text of a message"), keys(Qt::Key_F2));
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_shortcuts);
        connect(buttons, &QDialogButtonBox::rejected, m_shortcuts, &QDialog::reject);
        form->addRow(buttons);
    }
    m_shortcuts->open();
}

} // namespace halftone::ui
