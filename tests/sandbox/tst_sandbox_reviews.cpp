#include "Fixture.h"

using namespace halftone;
using namespace halftone::sandbox;
using namespace halftone::sandbox::test;

/// The life of a template at the provider.
class TestSandboxReviews : public QObject
{
    Q_OBJECT

    /// Creates and submits. @return its sid.
    static QByteArray submit(Fixture &f, const QString &name, const QString &body, const QJsonObject &samples = {{u"1"_s, u"Zoé"_s}},
        const QString &language = u"fr"_s)
    {
        const Answer created = f.client.postJson("/v1/Content",
            {{u"friendly_name"_s, name}, {u"language"_s, language}, {u"variables"_s, samples},
                {u"types"_s, QJsonObject {{u"twilio/text"_s, QJsonObject {{u"body"_s, body}}}}}});
        const QByteArray sid = created.json().value("sid"_L1).toString().toLatin1();
        (void)f.client.postJson("/v1/Content/" + sid + "/ApprovalRequests/whatsapp", {{u"name"_s, name}, {u"category"_s, u"UTILITY"_s}});
        return sid;
    }

    static QJsonObject approval(Fixture &f, const QByteArray &sid)
    {
        return f.client.get("/v1/Content/" + sid + "/ApprovalRequests").json().value("whatsapp"_L1).toObject();
    }

    static QString statusOf(Fixture &f, const QByteArray &sid) { return approval(f, sid).value("status"_L1).toString(); }

private Q_SLOTS:
    void receivedThenPendingThenApproved()
    {
        Fixture f;
        const QByteArray sid = submit(f, u"a"_s, u"Bonjour {{1}}, à demain."_s);
        QCOMPARE(statusOf(f, sid), u"received"_s);
        QCOMPARE(f.sandbox.reviews().pending().size(), 1);
        f.scheduler.advance(1s);
        QCOMPARE(statusOf(f, sid), u"pending"_s);
        f.scheduler.advance(2900ms);
        QCOMPARE(statusOf(f, sid), u"pending"_s);
        f.scheduler.advance(5s);
        QCOMPARE(statusOf(f, sid), u"approved"_s);
        QVERIFY(f.sandbox.reviews().pending().isEmpty());
    }

