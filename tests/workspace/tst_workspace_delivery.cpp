#include "Rig.h"
#include "support/Case.h"

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The thinnest real path, and the widest: a message finds its channel, leaves once, and comes back.
class DeliveryTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void firstContactFollowsTheCountryCode_data() { dialectRows(); }

    void firstContactFollowsTheCountryCode() // R1.5
    {
        HALFTONE_RIG(rig);
        const Candidate french = rig.candidate(u"+33 6 39 98 12 34"_s);
        const auto sms = rig.send(french, u"Bonjour, toujours disponible jeudi ?"_s);
        QVERIFY_OK(sms);
        QCOMPARE(sms->message.channel, Channel::Sms);
        QCOMPARE(sms->message.state, MessageState::Queued);
        QVERIFY(sms->message.numberText.startsWith("+33"_L1));

        QVERIFY_OK(answered(rig.workspace->engine().deliver(sms->message.id.value(), 10s)));
        QCOMPARE(rig.state(sms->message.id), MessageState::Sent);
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
        QCOMPARE(rig.provider.ledger().posted().constFirst().to, u"+33639981234"_s);
        QCOMPARE(rig.provider.ledger().posted().constFirst().body, u"Bonjour, toujours disponible jeudi ?"_s);

        const Candidate brazilian = rig.candidate(u"+55 11 91234 5678"_s);
        const auto head = answered(rig.workspace->conversations().headOfCandidate(brazilian.id));
        QVERIFY_OK(head);
        QCOMPARE(head->route.channel, std::optional(Channel::WhatsApp));
        QCOMPARE(head->route.reason, rules::RouteReason::FirstContactNoNumberForCountryCode);
    }

    void theAnswerComesInAndIsUnread_data() { dialectRows(); }

    void theAnswerComesInAndIsUnread()
    {
        HALFTONE_RIG(rig);
        const Candidate candidate = rig.candidate(u"+33639981235"_s, {{u"first_name"_s, u"Léa"_s}});
        const auto sent = rig.send(candidate, u"Bonjour {{ candidate.first_name }}"_s);
        QVERIFY_OK(sent);
        QCOMPARE(sent->message.body, u"Bonjour Léa"_s);
        QVERIFY_OK(rig.round());
        rig.provider.addInbound(u"+33639981235"_s, sent->message.numberText, u"Oui, avec plaisir 🙂"_s);
        const auto report = rig.round();
        QVERIFY_OK(report);
        QCOMPARE(report->received, 1);
        const MessagePage page = rig.conversation(candidate);
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.constLast().direction, Direction::In);
        QCOMPARE(page.constLast().body, u"Oui, avec plaisir 🙂"_s);
        const auto inbox = answered(rig.workspace->inbox().page(InboxFilter::Unread, std::nullopt, 50));
        QVERIFY_OK(inbox);
        QCOMPARE(inbox->size(), 1);
        QCOMPARE(inbox->constFirst().unread, 1);
        // The same pages again change nothing.
        const auto again = rig.round();
        QVERIFY_OK(again);
        QCOMPARE(again->received, 0);
        QCOMPARE(rig.conversation(candidate).size(), 2);
    }

    void statesFollowTheProvider_data() { dialectRows(); }

    void statesFollowTheProvider() // R12.4
    {
        HALFTONE_RIG(rig);
        const auto sent = rig.send(rig.candidate(u"+33639981236"_s), u"Bonjour"_s);
        QVERIFY_OK(sent);
        rig.run();
        QTRY_COMPARE_WITH_TIMEOUT(rig.state(sent->message.id), MessageState::Delivered, 20'000);
    }

    void theLastKnownChannelIsKept() // R2.1, R2.2
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+33639981237"_s);
        rig.provider.addInbound(u"whatsapp:+33639981237"_s, u"whatsapp:"_s + whatsAppSender(rig), u"Hello"_s);
        QVERIFY_OK(rig.round());
        auto head = answered(rig.workspace->conversations().headOfCandidate(candidate.id));
        QVERIFY_OK(head);
        QCOMPARE(head->route.channel, std::optional(Channel::WhatsApp));
        QCOMPARE(head->route.reason, rules::RouteReason::LastKnownChannel);
        QVERIFY(head->windowClosesAt);
        // By hand, until the candidate writes on the other channel.
        head = answered(rig.workspace->conversations().choose(head->id, ChosenChannel {Channel::Sms, {}}));
        QVERIFY_OK(head);
        QCOMPARE(head->route.channel, std::optional(Channel::Sms));
        QCOMPARE(head->route.reason, rules::RouteReason::ChosenByUser);
        rig.provider.addInbound(u"whatsapp:+33639981237"_s, u"whatsapp:"_s + whatsAppSender(rig), u"Encore moi"_s);
        QVERIFY_OK(rig.round());
        head = answered(rig.workspace->conversations().headOfCandidate(candidate.id));
        QVERIFY_OK(head);
        QCOMPARE(head->route.channel, std::optional(Channel::WhatsApp));
        QVERIFY(!head->chosen);
    }

    void nobodyIsDropped_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("body");
        QTest::newRow("R12.2 unknown sender") << u"+447700900123"_s << u"Hi"_s;
        QTest::newRow("R12.2 number that the library calls invalid") << u"+5215512345678"_s << u"Hola"_s;
        QTest::newRow("R12.2 short code") << u"36075"_s << u"Votre code"_s;
        QTest::newRow("R12.2 empty") << u"+447700900124"_s << u""_s;
        QTest::newRow("1,600 emoji") << u"+447700900125"_s << u"🙂"_s.repeated(800);
        QTest::newRow("right to left") << u"+447700900126"_s << u"مرحبا \u202Egnp.exe"_s;
        QTest::newRow("control characters") << u"+447700900127"_s << u"a\u0001b\u0007c"_s;
        QTest::newRow("NUL") << u"+447700900128"_s << u"a"_s + QChar(0) + u"b"_s;
    }

    void nobodyIsDropped()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, body);
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        rig.provider.addInbound(from, smsNumber(rig), body);
        const auto report = rig.round();
        QVERIFY_OK(report);
        QCOMPARE(report->received, 1);
        const auto inbox = answered(rig.workspace->inbox().page(InboxFilter::All, std::nullopt, 10));
        QVERIFY_OK(inbox);
        QCOMPARE(inbox->size(), 1);
        QCOMPARE(inbox->constFirst().address, from);
    }

    void stopOptsOutAndCancels() // R7.1, R7.2
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+33639981238"_s);
        rig.provider.addInbound(u"+33639981238"_s, smsNumber(rig), u"Arrêt."_s);
        QVERIFY_OK(rig.round());
        const auto refused = rig.send(candidate, u"Bonjour"_s, Channel::Sms);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"opted_out"_s);
        QCOMPARE(rig.conversation(candidate).size(), 1); // nothing was stored
        rig.provider.addInbound(u"+33639981238"_s, smsNumber(rig), u"START"_s);
        QVERIFY_OK(rig.round());
        QVERIFY_OK(rig.send(candidate, u"Bonjour"_s, Channel::Sms));
    }

    void orderIsKept() // R10.4
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+33639981239"_s);
        for (int i = 0; i < 12; ++i)
            QVERIFY_OK(rig.send(candidate, u"message %1"_s.arg(i)));
        QVERIFY_OK(rig.round());
        const auto posted = rig.provider.ledger().posted();
        QCOMPARE(posted.size(), 12);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(posted.at(i).body, u"message %1"_s.arg(i));
    }

    void theFirstSyncFetchesAllHistory_data() { dialectRows(); }

    void theFirstSyncFetchesAllHistory()
    {
        HALFTONE_RIG(rig);
        const UtcMs now = SystemClock().now();
        for (int i = 0; i < 1200; ++i)
            rig.provider.addInbound(
                u"+3363998%1"_s.arg(2000 + i % 40), smsNumber(rig), u"historique %1"_s.arg(i), {}, now - std::chrono::hours(i));
        const auto report = rig.round();
        QVERIFY_OK(report);
        QVERIFY(!report->error);
        const auto info = answered(rig.workspace->info());
        QVERIFY_OK(info);
        QCOMPARE(info->messages, 1200);
        QCOMPARE(info->candidates, 40);
        QVERIFY(info->unread < 200); // history is not news
    }

private:
    static QString numberOn(Rig &rig, Channel channel)
    {
        const auto numbers = answered(rig.workspace->accounts().numbers());
        if (!numbers)
            return {};
        for (const Number &number : *numbers) {
            if (number.channel == channel && number.usable && number.region == "FR"_L1)
                return number.e164.toString();
        }
        return {};
    }
    static QString smsNumber(Rig &rig) { return numberOn(rig, Channel::Sms); }
    static QString whatsAppSender(Rig &rig) { return numberOn(rig, Channel::WhatsApp); }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_workspace_delivery.moc"
