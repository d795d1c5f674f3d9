#pragma once

#include "candidates/CandidatesPorts.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace halftone::ui {

class CandidateForm;
class ElidedLabel;
class ErasePanel;
class PlainLabel;

/// One candidate: who they are and how they are reached, what can be done, and the form.
class CandidateDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateDetail(const CandidatesPorts &ports, QWidget *parent = nullptr);

    void show(const Candidate &candidate);
    /// Reads the candidate shown again: somebody may have changed them.
    void refresh();
    [[nodiscard]] CandidateId candidate() const { return m_candidate.id; }
    [[nodiscard]] CandidateForm &form() { return *m_form; }
    void focusForm();

Q_SIGNALS:
    void conversationWanted(halftone::CandidateId id);
    void changed(); ///< what the list shows may be another
    void gone(const QString &words); ///< erased, here or by somebody else
    void notSaved(halftone::CandidateId id, const QString &words); ///< of a candidate who is not shown

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void showHeader();
    void tell(const QString &words, const char *tone);
    void exportAll();

    const CandidatesPorts &m_ports;
    Candidate m_candidate;
    bool m_gone = false;
    quint64 m_wish = 0;
    QTimer m_minute;
    ElidedLabel *m_name;
    PlainLabel *m_reach;
    PlainLabel *m_marks;
    PlainLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_export;
    QPushButton *m_erase;
    ErasePanel *m_erasePanel;
    QScrollArea *m_scroll;
    CandidateForm *m_form;
};

} // namespace halftone::ui