    void formThatReviewersRefuse_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QJsonObject>("samples");
        QTest::addColumn<QString>("reason"); // empty: approved
        const QJsonObject one {{u"1"_s, u"Zoé"_s}};
        const QJsonObject two {{u"1"_s, u"Zoé"_s}, {u"2"_s, u"lundi"_s}};
        const auto row = [](const char *name, const QString &body, const QJsonObject &samples, const char *reason) {
            QTest::newRow(name) << body << samples << QString::fromLatin1(reason);
        };
        row("R6.6 good", u"Bonjour {{1}}, à demain."_s, one, "");
        row("no variable", u"À demain."_s, {}, "");
        row("R6.6 variable first", u"{{1}}, bonjour à vous et à demain."_s, one, "subCode=2388299");
        row("R6.6 variable last", u"Bonjour à vous, à demain {{1}}"_s, one, "subCode=2388299");
        row("R6.6 punctuation is no text", u"Bonjour à vous, à demain {{1}} !"_s, one, "subCode=2388299");
        row("R6.6 side by side", u"Bonjour à vous deux {{1}} {{2}}, à demain matin."_s, two, "subCode=2388299");
        row("R6.6 a gap", u"Bonjour à vous {{2}}, à demain."_s, two, "subCode=2388072");
        row("R6.6 a name", u"Bonjour à vous {{prenom}}, à demain."_s, one, "subCode=2388072");
        row("R6.6 no sample", u"Bonjour à vous {{1}}, à demain."_s, {}, "subCode=2388043");
        row("R6.6 2n words", u"Bonjour {{1}} demain"_s, one, "subCode=2388293");
        row("R6.6 2n+1 words", u"Bonjour {{1}} à demain"_s, one, "");
        row("R6.6 1,024 characters", QString(1024, u'a'), {}, "");
        row("R6.6 1,025 characters", QString(1025, u'a'), {}, "subCode=2388040");
        row("R6.6 too long with its values", QString(1000, u'a') + u" b c d {{1}} e f g h"_s, {{u"1"_s, QString(20, u'x')}},
            "subCode=2388040");
        row("a tab", u"Bonjour\tà vous"_s, {}, "subCode=2388072");
        row("refused for its content", u"Bonjour [refuse] à vous"_s, {}, "subCode=2388299");
    }

    void formThatReviewersRefuse()
    {
        QFETCH(const QString, body);
        QFETCH(const QJsonObject, samples);
        QFETCH(const QString, reason);
        Fixture f;
        const QByteArray sid = submit(f, u"a"_s, body, samples);
        f.scheduler.advance(10s);
        QCOMPARE(statusOf(f, sid), reason.isEmpty() ? u"approved"_s : u"rejected"_s);
        const QString given = approval(f, sid).value("rejection_reason"_L1).toString();
        QVERIFY2(given.startsWith(reason), qPrintable(given));
        QVERIFY(reason.isEmpty() ? given.isEmpty() : given.contains(", userMessage="_L1));
    }

    void submissionsThatAreRefusedAtOnce()
    {
        Fixture f;
        const QByteArray sid = submit(f, u"a"_s, u"Bonjour {{1}}, à demain."_s);
        const auto again = [&](const QByteArray &path, const QJsonObject &body) { return f.client.postJson(path, body).status; };
        const QByteArray path = "/v1/Content/" + sid + "/ApprovalRequests/whatsapp";
        QCOMPARE(again(path, {{u"name"_s, u"a"_s}, {u"category"_s, u"UTILITY"_s}}), 409);
        QCOMPARE(again(path, {{u"name"_s, u"A b"_s}, {u"category"_s, u"UTILITY"_s}}), 400);
        QCOMPARE(again(path, {{u"name"_s, u"a"_s}, {u"category"_s, u"NEWS"_s}}), 400);
        QCOMPARE(again("/v1/Content/HX1/ApprovalRequests/whatsapp", {{u"name"_s, u"a"_s}, {u"category"_s, u"UTILITY"_s}}), 404);
        QCOMPARE(again("/v1/Content", {{u"language"_s, u"fr"_s}}), 400);
        QCOMPARE(f.client.post("/v1/Content", {{"friendly_name", u"a"_s}}).status, 415);
    }

    void aNameIsTakenPerLanguageAndBlockedAfterDeletion()
    {
        Fixture f;
        const QByteArray first = submit(f, u"a"_s, u"Bonjour {{1}}, à demain."_s);
        const QByteArray twin = submit(f, u"a"_s, u"Bonsoir {{1}}, à demain."_s);
        const QByteArray english = submit(f, u"a"_s, u"Hello {{1}}, see you."_s, {{u"1"_s, u"Zoé"_s}}, u"en"_s);
        f.scheduler.advance(10s);
        QCOMPARE(statusOf(f, first) + u' ' + statusOf(f, twin) + u' ' + statusOf(f, english), u"approved rejected approved"_s);
        QVERIFY(approval(f, twin).value("rejection_reason"_L1).toString().contains("2388024"_L1));

        QCOMPARE(f.client.remove("/v1/Content/" + english).status, 204);
        const QByteArray soon = submit(f, u"a"_s, u"Hello {{1}}, see you."_s, {{u"1"_s, u"Zoé"_s}}, u"en"_s);
        f.scheduler.advance(10s);
        QVERIFY(approval(f, soon).value("rejection_reason"_L1).toString().contains("2388023"_L1));
    }

    void heldUntilSomebodyDecides()
    {
        Fixture f;
        const QByteArray sid = submit(f, u"held"_s, u"Bonjour [hold] à vous"_s, {});
        f.scheduler.advance(24h);
        QCOMPARE(statusOf(f, sid), u"pending"_s);
        QVERIFY(f.sandbox.reviews().reject(u"held"_s, u"subCode=2388299, userMessage=No."_s));
        QCOMPARE(approval(f, sid).value("rejection_reason"_L1).toString(), u"subCode=2388299, userMessage=No."_s);
        QVERIFY(f.sandbox.reviews().approve(u"held"_s));
        QCOMPARE(statusOf(f, sid), u"approved"_s);
        QVERIFY(!f.sandbox.reviews().approve(u"nobody"_s));
    }

    void aDecisionByHandStands()
    {
        Fixture f;
        const QByteArray sid = submit(f, u"a"_s, u"Bonjour {{1}}, à demain."_s);
        f.sandbox.reviews().reject(u"a"_s, u"NONE"_s);
        f.scheduler.advance(1min);
        QCOMPARE(statusOf(f, sid), u"rejected"_s);
        f.sandbox.reviews().decide(u"a"_s, u"reinstated"_s, {});
        QCOMPARE(statusOf(f, sid), u"reinstated"_s);
    }

    void whatATemplateMayDo_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QString>("values");
        QTest::addColumn<int>("code");
        const QString full = u"{\"1\":\"Zoé\"}"_s;
        QTest::newRow("R6 approved, window closed") << u"approved"_s << false << full << 0;
        QTest::newRow("R6 pending, window closed") << u"pending"_s << false << full << 63016;
        QTest::newRow("R6 rejected, window closed") << u"rejected"_s << false << full << 63016;
        QTest::newRow("pending, window open") << u"pending"_s << true << full << 0;
        QTest::newRow("paused") << u"paused"_s << true << full << 63041;
        QTest::newRow("disabled") << u"disabled"_s << false << full << 63041;
        QTest::newRow("a value is missing") << u"approved"_s << true << u"{}"_s << 63028;
        QTest::newRow("too long with its values") << u"approved"_s << true << u"{\"1\":\"%1\"}"_s.arg(QString(1020, u'x')) << 63021;
    }

    void whatATemplateMayDo()
    {
        QFETCH(const QString, status);
        QFETCH(const bool, open);
        QFETCH(const QString, values);
        QFETCH(const int, code);
        Fixture f({.autoReview = false});
        const QByteArray sid = submit(f, u"a"_s, u"Bonjour {{1}}, à demain."_s);
        QVERIFY(f.sandbox.reviews().decide(u"a"_s, status, {}));
        if (open)
            f.sandbox.addInbound(wa(kZoe), wa(kUs), u"Bonjour"_s);
        const Answer answer = f.client.post(f.account("/Messages.json"),
            {{"To", wa(kZoe)}, {"From", wa(kUs)}, {"ContentSid", QString::fromLatin1(sid)}, {"ContentVariables", values}});
        QCOMPARE(answer.status, 201);
        f.scheduler.advance(5s);
        const Message *message = f.sandbox.ledger().find(answer.json().value("sid"_L1).toString());
        QCOMPARE(message->errorCode, code);
        QCOMPARE(message->status == Status::Delivered, code == 0);
        if (code == 0)
            QCOMPARE(message->body, u"Bonjour Zoé, à demain."_s);
        QVERIFY(open || !f.sandbox.recipients().isWindowOpen(kZoe, kUs, f.clock.now())); // a template opens nothing
    }

    void listingIsComplete()
    {
        Fixture f;
        QStringList names;
        for (int i = 0; i < 23; ++i) {
            f.sandbox.reviews().create({.friendlyName = u"t%1"_s.arg(i), .language = u"fr"_s});
            names.prepend(u"t%1"_s.arg(i));
        }
        QStringList seen;
        for (QByteArray target = "/v1/ContentAndApprovals?PageSize=5"; !target.isEmpty();) {
            const QJsonObject page = f.client.get(target).json();
            for (const QJsonValue &content : page.value("contents"_L1).toArray())
                seen.append(content.toObject().value("friendly_name"_L1).toString());
            const QString next = page.value("meta"_L1).toObject().value("next_page_url"_L1).toString();
            target = next.isEmpty() ? QByteArray() : QUrl(next).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        }
        QCOMPARE(seen, names);
        QCOMPARE(f.client.get("/v2/ContentAndApprovals?ContentName=t22").json().value("contents"_L1).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxReviews)
#include "tst_sandbox_reviews.moc"
