#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "model/Channel.h"
#include "model/ListedMessage.h"
#include "model/Message.h"
#include "model/Number.h"
#include "model/Template.h"
#include "provider/Media.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace halftone::provider {

/// What a provider can do; the engine asks this, never "which provider is it".
struct Capabilities
{
    bool listsMessages = false; ///< its own list can be asked whether it has a message (R10.2)
    bool idempotencyKey = false;
    bool schedules = false; ///< holds a message until a time by itself
    bool approvesTemplates = false;
    int maxSmsCharacters = 1600;
    int maxWhatsAppCharacters = 1600; ///< R8.2
    int maxTemplateCharacters = 1024;
};

/// The secret of an account. Held in one object, never printed: it has no operator<<, and QDebug cannot take it.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] const QString &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

private:
    QString m_value;
};

/// One message to send. Addresses without prefix; the provider adds its own ("whatsapp:").
struct SendRequest
{
    Channel channel = Channel::Sms;
    QString to = {}; ///< E.164, or a WhatsApp user id
    QString from = {}; ///< one of our numbers, E.164
    QString body = {}; ///< rendered text; empty when a template is named
    QString contentId = {}; ///< "HX…" of an approved template; empty for free text
    QStringList variables = {}; ///< values of variable 1, 2, … of the template
    int priority = 0; ///< higher leaves first where requests queue for a connection
};

/// What the provider said of a message it took.
struct Accepted
{
    QString providerId = {}; ///< "SM…" or "MM…"
    QString status = {}; ///< the provider's word ("queued")
    std::optional<UtcMs> createdAt = {}; ///< by the provider's clock, whole seconds
    std::optional<int> segments = {}; ///< empty where the provider does not know yet
};

/// One entry of the provider's list of messages (model/ListedMessage.h).
using halftone::ListedMessage;

struct MessageQuery
{
    QString to = {}; ///< with @ref channel; empty: any
    QString from = {}; ///< empty: any
    std::optional<Channel> channel = {}; ///< the channel of to/from; needed where one of them is set
    int pageSize = 100; ///< 1…1,000
    QString page = {}; ///< token of a page as given by the last answer; empty: the first
};

struct MessageListPage
{
    QList<ListedMessage> messages = {}; ///< newest first
    QString nextPage = {}; ///< empty: this was the last
    int unreadable = 0; ///< entries that were not what the contract says; they are logged and left out, the others are kept
};

/// A template at the provider.
struct ContentItem
{
    QString id = {}; ///< "HX…"
    QString name = {}; ///< friendly name
    QString approvalName = {}; ///< name under which it was submitted; may be empty
    QString language = {};
    QString body = {}; ///< empty for kinds that we do not send (cards, media)
    QStringList samples = {}; ///< of variable 1, 2, …
    QString category = {};
    QString status = {}; ///< the provider's word, "unsubmitted" where there is no approval
    QString rejectionReason = {};
    std::optional<UtcMs> createdAt = {};
};

struct ContentListPage
{
    QList<ContentItem> items = {};
    QString nextPage = {};
    int unreadable = 0;
};

struct NewContent
{
    QString name = {}; ///< `[a-z0-9_]{1,512}`
    QString language = {};
    QString body = {}; ///< with {{1}}…
    QStringList samples = {};
};

struct ApprovalAnswer
{
    QString status = {}; ///< the provider's word
    QString name = {};
    QString category = {};
    QString rejectionReason = {};
};

struct AccountInfo
{
    QString friendlyName = {};
    QString status = {}; ///< "active", "suspended", "closed"
    QString type = {}; ///< "Trial", "Full"
};

struct LookupInfo
{
    bool valid = false;
    QString lineType = {}; ///< the provider's word ("mobile", "landline"); empty when not asked
    QString country = {};
};

