#include "shell/CommandPalette.h"

#include "kit/Colours.h"
#include "kit/Icons.h"
#include "kit/Widgets.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 24;

/// Sign or avatar, title, what it belongs to, shortcut; the first of a group has the group's title above it.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    PaletteDelegate(const PaletteModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = QFontMetrics(option.font).height();
        return {200, line + 2 * kGrid + (m_model.groupAbove(index.row()).isEmpty() ? 0 : line + kGrid)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PaletteModel::Item &item = m_model.at(index.row());
        const Colours &colours = coloursOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect box = option.rect.adjusted(kGrid / 2, 0, -kGrid / 2, 0);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        if (const QString group = m_model.groupAbove(index.row()); !group.isEmpty()) {
            QRect title = box;
            title.setHeight(QFontMetrics(option.font).height() + kGrid);
            box.setTop(title.bottom() + 1);
            painter->setFont(small);
            painter->setPen(colours.muted);
            painter->drawText(title.adjusted(kGrid, 0, 0, -3), Qt::AlignLeft | Qt::AlignBottom, group);
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(colours.accent, 2));
            painter->setBrush(colours.selection);
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect sign(box.left() + kGrid, box.center().y() - kSign / 2 + 1, kSign, kSign);
        if (item.iconName.isEmpty())
            paintAvatar(*painter, sign, item.title);
        else
            painter->drawPixmap(
                sign.adjusted(3, 3, -3, -3), iconPixmap(item.iconName, kSign - 6, colours.muted, painter->device()->devicePixelRatioF()));
        QRect line(sign.right() + 12, box.top(), box.right() - sign.right() - 12 - kGrid, box.height());
        painter->setFont(small);
        painter->setPen(colours.muted);
        if (!item.keys.isEmpty()) {
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, item.keys);
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(item.keys) - 12);
        }
        painter->setFont(option.font);
        painter->setPen(colours.text);
        const QString title = painter->fontMetrics().elidedText(item.title, Qt::ElideRight, line.width());
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, title);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(title) + 10);
        constexpr int kWorthwhile = 40;
        if (line.width() > kWorthwhile) {
            painter->setFont(small);
            painter->setPen(colours.muted);
            painter->drawText(
                line, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(item.detail, Qt::ElideRight, line.width()));
        }
        painter->restore();
    }

private:
    const PaletteModel &m_model;
};

} // namespace

CommandPalette::CommandPalette(const ShellPorts &ports, QWidget *window)
    : Overlay(window)
    , m_model(ports)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"paletteResults"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the card is its ground
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, this));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kGrid);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.type(text); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::keepCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    retranslateUi();
}

QSize CommandPalette::wanted() const
{
    return {620, 520};
}

void CommandPalette::open(const QList<QAction *> &actions, const QList<QAction *> &places)
{
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_model.begin(actions, places);
    present(m_field);
}

void CommandPalette::keepCurrent()
{
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0)); // what Enter does is marked
    m_list->scrollToTop();
}

void CommandPalette::move(int step)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, count - 1);
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    // The focus stays where one types, so a screen reader is told.
    announce(this, index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteModel::Item item = m_model.at(index.row());
    const QString typed = m_model.typed();
    m_model.remember(item.key);
    dismiss();
    if (item.action)
        item.action->trigger();
    else if (item.group == PaletteModel::Group::Search)
        Q_EMIT searchWanted(typed);
    else if (item.conversation.isValid())
        Q_EMIT conversationWanted(item.conversation);
    else if (item.candidate.isValid())
        Q_EMIT candidateWanted(item.candidate);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_field || watched == m_list)) {
        constexpr int kPage = 8;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(kPage);
            return true;
        case Qt::Key_PageUp:
            move(-kPage);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab: // it is left by Escape, not by walking out of it
            (watched == m_field ? static_cast<QWidget *>(m_list) : m_field)->setFocus(Qt::TabFocusReason);
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::retranslateUi()
{
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Go to a conversation or a place, or do something"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setAccessibleDescription(tr("Arrow keys choose, Enter does it, Escape goes back"));
    m_list->setAccessibleName(tr("What was found"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
