#pragma once

#include "base/Clock.h"

#include <QString>

namespace halftone::sandbox {

/// How the provider tells that free text was sent outside the 24-hour window (63016).
enum class WindowError {
    Asynchronous, ///< as Twilio does: 201, then status `failed` with error_code 63016
    Synchronous, ///< 400 with code 63016, as some other providers do
};

/// What a sandbox is made with. The defaults are a quiet provider: it delivers and reviews, and nobody answers.
struct Options
{
    quint16 port = 0; ///< on 127.0.0.1; 0 lets the system choose
    quint32 seed = 1; ///< all chance is drawn from it: same seed and same requests, same answers
    double speed = 1; ///< divides the length of deliveries, reviews and answers; never the 24 hours of the window

    /// Credentials; what is empty is made from the seed, so that a test may hard-code nothing and still repeat.
    QString accountSid = {};
    QString authToken = {};
    QString apiKeySid = {};
    QString apiKeySecret = {};

    bool defaultNumbers = true; ///< +1 212, +33 and +44 SMS numbers; WhatsApp senders on the first two, an offline one on the third
    bool autoDeliver = true; ///< messages go on from `queued` by themselves
    bool autoReview = true; ///< templates are reviewed some seconds after they were submitted
    bool autoReply = false; ///< candidates read and answer
    bool demo = false; ///< now and then a candidate answers STOP, and a reviewer refuses a template for no good reason
    bool stopConfirmation = false; ///< the provider answers STOP itself, with a message of direction `outbound-reply`
    WindowError windowError = WindowError::Asynchronous;

    milliseconds latency {0}; ///< real time before each answer
    int concurrencyLimit = 0; ///< requests under way at once before 429; 0: no limit
    int perNumberPerSecond = 0; ///< messages a second from one of our numbers before 429; 0: no limit
    milliseconds pairInterval {0}; ///< WhatsApp messages to one person must lie this far apart, else 429; 0: no limit
};

} // namespace halftone::sandbox
