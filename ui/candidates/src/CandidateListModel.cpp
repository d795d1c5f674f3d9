#include "candidates/CandidateListModel.h"

#include "phone/PhoneNumber.h"
#include "text/Normalise.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct CandidateWords
{
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

} // namespace

QString nationalText(const Candidate &candidate)
{
    if (candidate.recipients.isEmpty())
        return {};
    const Recipient &first = candidate.recipients.constFirst();
    if (first.kind != AddressKind::E164)
        return first.address;
    const QString number = phone::national(E164(first.address));
    const bool country = first.region.size() == 2 && first.region.front().isLetter();
    return country ? number + u" · "_s + first.region : phone::international(E164(first.address));
}

QStringList channelMarks(const Candidate &candidate)
{
    if (candidate.recipients.isEmpty())
        return {CandidateWords::tr("No phone number")};
    const Recipient &first = candidate.recipients.constFirst();
    QStringList marks;
    if (first.optedOutSms && first.optedOutWhatsApp)
        marks << CandidateWords::tr("Opted out of SMS and WhatsApp");
    else if (first.optedOutSms)
        marks << CandidateWords::tr("Opted out of SMS");
    else if (first.optedOutWhatsApp)
        marks << CandidateWords::tr("Opted out of WhatsApp");
    if (first.noWhatsApp && !first.optedOutWhatsApp)
        marks << CandidateWords::tr("No WhatsApp");
    if (first.smsImpossible && !first.optedOutSms)
        marks << CandidateWords::tr("No SMS");
    return marks;
}

QString shownName(const Candidate &candidate)
{
    const QString name = text::withoutControls(candidate.firstName + u' ' + candidate.lastName).simplified();
    return name.isEmpty() ? nationalText(candidate) : name;
}

CandidateListModel::CandidateListModel(const CandidatesPorts &ports, QObject *parent)
    : QAbstractListModel(parent)
    , m_ports(ports)
{
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Candidate &row = at(index.row());
    if (role == Qt::DisplayRole)
        return shownName(row);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said {
        shownName(row), text::withoutControls(row.job).simplified(), text::withoutControls(row.stage).simplified(), nationalText(row)};
    said += channelMarks(row);
    if (!row.tags.isEmpty())
        said << CandidateWords::tr("Tags: %1").arg(text::withoutControls(row.tags.join(u", "_s)).simplified());
    said.removeAll(QString());
    return said.join(u", "_s);
}

int CandidateListModel::rowOf(CandidateId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Candidate::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool CandidateListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_next.isEmpty() && !m_fetching;
}

void CandidateListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    onDone(m_ports.page(m_query, m_next, kPage), this, [this, wish = m_wish](const Result<workspace::CandidatePage> &answer) {
        if (wish != m_wish)
            return;
        if (!answer) {
            m_fetching = false;
            m_next.clear(); // else the view asks again and again
            Q_EMIT failed(answer.error());
            return;
        }
        m_next = answer->next;
        QList<Candidate> fresh;
        for (const Candidate &row : answer->candidates) {
            if (rowOf(row.id) < 0)
                fresh.append(row);
        }
        if (!fresh.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
            m_rows.append(fresh);
            endInsertRows();
        }
        m_fetching = false; // only now: whoever asks for more while the rows go in would be given the same page again
    });
}

void CandidateListModel::setQuery(const QString &query)
{
    if (query == m_query && m_loaded)
        return;
    m_query = query;
    m_loaded = false;
    reload();
}

void CandidateListModel::reload()
{
    constexpr int kMost = 1000;
    const int count = m_loaded ? std::clamp(rowCount(), kPage, kMost) : kPage;
    m_fetching = false;
    onDone(m_ports.page(m_query, {}, count), this, [this, wish = ++m_wish](const Result<workspace::CandidatePage> &answer) {
        if (wish != m_wish)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        align(answer->candidates);
        m_next = answer->next;
        m_loaded = true;
        Q_EMIT loaded();
    });
}

void CandidateListModel::cut(int from)
{
    if (from >= rowCount())
        return;
    beginRemoveRows({}, from, rowCount() - 1);
    m_rows.remove(from, m_rows.size() - from);
    endRemoveRows();
}

void CandidateListModel::align(const QList<Candidate> &fresh)
{
    QSet<CandidateId> wanted;
    for (const Candidate &row : fresh)
        wanted.insert(row.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(at(row).id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < fresh.size(); ++row) {
        if (row == rowCount()) { // the rest is new
            beginInsertRows({}, row, static_cast<int>(fresh.size()) - 1);
            m_rows.append(fresh.mid(row));
            endInsertRows();
            return;
        }
        if (at(row).id == fresh.at(row).id) {
            m_rows[row] = fresh.at(row);
            continue;
        }
        const int old = rowOf(fresh.at(row).id);
        if (old >= 0) {
            beginMoveRows({}, old, old, {}, row);
            m_rows.move(old, row);
            endMoveRows();
            m_rows[row] = fresh.at(row);
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, fresh.at(row));
            endInsertRows();
        }
    }
    cut(static_cast<int>(fresh.size()));
    retranslate();
}

void CandidateListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace halftone::ui
