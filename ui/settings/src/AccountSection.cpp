#include "AccountSection.h"

#include "kit/Formats.h"
#include "NumbersModel.h"
#include "words/ErrorWords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// From here on the difference of the clocks is worth a word (DESIGN (c)).
constexpr auto kMuchSkew = 30s;

bool isOfKeychain(const Error &error)
{
    return error.code == "no_keychain"_L1 || error.code == "keychain_locked"_L1 || error.code == "keychain_failed"_L1;
}

} // namespace

AccountSection::AccountSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"accountSection"_s, parent)
{
    layOutTrouble();
    layOutForm();
    connect(m_connect, &QPushButton::clicked, this, [this] { connectAccount(false); });
    connect(m_forNow, &QPushButton::clicked, this, [this] { connectAccount(true); });
    connect(m_test, &QPushButton::clicked, this, &AccountSection::test);
    connect(m_retry, &QPushButton::clicked, this, &AccountSection::retrySecret);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_removal->setVisible(true);
        bringIntoView(m_removal);
        m_keep->setFocus(Qt::OtherFocusReason);
        announce(this, m_removalText->text());
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_removal->setVisible(false);
        m_remove->setFocus(Qt::OtherFocusReason);
    });
    connect(m_removeReally, &QPushButton::clicked, this, &AccountSection::remove);
    connect(m_sandbox, &QPushButton::clicked, this, [this] { m_ports.trySandbox(); });
    connect(m_leave, &QPushButton::clicked, this, [this] { m_ports.leaveSandbox(); });
    for (QLineEdit *field : {m_sid, m_key, m_secret, m_endpoint})
        connect(field, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    retranslateUi();
}

void AccountSection::layOutTrouble()
{
    QVBoxLayout *column = addCard(m_troubleTitle, u"secretTrouble"_s);
    m_trouble = qobject_cast<QFrame *>(m_troubleTitle->parentWidget());
    m_trouble->setProperty("kind", u"warning"_s);
    m_troubleText = new PlainLabel(m_trouble);
    m_troubleText->setObjectName(u"secretTroubleText"_s);
    m_troubleText->setWordWrap(true);
    m_retry = new QPushButton(m_trouble);
    m_retry->setObjectName(u"retrySecret"_s);
    column->addWidget(m_troubleText);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    m_trouble->setVisible(false);
}

void AccountSection::layOutForm()
{
    QVBoxLayout *card = addCard(m_heading);
    m_hint = addHint(card);
    m_fields = new QWidget(m_heading->parentWidget());
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    const auto edit = [this](const QString &name) {
        auto *line = new QLineEdit(m_fields);
        line->setObjectName(name);
        return line;
    };
    m_sidLabel = row(form, m_sid = edit(u"accountSid"_s));
    m_keyLabel = row(form, m_key = edit(u"apiKey"_s));
    m_secretLabel = row(form, m_secret = edit(u"secret"_s));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_endpointLabel = row(form, m_endpoint = edit(u"endpoint"_s));
    card->addWidget(m_fields);

    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(m_heading->parentWidget());
        made->setObjectName(name);
        return made;
    };
    m_connect = button(u"connectAccount"_s);
    m_connect->setProperty("kind", u"primary"_s);
    m_test = button(u"testAccount"_s);
    m_remove = button(u"removeAccount"_s);
    m_sandbox = button(u"accountSandbox"_s);
    m_leave = button(u"leaveSandbox"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_connect, m_test, m_leave})
        buttons->addWidget(one);
    buttons->addStretch();
    for (QPushButton *one : {m_sandbox, m_remove})
        buttons->addWidget(one);
    card->addLayout(buttons);
    m_answer = addAnswer(card, u"accountAnswer"_s);
    m_forNow = button(u"connectForNow"_s);
    m_forNow->setVisible(false);
    card->addWidget(m_forNow, 0, Qt::AlignLeft);
    m_numbers = addHint(card);
    m_numbers->setObjectName(u"accountNumbers"_s);
    layOutRemoval();
    card->addWidget(m_removal);
}

