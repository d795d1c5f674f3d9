#include "shell/MainWindow.h"

#include "bulksends/BulkSendsPage.h"
#include "candidates/CandidatesPage.h"
#include "conversation/ConversationPage.h"
#include "inbox/InboxPage.h"
#include "kit/Colours.h"
#include "kit/Icons.h"
#include "kit/Widgets.h"
#include "settings/SettingsPage.h"
#include "shell/StatusLine.h"
#include "templates/TemplatesPage.h"
#include "words/StateWords.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kListWidth = 320;
constexpr int kPlaceWidth = 80;

} // namespace

MainWindow::MainWindow(ShellPorts &ports, QWidget *parent)
    : QMainWindow(parent)
    , m_ports(ports)
    , m_places(new QWidget(this))
    , m_placeButtons(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_inbox(new InboxPage(ports.inbox, this))
    , m_conversation(new ConversationPage(ports.conversation, this))
    , m_welcome(new EmptyPage(u"halftone"_s, this))
    , m_status(new StatusLine(*ports.clock, this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(720, 480);
    constexpr QSize kFrame(16, 48); // of the window manager: what it is to be is not known before the window is shown
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - kFrame)); // until its own size is restored
    layOut();
    makeMenus();
    connect(m_inbox, &InboxPage::opened, this, &MainWindow::openConversation);
    connect(m_inbox, &InboxPage::failed, this, &MainWindow::showError);
    connect(m_conversation, &ConversationPage::failed, this, &MainWindow::showError);
    connect(m_status, &StatusLine::connectionClicked, this, [this] { go(Place::Settings); });
    connect(m_status, &StatusLine::waitingClicked, this, [this] { showFilter(InboxFilter::All); });
    connect(m_status, &StatusLine::approvalsClicked, this, [this] { showFilter(InboxFilter::PendingApproval); });
    connect(m_status, &StatusLine::attentionClicked, this, [this] { showFilter(InboxFilter::Failed); });
    connect(&m_inbox->model(), &ConversationListModel::loaded, this, &MainWindow::judgeWelcome);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(150ms); // a burst of changes is counted once
    connect(&m_countSoon, &QTimer::timeout, this, &MainWindow::refreshCounts);
    retranslateUi();
}

MainWindow::~MainWindow() = default;

QToolButton *MainWindow::addPlace(Place place, const QString &iconName, const QString &objectName)
{
    auto *button = new QToolButton(m_places);
    button->setObjectName(objectName);
    button->setProperty("kind", u"place"_s);
    button->setProperty("iconName", iconName);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(22, 22));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_placeButtons->addButton(button);
    m_placeOf.insert(place, button);
    connect(button, &QToolButton::clicked, this, [this, place] { go(place); });
    return button;
}

void MainWindow::layOut()
{
    m_places->setObjectName(u"places"_s);
    m_places->setProperty("kind", u"places"_s);
    m_places->setAttribute(Qt::WA_StyledBackground);
    m_places->setMinimumWidth(kPlaceWidth);
    auto *bar = new QVBoxLayout(m_places);
    bar->setContentsMargins(6, 12, 6, 12);
    bar->setSpacing(6);
    bar->addWidget(addPlace(Place::Inbox, u"inbox"_s, u"placeInbox"_s));
    bar->addWidget(addPlace(Place::Candidates, u"candidates"_s, u"placeCandidates"_s));
    bar->addWidget(addPlace(Place::BulkSends, u"bulk"_s, u"placeBulkSends"_s));
    bar->addWidget(addPlace(Place::Templates, u"templates"_s, u"placeTemplates"_s));
    bar->addStretch();
    bar->addWidget(addPlace(Place::Settings, u"settings"_s, u"placeSettings"_s));

    m_splitter->setObjectName(u"inboxSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_inbox->setMinimumWidth(256);
    m_conversation->setMinimumWidth(360);
    m_splitter->addWidget(m_inbox);
    m_splitter->addWidget(m_conversation);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kListWidth, 760});

    QPushButton *account = m_welcome->addAction(u"welcomeAccount"_s, true);
    QPushButton *sandbox = m_welcome->addAction(u"welcomeSandbox"_s, false);
    connect(account, &QPushButton::clicked, this, [this] {
        go(Place::Settings);
        settingsPage()->focusAccount();
    });
    connect(sandbox, &QPushButton::clicked, this, [this] {
        if (m_ports.trySandbox)
            m_ports.trySandbox();
    });
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_welcome);

    auto *middle = new QWidget(this);
    auto *all = new QVBoxLayout(middle);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_places);
    row->addWidget(m_stack, 1);
    all->addLayout(row, 1);
    all->addWidget(new Rule(Qt::Horizontal, middle));
    all->addWidget(m_status);
    setCentralWidget(middle);
    m_placeOf.value(Place::Inbox)->setChecked(true);
}

void MainWindow::begin()
{
    if (m_unusable) { // it can be opened now
        m_places->setEnabled(true);
        m_stack->removeWidget(m_unusable);
        m_unusable->deleteLater();
        m_unusable = nullptr;
    }
    m_begun = true;
    m_ports.inbox.me = m_ports.conversation.me;
    goBack();
    m_inbox->reload();
    m_inbox->setFocus(Qt::OtherFocusReason);
    showStatus(m_ports.status());
}

