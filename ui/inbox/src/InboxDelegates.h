#pragma once

#include "inbox/ConversationListModel.h"
#include "inbox/SearchModel.h"

#include <QStyledItemDelegate>

namespace halftone::ui {

/// A row of the inbox: avatar, name, time, last line, channel, unread count, marks. All rows are of one height.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConversationDelegate(const ConversationListModel &model, const Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ConversationListModel &m_model;
    const Clock &m_clock;
};

/// A search hit: a candidate with number, or a message with its excerpt.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HitDelegate(const SearchModel &model, const Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SearchModel &m_model;
    const Clock &m_clock;
};

} // namespace halftone::ui
