#include "Fixture.h"

#include <QSet>

using namespace halftone;
using namespace halftone::sandbox;
using namespace halftone::sandbox::test;

using Form = QList<std::pair<QByteArray, QString>>;

/// What the provider takes, what it refuses, and what becomes of a message.
class TestSandboxMessages : public QObject
{
    Q_OBJECT

    static QString sidOf(const Answer &answer) { return answer.json().value("sid"_L1).toString(); }

    static QStringList allSids(Fixture &f, QByteArray target)
    {
        QStringList sids;
        while (!target.isEmpty()) {
            const QJsonObject page = f.client.get(target).json();
            for (const QJsonValue &message : page.value("messages"_L1).toArray())
                sids.append(message.toObject().value("sid"_L1).toString());
            target = page.value("next_page_uri"_L1).toString().toLatin1();
        }
        return sids;
    }

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Form &form, int code) { QTest::newRow(name) << form << code; };
        row("no To", {{"From", kUs}, {"Body", u"Hi"_s}}, 21604);
        row("no From", {{"To", kZoe}, {"Body", u"Hi"_s}}, 21603);
        row("To is no number", {{"To", u"0639981234"_s}, {"From", kUs}, {"Body", u"Hi"_s}}, 21211);
        row("To too long", {{"To", u"+3363998123456789012"_s}, {"From", kUs}, {"Body", u"Hi"_s}}, 21211);
        row("From is no number", {{"To", kZoe}, {"From", u"Halftone"_s}, {"Body", u"Hi"_s}}, 21212);
        row("From is not ours", {{"To", kZoe}, {"From", u"+12125550199"_s}, {"Body", u"Hi"_s}}, 21606);
        row("To itself", {{"To", kUs}, {"From", kUs}, {"Body", u"Hi"_s}}, 21266);
        row("two channels", {{"To", wa(kZoe)}, {"From", kUs}, {"Body", u"Hi"_s}}, 21910);
        row("WhatsApp sender offline", {{"To", wa(kZoe)}, {"From", wa(kGb)}, {"Body", u"Hi"_s}}, 63007);
        row("WhatsApp sender unknown", {{"To", wa(kZoe)}, {"From", wa(u"+12125550199"_s)}, {"Body", u"Hi"_s}}, 63007);
        row("no body", {{"To", kZoe}, {"From", kUs}}, 21602);
        row("empty body", {{"To", kZoe}, {"From", kUs}, {"Body", {}}}, 21602);
        row("R8.1 1,601 characters", {{"To", kZoe}, {"From", kUs}, {"Body", QString(1601, u'a')}}, 21617);
        row("landline", {{"To", u"+33139980000"_s}, {"From", kUs}, {"Body", u"Hi"_s}}, 21614);
        row("opted out", {{"To", u"+33639980007"_s}, {"From", kUs}, {"Body", u"Hi"_s}}, 21610);
        row("unknown template", {{"To", wa(kZoe)}, {"From", wa(kUs)}, {"ContentSid", u"HX1"_s}}, 21655);
        row("values without a template", {{"To", wa(kZoe)}, {"From", wa(kUs)}, {"Body", u"x"_s}, {"ContentVariables", u"{}"_s}}, 21654);
        row("unknown service", {{"To", kZoe}, {"MessagingServiceSid", u"MG1"_s}, {"Body", u"Hi"_s}}, 21701);
        row("11 media",
            {{"To", kZoe}, {"From", kUs}, {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s},
                {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s},
                {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s}, {"MediaUrl", u"http://a"_s}},
            21623);
        row("scheduled without a service",
            {{"To", kZoe}, {"From", kUs}, {"Body", u"Hi"_s}, {"SendAt", u"2026-01-02T00:00:00Z"_s}, {"ScheduleType", u"fixed"_s}}, 35118);
    }

    void refusals()
    {
        QFETCH(const Form, form);
        QFETCH(const int, code);
        Fixture f;
        f.sandbox.recipients().setLandline(u"+33139980000"_s);
        f.sandbox.recipients().setOptOut(u"+33639980007"_s);
        const Answer answer = f.client.post(f.account("/Messages.json"), form);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.status, code == 21701 ? 404 : 400);
        QCOMPARE(f.sandbox.ledger().size(), 0);
        QCOMPARE(f.sandbox.requests("POST", u"/Messages.json"_s), 1);
    }

    void templateValues_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<int>("code");
        QTest::newRow("fit") << u"{\"1\":\"Zoé\"}"_s << 0;
        QTest::newRow("no JSON") << u"Zoé"_s << 21656;
        QTest::newRow("a list") << u"[\"Zoé\"]"_s << 21656;
        QTest::newRow("a number") << u"{\"1\":7}"_s << 21656;
        QTest::newRow("empty") << u"{\"1\":\"\"}"_s << 21656;
        QTest::newRow("R6.6 line break") << u"{\"1\":\"a\\nb\"}"_s << 21656;
        QTest::newRow("R6.6 tab") << u"{\"1\":\"a\\tb\"}"_s << 21656;
        QTest::newRow("R6.6 5 spaces") << u"{\"1\":\"a     b\"}"_s << 21656;
        QTest::newRow("4 spaces") << u"{\"1\":\"a    b\"}"_s << 0;
    }

    void templateValues()
    {
        QFETCH(const QString, values);
        QFETCH(const int, code);
        Fixture f;
        const QString sid = f.sandbox.reviews()
                                .create({.friendlyName = u"t"_s,
                                    .language = u"fr"_s,
                                    .types = {{u"twilio/text"_s, QJsonObject {{u"body"_s, u"Bonjour {{1}}, à demain."_s}}}}})
                                .sid;
        f.sandbox.reviews().approve(sid);
        const Answer answer = f.client.post(
            f.account("/Messages.json"), {{"To", wa(kZoe)}, {"From", wa(kUs)}, {"ContentSid", sid}, {"ContentVariables", values}});
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.status, code == 0 ? 201 : 400);
        if (code == 0)
            QVERIFY(answer.json().value("body"_L1).toString().startsWith("Bonjour "_L1));
    }

    void aMessageGoesOnWithTime()
    {
        Fixture f;
        const Answer created = f.send(kUs, kZoe, u"Bonjour"_s);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.json().value("status"_L1).toString(), u"queued"_s);
        QVERIFY(created.json().value("date_sent"_L1).isNull());
        QStringList seen;
        for (int i = 0; i < 60; ++i) {
            const QString status
                = f.client.get(f.account("/Messages/" + sidOf(created).toLatin1() + ".json")).json().value("status"_L1).toString();
            if (seen.isEmpty() || seen.constLast() != status)
                seen.append(status);
            f.scheduler.advance(50ms);
        }
        QCOMPARE(seen, QStringList({u"queued"_s, u"sending"_s, u"sent"_s, u"delivered"_s}));
    }

    void speedDividesTime()
    {
        Fixture f({.speed = 60});
        const QString sid = sidOf(f.send(kUs, kZoe, u"Bonjour"_s));
        f.scheduler.advance(50ms);
        QCOMPARE(f.statusOf(sid), Status::Delivered);
    }

    void theWindowIsOpenForLessThan24Hours_data()
    {
        QTest::addColumn<std::optional<milliseconds>>("since");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *name, std::optional<milliseconds> since, bool open) { QTest::newRow(name) << since << open; };
        row("R5.1 never", std::nullopt, false);
        row("R5.1 just now", 0ms, true);
        row("R5.1 last millisecond", 24h - 1ms, true);
        row("R5.1 exactly 24 h", milliseconds(24h), false);
    }

    void theWindowIsOpenForLessThan24Hours()
    {
        QFETCH(const std::optional<milliseconds>, since);
        QFETCH(const bool, open);
        Fixture f;
        if (since)
            f.sandbox.addInbound(wa(kZoe), wa(kUs), u"Bonjour"_s, {}, f.clock.now() - *since);
        f.sandbox.addInbound(kZoe, kUs, u"by SMS, which opens nothing"_s);
        f.sandbox.addInbound(wa(kZoe), wa(kFr), u"to another sender of ours"_s);
        const Answer created = f.send(wa(kUs), wa(kZoe), u"Libre demain ?"_s);
        QCOMPARE(created.status, 201);
        QVERIFY(created.json().value("error_code"_L1).isNull());
        f.scheduler.advance(5s);
        const Message *message = f.sandbox.ledger().find(sidOf(created));
        QCOMPARE(message->status, open ? Status::Delivered : Status::Failed);
        QCOMPARE(message->errorCode, open ? 0 : 63016);
    }

    void theWindowCanBeJudgedAtOnce()
    {
        Fixture f({.windowError = WindowError::Synchronous});
        const Answer refused = f.send(wa(kUs), wa(kZoe), u"Libre demain ?"_s);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), 63016);
        QCOMPARE(f.sandbox.ledger().size(), 0);
    }

    void fates_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("R4.3 no WhatsApp account") << wa(u"+33639980001"_s) << 63024;
        QTest::newRow("R4.2 Syria") << wa(u"+963944567890"_s) << 63024;
        QTest::newRow("SMS to Syria") << u"+963944567890"_s << 30649;
        QTest::newRow("R4.4 a landline has WhatsApp") << wa(u"+33139980000"_s) << 0;
    }

    void fates()
    {
        QFETCH(const QString, to);
        QFETCH(const int, code);
        Fixture f;
        f.sandbox.recipients().setNoWhatsApp(u"+33639980001"_s);
        f.sandbox.recipients().setLandline(u"+33139980000"_s);
        const bool overWhatsApp = to.startsWith("whatsapp:"_L1);
        if (overWhatsApp)
            f.sandbox.addInbound(to, wa(kUs), u"Hi"_s);
        const QString sid = sidOf(f.send(overWhatsApp ? wa(kUs) : kUs, to, u"Hi"_s));
        f.scheduler.advance(5s);
        QCOMPARE(f.sandbox.ledger().find(sid)->errorCode, code);
        QCOMPARE(f.statusOf(sid), code == 0 ? Status::Delivered : Status::Undelivered);
    }

    void stopWordsAreHeardOnSmsAlone_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("overWhatsApp");
        QTest::addColumn<bool>("stops");
        QTest::newRow("STOP") << u"STOP"_s << false << true;
        QTest::newRow("stop with spaces") << u" stop "_s << false << true;
        QTest::newRow("STOPALL") << u"STOPALL"_s << false << true;
        QTest::newRow("R7.1 French is ours to keep") << u"ARRET"_s << false << false;
        QTest::newRow("inside a sentence") << u"please stop by at 5"_s << false << false;
        QTest::newRow("on WhatsApp") << u"STOP"_s << true << false;
    }

    void stopWordsAreHeardOnSmsAlone()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, overWhatsApp);
        QFETCH(const bool, stops);
        Fixture f;
        f.sandbox.addInbound(overWhatsApp ? wa(kZoe) : kZoe, overWhatsApp ? wa(kUs) : kUs, word);
        QCOMPARE(f.send(kUs, kZoe, u"Hi"_s).code(), stops ? 21610 : 0);
        QCOMPARE(f.send(kFr, kZoe, u"Hi"_s).status, 201); // an opt-out is from one number of ours
        f.sandbox.addInbound(kZoe, kUs, u"START"_s);
        QCOMPARE(f.send(kUs, kZoe, u"Hi"_s).status, 201);
    }

    void scheduledAndCancelled()
    {
        Fixture f;
        const auto schedule = [&f](milliseconds in) {
            return f.client.post(f.account("/Messages.json"),
                {{"To", kZoe}, {"MessagingServiceSid", f.sandbox.bank().serviceSid()}, {"Body", u"Hi"_s},
                    {"SendAt", toIso(f.clock.now() + in)}, {"ScheduleType", u"fixed"_s}});
        };
        QCOMPARE(schedule(299s).code(), 35114);
        QCOMPARE(schedule(std::chrono::days(35) + 1s).code(), 35117);
        const Answer leaves = schedule(300s);
        const Answer stays = schedule(300s);
        QCOMPARE(leaves.json().value("status"_L1).toString(), u"scheduled"_s);
        QCOMPARE(leaves.json().value("num_segments"_L1).toString(), u"0"_s);
        const QByteArray path = f.account("/Messages/" + sidOf(stays).toLatin1() + ".json");
        QCOMPARE(f.client.post(path, {{"Status", u"canceled"_s}}).json().value("status"_L1).toString(), u"canceled"_s);
        QCOMPARE(f.client.post(path, {{"Status", u"canceled"_s}}).code(), 30409);
        f.scheduler.advance(310s);
        QCOMPARE(f.statusOf(sidOf(leaves)), Status::Delivered);
        QCOMPARE(f.statusOf(sidOf(stays)), Status::Canceled);
        QCOMPARE(
            f.client.get(f.account("/Messages/" + sidOf(leaves).toLatin1() + ".json")).json().value("num_segments"_L1).toString(), u"1"_s);
    }

    void whatIsUnderWayIsNotDeleted()
    {
        Fixture f;
        const QByteArray path = f.account("/Messages/" + sidOf(f.send(kUs, kZoe, u"Hi"_s)).toLatin1() + ".json");
        QCOMPARE(f.client.remove(path).status, 409);
        f.scheduler.advance(5s);
        QCOMPARE(f.client.remove(path).status, 204);
    }

    void segments_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("smart");
        QTest::addColumn<QString>("segments");
        const auto row = [](const char *name, const QString &body, bool smart, const char *segments) {
            QTest::newRow(name) << body << smart << QString::fromLatin1(segments);
        };
        row("R8.1 160 of GSM-7", QString(160, u'a'), false, "1");
        row("R8.1 161 of GSM-7", QString(161, u'a'), false, "2");
        row("R8.1 307 of GSM-7", QString(307, u'a'), false, "3");
        row("R8.1 80 euros", QString(80, u'€'), false, "1");
        row("R8.1 81 euros", QString(81, u'€'), false, "2");
        row("R8.1 70 of UCS-2", QString(70, u'ç'), false, "1");
        row("R8.1 71 of UCS-2", QString(71, u'ç'), false, "2");
        row("R8.1 35 emoji", u"😀"_s.repeated(35), false, "1");
        row("R8.1 36 emoji", u"😀"_s.repeated(36), false, "2");
        row("typography", QString(71, u'’'), false, "2");
        row("typography, smart", QString(71, u'’'), true, "1");
        row("letters are not typography", QString(71, u'ê'), true, "2");
    }

    void segments()
    {
        QFETCH(const QString, body);
        QFETCH(const bool, smart);
        QFETCH(const QString, segments);
        Fixture f;
        const Answer answer = f.client.post(
            f.account("/Messages.json"), {{"To", kZoe}, {"From", kUs}, {"Body", body}, {"SmartEncoded", smart ? u"true"_s : u"false"_s}});
        QCOMPARE(answer.json().value("num_segments"_L1).toString(), segments);
    }

    void pagingIsComplete_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 7, 50, 1000})
            QTest::addRow("%d", size) << size;
    }

    void pagingIsComplete()
    {
        QFETCH(const int, size);
        Fixture f;
        QStringList booked;
        for (int i = 0; i < 61; ++i) {
            booked.prepend(f.sandbox.addInbound(kZoe, kUs, QString::number(i)));
            if (i % 3 == 0)
                f.clock.advance(1s);
        }
        QCOMPARE(allSids(f, f.account("/Messages.json?PageSize=" + QByteArray::number(size))), booked); // newest first
    }

    void pagingLosesNothingWhileMessagesComeAndGo()
    {
        Fixture f;
        QSet<QString> booked;
        for (int i = 0; i < 20; ++i) {
            booked.insert(f.sandbox.addInbound(kZoe, kUs, QString::number(i)));
            f.clock.advance(1s);
        }
        const QJsonObject first = f.client.get(f.account("/Messages.json?PageSize=5")).json();
        QSet<QString> seen;
        for (const QJsonValue &message : first.value("messages"_L1).toArray())
            seen.insert(message.toObject().value("sid"_L1).toString());
        f.sandbox.addInbound(kZoe, kUs, u"between two pages"_s);
        f.sandbox.ledger().remove(first.value("messages"_L1).toArray().last().toObject().value("sid"_L1).toString());
        for (const QString &sid : allSids(f, first.value("next_page_uri"_L1).toString().toLatin1()))
            seen.insert(sid);
        QCOMPARE(seen, booked);
    }

    void badPages_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query : {"PageSize=0", "PageSize=x", "Page=-1", "PageToken=x", "DateSent=yesterday"})
            QTest::newRow(query) << QByteArray(query);
    }

    void badPages()
    {
        QFETCH(const QByteArray, query);
        Fixture f;
        QCOMPARE(f.client.get(f.account("/Messages.json?" + query)).code(), 20001);
    }

    void filters()
    {
        Fixture f;
        const UtcMs noon = f.clock.now() + 12h; // 2026-01-01
        const QString first = f.sandbox.addInbound(kZoe, kUs, u"1"_s, {}, noon);
        const QString second = f.sandbox.addInbound(wa(kZoe), wa(kUs), u"2"_s, {}, noon + 24h);
        const QString third = f.sandbox.addOutbound(kUs, kZoe, u"3"_s, noon + 48h);
        f.clock.advance(72h);
        const QString unsent = sidOf(f.send(kUs, kZoe, u"4"_s));
        const auto list = [&f](const char *query) { return allSids(f, f.account("/Messages.json?PageSize=1&") + query); };
        QCOMPARE(list("To=%2B33639981234"), QStringList({unsent, third}));
        QCOMPARE(list("From=%2B33639981234"), QStringList({first}));
        QCOMPARE(list("From=whatsapp%3A%2B33639981234&To=whatsapp:%2B12125550142"), QStringList({second}));
        // What has not left the queue has no date_sent, and is in no list that asks for one.
        QCOMPARE(list("DateSent%3E=2026-01-02"), QStringList({third, second}));
        QCOMPARE(list("DateSent>=2026-01-02"), QStringList({third, second}));
        QCOMPARE(list("DateSent%3C=2026-01-02"), QStringList({second, first}));
        QCOMPARE(list("DateSent=2026-01-02"), QStringList({second}));
        QCOMPARE(list("To=%2B33639981234&DateSent%3E=2026-01-01"), QStringList({third}));
        QCOMPARE(list(""), QStringList({unsent, third, second, first}));
    }

    void limitsOfRate()
    {
        Fixture f({.perNumberPerSecond = 2, .pairInterval = 6s});
        QCOMPARE(f.send(kUs, kZoe, u"1"_s).status, 201);
        QCOMPARE(f.send(kUs, kZoe, u"2"_s).status, 201);
        const Answer third = f.send(kUs, kZoe, u"3"_s);
        QCOMPARE(third.status, 429);
        QCOMPARE(third.code(), 20429);
        QCOMPARE(third.headers.value("retry-after"), QByteArray("1"));
        QCOMPARE(f.send(kFr, kZoe, u"another number"_s).status, 201);
        f.clock.advance(1s);
        QCOMPARE(f.send(kUs, kZoe, u"3"_s).status, 201);
        f.sandbox.addInbound(wa(kZoe), wa(kFr), u"Hi"_s);
        QCOMPARE(f.send(wa(kFr), wa(kZoe), u"1"_s).status, 201);
        QCOMPARE(f.send(wa(kFr), wa(kZoe), u"2"_s).headers.value("retry-after"), QByteArray("6"));
        f.clock.advance(6s);
        QCOMPARE(f.send(wa(kFr), wa(kZoe), u"2"_s).status, 201);
    }

    void candidatesAnswerInTheirLanguage()
    {
        const auto answers = [](quint32 seed) {
            Fixture f({.seed = seed, .autoReply = true});
            for (int i = 0; i < 20; ++i)
                (void)f.send(kUs, u"+3363998%1"_s.arg(5000 + i), u"Bonjour"_s);
            f.scheduler.advance(2min);
            QStringList bodies;
            for (int i = 0; i < 20; ++i) {
                for (const Message &message : f.sandbox.ledger().conversation(u"+3363998%1"_s.arg(5000 + i))) {
                    if (message.direction == Direction::Inbound)
                        bodies.append(message.from + message.body);
                }
            }
            return bodies;
        };
        const QStringList once = answers(1);
        QVERIFY(once.size() > 7 && once.size() < 20);
        QVERIFY(!once.join(u' ').contains("Thursday"_L1));
        QCOMPARE(answers(1), once);
        QVERIFY(answers(2) != once);
    }
};

QTEST_GUILESS_MAIN(TestSandboxMessages)
#include "tst_sandbox_messages.moc"
