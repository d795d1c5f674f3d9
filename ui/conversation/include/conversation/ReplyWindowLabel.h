#pragma once

#include "kit/Widgets.h"
#include "rules/ReplyWindow.h"

#include <QTimer>

namespace halftone::ui {

/// Shows how long WhatsApp's 24-hour window stays open (R5.3): time left, amber in the last hour, closed after.
///
/// The colour is never the only sign: the words change too, and so does the accessible description. Looks at the clock every
/// 20 s while it is visible, and not at all when it is not.
class ReplyWindowLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ReplyWindowLabel(const Clock &clock, QWidget *parent = nullptr);

    /// @param lastInbound latest WhatsApp message from this candidate to the sender in use; empty when there is none.
    void setFacts(std::optional<UtcMs> lastInbound, milliseconds skew, bool synced);
    /// Whether free text may leave now.
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString text() const { return m_label->text(); }
    void refresh();

Q_SIGNALS:
    /// It opened or closed: what Send does has changed.
    void turned();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Clock &m_clock;
    PlainLabel *m_label;
    std::optional<UtcMs> m_lastInbound;
    milliseconds m_skew {0};
    bool m_synced = false;
    bool m_open = false;
    QTimer m_tick;
};

} // namespace halftone::ui
