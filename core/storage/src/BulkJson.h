#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace halftone::storage {

/// Fields and values as a column keeps them.
[[nodiscard]] inline QString toJson(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

[[nodiscard]] inline QMap<QString, QString> fieldsFrom(const QString &json)
{
    QMap<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

} // namespace halftone::storage
