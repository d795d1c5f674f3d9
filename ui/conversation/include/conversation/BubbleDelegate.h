#pragma once

#include "conversation/BubbleGeometry.h"
#include "conversation/Links.h"
#include "conversation/MessageActions.h"

#include "kit/Colours.h"

#include <QCache>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace halftone::ui {

/// Paints a message as a bubble with what stands above it, and tells what lies where in it. Plain text only: no markup, no
/// QTextDocument; one QTextLayout per visible row.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A bubble shows so many lines, and "Show all".
    static constexpr int kMaxLines = 40;

    BubbleDelegate(const TimelineModel &model, const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What lies at @p position of a row whose rectangle is @p row.
    struct Hit
    {
        std::optional<MessageAction> action;
        QUrl link;
        int media = -1; ///< which line of attachments
    };
    [[nodiscard]] Hit hit(const QModelIndex &index, const QRect &row, const QPoint &position, const QFont &font) const;
    [[nodiscard]] BubbleGeometry geometry(int row, int width, const QFont &font) const;

    void showAll(MessageId id);
    /// Fonts, scale or language changed: nothing that was measured holds.
    void forget();
    /// The page's width, told by the view before it lays out.
    void setWidth(int width) { m_width = width; }

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Key
    {
        qint64 id = 0;
        size_t version = 0;
        int width = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.id, key.version, key.width); }
    };
    struct Text
    {
        QTextLayout layout;
        QSize size;
        int lastLine = 0;
        bool cut = false;
        QList<Link> links;
    };

    [[nodiscard]] Key keyOf(int row, int width) const;
    [[nodiscard]] Text *textOf(int row, int width, const QFont &font) const;
    [[nodiscard]] BubbleParts parts(int row, int width, const QFont &font) const;
    [[nodiscard]] QString badgeText(const Message &message) const;
    [[nodiscard]] QString badgeSince(const Message &message) const;
    [[nodiscard]] QString metaText(int row) const;

    void paintAbove(QPainter *painter, const BubbleGeometry &g, int row, const Colours &colours) const;
    void paintGround(QPainter *painter, const QRect &bubble, int row, const Colours &colours, bool focused) const;
    void paintText(QPainter *painter, const BubbleGeometry &g, int row, int width, const QFont &font, const Colours &colours) const;
    void paintMedia(QPainter *painter, const BubbleGeometry &g, const Message &message, const Colours &colours) const;
    void paintBadge(QPainter *painter, const QRect &rect, const Message &message, const Colours &colours) const;
    void paintMeta(QPainter *painter, const QRect &rect, int row, const Colours &colours) const;
    void paintButtons(QPainter *painter, const BubbleGeometry &g, int row, const Colours &colours, bool focused) const;

    const TimelineModel &m_model;
    const Clock &m_clock;
    mutable QCache<Key, Text> m_texts {128};
    mutable QCache<Key, int> m_heights {4096};
    QSet<qint64> m_shownInFull;
    int m_width = 0;
};

} // namespace halftone::ui
