#include "settings/SettingsPage.h"

#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "words/StateWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kThemes {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr int kColumn = 640;

} // namespace

SettingsPage::SettingsPage(const SettingsPorts &ports, QWidget *parent)
    : Page(parent)
    , m_ports(ports)
{
    setObjectName(u"settingsPage"_s);
    layOut();
    connect(m_connect, &QPushButton::clicked, this, &SettingsPage::connectAccount);
    connect(m_test, &QPushButton::clicked, this, &SettingsPage::test);
    connect(m_remove, &QPushButton::clicked, this, &SettingsPage::remove);
    connect(m_language, &QComboBox::activated, this, [this](int index) { m_ports.setLanguage(m_language->itemData(index).toString()); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) { m_ports.setTheme(kThemes.at(static_cast<std::size_t>(index))); });
    connect(m_enterSends, &QCheckBox::clicked, this, [this](bool on) { m_ports.setEnterSends(on); });
    connect(m_undo, &QSpinBox::valueChanged, this, [this](int seconds) {
        if (!m_settingsLoaded)
            return;
        const auto edit = [seconds](WorkspaceSettings &settings) { settings.undo = std::chrono::seconds(seconds); };
        onDone(m_ports.changeSettings(edit), this, [this](const Result<WorkspaceSettings> &answer) {
            if (!answer)
                say(words::wordsFor(answer.error()).text(), "danger");
        });
    });
    retranslateUi();
}

