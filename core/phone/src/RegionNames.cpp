#include "phone/RegionNames.h"

#include <QFile>
#include <QHash>

// The resource is in a static library: nothing else would keep the linker from leaving it out.
static void registerRegionNames()
{
    Q_INIT_RESOURCE(halftone_phone);
}

namespace halftone::phone {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    QString english;
    QString french;
};

QHash<QString, Names> readNames()
{
    registerRegionNames();
    QHash<QString, Names> names;
    QFile file(u":/phone/region_names.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3)
            names.insert(cells[0], {cells[1], cells[2]});
    }
    return names;
}

} // namespace

QString regionName(const QString &region, const QLocale &locale)
{
    static const QHash<QString, Names> kNames = readNames();
    const auto found = kNames.constFind(region);
    if (found == kNames.constEnd())
        return region;
    return locale.language() == QLocale::French ? found->french : found->english;
}

} // namespace halftone::phone
