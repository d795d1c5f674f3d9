#pragma once

#include "model/Codes.h"

#include <array>

namespace halftone {

enum class Channel { Sms, WhatsApp };

template <> struct CodeTable<Channel>
{
    static constexpr std::array kEntries {
        Code<Channel> {Channel::Sms, QLatin1StringView("sms")},
        Code<Channel> {Channel::WhatsApp, QLatin1StringView("whatsapp")},
    };
};

enum class Direction { In, Out };

template <> struct CodeTable<Direction>
{
    static constexpr std::array kEntries {
        Code<Direction> {Direction::In, QLatin1StringView("in")},
        Code<Direction> {Direction::Out, QLatin1StringView("out")},
    };
};

} // namespace halftone