void AccountSection::layOutRemoval()
{
    m_removal = new QFrame(m_heading->parentWidget());
    m_removal->setObjectName(u"removal"_s);
    m_removal->setProperty("kind", u"danger"_s);
    auto *column = new QVBoxLayout(m_removal);
    column->setContentsMargins(12, 12, 12, 12);
    m_removalText = new PlainLabel(m_removal);
    m_removalText->setObjectName(u"removalText"_s);
    m_removalText->setWordWrap(true);
    m_removeReally = new QPushButton(m_removal);
    m_removeReally->setObjectName(u"removeReally"_s);
    m_keep = new QPushButton(m_removal);
    m_keep->setObjectName(u"keepAccount"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_removeReally);
    buttons->addStretch();
    column->addWidget(m_removalText);
    column->addLayout(buttons);
    m_removal->setVisible(false);
}

QString AccountSection::title() const
{
    return tr("Account");
}

void AccountSection::retranslateUi()
{
    m_heading->setText(m_ports.isSandbox ? tr("Sandbox") : tr("Provider account (Twilio)"));
    m_hint->setText(m_ports.isSandbox
            ? tr("This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone, and "
                 "what is in here is gone when you start it again. Your own workspace is untouched.")
            : tr("The secret is kept in the system's keychain, never in a file, and is not shown again. With an API key, the secret is "
                 "the key's; without one, it is the auth token."));
    m_sidLabel->setText(tr("Account SID"));
    m_keyLabel->setText(tr("API key (optional)"));
    m_secretLabel->setText(tr("Secret"));
    m_endpointLabel->setText(tr("Endpoint (optional)"));
    m_sid->setPlaceholderText(u"AC…"_s);
    m_key->setPlaceholderText(u"SK…"_s);
    m_endpoint->setPlaceholderText(u"https://…"_s);
    m_endpoint->setToolTip(tr("Only where the provider is reached by another address than its own: a proxy of your company's, or a test."));
    m_test->setText(tr("Test connection"));
    m_remove->setText(tr("Remove account…"));
    m_forNow->setText(tr("Connect until Halftone is closed"));
    m_forNow->setToolTip(tr("The secret stays in memory only, and is asked for again at the next start."));
    m_sandbox->setText(tr("Try the sandbox"));
    m_leave->setText(tr("Leave the sandbox"));
    m_removalText->setText(
        tr("Remove the account? Conversations, candidates and templates stay, and can be read and searched. Messages that wait are kept, "
           "and leave when an account is connected again. The secret is deleted from the keychain."));
    m_removeReally->setText(tr("Remove the account"));
    m_keep->setText(tr("Keep it"));
    m_retry->setText(tr("Look again"));
    for (const auto &[label, field] :
        {std::pair {m_sidLabel, m_sid}, {m_keyLabel, m_key}, {m_secretLabel, m_secret}, {m_endpointLabel, m_endpoint}})
        nameField(field, label->text());
    showSecret();
    showNumbers(m_found);
}

void AccountSection::reload()
{
    const quint64 wish = ++m_wish;
    onDone(m_ports.accounts(), this, [this, wish](const Result<QList<Account>> &answer) {
        if (wish != m_wish)
            return;
        if (answer)
            showAccount(*answer);
        else
            m_answer->sayError(answer.error());
    });
}

void AccountSection::focusAccount()
{
    m_sid->setFocus(Qt::OtherFocusReason);
}

void AccountSection::showAccount(const QList<Account> &accounts)
{
    const std::optional<Account> before = m_account;
    m_account = accounts.isEmpty() ? std::nullopt : std::optional(accounts.first());
    // What is being typed is not overwritten by news of something else.
    const bool same = before && m_account && before->externalId == m_account->externalId && before->keyId == m_account->keyId
        && before->endpoint == m_account->endpoint;
    if (m_account && !same) {
        m_sid->setText(m_account->externalId);
        m_key->setText(m_account->keyId);
        m_endpoint->setText(m_account->endpoint);
    }
    showSecret();
    if (!m_account) {
        showNumbers({});
        return;
    }
    onDone(m_ports.numbers(), this, [this, wish = m_wish](const Result<QList<Number>> &answer) {
        if (wish == m_wish && answer)
            showNumbers(*answer);
    });
}

