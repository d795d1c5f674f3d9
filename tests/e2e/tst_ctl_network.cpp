#include "Outside.h"

#include "provider/RawServer.h"

using namespace halftone::e2e;

/// The way to the provider: cut, refused, wrong certificate, proxy; and one message for each that was accepted.
class TestCtlNetwork : public QObject
{
    Q_OBJECT

    const QString m_french = u"+33612345670"_s;

    int outbox() { return m->json({u"workspace"_s, u"info"_s}).object().value("outbox"_L1).toInt(-1); }
    QStringList accept(int from, int count)
    {
        QStringList ids;
        for (int i = from; i < from + count; ++i) {
            const QString to = u"+3361234567%1"_s.arg(i % 4);
            ids << m->json({u"send"_s, to, u"--text"_s, u"message %1"_s.arg(i), u"--wait"_s, u"0"_s})
                       .object()
                       .value("message"_L1)
                       .toString();
        }
        return ids;
    }
    void eachOnce(int count)
    {
        QCOMPARE(m->ledger().size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(m->inLedger(u"message %1"_s.arg(i)), 1);
    }
    void order(const QJsonObject &fault)
    {
        QJsonObject all {{u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}};
        for (auto it = fault.begin(); it != fault.end(); ++it)
            all.insert(it.key(), it.value());
        m->order("faults", all);
    }
    Said connectTo(const QString &endpoint)
    {
        return m->json({u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, m->sid(), u"--endpoint"_s, endpoint});
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        QCOMPARE(m->connectAccount().status, 0);
    }
    void cleanup() { m.reset(); }

    void aProviderThatIsAwayForAWhile()
    {
        Child worker;
        m->start(worker.process, {u"--json"_s, u"worker"_s});
        QTRY_COMPARE_WITH_TIMEOUT(worker.count(u"connection"_s, u"connected"_s), 1, 20000);
        accept(0, 1);
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 20000);
        order({{u"kind"_s, u"stop_listening"_s}, {u"ms"_s, 8000}, {u"method"_s, u"GET"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(worker.count(u"connection"_s, u"offline"_s), 1, 20000);
        const QStringList ids = accept(1, 4);
        QVERIFY(outbox() == 4); // nothing is sent, nothing has failed
        QTRY_COMPARE_WITH_TIMEOUT(worker.count(u"connection"_s, u"connected"_s), 2, 20000);
        // What was tried in vain is tried again after 30 s, or when somebody says so.
        for (const QString &id : std::as_const(ids))
            (void)m->json({u"message"_s, id, u"retry"_s}); // refused where it has left meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 5, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 20000);
        eachOnce(5);
    }

    void answersThatSayNothingGood()
    {
        order({{u"kind"_s, u"error_500"_s}, {u"count"_s, 2}});
        order({{u"kind"_s, u"bad_gateway"_s}, {u"booked"_s, true}});
        order({{u"kind"_s, u"throttle"_s}, {u"retry_after"_s, 1}});
        order({{u"kind"_s, u"close"_s}, {u"booked"_s, true}});
        order({{u"kind"_s, u"error_500_bare"_s}, {u"booked"_s, true}});
        order({{u"kind"_s, u"error_500"_s}, {u"method"_s, u"GET"_s}, {u"count"_s, 2}});
        accept(0, 8);
        Child worker;
        m->start(worker.process, {u"--json"_s, u"worker"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 8, 40000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 30000);
        eachOnce(8);
        QCOMPARE(worker.count(u"state"_s, u"failed"_s), 0);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::newRow("of an authority that nobody knows") << u"loopback"_s;
        QTest::newRow("of another name") << u"elsewhere"_s;
    }
    void certificates()
    {
        QFETCH(QString, certificate);
        RawServer server;
        server.useCertificate(certificate);
        const Said set = connectTo(server.url().toString());
        QCOMPARE(set.status, 0); // it is stored, and the provider could not be asked
        QCOMPARE(set.object().value("ok"_L1).toBool(true), false);
        QVERIFY2(set.err.contains("certificate") || set.err.contains("secure connection"), set.err.constData());
        const Said tested = m->json({u"account"_s, u"test"_s});
        QCOMPARE(tested.status, 1);
        QCOMPARE(tested.error(), u"tls_failed"_s);
        QCOMPARE(m->json({u"sync"_s}).error(), u"tls_failed"_s);
        QCOMPARE(m->json({u"numbers"_s}).error(), u"tls_failed"_s);
        // Out of reach: accepted, and it waits.
        const Said sent = m->json({u"send"_s, m_french, u"--text"_s, u"message 0"_s, u"--wait"_s, u"5"_s});
        QCOMPARE(sent.status, 0);
        QCOMPARE(sent.object().value("state"_L1).toString(), u"queued"_s);
        QVERIFY(server.connections > 0);
        QVERIFY(server.requests.isEmpty()); // no byte of a request, so no credentials
        QVERIFY(outbox() == 1 && m->ledger().isEmpty());
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<bool>("used");
        QTest::newRow("https_proxy") << u"https_proxy"_s << true;
        QTest::newRow("HTTPS_PROXY") << u"HTTPS_PROXY"_s << true;
        QTest::newRow("not for this host") << u"no_proxy"_s << false;
    }
    /// The system's proxy is asked to connect, and is told no credentials: they are for the provider, inside TLS.
    void proxies()
    {
        QFETCH(QString, variable);
        QFETCH(bool, used);
        RawServer proxy(
            {.status = "407 Proxy Authentication Required", .body = "no", .headers = {"Proxy-Authenticate: Basic realm=\"office\""}});
        for (const char *name :
            {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            m->setEnvironment(QString::fromLatin1(name), QString());
        m->setEnvironment(u"https_proxy"_s, variable == "HTTPS_PROXY"_L1 ? QString() : proxy.url().toString());
        m->setEnvironment(variable, variable == "no_proxy"_L1 ? u"provider.invalid"_s : proxy.url().toString());
        QCOMPARE(connectTo(u"https://provider.invalid"_s).status, 0);
        const Said tested = m->json({u"account"_s, u"test"_s});
        QCOMPARE(tested.status, 1);
        QCOMPARE(tested.error(), used ? u"proxy_failed"_s : u"not_sent"_s);
        QCOMPARE(!proxy.requests.isEmpty(), used);
        for (const RawServer::Request &request : std::as_const(proxy.requests)) {
            QCOMPARE(request.method, "CONNECT");
            QCOMPARE(request.target, "provider.invalid:443");
            QVERIFY(request.header("authorization").isEmpty() && request.header("proxy-authorization").isEmpty());
        }
        // Never for the own machine.
        const qsizetype before = proxy.requests.size();
        QCOMPARE(m->connectAccount().status, 0);
        QCOMPARE(m->json({u"account"_s, u"test"_s}).status, 0);
        QCOMPARE(proxy.requests.size(), before);
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlNetwork)
#include "tst_ctl_network.moc"
