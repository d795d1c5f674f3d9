#include "RulesTestKit.h"

#include "rules/Match.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <random>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kStarted {1'700'000'000'500ms};
constexpr UtcMs kListedAt {1'700'000'001'000ms};

const AttemptFact kAttempt {
    .channel = Channel::Sms,
    .from = u"+12125550100"_s,
    .to = u"+5511987654321"_s,
    .toForms = {u"+5511987654321"_s, u"+551187654321"_s},
    .body = u"Bonjour Zoé,\nà demain"_s,
    .startedAt = kStarted,
};

ListedMessage listed(const QString &id = u"SM1"_s, UtcMs created = kListedAt)
{
    ListedMessage message;
    message.providerId = id;
    message.direction = Direction::Out;
    message.channel = Channel::Sms;
    message.ourAddress = kAttempt.from;
    message.candidateAddress = kAttempt.to;
    message.body = kAttempt.body;
    message.createdAt = created;
    return message;
}

const auto kNoneKnown = [](const QString &) { return false; };

} // namespace

class TestMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThisListedMessageOurs_data();
    void isThisListedMessageOurs();
    void whatIsKnownIsPassedOver();
    void ofSeveralTheEarliest();
    void ofSeveralAttemptsTheFirst();
    void theOrderOfTheListDoesNotMatter();
};

