#include "QuietSection.h"

#include "phone/PhoneNumber.h"
#include "phone/RegionNames.h"
#include "QuietHoursEdit.h"
#include "rules/QuietHours.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

QuietSection::QuietSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"quietSection"_s, parent)
{
    QVBoxLayout *card = addCard(m_heading);
    m_hint = addHint(card);
    m_general = new QuietHoursEdit(u"quiet"_s, m_heading->parentWidget());
    card->addWidget(m_general);
    m_answer = addAnswer(card, u"quietAnswer"_s);

    QVBoxLayout *countries = addCard(m_countriesHeading);
    m_countriesHint = addHint(countries);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2 * kGrid);
    countries->addLayout(m_rows);
    auto *adding = new QHBoxLayout;
    m_choiceLabel = new PlainLabel(m_countriesHeading->parentWidget());
    m_choice = new QComboBox(m_countriesHeading->parentWidget());
    m_choice->setObjectName(u"quietCountry"_s);
    m_choice->setMaxVisibleItems(16);
    m_choiceLabel->setBuddy(m_choice);
    m_add = new QPushButton(m_countriesHeading->parentWidget());
    m_add->setObjectName(u"addQuietCountry"_s);
    adding->addWidget(m_choiceLabel);
    adding->addWidget(m_choice, 1);
    adding->addWidget(m_add);
    countries->addLayout(adding);

    connect(m_general, &QuietHoursEdit::changed, this,
        [this] { change([hours = m_general->hours()](WorkspaceSettings &settings) { settings.quietHours = hours; }, m_answer); });
    connect(m_add, &QPushButton::clicked, this, &QuietSection::addCountry);
    m_general->setHours(QuietHours());
    retranslateUi();
}

QString QuietSection::title() const
{
    return tr("Quiet hours");
}

