#include "phone/PhoneNumber.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <vector>

// The resource is in a static library: nothing else would keep the linker from leaving it out. Outside of any namespace, as the macro
// demands.
static void registerTimeZoneTable()
{
    Q_INIT_RESOURCE(halftone_phone);
}

namespace halftone::phone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPrefix = 9; ///< fits an unsigned of 32 bits; the table's longest has eight digits

struct Row
{
    quint32 prefix = 0;
    quint32 zones = 0; ///< index
    friend bool operator<(const Row &left, const Row &right) { return left.prefix < right.prefix; }
};

struct Table
{
    std::vector<Row> rows; ///< by prefix; no calling code begins with 0, so the number tells the digits
    std::vector<QStringList> zones;
};

Table readTable()
{
    registerTimeZoneTable();
    Table table;
    QFile file(u":/phone/timezones.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QList<QByteArray> lines = file.readAll().split('\n');
    QHash<QByteArray, quint32> known; // most prefixes share their zones with many others
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        if (space <= 0 || line.startsWith('#'))
            continue;
        const QByteArray names = line.sliced(space + 1);
        bool ok = false;
        const quint32 prefix = line.first(space).toUInt(&ok);
        if (!ok || names.isEmpty())
            continue;
        auto entry = known.constFind(names);
        if (entry == known.constEnd()) {
            entry = known.insert(names, quint32(table.zones.size()));
            table.zones.push_back(QString::fromLatin1(names).split(u','));
        }
        table.rows.push_back({prefix, *entry});
    }
    std::sort(table.rows.begin(), table.rows.end());
    return table;
}

} // namespace

QStringList timeZones(const E164 &number)
{
    static const Table table = readTable();
    const QString &text = number.toString();
    if (!text.startsWith(u'+'))
        return {};
    const QStringView digits = QStringView(text).sliced(1);
    for (qsizetype length = std::min(kLongestPrefix, digits.size()); length > 0; --length) {
        bool ok = false;
        const quint32 prefix = digits.first(length).toUInt(&ok);
        if (!ok)
            continue;
        const auto row = std::lower_bound(table.rows.begin(), table.rows.end(), Row {prefix, 0});
        if (row != table.rows.end() && row->prefix == prefix)
            return table.zones[row->zones];
    }
    return {};
}

QString timeZone(const E164 &number)
{
    const QStringList zones = timeZones(number);
    return zones.isEmpty() ? QString() : zones.constFirst();
}

} // namespace halftone::phone
