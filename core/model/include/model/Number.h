#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "model/Address.h"
#include "model/Channel.h"

namespace halftone {

/// One of our numbers on one channel: an entry of the number bank (SMS) or a WhatsApp sender.
struct Number
{
    NumberId id;
    AccountId account;
    Channel channel = Channel::Sms;
    E164 e164;
    QString region; ///< ISO 3166-1 alpha-2, or "001"
    int callingCode = 0;
    QString externalId; ///< the provider's ("PN…", "XE…")
    QString status; ///< the provider's word in lower case ("online", "offline", "in-use"); "gone" once it is not listed any more
    bool usable = false; ///< can send now: SMS-capable and ours; WhatsApp: online
    bool isDefault = false; ///< the workspace's default for the channel (R3.2)
    int perSecondMilli = 1000; ///< messages per 1,000 s that may leave from it
    int conversations = 0; ///< how many conversations use it (R3.3)
};

struct Account
{
    AccountId id;
    QString provider; ///< "twilio"
    QString externalId; ///< "AC…"
    QString keyId; ///< "SK…" when an API key is used; else empty, and the account id is the user name
    QString endpoint; ///< one origin for all of the provider's hosts; empty for the provider's own
    QString secretRef; ///< names the keychain entry; never the secret
    bool enabled = true;
};

} // namespace halftone