void TestMatch::isThisListedMessageOurs_data()
{
    using Change = std::function<void(AttemptFact &, ListedMessage &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("ours");

    const auto row = [](const char *name, bool ours, const Change &change) { QTest::newRow(name) << change << ours; };
    row("R10.2 the same", true, [](auto &, auto &) {});
    row("R10.2 inbound", false, [](auto &, auto &entry) { entry.direction = Direction::In; });
    row("R10.2 other channel", false, [](auto &, auto &entry) { entry.channel = Channel::WhatsApp; });
    row("R10.2 other sender", false, [](auto &, auto &entry) { entry.ourAddress = u"+12125550101"_s; });
    row("R10.2 other recipient", false, [](auto &, auto &entry) { entry.candidateAddress = u"+5511987654322"_s; });
    row("R12.3 the provider's form of the recipient", true, [](auto &, auto &entry) { entry.candidateAddress = u"+551187654321"_s; });
    row("R12.3 that form, and no forms given", false, [](auto &attempt, auto &entry) {
        attempt.toForms.clear();
        entry.candidateAddress = u"+551187654321"_s;
    });
    row("R12.3 an empty form is nobody", false, [](auto &attempt, auto &entry) {
        attempt.toForms = QStringList {QString()};
        entry.candidateAddress.clear();
    });
    row("R10.2 whatsapp: on our side", true, [](auto &attempt, auto &entry) {
        attempt.channel = entry.channel = Channel::WhatsApp;
        attempt.from.prepend(u"whatsapp:"_s);
        attempt.to.prepend(u"whatsapp:"_s);
    });
    row("R10.2 whatsapp: on both sides", true, [](auto &attempt, auto &entry) {
        attempt.channel = entry.channel = Channel::WhatsApp;
        for (QString *address : {&attempt.from, &attempt.to, &entry.ourAddress, &entry.candidateAddress})
            address->prepend(u"whatsapp:"_s);
    });
    row("R10.2 other words", false, [](auto &, auto &entry) { entry.body = u"Bonjour Zoé,\nà lundi"_s; });
    row("R10.2 other case", false, [](auto &, auto &entry) { entry.body = entry.body.toUpper(); });
    row("R10.2 CRLF", true, [](auto &, auto &entry) { entry.body = u"Bonjour Zoé,\r\nà demain"_s; });
    row("R10.2 decomposed accents", true, [](auto &, auto &entry) { entry.body = entry.body.normalized(QString::NormalizationForm_D); });
    row("R10.2 trailing space", true, [](auto &, auto &entry) { entry.body.append(u' '); });
    row("R10.2 trial account", true, [](auto &, auto &entry) { entry.body.prepend(u"Sent from your Twilio trial account - "_s); });
    row("R10.2 a text of ours that begins as a trial account's", true, [](auto &attempt, auto &entry) {
        attempt.body.prepend(u"Sent from your Twilio trial account - "_s);
        entry.body = attempt.body;
    });
    row("R10.2 created 2 min before the attempt", true, [](auto &, auto &entry) { entry.createdAt = kStarted - 2min; });
    row("R10.2 created over 2 min before", false, [](auto &, auto &entry) { entry.createdAt = kStarted - 2min - 1ms; });
    row("R10.2 created long after", true, [](auto &, auto &entry) { entry.createdAt = kStarted + 72h; });
    row("R10.2 provider 10 min behind, created just then", true, [](auto &attempt, auto &entry) {
        attempt.skew = -10min;
        entry.createdAt = kStarted - 10min;
    });
    row("R10.2 provider 10 min ahead, created before the attempt", false, [](auto &attempt, auto &entry) {
        attempt.skew = 10min;
        entry.createdAt = kStarted;
    });
    row("R10.2 without a date", false, [](auto &, auto &entry) { entry.createdAt.reset(); });
}

void TestMatch::isThisListedMessageOurs()
{
    using Change = std::function<void(AttemptFact &, ListedMessage &)>;
    QFETCH(const Change, change);
    QFETCH(const bool, ours);

    AttemptFact attempt = kAttempt;
    ListedMessage entry = listed();
    change(attempt, entry);
    QCOMPARE(matches(attempt, entry), ours);
    QCOMPARE(matchAttempt(attempt, {entry}, kNoneKnown).has_value(), ours);
    QCOMPARE(matchListed(entry, {attempt}).has_value(), ours);
}

void TestMatch::whatIsKnownIsPassedOver()
{
    const QList<ListedMessage> list {listed(u"SM1"_s), listed(u"SM2"_s)};
    const auto known = [](const QString &id) { return id == u"SM1"_s; };
    QCOMPARE(matchAttempt(kAttempt, list, known), std::optional<qsizetype>(1)); // R10.2
    QCOMPARE(matchAttempt(kAttempt, list, [](const QString &) { return true; }), std::nullopt);
    QCOMPARE(matchAttempt(kAttempt, {}, kNoneKnown), std::nullopt);
}

void TestMatch::ofSeveralTheEarliest()
{
    const QList<ListedMessage> list {
        listed(u"SM9"_s, kListedAt + 1s), listed(u"SM5"_s), listed(u"SM3"_s), listed(u"SM1"_s, kStarted - 3min)};
    QCOMPARE(matchAttempt(kAttempt, list, kNoneKnown), std::optional<qsizetype>(2));
}

void TestMatch::ofSeveralAttemptsTheFirst()
{
    AttemptFact later = kAttempt;
    later.startedAt += 30s;
    AttemptFact elsewhere = kAttempt;
    elsewhere.to = u"+33612345678"_s;
    elsewhere.toForms.clear();
    elsewhere.startedAt -= 30s;
    QCOMPARE(matchListed(listed(), {elsewhere, later, kAttempt}), std::optional<qsizetype>(2));
}

void TestMatch::theOrderOfTheListDoesNotMatter()
{
    QVERIFY(rc::check("R10.2: a shuffled list gives the same message", [] {
        QList<ListedMessage> list;
        const int count = *rc::gen::inRange(0, 8);
        for (int i = 0; i < count; ++i) {
            ListedMessage entry = listed(u"SM%1"_s.arg(i), kListedAt + std::chrono::seconds(*rc::gen::inRange(-200, 3)));
            if (*rc::gen::inRange(0, 3) == 0)
                entry.body = u"other"_s;
            list.append(entry);
        }
        QList<ListedMessage> shuffled = list;
        std::mt19937 dice(*rc::gen::arbitrary<unsigned>());
        std::shuffle(shuffled.begin(), shuffled.end(), dice);
        const auto one = matchAttempt(kAttempt, list, kNoneKnown);
        const auto other = matchAttempt(kAttempt, shuffled, kNoneKnown);
        RC_ASSERT(one.has_value() == other.has_value());
        if (one)
            RC_ASSERT(list[*one].providerId == shuffled[*other].providerId);
    }));
}

QTEST_APPLESS_MAIN(TestMatch)
#include "tst_rules_match.moc"