void AccountSection::showSecret()
{
    const bool any = m_account.has_value();
    const SecretState state = m_ports.secret();
    m_fields->setVisible(!m_ports.isSandbox);
    m_connect->setVisible(!m_ports.isSandbox);
    m_remove->setVisible(any && !m_ports.isSandbox);
    m_leave->setVisible(m_ports.isSandbox);
    m_sandbox->setVisible(!any && !m_ports.isSandbox);
    m_test->setVisible(any);
    if (!any)
        m_removal->setVisible(false);
    m_connect->setText(any ? tr("Save and connect") : tr("Connect"));
    QString kept;
    if (any) {
        switch (state.from) {
        case SecretState::From::Keychain:
            kept = tr("kept in the keychain");
            break;
        case SecretState::From::Environment:
            kept = tr("from the environment ($HALFTONE_TWILIO_SECRET)");
            break;
        case SecretState::From::Session:
            kept = tr("kept until Halftone is closed");
            break;
        case SecretState::From::Nowhere:
            break;
        }
    }
    m_secret->setPlaceholderText(kept);

    m_trouble->setVisible(any && state.trouble.has_value() && !m_ports.isSandbox);
    if (!state.trouble)
        return;
    const QString &code = state.trouble->code;
    m_retry->setVisible(code != "no_secret"_L1);
    if (code == "keychain_locked"_L1) {
        m_troubleTitle->setText(tr("The keychain is locked"));
        m_troubleText->setText(
            tr("The account's secret is in it, and nothing is sent or fetched until it can be read. Unlock the keychain (logging in to the "
               "desktop does it) and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set."));
    } else if (code == "no_secret"_L1) {
        m_troubleTitle->setText(tr("The secret is not in the keychain"));
        m_troubleText->setText(tr("Nothing is sent or fetched until it is there. Enter it below and connect."));
    } else {
        m_troubleTitle->setText(tr("There is no keychain"));
        m_troubleText->setText(
            tr("This session has none in which the account's secret could be, and nothing is sent or fetched without it. Start GNOME "
               "Keyring or KWallet and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set."));
    }
}

void AccountSection::showNumbers(const QList<Number> &numbers)
{
    m_found = numbers;
    QStringList lines;
    for (const Number &number : numbers) {
        const QString line
            = tr("%1 – %2", "one of our numbers, and its channel").arg(addressText(number.e164.toString()), channelName(number.channel));
        lines << (number.usable ? line : tr("%1 (%2)", "a number that cannot send, and its state").arg(line, numberState(number)));
    }
    m_numbers->setText(lines.join(u'\n'));
    m_numbers->setVisible(!lines.isEmpty());
}

void AccountSection::setBusy(bool busy)
{
    m_busy = busy;
    for (QPushButton *button : {m_connect, m_forNow, m_test, m_retry, m_removeReally})
        button->setEnabled(!busy);
}

