#include "LookSection.h"

#include <QComboBox>
#include <QFormLayout>

#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kThemes {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

} // namespace

LookSection::LookSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"lookSection"_s, parent)
{
    QVBoxLayout *card = addCard(m_heading);
    QFormLayout *form = addForm(card);
    m_language = new QComboBox(m_heading->parentWidget());
    m_language->setObjectName(u"language"_s);
    m_language->addItem(u"English"_s, u"en"_s); // each in its own language, so that it is found again
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_theme = new QComboBox(m_heading->parentWidget());
    m_theme->setObjectName(u"theme"_s);
    for (const ThemeChoice theme : kThemes)
        m_theme->addItem(themeWord(theme));
    m_languageLabel = row(form, m_language);
    m_themeLabel = row(form, m_theme);
    m_hint = addHint(card);
    connect(m_language, &QComboBox::activated, this, [this](int index) { m_ports.setLanguage(m_language->itemData(index).toString()); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) { m_ports.setTheme(kThemes.at(static_cast<std::size_t>(index))); });
    retranslateUi();
}

QString LookSection::title() const
{
    return tr("Appearance and language");
}

void LookSection::retranslateUi()
{
    m_heading->setText(tr("Appearance and language"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setItemText(0, tr("Like the desktop"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_hint->setText(tr("Both change at once. Messages keep the language that they were written in."));
    nameField(m_language, m_languageLabel->text());
    nameField(m_theme, m_themeLabel->text());
    m_language->setCurrentIndex(m_language->findData(m_ports.language()));
}

void LookSection::reload()
{
    m_language->setCurrentIndex(m_language->findData(m_ports.language()));
    m_theme->setCurrentIndex(static_cast<int>(std::ranges::find(kThemes, m_ports.theme()) - kThemes.begin()));
}

} // namespace halftone::ui
