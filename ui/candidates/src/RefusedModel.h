#pragma once

#include "workspace/Candidates.h"

#include <QAbstractListModel>

namespace halftone::ui {

/// Lines of a list that were refused, then those that were taken with a doubt, each with its reason in words.
class RefusedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setReport(const workspace::ImportReport &report);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<workspace::ImportRejected> m_rows;
    qsizetype m_refused = 0; ///< the first so many; the others are doubts
};

/// Why a line was refused, as a sentence.
[[nodiscard]] QString reasonWords(const workspace::ImportRejected &rejected);

} // namespace halftone::ui
