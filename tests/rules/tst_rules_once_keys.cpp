#include "RulesTestKit.h"

#include "rules/OnceKeys.h"

#include <rapidcheck.h>

#include <tuple>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs kAt {1'700'000'000'000ms};
}

class TestOnceKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpellingIsPartOfTheSchema();
    void whatAPersonTypedCannotForgeAKey();
    void differentEventsHaveDifferentKeys();
};

void TestOnceKeys::theSpellingIsPartOfTheSchema()
{
    QCOMPARE(eventKey(u"stage_changed", CandidateId(7), u"Entretien RH", kAt), u"event/stage_changed/7/Entretien%20RH/1700000000000"_s);
    QCOMPARE(reminderKey(CandidateId(7), kAt, -24h), u"reminder/7/1700000000000/-86400000"_s);
    QCOMPARE(nudgeKey(MessageId(9), 48h), u"nudge/9/172800000"_s);
    QCOMPARE(noReplyKey(CandidateId(7), MessageId(9), 3), u"no_reply/7/9/3"_s);
}

void TestOnceKeys::whatAPersonTypedCannotForgeAKey()
{
    QCOMPARE(eventKey(u"stage_changed", CandidateId(7), u"a/8%2F%1", kAt), u"event/stage_changed/7/a%2F8%252F%251/1700000000000"_s);
    QVERIFY(eventKey(u"x", CandidateId(1), u"é", kAt) != eventKey(u"x", CandidateId(1), u"e", kAt));
}

void TestOnceKeys::differentEventsHaveDifferentKeys()
{
    QVERIFY(rc::check("R9.3: equal keys iff equal facts", [] {
        const auto any = [] {
            static const QStringList details {u""_s, u"a"_s, u"a/1"_s, u"a%2F1"_s, u"1"_s};
            return std::tuple(*rc::gen::inRange(1, 3), details[*rc::gen::inRange<qsizetype>(0, details.size())], *rc::gen::inRange(0, 3));
        };
        const auto one = any();
        const auto other = any();
        const auto key = [](const auto &facts) {
            return eventKey(u"t", CandidateId(std::get<0>(facts)), std::get<1>(facts), kAt + milliseconds(std::get<2>(facts)));
        };
        RC_ASSERT((key(one) == key(other)) == (one == other));
    }));
}

QTEST_APPLESS_MAIN(TestOnceKeys)
#include "tst_rules_once_keys.moc"
