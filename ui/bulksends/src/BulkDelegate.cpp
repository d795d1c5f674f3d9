#include "BulkDelegate.h"

#include "bulksends/BulkListModel.h"
#include "kit/Colours.h"
#include "kit/Rows.h"
#include "kit/Widgets.h"

#include <QPainter>

namespace halftone::ui {

BulkDelegate::BulkDelegate(const BulkListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize BulkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * QFontMetrics(option.font).height() + 4 + 3 * kGrid};
}

void BulkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BulkItem &item = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &colours = drawRowGround(painter, option);
    const int height = QFontMetrics(option.font).height();
    QRect line(option.rect.left() + 2 * kGrid + 2, option.rect.center().y() - height - 1, option.rect.width() - 4 * kGrid - 4, height);
    const auto draw = [&](const QString &text) {
        painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height + 3);
    };
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.text);
    draw(shownName(item.bulk));
    font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    painter->setFont(font);
    const bool live = item.bulk.state == BulkState::Running;
    painter->setPen(item.bulk.state == BulkState::Paused ? colours.warning : live ? colours.accent : colours.muted);
    draw(stateLine(item));
    painter->restore();
}

} // namespace halftone::ui
