#pragma once

#include "conversation/ComposerPorts.h"
#include "kit/Widgets.h"

#include <QAbstractListModel>

class QLineEdit;
class QListView;
class QPushButton;

namespace halftone::ui {

/// What the picker shows: what was used lately, then all; or what a search finds.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QString &query, const QStringList &recent);
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] QString nameAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<int> m_shown; ///< indexes into emojiTable()
};

/// Emoji to pick, searched by their names, shown above the composer. Enter or a click picks one; with Shift it stays for another.
class EmojiPicker : public QFrame
{
    Q_OBJECT

public:
    explicit EmojiPicker(const ComposerPorts &ports, QWidget *parent = nullptr);
    void open();

Q_SIGNALS:
    void picked(const QString &emoji, bool more);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void search(const QString &query);
    void pick(const QModelIndex &index, bool more);

    const ComposerPorts &m_ports;
    EmojiModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    PlainLabel *m_name;
    QPushButton *m_close;
};

} // namespace halftone::ui
