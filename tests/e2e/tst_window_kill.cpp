#include "Outside.h"

#include <QLocalServer>
#include <QLocalSocket>

using namespace halftone::e2e;

namespace {

const QString kCandidate = u"+33612345670"_s;

/// The program of the window, with somebody at it.
class Window
{
public:
    explicit Window(const Outside &outside)
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        // Short: a socket's path has 107 characters.
        const bool listens = m_server.listen(QDir::tempPath() + u"/hd-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++s_count));
        QVERIFY(listens);
        Outside::Environment more {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, {u"QT_PLUGIN_PATH"_s, QStringLiteral(HALFTONE_PLUGINS)},
            {u"QT_QPA_GENERIC_PLUGINS"_s, u"halftonedriver:"_s + m_server.fullServerName()}};
        outside.startProgram(m_child.process, QStringLiteral(HALFTONE_BIN "/halftone"),
            {u"--workspace"_s, outside.workspace(), u"--language"_s, u"en"_s, u"--open"_s, kCandidate}, more);
        (void)QTest::qWaitFor([this] { return (m_socket = m_socket ? m_socket : m_server.nextPendingConnection()) != nullptr; }, 30000);
    }
    ~Window() { kill(); }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    [[nodiscard]] bool isUp() const { return m_socket; }
    void kill() { m_child.kill(); }
    [[nodiscard]] bool wasKilled() { return m_child.wasKilled(); }

    QJsonObject tell(const QJsonObject &order)
    {
        m_socket->write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
        m_socket->flush();
        if (!QTest::qWaitFor([this] { return m_socket->canReadLine() || m_socket->state() != QLocalSocket::ConnectedState; }, 20000))
            return {};
        return QJsonDocument::fromJson(m_socket->readLine()).object();
    }
    [[nodiscard]] bool isShown(const QString &widget) { return tell({{u"widget"_s, widget}}).value("there"_L1).toBool(); }
    [[nodiscard]] bool canBePressed(const QString &widget) { return tell({{u"widget"_s, widget}}).value("enabled"_L1).toBool(); }
    [[nodiscard]] QString text() { return tell({{u"widget"_s, u"message"_s}}).value("text"_L1).toString(); }
    void type(const QString &text) { tell({{u"widget"_s, u"message"_s}, {u"do"_s, u"type"_s}, {u"text"_s, text}}); }
    void press(const QString &widget) { tell({{u"widget"_s, widget}, {u"do"_s, u"click"_s}}); }

private:
    static inline int s_count = 0;
    QLocalServer m_server;
    QLocalSocket *m_socket = nullptr;
    Child m_child;
};

} // namespace

/// R10.1: the window is killed while a send may still be undone, and while it is under way: what was typed is in the message or in the
/// composer, never in both and never in neither, and the message leaves once.
class TestWindowKill : public QObject
{
    Q_OBJECT

    QJsonArray messages() { return m->json({u"messages"_s, kCandidate}).array(); }
    int outbox() { return m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1); }
    void setUndo(const QString &undo) { QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"undo="_s + undo}).status, 0); }
    /// The conversation is open, and a text can be sent.
    void write(Window &window, const QString &text)
    {
        QVERIFY(window.isUp());
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown(u"message"_s), 20000);
        window.type(text);
        QTRY_VERIFY_WITH_TIMEOUT(window.canBePressed(u"send"_s), 20000);
    }
    /// A new start: once in the ledger, nothing open, and nothing in the composer that could be sent a second time.
    void startsAgain(const QString &text, const QString &composer)
    {
        Window again(*m);
        QVERIFY(again.isUp());
        QTRY_VERIFY_WITH_TIMEOUT(again.isShown(u"message"_s), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m->inLedger(text), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 20000);
        QCOMPARE(again.text(), composer);
        QCOMPARE(messages().size(), 1);
        QCOMPARE(m->ledger().size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        QCOMPARE(m->connectAccount().status, 0);
        m->write(u"c.csv"_s, "phone,first_name\n+33612345670,Zoe\n");
        QCOMPARE(m->json({u"candidates"_s, u"import"_s, m->file(u"c.csv"_s)}).status, 0);
    }
    void cleanup() { m.reset(); }

    void whileTyping()
    {
        {
            Window window(*m);
            write(window, u"half a sent"_s);
            // The draft is on disk a moment after the last key.
            QTRY_VERIFY_WITH_TIMEOUT(m->fileContains(u"half a sent"_s), 10000);
            window.kill();
        }
        Window again(*m);
        QVERIFY(again.isUp());
        QTRY_COMPARE_WITH_TIMEOUT(again.text(), u"half a sent"_s, 20000);
        QVERIFY(messages().isEmpty() && m->ledger().isEmpty());
    }

    void whileItMayBeUndone()
    {
        setUndo(u"5s"_s);
        {
            Window window(*m);
            write(window, u"Are you free tomorrow?"_s);
            window.press(u"send"_s);
            QTRY_VERIFY_WITH_TIMEOUT(window.isShown(u"undoBar"_s), 10000);
            window.kill();
        }
        QCOMPARE(messages().size(), 1);
        QVERIFY(m->ledger().isEmpty());
        startsAgain(u"Are you free tomorrow?"_s, {});
    }

    void at_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<QString>("undo");
        QTest::newRow("accepted, and not said so") << u"after_accept"_s << u"3s"_s;
        QTest::newRow("sent, and not written down") << u"after_answer"_s << u"0s"_s;
        QTest::newRow("written down") << u"after_record"_s << u"0s"_s;
    }
    void at()
    {
#ifndef HALFTONE_FAULT_POINTS
        QSKIP("built without fault points");
#endif
        QFETCH(QString, point);
        QFETCH(QString, undo);
        setUndo(undo);
        m->setEnvironment(u"HALFTONE_FAULT"_s, point + u":kill"_s);
        {
            Window window(*m);
            write(window, u"Are you free tomorrow?"_s);
            QTRY_VERIFY_WITH_TIMEOUT(m->fileContains(u"Are you free tomorrow?"_s), 10000); // the draft
            window.press(u"send"_s);
            QVERIFY(window.wasKilled());
        }
        m->clearEnvironment();
        startsAgain(u"Are you free tomorrow?"_s, {});
    }

    /// The request is under way, and is booked; nobody reads the answer.
    void whileItIsSent()
    {
        setUndo(u"0s"_s);
        m->order("faults", {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"ms"_s, 20000}});
        {
            Window window(*m);
            write(window, u"Are you free tomorrow?"_s);
            window.press(u"send"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 20000);
            window.type(u"And one more thing"_s);
            QTRY_VERIFY_WITH_TIMEOUT(m->fileContains(u"And one more thing"_s), 10000);
            window.kill();
        }
        startsAgain(u"Are you free tomorrow?"_s, u"And one more thing"_s);
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestWindowKill)
#include "tst_window_kill.moc"
