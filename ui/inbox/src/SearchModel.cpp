#include "inbox/SearchModel.h"

#include "kit/Formats.h"
#include "text/Normalise.h"

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchModel::SearchModel(const InboxPorts &ports, QObject *parent)
    : QAbstractListModel(parent)
    , m_ports(ports)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms); // shorter than the time between two keys of a fast typist costs a query for nothing
    connect(&m_soon, &QTimer::timeout, this, [this] {
        onDone(m_ports.search(m_query, kLimit), this, [this, wish = ++m_wish](const Result<QList<workspace::SearchHit>> &answer) {
            if (wish != m_wish)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            beginResetModel();
            m_hits = *answer;
            m_answered = true;
            endResetModel();
            Q_EMIT found();
        });
    });
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const workspace::SearchHit &hit = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.name;
    case Qt::AccessibleTextRole: {
        QStringList said {hit.name};
        if (hit.kind == workspace::SearchHit::Kind::Message) {
            if (hit.position)
                said << shortWhen(hit.position->sort, m_ports.clock->now());
            said << text::withoutControls(hit.text).simplified();
        } else {
            said << addressText(hit.address);
        }
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

void SearchModel::search(const QString &query)
{
    m_query = query;
    m_answered = false;
    ++m_wish;
    if (!query.isEmpty()) {
        m_soon.start();
        return;
    }
    m_soon.stop();
    beginResetModel();
    m_hits.clear();
    endResetModel();
}

} // namespace halftone::ui