/// A provider's API, asynchronous. Lives in one thread; every callback is called there, exactly once, from the event loop, never
/// before the call that took it returns, and not at all once the provider object is gone.
///
/// Errors: NetworkNotSent (a read: no answer, nothing was changed), NetworkUnconfirmed (message POST, and whatever else creates or
/// changes something: it may have been acted on; for contents, findContents tells), ProviderThrottled (429; a read: also 5xx),
/// ProviderRejected, ProviderUnreadable, CredentialsRefused; `code` is "<provider>_<number>" where the provider gave one,
/// `quote` its words.
class Provider : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Callback = std::function<void(Result<T>)>;

    using QObject::QObject;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    virtual void testAccount(Callback<AccountInfo> done) = 0;
    /// The SMS part of the number bank; pages are followed.
    virtual void listNumbers(Callback<QList<Number>> done) = 0;
    virtual void listWhatsAppSenders(Callback<QList<Number>> done) = 0;

    /// Exactly one POST on the wire (R10.3). The outcome of a failure carries how certain it is that nothing was sent.
    struct SendOutcome
    {
        Result<Accepted> result;
        bool wholeAnswer = false; ///< an answer was read to its end: nothing is under way any more (5xx, a proxy's page)
        std::optional<milliseconds> retryAfter = {}; ///< of a 429 or 503
        int httpStatus = 0; ///< 0 when none was read
    };
    virtual void send(const SendRequest &request, std::function<void(SendOutcome)> done) = 0;

    virtual void listMessages(const MessageQuery &query, Callback<MessageListPage> done) = 0;
    virtual void fetchMessage(const QString &providerId, Callback<ListedMessage> done) = 0;
    virtual void cancelMessage(const QString &providerId, Callback<ListedMessage> done) = 0;
    virtual void deleteMessage(const QString &providerId, Callback<Done> done) = 0;
    virtual void listMedia(const QString &providerId, Callback<QList<MediaItem>> done) = 0;
    /// The bytes of a medium. Credentials go to the provider's own origin only, never to where it redirects.
    /// Errors: ProviderRejected `provider_not_found` (it is gone), ProviderUnreadable `media_address_refused`, `answer_too_large`;
    /// Cancelled.
    virtual void fetchMedia(const MediaRequest &request, Callback<MediaFile> done) = 0;

    virtual void listContents(const QString &page, Callback<ContentListPage> done) = 0;
    /// Every content with this name, whatever page it is on: asked before another is created (R6.2).
    virtual void findContents(const QString &name, Callback<QList<ContentItem>> done) = 0;
    virtual void createContent(const NewContent &content, Callback<QString> done) = 0;
    virtual void deleteContent(const QString &contentId, Callback<Done> done) = 0;
    virtual void submitApproval(const QString &contentId, const QString &name, const QString &category, Callback<ApprovalAnswer> done) = 0;
    virtual void fetchApproval(const QString &contentId, Callback<ApprovalAnswer> done) = 0;

    virtual void lookup(const QString &e164, bool lineType, Callback<LookupInfo> done) = 0;

    /// How far the provider's clock is ahead of ours, from the Date header of the latest answers; empty before the first.
    [[nodiscard]] virtual std::optional<milliseconds> clockSkew() const = 0;
    /// After a 429 to anything but a send: when reads may be tried again.
    [[nodiscard]] virtual std::optional<UtcMs> readsPausedUntil() const = 0;

    /// Ends every request in flight; their callbacks are called with Cancelled (sends: NetworkUnconfirmed).
    virtual void abortAll() = 0;
};

/// Settings of a connection to a provider.
struct ConnectionOptions
{
    QUrl endpoint = {}; ///< one origin for all hosts; empty: the provider's own hosts
    int concurrency = 40; ///< requests in flight at once, 1…200
    milliseconds sendTimeout = std::chrono::seconds(30);
    milliseconds readTimeout = std::chrono::seconds(30);
    QByteArray extraCaPem = {}; ///< further certificate authorities (tests, company proxies); never weakens verification
};

/// Makes the provider of an account. Errors: InvalidInput `unknown_provider`, `endpoint_not_allowed` (neither https nor loopback).
/// @param clock outlives the provider.
[[nodiscard]] Result<std::unique_ptr<Provider>> makeProvider(
    const Account &account, const Secret &secret, const ConnectionOptions &options, const Clock &clock);

/// Whether an endpoint may be used: https anywhere, http on loopback only (CLI.md).
[[nodiscard]] Result<QUrl> checkEndpoint(const QString &endpoint);

} // namespace halftone::provider
