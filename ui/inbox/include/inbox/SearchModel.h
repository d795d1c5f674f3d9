#pragma once

#include "inbox/InboxPorts.h"

#include <QAbstractListModel>

namespace halftone::ui {

/// What a search found, as one types: candidates, then what was written; latest wish wins.
///
/// The first key is asked for at once. While an answer is on its way only the latest wish waits, and what is outdated by then is not
/// worked on in the store.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPeople = 20;
    static constexpr int kTexts = 60;

    explicit SearchModel(const InboxPorts &ports, QObject *parent = nullptr);
    ~SearchModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const workspace::SearchHit &at(int row) const { return m_hits.at(row); }
    [[nodiscard]] const QString &query() const { return m_query; }
    /// The title that stands above a row; empty where the row is of the same kind as the one before.
    [[nodiscard]] QString groupAbove(int row) const;

    /// Whether what is listed answers the latest query, and nothing more will come.
    [[nodiscard]] bool isAnswered() const { return m_answered; }

    void search(const QString &query);
    void retranslate();

Q_SIGNALS:
    /// The answer to the latest query is there.
    void found();
    void failed(const halftone::Error &error);

private:
    void ask();
    void take(const Result<QList<workspace::SearchHit>> &answer, bool last);

    const InboxPorts &m_ports;
    QList<workspace::SearchHit> m_hits;
    QString m_query;
    workspace::Outdated m_outdated;
    quint64 m_wish = 0;
    bool m_answered = false;
    bool m_fresh = false; ///< the next answer replaces what is listed
};

} // namespace halftone::ui
