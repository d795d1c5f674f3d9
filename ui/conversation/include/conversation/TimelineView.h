#pragma once

#include "conversation/BubbleDelegate.h"

#include <QDate>
#include <QListView>
#include <QTimer>

class QPushButton;

namespace halftone::ui {

/// The messages of a conversation. Keeps its place while rows come and go above and below, sticks to the bottom while the reader
/// is there, and has the model slide before an edge is reached.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    /// From the bottom, within which new messages pull the view along.
    static constexpr int kStick = 40;

    TimelineView(TimelineModel &model, const Clock &clock, QWidget *parent = nullptr);

    void scrollToNewest();
    /// Brings a message into view and makes it current.
    void showMessage(MessageId id);
    [[nodiscard]] bool isAtNewest() const { return m_stick; }
    /// The day of what stands at the top; invalid while nothing is shown.
    [[nodiscard]] QDate dayOnTop() const;
    void doItemsLayout() override;
    void retranslateUi();

Q_SIGNALS:
    void actionWanted(halftone::MessageId id, halftone::ui::MessageAction action);
    void menuWanted(halftone::MessageId id, const QPoint &globalPosition);
    void linkWanted(const QUrl &url);
    /// A line of attachments was clicked. @param id empty: the provider was not asked yet.
    void mediaWanted(halftone::MessageId message, const QString &id, const QPoint &globalPosition);
    /// The reader wants the newest message, which is not in the model's window.
    void newestWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scrolled();
    void opened(MessageId target);
    void arrived(const Message &message);
    void keepCurrent();
    void rememberPlace();
    void keepPlace();
    void prefetch();
    void placePill();
    [[nodiscard]] MessageId currentId() const;

    TimelineModel &m_model;
    BubbleDelegate *m_delegate;
    QPushButton *m_pill; ///< "3 new messages ↓"
    QTimer m_relayout;
    MessageId m_anchor;
    int m_anchorTop = 0;
    int m_maximum = 0; ///< of the scroll bar, when the place was last kept
    int m_unseen = 0;
    bool m_stick = true;
    bool m_layouting = false;
};

} // namespace halftone::ui
