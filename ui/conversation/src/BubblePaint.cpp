#include "conversation/BubbleDelegate.h"

#include "Isolated.h"
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
constexpr int kMediaIcon = 20;
constexpr int kRadius = 12;

bool isMachine(const Message &message)
{
    return message.author == AuthorKind::Bulk || message.author == AuthorKind::Automation || message.author == AuthorKind::Reminder;
}

QColor groundOf(const Message &message, bool mine, const Colours &colours)
{
    if (message.direction == Direction::In)
        return colours.fromCandidate;
    if (mine)
        return colours.fromMe;
    return isMachine(message) ? colours.automated : colours.fromColleague;
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
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);

    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    paintAbove(painter, g, row, colours);
    paintGround(painter, g.bubble, row, colours, focused);
    painter->setClipRect(option.rect.translated(-option.rect.topLeft()));
    paintText(painter, g, row, option.rect.width(), option.font, colours);
    painter->setFont(smallFont(option.font));
    paintMedia(painter, g, message, colours);
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
    paintButtons(painter, g, row, colours, focused);
    painter->setFont(smallFont(option.font));
    paintMeta(painter, g.meta, row, colours);
    painter->restore();
}

void BubbleDelegate::paintGround(QPainter *painter, const QRect &bubble, int row, const Colours &colours, bool focused) const
{
    const Message &message = m_model.at(row);
    const bool note = m_model.isNote(row);
    const bool mine = m_model.isMine(message);
    painter->setPen(Qt::NoPen);
    painter->setBrush(note ? colours.panel : groundOf(message, mine, colours));
    if (focused) {
        painter->setPen(QPen(colours.accent, 2));
    } else if (note) {
        painter->setPen(QPen(colours.edge, 1.2, Qt::DashLine));
    } else if (message.state == MessageState::AwaitingApproval || message.state == MessageState::Scheduled) {
        painter->setPen(QPen(colours.warning, 1.2, Qt::DashLine));
    } else if (message.state == MessageState::Failed || message.state == MessageState::Rejected) {
        painter->setPen(QPen(colours.danger, 1));
    }
    painter->drawRoundedRect(QRectF(bubble).adjusted(1, 1, -1, -1), kRadius, kRadius);
    // Who wrote it shows without colour, too: a bar at the side for colleagues, a broken one for what was sent by itself.
    if (note || message.direction == Direction::In || mine)
        return;
    const bool machine = isMachine(message);
    QPen bar(colours.onBubbleMuted, 3, machine ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap);
    const qreal x = QGuiApplication::isRightToLeft() ? bubble.left() + 4.5 : bubble.right() - 3.5;
    painter->setPen(bar);
    painter->drawLine(QPointF(x, bubble.top() + kRadius), QPointF(x, bubble.bottom() - kRadius));
}

void BubbleDelegate::paintText(
    QPainter *painter, const BubbleGeometry &g, int row, int width, const QFont &font, const Colours &colours) const
{
    const Message &message = m_model.at(row);
    const Text *text = textOf(row, width, font);
    QList<QTextLayout::FormatRange> formats;
    for (const Link &link : text->links) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(link.start);
        range.length = static_cast<int>(link.length);
        range.format.setForeground(colours.accent);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    if (!m_model.found().isEmpty()) {
        for (const text::Stretch &word : text::foundWords(text->layout.text(), m_model.found())) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(word.start);
            range.length = static_cast<int>(word.length);
            range.format.setBackground(colours.accent);
            range.format.setForeground(colours.onAccent);
            formats.append(range);
        }
    }
    const bool faint = message.state == MessageState::Cancelled || message.body.isEmpty();
    painter->setPen(faint ? colours.onBubbleMuted : m_model.isNote(row) ? colours.text : colours.onBubble);
    // Right-to-left text hugs the right of the bubble.
    const int shift = text->layout.textOption().textDirection() == Qt::RightToLeft ? g.text.width() - text->size.width() : 0;
    text->layout.draw(painter, g.text.topLeft() + QPoint(shift, 0), formats);
    if (text->cut) {
        painter->setFont(smallFont(font));
        painter->setPen(colours.accent);
        painter->drawText(g.more, Qt::AlignVCenter | Qt::AlignLeading, actionName(MessageAction::ShowAll));
    }
}

