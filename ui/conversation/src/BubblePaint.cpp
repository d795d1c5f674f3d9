#include "conversation/BubbleDelegate.h"

#include "kit/Formats.h"
#include "kit/Icons.h"
#include "kit/Widgets.h"
#include "SmallFont.h"
#include "Spoken.h"

#include <QGuiApplication>
#include <QPainter>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;
constexpr int kGap = 6;
constexpr int kRadius = 12;

QColor groundOf(const Message &message, bool mine, const Colours &colours)
{
    if (message.direction == Direction::In)
        return colours.fromCandidate;
    if (mine)
        return colours.fromMe;
    if (message.author == AuthorKind::User || message.author == AuthorKind::External)
        return colours.fromColleague;
    return colours.automated;
}

void drawIcon(QPainter *painter, const QString &name, const QRect &line, int x, const QColor &colour)
{
    const int y = line.top() + (line.height() - kIcon) / 2;
    painter->drawPixmap(x, y, iconPixmap(name, kIcon, colour, painter->device()->devicePixelRatioF()));
}

/// A title in the middle of the row.
void drawPill(QPainter *painter, const QRect &row, const QString &text, const QString &iconName, const QColor &ground, const QColor &front)
{
    const int wide = painter->fontMetrics().horizontalAdvance(text) + 2 * 12 + (iconName.isEmpty() ? 0 : kIcon + kGap);
    QRect pill(0, row.top(), wide, row.height());
    pill.moveCenter(row.center());
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    QRect inside = pill.adjusted(12, 0, -12, 0);
    if (!iconName.isEmpty()) {
        drawIcon(painter, iconName, pill, inside.left(), front);
        inside.setLeft(inside.left() + kIcon + kGap);
    }
    painter->setPen(front);
    painter->drawText(inside, Qt::AlignCenter, text);
}

} // namespace

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = index.row();
    const Message &message = m_model.at(row);
    const Colours &colours = coloursOf(option.palette);
    const BubbleGeometry g = geometry(row, option.rect.width(), option.font);
    const bool mine = m_model.isMine(message);

    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    paintAbove(painter, g, row, colours);

    painter->setPen(Qt::NoPen);
    painter->setBrush(groundOf(message, mine, colours));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
    } else if (message.state == MessageState::AwaitingApproval || message.state == MessageState::Scheduled) {
        painter->setPen(QPen(colours.warning, 1.2, Qt::DashLine));
    } else if (message.state == MessageState::Failed || message.state == MessageState::Rejected) {
        painter->setPen(QPen(colours.danger, 1));
    }
    painter->drawRoundedRect(QRectF(g.bubble).adjusted(1, 1, -1, -1), kRadius, kRadius);

    const Text *text = textOf(row, option.rect.width(), option.font);
    painter->setPen(colours.onBubble);
    QList<QTextLayout::FormatRange> links;
    for (const Link &link : text->links) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(link.start);
        range.length = static_cast<int>(link.length);
        range.format.setForeground(colours.accent);
        range.format.setFontUnderline(true);
        links.append(range);
    }
    const bool faint = message.state == MessageState::Cancelled || message.body.isEmpty();
    if (faint)
        painter->setPen(colours.onBubbleMuted);
    painter->setClipRect(option.rect.translated(-option.rect.topLeft()));
    // Right-to-left text hugs the right of the bubble.
    const int shift = text->layout.textOption().textDirection() == Qt::RightToLeft ? g.text.width() - text->size.width() : 0;
    text->layout.draw(painter, g.text.topLeft() + QPoint(shift, 0), links);

    painter->setFont(smallFont(option.font));
    if (text->cut) {
        painter->setPen(colours.accent);
        painter->drawText(g.more, Qt::AlignVCenter | Qt::AlignLeading, actionName(MessageAction::ShowAll));
    }
    if (!g.badge.isEmpty())
        paintBadge(painter, g.badge, message, colours);
    if (!g.trouble.isEmpty()) {
        const bool bad = message.state == MessageState::Failed || message.state == MessageState::Rejected;
        const QColor tone = bad ? colours.danger : colours.onBubbleMuted;
        painter->setPen(tone);
        const QRect first(g.trouble.left(), g.trouble.top(), g.trouble.width(), painter->fontMetrics().height());
        drawIcon(painter, bad ? u"failed"_s : u"information"_s, first, g.trouble.left(), tone);
        painter->drawText(g.trouble.adjusted(kIcon + kGap, 0, 4, 2), Qt::TextWordWrap, troubleText(message));
    }
    paintButtons(painter, g, message, colours, option.state.testFlag(QStyle::State_HasFocus));
    painter->setFont(smallFont(option.font));
    paintMeta(painter, g.meta, message, colours);
    painter->restore();
}

