#pragma once

#include "model/Number.h"

#include <QAbstractTableModel>

namespace halftone::ui {

/// Our numbers as a table; a workspace has some tens.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, ChannelColumn, CountryColumn, StateColumn, DefaultColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(const QList<Number> &numbers);
    [[nodiscard]] const QList<Number> &numbers() const { return m_numbers; }
    /// The words are those of another language from now on.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Number> m_numbers;
};

/// "Online", "In use"; the provider's own word where it is none that we know.
[[nodiscard]] QString numberState(const Number &number);

} // namespace halftone::ui
