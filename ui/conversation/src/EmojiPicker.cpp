#include "EmojiPicker.h"

#include "EmojiTable.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCell = 40;
constexpr int kRows = 4;
constexpr qsizetype kRecent = 16;

} // namespace

void EmojiModel::show(const QString &query, const QStringList &recent)
{
    QList<int> found = findEmoji(query);
    if (query.trimmed().isEmpty()) {
        // What was used lately comes first, and once.
        const QList<Emoji> &table = emojiTable();
        for (const QString &one : recent) {
            const auto known = std::ranges::find(table, one, &Emoji::text);
            if (known != table.cend())
                found.removeOne(static_cast<int>(known - table.cbegin()));
        }
        for (auto one = recent.crbegin(); one != recent.crend(); ++one) {
            const auto known = std::ranges::find(table, *one, &Emoji::text);
            if (known != table.cend())
                found.prepend(static_cast<int>(known - table.cbegin()));
        }
    }
    beginResetModel();
    m_shown = std::move(found);
    endResetModel();
}

QString EmojiModel::textAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? emojiTable().at(m_shown.at(index.row())).text : QString();
}

QString EmojiModel::nameAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Emoji &one = emojiTable().at(m_shown.at(index.row()));
    return QLocale().language() == QLocale::French ? one.french : one.english;
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return nameAt(index);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    default:
        return {};
    }
}

Qt::ItemFlags EmojiModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

EmojiPicker::EmojiPicker(const ComposerPorts &ports, QWidget *parent)
    : QFrame(parent)
    , m_ports(ports)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_name(new PlainLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"emojiPicker"_s);
    setProperty("kind", u"card"_s);
    m_search->setObjectName(u"emojiSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_name->setObjectName(u"emojiName"_s);
    m_name->dressed("muted");
    m_close->setObjectName(u"emojiClose"_s);
    m_list->setObjectName(u"emojiList"_s);
    m_list->setProperty("kind", u"box"_s);
    m_list->setModel(&m_model);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setGridSize({kCell, kCell});
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFixedHeight(kRows * kCell + kGrid);
    m_list->installEventFilter(this);
    QFont large = m_list->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_list->setFont(large);

    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_search, 1);
    row->addWidget(m_name, 1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kGrid);
    column->addLayout(row);
    column->addWidget(m_list);

    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { pick(index, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { m_name->setText(m_model.nameAt(current)); });
    connect(m_close, &QPushButton::clicked, this, &EmojiPicker::closed);
    retranslateUi();
    hide();
}

void EmojiPicker::open()
{
    m_search->clear();
    search({});
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::search(const QString &query)
{
    m_model.show(query, m_ports.recentEmoji ? m_ports.recentEmoji() : QStringList());
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    else
        m_name->setText(tr("No emoji has this name"));
    m_list->scrollToTop();
}

void EmojiPicker::pick(const QModelIndex &index, bool more)
{
    const QString emoji = m_model.textAt(index);
    if (emoji.isEmpty())
        return;
    if (m_ports.recentEmoji && m_ports.setRecentEmoji) {
        QStringList recent = m_ports.recentEmoji();
        recent.removeAll(emoji);
        recent.prepend(emoji);
        m_ports.setRecentEmoji(recent.first(std::min(kRecent, recent.size())));
    }
    Q_EMIT picked(emoji, more);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        pick(m_list->currentIndex(), key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (watched != m_search)
        return QFrame::eventFilter(watched, event);
    // The list is walked from the search field; left and right too, while there is no text to walk in.
    const bool upDown
        = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    const bool sideways = (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) && m_search->text().isEmpty();
    if (upDown || sideways) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void EmojiPicker::retranslateUi()
{
    setAccessibleName(tr("Insert emoji"));
    m_search->setPlaceholderText(tr("Search emoji"));
    m_search->setAccessibleName(tr("Search emoji"));
    m_list->setAccessibleName(tr("Emoji"));
    m_close->setText(tr("Close"));
    m_name->setText(m_model.nameAt(m_list->currentIndex()));
}

void EmojiPicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
