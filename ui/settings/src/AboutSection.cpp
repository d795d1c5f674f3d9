#include "AboutSection.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

AboutSection::AboutSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"aboutSection"_s, parent)
{
    QVBoxLayout *keys = addCard(m_keysHeading);
    m_keysHint = addHint(keys);
    m_keys = new QPushButton(m_keysHeading->parentWidget());
    m_keys->setObjectName(u"showShortcuts"_s);
    keys->addWidget(m_keys, 0, Qt::AlignLeft);
    connect(m_keys, &QPushButton::clicked, this, &AboutSection::shortcutsWanted);

    QVBoxLayout *card = addCard(m_heading);
    m_version = addHint(card);
    m_version->setObjectName(u"version"_s);
    m_licence = addHint(card);
    m_with = addHint(card);
    for (PlainLabel *label : {m_version, m_licence, m_with})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    retranslateUi();
}

QString AboutSection::title() const
{
    return tr("Shortcuts and about");
}

void AboutSection::retranslateUi()
{
    m_keysHeading->setText(tr("Keyboard shortcuts"));
    m_keysHint->setText(tr("Everything can be done without a mouse. F1 shows the list at any time."));
    m_keys->setText(tr("Show the list"));
    m_heading->setText(tr("About Halftone"));
    const QString version = QCoreApplication::applicationVersion();
    m_version->setText(
        (version.isEmpty() ? u"Halftone"_s : tr("Halftone %1").arg(version)) + u" · Qt "_s + QString::fromLatin1(qVersion()));
    m_licence->setText(tr("Free software under the MIT licence, without any warranty. © 2026 The Halftone authors."));
    m_with->setText(
        tr("Made with Qt (LGPL 3), QtKeychain (BSD), libphonenumber (Apache 2.0), SQLite (public domain) and PostgreSQL's client "
           "(PostgreSQL licence). Names of countries: Unicode CLDR."));
}

void AboutSection::reload()
{
}

} // namespace halftone::ui
