#pragma once

#include "candidates/CandidatesPorts.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace halftone::ui {

class PlainLabel;
class RegionBox;

/// Adds a candidate: the number in any notation, and what is known of them. What is typed stays until they are added, or it is given up.
class NewCandidate : public QWidget
{
    Q_OBJECT

public:
    explicit NewCandidate(const CandidatesPorts &ports, QWidget *parent = nullptr);

    void begin(); ///< takes the focus
    void complete(const workspace::CandidateWords &words);

Q_SIGNALS:
    void added(const halftone::Candidate &candidate);
    void showWanted(halftone::CandidateId id); ///< the number is theirs already
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(const QString &objectName, PlainLabel *&label);
    void retranslateUi();
    void judgeNumber();
    void add();
    void refuse(const Error &error);
    void showProblem(const QString &words, bool atNumber);
    void clear();

    const CandidatesPorts &m_ports;
    QFormLayout *m_form;
    PlainLabel *m_title;
    PlainLabel *m_numberLabel = nullptr;
    PlainLabel *m_regionLabel;
    PlainLabel *m_firstLabel = nullptr;
    PlainLabel *m_lastLabel = nullptr;
    PlainLabel *m_jobLabel = nullptr;
    PlainLabel *m_stageLabel = nullptr;
    PlainLabel *m_tagsLabel = nullptr;
    QLineEdit *m_number;
    PlainLabel *m_numberNote;
    RegionBox *m_region;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_job;
    QLineEdit *m_stage;
    QLineEdit *m_tags;
    PlainLabel *m_problem;
    QPushButton *m_other; ///< goes to whose number it is
    QPushButton *m_add;
    QPushButton *m_cancel;
    QStringListModel *m_jobs;
    QStringListModel *m_stages;
    QStringListModel *m_tagWords;
    CandidateId m_owner;
    quint64 m_wish = 0;
    bool m_busy = false;
};

} // namespace halftone::ui
