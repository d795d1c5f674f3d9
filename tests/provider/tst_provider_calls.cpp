#include "Twilio.h"

#include <QTest>

using namespace halftone;
using namespace halftone::provider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kRoot = Twilio::kRoot;

QByteArray list(const QByteArray &key, const QByteArray &entries, const QByteArray &next)
{
    const QByteArray quoted = next.isEmpty() ? QByteArray("null") : '"' + next + '"';
    return "{\"" + key + "\":[" + entries + "],\"next_page_uri\":" + quoted + "}";
}

QByteArray listWithMeta(const QByteArray &key, const QByteArray &entries, const QByteArray &next)
{
    const QByteArray quoted = next.isEmpty() ? QByteArray("null") : '"' + next + '"';
    return "{\"" + key + "\":[" + entries + "],\"meta\":{\"key\":\"" + key + "\",\"next_page_url\":" + quoted + "}}";
}

} // namespace

class TestProviderCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each request as the contract has it: method, path and query, body.
    void requests_data()
    {
        QTest::addColumn<std::function<void(Provider &)>>("call");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");

        const auto row
            = [](const char *name, std::function<void(Provider &)> call, const char *method, const QByteArray &target,
                  const char *body = "") { QTest::newRow(name) << std::move(call) << QByteArray(method) << target << QByteArray(body); };
        const auto nobody = [](auto) {};
        row(
            "account", [=](Provider &p) { p.testAccount(nobody); }, "GET", kRoot + ".json");
        row(
            "numbers", [=](Provider &p) { p.listNumbers(nobody); }, "GET", kRoot + "/IncomingPhoneNumbers.json?PageSize=1000");
        row(
            "senders", [=](Provider &p) { p.listWhatsAppSenders(nobody); }, "GET", "/v2/Channels/Senders?Channel=whatsapp&PageSize=1000");
        row(
            "messages", [=](Provider &p) { p.listMessages({}, nobody); }, "GET", kRoot + "/Messages.json?PageSize=100");
        row(
            "messages between two",
            [=](Provider &p) { p.listMessages({.to = u"+33612345678"_s, .from = u"+33700000000"_s, .pageSize = 1000}, nobody); }, "GET",
            kRoot + "/Messages.json?To=%2B33612345678&From=%2B33700000000&PageSize=1000");
        row(
            "WhatsApp messages between two",
            [=](Provider &p) { p.listMessages({.to = u"US.1349"_s, .from = u"+33700000000"_s, .channel = Channel::WhatsApp}, nobody); },
            "GET", kRoot + "/Messages.json?To=whatsapp%3AUS.1349&From=whatsapp%3A%2B33700000000&PageSize=100");
        row(
            "message", [=](Provider &p) { p.fetchMessage(u"SM1"_s, nobody); }, "GET", kRoot + "/Messages/SM1.json");
        row(
            "cancel", [=](Provider &p) { p.cancelMessage(u"SM1"_s, nobody); }, "POST", kRoot + "/Messages/SM1.json", "Status=canceled");
        row(
            "delete", [=](Provider &p) { p.deleteMessage(u"SM1"_s, nobody); }, "DELETE", kRoot + "/Messages/SM1.json");
        row(
            "media", [=](Provider &p) { p.listMedia(u"SM1"_s, nobody); }, "GET", kRoot + "/Messages/SM1/Media.json?PageSize=50");
        row(
            "contents", [=](Provider &p) { p.listContents({}, nobody); }, "GET", "/v1/ContentAndApprovals?PageSize=100");
        row(
            "contents by name", [=](Provider &p) { p.findContents(u"a"_s, nobody); }, "GET", "/v1/ContentAndApprovals?PageSize=100");
        row(
            "create content",
            [=](Provider &p) {
                p.createContent({.name = u"a_b"_s, .language = u"fr"_s, .body = u"Bonjour {{1}} !"_s, .samples = {u"Zoé"_s}}, nobody);
            },
            "POST", "/v1/Content",
            "{\"friendly_name\":\"a_b\",\"language\":\"fr\",\"types\":{\"twilio/text\":{\"body\":\"Bonjour {{1}} "
            "!\"}},\"variables\":{\"1\":\"Zo\xc3\xa9\"}}");
        row(
            "delete content", [=](Provider &p) { p.deleteContent(u"HX1"_s, nobody); }, "DELETE", "/v1/Content/HX1");
        row(
            "submit", [=](Provider &p) { p.submitApproval(u"HX1"_s, u"a_b"_s, u"utility"_s, nobody); }, "POST",
            "/v1/Content/HX1/ApprovalRequests/whatsapp", R"({"category":"UTILITY","name":"a_b"})");
        row(
            "approval", [=](Provider &p) { p.fetchApproval(u"HX1"_s, nobody); }, "GET", "/v1/Content/HX1/ApprovalRequests");
        row(
            "look-up", [=](Provider &p) { p.lookup(u"+33612345678"_s, false, nobody); }, "GET", "/v2/PhoneNumbers/+33612345678");
        row(
            "look-up of the line", [=](Provider &p) { p.lookup(u"+33612345678"_s, true, nobody); }, "GET",
            "/v2/PhoneNumbers/+33612345678?Fields=line_type_intelligence");
    }

    void requests()
    {
        QFETCH(const std::function<void(Provider &)>, call);
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        RawServer server;
        Twilio twilio(server.url());
        call(*twilio);
        QTRY_COMPARE(server.requests.size(), 1);
        const RawServer::Request &request = server.requests.first();
        QCOMPARE(request.method, method);
        QCOMPARE(request.target, target);
        QCOMPARE(request.body, body);
        QVERIFY(request.header("authorization").startsWith("Basic "));
        QVERIFY(request.header("user-agent").startsWith("Halftone/"));
    }

    void pagesAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("relative") << QByteArray("/2010-04-01/next.json?Page=1&PageToken=PA%2B1");
        QTest::newRow("absolute, Twilio's host") << QByteArray("https://api.twilio.com/2010-04-01/next.json?Page=1&PageToken=PA%2B1");
        QTest::newRow("absolute, a foreign host") << QByteArray("http://192.0.2.1:9/2010-04-01/next.json?Page=1&PageToken=PA%2B1");
    }

    void pagesAreFollowed()
    {
        QFETCH(const QByteArray, next);
        RawServer server;
        server.handler = [&next](const RawServer::Request &request) {
            const bool first = request.target.contains("IncomingPhoneNumbers");
            const QByteArray entry = "{\"sid\":\"PN1\",\"phone_number\":\"+3370000000" + QByteArray(first ? "0" : "1") + "\"}";
            return RawServer::Answer {.body = list("incoming_phone_numbers", entry, first ? next : QByteArray())};
        };
        Twilio twilio(server.url());
        CaughtResult<QList<Number>> caught;
        twilio->listNumbers(caught.callback());
        QTRY_VERIFY(caught);
        QVERIFY(caught->ok());
        QCOMPARE(caught->value().size(), 2);
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(server.requests.last().target, "/2010-04-01/next.json?Page=1&PageToken=PA%2B1");
    }

    /// A foreign next page is asked for on our own origin: the other host never hears from us, nor sees our credentials.
    void aForeignHostIsNeverAsked()
    {
        RawServer foreign;
        RawServer server;
        server.handler = [&foreign](const RawServer::Request &request) {
            const bool first = !request.target.contains("Page=1");
            return RawServer::Answer {
                .body = listWithMeta("senders", {}, first ? foreign.url().toEncoded() + "/v2/x?Page=1" : QByteArray())};
        };
        Twilio twilio(server.url());
        CaughtResult<QList<Number>> caught;
        twilio->listWhatsAppSenders(caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(foreign.connections, 0);
    }

    void pagesWithoutEndAreAnError()
    {
        RawServer server;
        server.handler
            = [](const RawServer::Request &) { return RawServer::Answer {.body = list("incoming_phone_numbers", {}, "/same?Page=1")}; };
        Twilio twilio(server.url());
        CaughtResult<QList<Number>> caught;
        twilio->listNumbers(caught.callback());
        QTRY_VERIFY(caught);
        QVERIFY(caught->error().kind == ErrorKind::ProviderUnreadable);
        QCOMPARE(server.requests.size(), 2);
    }

    void aPageOfMessagesGivesTheTokenOfTheNext()
    {
        RawServer server({.body = list("messages", R"({"sid":"SM1","from":"+1","to":"+2","direction":"inbound","status":"received"})",
                              kRoot + "/Messages.json?PageSize=1&PageToken=PA1")});
        Twilio twilio(server.url());
        CaughtResult<MessageListPage> first;
        twilio->listMessages({.pageSize = 1}, first.callback());
        QTRY_VERIFY(first);
        QCOMPARE(first->value().messages.size(), 1);
        CaughtResult<MessageListPage> second;
        twilio->listMessages({.page = first->value().nextPage}, second.callback());
        QTRY_VERIFY(second);
        QCOMPARE(server.requests.last().target, kRoot + "/Messages.json?PageSize=1&PageToken=PA1");
        QVERIFY(second->error().kind == ErrorKind::ProviderUnreadable); // it names itself as the next
    }

    void unreadableEntriesAreCountedAndTheOthersKept()
    {
        RawServer server(
            {.body = list("messages", R"({"sid":"SM1","body":"a"},{"sid":17},{"body":"no id"},{"sid":"SM2","status":"beamed"})", {})});
        Twilio twilio(server.url());
        QTest::ignoreMessage(
            QtWarningMsg, "messages: 2 of 4 entries are not what the contract says and were left out; the last for its 'sid'");
        CaughtResult<MessageListPage> caught;
        twilio->listMessages({}, caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(caught->value().messages.size(), 2);
        QCOMPARE(caught->value().unreadable, 2);
    }

    void contentsAreFoundByNameOnWhateverPage()
    {
        RawServer server;
        server.handler = [](const RawServer::Request &request) {
            const bool first = !request.target.contains("Page=1");
            return first
                ? RawServer::Answer {.body = listWithMeta("contents", R"({"sid":"HX1","friendly_name":"other"})",
                                         "https://content.twilio.com/v1/ContentAndApprovals?PageSize=100&Page=1")}
                : RawServer::Answer {
                    .body = listWithMeta("contents",
                        R"({"sid":"HX2","friendly_name":"wanted"},{"sid":"HX3","friendly_name":"x","approval_requests":{"name":"wanted","status":"pending"}})",
                        {})};
        };
        Twilio twilio(server.url());
        CaughtResult<QList<ContentItem>> caught;
        twilio->findContents(u"wanted"_s, caught.callback());
        QTRY_VERIFY(caught);
        QCOMPARE(caught->value().size(), 2);
        QCOMPARE(caught->value().first().id, u"HX2"_s);
    }

    void answersThatAreNotWhatTheContractSays_data()
    {
        QTest::addColumn<RawServer::Answer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, RawServer::Answer answer, ErrorKind kind) { QTest::newRow(name) << answer << kind; };
        row("truncated JSON", {.body = "{\"messages\":["}, ErrorKind::ProviderUnreadable);
        row("HTML", {.body = "<html></html>"}, ErrorKind::ProviderUnreadable);
        row("wrong types", {.body = R"({"messages":{}})"}, ErrorKind::ProviderUnreadable);
        row("10 MB of nothing", {.body = QByteArray(10 * 1024 * 1024, ' ')}, ErrorKind::ProviderUnreadable);
        row("17 MB", {.body = QByteArray(17 * 1024 * 1024, ' ')}, ErrorKind::ProviderUnreadable);
        row("cut inside the body", {.body = list("messages", {}, {}), .then = RawServer::Then::CloseInsideBody}, ErrorKind::NetworkNotSent);
        row("cut before the answer", {.then = RawServer::Then::CloseAfterReading}, ErrorKind::NetworkNotSent);
        row("never answered", {.then = RawServer::Then::NeverAnswer}, ErrorKind::NetworkNotSent);
        row("401", {.status = "401 Unauthorized", .body = R"({"code":20003})"}, ErrorKind::CredentialsRefused);
        row("403", {.status = "403 Forbidden"}, ErrorKind::ProviderRejected);
        row("404", {.status = "404 Not Found", .body = R"({"code":20404})"}, ErrorKind::ProviderRejected);
        row("429", {.status = "429 Too Many Requests"}, ErrorKind::ProviderThrottled);
        row("500", {.status = "500 Internal Server Error"}, ErrorKind::ProviderThrottled);
        row("502 page", {.status = "502 Bad Gateway", .body = "<html>"}, ErrorKind::ProviderThrottled);
    }

    void answersThatAreNotWhatTheContractSays()
    {
        QFETCH(const RawServer::Answer, answer);
        QFETCH(const ErrorKind, kind);
        RawServer server(answer);
        Twilio twilio(server.url(), {.readTimeout = 300ms});
        CaughtResult<MessageListPage> caught;
        twilio->listMessages({}, caught.callback());
        QVERIFY(!caught);
        QTRY_VERIFY(caught);
        QVERIFY(!caught->ok());
        QVERIFY(caught->error().kind == kind);
        QCOMPARE(caught.calls, 1);
    }

    void whatWasCreatedButCouldNotBeReadIsUnconfirmed()
    {
        RawServer server({.status = "201 Created", .body = "<html>"});
        Twilio twilio(server.url());
        CaughtResult<QString> caught;
        twilio->createContent({.name = u"a"_s, .language = u"fr"_s, .body = u"b"_s, .samples = {}}, caught.callback());
        QTRY_VERIFY(caught);
        QVERIFY(caught->error().kind == ErrorKind::NetworkUnconfirmed);
        QCOMPARE(server.count("POST"), 1);
    }

    void deletingNeedsNoBody()
    {
        RawServer server({.status = "204 No Content", .body = {}});
        Twilio twilio(server.url());
        CaughtResult<Done> caught;
        twilio->deleteMessage(u"SM1"_s, caught.callback());
        QTRY_VERIFY(caught);
        QVERIFY(caught->ok());
    }

    void mediaGoWithCredentialsToOurOriginOnly()
    {
        RawServer store({.body = "PNG"});
        RawServer server;
        server.handler = [&store](const RawServer::Request &request) {
            if (request.target.endsWith("Media.json?PageSize=50"))
                return RawServer::Answer {
                    .body = list("media_list",
                        R"({"sid":"ME1","content_type":"image/png","uri":"/2010-04-01/Accounts/A/Messages/SM1/Media/ME1.json"})", {})};
            return RawServer::Answer {
                .status = "307 Temporary Redirect", .body = {}, .headers = {"Location: " + store.url().toEncoded() + "/bytes?signature=1"}};
        };
        Twilio twilio(server.url());
        CaughtResult<QList<MediaItem>> media;
        twilio->listMedia(u"SM1"_s, media.callback());
        QTRY_VERIFY(media);
        QCOMPARE(media->value().size(), 1);
        QCOMPARE(media->value().first().url, QUrl(server.url().toString() + u"/2010-04-01/Accounts/A/Messages/SM1/Media/ME1"_s));

        CaughtResult<MediaFile> bytes;
        twilio->fetchMedia({.url = media->value().first().url}, bytes.callback());
        QTRY_VERIFY(bytes);
        QCOMPARE(bytes->value().bytes, "PNG");
        QVERIFY(!server.requests.last().header("authorization").isEmpty());
        QVERIFY(store.requests.first().header("authorization").isEmpty());
    }

    void aMediumHasTheNameThatItCameWith_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        QTest::newRow("quoted") << QByteArray("inline; filename=\"CV de Zoe.pdf\"") << u"CV de Zoe.pdf"_s;
        QTest::newRow("bare") << QByteArray("attachment; filename=cv.pdf") << u"cv.pdf"_s;
        QTest::newRow("extended") << QByteArray("attachment; filename=\"x\"; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf")
                                  << u"r\u00e9sum\u00e9.pdf"_s;
        QTest::newRow("none") << QByteArray("inline") << QString();
    }

    void aMediumHasTheNameThatItCameWith()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QString, name);
        RawServer server({.body = "PDF", .headers = {"Content-Disposition: " + header}});
        Twilio twilio(server.url());
        CaughtResult<MediaFile> file;
        qint64 received = 0;
        twilio->fetchMedia(
            {.url = QUrl(server.url().toString() + u"/m"_s), .progress = [&received](qint64 bytes, qint64) { received = bytes; }},
            file.callback());
        QTRY_VERIFY(file);
        QCOMPARE(file->value().fileName, name);
        QCOMPARE(received, 3);
    }

    void aMediumCanBeCancelled()
    {
        RawServer server({.body = "PNG"});
        Twilio twilio(server.url());
        CaughtResult<MediaFile> file;
        const auto cancellation = std::make_shared<Cancellation>();
        twilio->fetchMedia({.url = QUrl(server.url().toString() + u"/m"_s), .cancellation = cancellation}, file.callback());
        cancellation->cancel();
        QVERIFY(!file);
        QTRY_VERIFY(file);
        QVERIFY(file->error().kind == ErrorKind::Cancelled);
    }

    void mediaFromWhereTheyMayNotCome_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("plain http") << QByteArray("http://192.0.2.1/x");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("nonsense") << QByteArray("http://%%%");
        QTest::newRow("itself, for ever") << QByteArray("/again");
    }

    void mediaFromWhereTheyMayNotCome()
    {
        QFETCH(const QByteArray, location);
        RawServer server({.status = "302 Found", .body = {}, .headers = {"Location: " + location}});
        Twilio twilio(server.url(), {.readTimeout = 500ms});
        CaughtResult<MediaFile> bytes;
        twilio->fetchMedia({.url = QUrl(server.url().toString() + u"/m"_s)}, bytes.callback());
        QTRY_VERIFY(bytes);
        QVERIFY(bytes->error().kind == ErrorKind::ProviderUnreadable);
        QCOMPARE(bytes->error().code, u"media_address_refused"_s);
    }

    void aMediumOfALocalAddressIsRefusedWhereTheProviderIsNotLocal()
    {
        RawServer local;
        Twilio twilio(QUrl {});
        CaughtResult<MediaFile> bytes;
        twilio->fetchMedia({.url = local.url()}, bytes.callback());
        QVERIFY(!bytes);
        QTRY_VERIFY(bytes);
        QCOMPARE(bytes->error().code, u"media_address_refused"_s);
        QCOMPARE(local.connections, 0);
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<std::optional<QString>>("expected");
        const auto yes = [](const char *name, const QString &endpoint, const QString &expected) {
            QTest::newRow(name) << endpoint << std::optional(expected);
        };
        const auto no = [](const char *name, const QString &endpoint) { QTest::newRow(name) << endpoint << std::optional<QString>(); };
        yes("none", u""_s, u""_s);
        yes("https", u"https://proxy.example.com"_s, u"https://proxy.example.com"_s);
        yes("https, port, slash", u"https://proxy.example.com:8443/"_s, u"https://proxy.example.com:8443"_s);
        yes("http on loopback", u"http://127.0.0.1:18080"_s, u"http://127.0.0.1:18080"_s);
        yes("http on another loopback", u"http://127.1.2.3:80"_s, u"http://127.1.2.3:80"_s);
        yes("http on localhost", u" http://localhost:18080/ "_s, u"http://localhost:18080"_s);
        yes("http on ::1", u"http://[::1]:18080"_s, u"http://[::1]:18080"_s);
        no("http elsewhere", u"http://api.twilio.com"_s);
        no("http on a name that only looks local", u"http://localhost.example.com"_s);
        no("http on a number that only looks local", u"http://127.0.0.1.example.com"_s);
        no("http on all interfaces", u"http://0.0.0.0:80"_s);
        no("http on the local network", u"http://192.168.1.1"_s);
        no("ftp", u"ftp://127.0.0.1"_s);
        no("no scheme", u"127.0.0.1:18080"_s);
        no("no host", u"https://"_s);
        no("with a password", u"https://me:secret@proxy.example.com"_s);
        no("with a path", u"https://proxy.example.com/twilio"_s);
        no("with a query", u"https://proxy.example.com?x=y"_s);
        no("nonsense", u"https://%%%"_s);
    }

    void endpoints()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const std::optional<QString>, expected);
        const Result<QUrl> checked = checkEndpoint(endpoint);
        QCOMPARE(checked.ok(), expected.has_value());
        if (expected) {
            QCOMPARE(checked->toString(), *expected);
            return;
        }
        QVERIFY(checked.error().kind == ErrorKind::InvalidInput);
        QCOMPARE(checked.error().code, u"endpoint_not_allowed"_s);
        QVERIFY(!checked.error().subject.contains(u"secret"_s));
    }

    void providersThatWeDoNotKnow()
    {
        const ManualClock clock(UtcMs {});
        Account account;
        account.provider = u"pigeon"_s;
        QCOMPARE(makeProvider(account, Secret(), {}, clock).error().code, u"unknown_provider"_s);
        account.provider = u"twilio"_s;
        account.endpoint = u"http://example.com"_s;
        QCOMPARE(makeProvider(account, Secret(), {}, clock).error().code, u"endpoint_not_allowed"_s);
        account.endpoint.clear();
        const auto made = makeProvider(account, Secret(), {}, clock);
        QVERIFY(made.ok());
        QVERIFY(made.value()->capabilities().listsMessages);
        QVERIFY(!made.value()->capabilities().idempotencyKey);
    }
};

Q_DECLARE_METATYPE(RawServer::Answer)
Q_DECLARE_METATYPE(std::function<void(halftone::provider::Provider &)>)

QTEST_GUILESS_MAIN(TestProviderCalls)
#include "tst_provider_calls.moc"
