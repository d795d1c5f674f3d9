// Where 100,000 recipients are written to, against what libphonenumber alone takes to read and validate their numbers.
#include "rules/Routing.h"
#include "Benchmarks.h"
#include "Measure.h"
#include "phone/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <QLocale>

#include <random>
#include <set>
#include <string>
#include <vector>

namespace halftone::bench {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr Goal kGoal {.limit = 1.25};
/// Last digits that vary around the library's example number of a region.
constexpr std::size_t kVaried = 5;

struct List
{
    std::vector<std::string> plain;
    QStringList texts;
};

/// Valid numbers of all regions, mixed. Each list has numbers of its own: what was remembered of one helps with none of another.
class Numbers
{
public:
    Numbers()
    {
        std::set<std::string> regions;
        m_util.GetSupportedRegions(&regions);
        for (const std::string &region : regions) {
            PhoneNumber example;
            if (m_util.GetExampleNumberForType(region, PhoneNumberUtil::MOBILE, &example) || m_util.GetExampleNumber(region, &example)) {
                std::string text;
                m_util.Format(example, PhoneNumberUtil::E164, &text);
                m_examples.push_back(text);
            }
        }
    }

    List next(std::size_t count)
    {
        List list;
        std::uniform_int_distribution<int> digit('0', '9');
        for (std::size_t turn = 0; list.plain.size() < count; ++turn) {
            std::string text = m_examples[turn % m_examples.size()];
            for (std::size_t i = 0; i < kVaried && text.size() > kVaried + 3; ++i)
                text[text.size() - 1 - i] = static_cast<char>(digit(m_random));
            PhoneNumber number;
            if (m_util.Parse(text, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR || !m_util.IsValidNumber(number))
                continue;
            if (!m_given.insert(text).second)
                continue;
            list.plain.push_back(text);
            list.texts << QString::fromStdString(text);
        }
        return list;
    }

private:
    PhoneNumberUtil &m_util = *PhoneNumberUtil::GetInstance();
    std::vector<std::string> m_examples;
    std::set<std::string> m_given;
    std::mt19937 m_random {1};
};

QList<Number> bank()
{
    QList<Number> numbers;
    const auto add = [&numbers](Channel channel, const QString &e164, const QString &region, int callingCode) {
        Number number;
        number.id = NumberId(numbers.size() + 1);
        number.account = AccountId(1);
        number.channel = channel;
        number.e164 = E164(e164);
        number.region = region;
        number.callingCode = callingCode;
        number.usable = true;
        numbers.append(number);
    };
    add(Channel::Sms, u"+33639980142"_s, u"FR"_s, 33);
    add(Channel::Sms, u"+447700900142"_s, u"GB"_s, 44);
    add(Channel::Sms, u"+12125550142"_s, u"US"_s, 1);
    add(Channel::Sms, u"+4915123456789"_s, u"DE"_s, 49);
    add(Channel::Sms, u"+34612345678"_s, u"ES"_s, 34);
    add(Channel::Sms, u"+393123456789"_s, u"IT"_s, 39);
    add(Channel::Sms, u"+41781234567"_s, u"CH"_s, 41);
    add(Channel::Sms, u"+32470123456"_s, u"BE"_s, 32);
    add(Channel::WhatsApp, u"+33639980142"_s, u"FR"_s, 33);
    add(Channel::WhatsApp, u"+12125550142"_s, u"US"_s, 1);
    return numbers;
}

/// @return how many have a channel, so that nothing is optimised away.
qsizetype routed(const phone::Parsed &known, const QList<Number> &numbers)
{
    rules::RouteFacts facts {.recipient = {}, .numbers = numbers};
    facts.recipient.address = known.e164.toString();
    facts.recipient.region = known.region;
    facts.recipient.callingCode = known.callingCode;
    facts.recipient.line = known.line;
    return rules::route(facts).channel ? 1 : 0;
}

} // namespace

void benchRouting(const Run &run)
{
    const std::size_t count = run.quick ? 2000 : 100'000;
    const QList<Number> numbers = bank();
    PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    Numbers lists;
    QList<double> described;
    QList<double> parsed;
    QList<double> bare;
    QList<double> rule;
    qsizetype reached = 0;
    for (int round = 0; round < run.rounds; ++round) {
        const List stored = lists.next(count);
        const List typed = lists.next(count);
        {
            const Stopwatch watch;
            for (const std::string &text : stored.plain) {
                PhoneNumber number;
                reached += util.Parse(text, "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR && util.IsValidNumber(number) ? 1 : 0;
            }
            bare << watch.ms();
        }
        std::vector<phone::Parsed> facts;
        facts.reserve(count);
        {
            const Stopwatch watch;
            for (const QString &text : stored.texts) {
                if (const auto known = phone::describe(E164(text))) {
                    reached += routed(*known, numbers);
                    facts.push_back(*known);
                }
            }
            described << watch.ms();
        }
        {
            const Stopwatch watch;
            for (const QString &text : typed.texts) {
                if (const auto known = phone::parse(text))
                    reached += routed(*known, numbers);
            }
            parsed << watch.ms();
        }
        {
            const Stopwatch watch;
            for (const phone::Parsed &known : facts)
                reached += routed(known, numbers);
            rule << watch.ms();
        }
        if (facts.size() != count)
            giveUp(u"%1 of %2 valid numbers were described"_s.arg(facts.size()).arg(count));
    }
    if (reached == 0)
        giveUp(u"nothing was routed"_s);
    const QString name = u"routing"_s;
    const QString many = QLocale::c().toString(static_cast<qulonglong>(count));
    run.report.add({name, many + u" recipients: numbers as stored"_s, median(described), u"ms"_s, median(bare), kGoal});
    run.report.add({name, many + u" recipients: texts as imported"_s, median(parsed), u"ms"_s, median(bare), kGoal});
    run.report.add({name, u"of that, the rules R1-R4 alone"_s, median(rule), u"ms"_s});
}

} // namespace halftone::bench
