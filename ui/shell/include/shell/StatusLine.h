#pragma once

#include "kit/Widgets.h"
#include "workspace/Engine.h"
#include "workspace/Inbox.h"

#include <QTimer>

class QPushButton;

namespace halftone::ui {

/// How the connection stands, what waits, and what wants a look; a click on each goes there.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);

    void setStatus(const workspace::EngineStatus &status);
    void setCounts(const workspace::Counts &counts);
    /// Something went wrong that belongs to no page.
    void showError(const QString &text);
    [[nodiscard]] QString connectionText() const;

Q_SIGNALS:
    void connectionClicked();
    void waitingClicked();
    void approvalsClicked();
    void attentionClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const Clock &m_clock;
    workspace::EngineStatus m_status;
    workspace::Counts m_counts;
    QPushButton *m_connection;
    QPushButton *m_waiting;
    QPushButton *m_approvals;
    QPushButton *m_attention;
    ElidedLabel *m_error;
    PlainLabel *m_sandbox;
    QTimer m_forget;
};

} // namespace halftone::ui
