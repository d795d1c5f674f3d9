#include "provider/ClockSkew.h"
#include "provider/Judgement.h"

#include <QNetworkReply>
#include <QTest>

using namespace halftone;
using namespace halftone::provider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(halftone::provider::HttpAnswer)

namespace {

constexpr UtcMs kNow {1'795'557'202'000ms}; // 2026-11-24T21:53:22Z

HttpAnswer answered(int status, const QByteArray &body = {}, bool complete = true)
{
    return {.status = status, .written = true, .complete = complete, .body = body};
}

HttpAnswer failed(QNetworkReply::NetworkError error, bool written)
{
    return {.networkError = error, .written = written};
}

} // namespace

class TestProviderJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// R10.3: nothing but two witnesses says that a message was not sent.
    void notSentNeedsTwoWitnesses_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<bool>("notSent");

        using enum QNetworkReply::NetworkError;
        const auto row = [](const char *name, HttpAnswer answer, bool notSent) { QTest::newRow(name) << answer << notSent; };
        row("refused, nothing written", failed(ConnectionRefusedError, false), true);
        row("refused, but written", failed(ConnectionRefusedError, true), false);
        row("no such host, nothing written", failed(HostNotFoundError, false), true);
        row("no such host, but written", failed(HostNotFoundError, true), false);
        row("TLS, nothing written", failed(SslHandshakeFailedError, false), true);
        row("TLS, but written", failed(SslHandshakeFailedError, true), false);
        row("proxy refused, nothing written", failed(ProxyConnectionRefusedError, false), true);
        row("proxy wants a password", failed(ProxyAuthenticationRequiredError, false), true);
        row("proxy closed, nothing written", failed(ProxyConnectionClosedError, false), false);
        row("closed, nothing written", failed(RemoteHostClosedError, false), false);
        row("closed, written", failed(RemoteHostClosedError, true), false);
        row("cannot be sent again", failed(ContentReSendError, true), false);
        row("unknown, nothing written", failed(UnknownNetworkError, false), false);
        row("timed out, nothing written", {.networkError = OperationCanceledError, .timedOut = true}, false);
        row("refused after a time-out", {.networkError = ConnectionRefusedError, .timedOut = true}, false);
        row("aborted, nothing written", {.networkError = OperationCanceledError, .aborted = true}, false);
        row("aborted in the queue", {.networkError = OperationCanceledError, .aborted = true, .neverStarted = true}, true);
    }

    void notSentNeedsTwoWitnesses()
    {
        QFETCH(const HttpAnswer, answer);
        QFETCH(const bool, notSent);
        const auto outcome = judgeSend(answer, kNow);
        QCOMPARE(outcome.result.error().kind == ErrorKind::NetworkNotSent, notSent);
        QCOMPARE(outcome.result.error().kind == ErrorKind::NetworkUnconfirmed, !notSent);
        QVERIFY(!outcome.wholeAnswer);
    }

    /// R10.3: whatever the body says, a 5xx is unconfirmed; whatever it says, a 429 was not acted on.
    void everyStatusHasAJudgement()
    {
        const QList<QByteArray> bodies {
            "", "{", "<html>", "[]", R"({"code":20429})", R"({"code":21610})", R"({"code":20500})", R"({"sid":"SM1"})"};
        for (int status = 100; status < 600; ++status) {
            for (const QByteArray &body : bodies) {
                for (const bool complete : {true, false}) {
                    const auto outcome = judgeSend(answered(status, body, complete), kNow);
                    const bool accepted = status / 100 == 2 && complete && body.contains("sid");
                    QCOMPARE(outcome.result.ok(), accepted);
                    if (accepted)
                        continue;
                    const ErrorKind kind = outcome.result.error().kind;
                    QVERIFY(kind != ErrorKind::NetworkNotSent);
                    QCOMPARE(kind == ErrorKind::CredentialsRefused, status == 401);
                    if (status >= 500 || status < 400)
                        QVERIFY(kind == ErrorKind::NetworkUnconfirmed);
                    if (status == 429)
                        QVERIFY(kind == ErrorKind::ProviderThrottled);
                    if (kind == ErrorKind::ProviderRejected)
                        QVERIFY(complete && body.contains("code"));
                    QVERIFY(!outcome.wholeAnswer || (complete && status >= 400));
                    QVERIFY(!outcome.result.error().code.isEmpty());
                    QCOMPARE(outcome.httpStatus, status);
                }
            }
        }
    }

    void callsOtherThanSends_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("write");
        QTest::addColumn<QString>("code");

        constexpr int kFine = -1;
        using enum ErrorKind;
        const auto row = [](const char *name, HttpAnswer answer, auto read, auto write, const QString &code) {
            QTest::newRow(name) << answer << static_cast<int>(read) << static_cast<int>(write) << code;
        };
        row("200", answered(200, "{}"), kFine, kFine, {});
        row("204", answered(204), kFine, kFine, {});
        row("401", answered(401), CredentialsRefused, CredentialsRefused, u"credentials_refused"_s);
        row("401 20003", answered(401, R"({"code":20003})"), CredentialsRefused, CredentialsRefused, u"twilio_20003"_s);
        row("403", answered(403, "<html>"), ProviderRejected, ProviderRejected, u"provider_forbidden"_s);
        row("404 20404", answered(404, R"({"code":20404})"), ProviderRejected, ProviderRejected, u"twilio_20404"_s);
        row("404", answered(404), ProviderRejected, ProviderRejected, u"provider_not_found"_s);
        row("407", answered(407), NetworkNotSent, NetworkNotSent, u"proxy_failed"_s);
        row("409 in the provider's words", answered(409, R"({"code":70002})"), ProviderRejected, ProviderRejected, u"twilio_70002"_s);
        row("409 page", answered(409, "<html>"), ProviderUnreadable, ProviderUnreadable, u"unreadable_answer"_s);
        row("429", answered(429), ProviderThrottled, ProviderThrottled, u"throttled"_s);
        row("500", answered(500), ProviderThrottled, NetworkUnconfirmed, u"provider_unavailable"_s);
        row("503 20503", answered(503, R"({"code":20503})"), ProviderThrottled, NetworkUnconfirmed, u"twilio_20503"_s);
        row("302", answered(302), ProviderUnreadable, ProviderUnreadable, u"unreadable_answer"_s);
        row("200 cut", answered(200, "{", false), NetworkNotSent, NetworkUnconfirmed, u"connection_cut"_s);
        row("refused", failed(QNetworkReply::ConnectionRefusedError, false), NetworkNotSent, NetworkNotSent, u"not_sent"_s);
        row("TLS", failed(QNetworkReply::SslHandshakeFailedError, false), NetworkNotSent, NetworkNotSent, u"tls_failed"_s);
        row("proxy", failed(QNetworkReply::ProxyNotFoundError, false), NetworkNotSent, NetworkNotSent, u"proxy_failed"_s);
        row("timed out", {.networkError = QNetworkReply::OperationCanceledError, .written = true, .timedOut = true}, NetworkNotSent,
            NetworkUnconfirmed, u"timed_out"_s);
        row("too large", {.networkError = QNetworkReply::OperationCanceledError, .status = 200, .written = true, .tooLarge = true},
            ProviderUnreadable, NetworkUnconfirmed, u"answer_too_large"_s);
        row("aborted", {.networkError = QNetworkReply::OperationCanceledError, .written = true, .aborted = true}, Cancelled, Cancelled,
            u"cancelled"_s);
    }

    void callsOtherThanSends()
    {
        QFETCH(const HttpAnswer, answer);
        QFETCH(const int, read);
        QFETCH(const int, write);
        QFETCH(const QString, code);
        const auto kindOf = [](const std::optional<Error> &error) { return error ? static_cast<int>(error->kind) : -1; };
        const auto asRead = judgeCall(answer, CallKind::Read);
        QCOMPARE(kindOf(asRead), read);
        QCOMPARE(kindOf(judgeCall(answer, CallKind::Write)), write);
        QCOMPARE(asRead ? asRead->code : QString(), code);
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<std::optional<milliseconds>>("expected");

        const auto row = [](const char *name, const char *header, const char *date, std::optional<milliseconds> expected) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(date) << expected;
        };
        row("none", "", "", std::nullopt);
        row("zero", "0", "", 0ms);
        row("seconds", "120", "", 120s);
        row("with spaces", " 3 ", "", 3s);
        row("negative", "-5", "", 0ms);
        row("a century", "3153600000", "", 24h);
        row("beyond any number", "99999999999999999999", "", std::nullopt);
        row("garbage", "soon", "", std::nullopt);
        row("fraction", "1.5", "", std::nullopt);
        row("date", "Tue, 24 Nov 2026 21:54:22 GMT", "", 60s);
        row("date in the past", "Tue, 24 Nov 2026 21:50:22 GMT", "", 0ms);
        row("date, by the provider's own clock", "Tue, 24 Nov 2026 22:54:22 GMT", "Tue, 24 Nov 2026 22:54:12 GMT", 10s);
        row("date without a zone", "Tue, 24 Nov 2026 21:54:22", "", std::nullopt);
    }

    void retryAfterIsSecondsOrADate()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, date);
        QFETCH(const std::optional<milliseconds>, expected);
        QCOMPARE(retryAfter({.retryAfter = header, .date = date}, kNow), expected);
    }

    void httpDates()
    {
        QCOMPARE(parseHttpDate("Tue, 24 Nov 2026 21:53:22 GMT"), std::optional(kNow));
        QVERIFY(!parseHttpDate("Tue, 24 Nov 2026 21:53:22 +0000"));
        QVERIFY(!parseHttpDate("Tue, 31 Feb 2026 21:53:22 GMT"));
        QVERIFY(!parseHttpDate(""));
    }

    void clockSkewIsTheMedianOfTheLastFive()
    {
        ClockSkew skew;
        QVERIFY(!skew.median());
        skew.add(kNow + 1h, kNow, kNow + 200ms); // a proxy's page
        QCOMPARE(skew.median(), std::optional<milliseconds>(1h + 400ms)); // between 1 h − 0.2 s and 1 h + 1 s
        for (int i = 0; i < 4; ++i)
            skew.add(kNow, kNow, kNow + 200ms);
        QCOMPARE(skew.median(), std::optional<milliseconds>(0ms));
        for (int i = 0; i < 3; ++i)
            skew.add(kNow - 10s, kNow, kNow);
        QCOMPARE(skew.median(), std::optional<milliseconds>(-9500ms));
    }

    void clockSkewOfUnderASecondIsNone_data()
    {
        QTest::addColumn<milliseconds>("date");
        QTest::addColumn<milliseconds>("expected");
        QTest::newRow("the same second") << milliseconds(0) << milliseconds(0);
        QTest::newRow("the second before, by a millisecond") << milliseconds(-999) << milliseconds(0);
        QTest::newRow("a second before") << milliseconds(-1000) << milliseconds(0);
        QTest::newRow("over a second before") << milliseconds(-1001) << milliseconds(-501);
        QTest::newRow("ahead") << milliseconds(1) << milliseconds(501);
    }

    void clockSkewOfUnderASecondIsNone()
    {
        QFETCH(const milliseconds, date);
        QFETCH(const milliseconds, expected);
        ClockSkew skew;
        skew.add(kNow + date, kNow, kNow);
        QCOMPARE(skew.median(), std::optional(expected));
    }

    void anAnswerDuringWhichOurClockWasSetBackSaysNothing()
    {
        ClockSkew skew;
        skew.add(kNow, kNow + 1h, kNow);
        QVERIFY(!skew.median());
    }
};

QTEST_APPLESS_MAIN(TestProviderJudgement)
#include "tst_provider_judgement.moc"
