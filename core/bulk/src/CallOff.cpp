#include "bulk/CallOff.h"

namespace halftone::bulk {

Result<bool> callOff(storage::Database &database, IdGenerator &ids, storage::Outbox &outbox, BulkId bulk, int most, UtcMs now)
{
    const auto waiting = storage::Bulks(database, ids).waiting(bulk, most);
    if (!waiting)
        return waiting.error();
    int cancelled = 0;
    auto written = database.transaction([&]() -> Result<Done> {
        cancelled = 0;
        for (const MessageId id : *waiting) {
            const auto applied = outbox.apply(id, {.kind = rules::OutboxEventKind::UserCancel}, now);
            if (applied)
                ++cancelled;
            else if (applied.error().kind != ErrorKind::Conflict) // another program has it in hand
                return applied.error();
        }
        return done();
    });
    if (!written)
        return written.error();
    return cancelled > 0 && waiting->size() == most;
}

} // namespace halftone::bulk
