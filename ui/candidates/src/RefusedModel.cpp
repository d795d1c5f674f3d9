#include "RefusedModel.h"

#include "text/Normalise.h"
#include "words/ErrorWords.h"

namespace halftone::ui {

using namespace Qt::StringLiterals;

QString reasonWords(const workspace::ImportRejected &rejected)
{
    return words::wordsForCode(rejected.reason).text();
}

void RefusedModel::setReport(const workspace::ImportReport &report)
{
    beginResetModel();
    m_rows = report.rejected + report.warnings;
    m_refused = report.rejected.size();
    endResetModel();
}

void RefusedModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const workspace::ImportRejected &row = m_rows.at(index.row());
    const QString line = QLocale().toString(row.line);
    const QString value = text::withoutControls(row.value).simplified().left(80);
    QString text
        = value.isEmpty() ? tr("Line %1: %2").arg(line, reasonWords(row)) : tr("Line %1, “%2”: %3").arg(line, value, reasonWords(row));
    if (index.row() >= m_refused)
        text = tr("To be looked at: %1").arg(text);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped(); // a tool tip guesses whether it is markup
    default:
        return {};
    }
}

} // namespace halftone::ui
