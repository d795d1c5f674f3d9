#pragma once

#include "sandbox/Bank.h"
#include "sandbox/Faults.h"
#include "sandbox/Ledger.h"
#include "sandbox/Options.h"
#include "sandbox/Recipients.h"
#include "sandbox/Reviews.h"

#include "base/Result.h"
#include "base/Scheduler.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace halftone::sandbox {

/// A provider on 127.0.0.1: a model with a ledger, numbers, windows, reviews and people, behind Twilio's wire format.
///
/// Lives in one thread, with an event loop; `Clock` and `Scheduler` are the only sources of time for the model, so that a test
/// moves deliveries, reviews and answers by hand. What happens on the wire (latency, delays, time-outs) is in real time.
/// One origin serves all of the provider's hosts; the paths tell them apart. Under /_sandbox/ are means for tests in other
/// languages (docs: `halftone-sandbox --help`).
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    /// @param clock, scheduler must outlive it.
    Sandbox(Options options, const Clock &clock, Scheduler &scheduler, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Starts to listen. Errors: InvalidInput (`port_in_use`, `port_not_allowed`).
    [[nodiscard]] Result<Done> listen();
    /// Stops to listen and closes all connections; listen() takes the same port again.
    void stopListening();

    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT", without a slash at the end
    [[nodiscard]] const Options &options() const; ///< with the credentials filled in
    [[nodiscard]] const QString &accountSid() const { return options().accountSid; }
    [[nodiscard]] const QString &authToken() const { return options().authToken; }

    [[nodiscard]] Ledger &ledger();
    [[nodiscard]] Bank &bank();
    [[nodiscard]] Recipients &recipients();
    [[nodiscard]] Reviews &reviews();
    [[nodiscard]] Faults &faults();

    /// A candidate writes. @param when the past for history; empty: now. @return its sid.
    QString addInbound(
        const QString &from, const QString &to, const QString &body, QList<Media> media = {}, std::optional<UtcMs> when = {});
    /// A message of ours that is there already, as by another program. It does not move on by itself. @return its sid.
    QString addOutbound(
        const QString &from, const QString &to, const QString &body, UtcMs when, Status status = Status::Delivered, int errorCode = 0);

    /// How many requests came, also those that a fault then swallowed.
    /// @param route the path without host and account, sids as `{Sid}`: "/Messages.json", "/Messages/{Sid}.json", "/v1/Content".
    [[nodiscard]] int requests(const QByteArray &method, const QString &route) const;
    /// Media files that were asked for with an Authorization header, which must not follow a redirect.
    [[nodiscard]] int mediaAuthorizationLeaks() const;
    [[nodiscard]] int openConnections() const;

Q_SIGNALS:
    /// Something happened: {"event": "request"|"message"|"status"|"inbound"|"review"|"fault", …}. Not made where nobody listens.
    void happened(const QJsonObject &what);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace halftone::sandbox
