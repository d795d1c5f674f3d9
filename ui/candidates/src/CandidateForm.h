#pragma once

#include "candidates/CandidatesPorts.h"

#include <QHash>
#include <QWidget>

class QCompleter;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace halftone::ui {

class FormField;
class InterviewEdit;
class PlainLabel;

/// All that is kept of one candidate, edited in place: what is typed is stored when its field is left.
///
/// Nothing typed is lost: what could not be stored stays where it was typed, also while other candidates are looked at.
class CandidateForm : public QWidget
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the form.
    explicit CandidateForm(const CandidatesPorts &ports, QWidget *parent = nullptr);
    ~CandidateForm() override;

    /// Shows a candidate; what was typed for the one before is stored, or kept.
    void show(const Candidate &candidate);
    /// What is stored of the candidate shown now, after somebody else changed it.
    void take(const Candidate &candidate);
    /// Stores what is typed, as when the window closes.
    void flush();
    void setRegion(const QString &region) { m_region = region; }
    void complete(const workspace::CandidateWords &words);
    [[nodiscard]] bool hasUnsaved() const;
    /// The candidate is no more: what was typed for them is forgotten.
    void forget(CandidateId id) { m_typed.remove(id); }

Q_SIGNALS:
    void saving();
    /// The candidate as stored.
    void saved(const halftone::Candidate &candidate);
    /// Something typed could not be stored. @param words why; it stands at its field if the candidate is shown.
    void notSaved(halftone::CandidateId id, const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Values = QMap<QString, QString>;
    /// A value on its way to the store.
    struct Job
    {
        CandidateId id;
        QString key;
        QString text;
        QString base; ///< what stood there when it was typed
        QString region;
        int version = 0;
        int tries = 0;
    };

    FormField *addLine(const QString &key, QStringListModel *words = nullptr);
    FormField *addField(const QString &key, QWidget *editor, std::function<QString()> read, std::function<void(const QString &)> write);
    void makeFields();
    void makeCustom();
    void addCustom();
    FormField *customField(const QString &key);
    void alignCustom(const Values &values, bool fresh);
    void prepareZones();
    void showZone();
    void retranslateUi();
    [[nodiscard]] static Values valuesOf(const Candidate &candidate);
    [[nodiscard]] QString regionOfNumber() const;
    void keepTyped();
    void save(FormField *field);
    void runNext();
    void settle(const Job &job, const Result<Candidate> &answer);
    void reread(Job job);
    void refuse(const Job &job, const Error &error);

    const CandidatesPorts &m_ports;
    Candidate m_candidate;
    QString m_region;
    QFormLayout *m_form;
    QList<FormField *> m_order; ///< as they stand in the form
    QHash<QString, FormField *> m_fields;
    QStringListModel *m_jobs;
    QStringListModel *m_stages;
    QStringListModel *m_tags;
    QStringListModel *m_zones;
    InterviewEdit *m_interview = nullptr;
    QWidget *m_customRow = nullptr;
    PlainLabel *m_customLabel = nullptr;
    QLineEdit *m_customName = nullptr;
    QLineEdit *m_customValue = nullptr;
    QPushButton *m_customAdd = nullptr;
    QHash<CandidateId, Values> m_typed; ///< not stored yet, of candidates that are not shown
    QList<Job> m_jobsToDo;
    bool m_running = false;
};

/// The zone that a candidate's times are shown in: their own, else the number's, else this computer's (empty).
[[nodiscard]] QString zoneOf(const Candidate &candidate);

} // namespace halftone::ui
