#pragma once

#include "base/Result.h"
#include "model/Settings.h"
#include "rules/Routing.h"
#include "storage/Database.h"

#include <QHash>
#include <QList>

#include <optional>

namespace halftone::storage {

/// Gathers what a route is judged by (R1–R4, R7). A route is that of one address: what was last known at another address of the
/// same candidate does not count for it, the choice made by hand and the numbers in use are the conversation's (R2.2, R3.1).
class RouteFactsReader
{
public:
    explicit RouteFactsReader(Database &database)
        : m_database(database)
    {
    }

    /// Two statements at most. @param numbers as Numbers reads them. Errors: NotFound `not_found`.
    [[nodiscard]] Result<rules::RouteFacts> routeFacts(
        RecipientId recipient, const WorkspaceSettings &settings, const QList<Number> &numbers);
    /// The same for many, in two statements per 500. @return in the order asked for, unknown ones left out.
    [[nodiscard]] Result<QList<rules::RouteFacts>> routeFacts(
        const QList<RecipientId> &recipients, const WorkspaceSettings &settings, const QList<Number> &numbers);

    /// R5.1: the latest WhatsApp message from a recipient to a sender, by the provider's clock; empty: none.
    [[nodiscard]] Result<std::optional<UtcMs>> lastInboundWhatsApp(RecipientId recipient, NumberId number);
    /// The same for all senders that a recipient ever wrote to.
    [[nodiscard]] Result<QHash<NumberId, UtcMs>> inboundWhatsApp(RecipientId recipient);

    /// The address that a reply goes to: that of the latest message, else the candidate's first. Errors: NotFound `not_found`.
    [[nodiscard]] Result<RecipientId> preferredRecipient(ConversationId conversation);

private:
    Database &m_database;
};

} // namespace halftone::storage
