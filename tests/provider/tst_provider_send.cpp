#include "Twilio.h"

#include <QTest>

using namespace halftone;
using namespace halftone::provider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Then = RawServer::Then;

Q_DECLARE_METATYPE(RawServer::Answer)
Q_DECLARE_METATYPE(std::optional<halftone::ErrorKind>)

class TestProviderSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAttemptIsOnePost_data()
    {
        QTest::addColumn<RawServer::Answer>("answer");
        QTest::addColumn<std::optional<ErrorKind>>("expected");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("whole");

        const auto row = [](const char *name, RawServer::Answer answer, std::optional<ErrorKind> expected, const QString &code,
                             bool whole) { QTest::newRow(name) << answer << expected << code << whole; };
        const auto cut = [](Then then) { return RawServer::Answer {.status = kCreated.status, .body = kCreated.body, .then = then}; };
        const auto page = QByteArray("<html><body>Bad gateway</body></html>");
        using enum ErrorKind;
        row("R10.3 answered", kCreated, std::nullopt, {}, false);
        row("R10.2 cut before the answer", cut(Then::CloseAfterReading), NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.3 cut before the answer, then refused", cut(Then::StopAfterReading), NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.2 reset before the answer", cut(Then::ResetAfterReading), NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.2 cut inside the status line", cut(Then::CloseInsideStatusLine), NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.2 cut inside the body", cut(Then::CloseInsideBody), NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.2 never answered", cut(Then::NeverAnswer), NetworkUnconfirmed, u"timed_out"_s, false);
        row("R10.2 answered too slowly", {.status = "201 Created", .body = QByteArray(400, ' ') + kCreated.body, .then = Then::Drip},
            NetworkUnconfirmed, u"timed_out"_s, false);
        row("R10.2 201 that cannot be read", {.status = "201 Created", .body = page}, NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.2 201 without a sid", {.status = "201 Created", .body = "{}"}, NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.2 202 with the page of a portal", {.status = "200 OK", .body = page}, NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.3 redirected", {.status = "307 Temporary Redirect", .body = {}, .headers = {"Location: /elsewhere"}}, NetworkUnconfirmed,
            u"unconfirmed"_s, false);
        row("R10.3 refused", {.status = "400 Bad Request", .body = R"({"code":21211,"message":"Invalid 'To'","status":400})"},
            ProviderRejected, u"twilio_21211"_s, true);
        row("R7.2 opted out at the provider", {.status = "400 Bad Request", .body = R"({"code":21610})"}, ProviderRejected,
            u"twilio_21610"_s, true);
        row("R10.3 refused, cut inside the body",
            {.status = "400 Bad Request", .body = R"({"code":21211,"message":"Invalid"})", .then = Then::CloseInsideBody},
            NetworkUnconfirmed, u"unconfirmed"_s, false);
        row("R10.3 400, not the provider's own", {.status = "400 Bad Request", .body = page}, NetworkUnconfirmed, u"unconfirmed"_s, true);
        row("R10.3 401 with code", {.status = "401 Unauthorized", .body = R"({"code":20003})"}, CredentialsRefused, u"twilio_20003"_s,
            false);
        row("R10.3 401 with challenge", {.status = "401 Unauthorized", .body = {}, .headers = {"WWW-Authenticate: Basic realm=\"x\""}},
            CredentialsRefused, u"credentials_refused"_s, false);
        row("R10.3 403", {.status = "403 Forbidden", .body = R"({"code":20003})"}, ProviderRejected, u"twilio_20003"_s, true);
        row("R10.3 404", {.status = "404 Not Found", .body = R"({"code":20404})"}, ProviderRejected, u"twilio_20404"_s, true);
        row("R10.3 407 of a proxy", {.status = "407 Proxy Authentication Required", .body = page}, NetworkUnconfirmed, u"proxy_failed"_s,
            true);
        row("R10.3 408", {.status = "408 Request Timeout", .body = R"({"code":20408})"}, NetworkUnconfirmed, u"twilio_20408"_s, true);
        row("R10.3 429", {.status = "429 Too Many Requests", .body = R"({"code":20429})"}, ProviderThrottled, u"twilio_20429"_s, true);
        row("R10.3 429 without the provider's words", {.status = "429 Too Many Requests", .body = page}, ProviderThrottled, u"throttled"_s,
            true);
        row("R10.3 queue full", {.status = "400 Bad Request", .body = R"({"code":21611})"}, ProviderThrottled, u"twilio_21611"_s, true);
        row("R10.3 500 in the provider's words", {.status = "500 Internal Server Error", .body = R"({"code":20500})"}, NetworkUnconfirmed,
            u"twilio_20500"_s, true);
        row("R10.3 500 without", {.status = "500 Internal Server Error", .body = {}}, NetworkUnconfirmed, u"unconfirmed"_s, true);
        row("R10.3 502 page", {.status = "502 Bad Gateway", .body = page}, NetworkUnconfirmed, u"unconfirmed"_s, true);
        row("R10.3 502 page, cut", {.status = "502 Bad Gateway", .body = page, .then = Then::CloseInsideBody}, NetworkUnconfirmed,
            u"unconfirmed"_s, false);
        row("R10.3 503", {.status = "503 Service Unavailable", .body = R"({"code":20503})"}, NetworkUnconfirmed, u"twilio_20503"_s, true);
        row("R10.2 17 MB", {.status = "201 Created", .body = QByteArray(17 * 1024 * 1024, 'x')}, NetworkUnconfirmed, u"unconfirmed"_s,
            false);
    }

    void oneAttemptIsOnePost()
    {
        QFETCH(const RawServer::Answer, answer);
        QFETCH(const std::optional<ErrorKind>, expected);
        QFETCH(const QString, code);
        QFETCH(const bool, whole);

        RawServer server(answer);
        Twilio twilio(server.url(), {.sendTimeout = 300ms});
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QVERIFY(!caught);
        QTRY_VERIFY(caught);
        QTest::qWait(30); // time for a second POST, were there one

        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.count("POST"), 1);
        QCOMPARE(caught.calls, 1);
        QCOMPARE(caught->result.ok() ? std::nullopt : std::optional(caught->result.error().kind), expected);
        QCOMPARE(caught->result.ok() ? QString() : caught->result.error().code, code);
        QCOMPARE(caught->wholeAnswer, whole);
    }

    /// The cut of a reused connection is where libraries repeat.
    void onePostOnAReusedConnectionToo()
    {
        RawServer server(kCreated);
        Twilio twilio(server.url());
        CaughtSend first;
        twilio->send(bonjour(), first.callback());
        QTRY_VERIFY(first);
        QVERIFY(first->result.ok());

        server.handler = [](const RawServer::Request &) { return RawServer::Answer {.then = Then::CloseAfterReading}; };
        CaughtSend second;
        twilio->send(bonjour(), second.callback());
        QTRY_VERIFY(second);
        QTest::qWait(50); // time for a repeated POST, were there one
        QCOMPARE(server.count("POST"), 2);
        QCOMPARE(server.connections, 1);
        QVERIFY(second->result.error().kind == ErrorKind::NetworkUnconfirmed);
    }

    void nobodyListeningIsNotSent()
    {
        QUrl nowhere;
        {
            RawServer server;
            nowhere = server.url();
        }
        Twilio twilio(nowhere);
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);
        QVERIFY(caught->result.error().kind == ErrorKind::NetworkNotSent);
        QCOMPARE(caught->result.error().code, u"not_sent"_s);
        QCOMPARE(caught->httpStatus, 0);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("authorityKnown");
        QTest::addColumn<bool>("accepted");

        QTest::newRow("right") << u"loopback"_s << true << true;
        QTest::newRow("of an authority that nobody knows") << u"loopback"_s << false << false;
        QTest::newRow("of another name") << u"elsewhere"_s << true << false;
    }

    void certificates()
    {
        QFETCH(const QString, certificate);
        QFETCH(const bool, authorityKnown);
        QFETCH(const bool, accepted);

        RawServer server(kCreated);
        server.useCertificate(certificate);
        Twilio twilio(server.url(), {.extraCaPem = authorityKnown ? RawServer::read(u"ca.pem"_s) : QByteArray()});
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(caught->result.ok(), accepted);
        QCOMPARE(server.requests.size(), accepted ? 1 : 0);
        if (!accepted) {
            QVERIFY(caught->result.error().kind == ErrorKind::NetworkNotSent);
            QCOMPARE(caught->result.error().code, u"tls_failed"_s);
        }
    }

    void onePostOverTlsToo_data()
    {
        QTest::addColumn<int>("then");
        QTest::newRow("cut before the answer") << static_cast<int>(Then::CloseAfterReading);
        QTest::newRow("cut before the answer, then refused") << static_cast<int>(Then::StopAfterReading);
        QTest::newRow("reset before the answer") << static_cast<int>(Then::ResetAfterReading);
        QTest::newRow("cut inside the status line") << static_cast<int>(Then::CloseInsideStatusLine);
        QTest::newRow("cut inside the body") << static_cast<int>(Then::CloseInsideBody);
    }

    void onePostOverTlsToo()
    {
        QFETCH(const int, then);
        RawServer server({.status = kCreated.status, .body = kCreated.body, .then = static_cast<Then>(then)});
        server.useCertificate(u"loopback"_s);
        Twilio twilio(server.url(), {.extraCaPem = RawServer::read(u"ca.pem"_s)});
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);
        QTest::qWait(50); // time for a second POST, were there one
        QCOMPARE(server.count("POST"), 1);
        QVERIFY(caught->result.error().kind == ErrorKind::NetworkUnconfirmed);
    }

    void aServerThatSpeaksNoTlsIsNotSent()
    {
        RawServer server(kCreated);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        Twilio twilio(url, {.sendTimeout = 500ms});
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        server.close();
        QTRY_VERIFY(caught);
        QCOMPARE(server.count("POST"), 0);
        QVERIFY(!caught->result.ok());
    }

    void theSystemsProxyIsUsedButNotForLoopback()
    {
        RawServer proxy({.status = "403 Forbidden", .body = "no"});
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
            qputenv(name, proxy.url().toEncoded());
        RawServer server(kCreated);
        Twilio local(server.url());
        CaughtSend direct;
        local->send(bonjour(), direct.callback());
        QTRY_VERIFY(direct);
        QVERIFY(direct->result.ok());
        QCOMPARE(proxy.connections, 0);

        Twilio far(QUrl(u"https://provider.invalid"_s), {.sendTimeout = 2s});
        CaughtSend proxied;
        far->send(bonjour(), proxied.callback());
        QTRY_VERIFY(proxied);
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
            qunsetenv(name);
        QCOMPARE(proxy.count("CONNECT"), 1);
        QCOMPARE(proxy.requests.first().target, "provider.invalid:443");
        QCOMPARE(proxy.count("POST"), 0);
        QVERIFY(proxy.requests.first().header("authorization").isEmpty());
        // Qt says no more than "unknown" of a tunnel that was refused: by R10.3 that is no witness.
        QVERIFY(proxied->result.error().kind == ErrorKind::NetworkUnconfirmed);
    }

    void whatIsSent()
    {
        RawServer server(kCreated);
        Twilio twilio(server.url());
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);

        const RawServer::Request &request = server.requests.first();
        QCOMPARE(request.target, QByteArray(Twilio::kRoot) + "/Messages.json");
        QCOMPARE(request.header("content-type"), "application/x-www-form-urlencoded");
        QCOMPARE(request.header("authorization"), "Basic " + QByteArray("AC00000000000000000000000000000001:s3cret").toBase64());
        QCOMPARE(request.body,
            "To=%2B33612345678&From=%2B33700000000&Body=Bonjour%20Zo%C3%A9%20%26%20co%20%2B%2050%20%25%20%F0%9F%91%8D&SmartEncoded=false");
        QCOMPARE(caught->result->providerId, u"SM0001"_s);
        QCOMPARE(caught->result->status, u"queued"_s);
        QCOMPARE(caught->result->segments, std::optional(1));
        QCOMPARE(caught->result->createdAt, std::optional(twilio.clock().now()));
        QCOMPARE(caught->httpStatus, 201);
    }

    void aTemplateIsSentByItsIdAndVariables()
    {
        RawServer server(kCreated);
        Twilio twilio(server.url());
        CaughtSend caught;
        twilio->send({.channel = Channel::WhatsApp,
                         .to = u"US.13491208655302741918"_s,
                         .from = u"+33700000000"_s,
                         .body = {},
                         .contentId = u"HX0001"_s,
                         .variables = {u"Zoé \"Z\""_s, u"10 h"_s}},
            caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(server.requests.first().body,
            "To=whatsapp%3AUS.13491208655302741918&From=whatsapp%3A%2B33700000000&ContentSid=HX0001&ContentVariables="
                + QUrl::toPercentEncoding(u"{\"1\":\"Zoé \\\"Z\\\"\",\"2\":\"10 h\"}"_s));
    }

    void retryAfterIsPassedOn_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::optional<milliseconds>>("expected");
        QTest::newRow("none") << QByteArray("X-Nothing: 1") << std::optional<milliseconds>();
        QTest::newRow("seconds") << QByteArray("Retry-After: 7") << std::optional<milliseconds>(7s);
        QTest::newRow("date") << QByteArray("Retry-After: Tue, 24 Nov 2026 21:54:22 GMT") << std::optional<milliseconds>(60s);
    }

    void retryAfterIsPassedOn()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const std::optional<milliseconds>, expected);
        RawServer server({.status = "429 Too Many Requests", .body = R"({"code":20429})", .headers = {header}});
        Twilio twilio(server.url());
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(caught->retryAfter, expected);
        QVERIFY(!twilio->readsPausedUntil());
    }

    void theProvidersWordsAreQuoted()
    {
        RawServer server({.status = "400 Bad Request", .body = R"({"code":99999,"message":"Brand new reason"})"});
        Twilio twilio(server.url());
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(caught->result.error().quote, u"Brand new reason"_s);
        QVERIFY(!caught->result.error().detail.contains(u"Brand"_s));
    }
};

QTEST_GUILESS_MAIN(TestProviderSend)
#include "tst_provider_send.moc"
