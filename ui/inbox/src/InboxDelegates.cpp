#include "InboxDelegates.h"

#include "kit/Colours.h"
#include "kit/Formats.h"
#include "kit/Icons.h"
#include "kit/Rows.h"
#include "kit/Widgets.h"
#include "text/Normalise.h"
#include "text/SearchTerms.h"

#include <QPainter>
#include <QTextLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 40;
constexpr int kIcon = 14;

int rowHeight(const QStyleOptionViewItem &option)
{
    return std::max(kAvatar, 2 * QFontMetrics(option.font).height() + 4) + 3 * kGrid;
}

void drawIcon(QPainter *painter, const QString &name, int x, int middle, const QColor &colour)
{
    painter->drawPixmap(x, middle - kIcon / 2, iconPixmap(name, kIcon, colour, painter->device()->devicePixelRatioF()));
}

void drawElided(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

int titleHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + kGrid;
}

/// One line of plain text with the words that were found marked, by a ground and a line, not by colour alone.
void drawFound(QPainter *painter, const QRect &rect, const QString &text, const QString &query, const Colours &colours)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QList<text::SearchTerm> terms = text::searchTerms(query);
    QString from = text;
    // What was found is what one looks for: where the line is too narrow, its beginning goes first.
    if (const auto hits = text::foundWords(text, terms); !hits.isEmpty()) {
        const text::Stretch hit = hits.constFirst();
        if (metrics.horizontalAdvance(text.left(hit.start + hit.length)) > rect.width() * 3 / 4) {
            const qsizetype space = text.lastIndexOf(u' ', std::max<qsizetype>(0, hit.start - 2));
            from = u"…"_s + text.mid(space > 0 ? space + 1 : hit.start);
        }
    }
    const QString shown = metrics.elidedText(from, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> marks;
    for (const text::Stretch &found : text::foundWords(shown, terms)) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(found.start);
        mark.length = static_cast<int>(found.length);
        mark.format.setForeground(colours.text);
        mark.format.setBackground(colours.accentSoft);
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    QTextLayout layout(shown, painter->font(), painter->device());
    layout.setFormats(marks);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    if (line.isValid())
        layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

ConversationDelegate::ConversationDelegate(const ConversationListModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option)};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ConversationSummary &row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &colours = drawRowGround(painter, option);
    const QRect inner = option.rect.adjusted(2 * kGrid + 2, kGrid, -2 * kGrid, -kGrid);
    paintAvatar(*painter, QRect(inner.left(), inner.center().y() - kAvatar / 2 + 1, kAvatar, kAvatar), row.name);

    const int left = inner.left() + kAvatar + 12;
    const QFont nameFont = scaled(option.font, 1.0, true);
    const QFont small = scaled(option.font, 0.88, false);
    const int lineHeight = QFontMetrics(option.font).height();
    QRect first(left, inner.center().y() - lineHeight - 1, inner.right() - left, lineHeight);
    QRect second(left, inner.center().y() + 3, inner.right() - left, lineHeight);

    if (row.lastChannel) {
        painter->setFont(small);
        const QString when = shortWhen(row.lastAt, m_clock.now());
        const int wide = painter->fontMetrics().horizontalAdvance(when);
        painter->setPen(row.unread > 0 ? colours.accent : colours.muted);
        painter->drawText(QRect(first.right() - wide, first.top(), wide + 1, first.height()), Qt::AlignVCenter | Qt::AlignRight, when);
        drawIcon(painter, channelIcon(*row.lastChannel), first.right() - wide - kIcon - 5, first.center().y() + 1, colours.muted);
        first.setRight(first.right() - wide - kIcon - 12);
    }
    painter->setFont(nameFont);
    painter->setPen(colours.text);
    drawElided(painter, first, row.name);

    // From the right: unread count, then the marks.
    if (row.unread > 0) {
        painter->setFont(scaled(option.font, 0.82, true));
        const QString count = row.unread > 99 ? u"99+"_s : QLocale().toString(row.unread);
        const int wide = std::max(20, painter->fontMetrics().horizontalAdvance(count) + 12);
        const QRect badge(second.right() - wide + 1, second.center().y() - 9, wide, 19);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(badge, 9.5, 9.5);
        painter->setPen(colours.onAccent);
        painter->drawText(badge, Qt::AlignCenter, count);
        second.setRight(badge.left() - 6);
    }
    const auto mark = [&](const QString &name, const QColor &colour) {
        drawIcon(painter, name, second.right() - kIcon, second.center().y() + 1, colour);
        second.setRight(second.right() - kIcon - 6);
    };
    if (row.failed)
        mark(u"failed"_s, colours.danger);
    if (row.pendingApproval > 0)
        mark(u"pending-approval"_s, colours.warning);
    if (m_model.closesSoon(row))
        mark(u"waiting"_s, colours.warning);
    if (row.followed)
        mark(u"follow"_s, colours.muted);
    if (m_model.isAssignedToMe(row))
        mark(u"mine"_s, colours.muted);

    painter->setFont(scaled(option.font, 0.94, row.unread > 0));
    if (row.hasDraft) {
        painter->setPen(colours.danger);
        //: Before the last line of a conversation with an unsent text
        const QString draft = tr("Draft");
        drawElided(painter, second, draft);
        second.setLeft(second.left() + painter->fontMetrics().horizontalAdvance(draft) + 6);
    }
    painter->setPen(row.unread > 0 ? colours.text : colours.muted);
    drawElided(painter, second, lastLine(row));
    painter->restore();
}

