// A provider's list of 100,000 messages into a workspace of 1,000,000, in pages of 1,000, against SQLite with the same rows and indexes.
#include "storage/Ingest.h"

#include "BareSqlite.h"
#include "base/Time.h"
#include "Benchmarks.h"
#include "Measure.h"
#include "Million.h"
#include "storage/Approvals.h"
#include "storage/Outbox.h"
#include "storage/Workspace.h"

#include <QFile>

namespace halftone::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Goal kGoal {.limit = 1.5};
constexpr qsizetype kPage = 1000;

/// Pages as a provider lists them: newest first within a page.
QList<QList<ListedMessage>> pages(const Million &size, qsizetype count)
{
    Texts texts(4);
    QList<QList<ListedMessage>> all;
    UtcMs at = size.end();
    while (count > 0) {
        QList<ListedMessage> page;
        for (qsizetype i = 0; i < std::min(kPage, count); ++i) {
            const qint64 who = texts.below(size.conversations);
            at += 20s;
            ListedMessage listed;
            listed.providerId = texts.providerId();
            listed.direction = texts.below(2) == 0 ? Direction::In : Direction::Out;
            listed.channel = Million::channel(who) == "sms"_L1 ? Channel::Sms : Channel::WhatsApp;
            listed.candidateAddress = Million::address(who);
            listed.ourAddress = QString::fromLatin1(kOurNumber);
            listed.body = texts.next();
            listed.status = listed.direction == Direction::In ? u"received"_s : u"delivered"_s;
            listed.segments = 1;
            listed.createdAt = listed.sentAt = listed.updatedAt = at;
            page.prepend(listed);
        }
        count -= page.size();
        all.append(page);
    }
    return all;
}

double byProduct(const QString &path, const QList<QList<ListedMessage>> &list)
{
    storage::Database::Address address;
    address.path = path;
    const UtcMs end = *list.constLast().constFirst().createdAt;
    ManualClock clock(end);
    const auto database = must(storage::openWorkspace(address, {.now = clock.now()}));
    IdGenerator ids(clock, 2);
    storage::Outbox outbox(*database, ids.installation(), u"bench"_s, 60s);
    storage::Approvals approvals(*database, ids, outbox, u"bench"_s);
    storage::Ingest ingest(
        *database, ids, outbox, approvals, AccountId(Million::kAccount), [](const QString &) { return storage::CodeEffect {}; });
    const Stopwatch watch;
    for (const QList<ListedMessage> &page : list) {
        const auto report = must(ingest.page(page, clock.now(), 0ms, UtcMs {}));
        if (report.received.size() + report.external != page.size())
            giveUp(u"a page was not taken in whole"_s);
    }
    return watch.ms();
}

double byBareSqlite(const QString &path, const QList<QList<ListedMessage>> &list)
{
    BareSqlite db(path);
    db.configureAsProduct();
    ManualClock clock(*list.constLast().constFirst().createdAt);
    IdGenerator ids(clock, 2);
    auto insert
        = db.prepared(u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, channel, state, body,"
                      " provider_id, error_code, error_quote, author_kind, media_count, segments, sort_ms, created_at_ms, state_at_ms,"
                      " sent_at_ms, check_at_ms) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, '', '', ?, 0, 1, ?, ?, ?, ?, NULL)"_s);
    auto index = db.prepared(u"INSERT INTO messages_fts (rowid, body) SELECT id, body FROM messages WHERE id BETWEEN ? AND ?"_s);
    QHash<QString, qint64> people;
    for (qint64 i = 0; i < Million(false).conversations; ++i)
        people.insert(Million::address(i), i);
    const Stopwatch watch;
    for (const QList<ListedMessage> &page : list) {
        db.exec(u"BEGIN IMMEDIATE"_s);
        qint64 first = 0;
        qint64 last = 0;
        for (auto it = page.crbegin(); it != page.crend(); ++it) {
            const bool inbound = it->direction == Direction::In;
            const qint64 who = people.value(it->candidateAddress);
            const qint64 at = toMs(*it->createdAt);
            last = ids.next<MessageTag>().value();
            first = first == 0 ? last : first;
            BareSqlite::write(insert,
                {last, Million::conversation(who), Million::recipient(who),
                    it->channel == Channel::Sms ? Million::kSmsNumber : Million::kWhatsAppNumber, inbound ? u"in"_s : u"out"_s,
                    it->channel == Channel::Sms ? u"sms"_s : u"whatsapp"_s, it->status, it->body, it->providerId,
                    inbound ? u"candidate"_s : u"external"_s, at, at, at, at});
        }
        BareSqlite::write(index, {first, last});
        db.exec(u"COMMIT"_s);
    }
    return watch.ms();
}

} // namespace

void benchIngest(const Run &run)
{
    const qsizetype count = run.quick ? 2000 : 100'000;
    const auto list = pages(Million(run.quick), count);
    QList<double> ours;
    QList<double> bare;
    for (int round = 0; round < run.rounds; ++round) {
        for (const bool product : {true, false}) {
            const QString path = run.copyOfMillion(u"ingest"_s);
            (product ? ours : bare) << (product ? byProduct(path, list) : byBareSqlite(path, list));
            for (const QString &tail : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(path + tail);
        }
    }
    run.report.add({u"ingest"_s, u"%1 listed messages, pages of 1,000"_s.arg(count), median(ours), u"ms"_s, median(bare), kGoal});
}

} // namespace halftone::bench
