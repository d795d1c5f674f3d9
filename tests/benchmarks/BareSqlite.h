#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace halftone::bench {

/// SQLite through Qt's driver alone: no layer of ours in between.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    /// The settings that the product's connections have (storage/Database.cpp).
    void configureAsProduct();
    void exec(const QString &sql);
    [[nodiscard]] QSqlQuery prepared(const QString &sql);
    /// Binds, executes and reads all rows. @return how many there were.
    static int readAll(QSqlQuery &query, const QVariantList &values = {});
    static void write(QSqlQuery &query, const QVariantList &values);

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace halftone::bench
