#include "conversation/ConversationHeader.h"

#include "kit/Colours.h"
#include "kit/Formats.h"
#include "kit/Icons.h"
#include "Reasons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    , m_menu(new QMenu(this))
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

    connect(m_phone, &QPushButton::clicked, this, &ConversationHeader::openChannelMenu);
    m_tick.setInterval(30s);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
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
    m_name->setText(candidate.displayName());
    QStringList about;
    about << candidate.job << candidate.stage;
    about.removeAll(QString());
    m_job->setText(about.join(u" · "_s));
    m_colleague->setVisible(!m_head->draftOf.isEmpty());
    m_colleague->setText(tr("%1 has a draft here").arg(m_head->draftOf));

    const QString number = addressText(m_head->recipient.address);
    const QString channel = m_head->route.channel ? channelName(*m_head->route.channel) : tr("no channel");
    const Colours &colours = coloursOf(palette());
    m_phone->setText(plainEntry(u"%1 – %2  ▾"_s.arg(number, channel)));
    m_phone->setIcon(icon(m_head->route.channel ? channelIcon(*m_head->route.channel) : u"failed"_s, colours.accent));
    //: Accessible name of the phone number button; %1: "+33 6 12 34 56 78", %2: "WhatsApp"
    m_phone->setAccessibleName(tr("Phone number %1 – %2").arg(number, channel));
    m_phone->setToolTip(tr("Choose the channel and the number to write from (Alt+Down)"));
    m_phone->setAccessibleDescription(reasonText(*m_head));
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
}

void ConversationHeader::openChannelMenu()
{
    if (!m_head)
        return;
    fillMenu();
    m_menu->popup(m_phone->mapToGlobal(QPoint(0, m_phone->height() + 2)));
    for (QAction *action : m_menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            m_menu->setActiveAction(action);
            break;
        }
    }
}

void ConversationHeader::addChannel(Channel channel)
{
    const Colours &colours = coloursOf(palette());
    const rules::ChannelVerdict &verdict = m_head->route.verdict(channel);
    const QIcon sign = icon(channelIcon(channel), colours.muted);
    if (!verdict.usable) {
        QAction *entry = m_menu->addAction(sign, plainEntry(whyNotText(verdict)));
        entry->setEnabled(false);
        return;
    }
    for (const Number &number : m_head->numbers) {
        if (number.channel != channel || !number.usable)
            continue;
        const bool current = m_head->route.channel == channel && m_head->route.sender == number.id;
        //: A way to write to somebody; %1: "SMS", %2: one of our numbers
        QString text = tr("%1 from %2").arg(channelName(channel), addressText(number.e164.toString()));
        if (current && !m_head->chosen)
            //: Appended to the channel that is used without anyone's word; %1: why
            text += tr(" – automatic: %1").arg(reasonText(*m_head));
        else if (channel == Channel::Sms && verdict.warnLandline)
            text += tr(" – a landline, unlikely to arrive");
        QAction *entry = m_menu->addAction(plainEntry(text));
        entry->setCheckable(true);
        entry->setChecked(current);
        const ChosenChannel choice {channel, number.id};
        connect(entry, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
    }
}

void ConversationHeader::fillMenu()
{
    m_menu->clear();
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
    QAction *check = m_menu->addAction(tr("Check WhatsApp again"));
    check->setEnabled(m_head->recipient.noWhatsApp);
    connect(check, &QAction::triggered, this, &ConversationHeader::checkWhatsAppWanted);
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
    m_tick.start();
}

void ConversationHeader::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QFrame::hideEvent(event);
}

} // namespace halftone::ui
