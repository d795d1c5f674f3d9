#pragma once

#include "base/Clock.h"
#include "model/Channel.h"

#include <QString>

#include <optional>

namespace halftone {

/// One entry of the provider's list of messages, inbound or outbound.
struct ListedMessage
{
    QString providerId = {};
    Direction direction = Direction::In;
    Channel channel = Channel::Sms;
    QString candidateAddress = {}; ///< without prefix
    QString ourAddress = {}; ///< without prefix
    QString body = {};
    QString status = {}; ///< the provider's word; may be one we do not know
    QString errorCode = {}; ///< "twilio_30005"; empty when there is none
    QString errorQuote = {}; ///< the provider's words for it
    int mediaCount = 0;
    int segments = 0; ///< 0 when the provider does not say
    std::optional<UtcMs> createdAt = {}; ///< date_created
    std::optional<UtcMs> sentAt = {}; ///< date_sent; empty until it left the provider's queue
    std::optional<UtcMs> updatedAt = {};
};

} // namespace halftone
