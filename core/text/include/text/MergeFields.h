#pragma once

#include "base/Result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace halftone::text {

/// Values by field name ("candidate.first_name", "city", "1"). A value of nothing but spaces counts as none.
using FieldValues = QMap<QString, QString>;

/// The fields that every workspace has, in the order they are offered (R8.3).
[[nodiscard]] const QStringList &knownFields();

/// A stretch of a text: words, or a field in double braces.
struct Piece
{
    QString text; ///< of words: themselves, as they stand
    QString field; ///< its name ("candidate.first_name", "custom.city", "1"); empty for words
    bool hasDefault = false;
    QString fallback; ///< value of `default:`; may be empty on purpose
    qsizetype position = 0; ///< where it begins in the text, in UTF-16 code units
    qsizetype length = 0; ///< as it stands there, braces included

    [[nodiscard]] bool isField() const { return !field.isEmpty(); }
    /// Its canonical spelling without braces: `candidate.first_name | default: "bonjour"`.
    [[nodiscard]] QString expression() const;
    /// The number of a numbered variable ("{{1}}": 1); 0 for others.
    [[nodiscard]] int number() const;
};

/// The most variables a template can have (Twilio: 100).
inline constexpr int kMaxVariables = 100;

/// Takes a text apart (R8.3).
/// @return pieces in order; joined they are the text. Errors: InvalidInput "unclosed_braces", "stray_braces" (a closing pair without
///         an opening one), "malformed_field"; the detail gives the position, the subject what stands there.
[[nodiscard]] Result<QList<Piece>> parseFields(QStringView text);

/// R8.3: everything that is wrong with a text when it is saved as a template, in order: the error of parseFields, or one
/// InvalidInput "unknown_field" for each field that is neither known, nor numbered, nor in @p custom (subject: the field).
/// @param custom names of custom fields, with or without "custom."; case does not matter.
[[nodiscard]] QList<Error> fieldErrors(QStringView text, const QStringList &custom = {});

/// Names of the fields used, in order of first use, each once; empty where the text cannot be taken apart.
[[nodiscard]] QStringList fieldsOf(QStringView text);

/// Names of the fields without a value or default, in order; what a recipient lacks for this text.
[[nodiscard]] QStringList missingFields(QStringView text, const FieldValues &values);

/// R8.3: the text with its fields replaced. Values are put in as they are: braces in a value are not looked at again.
///
/// `custom.x` and `x` name the same custom field; case does not matter. A field that @p values names is known.
/// @return errors: those of fieldErrors (the first), RuleRefused "missing_field" with the field as subject. Never raw braces.
[[nodiscard]] Result<QString> render(QStringView text, const FieldValues &values, const QStringList &custom = {});

} // namespace halftone::text
