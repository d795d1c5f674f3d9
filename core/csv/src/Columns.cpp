#include "csv/Table.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace halftone::csv {

using namespace Qt::StringLiterals;

namespace {

struct Title
{
    QLatin1StringView folded;
    QLatin1StringView field;
};

/// CLI.md: the titles that are known without --map, in English and French, folded; then the other names that lists commonly have.
constexpr std::array kTitles {
    Title {QLatin1StringView("external id"), QLatin1StringView("external_id")},
    Title {QLatin1StringView("id"), QLatin1StringView("external_id")},
    Title {QLatin1StringView("identifiant"), QLatin1StringView("external_id")},
    Title {QLatin1StringView("first name"), QLatin1StringView("first_name")},
    Title {QLatin1StringView("prenom"), QLatin1StringView("first_name")},
    Title {QLatin1StringView("last name"), QLatin1StringView("last_name")},
    Title {QLatin1StringView("nom"), QLatin1StringView("last_name")},
    Title {QLatin1StringView("nom de famille"), QLatin1StringView("last_name")},
    Title {QLatin1StringView("phone"), QLatin1StringView("phone")},
    Title {QLatin1StringView("phone number"), QLatin1StringView("phone")},
    Title {QLatin1StringView("mobile"), QLatin1StringView("phone")},
    Title {QLatin1StringView("telephone"), QLatin1StringView("phone")},
    Title {QLatin1StringView("portable"), QLatin1StringView("phone")},
    Title {QLatin1StringView("email"), QLatin1StringView("email")},
    Title {QLatin1StringView("e mail"), QLatin1StringView("email")},
    Title {QLatin1StringView("courriel"), QLatin1StringView("email")},
    Title {QLatin1StringView("job"), QLatin1StringView("job")},
    Title {QLatin1StringView("poste"), QLatin1StringView("job")},
    Title {QLatin1StringView("stage"), QLatin1StringView("stage")},
    Title {QLatin1StringView("etape"), QLatin1StringView("stage")},
    Title {QLatin1StringView("tags"), QLatin1StringView("tags")},
    Title {QLatin1StringView("etiquettes"), QLatin1StringView("tags")},
    Title {QLatin1StringView("language"), QLatin1StringView("language")},
    Title {QLatin1StringView("langue"), QLatin1StringView("language")},
    Title {QLatin1StringView("time zone"), QLatin1StringView("time_zone")},
    Title {QLatin1StringView("timezone"), QLatin1StringView("time_zone")},
    Title {QLatin1StringView("fuseau"), QLatin1StringView("time_zone")},
    Title {QLatin1StringView("fuseau horaire"), QLatin1StringView("time_zone")},
    Title {QLatin1StringView("interview"), QLatin1StringView("interview")},
    Title {QLatin1StringView("entretien"), QLatin1StringView("interview")},
};

/// Case and accents off; underscores, dashes and runs of spaces as one space.
QString folded(const QString &title)
{
    QString plain;
    const QString taken = title.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : taken) {
        if (letter.isMark())
            continue;
        plain += letter == u'_' || letter == u'-' ? QChar(u' ') : letter;
    }
    return plain.simplified();
}

QString knownField(const QString &title)
{
    const QString plain = folded(title);
    const auto found = std::ranges::find_if(kTitles, [&plain](const Title &one) { return plain == one.folded; });
    return found == kTitles.end() ? QString() : QString(found->field);
}

bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression kNumber(u"^[+-]?[0-9]+([.,][0-9]+)?$"_s);
    return kNumber.match(cell).hasMatch();
}

QByteArray writtenCell(const QString &cell)
{
    QString text = cell;
    static const QString kFormula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && kFormula.contains(text.front()) && !isPlainNumber(text))
        text.prepend(u'\'');
    static const QRegularExpression kQuoted(u"[\",;\r\n\t]|^\\s|\\s$"_s);
    if (!kQuoted.match(text).hasMatch())
        return text.toUtf8();
    return u"\"%1\""_s.arg(text.replace(u'"', u"\"\""_s)).toUtf8();
}

} // namespace

Result<Columns> recognise(const QStringList &titles, const QMap<QString, QString> &mapped)
{
    QStringList fields(titles.size());
    bool known = false;
    const auto assign = [&](qsizetype column, const QString &field) {
        fields[column] = field;
        known = true;
    };
    for (auto it = mapped.cbegin(); it != mapped.cend(); ++it) {
        const auto found = std::ranges::find_if(titles, [&](const QString &title) { return folded(title) == folded(it.value()); });
        if (found == titles.end())
            return Error {ErrorKind::InvalidInput, u"unknown_column"_s, {}, it.value()};
        assign(std::distance(titles.begin(), found), it.key());
    }
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString field = knownField(titles.at(i));
        if (fields.at(i).isEmpty() && !field.isEmpty() && !fields.contains(field))
            assign(i, field);
    }
    if (!known)
        return Error {ErrorKind::InvalidInput, u"csv_no_header"_s, {}, u"1"_s};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (fields.at(i).isEmpty() && knownField(titles.at(i)).isEmpty() && !fields.contains(titles.at(i)))
            fields[i] = titles.at(i);
    }
    return Columns {fields};
}

QMap<QString, QString> fieldsOf(const Row &row, const Columns &columns)
{
    QMap<QString, QString> fields;
    for (qsizetype i = 0; i < std::min(row.cells.size(), columns.fields.size()); ++i) {
        const QString value = row.cells.at(i).trimmed();
        if (!columns.fields.at(i).isEmpty() && !value.isEmpty())
            fields.insert(columns.fields.at(i), value);
    }
    return fields;
}

QByteArray write(const QList<QStringList> &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (const QString &cell : row)
            cells.append(writtenCell(cell));
        bytes += cells.join(',') + "\r\n";
    }
    return bytes;
}

} // namespace halftone::csv
