#include "Fixture.h"

#include <memory>
#include <vector>

using namespace halftone;
using namespace halftone::sandbox;
using namespace halftone::sandbox::test;

/// HTTP itself, by bytes.
class TestSandboxWire : public QObject
{
    Q_OBJECT

    static QByteArray formOf(const QString &body) { return RawClient::encoded({{"To", kZoe}, {"From", kUs}, {"Body", body}}); }

private Q_SLOTS:
    void aConnectionServesManyRequests()
    {
        Fixture f;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(f.send(kUs, kZoe, QString::number(i)).headers.value("connection"), QByteArray("keep-alive"));
        QCOMPARE(f.sandbox.openConnections(), 1);
    }

    void aClientMayAskForTheEnd()
    {
        Fixture f;
        QByteArray request = f.client.bytesOf("GET", f.account("/Balance.json"), {}, {});
        request.replace("\r\nHost", "\r\nConnection: close\r\nHost");
        QCOMPARE(f.client.exchange(request).headers.value("connection"), QByteArray("close"));
        QTRY_COMPARE(f.sandbox.openConnections(), 0);
    }

    void aRequestMayComeInAnyPieces()
    {
        Fixture f;
        const QByteArray request
            = f.client.bytesOf("POST", f.account("/Messages.json"), "application/x-www-form-urlencoded", formOf(u"Zoé & co + 50 %"_s));
        for (qsizetype at = 1; at < request.size(); at += 37) {
            f.client.send(request.left(at));
            QTest::qWait(0); // lets the first piece arrive alone; nothing must come of it
            QCOMPARE(f.client.exchange(request.mid(at)).status, 201);
        }
        for (const Message &message : f.sandbox.ledger().posted())
            QCOMPARE(message.body, u"Zoé & co + 50 %"_s);
    }

