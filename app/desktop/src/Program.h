#pragma once

#include "CommandLine.h"
#include "Demo.h"
#include "shell/ShellPorts.h"
#include "workspace/Workspace.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QSettings>

#include <functional>
#include <memory>

class QApplication;

namespace halftone::ui {
class MainWindow;
}

namespace halftone::desktop {

class AccountKeeper;
class Presence;
class SingleInstance;

/// The composition root: opens the workspace, binds it to the window, connects the account. Lives in the GUI thread.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, Arguments arguments);
    ~Program() override;

    /// Starts this program again, beside this one. @return whether it could be started.
    using Launch = std::function<bool(const QStringList &arguments, const QProcessEnvironment &environment)>;
    /// For tests: how the way into the sandbox and back is gone.
    void setLaunch(Launch launch) { m_launch = std::move(launch); }

    /// Returns at once; the window comes when it is known that there is no other.
    void start();
    /// Ends cleanly: keeps the window's state and the draft, lets the request in flight end.
    void end();
    /// The session ends, or may: what must not be lost goes to the disk; the program goes on.
    void save();

private:
    void begin();
    void showWindow();
    void openWorkspace(workspace::Options options);
    void tryToOpen();
    void opened(const workspace::Opened &answer);
    void beginDemo();
    void connectAccount();
    void fillPorts();
    void setLanguage(const QString &language);
    // ProgramAccount.cpp
    void keepAccount();
    void trySandbox();
    void leaveSandbox();
    void goOnAs(QStringList arguments);

    QApplication &m_application;
    Arguments m_arguments;
    QSettings m_settings;
    ui::Theme m_theme;
    QString m_language;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<AccountKeeper> m_keeper; ///< not in the demo, whose account is its own
    Launch m_launch;
    ui::ShellPorts m_ports;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Presence> m_presence; ///< goes before the window
    QString m_address; ///< of the workspace, as resolved
    QString m_wished; ///< what to open once the workspace is
    std::optional<DemoProvider> m_demoProvider;
    bool m_open = false;
};

} // namespace halftone::desktop
