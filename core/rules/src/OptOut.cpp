#include "rules/OptOut.h"

namespace halftone::rules {

OptOutChange optOutChange(text::Keyword keyword, bool optedOut, Channel inboundOn)
{
    switch (keyword) {
    case text::Keyword::None:
        return OptOutChange::None;
    case text::Keyword::Stop:
        return optedOut ? OptOutChange::None : OptOutChange::OptOut;
    case text::Keyword::Start:
        return optedOut ? OptOutChange::OptIn : OptOutChange::None;
    case text::Keyword::Yes:
        return optedOut && inboundOn == Channel::Sms ? OptOutChange::OptIn : OptOutChange::None;
    }
    return OptOutChange::None;
}

bool releasesPending(text::Keyword keyword, bool optedOut, Channel inboundOn)
{
    return inboundOn == Channel::WhatsApp && keyword != text::Keyword::Stop && !optedOut;
}

} // namespace halftone::rules
