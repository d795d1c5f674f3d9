#include "HttpParser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {
QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}
} // namespace

struct HttpParser::Private
{
    std::optional<http::request_parser<http::string_body>> parser;
    QByteArray unread;
    bool saidContinue = false;
    bool keepsAlive = true;

    void next()
    {
        parser.emplace();
        parser->eager(true);
        parser->header_limit(kMaxHead);
        parser->body_limit(kMaxBody);
        saidContinue = false;
    }
};

HttpParser::HttpParser()
    : d(std::make_unique<Private>())
{
    d->next();
}

HttpParser::~HttpParser() = default;

HttpParser::State HttpParser::feed(const QByteArray &bytes)
{
    d->unread += bytes;
    while (!d->unread.isEmpty() && !d->parser->is_done()) {
        boost::system::error_code error;
        const size_t used = d->parser->put(boost::asio::const_buffer(d->unread.constData(), size_t(d->unread.size())), error);
        d->unread.remove(0, qsizetype(used));
        if (error == http::error::header_limit)
            return State::HeadTooLong;
        if (error == http::error::body_limit)
            return State::BodyTooLong;
        if (error && error != http::error::need_more)
            return State::Malformed;
        if (error == http::error::need_more || used == 0)
            break;
    }
    if (d->parser->is_done())
        return State::Complete;
    if (d->parser->is_header_done() && !d->saidContinue && bytesOf(d->parser->get()[http::field::expect]).toLower() == "100-continue") {
        d->saidContinue = true;
        return State::Expects100;
    }
    return d->unread.size() > qsizetype(kMaxHead) && !d->parser->is_header_done() ? State::HeadTooLong : State::NeedMore;
}

Request HttpParser::take()
{
    const auto &message = d->parser->get();
    d->keepsAlive = message.keep_alive();
    Request request {
        .method = bytesOf(message.method_string()),
        .target = bytesOf(message.target()),
        .path = {},
        .authorization = bytesOf(message[http::field::authorization]),
        .contentType = bytesOf(message[http::field::content_type]),
        .origin = bytesOf(message[http::field::origin]),
        .body = {message.body().data(), qsizetype(message.body().size())},
    };
    const qsizetype query = request.target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(query < 0 ? request.target : request.target.left(query)));
    d->next();
    return request;
}

bool HttpParser::keepsAlive() const
{
    return d->keepsAlive;
}

bool HttpParser::isIdle() const
{
    return d->unread.isEmpty() && !d->parser->got_some();
}

} // namespace halftone::sandbox
