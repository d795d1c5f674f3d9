#pragma once

#include "model/Address.h"
#include "model/Conversation.h"
#include "model/Number.h"
#include "model/Settings.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace halftone::rules {

/// The last known channel of a conversation (R2.1), and our number in it.
struct LastKnown
{
    Channel channel = Channel::Sms;
    NumberId number;
    friend bool operator==(const LastKnown &, const LastKnown &) = default;
};

/// What a route is judged by. A value: the store gathers it, no rule asks for more.
struct RouteFacts
{
    Recipient recipient;
    QList<Number> numbers; ///< number bank and WhatsApp senders; the order does not matter
    bool whatsAppDisabled = false; ///< switched off for the workspace
    std::optional<LastKnown> last = {}; ///< empty: first contact (R1)
    std::optional<ChosenChannel> chosen = {}; ///< by the recruiter, still in force (R2.2)
    QList<DeniedArea> deniedAreas = {}; ///< the workspace's own list; empty: the built-in one (R4.2)
    bool matchRegion = false; ///< R1.3: compare ISO regions instead of calling codes
    E164 defaultSms = {}; ///< workspace setting; empty: Number::isDefault tells
    E164 defaultWhatsApp = {};
    std::optional<NumberId> usedSms = {}; ///< number that this conversation uses on SMS (R3.1)
    std::optional<NumberId> usedWhatsApp = {};
};

/// Why a channel was chosen, or why none was (`reason` of `halftonectl route`).
enum class RouteReason {
    FirstContactCountryCodeInBank, ///< R1.1
    FirstContactNoNumberForCountryCode, ///< R1.2
    FirstContactSmsUnavailable, ///< R1.1 holds but no SMS can be received (R4.4): WhatsApp
    LastKnownChannel, ///< R2.1
    ChosenByUser, ///< R2.2
    LastChannelUnusable, ///< R2.3: R1 applied afresh
    ChosenChannelUnusable, ///< R2.3: the automatic choice instead
    OptedOut, ///< R2.3, R7.2: nothing moves by itself
    NoChannel, ///< R1.4, R4: there is none that may be chosen automatically
};

/// Why a channel cannot be used for a recipient.
enum class WhyNot {
    NoSmsNumber, ///< no number of ours can send SMS
    NoWhatsAppSender, ///< R4.1: no WhatsApp sender is online
    WhatsAppDisabled, ///< switched off for the workspace
    AreaDenied, ///< R4.2: ChannelVerdict::area says which
    NoWhatsAppAccount, ///< R4.3: the provider said so
    LandlineByProvider, ///< R4.4: the provider said that the number takes no SMS
    OptedOut, ///< R7.2
    NotAPhoneNumber, ///< R12.1: a WhatsApp user id has no SMS
};

/// What to tell a person beside a route that can be used.
enum class RouteWarning {
    SmsFromDefaultNumber, ///< R1.4: by hand, from a number of another country
    OptedOutOnOtherChannel, ///< R2.3: the recipient opted out on the other channel
    LandlineUnlikely, ///< R4.4: the library knows it as a fixed line only
    SenderChanged, ///< R2.3, R3.1: the number in use cannot send any more
};

/// What holds for one channel and one recipient, whichever channel is chosen: a row of the channel menu.
struct ChannelVerdict
{
    Channel channel = Channel::Sms;
    bool usable = false;
    std::optional<WhyNot> whyNot = {}; ///< set iff not usable
    QString area = {}; ///< key of the denied area's name ("CN", "crimea") for AreaDenied
    bool optedOut = false; ///< also where another reason comes first
    bool warnLandline = false; ///< SMS only: unlikely to arrive
    std::optional<NumberId> sender = {}; ///< what R3 picks; set iff some number of ours can send on the channel
    bool senderMatchesCountry = false; ///< R1.1: some number of ours on the channel has the recipient's calling code (or region)
    friend bool operator==(const ChannelVerdict &, const ChannelVerdict &) = default;
};

/// What R1–R4 and R7 say about where a message to a recipient goes.
struct Route
{
    std::optional<Channel> channel = {}; ///< empty: nothing may be sent
    NumberId sender = {}; ///< valid iff there is a channel
    RouteReason reason = RouteReason::NoChannel;
    /// After a fall-back, the rule that picked the channel. Without a channel, what had been tried.
    std::optional<RouteReason> underlying = {};
    QList<RouteWarning> warnings = {};
    std::array<ChannelVerdict, 2> channels = {}; ///< SMS, WhatsApp

    [[nodiscard]] const ChannelVerdict &verdict(Channel which) const { return channels[which == Channel::Sms ? 0 : 1]; }
    [[nodiscard]] ChannelVerdict &verdict(Channel which) { return channels[which == Channel::Sms ? 0 : 1]; }
    friend bool operator==(const Route &, const Route &) = default;
};