void QuietSection::retranslateUi()
{
    m_heading->setText(tr("Quiet hours"));
    m_hint->setText(tr("Bulk sends, automations and reminders wait until these hours are over, in the recipient's local time. One-to-one, "
                       "you are only told. All who use this workspace share them."));
    m_countriesHeading->setText(tr("Countries with hours of their own"));
    m_countriesHint->setText(
        tr("Laws differ: the country of the recipient's number decides. What is proposed for the United States holds in "
           "all states but Rhode Island (18:00); for France, it is what the operators' charter allows. You answer for "
           "what you set."));
    m_choiceLabel->setText(tr("Country"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the country"));
    nameField(m_choice, m_choiceLabel->text());
    m_general->retranslate(tr("Everybody"));
    for (auto row = m_countries.cbegin(); row != m_countries.cend(); ++row)
        retranslateRow(row.key(), *row);
    fillChoices();
}

void QuietSection::retranslateRow(const QString &region, const CountryRow &row)
{
    const QString name = phone::regionName(region);
    row.name->setText(name);
    row.hours->retranslate(name);
    row.remove->setText(tr("Remove"));
    row.remove->setAccessibleName(tr("Remove the hours of %1", "a country").arg(name));
}

void QuietSection::fillChoices()
{
    const QString chosen = m_choice->currentData().toString();
    QList<std::pair<QString, QString>> names;
    const QStringList regions = phone::supportedRegions();
    for (const QString &region : regions) {
        if (!m_countries.contains(region))
            names.append({phone::regionName(region), region});
    }
    QCollator collator {QLocale()};
    std::ranges::sort(names, [&collator](const auto &left, const auto &right) { return collator.compare(left.first, right.first) < 0; });
    m_choice->clear();
    for (const auto &[name, region] : std::as_const(names))
        m_choice->addItem(name, region);
    const QString country = QLocale::territoryToCode(QLocale().territory());
    for (const QString &wanted : {chosen, country, u"FR"_s}) {
        if (const int index = m_choice->findData(wanted); index >= 0) {
            m_choice->setCurrentIndex(index);
            break;
        }
    }
}

void QuietSection::reload()
{
    const quint64 wish = ++m_wish;
    onDone(m_ports.loadSettings(), this, [this, wish](const Result<WorkspaceSettings> &settings) {
        if (wish != m_wish)
            return;
        if (!settings) {
            m_answer->sayError(settings.error());
            return;
        }
        if (m_general->hours() != settings->quietHours)
            m_general->setHours(settings->quietHours);
        showCountries(settings->countryQuietHours);
    });
}

void QuietSection::showCountries(const QList<CountryQuietHours> &countries)
{
    // Rows that stay are not made anew: one of them may have the focus.
    bool others = false;
    for (auto row = m_countries.begin(); row != m_countries.end();) {
        if (std::ranges::find(countries, row.key(), &CountryQuietHours::region) != countries.end()) {
            ++row;
            continue;
        }
        row->frame->deleteLater();
        row = m_countries.erase(row);
        others = true;
    }
    for (const CountryQuietHours &country : countries) {
        if (!m_countries.contains(country.region)) {
            m_countries.insert(country.region, makeRow(country.region));
            others = true;
        }
        QuietHoursEdit *edit = m_countries.value(country.region).hours;
        if (edit->hours() != country.hours)
            edit->setHours(country.hours);
    }
    if (others)
        fillChoices();
}

QuietSection::CountryRow QuietSection::makeRow(const QString &region)
{
    CountryRow row;
    row.frame = new QFrame(m_countriesHeading->parentWidget());
    row.frame->setObjectName(u"quietRow"_s + region);
    auto *column = new QVBoxLayout(row.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *top = new QHBoxLayout;
    row.name = new PlainLabel(row.frame);
    QFont font = row.name->font();
    font.setWeight(QFont::DemiBold);
    row.name->setFont(font);
    row.remove = new QPushButton(row.frame);
    row.remove->setObjectName(u"quietRemove"_s + region);
    row.remove->setProperty("kind", u"link"_s);
    top->addWidget(row.name);
    top->addStretch();
    top->addWidget(row.remove);
    row.hours = new QuietHoursEdit(u"quiet"_s + region, row.frame);
    row.hours->setHours(QuietHours());
    column->addLayout(top);
    column->addWidget(row.hours);
    column->addWidget(new Rule(Qt::Horizontal, row.frame));
    m_rows->addWidget(row.frame);
    retranslateRow(region, row);
    connect(row.hours, &QuietHoursEdit::changed, this, [this, region] { save(region); });
    connect(row.remove, &QPushButton::clicked, this, [this, region] {
        m_choice->setFocus(Qt::OtherFocusReason);
        onDone(m_ports.changeSettings([region](WorkspaceSettings &settings) {
            settings.countryQuietHours.removeIf([&region](const CountryQuietHours &country) { return country.region == region; });
        }),
            this, [this](const Result<WorkspaceSettings> &changed) {
                if (changed)
                    showCountries(changed->countryQuietHours);
                else
                    m_answer->sayError(changed.error());
            });
    });
    return row;
}

void QuietSection::addCountry()
{
    const QString region = m_choice->currentData().toString();
    const QuietHours hours = rules::suggestedQuietHours(region).value_or(m_general->hours());
    onDone(m_ports.changeSettings([region, hours](WorkspaceSettings &settings) {
        if (std::ranges::find(settings.countryQuietHours, region, &CountryQuietHours::region) == settings.countryQuietHours.end())
            settings.countryQuietHours.append({region, hours});
    }),
        this, [this, region](const Result<WorkspaceSettings> &changed) {
            if (!changed) {
                m_answer->sayError(changed.error());
                return;
            }
            showCountries(changed->countryQuietHours);
            announce(this, tr("%1 has hours of its own now.", "a country").arg(phone::regionName(region)));
        });
}

void QuietSection::save(const QString &region)
{
    change(
        [region, hours = m_countries.value(region).hours->hours()](WorkspaceSettings &settings) {
            for (CountryQuietHours &country : settings.countryQuietHours) {
                if (country.region == region)
                    country.hours = hours;
            }
        },
        m_answer);
}

} // namespace halftone::ui
