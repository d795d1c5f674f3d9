#pragma once

#include "inbox/InboxPorts.h"

#include <QAbstractListModel>
#include <QTimer>

namespace halftone::ui {

/// The conversations that pass a filter, newest first, read by key as the view nears the end.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPage = 100;

    explicit ConversationListModel(const InboxPorts &ports, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const ConversationSummary &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(ConversationId id) const;
    [[nodiscard]] InboxFilter filter() const { return m_filter; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void setFilter(InboxFilter filter);
    /// Reads what is shown again, in place: what did not change does not flicker.
    void reload();
    /// One conversation changed: it is read again and takes its place.
    void note(ConversationId id);
    void retranslate();
    /// Whether its reply window is open and has at most an hour left.
    [[nodiscard]] bool closesSoon(const ConversationSummary &row) const;

    [[nodiscard]] bool isAssignedToMe(const ConversationSummary &row) const;
    /// Whether it is assigned to, or followed by, who works here.
    [[nodiscard]] bool isMine(const ConversationSummary &row) const;

Q_SIGNALS:
    void loaded();
    /// A row is about to go, since its conversation no longer passes the filter; the signals of the model follow.
    void dropping(int row);
    void failed(const halftone::Error &error);

private:
    void drop(int row);
    void awaitEdge();
    void passEdge();
    void take(const ConversationSummary &row);
    [[nodiscard]] bool passes(const ConversationSummary &row) const;
    [[nodiscard]] QString spoken(const ConversationSummary &row) const;

    const InboxPorts &m_ports;
    QList<ConversationSummary> m_rows;
    InboxFilter m_filter = InboxFilter::All;
    QTimer m_edge; ///< runs until the next instant at which a mark or a date changes by itself
    quint64 m_wish = 0;
    bool m_fetching = false;
    bool m_atEnd = false;
    bool m_loaded = false;
};

/// Words for a filter.
[[nodiscard]] QString filterName(InboxFilter filter);
/// The last line of a conversation as the list shows it.
[[nodiscard]] QString lastLine(const ConversationSummary &row);

} // namespace halftone::ui
