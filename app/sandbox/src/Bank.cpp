#include "sandbox/Bank.h"

#include "Sids.h"

#include <algorithm>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

Bank::Bank(quint32 seed, bool defaults)
    : m_seed(seed)
    , m_serviceSid(makeSid("MG"_L1, seed, 1))
{
    if (!defaults)
        return;
    // Ranges kept for fiction: +1 212 555 01xx, +33 6 39 98 xx xx (Arcep), +44 7700 900xxx (Ofcom).
    for (const QString &number : {u"+12125550142"_s, u"+33639980142"_s, u"+447700900142"_s})
        addNumber(number);
    setSender(u"+12125550142"_s, u"ONLINE"_s);
    setSender(u"+33639980142"_s, u"ONLINE"_s);
    setSender(u"+447700900142"_s, u"OFFLINE"_s);
}

void Bank::addNumber(const QString &number, bool sms)
{
    if (const auto found = std::ranges::find(m_numbers, number, &BankNumber::number); found != m_numbers.end()) {
        found->sms = sms;
        return;
    }
    m_numbers.append({.number = number, .sid = makeSid("PN"_L1, m_seed, hashOf(number)), .sms = sms});
}

void Bank::removeNumber(const QString &number)
{
    m_numbers.removeIf([&number](const BankNumber &one) { return one.number == number; });
}

const BankNumber *Bank::number(const QString &number) const
{
    const auto found = std::ranges::find(m_numbers, number, &BankNumber::number);
    return found == m_numbers.end() ? nullptr : &*found;
}

void Bank::setSender(const QString &number, const QString &status)
{
    if (const auto found = std::ranges::find(m_senders, number, &Sender::number); found != m_senders.end()) {
        found->status = status;
        return;
    }
    m_senders.append({.number = number, .sid = makeSid("XE"_L1, m_seed, hashOf(number)), .status = status});
}

void Bank::removeSender(const QString &number)
{
    m_senders.removeIf([&number](const Sender &one) { return one.number == number; });
}

const Sender *Bank::sender(const QString &number) const
{
    const auto found = std::ranges::find(m_senders, number, &Sender::number);
    return found == m_senders.end() ? nullptr : &*found;
}

} // namespace halftone::sandbox