void BubbleDelegate::paintAbove(QPainter *painter, const BubbleGeometry &g, int row, const Colours &colours) const
{
    const Message &message = m_model.at(row);
    const QFont base = painter->font();
    painter->setFont(smallBold(base));
    if (!g.day.isEmpty())
        drawPill(painter, g.day, dayTitle(message.sort, m_clock.now()), {}, colours.window, colours.muted);
    if (!g.unread.isEmpty()) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawLine(g.unread.left(), g.unread.center().y(), g.unread.right(), g.unread.center().y());
        drawPill(painter, g.unread, tr("New messages"), {}, colours.accent, colours.onAccent);
    }
    if (!g.channel.isEmpty())
        drawPill(painter, g.channel, channelName(message.channel), channelIcon(message.channel), colours.panel, colours.muted);
    if (!g.author.isEmpty()) {
        painter->setPen(colours.muted);
        QRect line = g.author.adjusted(4, 0, -4, 0);
        const QString author = authorText(message, m_model.isMine(message));
        const bool machine
            = message.author == AuthorKind::Bulk || message.author == AuthorKind::Automation || message.author == AuthorKind::Reminder;
        const bool right = (message.direction == Direction::Out) != QGuiApplication::isRightToLeft();
        if (machine) {
            const int wide = painter->fontMetrics().horizontalAdvance(author);
            drawIcon(painter, u"automations"_s, line, right ? line.right() - wide - kIcon - kGap : line.left(), colours.muted);
            if (!right)
                line.setLeft(line.left() + kIcon + kGap);
        }
        painter->drawText(line, static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute), author);
    }
    painter->setFont(base);
}

void BubbleDelegate::paintBadge(QPainter *painter, const QRect &rect, const Message &message, const Colours &colours) const
{
    const bool refused = message.state == MessageState::Rejected;
    const QColor front = refused ? colours.danger : colours.warning;
    const QFont base = painter->font();
    QFont bold = base;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QString text = badgeText(message);
    QRect pill = rect;
    pill.setWidth(std::min(rect.width(), painter->fontMetrics().horizontalAdvance(text) + kIcon + kGap + 2 * kGrid));
    painter->setPen(QPen(front, 1));
    painter->setBrush(refused ? colours.dangerSoft : colours.warningSoft);
    painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
    drawIcon(painter, refused ? u"rejected"_s : u"pending-approval"_s, pill, pill.left() + kGrid, front);
    painter->setPen(front);
    painter->drawText(pill.adjusted(kGrid + kIcon + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->setFont(base);
    if (const QString since = badgeSince(message); !since.isEmpty()) {
        const QRect rest(pill.right() + kGrid, rect.top(), rect.right() - pill.right() - kGrid + 1, rect.height());
        painter->setPen(colours.onBubbleMuted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(since, Qt::ElideRight, rest.width()));
    }
}

void BubbleDelegate::paintMeta(QPainter *painter, const QRect &rect, const Message &message, const Colours &colours) const
{
    const bool bad = message.state == MessageState::Failed || message.state == MessageState::Rejected;
    const QColor tone = bad ? colours.danger : colours.onBubbleMuted;
    QRect line = rect;
    if (const QString name = stateIcon(message.state); !name.isEmpty()) {
        const QColor sign = message.state == MessageState::Read ? colours.accent : tone;
        drawIcon(painter, name, line, line.left(), sign);
        line.setLeft(line.left() + kIcon + 4);
    }
    painter->setPen(tone);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, metaText(message));
}

void BubbleDelegate::paintButtons(
    QPainter *painter, const BubbleGeometry &g, const Message &message, const Colours &colours, bool focused) const
{
    if (g.buttons.isEmpty())
        return;
    QFont bold = painter->font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QList<MessageAction> ways = waysOn(message);
    for (qsizetype i = 0; i < g.buttons.size() && i < ways.size(); ++i) {
        painter->setPen(QPen(focused ? colours.accent : colours.edge, 1));
        painter->setBrush(colours.raised);
        painter->drawRoundedRect(QRectF(g.buttons.at(i)).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->setPen(colours.accent);
        painter->drawText(g.buttons.at(i), Qt::AlignCenter, actionName(ways.at(i)));
    }
}

} // namespace halftone::ui
