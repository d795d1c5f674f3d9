#include "BareSqlite.h"

#include "Measure.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace halftone::bench {

using namespace Qt::StringLiterals;

BareSqlite::BareSqlite(const QString &path)
    : m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        giveUp(path + u": "_s + m_database.lastError().text());
}

BareSqlite::~BareSqlite()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void BareSqlite::configureAsProduct()
{
    for (const QString &pragma :
        {u"journal_mode=WAL"_s, u"synchronous=FULL"_s, u"foreign_keys=ON"_s, u"wal_autocheckpoint=8192"_s, u"temp_store=MEMORY"_s})
        exec(u"PRAGMA "_s + pragma);
}

void BareSqlite::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        giveUp(sql + u": "_s + query.lastError().text());
}

QSqlQuery BareSqlite::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        giveUp(sql + u": "_s + query.lastError().text());
    return query;
}

void BareSqlite::write(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        giveUp(query.lastQuery() + u": "_s + query.lastError().text());
}

int BareSqlite::readAll(QSqlQuery &query, const QVariantList &values)
{
    write(query, values);
    int rows = 0;
    const int columns = query.record().count();
    while (query.next()) {
        for (int column = 0; column < columns; ++column)
            (void)query.value(column); // fetched as a program would
        ++rows;
    }
    query.finish();
    return rows;
}

} // namespace halftone::bench
