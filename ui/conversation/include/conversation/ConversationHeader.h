#pragma once

#include "conversation/ConversationPorts.h"
#include "kit/Widgets.h"

#include <QTimer>

class QMenu;
class QPushButton;

namespace halftone::ui {

/// Who a conversation is with, and by which channel and number it goes on: the head of the page.
class ConversationHeader : public QFrame
{
    Q_OBJECT

public:
    explicit ConversationHeader(const Clock &clock, QWidget *parent = nullptr);

    void setHead(const workspace::ConversationHead &head);
    void clear();
    /// Opens the channel menu below the phone number (click, Alt+Down).
    void openChannelMenu();

Q_SIGNALS:
    /// A channel was picked; empty: back to the automatic choice.
    void chosen(std::optional<halftone::ChosenChannel> choice);
    void checkWhatsAppWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void refreshTime();
    void fillMenu();
    void addChannel(Channel channel);

    const Clock &m_clock;
    std::optional<workspace::ConversationHead> m_head;
    ElidedLabel *m_name;
    ElidedLabel *m_job;
    PlainLabel *m_time;
    PlainLabel *m_colleague; ///< "Marie is writing here, too"
    QPushButton *m_phone;
    QMenu *m_menu;
    QTimer m_tick;
};

} // namespace halftone::ui
