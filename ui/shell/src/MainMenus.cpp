#include "shell/MainWindow.h"

#include "conversation/ConversationPage.h"
#include "inbox/InboxPage.h"
#include "kit/Colours.h"
#include "kit/Icons.h"
#include "kit/Widgets.h"
#include "shell/CommandPalette.h"
#include "shell/NewMessage.h"
#include "shell/ShortcutsDialog.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

enum MenuAction {
    NewAction,
    SettingsAction,
    QuitAction,
    InboxAction,
    CandidatesAction,
    BulkSendsAction,
    TemplatesAction,
    PaletteAction,
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
    add(program, u"actionNewMessage"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { writeNewMessage(); });
    program->addSeparator();
    add(program, u"actionSettings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::ALT | Qt::Key_7)},
        [this] { go(Place::Settings); });
    program->addSeparator();
    add(program, u"actionQuit"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { quit(); });
    add(view, u"actionInbox"_s, {QKeySequence(Qt::ALT | Qt::Key_1)}, [this] { go(Place::Inbox); });
    add(view, u"actionCandidates"_s, {QKeySequence(Qt::ALT | Qt::Key_2)}, [this] { go(Place::Candidates); });
    add(view, u"actionBulkSends"_s, {QKeySequence(Qt::ALT | Qt::Key_3)}, [this] { go(Place::BulkSends); });
    add(view, u"actionTemplates"_s, {QKeySequence(Qt::ALT | Qt::Key_4)}, [this] { go(Place::Templates); });
    view->addSeparator();
    add(view, u"actionPalette"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { openPalette(); });
    add(view, u"actionSearch"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] {
        go(Place::Inbox);
        m_inbox->focusSearch();
    });
    add(conversation, u"actionNext"_s, {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, [this] { m_inbox->openNeighbour(1); });
    add(conversation, u"actionPrevious"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, [this] { m_inbox->openNeighbour(-1); });
    conversation->addSeparator();
    add(conversation, u"actionChannel"_s, {}, [this] { m_conversation->openChannelMenu(); }); // Alt+Down is the page's own
    add(conversation, u"actionTemplate"_s, {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { m_conversation->composer().insertTemplate(); });
    add(conversation, u"actionWrite"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { m_conversation->focusMessage(); });
    conversation->addSeparator();
    for (QAction *action : m_inbox->conversationActions()) {
        conversation->addAction(action);
        addAction(action);
    }
    // As the palette shows them.
    const QList<std::pair<MenuAction, QString>> signs {{NewAction, u"edit"_s}, {SettingsAction, u"settings"_s}, {InboxAction, u"inbox"_s},
        {CandidatesAction, u"candidates"_s}, {BulkSendsAction, u"bulk"_s}, {TemplatesAction, u"templates"_s}, {SearchAction, u"search"_s},
        {TemplateAction, u"templates"_s}, {WriteAction, u"edit"_s}, {ChannelAction, u"sms"_s}};
    connect(conversation, &QMenu::aboutToShow, m_inbox, &InboxPage::judgeActions);
    add(help, u"actionShortcuts"_s, {QKeySequence(Qt::Key_F1)}, [this] { showShortcuts(); });
    for (const auto &[which, sign] : signs)
        m_actions.at(which)->setProperty("iconName", sign);
}

void MainWindow::addProgramAction(QAction *action)
{
    QAction *quit = m_actions.at(QuitAction);
    m_menus.constFirst()->insertAction(quit, action);
    m_menus.constFirst()->insertSeparator(quit);
    m_programActions.append(action);
}

void MainWindow::retranslateUi()
{
    const QList<QString> menus {tr("&Halftone"), tr("&View"), tr("&Conversation"), tr("H&elp")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(menus.at(i));
    const auto name = [this](MenuAction which, const QString &text) { m_actions.at(which)->setText(text); };
    name(NewAction, tr("&New message…"));
    name(SettingsAction, tr("&Settings"));
    name(QuitAction, tr("&Quit"));
    name(InboxAction, tr("&Inbox"));
    name(CandidatesAction, tr("C&andidates"));
    name(BulkSendsAction, tr("&Bulk sends"));
    name(TemplatesAction, tr("&Templates"));
    name(PaletteAction, tr("&Go to or do…"));
    name(SearchAction, tr("&Search conversations"));
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
    place(Place::BulkSends, tr("Bulk sends"), u"Alt+3"_s);
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
    if (m_unusable)
        makeUnusable();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutsDialog(this);
    m_shortcuts->present();
}

void MainWindow::openPalette()
{
    if (!m_begun)
        return;
    if (!m_palette) {
        m_palette = new CommandPalette(m_ports, this);
        m_palette->model().setRecent(m_recent);
        connect(m_palette, &CommandPalette::conversationWanted, this, [this](ConversationId id) { openConversation(id); });
        connect(m_palette, &CommandPalette::candidateWanted, this, &MainWindow::openCandidate);
        connect(m_palette, &CommandPalette::searchWanted, this, [this](const QString &text) {
            go(Place::Inbox);
            m_inbox->searchFor(text);
        });
        connect(&m_palette->model(), &PaletteModel::failed, this, &MainWindow::showError);
    }
    QList<QAction *> actions;
    for (QAction *action : std::as_const(m_actions)) {
        if (action != m_actions.at(PaletteAction))
            actions.append(action);
    }
    actions += m_inbox->conversationActions() + m_programActions;
    m_palette->open(actions,
        {m_actions.at(InboxAction), m_actions.at(CandidatesAction), m_actions.at(BulkSendsAction), m_actions.at(TemplatesAction),
            m_actions.at(SettingsAction)});
}

void MainWindow::writeNewMessage()
{
    if (!m_begun)
        return;
    if (!m_newMessage) {
        m_newMessage = new NewMessage(m_ports, this);
        connect(m_newMessage, &NewMessage::conversationWanted, this, [this](ConversationId id) { openConversation(id); });
        connect(m_newMessage, &NewMessage::candidateWanted, this, &MainWindow::openCandidate);
    }
    m_newMessage->open();
}

} // namespace halftone::ui
