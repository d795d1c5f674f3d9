#pragma once

#include "base/Async.h"

#include <QThreadPool>

namespace halftone::ui {

/// Runs @p work, which reads or writes a file, beside the window. @p work must hold all it needs by value.
template <typename Work> [[nodiscard]] auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Answer = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace halftone::ui
