#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace halftone::text {

/// A text whose merge fields have become numbered variables, so that one approval serves every candidate (R6.3).
struct Skeleton
{
    QString body; ///< "Bonjour {{1}}, …"
    QStringList fields; ///< merge expression behind 1, 2, …; a numbered variable of the text stands for itself ("1"); empty in a gap
    friend bool operator==(const Skeleton &, const Skeleton &) = default;
};

/// R6.3: the same expression gets the same number, in order of first use, after the highest number that the text itself uses;
/// numbered variables pass through unchanged.
/// @return errors: those of parseFields.
[[nodiscard]] Result<Skeleton> skeletonOf(QStringView text);

/// SHA-256 in hex of a numbered body and its language; equal for texts that are the same to a reader: NFC, CRLF as LF, spaces at
/// the ends of lines and of the text off, `{{ 1 }}` as `{{1}}`, "pt-BR" as "pt_br". Numbers are kept: equal hashes can be
/// filled with the same values.
[[nodiscard]] QString skeletonHash(QStringView body, QStringView language);

/// A numbered body with its values; values are not looked at again.
/// @param values of variable 1, 2, …
/// @return errors: those of parseFields; RuleRefused "missing_field" for a variable without a value (subject: its number or name).
[[nodiscard]] Result<QString> fill(QStringView body, const QStringList &values);

/// The values by which a numbered body gives exactly this text; empty where it cannot.
///
/// The first variables get the shortest values; none is empty or only spaces, and none is one that providers refuse (line break, tab, over
/// four spaces in a row: R6.6). Same variable, same value. Linear unless a variable stands twice, and bounded then: a body that needs more
/// than 20,000 steps is not covered. Normalise both sides (forMatch) beforehand where line ends may differ.
[[nodiscard]] std::optional<QStringList> cover(QStringView body, QStringView rendered);

/// R6.7: the name of a template, made from its text: first words and the beginning of the hash, `[a-z0-9_]{1,512}`. Same text and
/// language, same name.
[[nodiscard]] QString templateName(QStringView body, QStringView language);

} // namespace halftone::text
