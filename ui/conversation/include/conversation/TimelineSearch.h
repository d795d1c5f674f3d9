#pragma once

#include "conversation/ConversationPorts.h"
#include "kit/Widgets.h"

#include <QTimer>

class QLineEdit;
class QToolButton;

namespace halftone::ui {

/// Finds words in one conversation: a field, "3 of 120", up and down. Looks as one types; the newest hit first.
class TimelineSearch : public QFrame
{
    Q_OBJECT

public:
    /// More hits than these are not walked through.
    static constexpr int kMost = 10'000;

    explicit TimelineSearch(const ConversationPorts &ports, QWidget *parent = nullptr);

    /// Shows the bar, its text selected.
    void start(ConversationId conversation);
    /// Looks again: something was written meanwhile.
    void refresh();
    void close();
    /// @param step 1: an older hit, -1: a newer one.
    void go(int step);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// What is looked for changed; empty: nothing.
    void textChanged(const QString &text);
    void hitWanted(halftone::MessagePosition position);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void look();
    void showCount();

    const ConversationPorts &m_ports;
    ConversationId m_conversation;
    QLineEdit *m_field;
    PlainLabel *m_count;
    QToolButton *m_older;
    QToolButton *m_newer;
    QToolButton *m_close;
    QTimer m_soon;
    QList<MessagePosition> m_hits; ///< newest first
    qsizetype m_at = -1;
    bool m_looked = false; ///< the hits belong to the text
    quint64 m_wish = 0;
};

} // namespace halftone::ui