HitDelegate::HitDelegate(const SearchModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool titled = index.isValid() && !m_model.groupAbove(index.row()).isEmpty();
    return {200, rowHeight(option) + (titled ? titleHeight(option) : 0)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const workspace::SearchHit &hit = m_model.at(index.row());
    QStyleOptionViewItem option = given;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const QString group = m_model.groupAbove(index.row()); !group.isEmpty()) {
        QRect title = option.rect;
        title.setHeight(titleHeight(option));
        option.rect.setTop(title.bottom() + 1);
        painter->setFont(scaled(option.font, 0.88, true));
        painter->setPen(coloursOf(option.palette).muted);
        painter->drawText(title.adjusted(2 * kGrid + 2, 0, -2 * kGrid, -2), Qt::AlignLeft | Qt::AlignBottom, group);
    }
    const Colours &colours = drawRowGround(painter, option);
    const QRect inner = option.rect.adjusted(2 * kGrid + 2, kGrid, -2 * kGrid, -kGrid);
    paintAvatar(*painter, QRect(inner.left(), inner.center().y() - kAvatar / 2 + 1, kAvatar, kAvatar), hit.name);
    const int left = inner.left() + kAvatar + 12;
    const int lineHeight = QFontMetrics(option.font).height();
    QRect first(left, inner.center().y() - lineHeight - 1, inner.right() - left, lineHeight);
    const QRect second(left, inner.center().y() + 3, inner.right() - left, lineHeight);
    painter->setFont(scaled(option.font, 0.88, false));
    painter->setPen(colours.muted);
    if (hit.position) {
        const QString when = shortWhen(hit.position->sort, m_clock.now());
        const int wide = painter->fontMetrics().horizontalAdvance(when);
        painter->drawText(QRect(first.right() - wide, first.top(), wide + 1, first.height()), Qt::AlignVCenter | Qt::AlignRight, when);
        first.setRight(first.right() - wide - 12);
    }
    painter->setFont(scaled(option.font, 1.0, true));
    painter->setPen(colours.text);
    drawElided(painter, first, hit.name);
    painter->setFont(scaled(option.font, 0.94, false));
    painter->setPen(colours.muted);
    QString line = text::withoutControls(hit.text).simplified();
    if (hit.kind == workspace::SearchHit::Kind::Message) {
        if (hit.note)
            line = tr("Note: %1").arg(line);
        drawFound(painter, second, line, m_model.query(), colours);
    } else {
        drawElided(painter, second, line.isEmpty() ? addressText(hit.address) : addressText(hit.address) + u" · "_s + line);
    }
    painter->restore();
}

} // namespace halftone::ui
