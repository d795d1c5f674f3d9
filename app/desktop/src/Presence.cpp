#include "Presence.h"

#include "kit/Icons.h"
#include "shell/MainWindow.h"

#include <QAction>
#include <QDateTime>
#include <QDBusMessage>
#include <QEvent>
#include <QSettings>
#include <QTime>

#include <algorithm>

namespace halftone::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ui::NotificationChoices::Kind;

namespace {

constexpr auto kWithin = 5min; ///< longer than any sync takes from storing a message to the note of it
constexpr auto kLately = 10s;
constexpr qsizetype kRemembered = 20'000; ///< told ids; the query gives at most some hundred at a time
const QString kCloseToTray = u"window/closeToTray"_s;

std::pair<int, qint64> keyOf(const workspace::News &one)
{
    return {static_cast<int>(one.kind), one.id};
}

} // namespace

Presence::Presence(ui::MainWindow &window, const ui::ShellPorts &ports, QSettings &settings, QDBusConnection bus)
    : m_window(window)
    , m_ports(ports)
    , m_settings(settings)
    , m_bus(std::move(bus))
    , m_notifications(m_bus)
    , m_closeToTray(new QAction(this))
{
    m_closeToTray->setObjectName(u"actionCloseToTray"_s);
    m_closeToTray->setCheckable(true);
    m_closeToTray->setChecked(m_settings.value(kCloseToTray, false).toBool());
    m_closeToTray->setVisible(false);
    connect(m_closeToTray, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(kCloseToTray, on);
        m_window.setCloseHides(on && m_tray);
    });
    m_window.addProgramAction(m_closeToTray);
    m_window.installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, &Presence::look);
    connect(&m_notifications, &Notifications::activated, this, &Presence::goTo);
    connect(&m_window, &ui::MainWindow::unreadChanged, this, &Presence::setUnread);
    connect(&m_window, &ui::MainWindow::conversationOpened, &m_notifications, &Notifications::withdraw);
    retranslate();
}

Presence::~Presence() = default;

void Presence::begin()
{
    m_begun = true;
    look();
}

void Presence::noteChanges(const QList<Change> &changes)
{
    const bool news = std::ranges::any_of(changes, [](const Change &change) {
        return change.kind == ChangeKind::Message || change.kind == ChangeKind::Template || change.kind == ChangeKind::Everything;
    });
    if (news && m_begun && !m_soon.isActive())
        m_soon.start();
}

void Presence::look()
{
    onDone(m_ports.news(kWithin), this, [this, wish = ++m_wish](const Result<QList<workspace::News>> &answer) {
        if (answer && wish == m_wish)
            tell(*answer);
    });
}

void Presence::tell(const QList<workspace::News> &news)
{
    QList<workspace::News> fresh;
    if (m_told.size() > kRemembered) {
        m_told.clear();
        m_baseline = false;
    }
    for (const workspace::News &one : news) {
        if (!m_told.contains(keyOf(one)))
            fresh.append(one);
        m_told.insert(keyOf(one));
    }
    const bool first = !m_baseline;
    m_baseline = true;
    if (first || fresh.isEmpty())
        return;
    const UtcMs now = m_ports.clock->now();
    m_shownAt.removeIf([now](UtcMs at) { return now - at > kLately; });
    const ui::NotificationChoices choices = ui::readNotificationChoices(m_settings);
    const NoteContext context {choices, QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).time(),
        [this](ConversationId conversation) { return m_window.isReading(conversation); }, static_cast<int>(m_shownAt.size())};
    for (const Note &note : planNotes(fresh, context)) {
        m_notifications.show(note, choices.sound);
        m_shownAt.append(now);
    }
}

void Presence::goTo(Kind kind, ConversationId conversation)
{
    m_window.raiseWindow();
    if (conversation.isValid())
        m_window.openConversation(conversation);
    else
        m_window.showFilter(kind == Kind::Failure ? InboxFilter::Failed : kind == Kind::Reply ? InboxFilter::Unread : InboxFilter::All);
}

bool Presence::findTray()
{
    if (m_tray || !QSystemTrayIcon::isSystemTrayAvailable())
        return m_tray != nullptr;
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::windowWanted, &m_window, &ui::MainWindow::raiseWindow);
    connect(m_tray.get(), &Tray::newMessageWanted, this, [this] {
        m_window.raiseWindow();
        m_window.writeNewMessage();
    });
    connect(m_tray.get(), &Tray::quitWanted, &m_window, &ui::MainWindow::quit);
    m_tray->setUnread(m_window.unread());
    m_closeToTray->setVisible(true);
    m_window.setCloseHides(m_closeToTray->isChecked());
    return true;
}

void Presence::setUnread(qint64 messages)
{
    if (m_tray)
        m_tray->setUnread(messages);
    if (!m_bus.isConnected())
        return;
    // Docks that know com.canonical.Unity.LauncherEntry show it; nobody else listens.
    QDBusMessage badge
        = QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/1"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    badge << u"application://halftone.desktop"_s << QVariantMap {{u"count"_s, messages}, {u"count-visible"_s, messages > 0}};
    m_bus.send(badge);
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    if (watched == &m_window && event->type() == QEvent::Close && m_window.closeHides() && !QSystemTrayIcon::isSystemTrayAvailable())
        m_window.setCloseHides(false); // the panel has gone: a window without an icon could not be found again
    return QObject::eventFilter(watched, event);
}

void Presence::retranslate()
{
    m_closeToTray->setText(tr("&Keep running in the tray when the window is closed"));
    if (m_tray)
        m_tray->retranslate();
}

} // namespace halftone::desktop
