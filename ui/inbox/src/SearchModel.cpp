#include "inbox/SearchModel.h"

#include "kit/Formats.h"
#include "text/Normalise.h"

namespace halftone::ui {

using namespace Qt::StringLiterals;
using workspace::SearchHit;

SearchModel::SearchModel(const InboxPorts &ports, QObject *parent)
    : QAbstractListModel(parent)
    , m_ports(ports)
{
}

SearchModel::~SearchModel()
{
    if (m_outdated)
        *m_outdated = true;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString SearchModel::groupAbove(int row) const
{
    const SearchHit::Kind kind = at(row).kind;
    if (row > 0 && at(row - 1).kind == kind)
        return {};
    return kind == SearchHit::Kind::Candidate ? tr("Candidates") : tr("Messages");
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.name;
    case Qt::AccessibleTextRole: {
        QStringList said;
        if (const QString group = groupAbove(index.row()); !group.isEmpty())
            said << group;
        said << hit.name;
        if (hit.kind == SearchHit::Kind::Message) {
            if (hit.note)
                said << tr("Note");
            if (hit.position)
                said << shortWhen(hit.position->sort, m_ports.clock->now());
            said << text::withoutControls(hit.text).simplified();
        } else {
            said << addressText(hit.address);
            if (!hit.text.isEmpty())
                said << text::withoutControls(hit.text).simplified();
        }
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

void SearchModel::search(const QString &query)
{
    if (query == m_query && !query.isEmpty())
        return;
    m_query = query;
    m_answered = false;
    ++m_wish;
    if (m_outdated)
        *m_outdated = true;
    m_outdated.reset();
    if (!query.isEmpty()) {
        ask();
        return;
    }
    beginResetModel();
    m_hits.clear();
    endResetModel();
}

void SearchModel::ask()
{
    m_outdated = std::make_shared<std::atomic<bool>>(false);
    m_fresh = true;
    const quint64 wish = m_wish;
    onDone(m_ports.people(m_query, kPeople, m_outdated), this, [this, wish](const Result<QList<SearchHit>> &answer) {
        if (wish == m_wish)
            take(answer, false);
    });
    // Served in order: what was written comes second, whatever it costs.
    onDone(m_ports.texts(m_query, kTexts, m_outdated), this, [this, wish](const Result<QList<SearchHit>> &answer) {
        if (wish == m_wish)
            take(answer, true);
    });
}

void SearchModel::take(const Result<QList<SearchHit>> &answer, bool last)
{
    m_answered = m_answered || last;
    if (!answer) {
        Q_EMIT failed(answer.error());
    } else if (m_fresh && (last || !answer->isEmpty())) {
        // What the query before found stays until there is something to show in its place: nothing flickers.
        beginResetModel();
        m_hits = *answer;
        m_fresh = false;
        endResetModel();
    } else if (!answer->isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(answer->size()) - 1);
        m_hits += *answer;
        endInsertRows();
    }
    if (last)
        Q_EMIT found();
}

void SearchModel::retranslate()
{
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace halftone::ui
