#include "settings/SettingsPage.h"

#include "AboutSection.h"
#include "AccountSection.h"
#include "kit/Widgets.h"
#include "LookSection.h"
#include "NotificationsSection.h"
#include "NumbersSection.h"
#include "QuietSection.h"
#include "SendingSection.h"
#include "WorkspaceSection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 208;

} // namespace

SettingsPage::SettingsPage(const SettingsPorts &ports, QWidget *parent)
    : Page(parent)
    , m_title(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_account(new AccountSection(ports, this))
{
    setObjectName(u"settingsPage"_s);
    m_title->dressed(nullptr, "title");
    m_title->setContentsMargins(kGrid, 2 * kGrid, kGrid, 12);
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    // Room for a finger; the colours are the theme's.
    m_list->setStyleSheet(u"QListWidget::item { padding: 7px 8px; border-radius: 6px; }"
                          " QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QWidget(this);
    left->setProperty("kind", u"panel"_s);
    left->setAttribute(Qt::WA_StyledBackground);
    left->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(kGrid, 0, kGrid, kGrid);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(left);
    all->addWidget(new Rule(Qt::Vertical, this));
    all->addWidget(m_stack, 1);

    add(m_account);
    add(new NumbersSection(ports, this));
    add(new SendingSection(ports, this));
    add(new QuietSection(ports, this));
    add(new LookSection(ports, this));
    add(new NotificationsSection(ports, this));
    add(new WorkspaceSection(ports, this));
    auto *about = new AboutSection(ports, this);
    add(about);
    connect(about, &AboutSection::shortcutsWanted, this, &SettingsPage::shortcutsWanted);
    retranslateUi();
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
}

void SettingsPage::add(Section *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    m_list->addItem(QString());
}

void SettingsPage::retranslateUi()
{
    m_title->setText(tr("Settings"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_list->item(static_cast<int>(i))->setText(m_sections.at(i)->title());
}

void SettingsPage::showSection(int index)
{
    if (index < 0)
        return;
    m_stack->setCurrentIndex(index);
    m_sections.at(index)->reload();
}

void SettingsPage::reload()
{
    m_sections.at(m_stack->currentIndex())->reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::noteChanges(const QList<Change> &changes)
{
    const bool ours = std::ranges::any_of(changes, [](const Change &change) {
        return change.kind == ChangeKind::Account || change.kind == ChangeKind::Number || change.kind == ChangeKind::Settings
            || change.kind == ChangeKind::Everything;
    });
    if (ours && isVisible())
        m_sections.at(m_stack->currentIndex())->reload();
}

void SettingsPage::focusAccount()
{
    m_list->setCurrentRow(0);
    m_account->focusAccount();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
