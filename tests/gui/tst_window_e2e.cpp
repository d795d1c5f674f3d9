#include "base/Scheduler.h"
#include "Gui.h"
#include "kit/Theme.h"
#include "sandbox/Sandbox.h"
#include "shell/MainWindow.h"
#include "workspace/Accounts.h"
#include "workspace/Candidates.h"
#include "workspace/Conversations.h"
#include "workspace/Engine.h"
#include "workspace/Inbox.h"
#include "workspace/Preferences.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T> Result<T> waited(const Async<T> &answer)
{
    std::optional<Result<T>> got;
    QObject context;
    onDone(answer, &context, [&got](const Result<T> &result) { got = result; });
    [&got] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000); }();
    return got ? *got : Result<T>(Error {ErrorKind::Cancelled, u"no_answer"_s, {}});
}

constexpr auto kPatience = 30'000;

} // namespace

/// The window over a real workspace, engine and sandbox: what a person does, and what the provider has in its ledger.
class TestWindowEndToEnd : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<TimerScheduler> m_scheduler;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Workspace> m_space;
    ShellPorts m_ports;
    std::unique_ptr<MainWindow> m_window;

    Candidate candidate(const QString &name, const QString &number)
    {
        const auto made
            = waited(m_space->candidates().create({{u"first_name"_s, name}, {u"last_name"_s, u"Test"_s}, {u"phone"_s, number}}));
        [&made] { QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().code)); }();
        return made.ok() ? *made : Candidate {};
    }

    void open(const Candidate &who)
    {
        const auto head = waited(m_space->conversations().headOfCandidate(who.id));
        QVERIFY2(head.ok(), qPrintable(head.ok() ? QString() : head.error().code));
        m_window->openConversation(head->id);
        QTRY_COMPARE(the<QLabel>(m_window.get(), "candidateName")->text(), who.displayName());
        QTRY_VERIFY(the<QPlainTextEdit>(m_window.get(), "message")->isVisible());
    }

    void write(const QString &text)
    {
        auto *field = the<QPlainTextEdit>(m_window.get(), "message");
        QTest::keyClicks(field, text);
        QTRY_VERIFY_WITH_TIMEOUT(the<QPushButton>(m_window.get(), "send")->isEnabled(), 10'000);
    }

    QString said(int row)
    {
        return the<QListView>(m_window.get(), "messages")->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    int rows() { return the<QListView>(m_window.get(), "messages")->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        speak(u"en"_s);
        m_scheduler = std::make_unique<TimerScheduler>(m_clock);
        sandbox::Options options;
        options.speed = 20;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock, *m_scheduler);
        QVERIFY(m_sandbox->listen().ok());
        m_folder = std::make_unique<QTemporaryDir>();
        workspace::Options where;
        where.address = m_folder->filePath(u"w.halftone"_s);
        where.anonymous = true;
        where.demoSecret = m_sandbox->authToken();
        m_space = std::make_unique<workspace::Workspace>(where);
        m_ports = portsOf(*m_space);
        SettingsPorts &settings = m_ports.settings;
        settings.language = [] { return u"en"_s; };
        settings.theme = [] { return ThemeChoice::Light; };
        settings.enterSends = [] { return false; };
        const auto opened = waited(m_space->open());
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().code));
        m_ports.conversation.me = opened->user.id;
        Account account;
        account.provider = u"twilio"_s;
        account.externalId = m_sandbox->accountSid();
        account.endpoint = m_sandbox->url().toString();
        QVERIFY(waited(m_space->accounts().set(account)).ok());
        WorkspaceSettings quick = *waited(m_space->preferences().load());
        quick.undo = 0ms;
        QVERIFY(waited(m_space->preferences().save(quick)).ok());
        m_space->engine().setSecret(m_sandbox->authToken());
        m_space->engine().start();
        QTRY_VERIFY_WITH_TIMEOUT(!waited(m_space->accounts().numbers())->isEmpty(), kPatience);
        m_window = std::make_unique<MainWindow>(m_ports);
        connect(&m_space->changes(), &ChangeBus::changed, m_window.get(), &MainWindow::noteChanges);
        connect(&m_space->engine(), &workspace::Engine::statusChanged, m_window.get(), &MainWindow::showStatus);
        m_window->resize(1100, 720);
        m_window->show();
        m_window->begin();
    }

    void cleanup()
    {
        m_window.reset();
        m_space.reset();
        m_sandbox.reset();
        m_scheduler.reset();
    }

    void aMessageLeavesOnceAndItsStateComesBack()
    {
        open(candidate(u"Marie"_s, u"+33612345678"_s));
        QCOMPARE(the<QPushButton>(m_window.get(), "phoneNumber")->accessibleName(), u"Phone number +33 6 12 34 56 78 – SMS"_s); // R1.5
        write(u"Bonjour Marie"_s);
        QCOMPARE(the<QPushButton>(m_window.get(), "send")->text(), u"Send"_s);
        QTest::keyClick(the<QPlainTextEdit>(m_window.get(), "message"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->ledger().posted().size(), 1, kPatience);
        QCOMPARE(m_sandbox->ledger().posted().first().body, u"Bonjour Marie"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said(0).contains(u"Delivered"_s, Qt::CaseInsensitive), kPatience);
        QCOMPARE(m_sandbox->ledger().posted().size(), 1);

        // The answer comes in by itself.
        m_sandbox->addInbound(u"+33612345678"_s, m_sandbox->ledger().posted().first().from, u"Merci <b>!</b>"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatience);
        QVERIFY(said(1).endsWith(u"Merci <b>!</b>"_s));
    }

    /// The line says since when, what is written waits visibly, and leaves once the provider is back.
    void offlineAndBack()
    {
        open(candidate(u"Marie"_s, u"+33612345678"_s));
        auto *connection = the<QPushButton>(m_window.get(), "connectionStatus");
        QTRY_COMPARE_WITH_TIMEOUT(connection->text(), u"Connected"_s, kPatience);
        sandbox::Options same;
        same.speed = 20;
        same.port = static_cast<quint16>(m_sandbox->url().port());
        m_sandbox.reset();
        m_space->engine().hurry();
        QTRY_VERIFY_WITH_TIMEOUT(connection->text().startsWith(u"Offline since "_s), kPatience);
        write(u"Written while away"_s);
        QTest::keyClick(the<QPlainTextEdit>(m_window.get(), "message"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(the<QPushButton>(m_window.get(), "waitingMessages")->isVisible(), kPatience);
        QVERIFY(connection->text().startsWith(u"Offline since "_s));
        m_sandbox = std::make_unique<sandbox::Sandbox>(same, m_clock, *m_scheduler);
        QVERIFY(m_sandbox->listen().ok());
        m_space->engine().hurry();
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->ledger().posted().size(), 1, 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(!connection->text().startsWith(u"Offline"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!the<QPushButton>(m_window.get(), "waitingMessages")->isVisible(), kPatience);
        QCOMPARE(m_sandbox->ledger().posted().first().body, u"Written while away"_s);
        QCOMPARE(m_sandbox->ledger().posted().size(), 1);
    }

    /// What is typed when the session ends is there at the next start.
    void whatIsTypedOutlivesTheEndOfTheSession()
    {
        const Candidate marie = candidate(u"Marie"_s, u"+33612345678"_s);
        open(marie);
        QTest::keyClicks(the<QPlainTextEdit>(m_window.get(), "message"), u"half a sentence, <b>"_s);
        m_window->flush(); // as on SIGTERM, SIGHUP and the end of the session, in the middle of typing
        m_window.reset();
        m_space.reset();
        workspace::Options where;
        where.address = m_folder->filePath(u"w.halftone"_s);
        where.anonymous = true;
        m_space = std::make_unique<workspace::Workspace>(where);
        m_ports = portsOf(*m_space);
        QVERIFY(waited(m_space->open()).ok());
        m_window = std::make_unique<MainWindow>(m_ports);
        m_window->show();
        m_window->begin();
        open(marie);
        QTRY_COMPARE(the<QPlainTextEdit>(m_window.get(), "message")->toPlainText(), u"half a sentence, <b>"_s);
    }

    /// First hits of people and messages, over the real store.
    void searchFindsNumbersAndTextAsOneTypes()
    {
        const Candidate zoe = candidate(u"Zoé"_s, u"+33612345678"_s);
        open(zoe);
        the<QPlainTextEdit>(m_window.get(), "message")->insertPlainText(u"Rendez-vous à l’hôtel"_s); // QTest types ASCII only
        QTRY_VERIFY_WITH_TIMEOUT(the<QPushButton>(m_window.get(), "send")->isEnabled(), 10'000);
        QTest::keyClick(the<QPlainTextEdit>(m_window.get(), "message"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 1);
        auto *search = the<QLineEdit>(m_window.get(), "search");
        auto *hits = the<QListView>(m_window.get(), "searchResults");
        for (const QString &typed : {u"zoe"_s, u"06 12 34 56"_s, u"+33 (0)6 12"_s, u"hotel"_s, u"HÔT"_s}) {
            search->clear();
            for (const QChar letter : typed)
                search->insert(letter);
            QTRY_COMPARE_WITH_TIMEOUT(hits->model()->rowCount(), 1, 10'000);
        }
        QVERIFY(hits->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"l’hôtel"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(the<QLabel>(m_window.get(), "candidateName")->text(), u"Zoé Test"_s);
    }

    /// What the notifications look at, whoever stored it.
    void newsIsWhatCameInAndWhatFailed()
    {
        open(candidate(u"Marie"_s, u"+33612345678"_s));
        const Candidate other = candidate(u"Ana"_s, u"+33687654321"_s);
        m_sandbox->addInbound(u"+33687654321"_s, u"+33199001234"_s, u"Bonjour"_s);
        QTRY_VERIFY_WITH_TIMEOUT(waited(m_space->inbox().news(5min)).value().size() == 1, kPatience);
        const workspace::News one = waited(m_space->inbox().news(5min)).value().first();
        QCOMPARE(one.kind, workspace::News::Kind::Reply);
        QCOMPARE(one.name, u"Ana Test"_s);
        QCOMPARE(one.text, u"Bonjour"_s);
        open(other); // what was read is no news
        QTRY_VERIFY_WITH_TIMEOUT(waited(m_space->inbox().news(5min)).value().isEmpty(), kPatience);
    }

    void aMessageWaitsForApprovalAndThenLeaves()
    {
        open(candidate(u"Ana"_s, u"+5511912345678"_s));
        QVERIFY(the<QPushButton>(m_window.get(), "phoneNumber")->accessibleName().endsWith(u"WhatsApp"_s)); // R1.2
        write(u"Bom dia, podemos conversar amanha? Atenciosamente, a equipe."_s);
        QCOMPARE(the<QPushButton>(m_window.get(), "send")->text(), u"Submit for approval"_s);
        QTest::mouseClick(the<QPushButton>(m_window.get(), "send"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(said(0).contains(u"Approval pending"_s), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->ledger().posted().size(), 1, kPatience); // nobody helped
        QTRY_VERIFY_WITH_TIMEOUT(!said(0).contains(u"Approval pending"_s), kPatience);
        QCOMPARE(m_sandbox->ledger().posted().size(), 1);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    new Theme(application);
    TestWindowEndToEnd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_e2e.moc"
