// Opens conversations of the generated workspace, one of them with 50,000 messages, scrolls and searches, and prints how long it took.
#include "Benchmarks.h"
#include "Measure.h"
#include "Million.h"

#include "conversation/ConversationPage.h"
#include "kit/Theme.h"
#include "shell/ShellPorts.h"
#include "workspace/Search.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halftone::bench {

namespace {

/// Sees when an event has been handled: what was asked to be painted is painted then.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paints = event->type() == QEvent::Paint && receiver == viewport;
        const Stopwatch watch;
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            longest = std::max(longest, watch.ms());
        if (paints && painted)
            painted();
        return handled;
    }

    QObject *viewport = nullptr;
    std::function<void()> painted;
    double longest = 0; ///< ms that one event kept the GUI thread

private:
    int m_depth = 0;
};

/// One after the other, each from the event loop; a step calls next() when it is done.
class Walk : public QObject
{
public:
    Walk(Watched &application, const Run &run, workspace::Workspace &space)
        : m_application(application)
        , m_run(run)
        , m_size(run.quick)
        , m_space(space)
        , m_ports(ui::portsOf(space))
    {
        m_ports.conversation.openLink = [](const QUrl &) {};
        m_page = std::make_unique<ui::ConversationPage>(m_ports.conversation);
        m_page->resize(860, 800);
        m_page->show();
        m_view = m_page->findChild<ui::TimelineView *>(u"messages"_s);
        m_model = qobject_cast<ui::TimelineModel *>(m_view->model());
        m_application.viewport = m_view->viewport();
        m_application.painted = [this] {
            if (m_whenPainted && m_model->rowCount() > 0 && m_model->conversation() == m_wanted && !m_model->isLoading())
                std::exchange(m_whenPainted, nullptr)();
        };
    }

    void begin()
    {
        const int opens = m_run.quick ? 4 : 40;
        for (int i = 0; i < opens; ++i) {
            m_steps << [this, i] { open(Million::conversation(1 + (i * 7919LL) % (m_size.conversations - 1)), m_small); };
            m_steps << [this] { open(Million::conversation(0), m_large); };
        }
        m_steps << [this] {
            m_application.longest = 0;
            scroll(m_run.quick ? 50 : 1500);
        };
        for (int i = 1; i <= (m_run.quick ? 2 : 20); ++i)
            m_steps << [this, i] { jump(i); };
        for (const QString &word : {u"quetzal"_s, u"interview"_s, u"co"_s}) {
            for (int i = 0; i < (m_run.quick ? 1 : 5); ++i)
                m_steps << [this, word] { find(word); };
        }
        next();
    }

private:
    void next()
    {
        QTimer::singleShot(20ms, this, [this] { // what the last step left to do is not the next one's
            if (m_steps.isEmpty())
                report();
            else
                m_steps.takeFirst()();
        });
    }

    void open(qint64 id, QList<double> &times)
    {
        m_wanted = ConversationId(id);
        m_watch = Stopwatch();
        m_whenPainted = [this, &times] {
            times << m_watch.ms();
            next();
        };
        m_page->open(m_wanted);
    }

    void scroll(int frames)
    {
        if (frames == 0) {
            m_stall = m_application.longest;
            next();
            return;
        }
        QScrollBar *bar = m_view->verticalScrollBar();
        const Stopwatch watch;
        bar->setValue(bar->value() - 120);
        m_view->viewport()->repaint();
        m_frames << watch.ms();
        QTimer::singleShot(4ms, this, [this, frames] { scroll(frames - 1); });
    }

    void jump(int turn)
    {
        const auto back = std::chrono::minutes(m_size.messages / 21 * turn);
        m_watch = Stopwatch();
        m_whenPainted = [this] {
            m_jumps << m_watch.ms();
            next();
        };
        m_model->jumpToTime(m_size.end() - back);
    }

