#include "Said.h"

#include "rules/SendWay.h"
#include "storage/Templates.h"
#include "text/Normalise.h"
#include "text/Skeleton.h"
#include "text/TemplateForm.h"

#include <algorithm>

namespace halftone::bulk {

using namespace Qt::StringLiterals;

Result<SaidText> sayIn(const Desk &desk, const QString &source, const QString &language, const QString &firstBody)
{
    SaidText said;
    const auto skeleton = text::skeletonOf(source);
    if (!skeleton) { // braces that cannot be read were refused with the plan; here they make no template
        said.formProblem = true;
        return said;
    }
    Approval &draft = said.approval;
    draft.account = desk.account;
    draft.language = storage::templateLanguage(language, firstBody);
    draft.skeleton = skeleton->body;
    draft.fields = skeleton->fields;
    draft.samples = storage::samplesFor(draft.fields, draft.language);
    draft.skeletonHash = text::skeletonHash(draft.skeleton, draft.language);
    draft.name = text::templateName(draft.skeleton, draft.language);
    draft.category = u"utility"_s;
    said.formProblem = !text::checkForm(draft.skeleton, draft.samples, draft.name, draft.language).isEmpty();
    const auto twin = desk.approvals.byHash(desk.account, draft.skeletonHash);
    if (!twin)
        return twin.error();
    if (*twin)
        said.approval = **twin;
    if (said.approval.id.isValid() && rules::isUsable(said.approval.status)) {
        said.formProblem = false; // the provider has taken it
        return said;
    }
    const auto bodies = storage::Templates(desk.database, desk.ids).approvedBodies(desk.account, draft.language);
    if (!bodies)
        return bodies.error();
    const QString normal = text::forMatch(firstBody);
    const auto covers = std::ranges::find_if(
        *bodies, [&](const storage::CoveringBody &body) { return text::cover(text::forMatch(body.skeleton), normal).has_value(); });
    if (covers != bodies->cend()) {
        const auto approval = desk.approvals.byId(covers->id);
        if (!approval)
            return approval.error();
        said.covering = *approval;
    }
    return said;
}

std::optional<QStringList> coverValues(const Approval &approval, const QString &rendered)
{
    return text::cover(text::forMatch(approval.skeleton), text::forMatch(rendered));
}

QStringList variablesFor(const Approval &approval, const QString &source, const QString &rendered, const text::FieldValues &values)
{
    const auto skeleton = text::skeletonOf(source);
    const QStringList fields = skeleton && !skeleton->fields.isEmpty() ? skeleton->fields : approval.fields;
    QStringList list;
    for (const QString &field : fields) {
        if (field.toInt() > 0) {
            list << values.value(field);
            continue;
        }
        const auto value = text::render(u"{{ "_s + field + u" }}"_s, values);
        list << (value ? *value : QString());
    }
    // A template whose text is not ours (fetched, or changed since): the values are those by which it reads as it does.
    if (const auto filled = text::fill(approval.skeleton, list); !filled || *filled != rendered) {
        if (const auto covered = text::cover(approval.skeleton, rendered))
            return *covered;
    }
    return list;
}

bool anyValueRefused(const QStringList &values)
{
    return std::ranges::any_of(values, [](const QString &value) { return !text::checkValue(value).isEmpty(); });
}

bool fills(const Approval &approval, const QStringList &values, const QString &rendered)
{
    if (rendered.size() > text::kMaxTemplateBody)
        return false;
    const auto filled = text::fill(approval.skeleton, values);
    return filled && text::forMatch(*filled) == text::forMatch(rendered);
}

} // namespace halftone::bulk
