#include "Contract.h"
#include "Fixture.h"

#include <QJsonDocument>

using namespace halftone;
using namespace halftone::sandbox;
using namespace halftone::sandbox::test;

/// Every answer that the client lives on, against the provider's own description of it.
class TestSandboxContract : public QObject
{
    Q_OBJECT

private:
    const Contract m_api {u"api_v2010.json"_s};
    const Contract m_content {u"content_v1.json"_s};
    const Contract m_messaging1 {u"messaging_v1.json"_s};
    const Contract m_messaging2 {u"messaging_v2.json"_s};
    const Contract m_lookups {u"lookups_v2.json"_s};

    static QJsonValue bodyOf(const Answer &answer)
    {
        return answer.body.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonDocument::fromJson(answer.body).object());
    }

    void verify(const Contract &contract, const QString &method, const QString &path, const Answer &answer)
    {
        const QStringList found = contract.violations(method, path, answer.status, bodyOf(answer));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n') + u'\n' + QString::fromUtf8(answer.body)));
    }

private Q_SLOTS:
    void theJudgeCanSayNo_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("unknown field") << QJsonObject {{u"colour"_s, u"red"_s}} << u"colour is not in the contract"_s;
        QTest::newRow("number for a string") << QJsonObject {{u"num_segments"_s, 1}} << u"num_segments is no string"_s;
        QTest::newRow("unknown state") << QJsonObject {{u"status"_s, u"lost"_s}} << u"none of the values allowed"_s;
        QTest::newRow("sid of another kind") << QJsonObject {{u"sid"_s, QString(u"HX"_s + QString(32, u'a'))}} << u"does not match"_s;
        QTest::newRow("date in ISO") << QJsonObject {{u"date_sent"_s, u"2026-01-01T00:00:00Z"_s}} << u"no date of RFC 2822"_s;
        QTest::newRow("null state") << QJsonObject {{u"status"_s, QJsonValue()}} << u"status is null"_s;
    }

    void theJudgeCanSayNo()
    {
        QFETCH(const QJsonObject, change);
        QFETCH(const QString, complaint);
        Fixture f;
        QJsonObject message = f.send(kUs, kZoe, u"Bonjour"_s).json();
        for (auto at = change.begin(); at != change.end(); ++at)
            message.insert(at.key(), at.value());
        const QStringList found = m_api.violations(u"POST"_s, u"/2010-04-01/Accounts/{AccountSid}/Messages.json"_s, 201, message);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.constFirst().contains(complaint), qPrintable(found.constFirst()));
    }

    void accountAndBalance()
    {
        Fixture f;
        verify(m_api, u"GET"_s, u"/2010-04-01/Accounts/{Sid}.json"_s, f.client.get(f.account(".json")));
        verify(m_api, u"GET"_s, u"/2010-04-01/Accounts/{AccountSid}/Balance.json"_s, f.client.get(f.account("/Balance.json")));
    }

    void numbers()
    {
        Fixture f;
        const Answer answer = f.client.get(f.account("/IncomingPhoneNumbers.json"));
        verify(m_api, u"GET"_s, u"/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json"_s, answer);
        QCOMPARE(answer.json().value("incoming_phone_numbers"_L1).toArray().size(), 3);
    }

    void messagesInAllTheirStates()
    {
        const QString many = u"/2010-04-01/Accounts/{AccountSid}/Messages.json"_s;
        const QString one = u"/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"_s;
        Fixture f;
        const Answer created = f.send(kUs, kZoe, u"Bonjour Zoé & co + 50 %"_s);
        QCOMPARE(created.status, 201);
        verify(m_api, u"POST"_s, many, created);
        f.sandbox.addInbound(kZoe, kUs, u"Merci !"_s, {Media {}});
        f.sandbox.addInbound(u"whatsapp:US.13491208655302741918"_s, wa(kUs), u"Hi"_s);
        const QString failed = f.send(wa(kUs), wa(kZoe), u"Bonjour"_s).json().value("sid"_L1).toString();
        f.scheduler.advance(10s);
        QCOMPARE(f.statusOf(failed), Status::Failed);
        const Answer list = f.client.get(f.account("/Messages.json?PageSize=2"));
        verify(m_api, u"GET"_s, many, list);
        verify(m_api, u"GET"_s, many, f.client.get(list.json().value("next_page_uri"_L1).toString().toLatin1()));

        const QByteArray sid = created.json().value("sid"_L1).toString().toLatin1();
        verify(m_api, u"GET"_s, one, f.client.get(f.account("/Messages/" + sid + ".json")));
        verify(m_api, u"POST"_s, one, f.client.post(f.account("/Messages/" + sid + ".json"), {{"Body", {}}}));
        QVERIFY(f.sandbox.ledger().find(QString::fromLatin1(sid))->body.isEmpty());
        verify(m_api, u"DELETE"_s, one, f.client.remove(f.account("/Messages/" + sid + ".json")));
        QCOMPARE(f.client.get(f.account("/Messages/" + sid + ".json")).code(), 20404);
    }

    void mediaWithItsRedirect()
    {
        Fixture f;
        const QByteArray sid = f.sandbox.addInbound(kZoe, kUs, {}, {{.contentType = u"image/png"_s, .bytes = "bytes of it"}}).toLatin1();
        const Answer list = f.client.get(f.account("/Messages/" + sid + "/Media.json"));
        verify(m_api, u"GET"_s, u"/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json"_s, list);
        const QByteArray media = list.json().value("media_list"_L1).toArray().first().toObject().value("sid"_L1).toString().toLatin1();
        const QByteArray path = f.account("/Messages/" + sid + "/Media/" + media);
        verify(
            m_api, u"GET"_s, u"/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json"_s, f.client.get(path + ".json"));

        const Answer redirect = f.client.get(path);
        QCOMPARE(redirect.status, 307);
        const QByteArray target = QUrl(QString::fromLatin1(redirect.headers.value("location"))).path().toLatin1();
        QCOMPARE(f.client.get(target).body, QByteArray("bytes of it"));
        QCOMPARE(f.sandbox.mediaAuthorizationLeaks(), 1);
        f.client.deauthorize();
        QCOMPARE(f.client.get(target).status, 200);
        QCOMPARE(f.sandbox.mediaAuthorizationLeaks(), 1);
    }

    void senders()
    {
        Fixture f;
        const Answer answer = f.client.get("/v2/Channels/Senders?Channel=whatsapp&PageSize=2");
        verify(m_messaging2, u"GET"_s, u"/v2/Channels/Senders"_s, answer);
        const QJsonArray first = answer.json().value("senders"_L1).toArray();
        QCOMPARE(first.size(), 2);
        const QUrl next(answer.json().value("meta"_L1).toObject().value("next_page_url"_L1).toString());
        QCOMPARE(next.host(), u"127.0.0.1"_s);
        const Answer rest = f.client.get(next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        verify(m_messaging2, u"GET"_s, u"/v2/Channels/Senders"_s, rest);
        QCOMPARE(rest.json().value("senders"_L1).toArray().first().toObject().value("status"_L1).toString(), u"OFFLINE"_s);
        const QByteArray sid = first.first().toObject().value("sid"_L1).toString().toLatin1();
        verify(m_messaging2, u"GET"_s, u"/v2/Channels/Senders/{Sid}"_s, f.client.get("/v2/Channels/Senders/" + sid));
    }

    void services()
    {
        Fixture f;
        verify(m_messaging1, u"GET"_s, u"/v1/Services"_s, f.client.get("/v1/Services"));
        const QByteArray sid = f.sandbox.bank().serviceSid().toLatin1();
        verify(m_messaging1, u"GET"_s, u"/v1/Services/{Sid}"_s, f.client.get("/v1/Services/" + sid));
        verify(m_messaging1, u"GET"_s, u"/v1/Services/{ServiceSid}/PhoneNumbers"_s, f.client.get("/v1/Services/" + sid + "/PhoneNumbers"));
    }

    void lookups_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("valid");
        QTest::newRow("known") << QByteArray("+33639981234") << true;
        QTest::newRow("encoded") << QByteArray("%2B12125550142") << true;
        QTest::newRow("too short") << QByteArray("+3363") << false;
        QTest::newRow("too long") << QByteArray("+336399812341234567") << false;
        QTest::newRow("no number") << QByteArray("+33abcdefgh") << false;
    }

    void lookups()
    {
        QFETCH(const QByteArray, number);
        QFETCH(const bool, valid);
        Fixture f;
        const Answer answer = f.client.get("/v2/PhoneNumbers/" + number + "?Fields=line_type_intelligence");
        verify(m_lookups, u"GET"_s, u"/v2/PhoneNumbers/{PhoneNumber}"_s, answer);
        QCOMPARE(answer.json().value("valid"_L1).toBool(), valid);
    }

    void templates()
    {
        Fixture f;
        const QJsonObject wanted {{u"friendly_name"_s, u"interview"_s}, {u"language"_s, u"fr"_s},
            {u"variables"_s, QJsonObject {{u"1"_s, u"Zoé"_s}}},
            {u"types"_s, QJsonObject {{u"twilio/text"_s, QJsonObject {{u"body"_s, u"Bonjour {{1}}, votre entretien est confirmé."_s}}}}}};
        const Answer created = f.client.postJson("/v1/Content", wanted);
        verify(m_content, u"POST"_s, u"/v1/Content"_s, created);
        const QByteArray path = "/v1/Content/" + created.json().value("sid"_L1).toString().toLatin1();
        verify(m_content, u"GET"_s, u"/v1/Content/{Sid}/ApprovalRequests"_s, f.client.get(path + "/ApprovalRequests"));
        const Answer submitted
            = f.client.postJson(path + "/ApprovalRequests/whatsapp", {{u"name"_s, u"interview"_s}, {u"category"_s, u"UTILITY"_s}});
        verify(m_content, u"POST"_s, u"/v1/Content/{ContentSid}/ApprovalRequests/whatsapp"_s, submitted);

        const Answer nested = f.client.get(path + "/ApprovalRequests");
        verify(m_content, u"GET"_s, u"/v1/Content/{Sid}/ApprovalRequests"_s, nested);
        QCOMPARE(nested.json().value("whatsapp"_L1).toObject().value("status"_L1).toString(), u"received"_s);
        const Answer flat = f.client.get("/v1/ContentAndApprovals");
        verify(m_content, u"GET"_s, u"/v1/ContentAndApprovals"_s, flat);
        const QJsonObject entry = flat.json().value("contents"_L1).toArray().first().toObject();
        QCOMPARE(entry.value("approval_requests"_L1).toObject().value("status"_L1).toString(), u"received"_s);

        verify(m_content, u"GET"_s, u"/v1/Content"_s, f.client.get("/v1/Content"));
        verify(m_content, u"GET"_s, u"/v1/Content/{Sid}"_s, f.client.get(path));
        verify(m_content, u"DELETE"_s, u"/v1/Content/{Sid}"_s, f.client.remove(path));
        QCOMPARE(f.client.get(path).status, 404);
    }

    void errorsAreTheProvidersOwn()
    {
        Fixture f;
        const Answer refused = f.send(kUs, u"12"_s, u"Hi"_s);
        QCOMPARE(refused.status, 400);
        const QJsonObject error = refused.json();
        QCOMPARE(error.keys(), QStringList({u"code"_s, u"message"_s, u"more_info"_s, u"status"_s}));
        QCOMPARE(error.value("code"_L1).toInt(), 21211);
        QCOMPARE(error.value("status"_L1).toInt(), 400);
        QCOMPARE(error.value("more_info"_L1).toString(), u"https://www.twilio.com/docs/errors/21211"_s);
        QVERIFY(refused.headers.value("twilio-request-id").startsWith("RQ"));
        QVERIFY(refused.headers.contains("twilio-concurrent-requests"));
        QVERIFY(refused.headers.value("date").endsWith(" GMT"));
    }

    void whoIsNotKnownIsRefused_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<int>("status");
        const Options known = Fixture().sandbox.options();
        QTest::newRow("token") << known.accountSid << known.authToken << 200;
        QTest::newRow("API key") << known.apiKeySid << known.apiKeySecret << 200;
        QTest::newRow("wrong token") << known.accountSid << u"x"_s << 401;
        QTest::newRow("key with the token") << known.apiKeySid << known.authToken << 401;
        QTest::newRow("nobody") << QString() << QString() << 401;
    }

    void whoIsNotKnownIsRefused()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, secret);
        QFETCH(const int, status);
        Fixture f;
        f.client.authorize(user, secret);
        const Answer answer = f.client.get(f.account("/Messages.json"));
        QCOMPARE(answer.status, status);
        if (status == 401)
            QCOMPARE(answer.code(), 20003);
    }
};

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_sandbox_contract.moc"
