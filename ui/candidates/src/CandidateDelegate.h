#pragma once

#include <QStyledItemDelegate>

namespace halftone::ui {

class CandidateListModel;

/// Draws a candidate: name, stage; job and number; tags and what is to be known of the channels.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CandidateDelegate(const CandidateListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    const CandidateListModel &m_model;
};

} // namespace halftone::ui
