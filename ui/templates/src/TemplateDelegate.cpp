#include "TemplateDelegate.h"

#include "kit/Colours.h"
#include "kit/Icons.h"
#include "kit/Rows.h"
#include "kit/Widgets.h"
#include "text/Normalise.h"

#include <QPainter>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;

void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    const QString line = text::withoutControls(text).simplified();
    painter->drawText(rect, Qt::AlignVCenter | side, painter->fontMetrics().elidedText(line, Qt::ElideRight, rect.width()));
}

} // namespace

QColor toneColour(StatusLook::Tone tone, const Colours &colours)
{
    switch (tone) {
    case StatusLook::Tone::Good:
        return colours.good;
    case StatusLook::Tone::Warning:
        return colours.warning;
    case StatusLook::Tone::Danger:
        return colours.danger;
    case StatusLook::Tone::Muted:
        break;
    }
    return colours.muted;
}

TemplateDelegate::TemplateDelegate(const TemplateModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * QFontMetrics(option.font).height() + 4 + 3 * kGrid};
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TemplateItem *item = m_model.at(index.row());
    if (!item)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &colours = drawRowGround(painter, option);
    const MessageTemplate &one = item->card.shown;
    const QRect inner = option.rect.adjusted(2 * kGrid + 2, kGrid, -2 * kGrid, -kGrid);
    const int lineHeight = QFontMetrics(option.font).height();
    QRect first(inner.left(), inner.center().y() - lineHeight - 1, inner.width(), lineHeight);
    QRect second(inner.left(), inner.center().y() + 3, inner.width(), lineHeight);
    const auto drawIcon = [painter](const QString &name, int x, int middle, const QColor &colour) {
        painter->drawPixmap(x, middle - kIcon / 2, iconPixmap(name, kIcon, colour, painter->device()->devicePixelRatioF()));
    };
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);

    // At the right of the first line: the state; unsaved work goes before it, since it is the reader's own.
    const StatusLook look
        = item->unsaved ? StatusLook {TemplateModel::tr("Not saved"), u"edit"_s, StatusLook::Tone::Danger} : statusLook(item->card);
    painter->setFont(small);
    const int wide = std::min(painter->fontMetrics().horizontalAdvance(look.word), first.width() / 2);
    painter->setPen(toneColour(look.tone, colours));
    drawElided(painter, QRect(first.right() - wide, first.top(), wide + 1, first.height()), look.word, Qt::AlignRight);
    drawIcon(look.icon, first.right() - wide - kIcon - 5, first.center().y() + 1, toneColour(look.tone, colours));
    first.setRight(first.right() - wide - kIcon - 12);

    drawIcon(one.kind == TemplateKind::Sms ? u"sms"_s : u"whatsapp"_s, first.left(), first.center().y() + 1, colours.muted);
    first.setLeft(first.left() + kIcon + 6);
    second.setLeft(first.left());
    painter->setFont(bold);
    painter->setPen(colours.text);
    drawElided(painter, first, one.name.isEmpty() ? TemplateModel::tr("New template") : one.name);

    painter->setFont(small);
    painter->setPen(colours.muted);
    QStringList about {languageName(one.language)};
    if (!one.shared)
        about << TemplateModel::tr("Private");
    if (!item->isNew())
        about << TemplateModel::tr("used %n time(s)", nullptr, one.uses);
    about.removeAll(QString());
    drawElided(painter, second, about.join(u" · "_s));
    painter->restore();
}

} // namespace halftone::ui
