#include "conversation/ConversationPage.h"

#include "kit/Colours.h"
#include "kit/Icons.h"
#include "Spoken.h"
#include "text/SearchTerms.h"
#include "words/StateWords.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConversationPage::ConversationPage(const ConversationPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_model(ports)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(u"inbox"_s, this))
    , m_header(new ConversationHeader(*ports.clock, this))
    , m_progress(new QProgressBar(this))
    , m_view(new TimelineView(m_model, *ports.clock, this))
    , m_trouble(new NoticeBar(u"conversationTrouble"_s, this))
    , m_composer(new Composer(ports, this))
    , m_menu(new QMenu(this))
    , m_search(new TimelineSearch(ports, this))
    , m_note(new NoteEditor(this))
    , m_searchAction(new QAction(this))
    , m_dateAction(new QAction(this))
    , m_noteAction(new QAction(this))
{
    setObjectName(u"conversationPage"_s);
    m_menu->setObjectName(u"messageMenu"_s);
    layOut();
    makeActions();
    connect(m_header, &ConversationHeader::chosen, this,
        [this](std::optional<ChosenChannel> choice) { whenHead(m_ports.choose(m_conversation, choice)); });
    connect(m_header, &ConversationHeader::checkWhatsAppWanted, this, [this] { whenHead(m_ports.checkWhatsAppAgain(m_conversation)); });
    connect(m_view, &TimelineView::actionWanted, this, &ConversationPage::act);
    connect(m_view, &TimelineView::menuWanted, this, &ConversationPage::showMenu);
    connect(m_view, &TimelineView::linkWanted, this, &ConversationPage::openLink);
    connect(m_view, &TimelineView::mediaWanted, this, &ConversationPage::mediaClicked);
    connect(m_search, &TimelineSearch::textChanged, this, [this](const QString &text) { m_model.setFound(text::searchTerms(text)); });
    connect(m_search, &TimelineSearch::hitWanted, this, &ConversationPage::showHit);
    connect(m_search, &TimelineSearch::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_note, &NoteEditor::saveWanted, this, &ConversationPage::saveNote);
    connect(m_note, &NoteEditor::closed, this, [this] {
        m_composer->show();
        m_composer->focusText();
    });
    m_deleteSoon.setSingleShot(true);
    m_deleteSoon.setInterval(6s);
    connect(&m_deleteSoon, &QTimer::timeout, this, &ConversationPage::endDeletion);
    connect(m_view, &TimelineView::newestWanted, this, [this] { m_model.jumpTo(std::nullopt); });
    connect(&m_model, &TimelineModel::loadingChanged, m_progress, &QWidget::setVisible);
    connect(&m_model, &TimelineModel::failed, this, &ConversationPage::failed);
    connect(m_composer, &Composer::accepted, this, [this](const Message &message) {
        if (message.conversation != m_conversation)
            return;
        m_model.noteMessage(message.id);
        m_view->scrollToNewest();
        refreshHead();
        replaced(message);
    });
    connect(m_composer, &Composer::messageChanged, this, [this](const Message &message) { m_model.noteMessage(message.id); });

    auto *channel = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this);
    channel->setContext(Qt::WidgetWithChildrenShortcut);
    connect(channel, &QShortcut::activated, this, &ConversationPage::openChannelMenu);

    m_tick.setInterval(30s);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_composer);
    retranslateUi();
}