    void find(const QString &word)
    {
        const Stopwatch watch;
        onDone(m_space.search().findIn(ConversationId(Million::conversation(0)), word, 10'000), this,
            [this, word, watch](const Result<QList<MessagePosition>> &hits) {
                if (!hits)
                    giveUp(hits.error().code);
                m_found[word] << watch.ms();
                m_hits[word] = hits->size();
                next();
            });
    }

    void report()
    {
        const auto add = [this](const QString &what, double ms, std::optional<double> limit = std::nullopt) {
            Figure figure {u"conversation"_s, what, ms, u"ms"_s};
            if (limit)
                figure.goal = Goal {.limit = *limit, .ofRatio = false};
            m_run.report.add(figure);
        };
        add(u"open to painted, %1 messages, p50"_s.arg(m_size.inLargest), percentile(m_large, 0.5), 30);
        add(u"open to painted, %1 messages, p95"_s.arg(m_size.inLargest), percentile(m_large, 0.95), 30);
        add(u"open to painted, any other, p50"_s, percentile(m_small, 0.5), 30);
        add(u"open to painted, any other, p95"_s, percentile(m_small, 0.95), 30);
        add(u"scroll frame, p50"_s, percentile(m_frames, 0.5), 8);
        add(u"scroll frame, p99"_s, percentile(m_frames, 0.99), 8);
        add(u"longest event while scrolling (pages come in)"_s, m_stall, 50);
        add(u"jump to a date to painted, p50"_s, percentile(m_jumps, 0.5), 30);
        for (auto word = m_found.cbegin(); word != m_found.cend(); ++word)
            add(u"search “%1” in it: %2 hits, p50"_s.arg(word.key()).arg(m_hits.value(word.key())), percentile(word.value(), 0.5), 50);
        QCoreApplication::quit();
    }

    Watched &m_application;
    const Run &m_run;
    Million m_size;
    workspace::Workspace &m_space;
    ui::ShellPorts m_ports;
    std::unique_ptr<ui::ConversationPage> m_page;
    ui::TimelineView *m_view = nullptr;
    ui::TimelineModel *m_model = nullptr;
    ConversationId m_wanted;
    QList<std::function<void()>> m_steps;
    std::function<void()> m_whenPainted;
    Stopwatch m_watch;
    QList<double> m_large;
    QList<double> m_small;
    QList<double> m_frames;
    QList<double> m_jumps;
    QMap<QString, QList<double>> m_found;
    QMap<QString, qsizetype> m_hits;
    double m_stall = 0;
};

} // namespace

} // namespace halftone::bench

int main(int argc, char *argv[])
{
    using namespace halftone;
    using namespace halftone::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched application(argc, argv);
    QLoggingCategory::setFilterRules(u"halftone.*=false"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"quick"_s, u"A hundredth of the work: shows that everything runs; the figures mean nothing."_s});
    parser.addOption({u"cache"_s, u"Folder for the generated workspace (default: beside the program)."_s, u"DIR"_s,
        QCoreApplication::applicationDirPath() + u"/../benchmark-cache"_s});
    parser.addOption({u"json"_s, u"Prints a JSON array instead of a table."_s});
    parser.process(application);
    const QString cache = QDir::cleanPath(parser.value(u"cache"_s));
    if (!QDir().mkpath(cache))
        giveUp(u"cannot make %1"_s.arg(cache));
    QTemporaryDir scratch(cache + u"/run-XXXXXX"_s);
    Report report;
    const Run run {.quick = parser.isSet(u"quick"_s), .rounds = 1, .cache = cache, .scratch = scratch.path(), .report = report};
    const QString path = run.copyOfMillion(u"conversation"_s);

    ui::Theme theme(application);
    theme.choose(ui::ThemeChoice::Light);
    {
        workspace::Workspace space(
            {.address = path, .login = u"bench"_s, .displayName = u"Bench"_s, .watchOthers = true, .demoSecret = {}});
        std::unique_ptr<Walk> walk;
        onDone(space.open(), &space, [&](const Result<workspace::Opened> &opened) {
            if (!opened)
                giveUp(opened.error().code);
            walk = std::make_unique<Walk>(application, run, space);
            walk->begin();
        });
        application.exec();
        application.painted = nullptr;
    }
    const QByteArray text = parser.isSet(u"json"_s) ? QJsonDocument(report.json()).toJson() : report.table().toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}
