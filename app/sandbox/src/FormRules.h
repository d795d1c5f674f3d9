#pragma once

#include <QJsonObject>
#include <QString>

namespace halftone::sandbox {

/// Why a reviewer refuses a template for its form alone (PROVIDERS 1.2), in the provider's words; empty: nothing to object.
[[nodiscard]] QString formObjection(const QString &body, const QJsonObject &samples);

/// The numbers of the variables of a text, in their order; also those that are no numbers, as they stand between the braces.
[[nodiscard]] QStringList variablesOf(const QString &body);

/// A text with its variables replaced; one without a value stays as it is.
[[nodiscard]] QString rendered(const QString &body, const QJsonObject &values);

/// Whether a value of a variable is one that the provider takes: no line break, no tab, at most four spaces in a row (21656).
[[nodiscard]] bool isPlainValue(const QString &value);

} // namespace halftone::sandbox
