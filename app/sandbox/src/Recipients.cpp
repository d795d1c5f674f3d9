#include "sandbox/Recipients.h"

#include "Countries.h"

#include <algorithm>
#include <array>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
void put(QSet<QString> &set, const QString &number, bool in)
{
    if (in)
        set.insert(number);
    else
        set.remove(number);
}

/// The provider's own words, English only and as a whole message only (PROVIDERS 1.5).
bool isOneOf(const QString &body, std::initializer_list<QLatin1StringView> words)
{
    const QString word = body.trimmed().toUpper();
    return std::ranges::find(words, word) != words.end();
}
} // namespace

void Recipients::setNoWhatsApp(const QString &number, bool none)
{
    put(m_noWhatsApp, number, none);
}

bool Recipients::hasWhatsApp(const QString &number) const
{
    return !m_noWhatsApp.contains(number) && !isWhatsAppBarred(number);
}

void Recipients::setLandline(const QString &number, bool landline)
{
    put(m_landlines, number, landline);
}

void Recipients::setOptOut(const QString &number, bool out, const QString &ours)
{
    if (out)
        m_optOuts.insert({number, ours});
    else
        m_optOuts.removeIf(
            [&](const std::pair<QString, QString> &one) { return one.first == number && (ours.isEmpty() || one.second == ours); });
}

bool Recipients::isOptedOut(const QString &number, const QString &ours) const
{
    return m_optOuts.contains({number, ours}) || m_optOuts.contains({number, QString()});
}

QString Recipients::heard(const QString &from, const QString &ours, bool whatsApp, const QString &body, UtcMs when)
{
    if (whatsApp) {
        UtcMs &latest = m_inbound[{from, ours}];
        latest = std::max(latest, when);
        return {};
    }
    if (isOneOf(body, {"STOP"_L1, "STOPALL"_L1, "UNSUBSCRIBE"_L1, "CANCEL"_L1, "END"_L1, "QUIT"_L1, "REVOKE"_L1, "OPTOUT"_L1})) {
        setOptOut(from, true, ours);
        return u"You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe."_s;
    }
    if (isOptedOut(from, ours) && isOneOf(body, {"START"_L1, "YES"_L1, "UNSTOP"_L1})) {
        setOptOut(from, false, ours);
        m_optOuts.remove({from, QString()});
        return u"You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe."_s;
    }
    return {};
}

std::optional<UtcMs> Recipients::lastInbound(const QString &number, const QString &ours) const
{
    const auto found = m_inbound.constFind({number, ours});
    return found == m_inbound.constEnd() ? std::nullopt : std::optional(*found);
}

bool Recipients::isWindowOpen(const QString &number, const QString &ours, UtcMs now) const
{
    const std::optional<UtcMs> last = lastInbound(number, ours);
    return last && now - *last < kWindow;
}

QString Recipients::language(const QString &number) const
{
    if (const auto set = m_languages.constFind(number); set != m_languages.constEnd())
        return *set;
    const Country *country = countryOf(number);
    return country ? QString(country->language) : u"en"_s;
}

} // namespace halftone::sandbox
