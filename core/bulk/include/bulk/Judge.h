#pragma once

#include "base/IdGenerator.h"
#include "model/Bulk.h"
#include "model/Candidate.h"
#include "model/Settings.h"
#include "rules/Routing.h"
#include "storage/Approvals.h"
#include "storage/Bulks.h"
#include "text/MergeFields.h"

#include <QHash>

#include <functional>
#include <memory>

namespace halftone::bulk {

/// What a bulk send is judged with; all of one thread, and longer-lived than whoever holds it.
struct Desk
{
    storage::Database &database;
    IdGenerator &ids;
    storage::Approvals &approvals;
    AccountId account;
    User sender; ///< whose name stands in `sender.*` fields
    milliseconds skew {0}; ///< the provider's clock minus ours (R5.1)
};

/// Whom a row of the list means, before anything is judged.
struct Subject
{
    int line = 0; ///< of the file; 0: none
    CandidateId candidate = {}; ///< known already (a filter, picked)
    QString number = {}; ///< as it stands in the list
    QMap<QString, QString> fields = {}; ///< by English title, as an import reads them (csv::fieldsOf)
};

/// A row with what a message for it is made of.
struct Judged
{
    storage::BulkRow row;
    ConversationId conversation = {}; ///< invalid where the candidate is still to be made
    std::optional<Recipient> address = {}; ///< of somebody who is not known yet
    QString source = {}; ///< the text with its fields, where it had some; else empty
    rules::SendWay way = rules::SendWay::SendText;
    std::optional<Approval> approval = {}; ///< that it leaves with, or waits for; one to be ensured has no id
    QStringList variables = {};
};

/// R11.1, R11.5: what happens to recipients of one bulk send, as the workspace is now. Stores nothing.
///
/// Texts are taken apart once a language, not once a recipient; people are read some hundred at a time: a plan of 100,000 costs
/// neither memory nor a statement each.
class Judge
{
public:
    /// Reads settings, numbers, and the template. Errors: NotFound (the template is gone); storage.
    [[nodiscard]] static Result<std::unique_ptr<Judge>> make(const Desk &desk, const Bulk &bulk, UtcMs now);

    /// Who the subjects are, and what happens to each. A number that stands in the list twice comes back twice, with the same match key.
    /// @param subjects up to 500: what is read for them is held at once.
    [[nodiscard]] Result<QList<Judged>> judge(const QList<Subject> &subjects);

    /// Fields of the text that no recipient can have, misspelt ones among them: nothing of it can be sent (R8.3).
    [[nodiscard]] QList<Error> textErrors(const QStringList &customFields) const;

private:
    struct Said; ///< a text in one language
    struct Person; ///< who a subject is
    Judge(const Desk &desk, const Bulk &bulk, UtcMs now);
    [[nodiscard]] Result<Done> load();
    [[nodiscard]] Result<QList<Person>> peopleOf(const QList<Subject> &subjects);
    [[nodiscard]] Result<Judged> judgeOne(const Person &person);
    [[nodiscard]] Result<Said *> saidIn(const QString &language, const QString &source, const QString &firstBody);
    [[nodiscard]] Result<Done> judgeWhatsApp(
        const Person &person, bool open, Judged &judged, rules::PlanFacts &facts, const text::FieldValues &values);
    [[nodiscard]] text::FieldValues valuesOf(const Person &person) const;

    Desk m_desk;
    Bulk m_bulk;
    UtcMs m_now;
    WorkspaceSettings m_settings;
    QList<Number> m_numbers;
    QString m_textLanguage; ///< of the text; empty: it cannot be told
    std::optional<Approval> m_template; ///< of a WhatsApp template
    QHash<QString, std::shared_ptr<Said>> m_said; ///< by language and text
};

} // namespace halftone::bulk