bool AccountSection::readFields(Account &account)
{
    account.provider = u"twilio"_s;
    account.externalId = m_sid->text().trimmed();
    account.keyId = m_key->text().trimmed();
    account.endpoint = m_endpoint->text().trimmed();
    const auto missing = [this](QLineEdit *field, std::function<QString()> words) {
        m_answer->say(std::move(words), "danger");
        field->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (account.externalId.isEmpty())
        return missing(m_sid, [] { return tr("The account SID is missing: it begins with AC, and is shown in the provider's console."); });
    if (const Result<Done> checked = workspace::Accounts::check(account); !checked) {
        const Error error = checked.error();
        QLineEdit *field = error.code == "bad_account_sid"_L1 ? m_sid : error.code == "bad_key_sid"_L1 ? m_key : m_endpoint;
        return missing(field, [error] { return words::wordsFor(error).text(); });
    }
    // Another endpoint needs no other secret; another account or key does.
    const bool kept = m_account && m_account->externalId == account.externalId && m_account->keyId == account.keyId
        && m_ports.secret().from != SecretState::From::Nowhere;
    if (m_secret->text().trimmed().isEmpty() && !kept)
        return missing(m_secret, [] { return tr("The secret is missing: it is shown in the provider's console."); });
    return true;
}

void AccountSection::connectAccount(bool forNow)
{
    Account account;
    if (m_busy || !readFields(account))
        return;
    setBusy(true);
    m_forNow->setVisible(false);
    m_answer->say([] { return tr("Connecting…"); }, "muted");
    const QString secret = m_secret->text().trimmed();
    onDone(forNow ? m_ports.connectForNow(account, secret) : m_ports.connectAccount(account, secret), this,
        [this, forNow](const Result<Account> &answer) { connected(answer, forNow); });
}

void AccountSection::connected(const Result<Account> &answer, bool forNow)
{
    setBusy(false);
    if (answer) {
        m_secret->clear();
        m_account.reset(); // as it was stored, not as it was typed
        reload();
        test();
        return;
    }
    const Error error = answer.error();
    if (!isOfKeychain(error) || forNow) {
        m_answer->sayError(error);
        return;
    }
    const bool locked = error.code == "keychain_locked"_L1;
    m_answer->say(
        [locked] {
            return locked ? tr("The keychain is locked, so the secret was not kept and the account not changed. Unlock it and connect "
                               "again, or connect until Halftone is closed.")
                          : tr("There is no keychain that could keep the secret, and it is never written to a file. Start GNOME Keyring or "
                               "KWallet and connect again, or connect until Halftone is closed.");
        },
        "danger");
    m_forNow->setVisible(true);
    m_forNow->setFocus(Qt::OtherFocusReason);
}

void AccountSection::retrySecret()
{
    if (m_busy)
        return;
    setBusy(true);
    onDone(m_ports.retrySecret(), this, [this](const Result<Done> &answer) {
        setBusy(false);
        showSecret();
        if (answer)
            test();
        else
            announce(this, m_troubleText->text());
    });
}

void AccountSection::test()
{
    if (m_busy)
        return;
    setBusy(true);
    m_answer->say([] { return tr("Testing the connection…"); }, "muted");
    onDone(m_ports.test(), this, [this](const Result<workspace::AccountTest> &answer) {
        setBusy(false);
        if (!answer) {
            m_answer->sayError(answer.error());
            return;
        }
        sayTest(*answer);
        onDone(m_ports.numbers(), this, [this](const Result<QList<Number>> &numbers) {
            if (numbers)
                showNumbers(*numbers);
        });
    });
}

void AccountSection::sayTest(const workspace::AccountTest &test)
{
    const auto skew = [test]() -> QString {
        if (!test.clockSkew || std::chrono::abs(*test.clockSkew) <= kMuchSkew)
            return {};
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(*test.clockSkew)).count();
        return u' '
            + tr("This computer's clock differs from the provider's by %n s; that is allowed for.", nullptr, static_cast<int>(seconds));
    };
    if (test.error) {
        m_answer->say([test, skew] { return words::wordsFor(*test.error).text() + skew(); }, "danger");
        return;
    }
    m_answer->say(
        [test, skew] {
            QString text
                = tr("Connected: %1, %2.")
                      .arg(tr("%n SMS number(s)", nullptr, test.numbers), tr("%n WhatsApp sender(s)", nullptr, test.whatsAppSenders));
            if (test.numbers == 0 && test.whatsAppSenders == 0)
                text += u' ' + tr("Nothing can be sent yet: get a number or a WhatsApp sender in the provider's console, then test again.");
            else if (test.whatsAppSenders == 0)
                text += u' ' + tr("WhatsApp cannot be used until a sender is online; ask your workspace's administrator.");
            else if (test.numbers == 0)
                text += u' ' + tr("SMS cannot be used until the account has a number for it.");
            return text + skew();
        },
        test.numbers + test.whatsAppSenders > 0 ? "good" : "warning");
}

void AccountSection::remove()
{
    if (m_busy)
        return;
    setBusy(true);
    onDone(m_ports.removeAccount(), this, [this](const Result<Done> &answer) {
        setBusy(false);
        m_removal->setVisible(false);
        if (answer) {
            for (QLineEdit *field : {m_sid, m_key, m_secret, m_endpoint})
                field->clear();
            m_answer->say([] { return tr("The account was removed. Conversations stay; nothing is sent."); }, "muted");
        } else if (isOfKeychain(answer.error())) {
            m_answer->say(
                [] {
                    return tr(
                        "The account was removed, but the keychain did not let its secret be deleted: unlock it, and delete the entry "
                        "“halftone” there.");
                },
                "warning");
        } else {
            m_answer->sayError(answer.error());
        }
        m_sid->setFocus(Qt::OtherFocusReason);
        reload();
    });
}

} // namespace halftone::ui
