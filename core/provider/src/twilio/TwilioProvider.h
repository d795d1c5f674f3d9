#pragma once

#include "HttpPool.h"
#include "provider/Provider.h"
#include "provider/TwilioJson.h"
#include "twilio/TwilioUrls.h"

#include <QList>

#include <memory>

namespace halftone::provider {

/// Twilio's REST API: messages (api.), WhatsApp senders (messaging.), templates (content.), look-up (lookups.).
///
/// One file a concern: TwilioMessages, TwilioNumbers, TwilioContent, TwilioMedia; answers are read by TwilioJson and judged by
/// Judgement, both pure.
class TwilioProvider final : public Provider
{
    Q_OBJECT

public:
    TwilioProvider(const Account &account, const Secret &secret, const ConnectionOptions &options, const Clock &clock);

    [[nodiscard]] Capabilities capabilities() const override;

    void testAccount(Callback<AccountInfo> done) override;
    void listNumbers(Callback<QList<Number>> done) override;
    void listWhatsAppSenders(Callback<QList<Number>> done) override;

    void send(const SendRequest &request, std::function<void(SendOutcome)> done) override;

    void listMessages(const MessageQuery &query, Callback<MessageListPage> done) override;
    void fetchMessage(const QString &providerId, Callback<ListedMessage> done) override;
    void cancelMessage(const QString &providerId, Callback<ListedMessage> done) override;
    void deleteMessage(const QString &providerId, Callback<Done> done) override;
    void listMedia(const QString &providerId, Callback<QList<MediaItem>> done) override;
    void fetchMedia(const MediaRequest &request, Callback<MediaFile> done) override;

    void listContents(const QString &page, Callback<ContentListPage> done) override;
    void findContents(const QString &name, Callback<QList<ContentItem>> done) override;
    void createContent(const NewContent &content, Callback<QString> done) override;
    void deleteContent(const QString &contentId, Callback<Done> done) override;
    void submitApproval(const QString &contentId, const QString &name, const QString &category, Callback<ApprovalAnswer> done) override;
    void fetchApproval(const QString &contentId, Callback<ApprovalAnswer> done) override;

    void lookup(const QString &e164, bool lineType, Callback<LookupInfo> done) override;

    [[nodiscard]] std::optional<milliseconds> clockSkew() const override { return m_pool->clockSkew(); }
    [[nodiscard]] std::optional<UtcMs> readsPausedUntil() const override;
    void abortAll() override { m_pool->abortAll(); }

    /// Of an answer: a page of a thousand messages of 1,600 emoji each is about 8 MB.
    static constexpr qint64 kMaxAnswer = 16 * 1024 * 1024;
    /// Of a medium: WhatsApp lets 16 MB through.
    static constexpr qint64 kMaxMedia = 20 * 1024 * 1024;

private:
    template <typename T> using Read = std::function<Result<T>(const QByteArray &)>;

    [[nodiscard]] HttpRequest get(QUrl url, QByteArray label) const;
    [[nodiscard]] HttpRequest postForm(QUrl url, const TwilioUrls::Query &fields, QByteArray label) const;
    [[nodiscard]] HttpRequest postJson(QUrl url, const QByteArray &json, QByteArray label) const;
    [[nodiscard]] HttpRequest deletion(QUrl url, QByteArray label) const;

    /// Makes a request and gives what @p read makes of its answer.
    template <typename T> void call(HttpRequest request, CallKind kind, Callback<T> done, Read<T> read);
    /// Makes a deletion; its answer has no body.
    void erase(HttpRequest request, Callback<Done> done);
    /// Follows the pages of a list from @p request on and gives all of it.
    template <typename Item>
    void collect(HttpRequest request, TwilioUrls::Host host, Callback<QList<Item>> done, Read<TwilioPage<Item>> read);
    template <typename Item> struct Collected;
    template <typename Item> void collectMore(std::shared_ptr<Collected<Item>> state, HttpRequest request);

    void fetchMediaFrom(const MediaRequest &wanted, bool authorized, int hops, Callback<MediaFile> done);
    template <typename T> void answerLater(Callback<T> done, Result<T> result);
    void noteThrottling(const HttpAnswer &answer);

    const Clock &m_clock;
    ConnectionOptions m_options;
    TwilioUrls m_urls;
    HttpPool *m_pool;
    std::optional<UtcMs> m_readsPausedUntil;
    int m_throttled = 0; ///< answers of 429 in a row
};

} // namespace halftone::provider
