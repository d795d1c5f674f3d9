#include "Program.h"

#include "AccountKeeper.h"
#include "kit/Icons.h"
#include "Presence.h"
#include "shell/ComposerWiring.h"
#include "shell/MainWindow.h"
#include "SingleInstance.h"
#include "words/Language.h"
#include "workspace/Accounts.h"
#include "workspace/Engine.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDesktopServices>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace halftone::desktop {

using namespace Qt::StringLiterals;

namespace {

/// The name by which two starts on one workspace know each other.
QString instanceKey(const Arguments &arguments, const QString &address)
{
    if (arguments.demo)
        return u"demo "_s + Demo::workspaceFile();
    const QFileInfo file(address);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QString addressOf(const Arguments &arguments)
{
    if (!arguments.workspace.isEmpty())
        return arguments.workspace;
    if (const QString named = qEnvironmentVariable("HALFTONE_WORKSPACE"); !named.isEmpty())
        return named;
    return workspace::Workspace::defaultAddress();
}

} // namespace

Program::Program(QApplication &application, Arguments arguments)
    : m_application(application)
    , m_arguments(std::move(arguments))
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"halftone"_s, u"window"_s)
    , m_theme(application)
{
    m_theme.choose(m_arguments.theme.value_or(ui::themeOf(m_settings.value(u"theme"_s).toString()).value_or(ui::ThemeChoice::System)));
    m_theme.followDesktop();
    m_application.setWindowIcon(ui::icon(u"halftone"_s, ui::lightColours().accent));
    setLanguage(!m_arguments.language.isEmpty() ? m_arguments.language : m_settings.value(u"language"_s).toString());
}

Program::~Program() = default;

void Program::start()
{
    m_address = addressOf(m_arguments);
    m_wished = m_arguments.open;
    m_instance = std::make_unique<SingleInstance>(instanceKey(m_arguments, m_address));
    connect(m_instance.get(), &SingleInstance::first, this, &Program::begin);
    connect(m_instance.get(), &SingleInstance::handedOver, this, [this] { m_application.quit(); });
    connect(m_instance.get(), &SingleInstance::wished, this, [this](const QString &open) {
        if (!m_window)
            return;
        m_window->raiseWindow();
        if (open.isEmpty())
            return;
        if (m_open)
            m_window->openReference(open);
        else
            m_wished = open; // it comes once the workspace is open
    });
    m_instance->start(m_arguments.open);
}

void Program::begin()
{
    if (m_arguments.demo) {
        beginDemo();
        return;
    }
    workspace::Options options;
    options.address = m_address;
    options.watchOthers = true;
    openWorkspace(std::move(options));
    showWindow();
}

void Program::beginDemo()
{
    m_demo = std::make_unique<Demo>();
    onDone(m_demo->start(), this, [this](const Result<DemoProvider> &answer) {
        if (!answer) {
            m_window->showError(answer.error());
            return;
        }
        m_demoProvider = *answer;
        connectAccount();
    });
    workspace::Options options;
    options.address = Demo::freshWorkspace();
    options.watchOthers = true;
    options.anonymous = true;
    openWorkspace(std::move(options));
    showWindow();
}

void Program::openWorkspace(workspace::Options options)
{
    m_workspace = std::make_unique<workspace::Workspace>(std::move(options));
    m_ports = ui::portsOf(*m_workspace);
    keepAccount();
    fillPorts();
    tryToOpen();
}

void Program::tryToOpen()
{
    onDone(m_workspace->open(), this, [this](const Result<workspace::Opened> &answer) {
        if (answer)
            opened(*answer);
        else
            m_window->showUnusable(answer.error());
    });
}

