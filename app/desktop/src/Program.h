#pragma once

#include "CommandLine.h"
#include "Demo.h"
#include "secrets/SecretStore.h"
#include "shell/ShellPorts.h"
#include "workspace/Workspace.h"

#include <QObject>
#include <QSettings>

#include <memory>

class QApplication;

namespace halftone::ui {
class MainWindow;
}

namespace halftone::desktop {

class SingleInstance;

/// The composition root: opens the workspace, binds it to the window, connects the account. Lives in the GUI thread.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, Arguments arguments);
    ~Program() override;

    /// Returns at once; the window comes when it is known that there is no other.
    void start();
    /// Ends cleanly: keeps the window's state and the draft, lets the request in flight end.
    void end();

private:
    void begin();
    void showWindow();
    void openWorkspace(workspace::Options options);
    void opened(const workspace::Opened &answer);
    void beginDemo();
    void connectAccount();
    // ProgramAccount.cpp
    void useKeptSecret();
    [[nodiscard]] Async<Account> connectWith(Account account, const QString &secret);
    [[nodiscard]] Async<Done> removeAccount();
    void fillPorts();
    void setLanguage(const QString &language);
    void trySandbox();

    QApplication &m_application;
    Arguments m_arguments;
    QSettings m_settings;
    ui::Theme m_theme;
    QString m_language;
    secrets::SecretStore m_secrets;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ui::ShellPorts m_ports;
    std::unique_ptr<ui::MainWindow> m_window;
    std::optional<DemoProvider> m_demoProvider;
    bool m_open = false;
};

} // namespace halftone::desktop
