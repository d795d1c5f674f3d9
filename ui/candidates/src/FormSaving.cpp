#include "CandidateForm.h"

#include "FormField.h"
#include "words/ErrorWords.h"

namespace halftone::ui {

using namespace Qt::StringLiterals;

QString CandidateForm::regionOfNumber() const
{
    if (!m_candidate.recipients.isEmpty() && m_candidate.recipients.constFirst().region.size() == 2)
        return m_candidate.recipients.constFirst().region;
    return m_region;
}

void CandidateForm::save(FormField *field)
{
    if (!m_candidate.id.isValid() || !field->wantsSaving())
        return;
    const Job job {m_candidate.id, field->key(), field->text(), field->stored(), regionOfNumber(), m_candidate.version};
    field->sending(job.text);
    m_jobsToDo.append(job);
    runNext();
}

void CandidateForm::flush()
{
    for (FormField *field : std::as_const(m_order))
        save(field);
}

void CandidateForm::runNext()
{
    if (m_running || m_jobsToDo.isEmpty())
        return;
    m_running = true;
    Job job = m_jobsToDo.takeFirst();
    if (job.id == m_candidate.id)
        job.version = m_candidate.version;
    Q_EMIT saving();
    onDone(m_ports.update(job.id, {{job.key, job.text}}, job.region, job.version), this, [this, job](const Result<Candidate> &answer) {
        if (!answer && answer.error().code == "changed_meanwhile"_L1 && job.tries < 5)
            reread(job);
        else
            settle(job, answer);
    });
}

void CandidateForm::reread(Job job)
{
    onDone(m_ports.byId(job.id), this, [this, job](const Result<Candidate> &now) {
        if (!now) {
            settle(job, now);
            return;
        }
        const QString theirs = valuesOf(*now).value(job.key);
        if (theirs == job.base || theirs == job.text) { // they changed something else
            Job again = job;
            again.version = now->version;
            ++again.tries;
            if (job.id == m_candidate.id)
                take(*now);
            m_jobsToDo.prepend(again);
            m_running = false;
            runNext();
            return;
        }
        m_running = false;
        if (job.id == m_candidate.id) {
            if (FormField *field = m_fields.value(job.key))
                field->notSent(); // from here on it is in doubt
            take(*now);
        } else {
            m_typed[job.id].insert(job.key, job.text);
        }
        Q_EMIT notSaved(job.id, tr("Someone else has changed it meanwhile."));
        runNext();
    });
}

void CandidateForm::settle(const Job &job, const Result<Candidate> &answer)
{
    m_running = false;
    if (!answer) {
        refuse(job, answer.error());
        runNext();
        return;
    }
    if (job.id == m_candidate.id) {
        if (FormField *field = m_fields.value(job.key))
            field->saved(job.text, valuesOf(*answer).value(job.key));
        take(*answer);
    } else if (const auto typed = m_typed.find(job.id); typed != m_typed.end()) {
        if (typed->value(job.key) == job.text)
            typed->remove(job.key);
        if (typed->isEmpty())
            m_typed.erase(typed);
    }
    Q_EMIT saved(*answer);
    runNext();
}

void CandidateForm::refuse(const Job &job, const Error &error)
{
    const QString words = words::wordsFor(error).text();
    FormField *field = job.id == m_candidate.id ? m_fields.value(job.key) : nullptr;
    if (field)
        field->refused(job.text, words);
    Q_EMIT notSaved(job.id, words);
}

} // namespace halftone::ui
