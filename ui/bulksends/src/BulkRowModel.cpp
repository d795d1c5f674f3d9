#include "bulksends/BulkRowModel.h"

#include "kit/Formats.h"
#include "text/Normalise.h"
#include "words/BulkWords.h"
#include "words/ErrorWords.h"
#include "words/StateWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct BulkRowWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkRow)
};

QString line(const QString &text)
{
    return text::withoutControls(text).simplified();
}

} // namespace

QString stateWords(const storage::BulkResult &result)
{
    const auto &plan = result.row.plan;
    if (result.state == "blocked"_L1)
        return plan.reason ? words::blockReason(*plan.reason) : BulkRowWords::tr("Gets nothing");
    if (result.state == "planned"_L1)
        return plan.way == rules::PlannedWay::Approval ? BulkRowWords::tr("Needs approval") : BulkRowWords::tr("Leaves at once");
    if (result.state == "erased"_L1)
        return BulkRowWords::tr("Erased");
    const auto state = fromCode<MessageState>(result.state);
    const QString word = state ? words::messageState(*state) : result.state;
    return result.replied ? BulkRowWords::tr("%1, replied").arg(word) : word;
}

QString stateDetail(const storage::BulkResult &result)
{
    QStringList said;
    if (!result.errorCode.isEmpty())
        said << words::wordsForCode(result.errorCode, result.errorQuote).text();
    for (const QString &changed : result.row.changes) {
        if (const auto change = fromCode<rules::PlanChange>(changed))
            said << words::planChange(*change);
    }
    return said.join(u'\n');
}

BulkRowModel::BulkRowModel(const BulkSendsPorts &ports, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ports(ports)
{
}

int BulkRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::BulkResult &result = at(index.row());
    if (role == Qt::ToolTipRole && index.column() == State) {
        const QString detail = stateDetail(result);
        return detail.isEmpty() ? QVariant() : QVariant(detail.toHtmlEscaped()); // a tool tip guesses whether it is markup
    }
    if (role == Qt::TextAlignmentRole && index.column() == Segments)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Name:
        return line(result.row.name);
    case Number:
        return addressText(line(result.row.number));
    case ChannelColumn: {
        const auto channel = fromCode<Channel>(result.channel);
        return channel ? channelName(*channel) : QString();
    }
    case State:
        return stateWords(result);
    case Segments:
        return result.row.plan.segments > 0 ? QLocale().toString(result.row.plan.segments) : QString();
    case Text:
        return line(result.row.body).left(300);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BulkRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Recipient");
    case Number:
        return tr("Number");
    case ChannelColumn:
        return tr("Channel");
    case State:
        return tr("State");
    case Segments:
        return tr("Segments");
    case Text:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

bool BulkRowModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && m_more && !m_fetching;
}

void BulkRowModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

void BulkRowModel::read()
{
    m_fetching = true;
    const int after = m_rows.isEmpty() ? 0 : m_rows.constLast().row.row;
    onDone(m_ports.results(m_id, after, kPage, m_filter), this, [this, wish = m_wish](const Result<QList<storage::BulkResult>> &answer) {
        if (wish != m_wish)
            return;
        m_loaded = true;
        m_more = answer && answer->size() == kPage; // an error is not asked for again and again
        if (!answer) {
            m_fetching = false;
            Q_EMIT failed(answer.error());
            return;
        }
        if (!answer->isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(answer->size()) - 1);
            m_rows.append(*answer);
            endInsertRows();
        }
        m_fetching = false; // only now: whoever asks for more while the rows go in would be given the same page again
        Q_EMIT loaded();
    });
}

void BulkRowModel::show(BulkId id, const storage::BulkRowFilter &filter)
{
    ++m_wish;
    beginResetModel();
    m_rows.clear();
    m_id = id;
    m_filter = filter;
    m_loaded = false;
    m_more = false;
    endResetModel();
    if (id.isValid())
        read();
}

void BulkRowModel::refresh(int first, int last)
{
    if (!m_loaded || m_fetching || !m_id.isValid())
        return;
    const int from = std::clamp(first, 0, std::max(0, rowCount() - 1));
    const int count = std::clamp(last - from + 1, 1, kPage);
    const int after = from == 0 ? 0 : m_rows.at(from - 1).row.row;
    onDone(m_ports.results(m_id, after, count, m_filter), this,
        [this, wish = m_wish, from, count](const Result<QList<storage::BulkResult>> &answer) {
            if (wish != m_wish || !answer)
                return;
            const auto same = [](const storage::BulkResult &one, const storage::BulkResult &other) { return one.row.row == other.row.row; };
            if (!std::ranges::equal(*answer, m_rows.mid(from, count), same)) {
                show(m_id, m_filter);
                return;
            }
            for (qsizetype i = 0; i < answer->size(); ++i)
                m_rows[from + i] = answer->at(i);
            if (!answer->isEmpty())
                Q_EMIT dataChanged(index(from, 0), index(from + static_cast<int>(answer->size()) - 1, ColumnCount - 1));
        });
}

void BulkRowModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace halftone::ui
