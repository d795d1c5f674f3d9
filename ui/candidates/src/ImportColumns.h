#pragma once

#include "csv/Table.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace halftone::ui {

class PlainLabel;

/// The columns of a list with their first values, and what each becomes: recognised, and to be changed by hand.
class ImportColumns : public QScrollArea
{
    Q_OBJECT

public:
    /// More are not shown, and become fields of their own.
    static constexpr int kMostShown = 100;

    explicit ImportColumns(QWidget *parent = nullptr);

    /// @param region to try which column holds numbers, where no title says so.
    void setTable(const csv::Table &table, const QString &region);
    [[nodiscard]] csv::Columns columns() const;
    /// No column holds phone numbers, nor ids that candidates could be known by.
    [[nodiscard]] bool tellsNobody() const;
    /// None of the titles was recognised: perhaps the first line is a candidate.
    [[nodiscard]] bool isUnknown() const { return m_unknown; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(QComboBox *box, int column);
    void chosen(int column);
    void retranslateUi();

    QStringList m_titles;
    QStringList m_fields; ///< of each column, as csv::Columns has them
    QList<QComboBox *> m_boxes;
    QList<PlainLabel *> m_heads;
    QGridLayout *m_grid = nullptr;
    bool m_unknown = false;
};

} // namespace halftone::ui
