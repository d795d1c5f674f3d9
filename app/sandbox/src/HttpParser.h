#pragma once

#include "Exchange.h"

#include <memory>

namespace halftone::sandbox {

/// Reads HTTP/1.1 requests from a stream of bytes (Boost.Beast; Content-Length and chunked bodies).
///
/// Strict: what is malformed or too long is refused, and the connection is then of no further use.
class HttpParser
{
public:
    static constexpr quint32 kMaxHead = 32 * 1024;
    static constexpr quint64 kMaxBody = 4 * 1024 * 1024;

    HttpParser();
    ~HttpParser();

    enum class State {
        NeedMore,
        Expects100, ///< the head is there, and the client waits for "100 Continue" before it sends the body; said once
        Complete, ///< take() it; bytes after it stay for the next request
        Malformed,
        HeadTooLong,
        BodyTooLong,
    };
    /// Reads on. @param bytes appended to what was left over; may be empty.
    [[nodiscard]] State feed(const QByteArray &bytes);
    /// The request that is complete; readies for the next one.
    [[nodiscard]] Request take();
    /// Of the request last taken: whether the client wants to go on with this connection.
    [[nodiscard]] bool keepsAlive() const;
    /// Nothing has come of a next request.
    [[nodiscard]] bool isIdle() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace halftone::sandbox
