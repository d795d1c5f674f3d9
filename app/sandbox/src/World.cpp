#include "World.h"

#include "Segments.h"
#include "Sids.h"

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
Options filledIn(Options options)
{
    const auto fill = [&options](QString &what, QStringView prefix, quint32 kind) {
        if (what.isEmpty())
            what = prefix.toString() + hex32(options.seed, kind, 0);
    };
    fill(options.accountSid, u"AC", 1);
    fill(options.authToken, u"", 2);
    fill(options.apiKeySid, u"SK", 3);
    fill(options.apiKeySecret, u"", 4);
    return options;
}
} // namespace

World::World(Options given, const Clock &time, Scheduler &scheduler)
    : options(filledIn(std::move(given)))
    , clock(time)
    , agenda(time, scheduler, options.speed)
    , ledger(options.seed)
    , bank(options.seed, options.defaultNumbers)
    , reviews(options, time, agenda)
    , faults(options.seed)
{
    reviews.onDecision([this](const Content &content) {
        tell([&content] {
            return QJsonObject {{u"event"_s, u"review"_s}, {u"sid"_s, content.sid}, {u"name"_s, content.approval.name},
                {u"status"_s, content.approval.status}, {u"reason"_s, content.approval.rejectionReason}};
        });
    });
}

QString World::receive(Message message)
{
    message.direction = Direction::Inbound;
    message.status = Status::Received;
    message.segments = segmentsOf(message.body, false);
    message.sent = message.created;
    const Message &booked = ledger.add(std::move(message));
    const QString from = withoutChannel(booked.from);
    const QString ours = withoutChannel(booked.to);
    const QString answer = recipients.heard(from, ours, booked.isWhatsApp(), booked.body, booked.created);
    tell([&booked] {
        return QJsonObject {
            {u"event"_s, u"inbound"_s}, {u"sid"_s, booked.sid}, {u"from"_s, booked.from}, {u"to"_s, booked.to}, {u"body"_s, booked.body}};
    });
    const QString sid = booked.sid;
    if (options.stopConfirmation && !answer.isEmpty()) {
        ledger.add({.direction = Direction::OutboundReply,
            .status = Status::Delivered,
            .from = ours,
            .to = from,
            .body = answer,
            .segments = segmentsOf(answer, false),
            .created = now(),
            .sent = now()});
    }
    return sid;
}

QString withoutChannel(const QString &address)
{
    return address.startsWith("whatsapp:"_L1) ? address.mid(9) : address;
}

} // namespace halftone::sandbox
