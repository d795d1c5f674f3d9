#pragma once

#include <QStyledItemDelegate>

namespace halftone::ui {

class BulkListModel;

/// Draws a bulk send in the list: name, state and how far it is.
class BulkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param model must outlive the delegate.
    explicit BulkDelegate(const BulkListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const BulkListModel &m_model;
};

} // namespace halftone::ui
