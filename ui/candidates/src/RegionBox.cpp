#include "RegionBox.h"

#include "phone/PhoneNumber.h"
#include "phone/RegionNames.h"

#include <QCollator>
#include <QEvent>
#include <QSignalBlocker>

namespace halftone::ui {

using namespace Qt::StringLiterals;

QString regionOfSystem()
{
    const QLocale system = QLocale::system();
    const bool named = system.language() != QLocale::C && system.territory() != QLocale::AnyTerritory;
    const QString code = named ? QLocale::territoryToCode(system.territory()) : QString();
    if (code.size() == 2 && phone::callingCodeOfRegion(code))
        return code;
    return QLocale().language() == QLocale::French ? u"FR"_s : QString();
}

RegionBox::RegionBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(16);
    fill();
}

void RegionBox::setRegion(const QString &region)
{
    setCurrentIndex(std::max(0, findData(region)));
}

void RegionBox::fill()
{
    const QString chosen = region();
    const QSignalBlocker quiet(this);
    QList<std::pair<QString, QString>> names;
    const QStringList regions = phone::supportedRegions();
    for (const QString &code : regions)
        names.append({phone::regionName(code), code});
    const QCollator collator {QLocale()};
    std::ranges::sort(names, [&collator](const auto &one, const auto &other) { return collator.compare(one.first, other.first) < 0; });
    clear();
    addItem(tr("None: numbers begin with +"), QString());
    for (const auto &[name, code] : names)
        addItem(u"%1 (+%2)"_s.arg(name).arg(phone::callingCodeOfRegion(code).value_or(0)), code);
    setRegion(chosen);
}

void RegionBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace halftone::ui
