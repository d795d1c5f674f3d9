#include "rules/DeliveryState.h"

#include <algorithm>
#include <array>

namespace halftone::rules {

namespace {

struct Word
{
    QLatin1StringView word;
    MessageState state;
};

constexpr std::array kWords {
    Word {QLatin1StringView("accepted"), MessageState::Sent},
    Word {QLatin1StringView("scheduled"), MessageState::Sent},
    Word {QLatin1StringView("queued"), MessageState::Sent},
    Word {QLatin1StringView("sending"), MessageState::Sent},
    Word {QLatin1StringView("sent"), MessageState::Sent},
    Word {QLatin1StringView("partially_delivered"), MessageState::Sent},
    Word {QLatin1StringView("delivered"), MessageState::Delivered},
    Word {QLatin1StringView("read"), MessageState::Read},
    Word {QLatin1StringView("failed"), MessageState::Failed},
    Word {QLatin1StringView("undelivered"), MessageState::Failed},
    Word {QLatin1StringView("canceled"), MessageState::Failed},
    Word {QLatin1StringView("receiving"), MessageState::Received},
    Word {QLatin1StringView("received"), MessageState::Received},
};

} // namespace

std::optional<MessageState> providerState(QStringView word)
{
    const auto found
        = std::ranges::find_if(kWords, [word](const Word &entry) { return word.compare(entry.word, Qt::CaseInsensitive) == 0; });
    return found == kWords.end() ? std::nullopt : std::optional(found->state);
}

} // namespace halftone::rules