Page *MainWindow::makePage(Place place)
{
    switch (place) {
    case Place::Candidates:
        return new CandidatesPage(m_ports.candidates, this);
    case Place::BulkSends:
        return new BulkSendsPage(m_ports.bulkSends, this);
    case Place::Templates:
        return new TemplatesPage(m_ports.templates, this);
    case Place::Inbox: // not a Page: its list and the conversation share the splitter
    case Place::Settings:
        break;
    }
    auto *settings = new SettingsPage(m_ports.settings, this);
    connect(settings, &SettingsPage::shortcutsWanted, this, &MainWindow::showShortcuts);
    return settings;
}

Page *MainWindow::page(Place place)
{
    Page *&made = m_pages[place];
    if (!made) {
        made = makePage(place);
        m_stack->addWidget(made);
        connect(made, &Page::failed, this, &MainWindow::showError);
        connect(made, &Page::conversationWanted, this, &MainWindow::openCandidate);
    }
    return made;
}

SettingsPage *MainWindow::settingsPage()
{
    return static_cast<SettingsPage *>(page(Place::Settings));
}

void MainWindow::go(Place place)
{
    m_place = place;
    m_placeOf.value(place)->setChecked(true);
    if (place != Place::Inbox)
        m_kept.reset();
    if (place == Place::Inbox) {
        judgeWelcome();
        return;
    }
    m_stack->setCurrentWidget(page(place));
    page(place)->reload();
}

void MainWindow::showFilter(InboxFilter filter)
{
    m_kept.reset();
    go(Place::Inbox);
    m_inbox->setFilter(filter);
    m_inbox->setFocus(Qt::OtherFocusReason);
}

void MainWindow::judgeWelcome()
{
    m_noConversations = m_inbox->model().filter() == InboxFilter::All && m_inbox->model().isLoaded() && m_inbox->model().rowCount() == 0;
    if (m_place != Place::Inbox || m_unusable)
        return;
    const bool first = m_noConversations && m_engine.connection == workspace::Connection::NoAccount;
    m_stack->setCurrentWidget(first ? static_cast<QWidget *>(m_welcome) : m_splitter);
}

void MainWindow::openConversation(ConversationId conversation, std::optional<MessagePosition> message)
{
    go(Place::Inbox);
    m_stack->setCurrentWidget(m_splitter);
    m_kept.reset();
    m_inbox->select(conversation);
    Q_EMIT conversationOpened(conversation);
    m_conversation->open(conversation, message);
    m_conversation->focusMessage();
}

void MainWindow::openCandidate(CandidateId candidate)
{
    onDone(m_ports.inbox.conversationOf(candidate), this, [this](const Result<ConversationId> &answer) {
        if (answer)
            openConversation(*answer);
        else
            showError(answer.error());
    });
}

void MainWindow::openReference(const QString &reference)
{
    m_kept.reset();
    onDone(m_ports.conversationOf(reference), this, [this, reference](const Result<ConversationId> &answer) {
        if (answer) {
            openConversation(*answer);
            return;
        }
        Error error = answer.error();
        if (error.subject.isEmpty())
            error.subject = reference;
        showError(error);
    });
}

void MainWindow::noteChanges(const QList<Change> &changes)
{
    m_inbox->noteChanges(changes);
    m_conversation->noteChanges(changes);
    for (Page *page : std::as_const(m_pages))
        page->noteChanges(changes);
    m_countSoon.start();
}

void MainWindow::refreshCounts()
{
    onDone(m_ports.counts(), this, [this, wish = ++m_countWish](const Result<workspace::Counts> &answer) {
        if (wish != m_countWish || !answer)
            return;
        m_status->setCounts(*answer);
        if (m_unread != answer->unread) {
            m_unread = answer->unread;
            Q_EMIT unreadChanged(m_unread);
        }
        showTitle();
    });
}

void MainWindow::showTitle()
{
    // Qt adds the program's name on desktops where titles have it.
    QString title = m_ports.workspaceName.isEmpty() ? u"Halftone"_s : m_ports.workspaceName;
    if (m_engine.sandbox)
        title = tr("%1 (sandbox)").arg(title);
    //: Title of the window; %1: how many conversations are unread
    setWindowTitle(m_unread > 0 ? tr("(%1) %2").arg(m_unread).arg(title) : title);
}

void MainWindow::showStatus(const workspace::EngineStatus &status)
{
    const bool synced = m_engine.lastSync.has_value() != status.lastSync.has_value();
    m_engine = status;
    m_status->setStatus(status);
    showTitle();
    m_countSoon.start();
    judgeWelcome();
    if (synced)
        m_conversation->refreshHead(); // the reply window may be known now (R5.3)
}

void MainWindow::showError(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_status->showError(words::wordsFor(error).text());
}

void MainWindow::raiseWindow()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::setEnterSends(bool on)
{
    m_conversation->composer().setEnterSends(on);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace halftone::ui
