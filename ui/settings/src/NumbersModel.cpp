#include "NumbersModel.h"

#include "kit/Formats.h"
#include "phone/RegionNames.h"

namespace halftone::ui {

using namespace Qt::StringLiterals;

QString numberState(const Number &number)
{
    if (number.status == "gone"_L1)
        return NumbersModel::tr("No longer yours");
    if (number.status == "online"_L1)
        return NumbersModel::tr("Online");
    if (number.status == "offline"_L1)
        return NumbersModel::tr("Offline");
    if (number.usable)
        return NumbersModel::tr("Ready");
    return number.status.isEmpty() || number.status == "in-use"_L1
        ? NumbersModel::tr("Cannot send")
        : NumbersModel::tr("Cannot send (%1)", "the provider's word for why").arg(number.status);
}

void NumbersModel::setNumbers(const QList<Number> &numbers)
{
    beginResetModel();
    m_numbers = numbers;
    endResetModel();
}

void NumbersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_numbers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_numbers.size()) - 1, Columns - 1));
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Number &number = m_numbers.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == DefaultColumn)
        return number.isDefault ? tr("Default") : tr("Not the default");
    if (role == Qt::ToolTipRole && index.column() == StateColumn)
        return numberState(number).toHtmlEscaped(); // a tool tip guesses whether it is markup
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return addressText(number.e164.toString());
    case ChannelColumn:
        return channelName(number.channel);
    case CountryColumn:
        return phone::regionName(number.region);
    case StateColumn:
        return numberState(number);
    case DefaultColumn:
        return number.isDefault ? tr("Default") : QString();
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case ChannelColumn:
        return tr("Channel");
    case CountryColumn:
        return tr("Country");
    case StateColumn:
        return tr("State");
    case DefaultColumn:
        return tr("Default");
    default:
        return {};
    }
}

} // namespace halftone::ui
