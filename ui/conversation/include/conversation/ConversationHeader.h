#pragma once

#include "conversation/ConversationPorts.h"
#include "kit/Widgets.h"

#include <QElapsedTimer>
#include <QTimer>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

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
    /// What can be done with the conversation, behind the button at the right.
    void setActions(const QList<QAction *> &actions);
    /// Below the button at the right (global), for what opens there.
    [[nodiscard]] QPoint cornerBelow() const;

Q_SIGNALS:
    /// A channel was picked; empty: back to the automatic choice.
    void chosen(std::optional<halftone::ChosenChannel> choice);
    void checkWhatsAppWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void refreshTime();
    void fillMenu();
    void addChannel(Channel channel);
    void addNumber(const Number &number, const rules::ChannelVerdict &verdict, const rules::Route &automatic);
    void typeAhead(const QString &typed);

    const Clock &m_clock;
    std::optional<workspace::ConversationHead> m_head;
    ElidedLabel *m_name;
    ElidedLabel *m_job;
    PlainLabel *m_time;
    PlainLabel *m_colleague; ///< "Marie is writing here, too"
    QPushButton *m_phone;
    QToolButton *m_more;
    QMenu *m_menu;
    QMenu *m_moreMenu;
    QString m_typed; ///< in the channel menu, within a second
    QElapsedTimer m_typedAt;
    QTimer m_tick; ///< at the beginning of the next minute
};

} // namespace halftone::ui
