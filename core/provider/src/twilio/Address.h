#pragma once

#include "model/Channel.h"

#include <QString>

namespace halftone::provider {

/// Twilio names the channel in the address: "whatsapp:+33612345678", "whatsapp:US.1349…"; a bare number is SMS.
inline constexpr QLatin1StringView kWhatsAppPrefix("whatsapp:");

[[nodiscard]] inline bool isWhatsApp(const QString &address)
{
    return address.startsWith(kWhatsAppPrefix, Qt::CaseInsensitive);
}

[[nodiscard]] inline QString withPrefix(Channel channel, const QString &address)
{
    return channel == Channel::WhatsApp && !isWhatsApp(address) ? kWhatsAppPrefix + address : address;
}

/// Prefixes of other channels stay: such an address is shown as it came, and is nobody's number.
[[nodiscard]] inline QString withoutPrefix(const QString &address)
{
    return isWhatsApp(address) ? address.mid(kWhatsAppPrefix.size()) : address;
}

} // namespace halftone::provider
