#pragma once

#include "SqlValues.h"
#include "storage/Database.h"

#include <QVariantList>

#include <algorithm>
#include <array>

namespace halftone::storage {

[[nodiscard]] inline Error notFound(const QString &subject)
{
    return {ErrorKind::NotFound, QStringLiteral("not_found"), {}, subject};
}

/// Runs a statement whose "{in}" stands for the values of an IN list, in parts of at most 500.
///
/// A part is filled up to a power of two with its last value, so that few statements are prepared, not one per length.
/// @param before values of placeholders that stand before "{in}".
/// @return the number of rows changed or read.
[[nodiscard]] inline Result<int> runIn(
    Database &database, const QString &sql, const QVariantList &values, const Database::Row &row = {}, const QVariantList &before = {})
{
    constexpr qsizetype kMost = 512;
    int rows = 0;
    for (qsizetype start = 0; start < values.size(); start += kMost) {
        QVariantList part = values.mid(start, kMost);
        qsizetype size = 1;
        while (size < part.size())
            size *= 2;
        while (part.size() < size)
            part.append(part.constLast());
        const auto run = database.run(QString(sql).replace(QLatin1String("{in}"), placeholders(size)), before + part, row);
        if (!run)
            return run;
        rows += *run;
    }
    return rows;
}

/// Inserts rows by multi-row VALUES (DESIGN (d) rule 12), in parts of a few sizes, so that few statements are prepared.
/// @param head "INSERT INTO t (a, b) VALUES "; @param tail what follows the values (ON CONFLICT …).
[[nodiscard]] inline Result<Done> insertRows(
    Database &database, const QString &head, const QList<QVariantList> &rows, const QString &tail = {})
{
    constexpr std::array<qsizetype, 4> kSizes {200, 50, 10, 1};
    for (qsizetype start = 0; start < rows.size();) {
        const qsizetype left = rows.size() - start;
        const qsizetype size = *std::ranges::find_if(kSizes, [left](qsizetype s) { return s <= left; });
        QVariantList values;
        values.reserve(size * rows.constFirst().size());
        for (qsizetype i = start; i < start + size; ++i)
            values += rows[i];
        const QString one = u'(' + placeholders(rows.constFirst().size()) + QStringLiteral("), ");
        QString all = one.repeated(size);
        all.chop(2);
        if (const auto run = database.run(head + all + tail, values); !run)
            return run.error();
        start += size;
    }
    return done();
}

template <typename Tag> [[nodiscard]] QVariantList idValues(const QList<Id<Tag>> &ids)
{
    QVariantList values;
    values.reserve(ids.size());
    for (const Id<Tag> id : ids)
        values.append(id.value());
    return values;
}

} // namespace halftone::storage