/// R1, R2, R3, R4: the channel and sender that are chosen without anyone's word. Total and deterministic: the same facts in any
/// order of numbers give the same route.
[[nodiscard]] Route route(const RouteFacts &facts);

/// R1.4, R2.3: what a recruiter asks for by hand, once (`--channel sms`, the channel menu).
///
/// @param wanted number to send from; invalid: R3 picks. One that cannot send is replaced by R3's pick, with SenderChanged.
/// @return channel @p channel with reason ChosenByUser; or no channel, with OptedOut (R7.2) or ChosenChannelUnusable.
[[nodiscard]] Route routeByHand(const RouteFacts &facts, Channel channel, NumberId wanted = {});

/// R4, R7.2, R3: what holds for one channel, as in Route::channels.
[[nodiscard]] ChannelVerdict judgeChannel(const RouteFacts &facts, Channel channel);

/// R1.3: whether two places count as the same country. Services without a geography match only their very own code.
[[nodiscard]] bool sameCountry(int callingCode, const QString &region, const Number &number, bool matchRegion);

/// R1.3: calling codes of services without a geography (800, 808, 870, 878, 881, 882, 883, 888, 979).
[[nodiscard]] bool isNonGeographic(int callingCode);

/// A message of a conversation, as far as R2 looks at it.
struct KnownMessage
{
    MessageId id; ///< ids rise with the time at which a message was first seen
    Direction direction = Direction::Out;
    MessageState state = MessageState::Sent;
    Channel channel = Channel::Sms;
    NumberId number;
    UtcMs date; ///< the provider's, else ours
};

/// R2.1: inbound always counts; outbound unless it failed, was rejected, never left, or still waits for approval or its time.
[[nodiscard]] bool countsAsKnown(Direction direction, MessageState state);

/// R2.1, R2.2: the latest known message's channel and number; by date in whole seconds, then by who was seen first.
/// @param messages in any order. @return empty: first contact.
[[nodiscard]] std::optional<LastKnown> lastKnown(std::span<const KnownMessage> messages);

/// R2.2: what is left of the recruiter's choice once the candidate has written on @p inbound.
[[nodiscard]] std::optional<ChosenChannel> chosenAfterInbound(const std::optional<ChosenChannel> &chosen, Channel inbound);

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::RouteReason>
{
    using enum rules::RouteReason;
    static constexpr std::array kEntries {
        Code<rules::RouteReason> {FirstContactCountryCodeInBank, QLatin1StringView("first_contact_country_code_in_bank")},
        Code<rules::RouteReason> {FirstContactNoNumberForCountryCode, QLatin1StringView("first_contact_no_number_for_country_code")},
        Code<rules::RouteReason> {FirstContactSmsUnavailable, QLatin1StringView("first_contact_sms_unavailable")},
        Code<rules::RouteReason> {LastKnownChannel, QLatin1StringView("last_known_channel")},
        Code<rules::RouteReason> {ChosenByUser, QLatin1StringView("chosen_by_user")},
        Code<rules::RouteReason> {LastChannelUnusable, QLatin1StringView("last_channel_unusable")},
        Code<rules::RouteReason> {ChosenChannelUnusable, QLatin1StringView("chosen_channel_unusable")},
        Code<rules::RouteReason> {OptedOut, QLatin1StringView("opted_out")},
        Code<rules::RouteReason> {NoChannel, QLatin1StringView("no_channel")},
    };
};

template <> struct halftone::CodeTable<halftone::rules::WhyNot>
{
    using enum rules::WhyNot;
    static constexpr std::array kEntries {
        Code<rules::WhyNot> {NoSmsNumber, QLatin1StringView("no_sms_number")},
        Code<rules::WhyNot> {NoWhatsAppSender, QLatin1StringView("no_whatsapp_sender")},
        Code<rules::WhyNot> {WhatsAppDisabled, QLatin1StringView("whatsapp_disabled")},
        Code<rules::WhyNot> {AreaDenied, QLatin1StringView("area_denied")},
        Code<rules::WhyNot> {NoWhatsAppAccount, QLatin1StringView("no_whatsapp_account")},
        Code<rules::WhyNot> {LandlineByProvider, QLatin1StringView("landline")},
        Code<rules::WhyNot> {OptedOut, QLatin1StringView("opted_out")},
        Code<rules::WhyNot> {NotAPhoneNumber, QLatin1StringView("not_a_phone_number")},
    };
};

template <> struct halftone::CodeTable<halftone::rules::RouteWarning>
{
    using enum rules::RouteWarning;
    static constexpr std::array kEntries {
        Code<rules::RouteWarning> {SmsFromDefaultNumber, QLatin1StringView("sms_from_default_number")},
        Code<rules::RouteWarning> {OptedOutOnOtherChannel, QLatin1StringView("opted_out_on_other_channel")},
        Code<rules::RouteWarning> {LandlineUnlikely, QLatin1StringView("landline_unlikely")},
        Code<rules::RouteWarning> {SenderChanged, QLatin1StringView("sender_changed")},
    };
};
