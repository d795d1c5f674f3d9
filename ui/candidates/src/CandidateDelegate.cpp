#include "CandidateDelegate.h"

#include "candidates/CandidateListModel.h"
#include "kit/Colours.h"
#include "kit/Icons.h"
#include "kit/Rows.h"
#include "kit/Widgets.h"
#include "text/Normalise.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 40;
constexpr int kIcon = 14;

QString line(const QString &text)
{
    return text::withoutControls(text).simplified();
}

void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    painter->drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine) | static_cast<int>(side),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

CandidateDelegate::CandidateDelegate(const CandidateListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(kAvatar, 3 * QFontMetrics(option.font).height() + 4) + 2 * kGrid};
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Candidate &row = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &colours = drawRowGround(painter, option);
    const QRect inner = option.rect.adjusted(2 * kGrid + 2, kGrid, -2 * kGrid, -kGrid);
    paintAvatar(*painter, QRect(inner.left(), inner.center().y() - kAvatar / 2 + 1, kAvatar, kAvatar), shownName(row));
    const int left = inner.left() + kAvatar + 12;
    const int height = QFontMetrics(option.font).height();
    const QFont small = scaled(option.font, 0.88, false);
    const auto lineAt
        = [&](int i) { return QRect(left, inner.center().y() - 3 * height / 2 + i * (height + 1), inner.right() - left, height); };

    QRect first = lineAt(0);
    painter->setFont(small);
    if (const QString stage = line(row.stage); !stage.isEmpty()) {
        const int wide = std::min(painter->fontMetrics().horizontalAdvance(stage) + 20, first.width() / 2);
        const QRect pill(first.right() - wide + 1, first.top() + 1, wide, first.height() - 1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.panel : colours.accentSoft);
        painter->drawRoundedRect(pill, 8, 8);
        painter->setPen(colours.text);
        drawElided(painter, pill.adjusted(8, 0, -8, 0), stage);
        first.setRight(pill.left() - 8);
    }
    painter->setFont(scaled(option.font, 1.0, true));
    painter->setPen(colours.text);
    drawElided(painter, first, shownName(row));

    QRect second = lineAt(1);
    painter->setFont(small);
    painter->setPen(colours.text);
    const bool named = !line(row.firstName + row.lastName).isEmpty(); // else the number is the name
    drawElided(painter, second, named ? nationalText(row) : tr("No name yet"));

    QRect third = lineAt(2);
    painter->setPen(colours.muted);
    const QStringList marks = channelMarks(row);
    if (!marks.isEmpty()) {
        painter->drawPixmap(third.left(), third.center().y() - kIcon / 2 + 1,
            iconPixmap(u"opted-out"_s, kIcon, colours.warning, painter->device()->devicePixelRatioF()));
        third.setLeft(third.left() + kIcon + 5);
        painter->setPen(colours.warning);
        const QString text = marks.join(u" · "_s);
        drawElided(painter, third, text);
        third.setLeft(std::min(third.right(), third.left() + painter->fontMetrics().horizontalAdvance(text) + 8));
        painter->setPen(colours.muted);
    }
    QStringList rest {line(row.job), line(row.tags.join(u", "_s))};
    rest.removeAll(QString());
    if (third.width() > 3 * kGrid)
        drawElided(painter, third, rest.join(u" · "_s));
    painter->restore();
}

bool CandidateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // What the row may have cut; a tool tip guesses whether it is markup.
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString().toHtmlEscaped(), view);
    return true;
}

} // namespace halftone::ui
