#include "conversation/TimelineSearch.h"

#include "kit/Colours.h"
#include "kit/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TimelineSearch::TimelineSearch(const ConversationPorts &ports, QWidget *parent)
    : QFrame(parent)
    , m_ports(ports)
    , m_field(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_older(new QToolButton(this))
    , m_newer(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"conversationSearch"_s);
    m_field->setObjectName(u"conversationSearchText"_s);
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"conversationSearchCount"_s);
    m_count->dressed("muted");
    m_older->setObjectName(u"olderHit"_s);
    m_newer->setObjectName(u"newerHit"_s);
    m_close->setObjectName(u"closeSearch"_s);
    m_older->setArrowType(Qt::UpArrow);
    m_newer->setArrowType(Qt::DownArrow);
    for (QToolButton *button : {m_older, m_newer, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, kGrid / 2, kGrid, kGrid / 2);
    row->setSpacing(kGrid / 2);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(m_close);

    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms); // a word typed quickly is looked for once
    connect(&m_soon, &QTimer::timeout, this, &TimelineSearch::look);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_looked = false;
        m_soon.start();
    });
    connect(m_older, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_close, &QToolButton::clicked, this, &TimelineSearch::close);
    QFrame::hide();
    retranslateUi();
}

void TimelineSearch::retranslateUi()
{
    const Colours &colours = coloursOf(palette());
    m_field->setPlaceholderText(tr("Search in this conversation"));
    m_field->setAccessibleName(tr("Search in this conversation"));
    m_older->setAccessibleName(tr("Older hit"));
    m_older->setToolTip(tr("Older hit (Enter)"));
    m_newer->setAccessibleName(tr("Newer hit"));
    m_newer->setToolTip(tr("Newer hit (Shift+Enter)"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(tr("Close the search (Esc)"));
    m_close->setIcon(icon(u"close"_s, colours.muted));
    showCount();
}

QString TimelineSearch::text() const
{
    return isHidden() ? QString() : m_field->text();
}

void TimelineSearch::start(ConversationId conversation)
{
    m_conversation = conversation;
    QFrame::show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look();
}

void TimelineSearch::refresh()
{
    if (!isHidden() && m_looked)
        m_soon.start();
}

void TimelineSearch::close()
{
    if (isHidden())
        return;
    ++m_wish;
    m_soon.stop();
    m_hits.clear();
    m_at = -1;
    m_looked = false;
    QFrame::hide();
    Q_EMIT textChanged({});
    Q_EMIT closed();
}

void TimelineSearch::look()
{
    m_soon.stop();
    const QString text = m_field->text();
    const bool again = m_looked;
    Q_EMIT textChanged(text);
    const quint64 wish = ++m_wish;
    if (text.trimmed().isEmpty()) {
        m_hits.clear();
        m_at = -1;
        showCount();
        return;
    }
    onDone(m_ports.findIn(m_conversation, text, kMost), this, [this, wish, again](const Result<QList<MessagePosition>> &hits) {
        if (wish != m_wish)
            return;
        const auto shown = m_at >= 0 && m_at < m_hits.size() ? std::optional(m_hits.at(m_at)) : std::nullopt;
        m_hits = hits ? *hits : QList<MessagePosition>();
        m_looked = true;
        if (again && shown) { // the reader stays where they are
            const auto same = std::ranges::find(m_hits, *shown);
            m_at = same == m_hits.end() ? -1 : same - m_hits.begin();
            showCount();
            return;
        }
        m_at = -1;
        if (m_hits.isEmpty()) {
            showCount();
            announce(this, m_count->text());
        } else {
            go(1);
        }
    });
}

void TimelineSearch::go(int step)
{
    if (m_soon.isActive()) {
        look();
        return;
    }
    if (m_hits.isEmpty())
        return;
    m_at = m_at < 0 ? 0 : (m_at + step + m_hits.size()) % m_hits.size(); // around: after the oldest comes the newest
    showCount();
    announce(this, m_count->text());
    Q_EMIT hitWanted(m_hits.at(m_at));
}

void TimelineSearch::showCount()
{
    const QLocale locale;
    QString text;
    if (m_looked && m_hits.isEmpty())
        text = tr("Nothing found");
    else if (m_at >= 0)
        //: Of the hits of a search; %1: which one, %2: how many
        text = tr("%1 of %2")
                   .arg(locale.toString(m_at + 1),
                       m_hits.size() < kMost ? locale.toString(m_hits.size()) : tr("more than %1").arg(locale.toString(kMost - 1)));
    m_count->setText(text);
    m_older->setEnabled(!m_hits.isEmpty());
    m_newer->setEnabled(!m_hits.isEmpty());
}

bool TimelineSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F3:
            go(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        case Qt::Key_Up:
            go(1);
            return true;
        case Qt::Key_Down:
            go(-1);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TimelineSearch::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace halftone::ui
