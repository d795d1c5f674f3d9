#include "Million.h"

#include "BareSqlite.h"
#include "base/IdGenerator.h"
#include "base/Time.h"
#include "Benchmarks.h"
#include "Measure.h"
#include "storage/Migrations.h"
#include "storage/Numbers.h"
#include "storage/Workspace.h"

#include <QCryptographicHash>
#include <QFile>

#include <cmath>
#include <unistd.h>

namespace halftone::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds kStep {60'000}; ///< between two messages of the workspace
constexpr UtcMs kBegin {milliseconds(1'717'200'000'000)}; ///< 2024-06-01
constexpr int kRevision = 1; ///< rises with a change of what is generated

QString syllables(std::mt19937_64 &random)
{
    static constexpr std::string_view kParts[]
        = {"ba", "con", "de", "en", "for", "ga", "li", "mo", "nou", "par", "qui", "ra", "sé", "ti", "ver"};
    QString word;
    for (auto left = 1 + random() % 4; left > 0; --left) {
        const std::string_view part = kParts[random() % std::size(kParts)];
        word += QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    }
    return word;
}

/// Names the generated file: a newer schema, or another recipe, makes another one.
QString fingerprint(const Million &size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const storage::Migration &step : storage::migrations()) {
        for (const auto part : {step.common, step.sqlite}) {
            for (const std::string_view sql : part)
                hash.addData(QByteArrayView(sql.data(), static_cast<qsizetype>(sql.size())));
        }
    }
    hash.addData(QByteArray::number(kRevision));
    return u"%1-%2"_s.arg(size.messages).arg(QString::fromLatin1(hash.result().toHex().left(12)));
}

void addPeople(BareSqlite &db, const Million &size)
{
    db.exec(u"INSERT INTO accounts (id, provider, external_id, secret_ref, created_at_ms) VALUES (1, 'twilio', 'AC0', 'bench', 0)"_s);
    auto number = db.prepared(u"INSERT INTO numbers (id, account_id, channel, e164, region, calling_code, status, usable,"
                              " per_second_milli, refreshed_at_ms) VALUES (?, 1, ?, ?, 'FR', 33, 'online', 1, 1000000000, 0)"_s);
    BareSqlite::write(number, {Million::kSmsNumber, u"sms"_s, QLatin1StringView(kOurNumber).toString()});
    BareSqlite::write(number, {Million::kWhatsAppNumber, u"whatsapp"_s, QLatin1StringView(kOurNumber).toString()});
    auto candidate = db.prepared(u"INSERT INTO candidates (id, first_name, last_name, name_fold, job, created_at_ms, updated_at_ms)"
                                 " VALUES (?, ?, ?, ?, 'Welder', 0, 0)"_s);
    auto recipient = db.prepared(u"INSERT INTO recipients (id, candidate_id, kind, address, raw, match_key, region, calling_code, line)"
                                 " VALUES (?, ?, 'e164', ?, ?, ?, 'FR', 33, 'mobile')"_s);
    auto conversation = db.prepared(u"INSERT INTO conversations (id, candidate_id) VALUES (?, ?)"_s);
    std::mt19937_64 random(2);
    for (qint64 i = 0; i < size.conversations; ++i) {
        const QString first = syllables(random);
        const QString last = syllables(random);
        const QString address = Million::address(i);
        BareSqlite::write(candidate, {Million::candidate(i), first, last, QString(first + u' ' + last)});
        BareSqlite::write(recipient, {Million::recipient(i), Million::candidate(i), address, address, address});
        BareSqlite::write(conversation, {Million::conversation(i), Million::candidate(i)});
    }
}

void addMessages(BareSqlite &db, const Million &size)
{
    auto message
        = db.prepared(u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, channel, state, body,"
                      " provider_id, author_kind, segments, sort_ms, created_at_ms, state_at_ms) VALUES (?, ?, ?, 1, ?, ?, ?, ?,"
                      " ?, ?, ?, 1, ?, ?, ?)"_s);
    Texts texts(3);
    for (qint64 i = 0; i < size.messages; ++i) {
        const bool large = i % (size.messages / size.inLargest) == 0;
        const qint64 who = large ? 0 : 1 + texts.below(size.conversations - 1);
        const QString channel = Million::channel(who);
        const bool inbound = texts.below(2) == 0;
        const qint64 at = toMs(kBegin + i * kStep);
        const qint64 id = ((at - toMs(IdGenerator::kEpoch)) << 22) | (1 << 12);
        BareSqlite::write(message,
            {id, Million::conversation(who), Million::recipient(who), channel == "sms"_L1 ? Million::kSmsNumber : Million::kWhatsAppNumber,
                inbound ? u"in"_s : u"out"_s, channel, inbound ? u"received"_s : u"delivered"_s, texts.next(), texts.providerId(),
                inbound ? u"candidate"_s : u"external"_s, at, at, at});
    }
}

