#include "base/Async.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace halftone;
using namespace Qt::StringLiterals;

class TestAsync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_thread.start();
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
    }
    void cleanup()
    {
        if (m_worker)
            m_worker->deleteLater();
        m_thread.quit();
        QVERIFY(m_thread.wait());
    }

    void answersInTheThreadOfTheContext()
    {
        QThread *workedIn = nullptr;
        QThread *answeredIn = nullptr;
        int answer = 0;
        const auto work = [&workedIn]() -> Result<int> {
            workedIn = QThread::currentThread();
            return 42;
        };
        onDone(runOn(m_worker, work), this, [&](Result<int> result) {
            answer = result.value();
            answeredIn = QThread::currentThread();
        });
        QTRY_VERIFY(answeredIn);
        QCOMPARE(answer, 42);
        QCOMPARE(workedIn, &m_thread);
        QCOMPARE(answeredIn, thread());
    }

    void neverAnswersBeforeItReturns()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.addResult(Result<int>(1));
        promise.finish();
        bool called = false;
        onDone(promise.future(), this, [&called](Result<int>) { called = true; });
        QVERIFY(!called);
        QTRY_VERIFY(called);
    }

    void answersEveryWatcherOnce()
    {
        int first = 0;
        int second = 0;
        QPromise<Result<int>> promise;
        promise.start();
        onDone(promise.future(), this, [&first](Result<int>) { ++first; });
        onDone(promise.future(), this, [&second](Result<int>) { ++second; });
        promise.addResult(Result<int>(1));
        promise.finish();
        QTRY_COMPARE(second, 1);
        QCOMPARE(first, 1);
    }

    void carriesErrors()
    {
        QString code;
        onDone(runOn(m_worker,
                   []() -> Result<Done> {
                       return Error {ErrorKind::StorageBusy, u"busy"_s, {}};
                   }),
            this, [&code](Result<Done> result) { code = result.error().code; });
        QTRY_COMPARE(code, u"busy"_s);
    }

    void isSilentWhenTheContextIsGone()
    {
        bool called = false;
        bool later = false;
        QSemaphore gate;
        auto context = std::make_unique<QObject>();
        const auto future = runOn(m_worker, [&gate]() -> Result<int> {
            gate.acquire();
            return 1;
        });
        onDone(future, context.get(), [&called](Result<int>) { called = true; });
        onDone(future, this, [&later](Result<int>) { later = true; });
        context.reset();
        gate.release();
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void isCancelledWhenTheWorkerIsGone()
    {
        std::optional<ErrorKind> kind;
        QSemaphore gate;
        // The worker dies while the second piece of work is still waiting in its queue.
        const auto slow = runOn(m_worker, [this, &gate]() -> Result<int> {
            gate.acquire();
            delete m_worker.data();
            return 1;
        });
        const auto never = runOn(m_worker, []() -> Result<int> { return 2; });
        onDone(never, this, [&kind](Result<int> result) { kind = result.ok() ? std::nullopt : std::optional(result.error().kind); });
        gate.release();
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ErrorKind::Cancelled);
        QTRY_VERIFY(slow.isFinished());
    }

    void aPromiseThatIsDroppedIsCancelled()
    {
        std::optional<ErrorKind> kind;
        {
            QPromise<Result<int>> promise;
            promise.start();
            onDone(promise.future(), this, [&kind](Result<int> result) { kind = result.error().kind; });
        }
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }

private:
    QThread m_thread;
    QPointer<QObject> m_worker;
};

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