void BubbleDelegate::paintMedia(QPainter *painter, const BubbleGeometry &g, const Message &message, const Colours &colours) const
{
    if (g.media.isEmpty())
        return;
    const QFont base = painter->font();
    QFont bold = base;
    bold.setWeight(QFont::DemiBold);
    const QList<MediaLine> lines = m_model.media().lines(message);
    const bool mirrored = QGuiApplication::isRightToLeft();
    for (qsizetype i = 0; i < std::min(g.media.size(), lines.size()); ++i) {
        const MediaLine &line = lines.at(i);
        const QRect rect = g.media.at(i);
        painter->setPen(QPen(colours.edge, 1));
        painter->setBrush(colours.raised);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const bool failed = line.phase == MediaLine::Phase::Failed;
        const bool busy = line.phase == MediaLine::Phase::Busy;
        const QColor sign = failed ? colours.danger : colours.accent;
        const int x = mirrored ? rect.right() - kGrid - kMediaIcon : rect.left() + kGrid;
        const QString name = failed ? u"failed"_s : busy ? u"waiting"_s : u"attach"_s;
        painter->drawPixmap(
            x, rect.top() + (rect.height() - kMediaIcon) / 2, iconPixmap(name, kMediaIcon, sign, painter->device()->devicePixelRatioF()));
        const int room = rect.width() - kMediaIcon - 3 * kGrid;
        const QRect texts(mirrored ? rect.left() + kGrid : rect.left() + kMediaIcon + 2 * kGrid, rect.top() + 4, room, rect.height() - 8);
        painter->setFont(bold);
        painter->setPen(colours.text);
        // The middle goes: the end of a file name tells its kind.
        painter->drawText(QRect(texts.left(), texts.top(), room, texts.height() / 2), Qt::AlignVCenter | Qt::AlignLeading,
            painter->fontMetrics().elidedText(isolated(line.title), Qt::ElideMiddle, room));
        painter->setFont(base);
        painter->setPen(failed ? colours.danger : colours.muted);
        painter->drawText(QRect(texts.left(), texts.top() + texts.height() / 2, room, texts.height() / 2),
            Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(line.detail, Qt::ElideRight, room));
    }
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
        const bool mine = m_model.isMine(message);
        if (m_model.isNote(row)) {
            const QString title = painter->fontMetrics().elidedText(noteTitle(message, mine), Qt::ElideRight, line.width());
            painter->drawText(line, Qt::AlignCenter, title);
            painter->setFont(base);
            return;
        }
        const QString author = authorText(message, mine);
        const bool machine = isMachine(message);
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

void BubbleDelegate::paintMeta(QPainter *painter, const QRect &rect, int row, const Colours &colours) const
{
    const Message &message = m_model.at(row);
    const bool bad = message.state == MessageState::Failed || message.state == MessageState::Rejected;
    const QColor tone = bad ? colours.danger : colours.onBubbleMuted;
    QRect line = rect;
    if (const QString name = stateIcon(message.state); !name.isEmpty()) {
        const QColor sign = message.state == MessageState::Read ? colours.accent : tone;
        drawIcon(painter, name, line, line.left(), sign);
        line.setLeft(line.left() + kIcon + 4);
    }
    painter->setPen(tone);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, metaText(row));
}

void BubbleDelegate::paintButtons(QPainter *painter, const BubbleGeometry &g, int row, const Colours &colours, bool focused) const
{
    if (g.buttons.isEmpty())
        return;
    QFont bold = painter->font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QList<MessageAction> ways = m_model.ways(row);
    for (qsizetype i = 0; i < g.buttons.size() && i < ways.size(); ++i) {
        painter->setPen(QPen(focused ? colours.accent : colours.edge, 1));
        painter->setBrush(colours.raised);
        painter->drawRoundedRect(QRectF(g.buttons.at(i)).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->setPen(colours.accent);
        painter->drawText(g.buttons.at(i), Qt::AlignCenter, actionName(ways.at(i)));
    }
}

} // namespace halftone::ui
