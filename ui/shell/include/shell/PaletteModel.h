#pragma once

#include "shell/ShellPorts.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace halftone::ui {

/// What can be gone to or done: conversations, candidates, places, actions, by what is typed so far; recent ones first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Recent, Conversations, Places, Actions, Search };

    struct Item
    {
        Group group = Group::Actions;
        QString key; ///< names it among the recent ones
        QString title;
        QString detail;
        QString keys; ///< its shortcut, in the desktop's words
        QString iconName; ///< empty: an avatar
        ConversationId conversation;
        CandidateId candidate; ///< of one without a conversation
        QPointer<QAction> action;
        int score = 0;
    };

    explicit PaletteModel(const ShellPorts &ports, QObject *parent = nullptr);
    ~PaletteModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Item &at(int row) const { return m_rows.at(row); }
    /// The title above a row; empty where it belongs to the group of the row before.
    [[nodiscard]] QString groupAbove(int row) const;

    /// Begins anew: reads the latest conversations. @param actions those of the menus; @param places which of them are places.
    void begin(const QList<QAction *> &actions, const QList<QAction *> &places);
    void type(const QString &text);
    [[nodiscard]] const QString &typed() const { return m_typed; }
    /// What was chosen moves to the front of the recent ones.
    void remember(const QString &key);
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent) { m_recent = recent; }

Q_SIGNALS:
    void failed(const halftone::Error &error);

private:
    void rebuild();
    void ask();
    [[nodiscard]] static Item itemOf(const ConversationSummary &row);
    [[nodiscard]] static Item itemOf(const workspace::SearchHit &hit);

    const ShellPorts &m_ports;
    QList<Item> m_rows;
    QList<Item> m_latest; ///< conversations, newest first
    QList<Item> m_found; ///< candidates that the store found for what is typed
    QList<Item> m_commands;
    QStringList m_recent;
    QString m_typed;
    workspace::Outdated m_outdated;
    quint64 m_wish = 0;
};

} // namespace halftone::ui
