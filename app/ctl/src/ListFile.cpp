#include "ListFile.h"

#include "csv/Table.h"

#include <QFile>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

std::optional<QMap<QString, QString>> mappingOf(const QStringList &given)
{
    QMap<QString, QString> mapping;
    for (const QString &one : given) {
        const qsizetype equals = one.indexOf(u'=');
        if (equals < 1 || equals + 1 >= one.size())
            return std::nullopt;
        mapping.insert(one.left(equals).trimmed(), one.mid(equals + 1).trimmed());
    }
    return mapping;
}

Result<QList<workspace::ImportLine>> readLines(const QString &name, const QMap<QString, QString> &mapping)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::InvalidInput, u"file_unreadable"_s, file.errorString(), name};
    const auto table = csv::read(file.readAll());
    if (!table)
        return table.error();
    const auto columns = csv::recognise(table->titles, mapping);
    if (!columns)
        return columns.error();
    QList<workspace::ImportLine> lines;
    for (const csv::Row &row : table->rows)
        lines.append({row.line, csv::fieldsOf(row, *columns)});
    return lines;
}

} // namespace halftone::ctl
