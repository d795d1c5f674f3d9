#pragma once

#include "model/Bulk.h"

#include <QAbstractListModel>

#include <optional>

namespace halftone::ui {

/// A bulk send in the list; how far it is, where that was asked for.
struct BulkItem
{
    Bulk bulk;
    std::optional<BulkProgress> progress = {};
};

/// The bulk sends of the workspace, newest first. All are in memory: there are some a day.
class BulkListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const BulkItem &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(BulkId id) const; ///< -1: not there
    /// What did not change keeps its row: a live update moves no cursor.
    void setBulks(const QList<Bulk> &bulks);
    void setProgress(BulkId id, const BulkProgress &progress);
    void retranslate();

private:
    QList<BulkItem> m_rows;
};

/// A send's name on one line, without what would rearrange the text around it.
[[nodiscard]] QString shownName(const Bulk &bulk);
/// "Running · 120 of 500".
[[nodiscard]] QString stateLine(const BulkItem &item);
/// Recipients for whom all is decided: sent, failed, cancelled.
[[nodiscard]] int settled(const BulkProgress &progress);
/// Those who are to get a message.
[[nodiscard]] int sendable(const BulkProgress &progress);

} // namespace halftone::ui