    void aBodyMayComeInChunks()
    {
        Fixture f;
        const QByteArray form = formOf(u"in chunks"_s);
        QByteArray request = f.client.bytesOf("POST", f.account("/Messages.json"), {}, {}).chopped(2);
        request += "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < form.size(); at += 10) {
            const QByteArray piece = form.mid(at, 10);
            request += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        }
        QCOMPARE(f.client.exchange(request + "0\r\n\r\n").json().value("body"_L1).toString(), u"in chunks"_s);
    }

    void requestsSentAtOnceAreAnsweredInOrder()
    {
        Fixture f;
        QByteArray all;
        for (int i = 0; i < 100; ++i)
            all += f.client.bytesOf("POST", f.account("/Messages.json"), "application/x-www-form-urlencoded", formOf(QString::number(i)));
        f.client.send(all);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(f.client.read().json().value("body"_L1).toString(), QString::number(i));
    }

    void aClientMayWaitForContinue()
    {
        Fixture f;
        const QByteArray body = formOf(u"later"_s);
        QByteArray head
            = f.client.bytesOf("POST", f.account("/Messages.json"), "application/x-www-form-urlencoded", body).chopped(body.size());
        head.replace("\r\nHost", "\r\nExpect: 100-continue\r\nHost");
        QCOMPARE(f.client.exchange(head).status, 100);
        QCOMPARE(f.client.exchange(body).status, 201);
    }

    void whatIsNoHttpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n") << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n") << 400;
        QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n") << 400;
        QTest::newRow("head too long") << QByteArray("GET / HTTP/1.1\r\nA: " + QByteArray(40000, 'a')) << 431;
        QTest::newRow("body too long") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n") << 413;
    }

    void whatIsNoHttpIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        Fixture f;
        QCOMPARE(f.client.exchange(bytes).status, status);
        QTRY_COMPARE(f.sandbox.openConnections(), 0);
        f.client.connectAgain();
        QCOMPARE(f.client.get(f.account("/Balance.json")).status, 200);
    }

    void aClientThatLeavesHarmsNobody_data()
    {
        QTest::addColumn<int>("sent");
        QTest::newRow("at once") << 0;
        QTest::newRow("inside the head") << 20;
        QTest::newRow("inside the body") << 330;
        QTest::newRow("before the answer") << 100000;
    }

    void aClientThatLeavesHarmsNobody()
    {
        QFETCH(const int, sent);
        Fixture f({.latency = 20ms, .concurrencyLimit = 1});
        const QByteArray request
            = f.client.bytesOf("POST", f.account("/Messages.json"), "application/x-www-form-urlencoded", formOf(u"Hi"_s));
        for (int i = 0; i < 20; ++i) {
            f.client.connectAgain();
            f.client.send(request.left(sent));
            QTest::qWait(0); // lets it arrive; no answer is read
        }
        f.client.connectAgain();
        QTRY_COMPARE(f.sandbox.openConnections(), 1);
        QCOMPARE(f.client.get(f.account("/Balance.json")).status, 200); // and none of them counts as under way any more
    }

    void tooManyAtOnce()
    {
        Fixture f({.latency = 50ms, .concurrencyLimit = 2});
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<RawClient>(f.sandbox.url()));
            clients.back()->authorize(f.sandbox.accountSid(), f.sandbox.authToken());
            clients.back()->connectAgain();
        }
        for (const auto &client : clients)
            client->send(client->bytesOf("GET", f.account("/Balance.json"), {}, {}));
        QList<int> statuses;
        for (const auto &client : clients)
            statuses.append(client->read().status);
        QCOMPARE(statuses.count(200), 2);
        QCOMPARE(statuses.count(429), 2);
    }

    void twoHundredConnectionsAreHeld()
    {
        Fixture f;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<RawClient>(f.sandbox.url()));
            clients.back()->authorize(f.sandbox.accountSid(), f.sandbox.authToken());
            clients.back()->connectAgain();
        }
        for (int round = 0; round < 2; ++round) {
            for (const auto &client : clients)
                client->send(client->bytesOf("POST", f.account("/Messages.json"), "application/x-www-form-urlencoded", formOf(u"Hi"_s)));
            for (const auto &client : clients)
                QCOMPARE(client->read().status, 201);
        }
        QCOMPARE(f.sandbox.openConnections(), 200);
        QCOMPARE(f.sandbox.ledger().posted().size(), 400);
    }

    void pathsAndMethodsThatAreNotThere_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
        QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/v9/Things") << 404;
        QTest::newRow("another account") << QByteArray("GET") << QByteArray("/2010-04-01/Accounts/AC0/Messages.json") << 401;
        QTest::newRow("unknown message") << QByteArray("GET") << QByteArray("Messages/SM1.json") << 404;
        QTest::newRow("PUT to messages") << QByteArray("PUT") << QByteArray("Messages.json") << 405;
        QTest::newRow("unknown content") << QByteArray("GET") << QByteArray("/v1/Content/HX1") << 404;
        QTest::newRow("no channel") << QByteArray("GET") << QByteArray("/v2/Channels/Senders") << 400;
    }

    void pathsAndMethodsThatAreNotThere()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const int, status);
        Fixture f;
        const QByteArray target = path.startsWith('/') ? path : f.account('/' + path);
        QCOMPARE(f.client.exchange(f.client.bytesOf(method, target, {}, {})).status, status);
    }

    void testsInOtherLanguagesPullTheStrings()
    {
        Fixture f;
        f.client.deauthorize();
        const Answer inbound = f.client.postJson("/_sandbox/inbound",
            {{u"from"_s, wa(kZoe)}, {u"to"_s, wa(kUs)}, {u"body"_s, u"Bonjour"_s},
                {u"media"_s, QJsonArray {QJsonObject {{u"content_type"_s, u"image/jpeg"_s}}}}});
        QCOMPARE(inbound.status, 200);
        QCOMPARE(f.sandbox.ledger().find(inbound.json().value("sid"_L1).toString())->media.size(), 1);
        QVERIFY(f.sandbox.recipients().isWindowOpen(kZoe, kUs, f.clock.now()));
        (void)f.client.postJson("/_sandbox/recipient", {{u"number"_s, kZoe}, {u"whatsapp"_s, false}, {u"opted_out"_s, true}});
        QVERIFY(!f.sandbox.recipients().hasWhatsApp(kZoe));
        QVERIFY(f.sandbox.recipients().isOptedOut(kZoe, kUs));
        (void)f.client.postJson("/_sandbox/sender", {{u"number"_s, kUs}, {u"status"_s, u"OFFLINE"_s}});
        QCOMPARE(f.sandbox.bank().sender(kUs)->status, u"OFFLINE"_s);
        (void)f.client.postJson("/_sandbox/number", {{u"number"_s, kGb}, {u"remove"_s, true}});
        QCOMPARE(f.sandbox.bank().number(kGb), nullptr);
        QCOMPARE(f.client.postJson("/_sandbox/faults", {{u"kind"_s, u"nonsense"_s}}).status, 400);
        QCOMPARE(f.client.postJson("/_sandbox/faults", {{u"kind"_s, u"close"_s}}).json().value("faults"_L1).toInt(), 1);
        QVERIFY(!f.sandbox.faults().isEmpty());
        QCOMPARE(f.client.remove("/_sandbox/faults").status, 200);
        QVERIFY(f.sandbox.faults().isEmpty());
        QCOMPARE(f.client.postJson("/_sandbox/approve", {{u"name"_s, u"nobody"_s}}).status, 400);
        QCOMPARE(f.client.get("/_sandbox/ledger").json().value("messages"_L1).toArray().size(), 0);

        QByteArray fromBrowser = f.client.bytesOf("GET", "/_sandbox/ledger", {}, {});
        fromBrowser.replace("\r\nHost", "\r\nOrigin: http://example.com\r\nHost");
        QCOMPARE(f.client.exchange(fromBrowser).status, 403);
    }

    void aPortThatIsTakenIsSaid()
    {
        Fixture f;
        Sandbox second({.port = quint16(f.sandbox.url().port())}, f.clock, f.scheduler);
        const Result<Done> listening = second.listen();
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().code, u"port_in_use"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxWire)
#include "tst_sandbox_wire.moc"
