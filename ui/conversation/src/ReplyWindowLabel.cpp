#include "conversation/ReplyWindowLabel.h"

#include "words/StateWords.h"

#include <QEvent>
#include <QHBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ReplyWindowLabel::ReplyWindowLabel(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_label(new PlainLabel(this))
{
    setObjectName(u"replyWindow"_s);
    m_label->setObjectName(u"replyWindowText"_s);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, 3, kGrid, 3);
    row->addWidget(m_label);
    m_tick.setInterval(20s);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &ReplyWindowLabel::refresh);
    refresh();
}

void ReplyWindowLabel::setFacts(std::optional<UtcMs> lastInbound, milliseconds skew, bool synced)
{
    m_lastInbound = lastInbound;
    m_skew = skew;
    m_synced = synced;
    refresh();
}

void ReplyWindowLabel::refresh()
{
    const rules::ReplyWindow window = rules::replyWindow(m_lastInbound, m_clock.now(), m_skew, m_synced);
    QString words = words::replyWindow(window);
    QString tone = u"muted"_s;
    if (window.state == rules::WindowState::Open) {
        tone = u"good"_s;
    } else if (window.state == rules::WindowState::LastHour) {
        //: %1 is "12 min left"
        words = tr("closes soon: %1").arg(words);
        tone = u"warning"_s;
    }
    //: Visible text; %1 is "23 h 12 min left" or "closed – messages need approval"
    m_label->setText(tr("Reply window: %1").arg(words));
    m_label->setAccessibleName(m_label->text());
    setAccessibleName(tr("Reply window"));
    setAccessibleDescription(words);
    setLook(m_label, "tone", tone);
    setLook(this, "kind", window.state == rules::WindowState::LastHour ? u"warning"_s : QString());
    if (m_open != window.isOpen()) {
        m_open = window.isOpen();
        Q_EMIT turned();
    }
}

void ReplyWindowLabel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
    m_tick.start();
}

void ReplyWindowLabel::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QFrame::hideEvent(event);
}

void ReplyWindowLabel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace halftone::ui
