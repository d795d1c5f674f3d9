#pragma once

#include "Rig.h"
#include "workspace/Bulks.h"

#include <algorithm>

namespace halftone::test {

/// A list as a test writes it, and what becomes of it.
class BulkRig
{
public:
    /// @param rig of a workspace whose quiet hours it sets off: a test of bulk sends passes at night, too.
    explicit BulkRig(Rig &rig)
        : m_rig(rig)
    {
        const auto set = answered(rig.workspace->preferences().change([](WorkspaceSettings &settings) {
            settings.quietHours.enabled = false;
            settings.absenceHorizon = std::chrono::seconds(1);
        }));
        if (!set)
            qFatal("the settings cannot be changed");
    }

    [[nodiscard]] workspace::Bulks &bulks() const { return m_rig.workspace->bulks(); }

    /// The next row of the list.
    void row(const QString &phone, const QString &firstName = {}, const QMap<QString, QString> &more = {})
    {
        QMap<QString, QString> fields = more;
        fields.insert(QStringLiteral("phone"), phone);
        if (!firstName.isEmpty())
            fields.insert(QStringLiteral("first_name"), firstName);
        wish.recipients.append({.line = static_cast<int>(wish.recipients.size()) + 2, .candidate = {}, .fields = fields});
    }

    /// Plans what stands in the list.
    Result<Bulk> plan(const QString &text)
    {
        wish.name = QStringLiteral("Entretiens");
        wish.defaultRegion = QStringLiteral("FR");
        if (!text.isEmpty())
            wish.content.text = text;
        return answered(bulks().plan(wish));
    }
    /// Plans and launches.
    Result<Bulk> launched(const QString &text, milliseconds spread = milliseconds(0))
    {
        const auto planned = plan(text);
        return planned ? answered(bulks().launch(planned->id, std::nullopt, spread)) : planned;
    }

    [[nodiscard]] BulkState state(BulkId id) const
    {
        const auto bulk = answered(bulks().byId(id));
        return bulk ? bulk->state : BulkState::Planning;
    }
    [[nodiscard]] BulkProgress progress(BulkId id) const
    {
        const auto read = answered(bulks().progress(id));
        return read ? *read : BulkProgress {};
    }
    [[nodiscard]] rules::BulkTotals totals(BulkId id) const
    {
        const auto read = answered(bulks().totals(id));
        return read ? *read : rules::BulkTotals {};
    }
    [[nodiscard]] QList<storage::BulkResult> results(BulkId id) const
    {
        const auto read = answered(bulks().results(id, 0, 1000));
        return read ? *read : QList<storage::BulkResult> {};
    }
    /// What there is of this number; a row of 0 where there is nothing.
    [[nodiscard]] storage::BulkResult of(BulkId id, const QString &number) const
    {
        for (const storage::BulkResult &result : results(id)) {
            if (result.row.number == number)
                return result;
        }
        return {};
    }

    [[nodiscard]] qsizetype posted() const { return m_rig.provider.ledger().posted().size(); }
    /// Texts that the provider has taken for this number, in their order.
    [[nodiscard]] QStringList postedTo(const QString &number) const
    {
        QStringList bodies;
        for (const auto &message : m_rig.provider.ledger().posted()) {
            if (message.to == number || message.to == QStringLiteral("whatsapp:") + number)
                bodies << message.body;
        }
        return bodies;
    }
    [[nodiscard]] int candidates() const
    {
        const auto info = answered(m_rig.workspace->info());
        return info ? static_cast<int>(info->candidates) : -1;
    }

    workspace::BulkWish wish;

private:
    Rig &m_rig;
};

} // namespace halftone::test
