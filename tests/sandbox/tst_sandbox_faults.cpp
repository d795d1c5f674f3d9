#include "Fixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <cerrno>
#include <netinet/in.h>
#include <new>
#include <sys/socket.h>
#include <unistd.h>

using namespace halftone;
using namespace halftone::sandbox;
using namespace halftone::sandbox::test;

/// Each fault, as a client sees it on the wire, and what the ledger says of it.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

    static Fault onMessages(FaultKind kind, bool booked = false)
    {
        return {.kind = kind, .method = "POST", .path = u"*/Messages.json"_s, .booked = booked};
    }

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<bool>("booked");
        QTest::addColumn<QByteArray>("raw"); // what came, or how it began
        const auto row = [](const char *name, FaultKind kind, bool booked, const char *raw) {
            QTest::newRow(name) << kind << booked << QByteArray(raw);
        };
        row("closed", FaultKind::Close, false, "");
        row("closed, booked", FaultKind::Close, true, "");
        row("reset", FaultKind::Reset, false, "");
        row("reset, booked", FaultKind::Reset, true, "");
        row("inside the status line", FaultKind::CloseInStatusLine, true, "HTTP/1.1 2");
        row("inside the body", FaultKind::CloseInBody, true, "HTTP/1.1 201 Created\r\n");
        row("stopped listening", FaultKind::StopListening, false, "");
        row("stopped listening, booked", FaultKind::StopListening, true, "");
    }

    void cuts()
    {
        QFETCH(const FaultKind, kind);
        QFETCH(const bool, booked);
        QFETCH(const QByteArray, raw);
        Fixture f;
        f.sandbox.faults().inject(onMessages(kind, booked));
        const Answer cut = f.send(kUs, kZoe, u"Hi"_s);
        QCOMPARE(cut.status, 0);
        QVERIFY(cut.isClosed);
        QVERIFY(raw.isEmpty() ? cut.raw.isEmpty() : cut.raw.startsWith(raw));
        QCOMPARE(f.sandbox.ledger().posted().size(), booked ? 1 : 0);
        QCOMPARE(f.sandbox.requests("POST", u"/Messages.json"_s), 1);
        QCOMPARE(f.sandbox.faults().hits(), 1);
        QCOMPARE(f.client.canConnect(), kind != FaultKind::StopListening);
    }

    void aResetIsOneOnTheWire_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("error"); // 0: an orderly end
        QTest::newRow("closed") << FaultKind::Close << 0;
        QTest::newRow("reset") << FaultKind::Reset << ECONNRESET;
    }

    void aResetIsOneOnTheWire()
    {
        QFETCH(const FaultKind, kind);
        QFETCH(const int, error);
        Fixture f;
        f.sandbox.faults().inject({.kind = kind});
        // By the system's own calls: QTcpSocket tells both ends alike.
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(f.sandbox.url().port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(socket, std::launder(reinterpret_cast<sockaddr *>(&address)), sizeof address), 0);
        const QByteArray request = "GET / HTTP/1.1\r\n\r\n";
        QCOMPARE(::send(socket, request.constData(), size_t(request.size()), 0), ssize_t(request.size()));
        QTRY_COMPARE(f.sandbox.faults().hits(), 1);
        QTRY_COMPARE(f.sandbox.openConnections(), 0);
        char byte = 0;
        const ssize_t count = ::recv(socket, &byte, 1, 0);
        QCOMPARE(count < 0 ? errno : 0, error);
        ::close(socket);
    }

    void itListensAgain()
    {
        Fixture f;
        Fault fault = onMessages(FaultKind::StopListening);
        fault.ms = 100ms;
        f.sandbox.faults().inject(fault);
        RawClient idle(f.sandbox.url());
        QVERIFY(idle.canConnect());
        QCOMPARE(f.send(kUs, kZoe, u"Hi"_s).status, 0);
        QTRY_VERIFY(!idle.isConnected()); // connections that were kept go, too
        QVERIFY(!f.client.canConnect());
        QTRY_VERIFY(f.client.canConnect());
        QCOMPARE(f.send(kUs, kZoe, u"Hi"_s).status, 201);
        f.sandbox.stopListening();
        QVERIFY(!f.client.canConnect());
        QVERIFY(f.sandbox.listen().ok());
        QCOMPARE(f.send(kUs, kZoe, u"Hi"_s).status, 201);
    }

    void silence_data()
    {
        QTest::addColumn<bool>("booked");
        QTest::newRow("not booked") << false;
        QTest::newRow("booked") << true;
    }

    void silence()
    {
        QFETCH(const bool, booked);
        Fixture f;
        f.sandbox.faults().inject(onMessages(FaultKind::NeverAnswer, booked));
        const QByteArray form = RawClient::encoded({{"To", kZoe}, {"From", kUs}, {"Body", u"Hi"_s}});
        const QByteArray request = f.client.bytesOf("POST", f.account("/Messages.json"), "application/x-www-form-urlencoded", form);
        const Answer none = f.client.exchange(request, 150);
        QCOMPARE(none.status, 0);
        QVERIFY(!none.isClosed);
        QVERIFY(none.raw.isEmpty());
        QCOMPARE(f.sandbox.ledger().posted().size(), booked ? 1 : 0);
    }

    void delay()
    {
        Fixture f;
        f.sandbox.faults().inject({.kind = FaultKind::Delay, .ms = 120ms});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(f.send(kUs, kZoe, u"Hi"_s).status, 201);
        QVERIFY(timer.elapsed() >= 118);
    }

    void statuses_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("booked");
        QTest::addColumn<QByteArray>("retryAfter");
        const auto row = [](const char *name, Fault fault, int status, int code, int booked, const char *retryAfter = "") {
            QTest::newRow(name) << fault << status << code << booked << QByteArray(retryAfter);
        };
        row("429", {.kind = FaultKind::Throttle}, 429, 20429, 0);
        row("429 with Retry-After", {.kind = FaultKind::Throttle, .retryAfter = 7}, 429, 20429, 0, "7");
        row("429 of something on the way", {.kind = FaultKind::Throttle, .code = 0}, 429, 0, 0);
        row("500", {.kind = FaultKind::Error500}, 500, 20500, 0);
        row("500, booked", {.kind = FaultKind::Error500, .booked = true}, 500, 20500, 1);
        row("500 without a body", {.kind = FaultKind::Error500Bare, .booked = true}, 500, 0, 1);
        row("502", {.kind = FaultKind::BadGateway}, 502, 0, 0);
        row("502, booked", {.kind = FaultKind::BadGateway, .booked = true}, 502, 0, 1);
        row("401", {.kind = FaultKind::Unauthorized}, 401, 20003, 0);
        row("404", {.kind = FaultKind::NotFound}, 404, 20404, 0);
        row("refused", {.kind = FaultKind::Refuse, .code = 21608}, 400, 21608, 0);
    }

    void statuses()
    {
        QFETCH(const Fault, fault);
        Fixture f;
        f.sandbox.faults().inject(fault);
        const Answer answer = f.send(kUs, kZoe, u"Hi"_s);
        QTEST(answer.status, "status");
        QTEST(answer.code(), "code");
        QTEST(int(f.sandbox.ledger().posted().size()), "booked");
        QTEST(answer.headers.value("retry-after"), "retryAfter");
        QCOMPARE(f.send(kUs, kZoe, u"Hi"_s).status, 201); // once
    }

    void answersThatAreNotWhatThePromiseSays()
    {
        Fixture f;
        const auto spoil = [&f](FaultKind kind) {
            f.sandbox.faults().inject(onMessages(kind));
            return f.send(kUs, kZoe, u"Hi"_s);
        };
        const Answer truncated = spoil(FaultKind::TruncatedJson);
        QCOMPARE(truncated.status, 201);
        QVERIFY(!truncated.body.isEmpty() && truncated.json().isEmpty());
        const Answer html = spoil(FaultKind::Html200);
        QCOMPARE(html.status, 201);
        QCOMPARE(html.headers.value("content-type"), QByteArray("text/html"));
        QVERIFY(spoil(FaultKind::WrongTypes).json().value("sid"_L1).isDouble());
        QCOMPARE(spoil(FaultKind::UnknownEnum).json().value("status"_L1).toString(), u"quantum_entangled"_s);
        QVERIFY(spoil(FaultKind::Huge).body.size() > 10'000'000);
        QCOMPARE(f.sandbox.ledger().posted().size(), 5);
    }

    void listsThatRepeatThemselves()
    {
        Fixture f;
        for (int i = 0; i < 6; ++i)
            f.sandbox.addInbound(kZoe, kUs, QString::number(i));
        const auto bodies = [&f](const QByteArray &target, QByteArray *next) {
            const QJsonObject page = f.client.get(target).json();
            *next = page.value("next_page_uri"_L1).toString().toLatin1();
            QStringList found;
            for (const QJsonValue &message : page.value("messages"_L1).toArray())
                found.append(message.toObject().value("body"_L1).toString());
            return found;
        };
        QByteArray next;
        f.sandbox.faults().inject({.kind = FaultKind::DuplicateEntries, .method = "GET"});
        QCOMPARE(bodies(f.account("/Messages.json?PageSize=3"), &next), QStringList({u"5"_s, u"5"_s, u"4"_s, u"3"_s}));
        f.sandbox.faults().inject({.kind = FaultKind::ShiftPage, .method = "GET"});
        QCOMPARE(bodies(next, &next), QStringList({u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    }

    void wrongTypesReachIntoLists()
    {
        Fixture f;
        f.sandbox.addInbound(kZoe, kUs, u"Hi"_s);
        f.sandbox.faults().inject({.kind = FaultKind::WrongTypes});
        const QJsonArray messages = f.client.get(f.account("/Messages.json")).json().value("messages"_L1).toArray();
        QCOMPARE(messages.size(), 2);
        QVERIFY(messages.first().toObject().value("body"_L1).isDouble());
        QVERIFY(messages.last().isString());
    }

    void theDateHeaderMayBeWrong()
    {
        Fixture f;
        f.sandbox.faults().inject({.kind = FaultKind::DateSkew, .ms = 3h});
        QCOMPARE(f.client.get(f.account("/Balance.json")).headers.value("date"), QByteArray("Thu, 01 Jan 2026 03:00:00 GMT"));
        QCOMPARE(f.client.get(f.account("/Balance.json")).headers.value("date"), QByteArray("Thu, 01 Jan 2026 00:00:00 GMT"));
    }

    void aBookedMessageMayShowLateInLists()
    {
        Fixture f;
        Fault lag = onMessages(FaultKind::ListingLag);
        lag.ms = 30s;
        f.sandbox.faults().inject(lag);
        const QByteArray sid = f.send(kUs, kZoe, u"Hi"_s).json().value("sid"_L1).toString().toLatin1();
        const auto listed = [&f] { return f.client.get(f.account("/Messages.json")).json().value("messages"_L1).toArray().size(); };
        QCOMPARE(listed(), 0);
        QCOMPARE(f.client.get(f.account("/Messages/" + sid + ".json")).status, 200);
        f.scheduler.advance(30s - 1ms);
        QCOMPARE(listed(), 0);
        f.scheduler.advance(1ms);
        QCOMPARE(listed(), 1);
    }

    void coursesThatNobodyExpects_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<QStringList>("statuses");
        QTest::newRow("out of order") << FaultKind::OutOfOrder
                                      << QStringList {u"queued"_s, u"sending"_s, u"delivered"_s, u"sent"_s, u"read"_s};
        QTest::newRow("delivered after failed")
            << FaultKind::DeliveredAfterFailed << QStringList {u"queued"_s, u"sending"_s, u"sent"_s, u"failed"_s, u"delivered"_s};
        QTest::newRow("undelivered") << FaultKind::Undelivered << QStringList {u"queued"_s, u"sending"_s, u"sent"_s, u"undelivered"_s};
    }

    void coursesThatNobodyExpects()
    {
        QFETCH(const FaultKind, kind);
        QFETCH(const QStringList, statuses);
        Fixture f;
        Fault fault = onMessages(kind);
        fault.code = 30007;
        f.sandbox.faults().inject(fault);
        const QString sid = f.send(kUs, kZoe, u"Hi"_s).json().value("sid"_L1).toString();
        QStringList seen {u"queued"_s};
        for (int i = 0; i < 100; ++i) {
            f.scheduler.advance(50ms);
            const QString status = statusName(f.statusOf(sid));
            if (seen.constLast() != status)
                seen.append(status);
        }
        QCOMPARE(seen, statuses);
        QCOMPARE(f.sandbox.ledger().find(sid)->errorCode, kind == FaultKind::Undelivered ? 30007 : 0);
    }

    void segmentsMayStayUnknown()
    {
        Fixture f;
        f.sandbox.faults().inject(onMessages(FaultKind::SegmentsZero));
        const QByteArray sid = f.send(kUs, kZoe, u"Hi"_s).json().value("sid"_L1).toString().toLatin1();
        QCOMPARE(f.client.get(f.account("/Messages/" + sid + ".json")).json().value("num_segments"_L1).toString(), u"0"_s);
    }

    void whichRequestsAreHit_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QList<int>>("hit");
        QTest::newRow("once") << Fault {.kind = FaultKind::Throttle} << QList<int> {0};
        QTest::newRow("three times") << Fault {.kind = FaultKind::Throttle, .count = 3} << QList<int> {0, 1, 2};
        QTest::newRow("after two") << Fault {.kind = FaultKind::Throttle, .skip = 2} << QList<int> {2};
        QTest::newRow("every third") << Fault {.kind = FaultKind::Throttle, .count = 0, .every = 3} << QList<int> {0, 3, 6, 9};
        QTest::newRow("after one, every fourth, twice")
            << Fault {.kind = FaultKind::Throttle, .count = 2, .skip = 1, .every = 4} << QList<int> {1, 5};
        QTest::newRow("never") << Fault {.kind = FaultKind::Throttle, .count = 0, .probability = 0} << QList<int> {};
        QTest::newRow("another method") << Fault {.kind = FaultKind::Throttle, .method = "GET", .count = 0} << QList<int> {};
        QTest::newRow("another path") << Fault {.kind = FaultKind::Throttle, .path = u"/v1/*"_s, .count = 0} << QList<int> {};
        QTest::newRow("another recipient") << Fault {.kind = FaultKind::Throttle, .to = kGb, .count = 0} << QList<int> {};
    }

    void whichRequestsAreHit()
    {
        QFETCH(const Fault, fault);
        Fixture f;
        f.sandbox.faults().inject(fault);
        QList<int> hit;
        for (int i = 0; i < 10; ++i) {
            if (f.send(kUs, kZoe, u"Hi"_s).status == 429)
                hit.append(i);
        }
        QTEST(hit, "hit");
    }

    void chanceComesFromTheSeed()
    {
        const auto hits = [](quint32 seed) {
            Faults faults(seed);
            faults.inject({.kind = FaultKind::Close, .count = 0, .probability = 0.3});
            QByteArray hit;
            for (int i = 0; i < 200; ++i)
                hit += faults.take("GET", u"/"_s, {}) ? 'x' : '.';
            return hit;
        };
        QCOMPARE(hits(5), hits(5));
        QVERIFY(hits(5) != hits(6));
        QVERIFY(hits(5).count('x') > 35 && hits(5).count('x') < 85);
    }

    void filesOfFaults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("faults"); // -1: cannot be read
        QTest::newRow("none") << QByteArray("[]") << 0;
        QTest::newRow("all fields") << QByteArray(
            R"([{"kind":"throttle","method":"post","path":"*","to":"+1","count":0,"skip":1,"every":2,"probability":0.5,
            "booked":true,"ms":5,"status":403,"code":1,"retry_after":3},{"kind":"close"}])")
                                    << 2;
        QTest::newRow("unknown kind") << QByteArray(R"([{"kind":"explode"}])") << -1;
        QTest::newRow("unknown key") << QByteArray(R"([{"kind":"close","colour":1}])") << -1;
        QTest::newRow("no kind") << QByteArray(R"([{}])") << -1;
        QTest::newRow("every 0") << QByteArray(R"([{"kind":"close","every":0}])") << -1;
        QTest::newRow("probability 2") << QByteArray(R"([{"kind":"close","probability":2}])") << -1;
        QTest::newRow("no list") << QByteArray("{}") << -1;
        QTest::newRow("no JSON") << QByteArray("close") << -1;
    }

    void filesOfFaults()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, faults);
        QString why;
        const std::optional<QList<Fault>> read = faultsFromJson(json, &why);
        QCOMPARE(read ? int(read->size()) : -1, faults);
        QCOMPARE(why.isEmpty(), faults >= 0);
        if (faults == 2)
            QCOMPARE(read->constFirst().method, QByteArray("POST"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
