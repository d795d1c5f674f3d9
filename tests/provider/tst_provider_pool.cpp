#include "Twilio.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <deque>

using namespace halftone;
using namespace halftone::provider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const RawServer::Answer kAnything {.status = "201 Created", .body = R"({"sid":"SM1","messages":[],"status":"queued"})"};

SendRequest withPriority(int priority)
{
    SendRequest request = bonjour();
    request.body = QString::number(priority);
    request.priority = priority;
    return request;
}

} // namespace

class TestProviderPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyInFlightAsAllowed()
    {
        RawServer server(kAnything);
        server.hold = true;
        Twilio twilio(server.url(), {.concurrency = 24});
        std::deque<CaughtSend> caught(60);
        for (CaughtSend &one : caught)
            twilio->send(bonjour(), one.callback());
        QTRY_COMPARE(server.requests.size(), 24);
        QTest::qWait(100); // time for a 25th, were there one
        QCOMPARE(server.requests.size(), 24);
        QCOMPARE(server.open, 24);
        QCOMPARE(twilio->findChildren<QNetworkAccessManager *>().size(), 4); // six connections each

        server.hold = false;
        server.release(24);
        QTRY_VERIFY(std::ranges::all_of(caught, [](const CaughtSend &one) { return one.calls == 1 && one.value->result.ok(); }));
        QCOMPARE(server.count("POST"), 60);
        QCOMPARE(server.connections, 24);
    }

    void managersAreMadeWhenFirstNeeded()
    {
        RawServer server(kAnything);
        Twilio twilio(server.url(), {.concurrency = 24});
        QVERIFY(twilio->findChildren<QNetworkAccessManager *>().isEmpty());
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(twilio->findChildren<QNetworkAccessManager *>().size(), 1);
    }

    void sendsLeaveByPriorityThenInOrder()
    {
        RawServer server(kAnything);
        server.hold = true;
        Twilio twilio(server.url(), {.concurrency = 1});
        CaughtResult<ListedMessage> read;
        std::deque<CaughtSend> caught(5);
        twilio->send(withPriority(9), caught[0].callback());
        QTRY_COMPARE(server.requests.size(), 1);
        twilio->fetchMessage(u"SM1"_s, read.callback());
        twilio->send(withPriority(0), caught[1].callback());
        twilio->send(withPriority(5), caught[2].callback());
        twilio->send(withPriority(1), caught[3].callback());
        twilio->send(withPriority(5), caught[4].callback());
        for (int i = 2; i <= 6; ++i) {
            server.release();
            QTRY_COMPARE(server.requests.size(), i);
        }
        server.release();
        QTRY_VERIFY(read);
        QList<QByteArray> order;
        for (const RawServer::Request &request : server.requests)
            order.append(request.method == "GET" ? "read" : request.body.mid(request.body.indexOf("Body=") + 5, 1));
        QCOMPARE(order, (QList<QByteArray> {"9", "5", "5", "1", "0", "read"}));
    }

    /// Reconciliation is a read: a bulk send must not keep it waiting until it is over.
    void oneConnectionIsLeftToReads()
    {
        RawServer server(kAnything);
        server.hold = true;
        Twilio twilio(server.url(), {.concurrency = 2});
        std::deque<CaughtSend> caught(10);
        for (CaughtSend &one : caught)
            twilio->send(bonjour(), one.callback());
        QTRY_COMPARE(server.requests.size(), 2);
        CaughtResult<ListedMessage> read;
        twilio->fetchMessage(u"SM1"_s, read.callback());
        server.release();
        QTRY_COMPARE(server.requests.size(), 3);
        QCOMPARE(server.requests.last().method, "GET");
    }

    void aTimeOutDoesNotCountTheTimeInTheQueue()
    {
        RawServer server({.status = kAnything.status, .body = kAnything.body, .after = 150ms});
        Twilio twilio(server.url(), {.concurrency = 1, .sendTimeout = 400ms});
        std::deque<CaughtSend> caught(6);
        for (CaughtSend &one : caught)
            twilio->send(bonjour(), one.callback());
        QTRY_VERIFY(std::ranges::all_of(caught, [](const CaughtSend &one) { return one.calls == 1; }));
        QVERIFY(std::ranges::all_of(caught, [](const CaughtSend &one) { return one.value->result.ok(); }));
    }

    void abortingEndsEverything()
    {
        RawServer server(kAnything);
        server.hold = true;
        Twilio twilio(server.url(), {.concurrency = 2});
        CaughtSend sent, queued;
        CaughtResult<ListedMessage> read;
        twilio->send(bonjour(), sent.callback());
        twilio->fetchMessage(u"SM1"_s, read.callback());
        QTRY_COMPARE(server.requests.size(), 2);
        twilio->send(bonjour(), queued.callback());
        twilio->abortAll();
        QVERIFY(!sent && !queued && !read); // from the event loop
        QTRY_VERIFY(sent && queued && read);
        QVERIFY(sent->result.error().kind == ErrorKind::NetworkUnconfirmed);
        QVERIFY(queued->result.error().kind == ErrorKind::NetworkNotSent); // it had no connection: nothing can have left
        QVERIFY(read->error().kind == ErrorKind::Cancelled);
        QTest::qWait(50); // time for the queued one to leave, were it still there
        QCOMPARE(server.requests.size(), 2);

        server.hold = false;
        CaughtSend again;
        twilio->send(bonjour(), again.callback());
        QTRY_VERIFY(again);
        QVERIFY(again->result.ok());
    }

    void noCallbackOnceTheProviderIsGone()
    {
        RawServer server(kAnything);
        server.hold = true;
        CaughtSend caught;
        {
            Twilio twilio(server.url());
            twilio->send(bonjour(), caught.callback());
            QTRY_COMPARE(server.requests.size(), 1);
        }
        server.release();
        QTest::qWait(50); // time for a callback, were there one
        QVERIFY(!caught);
    }

    void aCallbackMayDropTheProvider()
    {
        RawServer server(kAnything);
        Twilio twilio(server.url());
        std::deque<CaughtSend> others(10);
        bool dropped = false;
        twilio->send(bonjour(), [&](const Provider::SendOutcome &) {
            twilio.drop();
            dropped = true;
        });
        for (CaughtSend &one : others)
            twilio->send(bonjour(), one.callback());
        QTRY_VERIFY(dropped);
        QTest::qWait(50); // time for a callback, were there one
    }

    void readsPauseAfter429_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<int>("seconds");
        QTest::newRow("told for how long") << QList<QByteArray> {"Retry-After: 30"} << 30;
        QTest::newRow("not told") << QList<QByteArray> {} << 1;
    }

    void readsPauseAfter429()
    {
        QFETCH(const QList<QByteArray>, headers);
        QFETCH(const int, seconds);
        RawServer server({.status = "429 Too Many Requests", .body = R"({"code":20429})", .headers = headers});
        Twilio twilio(server.url());
        CaughtResult<ListedMessage> read;
        twilio->fetchMessage(u"SM1"_s, read.callback());
        QTRY_VERIFY(read);
        QVERIFY(read->error().kind == ErrorKind::ProviderThrottled);
        QCOMPARE(twilio->readsPausedUntil(), std::optional(twilio.clock().now() + std::chrono::seconds(seconds)));
        twilio.clock().advance(std::chrono::seconds(seconds));
        QVERIFY(!twilio->readsPausedUntil());
    }

    void theProvidersClockIsMeasured_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<std::optional<milliseconds>>("skew");
        QTest::newRow("R5.1 the same") << QByteArray("Tue, 24 Nov 2026 21:53:22 GMT") << std::optional<milliseconds>(0ms);
        QTest::newRow("R5.1 the second before, just over")
            << QByteArray("Tue, 24 Nov 2026 21:53:21 GMT") << std::optional<milliseconds>(0ms);
        QTest::newRow("R5.1 five minutes ahead") << QByteArray("Tue, 24 Nov 2026 21:58:22 GMT") << std::optional<milliseconds>(300'500ms);
        QTest::newRow("R5.1 an hour behind") << QByteArray("Tue, 24 Nov 2026 20:53:22 GMT") << std::optional<milliseconds>(-3'599'500ms);
        QTest::newRow("R5.1 no date") << QByteArray("soon") << std::optional<milliseconds>();
    }

    void theProvidersClockIsMeasured()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const std::optional<milliseconds>, skew);
        RawServer server({.status = "201 Created", .body = kAnything.body, .headers = {"Date: " + date}});
        Twilio twilio(server.url());
        QVERIFY(!twilio->clockSkew());
        CaughtSend caught;
        twilio->send(bonjour(), caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(twilio->clockSkew(), skew);
    }
};

QTEST_GUILESS_MAIN(TestProviderPool)
#include "tst_provider_pool.moc"
