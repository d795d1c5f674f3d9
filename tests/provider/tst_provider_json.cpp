#include "provider/TwilioJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::provider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As the contract has it (api_v2010.json, example readFullPage1), shortened.
const QByteArray kMessage = R"({"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","api_version":"2010-04-01","body":"testing",
    "date_created":"Fri, 24 May 2019 17:44:46 +0000","date_sent":"Fri, 24 May 2019 17:44:50 +0000","date_updated":"Fri, 24 May 2019 17:44:51 +0000",
    "direction":"outbound-api","error_code":30007,"error_message":"Carrier violation","from":"+12019235161","messaging_service_sid":null,
    "num_media":"2","num_segments":"3","price":"-0.00750","price_unit":"USD","sid":"SMded05904ccb347238880ca9264e8fe1c","status":"undelivered",
    "subresource_uris":{},"to":"+18182008801","uri":"/x"})";

QJsonObject message()
{
    return QJsonDocument::fromJson(kMessage).object();
}

QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = message();
    object.insert(key, value);
    return QJsonDocument(object).toJson();
}

QByteArray pageOf(const QJsonArray &messages, const QJsonValue &next = QJsonValue::Null)
{
    return QJsonDocument(QJsonObject {{u"messages"_s, messages}, {u"next_page_uri"_s, next}}).toJson();
}

/// Every reader, as one function: whether it took the bytes. What it must never do is crash, or fail without a kind.
QList<std::optional<Error>> readAll(const QByteArray &body)
{
    const auto errorOf = [](const auto &result) { return result.ok() ? std::optional<Error>() : std::optional(result.error()); };
    return {errorOf(parseAccepted(body)), errorOf(parseMessage(body)), errorOf(parseMessages(body)), errorOf(parseMedia(body)),
        errorOf(parseAccount(body)), errorOf(parseNumbers(body)), errorOf(parseSenders(body)), errorOf(parseLookup(body)),
        errorOf(parseContents(body)), errorOf(parseContentId(body)), errorOf(parseApproval(body))};
}

} // namespace

class TestProviderJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsReadAsTheContractHasIt()
    {
        const auto read = parseMessage(kMessage);
        QVERIFY(read.ok());
        QCOMPARE(read->providerId, u"SMded05904ccb347238880ca9264e8fe1c"_s);
        QVERIFY(read->direction == Direction::Out);
        QVERIFY(read->channel == Channel::Sms);
        QCOMPARE(read->candidateAddress, u"+18182008801"_s);
        QCOMPARE(read->ourAddress, u"+12019235161"_s);
        QCOMPARE(read->body, u"testing"_s);
        QCOMPARE(read->status, u"undelivered"_s);
        QCOMPARE(read->errorCode, u"twilio_30007"_s);
        QCOMPARE(read->errorQuote, u"Carrier violation"_s);
        QCOMPARE(read->mediaCount, 2);
        QCOMPARE(read->segments, 3);
        QCOMPARE(read->createdAt, std::optional(UtcMs(1558719886s)));
        QCOMPARE(*read->sentAt - *read->createdAt, milliseconds(4s));
        QCOMPARE(*read->updatedAt - *read->createdAt, milliseconds(5s));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("candidate");
        QTest::addColumn<QString>("ours");

        const auto row = [](const char *name, const QString &from, const QString &to, const QString &direction, Channel channel,
                             const QString &candidate,
                             const QString &ours) { QTest::newRow(name) << from << to << direction << channel << candidate << ours; };
        row("SMS in", u"+33612345678"_s, u"+33700000000"_s, u"inbound"_s, Channel::Sms, u"+33612345678"_s, u"+33700000000"_s);
        row("SMS out", u"+33700000000"_s, u"+33612345678"_s, u"outbound-api"_s, Channel::Sms, u"+33612345678"_s, u"+33700000000"_s);
        row("reply by the provider", u"+33700000000"_s, u"+33612345678"_s, u"outbound-reply"_s, Channel::Sms, u"+33612345678"_s,
            u"+33700000000"_s);
        row("WhatsApp in", u"whatsapp:+33612345678"_s, u"whatsapp:+33700000000"_s, u"inbound"_s, Channel::WhatsApp, u"+33612345678"_s,
            u"+33700000000"_s);
        row("R12.1 WhatsApp user id", u"whatsapp:US.13491208655302741918"_s, u"whatsapp:+33700000000"_s, u"inbound"_s, Channel::WhatsApp,
            u"US.13491208655302741918"_s, u"+33700000000"_s);
        row("in capitals", u"WhatsApp:+33612345678"_s, u"+33700000000"_s, u"inbound"_s, Channel::WhatsApp, u"+33612345678"_s,
            u"+33700000000"_s);
        row("R12.2 a channel that we do not know", u"messenger:12345"_s, u"messenger:678"_s, u"inbound"_s, Channel::Sms,
            u"messenger:12345"_s, u"messenger:678"_s);
        row("R12.2 alphanumeric sender", u"ACME"_s, u"+33700000000"_s, u"inbound"_s, Channel::Sms, u"ACME"_s, u"+33700000000"_s);
    }

    void addresses()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, direction);
        QFETCH(const Channel, channel);
        QFETCH(const QString, candidate);
        QFETCH(const QString, ours);
        QJsonObject object = message();
        object.insert(u"from"_s, from);
        object.insert(u"to"_s, to);
        object.insert(u"direction"_s, direction);
        const auto read = parseMessage(QJsonDocument(object).toJson());
        QVERIFY(read.ok());
        QVERIFY(read->channel == channel);
        QCOMPARE(read->candidateAddress, candidate);
        QCOMPARE(read->ourAddress, ours);
    }

    /// R12.2: what we do not know is kept; what is of a wrong type where it matters is an error.
    void fieldsThatAreNotAsUsual_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("kept");

        const auto row
            = [](const char *name, const QString &key, const QJsonValue &value, bool kept) { QTest::newRow(name) << key << value << kept; };
        row("unknown status", u"status"_s, u"teleported"_s, true);
        row("status null", u"status"_s, QJsonValue::Null, true);
        row("status number", u"status"_s, 5, false);
        row("unknown direction", u"direction"_s, u"sideways"_s, true);
        row("direction null", u"direction"_s, QJsonValue::Null, true);
        row("direction list", u"direction"_s, QJsonArray(), false);
        row("body null", u"body"_s, QJsonValue::Null, true);
        row("body empty", u"body"_s, u""_s, true);
        row("body number", u"body"_s, 17, false);
        row("body object", u"body"_s, QJsonObject(), false);
        row("sid null", u"sid"_s, QJsonValue::Null, false);
        row("sid empty", u"sid"_s, u""_s, false);
        row("sid number", u"sid"_s, 17, false);
        row("from null", u"from"_s, QJsonValue::Null, true);
        row("from number", u"from"_s, 33612345678.0, false);
        row("error code in words", u"error_code"_s, u"30005"_s, true);
        row("error code nonsense", u"error_code"_s, u"many"_s, true);
        row("segments as a number", u"num_segments"_s, 2, true);
        row("segments nonsense", u"num_segments"_s, u"many"_s, true);
        row("media negative", u"num_media"_s, u"-1"_s, true);
        row("date nonsense", u"date_sent"_s, u"yesterday"_s, true);
        row("date of ISO 8601", u"date_created"_s, u"2019-05-24T17:44:46Z"_s, true);
        row("31st of February", u"date_created"_s, u"Sun, 31 Feb 2019 17:44:46 +0000"_s, true);
    }

    void fieldsThatAreNotAsUsual()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const bool, kept);
        const auto read = parseMessage(with(key, value));
        QCOMPARE(read.ok(), kept);
        if (!kept) {
            QVERIFY(read.error().kind == ErrorKind::ProviderUnreadable);
            QCOMPARE(read.error().code, u"unreadable_answer"_s);
            return;
        }
        QVERIFY(read->mediaCount >= 0 && read->segments >= 0);

        QTest::ignoreMessage(
            QtWarningMsg, "messages: 1 of 3 entries are not what the contract says and were left out; the last for its 'sid'");
        const auto page = parseMessages(pageOf({message(), QJsonDocument::fromJson(with(key, value)).object(), 17}));
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->unreadable, 1);
    }

    void anUnknownDirectionIsToldFromTheStatus()
    {
        QJsonObject object = message();
        object.insert(u"direction"_s, u"sideways"_s);
        object.insert(u"status"_s, u"received"_s);
        QVERIFY(parseMessage(QJsonDocument(object).toJson())->direction == Direction::In);
        object.insert(u"status"_s, u"sent"_s);
        QVERIFY(parseMessage(QJsonDocument(object).toJson())->direction == Direction::Out);
    }

    void datesHaveManyForms()
    {
        const auto created = [](const QString &text) { return parseMessage(with(u"date_created"_s, text))->createdAt; };
        const auto expected = std::optional(UtcMs(1558719886s));
        QCOMPARE(created(u"Fri, 24 May 2019 17:44:46 +0000"_s), expected);
        QCOMPARE(created(u"Fri, 24 May 2019 19:44:46 +0200"_s), expected);
        QCOMPARE(created(u"2019-05-24T17:44:46Z"_s), expected);
        QVERIFY(!created(u"Fri, 24 Mai 2019 17:44:46 +0000"_s));
        QVERIFY(!created(u"Fri, 24 May 2019 25:44:46 +0000"_s));
    }

    void textsWithAllSortsOfCharacters()
    {
        const QString text = u"مرحبا\u202e "_s + QChar(0) + u"\u0007 "_s + u"👍"_s.repeated(1600);
        const auto read = parseMessage(with(u"body"_s, text));
        QCOMPARE(read->body, text);
    }

    void pages_data()
    {
        QTest::addColumn<QJsonValue>("next");
        QTest::addColumn<std::optional<QString>>("expected");
        QTest::newRow("last") << QJsonValue(QJsonValue::Null) << std::optional(QString());
        QTest::newRow("empty") << QJsonValue(u""_s) << std::optional(QString());
        QTest::newRow("relative") << QJsonValue(u"/2010-04-01/A/Messages.json?To=%2B33&PageToken=PA1"_s)
                                  << std::optional(u"/2010-04-01/A/Messages.json?To=%2B33&PageToken=PA1"_s);
        QTest::newRow("absolute") << QJsonValue(u"https://api.twilio.com/x?y=z"_s) << std::optional(u"/x?y=z"_s);
        QTest::newRow("foreign host") << QJsonValue(u"https://evil.example/x?y=z"_s) << std::optional(u"/x?y=z"_s);
        QTest::newRow("foreign host without scheme") << QJsonValue(u"//evil.example/x"_s) << std::optional(u"/x"_s);
        QTest::newRow("no path") << QJsonValue(u"https://evil.example"_s) << std::optional<QString>();
        QTest::newRow("number") << QJsonValue(17) << std::optional<QString>();
        QTest::newRow("nonsense") << QJsonValue(u"::not an address::"_s) << std::optional<QString>();
    }

    void pages()
    {
        QFETCH(const QJsonValue, next);
        QFETCH(const std::optional<QString>, expected);
        const auto page = parseMessages(pageOf({}, next));
        QCOMPARE(page.ok(), expected.has_value());
        if (expected)
            QCOMPARE(page->next, *expected);
    }

    void numbersAndSenders()
    {
        const auto numbers = parseNumbers(R"({"incoming_phone_numbers":[
            {"sid":"PN1","phone_number":"+33700000000","capabilities":{"sms":true,"voice":true},"status":"in-use"},
            {"sid":"PN2","phone_number":"+33700000001","capabilities":{"sms":false},"status":null},
            {"sid":"PN3","phone_number":"+33700000002","capabilities":null}],"next_page_uri":null})");
        QCOMPARE(numbers->items.size(), 3);
        QVERIFY(numbers->items[0].usable && !numbers->items[1].usable && !numbers->items[2].usable);
        QCOMPARE(numbers->items[0].e164.toString(), u"+33700000000"_s);
        QCOMPARE(numbers->items[0].status, u"in-use"_s);
        QCOMPARE(numbers->items[0].externalId, u"PN1"_s);

        const auto senders = parseSenders(R"({"senders":[
            {"sid":"XE1","sender_id":"whatsapp:+33700000000","status":"ONLINE"},
            {"sid":"XE2","sender_id":"whatsapp:+33700000001","status":"OFFLINE"},
            {"sid":"XE3","sender_id":"whatsapp:+33700000002","status":"ONLINE:UPDATING"},
            {"sid":"XE4","sender_id":"whatsapp:+33700000003","status":"ONLINEISH"}],
            "meta":{"next_page_url":"/v2/Channels/Senders?Channel=whatsapp&Page=1","key":"senders"}})");
        QCOMPARE(senders->items.size(), 4);
        QVERIFY(senders->items[0].usable && !senders->items[1].usable && senders->items[2].usable && !senders->items[3].usable);
        QVERIFY(senders->items[0].channel == Channel::WhatsApp);
        QCOMPARE(senders->items[0].e164.toString(), u"+33700000000"_s);
        QCOMPARE(senders->items[1].status, u"offline"_s);
        QCOMPARE(senders->next, u"/v2/Channels/Senders?Channel=whatsapp&Page=1"_s);
    }

    void contentsHaveTheirApprovalFlatOrNested()
    {
        const auto page = parseContents(R"({"contents":[
            {"sid":"HX1","friendly_name":"a","language":"fr","variables":{"1":"Zoé","2":"10 h"},"types":{"twilio/text":{"body":"Bonjour {{1}} à {{2}} ?"}},
             "date_created":"2015-07-30T19:00:00Z","approval_requests":{"name":"a_1","category":"UTILITY","status":"approved","rejection_reason":""}},
            {"sid":"HX2","friendly_name":"b","language":"en","variables":null,"types":{"twilio/media":{"body":"x","media":["y"]}},
             "approval_requests":{"whatsapp":{"name":"b_1","category":"MARKETING","status":"rejected","rejection_reason":"INVALID_FORMAT"}}},
            {"sid":"HX3","friendly_name":"c","language":"en","types":{"twilio/text":{"body":"x"}},"approval_requests":null},
            {"sid":"HX4","friendly_name":"d","language":"en","types":{"twilio/text":{"body":"x"}},"approval_requests":{"status":"in_appeal"}}],
            "meta":{"key":"contents","next_page_url":null}})");
        QCOMPARE(page->items.size(), 4);
        QCOMPARE(page->items[0].samples, (QStringList {u"Zoé"_s, u"10 h"_s}));
        QCOMPARE(page->items[0].body, u"Bonjour {{1}} à {{2}} ?"_s);
        QCOMPARE(page->items[0].status, u"approved"_s);
        QCOMPARE(page->items[0].category, u"utility"_s);
        QCOMPARE(page->items[0].approvalName, u"a_1"_s);
        QVERIFY(page->items[0].createdAt.has_value());
        QCOMPARE(page->items[1].status, u"rejected"_s);
        QCOMPARE(page->items[1].rejectionReason, u"INVALID_FORMAT"_s);
        QVERIFY(page->items[1].body.isEmpty());
        QCOMPARE(page->items[2].status, u"unsubmitted"_s);
        QCOMPARE(page->items[3].status, u"in_appeal"_s);
        QVERIFY(page->next.isEmpty());
    }

    void approvals()
    {
        const auto nested = parseApproval(
            R"({"sid":"HX1","whatsapp":{"status":"rejected","name":"a","category":"UTILITY","rejection_reason":"subCode=2388299"}})");
        QCOMPARE(nested->status, u"rejected"_s);
        QCOMPARE(nested->rejectionReason, u"subCode=2388299"_s);
        QCOMPARE(nested->category, u"utility"_s);
        QCOMPARE(parseApproval(R"({"status":"received","name":"a","category":"UTILITY"})")->status, u"received"_s);
        QCOMPARE(parseApproval(R"({"sid":"HX1","whatsapp":null})")->status, u"unsubmitted"_s);
        QVERIFY(!parseApproval(R"({"whatsapp":"approved"})").ok());
        QVERIFY(!parseApproval(R"({"status":1})").ok());
    }

    void lookups()
    {
        const auto full
            = parseLookup(R"({"valid":true,"country_code":"FR","line_type_intelligence":{"type":"landline","error_code":null}})");
        QVERIFY(full->valid);
        QCOMPARE(full->lineType, u"landline"_s);
        QCOMPARE(full->country, u"FR"_s);
        const auto invalid = parseLookup(R"({"valid":false,"country_code":null,"line_type_intelligence":null})");
        QVERIFY(invalid.ok() && !invalid->valid && invalid->lineType.isEmpty());
        QVERIFY(!parseLookup(R"({"valid":"yes"})").ok());
        QVERIFY(!parseLookup("{}").ok());
    }

    void accepted()
    {
        const auto read = parseAccepted(R"({"sid":"SM1","status":"accepted","num_segments":"0","date_created":null})");
        QCOMPARE(read->providerId, u"SM1"_s);
        QVERIFY(!read->segments && !read->createdAt); // "0": a messaging service does not know yet
        QVERIFY(!parseAccepted(R"({"sid":7})").ok());
    }

    void faults()
    {
        QCOMPARE(parseFault(R"({"code":21211,"message":"m"})")->number, 21211);
        QCOMPARE(parseFault(R"({"code":21211,"message":"m"})")->code(), u"twilio_21211"_s);
        QCOMPARE(parseFault(R"({"code":"21211"})")->number, 21211);
        QVERIFY(!parseFault(R"({"code":null})"));
        QVERIFY(!parseFault(R"({"code":"none"})"));
        QVERIFY(!parseFault(R"({"message":"m"})"));
        QVERIFY(!parseFault(R"({"code":21211)"));
        QVERIFY(!parseFault("<html>"));
    }

    void garbageIsAnErrorWithAKind_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray page = pageOf({message(), message()});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html></html>");
        QTest::newRow("list") << QByteArray("[1, 2]");
        QTest::newRow("number") << QByteArray("17");
        QTest::newRow("empty object") << QByteArray("{\"whatsapp\": 3}");
        QTest::newRow("truncated") << page.left(page.size() / 2);
        QTest::newRow("truncated by a byte") << page.trimmed().chopped(1);
        QTest::newRow("wrong types") << QByteArray(
            R"({"sid":1,"messages":{},"senders":"x","contents":3,"incoming_phone_numbers":null,"media_list":true,"status":[],"whatsapp":1})");
        QTest::newRow("not UTF-8") << QByteArray("{\"sid\": \"\xff\xfe\"}");
        QTest::newRow("nested without end") << QByteArray(100000, '[');
        QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, 'x');
        QTest::newRow("10 MB of a text without end") << "{\"sid\": \"" + QByteArray(10 * 1024 * 1024, 'x');
        QTest::newRow("NUL") << QByteArray(1000, '\0');
    }

    void garbageIsAnErrorWithAKind()
    {
        QFETCH(const QByteArray, body);
        for (const std::optional<Error> &error : readAll(body)) {
            QVERIFY(error.has_value());
            QVERIFY(error->kind == ErrorKind::ProviderUnreadable);
            QVERIFY(error->detail.size() < 200); // says what is wrong, does not repeat the answer
        }
    }

    void tenMegabytesOfMessagesAreRead()
    {
        QJsonObject large = message();
        large.insert(u"body"_s, QString(10000, u'x'));
        QJsonArray list;
        for (int i = 0; i < 1000; ++i)
            list.append(large);
        const QByteArray page = pageOf(list);
        QVERIFY(page.size() > 10000000);
        QCOMPARE(parseMessages(page)->items.size(), 1000);
    }

    void randomBytesNeverCrash()
    {
        const bool held = rc::check("random bytes", [](const std::string &bytes) {
            for (const std::optional<Error> &error : readAll(QByteArray::fromStdString(bytes)))
                RC_ASSERT(!error || error->kind == ErrorKind::ProviderUnreadable);
        });
        QVERIFY(held);
    }

    /// A right page with a few bytes changed comes closer to the readers' inside than noise does.
    void changedBytesNeverCrash()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*left out.*"_s));
        const QByteArray page = pageOf({message(), message(), 17}, u"/next?Page=1"_s);
        QVERIFY(parseMessages(page).ok());
        QLoggingCategory::setFilterRules(u"halftone.provider.twilio.warning=false"_s);
        const bool held = rc::check("changed bytes", [&page](const std::vector<std::pair<std::uint16_t, char>> &changes) {
            QByteArray changed = page;
            for (const auto &[at, byte] : changes)
                changed[at % changed.size()] = byte;
            for (const std::optional<Error> &error : readAll(changed))
                RC_ASSERT(!error || error->kind == ErrorKind::ProviderUnreadable);
        });
        QLoggingCategory::setFilterRules({});
        QVERIFY(held);
    }
};

QTEST_APPLESS_MAIN(TestProviderJson)
#include "tst_provider_json.moc"
