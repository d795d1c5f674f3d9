#include "bulksends/BulkListModel.h"

#include "text/Normalise.h"
#include "words/BulkWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct BulkListWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkList)
};

} // namespace

QString shownName(const Bulk &bulk)
{
    return text::withoutControls(bulk.name).simplified();
}

int settled(const BulkProgress &progress)
{
    return progress.sent + progress.failed + progress.cancelled;
}

int sendable(const BulkProgress &progress)
{
    return progress.recipients - progress.blocked;
}

QString stateLine(const BulkItem &item)
{
    QString line = words::bulkState(item.bulk.state);
    if (!item.progress)
        return line;
    const QLocale locale;
    line += u" · "_s
        + BulkListWords::tr("%1 of %2").arg(locale.toString(settled(*item.progress)), locale.toString(sendable(*item.progress)));
    return line;
}

int BulkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BulkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkItem &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(row.bulk);
    case Qt::AccessibleTextRole:
        return QString(shownName(row.bulk) + u", "_s + stateLine(row));
    case Qt::ToolTipRole:
        return shownName(row.bulk).toHtmlEscaped(); // a tool tip guesses whether it is markup
    default:
        return {};
    }
}

int BulkListModel::rowOf(BulkId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const BulkItem &item) { return item.bulk.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void BulkListModel::setBulks(const QList<Bulk> &bulks)
{
    QSet<BulkId> wanted;
    for (const Bulk &bulk : bulks)
        wanted.insert(bulk.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(at(row).bulk.id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    // Their order is that of their ids, which never changes: what is new comes between.
    for (int row = 0; row < bulks.size(); ++row) {
        if (row < rowCount() && at(row).bulk.id == bulks.at(row).id) {
            m_rows[row].bulk = bulks.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, BulkItem {bulks.at(row)});
        endInsertRows();
    }
    retranslate();
}

void BulkListModel::setProgress(BulkId id, const BulkProgress &progress)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows.at(row).progress == progress)
        return;
    m_rows[row].progress = progress;
    Q_EMIT dataChanged(index(row), index(row));
}

void BulkListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace halftone::ui
