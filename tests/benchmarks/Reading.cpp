// What people wait for, on a workspace of 1,000,000 messages: pages, inbox, search; and what the outbox does with 100,000 due rows.
#include "BareSqlite.h"
#include "base/Time.h"
#include "Benchmarks.h"
#include "Measure.h"
#include "Million.h"
#include "storage/Conversations.h"
#include "storage/Messages.h"
#include "storage/Outbox.h"
#include "storage/Search.h"
#include "storage/Workspace.h"

#include <functional>

namespace halftone::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kRows = 50; ///< a page, as the window reads it

/// A read of ours and the statement that it comes down to.
struct Read
{
    QString what;
    int times;
    std::function<int(int)> ours; ///< given the turn; how many rows came
    QString sql;
    std::function<QVariantList(int)> values;
};

void measure(const Run &run, BareSqlite &bare, const Read &read)
{
    const int times = run.quick ? std::min(read.times, 20) : read.times;
    auto query = bare.prepared(read.sql);
    QList<double> ours;
    QList<double> theirs;
    // The first of each warms the page cache and prepares the statement, as it would have long been in a program that runs.
    for (int turn = 0; turn <= times; ++turn) {
        const Stopwatch first;
        const int rows = read.ours(turn);
        const double oursUs = first.us();
        const Stopwatch second;
        const int bareRows = BareSqlite::readAll(query, read.values(turn));
        const double bareUs = second.us();
        if (rows == 0 || bareRows == 0)
            giveUp(u"%1: nothing was found"_s.arg(read.what));
        if (turn > 0) {
            ours << oursUs;
            theirs << bareUs;
        }
    }
    run.report.add({u"reading"_s, read.what + u", p50"_s, percentile(ours, 0.5), u"µs"_s, percentile(theirs, 0.5)});
    run.report.add({u"reading"_s, read.what + u", p99"_s, percentile(ours, 0.99), u"µs"_s, percentile(theirs, 0.99)});
}

int rowsOf(const Result<MessagePage> &page)
{
    return static_cast<int>(must(page).size());
}

void claims(const Run &run, storage::Database &database, const Million &size, UtcMs now)
{
    const qint64 due = run.quick ? 2000 : 100'000;
    const qint64 each = due / size.conversations;
    (void)must(database.transaction([&]() -> Result<Done> {
        for (qint64 seq = 1; seq <= each; ++seq) {
            for (qint64 who = 0; who < size.conversations; ++who) {
                const qint64 id = ((toMs(now) - toMs(IdGenerator::kEpoch)) << 22) + seq * size.conversations + who;
                const qint64 number = Million::channel(who) == "sms"_L1 ? Million::kSmsNumber : Million::kWhatsAppNumber;
                const auto message = database.run(
                    u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, channel, state, body,"
                    " sort_ms, created_at_ms, state_at_ms) VALUES (?, ?, ?, 1, ?, 'out', ?, 'queued', 'Hello', ?, ?, ?)"_s,
                    {id, Million::conversation(who), Million::recipient(who), number, Million::channel(who), toMs(now), toMs(now),
                        toMs(now)});
                if (!message)
                    return message.error();
                const auto queued
                    = database.run(u"INSERT INTO outbox (message_id, conversation_id, account_id, number_id, seq, request_json, state,"
                                   " not_before_ms, accepted_at_ms) VALUES (?, ?, 1, ?, ?, '{}', 'queued', ?, ?)"_s,
                        {id, Million::conversation(who), number, seq, toMs(now), toMs(now)});
                if (!queued)
                    return queued.error();
            }
        }
        return done();
    }));
    storage::Outbox outbox(database, 2, u"bench"_s, 60s);
    QList<double> us;
    for (int turn = 0; turn < (run.quick ? 20 : 300); ++turn) {
        const UtcMs then = now + milliseconds(turn + 1);
        const Stopwatch watch;
        const auto rows = must(outbox.claim(AccountId(Million::kAccount), then, 8, 90s));
        us << watch.us();
        if (rows.size() != 8)
            giveUp(u"a claim took %1 messages instead of 8"_s.arg(rows.size()));
    }
    run.report.add({u"reading"_s, u"claim of 8, %1 due (with its commit), p50"_s.arg(due), percentile(us, 0.5), u"µs"_s});
    run.report.add({u"reading"_s, u"claim of 8, %1 due (with its commit), p99"_s.arg(due), percentile(us, 0.99), u"µs"_s});
}

} // namespace

