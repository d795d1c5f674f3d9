#include "RulesTestKit.h"

#include "rules/OptOut.h"

using namespace halftone;
using namespace halftone::rules;
using namespace Qt::StringLiterals;

class TestOptOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnInboundMessageChanges_data();
    void whatAnInboundMessageChanges();
    void whatReleasesPendingMessages_data();
    void whatReleasesPendingMessages();
    void onlyWhatsAppClearsTheMark();
};

void TestOptOut::whatAnInboundMessageChanges_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("optedOut");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("change");

    const auto row = [](const char *name, const QString &body, bool optedOut, const char *channel, const char *change) {
        QTest::newRow(name) << body << optedOut << QString::fromLatin1(channel) << QString::fromLatin1(change);
    };
    row("R7.1 STOP, SMS", u"STOP"_s, false, "sms", "opt_out");
    row("R7.1 STOP, WhatsApp", u"STOP"_s, false, "whatsapp", "opt_out");
    row("R7.1 arrêt, SMS", u" Arrêt ! "_s, false, "sms", "opt_out");
    row("R7.3 STOP again keeps the first mark", u"stop"_s, true, "sms", "none");
    row("R7.1 START, opted out, SMS", u"START"_s, true, "sms", "opt_in");
    row("R7.1 START, opted out, WhatsApp", u"START"_s, true, "whatsapp", "opt_in");
    row("R7.1 START, not opted out", u"START"_s, false, "sms", "none");
    row("R7.1 reprendre, opted out", u"reprendre"_s, true, "sms", "opt_in");
    row("R7.1 YES, opted out, SMS", u"Yes"_s, true, "sms", "opt_in");
    row("R7.1 YES, opted out, WhatsApp", u"Yes"_s, true, "whatsapp", "none");
    row("R7.1 YES, not opted out", u"Yes"_s, false, "sms", "none");
    row("R7.1 OUI, opted out, WhatsApp", u"Oui"_s, true, "whatsapp", "none");
    row("R7.1 OUI, not opted out", u"Oui"_s, false, "sms", "none");
    row("R7.1 inside a sentence", u"please stop by at 5"_s, false, "sms", "none");
    row("R7.1 FIN is an answer", u"fin"_s, false, "sms", "none");
    row("R7.1 ANNULER is an answer", u"Annuler"_s, false, "whatsapp", "none");
}

void TestOptOut::whatAnInboundMessageChanges()
{
    QFETCH(const QString, body);
    QFETCH(const bool, optedOut);
    QFETCH(const QString, channel);
    QFETCH(const QString, change);
    QCOMPARE(code(optOutChange(text::keyword(body), optedOut, *fromCode<Channel>(channel))), change);
}

void TestOptOut::whatReleasesPendingMessages_data()
{
    QTest::addColumn<int>("keyword");
    QTest::addColumn<bool>("optedOut");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("releases");

    const auto row = [](const char *name, text::Keyword keyword, bool optedOut, const char *channel, bool releases) {
        QTest::newRow(name) << static_cast<int>(keyword) << optedOut << QString::fromLatin1(channel) << releases;
    };
    row("R6.4 an answer on WhatsApp", text::Keyword::None, false, "whatsapp", true);
    row("R6.4 an answer on SMS opens no window", text::Keyword::None, false, "sms", false);
    row("R6.4 a stop word releases nothing", text::Keyword::Stop, true, "whatsapp", false);
    row("R6.4 a stop word releases nothing, even before its mark is set", text::Keyword::Stop, false, "whatsapp", false);
    row("R7.2 an answer of one who is opted out", text::Keyword::None, true, "whatsapp", false);
    row("R6.4 yes on WhatsApp", text::Keyword::Yes, false, "whatsapp", true);
    row("R6.4 start on WhatsApp, back in", text::Keyword::Start, false, "whatsapp", true);
}

void TestOptOut::whatReleasesPendingMessages()
{
    QFETCH(const int, keyword);
    QFETCH(const bool, optedOut);
    QFETCH(const QString, channel);
    QFETCH(const bool, releases);
    QCOMPARE(releasesPending(static_cast<text::Keyword>(keyword), optedOut, *fromCode<Channel>(channel)), releases);
}

void TestOptOut::onlyWhatsAppClearsTheMark()
{
    QVERIFY(clearsNoWhatsApp(Channel::WhatsApp)); // R4.3
    QVERIFY(!clearsNoWhatsApp(Channel::Sms));
}

QTEST_APPLESS_MAIN(TestOptOut)
#include "tst_rules_opt_out.moc"
