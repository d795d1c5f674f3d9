#pragma once

#include "candidates/CandidatesPorts.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace halftone::ui {

class PlainLabel;

/// Says what an erasure removes, and does it once its word is typed: the one thing here that cannot be undone.
class ErasePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ErasePanel(const CandidatesPorts &ports, QWidget *parent = nullptr);

    void ask(const Candidate &candidate);
    [[nodiscard]] CandidateId candidate() const { return m_candidate.id; }
    /// Counts again: something came or went.
    void refresh();
    void cancel();

Q_SIGNALS:
    void erased(halftone::CandidateId id, const QString &words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void judge();
    void erase();

    const CandidatesPorts &m_ports;
    Candidate m_candidate;
    std::optional<workspace::ErasePlan> m_plan;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_ask;
    PlainLabel *m_problem;
    QLineEdit *m_word;
    QPushButton *m_erase;
    QPushButton *m_cancel;
    quint64 m_wish = 0;
    bool m_busy = false;
};

} // namespace halftone::ui
