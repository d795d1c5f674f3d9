#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace halftone {

/// A Result that arrives later. It can be passed between threads, and watched by any number of objects.
template <typename T> using Async = QFuture<Result<T>>;

/// Runs @p work in the thread of @p worker, from its event loop. If the worker goes first, the answer is Cancelled.
template <typename Work> [[nodiscard]] auto runOn(QObject *worker, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Answer = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(
        worker,
        [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

/// Calls @p done once in the thread of @p context, always from the event loop, never if @p context is gone by then.
///
/// The only way to wait for an Async. QFuture::then is not used in this project: in Qt 6.4.2 it aborts (with assertions on)
/// when its context dies first, a second then() on one future silently replaces the first, it runs at once where the future
/// is already finished, and a promise that finishes empty crashes it.
template <typename T, typename Done_> void onDone(const Async<T> &future, QObject *context, Done_ done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        const Async<T> finished = watcher->future();
        if (finished.resultCount() > 0)
            done(finished.result());
        else
            done(Result<T>(Error {ErrorKind::Cancelled, QStringLiteral("cancelled"), {}}));
    });
    watcher->setFuture(future);
}

} // namespace halftone
