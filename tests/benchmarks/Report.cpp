#include "Report.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace halftone::bench {

using namespace Qt::StringLiterals;

namespace {

/// Three significant digits, never with an exponent.
QString shown(double value)
{
    return QString::number(value, 'f', value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

QString shown(const Figure &figure, const Goal &goal)
{
    const QString limit = QString::number(goal.limit) + (goal.ofRatio ? u"x"_s : u' ' + figure.unit);
    return (goal.atLeast ? u"≥ "_s : u"≤ "_s) + limit + (*figure.met() ? u"  met"_s : u"  MISSED"_s);
}

} // namespace

std::optional<double> Figure::ratio() const
{
    if (!bare || *bare <= 0)
        return std::nullopt;
    return ours / *bare;
}

std::optional<bool> Figure::met() const
{
    if (!goal)
        return std::nullopt;
    const double value = goal->ofRatio ? ratio().value_or(0) : ours;
    return goal->atLeast ? value >= goal->limit : value <= goal->limit;
}

QString Report::table() const
{
    using Row = std::array<QString, 7>;
    QList<Row> rows {{u"benchmark"_s, u"what"_s, u"ours"_s, u"bare"_s, u"unit"_s, u"ratio"_s, u"goal"_s}};
    for (const Figure &figure : m_figures) {
        const auto ratio = figure.ratio();
        rows.append(Row {figure.benchmark, figure.what, shown(figure.ours), figure.bare ? shown(*figure.bare) : u"-"_s, figure.unit,
            ratio ? QString::number(*ratio, 'f', 2) + u'x' : u"-"_s, figure.goal ? shown(figure, *figure.goal) : u"-"_s});
    }
    std::array<qsizetype, 7> widths {};
    for (const Row &row : std::as_const(rows)) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const Row &row : std::as_const(rows)) {
        QString line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const bool isNumber = column == 2 || column == 3 || column == 5;
            line += (isNumber ? row[column].rightJustified(widths[column]) : row[column].leftJustified(widths[column])) + u"  "_s;
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

QJsonArray Report::json() const
{
    QJsonArray all;
    for (const Figure &figure : m_figures) {
        QJsonObject one {{u"benchmark"_s, figure.benchmark}, {u"what"_s, figure.what}, {u"ours"_s, figure.ours}, {u"unit"_s, figure.unit}};
        one.insert(u"bare"_s, figure.bare ? QJsonValue(*figure.bare) : QJsonValue());
        const auto ratio = figure.ratio();
        one.insert(u"ratio"_s, ratio ? QJsonValue(*ratio) : QJsonValue());
        const auto met = figure.met();
        one.insert(u"met"_s, met ? QJsonValue(*met) : QJsonValue());
        all.append(one);
    }
    return all;
}

} // namespace halftone::bench
