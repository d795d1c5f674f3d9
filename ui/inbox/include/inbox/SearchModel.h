#pragma once

#include "inbox/InboxPorts.h"

#include <QAbstractListModel>
#include <QTimer>

namespace halftone::ui {

/// What a search found, as one types; latest wish wins.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kLimit = 60;

    explicit SearchModel(const InboxPorts &ports, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const workspace::SearchHit &at(int row) const { return m_hits.at(row); }
    [[nodiscard]] const QString &query() const { return m_query; }

    /// Whether what is listed answers the latest query.
    [[nodiscard]] bool isAnswered() const { return m_answered; }

    void search(const QString &query);

Q_SIGNALS:
    /// The answer to the latest query is there.
    void found();
    void failed(const halftone::Error &error);

private:
    const InboxPorts &m_ports;
    QList<workspace::SearchHit> m_hits;
    QString m_query;
    QTimer m_soon;
    quint64 m_wish = 0;
    bool m_answered = false;
};

} // namespace halftone::ui