void Program::showWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_ports);
    m_window->restore(m_settings);
    m_window->setEnterSends(m_settings.value(u"enterSends"_s, false).toBool());
    // Whether a window is left does not decide: one that is hidden to the tray may be the last.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(m_window.get(), &ui::MainWindow::closing, this, [this] {
        m_window->keep(m_settings);
        m_application.quit();
    });
    connect(&m_workspace->changes(), &ChangeBus::changed, m_window.get(), &ui::MainWindow::noteChanges);
    connect(&m_workspace->engine(), &workspace::Engine::statusChanged, m_window.get(), &ui::MainWindow::showStatus);
    m_presence = std::make_unique<Presence>(*m_window, m_ports, m_settings, QDBusConnection::sessionBus());
    connect(&m_workspace->changes(), &ChangeBus::changed, m_presence.get(), &Presence::noteChanges);
    m_window->show();
    // A tray is looked for once the window is painted: that asks other programs, and nobody waits for it.
    constexpr auto kPainted = std::chrono::milliseconds(600);
    QTimer::singleShot(kPainted, m_presence.get(), [this] { m_presence->findTray(); });
}

void Program::opened(const workspace::Opened &answer)
{
    m_open = true;
    m_ports.conversation.me = answer.user.id;
    m_ports.bulkSends.role = answer.user.role;
    m_window->begin();
    m_presence->begin();
    connectAccount();
    if (!m_wished.isEmpty() && !m_arguments.demo)
        m_window->openReference(std::exchange(m_wished, {}));
}

void Program::connectAccount()
{
    if (!m_open)
        return;
    if (!m_arguments.demo) {
        m_keeper->begin();
        return;
    }
    if (!m_demoProvider)
        return; // comes here again once the sandbox listens
    Account account;
    account.provider = u"twilio"_s;
    account.externalId = m_demoProvider->accountSid;
    account.endpoint = m_demoProvider->endpoint;
    onDone(m_workspace->accounts().set(account), this, [this](const Result<Account> &set) {
        if (!set) {
            m_window->showError(set.error());
            return;
        }
        onDone(m_workspace->candidates().importLines(m_demoProvider->candidates, u"FR"_s, false), this,
            [this](const Result<workspace::ImportReport> &report) {
                if (!report)
                    m_window->showError(report.error());
                m_workspace->engine().setSecret(m_demoProvider->authToken);
                m_workspace->engine().start();
                if (!m_wished.isEmpty())
                    m_window->openReference(std::exchange(m_wished, {}));
            });
    });
}

void Program::fillPorts()
{
    m_ports.workspaceName = m_arguments.demo ? tr("Demo") : QString();
    m_ports.retryOpen = [this] { tryToOpen(); };
    m_ports.openOther = [this](const QString &path) { goOnAs({u"--workspace"_s, path}); };
    // The demo begins anew each time: there is nothing to go back to.
    if (!m_arguments.demo)
        m_ports.workspaceKey = SingleInstance::nameOf(instanceKey(m_arguments, m_address));
    m_ports.conversation.openLink = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    ui::bindComposer(m_ports.conversation.composer, m_settings);
    ui::SettingsPorts &settings = m_ports.settings;
    settings.language = [this] { return m_language; };
    settings.setLanguage = [this](const QString &language) {
        m_settings.setValue(u"language"_s, language);
        setLanguage(language);
    };
    settings.theme = [this] { return m_theme.chosen(); };
    settings.setTheme = [this](ui::ThemeChoice choice) {
        m_settings.setValue(u"theme"_s, ui::themeWord(choice));
        m_theme.choose(choice);
    };
    settings.enterSends = [this] { return m_settings.value(u"enterSends"_s, false).toBool(); };
    settings.setEnterSends = [this](bool on) {
        m_settings.setValue(u"enterSends"_s, on);
        m_window->setEnterSends(on);
    };
    settings.notifications = [this] { return ui::readNotificationChoices(m_settings); };
    settings.setNotifications = [this](const ui::NotificationChoices &choices) { ui::keepNotificationChoices(m_settings, choices); };
}

void Program::setLanguage(const QString &language)
{
    m_language = words::speak(language).name().left(2);
}

void Program::end()
{
    m_instance.reset(); // who starts from now on is the first
    if (m_window)
        m_window->quit();
    m_application.quit();
}

void Program::save()
{
    if (!m_window)
        return;
    m_window->flush();
    m_window->keep(m_settings);
    m_settings.sync();
}

} // namespace halftone::desktop
