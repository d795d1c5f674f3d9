#pragma once

#include "bulksends/BulkSendsPorts.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace halftone::ui {

class MessageStep;
class PlainLabel;
class RecipientsStep;

/// A bulk send that is being written: its name, who gets it, what it says; then it is planned.
class NewBulk : public QWidget
{
    Q_OBJECT

public:
    explicit NewBulk(const BulkSendsPorts &ports, QWidget *parent = nullptr);

    void begin(); ///< empty
    void openFile(const QString &path);
    void refuse(const QString &words); ///< what was dropped is no list
    /// To these people, with the text of @p earlier as a beginning.
    void beginFollowUp(const Bulk &earlier, const QList<workspace::BulkRecipient> &recipients);
    [[nodiscard]] bool isPlanning() const { return m_planning != nullptr; }

Q_SIGNALS:
    void planned(const halftone::Bulk &bulk);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void plan();
    void start(const workspace::BulkWish &wish);
    void stop();
    void ended();
    void tell(const QString &words);
    void showProgress();
    void judge();

    const BulkSendsPorts &m_ports;
    std::shared_ptr<workspace::BulkPlanning> m_planning;
    QTimer m_tick;

    PlainLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_steps;
    QList<PlainLabel *> m_heads;
    QLineEdit *m_name;
    RecipientsStep *m_recipients;
    MessageStep *m_message;
    PlainLabel *m_note;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_plan;
};

} // namespace halftone::ui
