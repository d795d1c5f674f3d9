// The account of the window's workspace, and the way into the sandbox and back.
#include "AccountKeeper.h"
#include "Program.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>

namespace halftone::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kWorkspaceVariable("HALFTONE_WORKSPACE");

bool startBeside(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    return process.startDetached();
}

} // namespace

void Program::keepAccount()
{
    ui::SettingsPorts &settings = m_ports.settings;
    settings.isSandbox = m_arguments.demo;
    settings.trySandbox = m_ports.trySandbox = [this] { trySandbox(); };
    settings.leaveSandbox = [this] { leaveSandbox(); };
    if (m_arguments.demo) {
        // Its account and secret are gone with it: there is nothing to keep, and nothing to change.
        const Error no {ErrorKind::InvalidInput, u"not_supported"_s, {}};
        const auto refuse = [no]<typename T>(std::type_identity<T>) {
            QPromise<Result<T>> promise;
            promise.start();
            promise.addResult(Result<T>(no));
            promise.finish();
            return promise.future();
        };
        settings.connectAccount = [refuse](const Account &, const QString &) { return refuse(std::type_identity<Account>()); };
        settings.connectForNow = settings.connectAccount;
        settings.retrySecret = [refuse] { return refuse(std::type_identity<Done>()); };
        settings.removeAccount = settings.retrySecret;
        settings.secret = [] { return ui::SecretState {ui::SecretState::From::Session, std::nullopt}; };
        return;
    }
    m_keeper = std::make_unique<AccountKeeper>(*m_workspace);
    m_keeper->bind(settings);
    connect(m_keeper.get(), &AccountKeeper::troubled, this, [this](const Error &error) { m_window->showError(error); });
}

void Program::trySandbox()
{
    // Another program: this one keeps the user's own workspace, and the demo has nothing to do with it.
    goOnAs({u"--demo"_s});
}

void Program::leaveSandbox()
{
    goOnAs({});
}

void Program::goOnAs(QStringList arguments)
{
    arguments << u"--language"_s << m_language << u"--theme"_s << ui::themeWord(m_theme.chosen());
    // The demo has no address of its own to be given: it hands on the one that it was left for, so that one comes back to it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const QString &address = m_arguments.workspace; !address.isEmpty())
        environment.insert(QString(kWorkspaceVariable), address.contains("://"_L1) ? address : QFileInfo(address).absoluteFilePath());
    const Launch launch = m_launch ? m_launch : Launch(startBeside);
    if (launch(arguments, environment))
        end();
    else
        m_window->showError({ErrorKind::WorkspaceUnusable, u"not_started_again"_s, QCoreApplication::applicationFilePath()});
}

} // namespace halftone::desktop
