#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace halftone::text {

/// Something for which reviewers or the provider refuse a template by its form alone (R6.6).
struct FormProblem
{
    QString code; ///< one of kFormCodes; the words for people are made in core/words
    QString subject; ///< number of the variable, the value, the name, or a figure ("1100"); may be empty
    QString fix; ///< a mended body (of a value problem: a mended value; of bad_name: a mended name); empty where there is none
    friend bool operator==(const FormProblem &, const FormProblem &) = default;
};

/// All codes of FormProblem, for core/words to be complete.
inline constexpr std::array kFormCodes {
    QLatin1StringView("body_empty"),
    QLatin1StringView("bad_braces"), ///< braces that cannot be read as variables
    QLatin1StringView("variable_at_start"),
    QLatin1StringView("variable_at_end"), ///< punctuation after the last variable is not text
    QLatin1StringView("variables_adjacent"), ///< nothing but spaces between two
    QLatin1StringView("variables_not_sequential"), ///< not numbered from 1 without gaps
    QLatin1StringView("too_many_variables"), ///< over 100
    QLatin1StringView("too_few_words"), ///< fewer than 2n+1 beside n variables
    QLatin1StringView("body_too_long"), ///< over 1,024, values included
    QLatin1StringView("missing_sample"), QLatin1StringView("value_line_break"), QLatin1StringView("value_tab"),
    QLatin1StringView("value_spaces"), ///< over four in a row
    QLatin1StringView("bad_name"), ///< not `[a-z0-9_]{1,512}`
};

/// R8.2: the longest template body, values included, in UTF-16 code units.
inline constexpr int kMaxTemplateBody = 1024;

/// R6.6: everything by which a template would be refused for its form, body first, then values, then the name.
///
/// @param body     with numbered variables, or with merge fields; a mended body is of the same sort.
/// @param samples  value of variable 1, 2, …; where the body has merge fields, in the order of skeletonOf.
/// @param name     not judged where empty optional.
/// @param language of the message ("fr", "en_US"): the words that a fix adds are of it; empty: guessed, else English.
/// A fix mends all problems of the body at once, and its body passes this check with the same samples; where none does, none is offered.
[[nodiscard]] QList<FormProblem> checkForm(
    QStringView body, const QStringList &samples, const std::optional<QString> &name = std::nullopt, QStringView language = {});

/// R6.6 for one value at send: problems value_line_break, value_tab, value_spaces, missing_sample (empty).
[[nodiscard]] QList<FormProblem> checkValue(QStringView value);

} // namespace halftone::text
