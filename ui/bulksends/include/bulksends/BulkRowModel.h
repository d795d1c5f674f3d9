#pragma once

#include "bulksends/BulkSendsPorts.h"

#include <QAbstractTableModel>

namespace halftone::ui {

/// The recipients of a bulk send that pass a filter, in the order of the plan, read by key as the view nears the end.
class BulkRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kPage = 200;
    enum Column { Name, Number, ChannelColumn, State, Segments, Text, ColumnCount };

    /// @param ports kept; must outlive the model.
    explicit BulkRowModel(const BulkSendsPorts &ports, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const storage::BulkResult &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void show(BulkId id, const storage::BulkRowFilter &filter);
    /// Reads rows @p first … @p last again, in place; all of them where others are there now.
    void refresh(int first, int last);
    void retranslate();

Q_SIGNALS:
    void loaded();
    void failed(const halftone::Error &error);

private:
    void read();

    const BulkSendsPorts &m_ports;
    QList<storage::BulkResult> m_rows;
    BulkId m_id;
    storage::BulkRowFilter m_filter;
    quint64 m_wish = 0;
    bool m_fetching = false;
    bool m_more = false;
    bool m_loaded = false;
};

/// What is planned for a recipient, or what became of them ("Needs approval", "Opted out", "Delivered").
[[nodiscard]] QString stateWords(const storage::BulkResult &result);
/// Why it failed, and what changed since the plan; empty where there is nothing to say.
[[nodiscard]] QString stateDetail(const storage::BulkResult &result);

} // namespace halftone::ui
