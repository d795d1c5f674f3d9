#pragma once

#include "rules/Routing.h"

#include <QTest>

namespace halftone::rules::test {

using namespace Qt::StringLiterals;

/// One of our numbers, able to send.
inline Number ours(qint64 id, Channel channel, const char *e164, const char *region, int callingCode, int conversations = 0)
{
    Number number;
    number.id = NumberId(id);
    number.channel = channel;
    number.e164 = E164(QString::fromLatin1(e164));
    number.region = QString::fromLatin1(region);
    number.callingCode = callingCode;
    number.usable = true;
    number.conversations = conversations;
    return number;
}

inline Number unusable(Number number)
{
    number.usable = false;
    return number;
}

inline Number asDefault(Number number)
{
    number.isDefault = true;
    return number;
}

inline Recipient recipient(const char *e164, const char *region, int callingCode)
{
    Recipient recipient;
    recipient.id = RecipientId(7);
    recipient.address = QString::fromLatin1(e164);
    recipient.region = QString::fromLatin1(region);
    recipient.callingCode = callingCode;
    return recipient;
}

inline const Number kSmsUs = ours(1, Channel::Sms, "+12125550100", "US", 1);
inline const Number kSmsFr = ours(2, Channel::Sms, "+33700000001", "FR", 33);
inline const Number kWhatsAppUs = ours(11, Channel::WhatsApp, "+12125550111", "US", 1);
inline const Number kWhatsAppFr = ours(12, Channel::WhatsApp, "+33700000012", "FR", 33);

inline const Recipient kInUs = recipient("+14155550123", "US", 1);
inline const Recipient kInCanada = recipient("+14165550123", "CA", 1);
inline const Recipient kInFrance = recipient("+33612345678", "FR", 33);
inline const Recipient kInBrazil = recipient("+5511987654321", "BR", 55);
inline const Recipient kInSyria = recipient("+963944567890", "SY", 963);
inline const Recipient kInmarsat = recipient("+870773111632", "001", 870);

} // namespace halftone::rules::test

/// A code of ours, or "-" where there is none, so that a failed comparison reads well.
template <typename Enum> QString word(const std::optional<Enum> &value)
{
    return value ? halftone::code(*value) : QStringLiteral("-");
}