void benchReading(const Run &run)
{
    const Million size(run.quick);
    const QString path = run.copyOfMillion(u"reading"_s);
    storage::Database::Address address;
    address.path = path;
    const auto database = must(storage::openWorkspace(address, {.now = size.end()}));
    BareSqlite bare(path);
    bare.configureAsProduct();
    const UtcMs now = size.end() + 1h;
    storage::Messages messages(*database);
    storage::Conversations conversations(*database);
    storage::Search search(*database);
    const auto who = [&size](int turn) { return Million::conversation((turn * 7919LL + 1) % size.conversations); };
    // Anywhere in the history of the largest conversation.
    const auto when
        = [&size](int turn) { return size.end() - milliseconds(60'000LL * (size.messages / 5 + turn * (size.messages / 1000))); };
    const QString columns
        = u"SELECT id, recipient_id, number_id, direction, channel, state, body, provider_id, sort_ms, state_at_ms FROM messages"
          " WHERE conversation_id = ?"_s;

    measure(run, bare,
        {u"newest page of %1"_s.arg(kRows), 500,
            [&](int turn) { return rowsOf(messages.pageBefore(ConversationId(who(turn)), std::nullopt, kRows)); },
            columns + u" ORDER BY sort_ms DESC, id DESC LIMIT 50"_s, [&](int turn) { return QVariantList {who(turn)}; }});
    measure(run, bare,
        {u"page in the middle of %1"_s.arg(size.inLargest), 500,
            [&](int turn) {
                return rowsOf(messages.pageBefore(
                    ConversationId(Million::conversation(0)), MessagePosition {.sort = when(turn), .id = MessageId(1)}, kRows));
            },
            columns + u" AND (sort_ms, id) < (?, 1) ORDER BY sort_ms DESC, id DESC LIMIT 50"_s,
            [&](int turn) {
                return QVariantList {Million::conversation(0), toMs(when(turn))};
            }});
    measure(run, bare,
        {u"first page of the inbox"_s, 300,
            [&](int) { return static_cast<int>(must(conversations.inbox(InboxFilter::All, std::nullopt, kRows, UserId(), now)).size()); },
            u"SELECT c.id, c.unread, k.first_name, k.last_name, m.body, m.state, m.channel, m.sort_ms FROM conversations c JOIN candidates "
            u"k"
            " ON k.id = c.candidate_id JOIN messages m ON m.id = c.last_message_id ORDER BY c.last_message_ms DESC, c.id DESC LIMIT 50"_s,
            [](int) { return QVariantList {}; }});
    const QString find = u"SELECT m.id, m.conversation_id, m.body, m.sort_ms FROM messages_fts JOIN messages m ON m.id = messages_fts.rowid"
                         " WHERE messages_fts MATCH ? ORDER BY messages_fts.rowid DESC LIMIT 50"_s;
    struct Word
    {
        QString what;
        QString typed;
        QString match;
        int times;
    };
    for (const Word &word : {Word {u"search: rare word"_s, u"quetzal"_s, u"quetzal*"_s, 200},
             Word {u"search: word of 28 % of messages"_s, u"interview"_s, u"interview*"_s, 100},
             Word {u"search: prefix of two letters"_s, u"co"_s, u"co*"_s, 20}}) {
        measure(run, bare,
            {word.what, word.times, [&](int) { return static_cast<int>(must(search.messages(word.typed, kRows)).size()); }, find,
                [&](int) { return QVariantList {word.match}; }});
    }
    claims(run, *database, size, now);
}

} // namespace halftone::bench
