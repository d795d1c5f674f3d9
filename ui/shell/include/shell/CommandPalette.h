#pragma once

#include "shell/Overlay.h"
#include "shell/PaletteModel.h"

class QLineEdit;
class QListView;

namespace halftone::ui {

class PlainLabel;

/// Ctrl+K: goes to a conversation or a place, or does what a menu offers, by keyboard alone.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(const ShellPorts &ports, QWidget *window);

    void open(const QList<QAction *> &actions, const QList<QAction *> &places);
    [[nodiscard]] PaletteModel &model() { return m_model; }

Q_SIGNALS:
    void conversationWanted(halftone::ConversationId conversation);
    void candidateWanted(halftone::CandidateId candidate);
    /// The messages are to be searched for this.
    void searchWanted(const QString &text);

protected:
    [[nodiscard]] QSize wanted() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void choose(const QModelIndex &index);
    void move(int step);
    void keepCurrent();

    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace halftone::ui