void ConversationPage::layOut()
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->hide();
    auto *page = new QWidget(this);
    page->setProperty("kind", u"panel"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Rule(Qt::Horizontal, page));
    column->addWidget(m_search);
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addWidget(m_trouble);
    column->addWidget(new Rule(Qt::Horizontal, page));
    column->addWidget(m_note);
    column->addWidget(m_composer);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void ConversationPage::makeActions()
{
    const auto make = [this](QAction *action, const QString &name, const QKeySequence &keys, void (ConversationPage::*run)()) {
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setEnabled(false);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    make(m_searchAction, u"searchInConversation"_s, QKeySequence(Qt::CTRL | Qt::Key_F), &ConversationPage::startSearch);
    make(m_dateAction, u"jumpToDateAction"_s, QKeySequence(Qt::CTRL | Qt::Key_G), &ConversationPage::openCalendar);
    make(m_noteAction, u"writeNote"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &ConversationPage::writeNote);
    m_header->setActions({m_searchAction, m_dateAction, m_noteAction});
}

void ConversationPage::retranslateUi()
{
    m_searchAction->setText(tr("Search in this conversation"));
    m_dateAction->setText(tr("Jump to date…"));
    m_noteAction->setText(tr("Write a note"));
    m_empty->setTexts(
        tr("No conversation open"), tr("Choose one on the left: Enter or a click opens it. Moving over the list marks nothing as read."));
    m_progress->setAccessibleName(tr("Loading messages"));
    m_model.retranslate();
}

void ConversationPage::open(ConversationId conversation, std::optional<MessagePosition> message)
{
    if (conversation == m_conversation) {
        if (message)
            m_model.jumpTo(message);
        refreshHead();
        return;
    }
    leave();
    m_conversation = conversation;
    m_target = message;
    const quint64 wish = ++m_wish;
    onDone(m_ports.head(conversation), this, [this, wish](const Result<workspace::ConversationHead> &answer) {
        if (wish != m_wish)
            return;
        if (!answer) {
            close();
            Q_EMIT failed(answer.error());
            return;
        }
        showHead(*answer, true);
    });
}

void ConversationPage::leave()
{
    endDeletion();
    m_replaced = {};
    m_note->leave();
    m_composer->show();
    m_search->close();
    m_composer->close();
    m_model.close();
    m_trouble->clear();
    for (QAction *action : {m_searchAction, m_dateAction, m_noteAction})
        action->setEnabled(false);
}

void ConversationPage::close()
{
    ++m_wish;
    leave();
    m_header->clear();
    m_conversation = {};
    m_stack->setCurrentIndex(0);
}

void ConversationPage::showHead(const workspace::ConversationHead &head, bool fresh)
{
    m_header->setHead(head);
    if (!fresh) {
        m_composer->refresh(head);
        return;
    }
    m_stack->setCurrentIndex(1);
    for (QAction *action : {m_searchAction, m_dateAction, m_noteAction})
        action->setEnabled(true);
    // Few unread messages are on the newest page anyway; the line above the first of them is drawn there.
    constexpr int kFew = TimelineModel::kPage / 4;
    const auto from = m_target ? m_target : head.unread > kFew ? head.firstUnread : std::nullopt;
    m_model.open(head.id, from, head.unread > 0 ? head.firstUnread : std::nullopt);
    m_composer->open(head);
    if (head.unread > 0)
        onDone(m_ports.markRead(head.id), this, [](const Result<Done> &) {});
}

void ConversationPage::whenHead(const Async<workspace::ConversationHead> &answer)
{
    const quint64 wish = ++m_wish;
    onDone(answer, this, [this, wish](const Result<workspace::ConversationHead> &head) {
        if (wish != m_wish)
            return;
        if (head)
            showHead(*head, false);
        else
            Q_EMIT failed(head.error());
    });
}

void ConversationPage::refreshHead()
{
    // While the first head is on its way, it will be fresh enough.
    if (m_conversation.isValid() && m_model.conversation() == m_conversation)
        whenHead(m_ports.head(m_conversation));
}

void ConversationPage::noteChanges(const QList<Change> &changes)
{
    if (!m_conversation.isValid())
        return;
    bool head = false;
    bool all = false;
    bool inbound = false;
    bool notes = false;
    for (const Change &change : changes) {
        const bool here = change.conversation == m_conversation;
        if (change.kind == ChangeKind::Everything) {
            all = head = true;
        } else if (change.kind == ChangeKind::Message && (here || !change.conversation.isValid())) {
            head = true;
            if (change.id > 0 && here)
                m_model.noteMessage(MessageId(change.id));
            else
                all = true;
            inbound = true;
        } else if (change.kind == ChangeKind::Conversation || change.kind == ChangeKind::Candidate) {
            head = head || here || !change.conversation.isValid();
            notes = notes || here;
        } else {
            head = true;
        }
    }
    if (all)
        m_model.reload();
    if (all || notes)
        m_model.reloadNotes();
    if (all || notes || inbound)
        m_search->refresh();
    if (head)
        refreshHead();
    // What comes in while the conversation is open and seen is read.
    if (inbound && isVisible() && window()->isActiveWindow() && m_view->isAtNewest())
        onDone(m_ports.markRead(m_conversation), this, [](const Result<Done> &) {});
}

void ConversationPage::openChannelMenu()
{
    m_header->openChannelMenu();
}

void ConversationPage::focusMessage()
{
    m_composer->focusText();
}

void ConversationPage::openLink(const QUrl &url)
{
    if (m_ports.openLink && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
        m_ports.openLink(url);
}

void ConversationPage::act(MessageId id, MessageAction action)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const auto note = m_model.noteOf(row);
    if (note && action == MessageAction::EditNote) {
        m_composer->hide();
        m_note->start(m_conversation, note);
        return;
    }
    if (note && action == MessageAction::DeleteNote) {
        deleteNote(note->id);
        return;
    }
    react(m_model.at(row), action);
}

void ConversationPage::react(const Message &message, MessageAction action)
{
    const MessageId id = message.id;
    switch (action) {
    case MessageAction::CopyText:
        QGuiApplication::clipboard()->setText(shownText(message));
        return;
    case MessageAction::OpenLink:
        if (const QList<Link> links = linksIn(shownText(message)); !links.isEmpty())
            openLink(links.first().url);
        return;
    case MessageAction::ShowAll:
    case MessageAction::EditNote:
    case MessageAction::DeleteNote:
        return;
    case MessageAction::ChooseTemplate:
        chooseTemplateFor(message);
        return;
    case MessageAction::Edit:
    case MessageAction::EditAndResubmit:
        m_composer->beginEdit(message);
        return;
    case MessageAction::Cancel:
    case MessageAction::Discard:
        changed(m_ports.cancel(id));
        return;
    case MessageAction::SendBySms:
        changed(m_ports.sendBySms(id));
        return;
    case MessageAction::SendNow:
    case MessageAction::CheckAgain:
    case MessageAction::Retry:
        changed(m_ports.retry(id));
        return;
    case MessageAction::SendAnyway:
        changed(m_ports.sendAnyway(id));
        return;
    case MessageAction::ItArrived:
        changed(m_ports.itArrived(id));
        return;
    case MessageAction::Acknowledge:
        changed(m_ports.acknowledge(id));
        return;
    }
}

void ConversationPage::changed(const Async<Message> &answer)
{
    onDone(answer, this, [this](const Result<Message> &result) {
        if (!result) {
            showTrouble(result.error());
            return;
        }
        m_trouble->clear();
        m_model.noteMessage(result->id);
        if (m_ports.hurry)
            m_ports.hurry();
        refreshHead();
    });
}

void ConversationPage::showMenu(MessageId id, const QPoint &where)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const Message &message = m_model.at(row);
    const Colours &colours = coloursOf(palette());
    QList<MessageAction> actions = m_model.ways(row);
    const QList<Link> links = linksIn(shownText(message));
    actions << MessageAction::CopyText;
    if (!links.isEmpty())
        actions << MessageAction::OpenLink;
    m_menu->clear();
    m_menu->setAccessibleName(tr("Message actions"));
    for (const MessageAction action : actions) {
        if (action == MessageAction::CopyText && actions.size() > 1)
            m_menu->addSeparator();
        QAction *entry = m_menu->addAction(icon(actionIcon(action), colours.muted), actionName(action));
        entry->setObjectName(u"messageAction%1"_s.arg(static_cast<int>(action)));
        connect(entry, &QAction::triggered, this, [this, id, action] { act(id, action); });
    }
    addMediaActions(m_menu, id);
    m_menu->popup(where);
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void ConversationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ConversationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void ConversationPage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

} // namespace halftone::ui
