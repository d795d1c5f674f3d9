#pragma once

#include "bulk/Judge.h"

namespace halftone::bulk {

/// What one text is at the provider: looked up once a language, not once a recipient (R11.2).
struct SaidText
{
    Approval approval; ///< with an id where the workspace has it already; else what would be submitted
    std::optional<Approval> covering; ///< an approved one with other fields that reads the same (R6.3)
    bool formProblem = false; ///< reviewers would refuse it (R6.6)
};

struct Judge::Said : SaidText
{
};

/// @param firstBody the text as one recipient reads it. Errors: storage.
[[nodiscard]] Result<SaidText> sayIn(const Desk &desk, const QString &source, const QString &language, const QString &firstBody);

/// Values of a template's variables 1, 2, … for one recipient.
[[nodiscard]] QStringList variablesFor(
    const Approval &approval, const QString &source, const QString &rendered, const text::FieldValues &values);
/// The values by which an approved body reads as @p rendered; empty optional where none does.
[[nodiscard]] std::optional<QStringList> coverValues(const Approval &approval, const QString &rendered);
/// R6.6 for values.
[[nodiscard]] bool anyValueRefused(const QStringList &values);
/// Whether the template, filled with these, is what the recipient is to read, and no longer than templates may be.
[[nodiscard]] bool fills(const Approval &approval, const QStringList &values, const QString &rendered);

} // namespace halftone::bulk
