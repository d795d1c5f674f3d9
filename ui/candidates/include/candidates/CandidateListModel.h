#pragma once

#include "candidates/CandidatesPorts.h"

#include <QAbstractListModel>

namespace halftone::ui {

/// Candidates by name, those that a search finds or all, read by key as the view nears the end.
///
/// The order is the store's: the engines' collations differ, so nothing is sorted here.
class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPage = 100;

    /// @param ports kept; must outlive the model.
    explicit CandidateListModel(const CandidatesPorts &ports, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const Candidate &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(CandidateId id) const; ///< -1 where it is not among those that were read
    [[nodiscard]] const QString &query() const { return m_query; }
    /// The answer for the query is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void setQuery(const QString &query);
    /// Reads what is shown again, in place: what did not change does not flicker, and keeps its selection.
    void reload();
    void retranslate();

Q_SIGNALS:
    void loaded();
    void failed(const halftone::Error &error);

private:
    void align(const QList<Candidate> &fresh);
    void cut(int from);

    const CandidatesPorts &m_ports;
    QList<Candidate> m_rows;
    QString m_query;
    QString m_next; ///< key of the next page; empty: all is read
    quint64 m_wish = 0;
    bool m_fetching = false;
    bool m_loaded = false;
};

/// The first number as it is written in its own country, with the country's code where that is known ("06 12 34 56 78 · FR").
[[nodiscard]] QString nationalText(const Candidate &candidate);
/// What is to be known of the ways to a candidate ("Opted out of SMS", "No WhatsApp"); empty where nothing is.
[[nodiscard]] QStringList channelMarks(const Candidate &candidate);
/// A candidate's name for people, without what would rearrange the text around it.
[[nodiscard]] QString shownName(const Candidate &candidate);

} // namespace halftone::ui