PlainLabel *SettingsPage::row(QFormLayout *form, QWidget *field)
{
    auto *label = new PlainLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void SettingsPage::layOut()
{
    auto *page = new QWidget(this);
    page->setProperty("kind", u"panel"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    m_title = new PlainLabel(page);
    m_title->dressed(nullptr, "title");
    column->addWidget(m_title);

    auto *account = new QFrame(page);
    account->setProperty("kind", u"card"_s);
    auto *inAccount = new QVBoxLayout(account);
    inAccount->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    inAccount->setSpacing(12);
    m_accountTitle = new PlainLabel(account);
    m_accountTitle->dressed(nullptr, "heading");
    m_accountHint = new PlainLabel(account);
    m_accountHint->dressed("muted");
    m_accountHint->setWordWrap(true);
    inAccount->addWidget(m_accountTitle);
    inAccount->addWidget(m_accountHint);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    const auto edit = [account](const QString &name) {
        auto *line = new QLineEdit(account);
        line->setObjectName(name);
        return line;
    };
    m_sidLabel = row(form, m_sid = edit(u"accountSid"_s));
    m_keyLabel = row(form, m_key = edit(u"apiKey"_s));
    m_secretLabel = row(form, m_secret = edit(u"secret"_s));
    m_secret->setEchoMode(QLineEdit::Password);
    m_endpointLabel = row(form, m_endpoint = edit(u"endpoint"_s));
    inAccount->addLayout(form);
    auto *buttons = new QHBoxLayout;
    m_connect = new QPushButton(account);
    m_connect->setObjectName(u"connectAccount"_s);
    m_connect->setProperty("kind", u"primary"_s);
    m_test = new QPushButton(account);
    m_test->setObjectName(u"testAccount"_s);
    m_remove = new QPushButton(account);
    m_remove->setObjectName(u"removeAccount"_s);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    inAccount->addLayout(buttons);
    m_answer = new PlainLabel(account);
    m_answer->setObjectName(u"accountAnswer"_s);
    m_answer->setWordWrap(true);
    m_numbers = new PlainLabel(account);
    m_numbers->setObjectName(u"accountNumbers"_s);
    m_numbers->setWordWrap(true);
    m_numbers->dressed("muted");
    inAccount->addWidget(m_answer);
    inAccount->addWidget(m_numbers);
    column->addWidget(account);

    auto *look = new QFrame(page);
    look->setProperty("kind", u"card"_s);
    auto *inLook = new QVBoxLayout(look);
    inLook->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    inLook->setSpacing(12);
    m_lookTitle = new PlainLabel(look);
    m_lookTitle->dressed(nullptr, "heading");
    inLook->addWidget(m_lookTitle);
    auto *lookForm = new QFormLayout;
    lookForm->setHorizontalSpacing(2 * kGrid);
    lookForm->setVerticalSpacing(kGrid);
    m_language = new QComboBox(look);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_theme = new QComboBox(look);
    m_theme->setObjectName(u"theme"_s);
    for (const ThemeChoice theme : kThemes)
        m_theme->addItem(themeWord(theme));
    m_undo = new QSpinBox(look);
    m_undo->setObjectName(u"undoSeconds"_s);
    m_undo->setRange(0, 30);
    m_languageLabel = row(lookForm, m_language);
    m_themeLabel = row(lookForm, m_theme);
    m_undoLabel = row(lookForm, m_undo);
    inLook->addLayout(lookForm);
    m_enterSends = new QCheckBox(look);
    m_enterSends->setObjectName(u"enterSends"_s);
    inLook->addWidget(m_enterSends);
    column->addWidget(look);
    column->addStretch();

    auto *centre = new QHBoxLayout(page);
    centre->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    centre->addStretch(1);
    auto *holder = new QWidget(page);
    holder->setMaximumWidth(kColumn);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(holder, 100);
    centre->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

void SettingsPage::retranslateUi()
{
    m_title->setText(tr("Settings"));
    m_accountTitle->setText(tr("Provider account (Twilio)"));
    m_accountHint->setText(m_ports.isSandbox
            ? tr("This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone.")
            : tr("The secret is kept in the system's keychain, never in a file. With an API key, the secret is the key's; without one, it "
                 "is the auth token."));
    m_sidLabel->setText(tr("Account SID"));
    m_keyLabel->setText(tr("API key (optional)"));
    m_secretLabel->setText(tr("Secret"));
    m_endpointLabel->setText(tr("Endpoint (optional)"));
    m_sid->setPlaceholderText(u"AC…"_s);
    m_key->setPlaceholderText(u"SK…"_s);
    m_endpoint->setPlaceholderText(u"https://…"_s);
    m_connect->setText(tr("Connect"));
    m_test->setText(tr("Test connection"));
    m_remove->setText(tr("Remove account"));
    m_lookTitle->setText(tr("This program"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setItemText(0, tr("Like the desktop"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_undoLabel->setText(tr("Undo sending for"));
    //: Unit after a number of seconds
    m_undo->setSuffix(tr(" s"));
    m_undo->setSpecialValueText(tr("never"));
    m_enterSends->setText(tr("Enter sends (Shift+Enter for a new line)"));
    // A combo box's accessible name is its value; the label beside it is its buddy, and this is what is read in addition.
    m_language->setAccessibleDescription(m_languageLabel->text());
    m_theme->setAccessibleDescription(m_themeLabel->text());
    for (const auto &[label, field] : {std::pair<PlainLabel *, QWidget *> {m_sidLabel, m_sid}, {m_keyLabel, m_key},
             {m_secretLabel, m_secret}, {m_endpointLabel, m_endpoint}, {m_undoLabel, m_undo}})
        field->setAccessibleName(label->text());
    m_language->setCurrentIndex(m_language->findData(m_ports.language()));
}

void SettingsPage::reload()
{
    const quint64 wish = ++m_wish;
    m_theme->setCurrentIndex(static_cast<int>(std::ranges::find(kThemes, m_ports.theme()) - kThemes.begin()));
    m_language->setCurrentIndex(m_language->findData(m_ports.language()));
    m_enterSends->setChecked(m_ports.enterSends());
    onDone(m_ports.accounts(), this, [this, wish](const Result<QList<Account>> &answer) {
        if (wish == m_wish && answer)
            showAccount(*answer);
    });
    onDone(m_ports.loadSettings(), this, [this, wish](const Result<WorkspaceSettings> &answer) {
        if (wish != m_wish || !answer)
            return;
        m_settingsLoaded = false;
        m_settings = *answer;
        m_undo->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(answer->undo).count()));
        m_settingsLoaded = true;
    });
}

void SettingsPage::noteChanges(const QList<Change> &changes)
{
    const bool ours = std::ranges::any_of(changes, [](const Change &change) {
        return change.kind == ChangeKind::Account || change.kind == ChangeKind::Number || change.kind == ChangeKind::Settings
            || change.kind == ChangeKind::Everything;
    });
    if (ours && isVisible())
        reload();
}

void SettingsPage::focusAccount()
{
    m_sid->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::showAccount(const QList<Account> &accounts)
{
    const bool any = !accounts.isEmpty();
    m_test->setEnabled(any);
    m_remove->setEnabled(any && !m_ports.isSandbox);
    for (QWidget *part : {static_cast<QWidget *>(m_sid), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_secret),
             static_cast<QWidget *>(m_endpoint), static_cast<QWidget *>(m_connect)})
        part->setEnabled(!m_ports.isSandbox);
    if (any) {
        m_sid->setText(accounts.first().externalId);
        m_key->setText(accounts.first().keyId);
        m_endpoint->setText(accounts.first().endpoint);
        m_secret->setPlaceholderText(tr("kept in the keychain"));
        onDone(m_ports.numbers(), this, [this](const Result<QList<Number>> &answer) {
            if (answer)
                showNumbers(*answer);
        });
    } else {
        m_secret->setPlaceholderText({});
        m_numbers->clear();
    }
}

void SettingsPage::showNumbers(const QList<Number> &numbers)
{
    QStringList lines;
    for (const Number &number : numbers) {
        const QString line
            = tr("%1 – %2", "one of our numbers, and its channel").arg(addressText(number.e164.toString()), channelName(number.channel));
        lines << (number.usable ? line
                                : tr("%1 (%2)", "a number that cannot send, and the provider's word for why").arg(line, number.status));
    }
    m_numbers->setText(lines.join(u'\n'));
}

void SettingsPage::say(const QString &text, const char *tone)
{
    m_answer->setText(text);
    setLook(m_answer, "tone", QString::fromLatin1(tone));
    announce(this, text);
}

void SettingsPage::connectAccount()
{
    if (m_busy)
        return;
    Account account;
    account.provider = u"twilio"_s;
    account.externalId = m_sid->text().trimmed();
    account.keyId = m_key->text().trimmed();
    account.endpoint = m_endpoint->text().trimmed();
    if (account.externalId.isEmpty()) {
        say(tr("The account SID is missing: it begins with AC, and is shown in the provider's console."), "danger");
        m_sid->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_secret->text().isEmpty()) {
        say(tr("The secret is missing: it is shown in the provider's console."), "danger");
        m_secret->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_busy = true;
    m_connect->setEnabled(false);
    say(tr("Connecting…"), "muted");
    onDone(m_ports.connectAccount(account, m_secret->text()), this, [this](const Result<Account> &answer) {
        m_busy = false;
        m_connect->setEnabled(true);
        if (!answer) {
            say(words::wordsFor(answer.error()).text(), "danger");
            return;
        }
        m_secret->clear();
        reload();
        test();
    });
}

void SettingsPage::test()
{
    say(tr("Testing the connection…"), "muted");
    onDone(m_ports.test(), this, [this](const Result<workspace::AccountTest> &answer) {
        if (!answer) {
            say(words::wordsFor(answer.error()).text(), "danger");
            return;
        }
        if (answer->error) {
            say(words::wordsFor(*answer->error).text(), "danger");
            return;
        }
        QString text
            = tr("Connected: %1, %2.")
                  .arg(tr("%n SMS number(s)", nullptr, answer->numbers), tr("%n WhatsApp sender(s)", nullptr, answer->whatsAppSenders));
        constexpr auto kMuch = std::chrono::seconds(30);
        if (answer->clockSkew && std::chrono::abs(*answer->clockSkew) > kMuch)
            text += u' '
                + tr("This computer's clock differs from the provider's by %1 s; that is allowed for.")
                      .arg(std::chrono::duration_cast<std::chrono::seconds>(*answer->clockSkew).count());
        say(text, "good");
        onDone(m_ports.numbers(), this, [this](const Result<QList<Number>> &numbers) {
            if (numbers)
                showNumbers(*numbers);
        });
    });
}

void SettingsPage::remove()
{
    onDone(m_ports.removeAccount(), this, [this](const Result<Done> &answer) {
        if (!answer) {
            say(words::wordsFor(answer.error()).text(), "danger");
            return;
        }
        m_sid->clear();
        m_key->clear();
        m_endpoint->clear();
        say(tr("The account was removed. Conversations stay; nothing is sent."), "muted");
        reload();
    });
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
