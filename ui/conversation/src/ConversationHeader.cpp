#include "conversation/ConversationHeader.h"

#include "Isolated.h"
#include "kit/Colours.h"
#include "kit/Formats.h"
#include "kit/Icons.h"
#include "Reasons.h"
#include "words/StateWords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 40;

/// Text of a menu entry: an ampersand of a name is no shortcut.
QString plainEntry(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

ConversationHeader::ConversationHeader(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_name(new ElidedLabel(this))
    , m_job(new ElidedLabel(this))
    , m_time(new PlainLabel(this))
    , m_colleague(new PlainLabel(this))
    , m_phone(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
{
    setObjectName(u"conversationHeader"_s);
    setProperty("kind", u"panel"_s);
    m_name->setObjectName(u"candidateName"_s);
    m_name->dressed(nullptr, "heading");
    m_job->setObjectName(u"candidateJob"_s);
    m_job->dressed("muted");
    m_time->setObjectName(u"localTime"_s);
    m_time->dressed("muted");
    m_colleague->setObjectName(u"colleagueDraft"_s);
    m_colleague->dressed("warning");
    m_colleague->hide();
    m_phone->setObjectName(u"phoneNumber"_s);
    m_menu->setObjectName(u"channelMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_menu->installEventFilter(this);
    m_more->setObjectName(u"conversationMore"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_moreMenu);
    m_more->setIconSize(QSize(20, 20));
    m_moreMenu->setObjectName(u"conversationMenu"_s);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * kGrid);
    second->addWidget(m_job, 1);
    texts->addWidget(m_name);
    texts->addLayout(second);
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    right->addWidget(m_phone, 0, Qt::AlignRight);
    auto *below = new QHBoxLayout;
    below->setSpacing(kGrid);
    below->addWidget(m_colleague);
    below->addWidget(m_time);
    right->addLayout(below);
    right->setAlignment(below, Qt::AlignRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid + kAvatar + 12, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addLayout(texts, 1);
    row->addLayout(right);
    row->addWidget(m_more);

    connect(m_phone, &QPushButton::clicked, this, &ConversationHeader::openChannelMenu);
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::CoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &ConversationHeader::refreshTime);
    retranslateUi();
}

void ConversationHeader::setHead(const workspace::ConversationHead &head)
{
    m_head = head;
    retranslateUi();
    update();
}

void ConversationHeader::clear()
{
    m_head.reset();
    retranslateUi();
}

void ConversationHeader::retranslateUi()
{
    setVisible(m_head.has_value());
    if (!m_head)
        return;
    const Candidate &candidate = m_head->candidate;
    m_name->setText(isolated(candidate.displayName()));
    QStringList about;
    about << isolated(candidate.job) << isolated(candidate.stage);
    about.removeAll(QString());
    m_job->setText(about.join(u" · "_s));
    m_colleague->setVisible(!m_head->draftOf.isEmpty());
    m_colleague->setText(tr("%1 has a draft here").arg(isolated(m_head->draftOf)));

    const QString number = addressText(m_head->recipient.address);
    const QString channel = m_head->route.channel ? channelName(*m_head->route.channel) : tr("no channel");
    const Colours &colours = coloursOf(palette());
    m_phone->setText(plainEntry(u"%1 – %2  ▾"_s.arg(number, channel)));
    m_phone->setIcon(icon(m_head->route.channel ? channelIcon(*m_head->route.channel) : u"failed"_s, colours.accent));
    //: Accessible name of the phone number button; %1: "+33 6 12 34 56 78", %2: "WhatsApp"
    m_phone->setAccessibleName(tr("Phone number %1 – %2").arg(number, channel));
    m_phone->setToolTip(tr("Choose the channel and the number to write from (Alt+Down)"));
    m_phone->setAccessibleDescription(reasonText(*m_head));
    m_more->setIcon(icon(u"more"_s, colours.muted));
    m_more->setAccessibleName(tr("More about this conversation"));
    m_more->setToolTip(tr("Search, jump to a date, write a note"));
    m_moreMenu->setAccessibleName(m_more->accessibleName());
    refreshTime();
}

void ConversationHeader::refreshTime()
{
    if (!m_head)
        return;
    const QString time = timeInZone(m_clock.now(), m_head->timeZone);
    m_time->setVisible(!time.isEmpty());
    //: %1: the time where the candidate is, "16:05"
    m_time->setText(tr("%1 local time").arg(time));
    m_time->setToolTip(m_head->timeZone);
    if (!isVisible())
        return;
    constexpr qint64 kMinute = 60'000;
    const qint64 past = m_clock.now().time_since_epoch().count() % kMinute;
    m_tick.start(static_cast<int>(kMinute - past + 50)); // a little after, lest a clock that runs ahead shows the minute before
}

void ConversationHeader::openChannelMenu()
{
    if (!m_head)
        return;
    fillMenu();
    m_menu->popup(m_phone->mapToGlobal(QPoint(0, m_phone->height() + 2)));
    // The arrows go on from the channel in use.
    QAction *first = nullptr;
    for (QAction *action : m_menu->actions()) {
        if (!action->isEnabled() || action->isSeparator())
            continue;
        if (!first || (action->isChecked() && !first->isChecked()))
            first = action;
    }
    if (first)
        m_menu->setActiveAction(first);
}

void ConversationHeader::addNumber(const Number &number, const rules::ChannelVerdict &verdict, const rules::Route &automatic)
{
    const Channel channel = number.channel;
    //: A way to write to somebody; %1: "SMS", %2: one of our numbers
    QString text = tr("%1 from %2").arg(channelName(channel), addressText(number.e164.toString()));
    if (!number.usable) {
        text = channel == Channel::WhatsApp
            //: %1: "WhatsApp from +33 …"
            ? tr("%1 – this sender is not online").arg(text)
            : tr("%1 – this number cannot send SMS").arg(text);
        m_menu->addAction(plainEntry(text))->setEnabled(false);
        return;
    }
    if (automatic.channel == channel && automatic.sender == number.id)
        //: Appended to the channel that is used without anyone's word; %1: why
        text += tr(" – automatic: %1").arg(words::routeReason(automatic, m_head->recipient.callingCode));
    else if (channel == Channel::Sms && verdict.warnLandline)
        text += tr(" – a landline, unlikely to arrive");
    QAction *entry = m_menu->addAction(plainEntry(text));
    entry->setCheckable(true);
    entry->setChecked(m_head->route.channel == channel && m_head->route.sender == number.id);
    const ChosenChannel choice {channel, number.id};
    connect(entry, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
}

void ConversationHeader::addChannel(Channel channel)
{
    const rules::ChannelVerdict &verdict = m_head->route.verdict(channel);
    if (!verdict.usable) {
        const QIcon sign = icon(channelIcon(channel), coloursOf(palette()).muted);
        QAction *entry = m_menu->addAction(sign, plainEntry(whyNotText(verdict)));
        entry->setEnabled(false);
        return;
    }
    const rules::Route &automatic = m_head->chosen ? m_head->automatic : m_head->route;
    for (const Number &number : m_head->numbers) {
        if (number.channel == channel && number.status != "gone"_L1)
            addNumber(number, verdict, automatic);
    }
}

void ConversationHeader::fillMenu()
{
    m_menu->clear();
    m_typed.clear();
    m_menu->setAccessibleName(tr("Channel"));
    addChannel(Channel::Sms);
    addChannel(Channel::WhatsApp);
    m_menu->addSeparator();
    if (m_head->chosen) {
        QAction *automatic = m_menu->addAction(tr("Back to the automatic choice"));
        connect(automatic, &QAction::triggered, this, [this] { Q_EMIT chosen(std::nullopt); });
    }
    QAction *copy = m_menu->addAction(tr("Copy number"));
    const QString address = m_head->recipient.address;
    connect(copy, &QAction::triggered, this, [address] { QGuiApplication::clipboard()->setText(address); });
    QAction *check = m_menu->addAction(
        m_head->recipient.noWhatsApp ? tr("Check WhatsApp again") : tr("Check WhatsApp again – nothing speaks against it"));
    check->setEnabled(m_head->recipient.noWhatsApp);
    connect(check, &QAction::triggered, this, &ConversationHeader::checkWhatsAppWanted);
}

void ConversationHeader::typeAhead(const QString &typed)
{
    constexpr qint64 kPause = 1000; // ms
    if (m_typed.isEmpty() || m_typedAt.elapsed() > kPause)
        m_typed.clear();
    m_typedAt.start();
    m_typed += typed;
    // The same letter again goes on to the next entry.
    const bool same = m_typed.count(m_typed.at(0)) == m_typed.size();
    const QString wanted = text::forSearch(same ? m_typed.left(1) : m_typed);
    const QList<QAction *> actions = m_menu->actions();
    const qsizetype from = actions.indexOf(m_menu->activeAction()) + (same ? 1 : 0);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QAction *action = actions.at((std::max<qsizetype>(from, 0) + i) % actions.size());
        const QString text = u' ' + text::forSearch(action->text());
        if (action->isEnabled() && !action->isSeparator() && (text.contains(u' ' + wanted) || text.contains(u" +"_s + wanted))) {
            m_menu->setActiveAction(action);
            return;
        }
    }
}

bool ConversationHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool text = !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space;
        if (text && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            typeAhead(key->text());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ConversationHeader::setActions(const QList<QAction *> &actions)
{
    m_moreMenu->clear();
    m_moreMenu->addActions(actions);
}

QPoint ConversationHeader::cornerBelow() const
{
    return m_more->mapToGlobal(QPoint(m_more->width(), m_more->height() + 2));
}

void ConversationHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
}

void ConversationHeader::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_head)
        return;
    QPainter painter(this);
    const int x = isRightToLeft() ? width() - 3 * kGrid - kAvatar : 3 * kGrid;
    paintAvatar(painter, QRect(x, (height() - kAvatar) / 2, kAvatar, kAvatar), m_head->candidate.displayName());
}

void ConversationHeader::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refreshTime();
}

void ConversationHeader::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QFrame::hideEvent(event);
}

} // namespace halftone::ui
