#pragma once

#include "base/Clock.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace halftone::sandbox {

/// What the provider knows of the people at the other end: opt-outs, windows, landlines, who has no WhatsApp.
///
/// Numbers are E.164 without "whatsapp:".
class Recipients
{
public:
    /// The 24-hour customer-service window (PROVIDERS 1.1), for a pair of our sender and a person.
    static constexpr milliseconds kWindow = std::chrono::hours(24);

    void setNoWhatsApp(const QString &number, bool none = true);
    [[nodiscard]] bool hasWhatsApp(const QString &number) const;

    void setLandline(const QString &number, bool landline = true);
    [[nodiscard]] bool isLandline(const QString &number) const { return m_landlines.contains(number); }

    /// SMS opt-out. @param ours the number of ours that they stopped; empty: all of them.
    void setOptOut(const QString &number, bool out = true, const QString &ours = {});
    [[nodiscard]] bool isOptedOut(const QString &number, const QString &ours) const;

    /// Notes an inbound message: WhatsApp opens the window, a stop word of the provider's by SMS opts out.
    /// @return what the provider itself answers to a stop or start word by SMS; else empty.
    QString heard(const QString &from, const QString &ours, bool whatsApp, const QString &body, UtcMs when);

    [[nodiscard]] std::optional<UtcMs> lastInbound(const QString &number, const QString &ours) const;
    [[nodiscard]] bool isWindowOpen(const QString &number, const QString &ours, UtcMs now) const;

    /// The language a person answers in; by country where it was not set.
    void setLanguage(const QString &number, const QString &language) { m_languages.insert(number, language); }
    [[nodiscard]] QString language(const QString &number) const;

private:
    QSet<QString> m_noWhatsApp;
    QSet<QString> m_landlines;
    QSet<std::pair<QString, QString>> m_optOuts; ///< (person, ours or empty)
    QHash<std::pair<QString, QString>, UtcMs> m_inbound; ///< latest WhatsApp message of (person, ours)
    QHash<QString, QString> m_languages;
};

} // namespace halftone::sandbox