void generate(const QString &path, const Million &size)
{
    {
        storage::Database::Address address;
        address.path = path;
        (void)must(storage::openWorkspace(address, {.now = kBegin}));
    }
    {
        BareSqlite db(path);
        for (const QString &pragma : {u"journal_mode=DELETE"_s, u"journal_mode=OFF"_s, u"synchronous=OFF"_s, u"foreign_keys=OFF"_s,
                 u"locking_mode=EXCLUSIVE"_s, u"temp_store=MEMORY"_s, u"cache_size=-400000"_s})
            db.exec(u"PRAGMA "_s + pragma);
        // Indexes afterwards: 210,000 instead of 20,000 rows a second.
        QStringList names;
        QStringList indexes;
        {
            auto query
                = db.prepared(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'messages' AND sql IS NOT NULL"_s);
            BareSqlite::write(query, {});
            while (query.next()) {
                names << query.value(0).toString();
                indexes << query.value(1).toString();
            }
        }
        for (const QString &name : std::as_const(names))
            db.exec(u"DROP INDEX "_s + name);
        db.exec(u"BEGIN"_s);
        addPeople(db, size);
        addMessages(db, size);
        for (const QString &sql : std::as_const(indexes))
            db.exec(sql);
        db.exec(u"INSERT INTO messages_fts (messages_fts) VALUES ('rebuild')"_s);
        db.exec(
            u"UPDATE conversations SET (last_message_id, last_message_ms, read_until_ms) = (SELECT m.id, m.sort_ms, m.sort_ms FROM messages"
            " m WHERE m.conversation_id = conversations.id ORDER BY m.sort_ms DESC, m.id DESC LIMIT 1)"_s);
        db.exec(u"INSERT INTO whatsapp_windows (recipient_id, number_id, last_inbound_ms) SELECT recipient_id, number_id, MAX(sort_ms) FROM"
                " messages WHERE direction = 'in' AND channel = 'whatsapp' GROUP BY recipient_id, number_id"_s);
        db.exec(u"COMMIT"_s);
        db.exec(u"PRAGMA locking_mode=NORMAL"_s);
        db.exec(u"PRAGMA journal_mode=WAL"_s);
    }
    storage::Database::Address address;
    address.path = path;
    const auto opened = must(storage::openWorkspace(address, {.now = kBegin}));
    (void)must(storage::Numbers(*opened).recount());
}

} // namespace

QString Million::address(qint64 index)
{
    return u"+336%1"_s.arg(10'000'000 + index * 1237);
}

QString Million::channel(qint64 index)
{
    return index % 2 == 0 ? u"sms"_s : u"whatsapp"_s;
}

UtcMs Million::end() const
{
    return kBegin + messages * kStep;
}

Texts::Texts(unsigned seed)
    : m_random(seed)
{
    std::mt19937_64 same(1); // every list has the same language
    for (int i = 0; i < 3000; ++i)
        m_words << syllables(same);
}

QString Texts::next()
{
    constexpr double kUnit = 1.0 / 4294967296.0;
    QString text;
    text.reserve(160);
    const qint64 words = 12 + below(12);
    for (qint64 i = 0; i < words; ++i) {
        // Few words are frequent, most are rare.
        const double share = std::pow(static_cast<double>(m_random() >> 32) * kUnit, 3);
        text += m_words.at(static_cast<qsizetype>(share * static_cast<double>(m_words.size()))) + u' ';
    }
    if (below(100) < 28)
        text += u"interview "_s;
    if (m_made++ % 100'000 == 777)
        text += u"quetzal "_s;
    text.chop(1);
    return text;
}

QString Texts::providerId()
{
    return u"SM%1%2"_s.arg(m_random(), 16, 16, QLatin1Char('0')).arg(m_random(), 16, 16, QLatin1Char('0'));
}

QString Run::copyOfMillion(const QString &name) const
{
    const Million size(quick);
    const QString kept = cache + u"/workspace-"_s + fingerprint(size) + u".halftone"_s;
    if (!QFile::exists(kept)) {
        std::fprintf(stderr, "generating %lld messages...\n", static_cast<long long>(size.messages));
        const QString made = scratch + u"/made.halftone"_s;
        generate(made, size);
        if (!QFile::rename(made, kept))
            giveUp(u"cannot keep %1"_s.arg(kept));
    }
    const QString copy = scratch + u'/' + name + u".halftone"_s;
    if (!QFile::copy(kept, copy))
        giveUp(u"cannot copy %1"_s.arg(kept));
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0) // or the copy is written out while we measure
        giveUp(u"cannot write %1"_s.arg(copy));
    return copy;
}

} // namespace halftone::bench
