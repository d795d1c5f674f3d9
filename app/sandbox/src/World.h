#pragma once

#include "sandbox/Bank.h"
#include "sandbox/Faults.h"
#include "sandbox/Ledger.h"
#include "sandbox/Options.h"
#include "sandbox/Recipients.h"
#include "sandbox/Reviews.h"

#include "Agenda.h"

#include <functional>

namespace halftone::sandbox {

/// The model as one value: what each part of the server reads and changes.
struct World
{
    World(Options given, const Clock &time, Scheduler &scheduler);

    [[nodiscard]] UtcMs now() const { return clock.now(); }
    /// Says that something happened; @p make is called only where somebody listens.
    template <typename Make> void tell(Make make) const
    {
        if (listener)
            listener(make());
    }

    /// Books a message of a person to us, with all that follows from it: window, opt-out, the provider's own answer.
    QString receive(Message message);

    const Options options;
    const Clock &clock;
    Agenda agenda;
    Ledger ledger;
    Bank bank;
    Recipients recipients;
    Reviews reviews;
    Faults faults;
    QString origin; ///< "http://127.0.0.1:PORT"
    std::function<void(const QJsonObject &)> listener;
};

/// "whatsapp:+1…" → "+1…"; anything else as it is.
[[nodiscard]] QString withoutChannel(const QString &address);

} // namespace halftone::sandbox
