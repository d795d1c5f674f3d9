#include "storage/Migrations.h"

#include <algorithm>

namespace halftone::storage {

namespace {

// Instants: BIGINT milliseconds since 1970-01-01T00:00Z, suffix _ms. Flags: SMALLINT 0/1. Codes: TEXT, spelled as in CLI.md.
// Ids are made by the client (base/IdGenerator.h). Texts compare by '='; what is searched without case or accents is kept a second
// time in a *_fold column filled by us, since the engines' collations differ.
constexpr std::string_view k1[] = {
    "CREATE TABLE installations (id {{ID}} PRIMARY KEY CHECK (id BETWEEN 1 AND 1023), label TEXT NOT NULL, app_version TEXT NOT NULL,"
    " last_id BIGINT NOT NULL DEFAULT 0, created_at_ms BIGINT NOT NULL, last_seen_ms BIGINT NOT NULL)",

    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at_ms BIGINT NOT NULL)",

    "CREATE TABLE users (id {{ID}} PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, first_name TEXT NOT NULL DEFAULT '',"
    " last_name TEXT NOT NULL DEFAULT '', role TEXT NOT NULL, active SMALLINT NOT NULL DEFAULT 1 CHECK (active IN (0,1)),"
    " created_at_ms BIGINT NOT NULL)",

    "CREATE TABLE accounts (id {{ID}} PRIMARY KEY, provider TEXT NOT NULL, external_id TEXT NOT NULL, key_id TEXT NOT NULL DEFAULT '',"
    " endpoint TEXT NOT NULL DEFAULT '', secret_ref TEXT NOT NULL, enabled SMALLINT NOT NULL DEFAULT 1 CHECK (enabled IN (0,1)),"
    " paused_until_ms BIGINT NOT NULL DEFAULT 0, pause_reason TEXT NOT NULL DEFAULT '', created_at_ms BIGINT NOT NULL,"
    " UNIQUE (provider, external_id))",

    // conversations: how many recipients have messages with it (R3.3), kept by storage/Numbers.h: a count would walk all messages.
    // next_slot_ms: when the number may send next; advanced in the claim, so that ten programs do not send ten times the rate.
    "CREATE TABLE numbers (id {{ID}} PRIMARY KEY, account_id BIGINT NOT NULL REFERENCES accounts(id), channel TEXT NOT NULL, e164 TEXT NOT "
    "NULL,"
    " region TEXT NOT NULL DEFAULT '', calling_code INTEGER NOT NULL DEFAULT 0, external_id TEXT NOT NULL DEFAULT '', status TEXT NOT NULL,"
    " usable SMALLINT NOT NULL CHECK (usable IN (0,1)), per_second_milli INTEGER NOT NULL DEFAULT 1000, next_slot_ms BIGINT NOT NULL "
    "DEFAULT 0,"
    " conversations INTEGER NOT NULL DEFAULT 0, refreshed_at_ms BIGINT NOT NULL, UNIQUE (account_id, channel, e164))",

    "CREATE TABLE candidates (id {{ID}} PRIMARY KEY, external_id TEXT UNIQUE, first_name TEXT NOT NULL DEFAULT '', last_name TEXT NOT NULL "
    "DEFAULT '',"
    " name_fold TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '', time_zone TEXT NOT NULL "
    "DEFAULT '',"
    " job TEXT NOT NULL DEFAULT '', stage TEXT NOT NULL DEFAULT '', interview_at_ms BIGINT, interview_location TEXT NOT NULL DEFAULT '',"
    " interview_link TEXT NOT NULL DEFAULT '', custom_json TEXT NOT NULL DEFAULT '{}', version INTEGER NOT NULL DEFAULT 1,"
    " created_at_ms BIGINT NOT NULL, updated_at_ms BIGINT NOT NULL)",
    "CREATE INDEX candidates_name ON candidates (name_fold, id)",
    "CREATE TABLE candidate_tags (candidate_id BIGINT NOT NULL REFERENCES candidates(id) ON DELETE CASCADE, tag TEXT NOT NULL,"
    " PRIMARY KEY (candidate_id, tag))",
    "CREATE INDEX candidate_tags_tag ON candidate_tags (tag, candidate_id)",

    // R12.1: a candidate's addresses. match_key is equal for numbers that the provider uses for the same person (R12.3).
    "CREATE TABLE recipients (id {{ID}} PRIMARY KEY, candidate_id BIGINT NOT NULL REFERENCES candidates(id) ON DELETE CASCADE,"
    " position INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL, address TEXT NOT NULL UNIQUE, raw TEXT NOT NULL DEFAULT '',"
    " provider_form TEXT NOT NULL DEFAULT '', match_key TEXT NOT NULL UNIQUE, region TEXT NOT NULL DEFAULT '', calling_code INTEGER NOT "
    "NULL DEFAULT 0,"
    " line TEXT NOT NULL DEFAULT 'unknown', sms_impossible SMALLINT NOT NULL DEFAULT 0 CHECK (sms_impossible IN (0,1)),"
    " no_whatsapp_since_ms BIGINT)",
    "CREATE INDEX recipients_candidate ON recipients (candidate_id, position)",

    // R7.3: who or what set the mark, and when. Kept as long as the candidate's data; after an erasure as a keyed hash only.
    "CREATE TABLE opt_outs (recipient_id BIGINT NOT NULL REFERENCES recipients(id) ON DELETE CASCADE, channel TEXT NOT NULL,"
    " opted_out SMALLINT NOT NULL CHECK (opted_out IN (0,1)), source TEXT NOT NULL, word TEXT NOT NULL DEFAULT '', actor_user_id BIGINT,"
    " at_ms BIGINT NOT NULL, PRIMARY KEY (recipient_id, channel))",
    "CREATE TABLE erased_opt_outs (address_hash TEXT NOT NULL, channel TEXT NOT NULL, at_ms BIGINT NOT NULL, PRIMARY KEY (address_hash, "
    "channel))",

    // A conversation is with the candidate (R12.1). out_seq is the order of acceptance (R10.4): ids of two computers are not.
    "CREATE TABLE conversations (id {{ID}} PRIMARY KEY, candidate_id BIGINT NOT NULL UNIQUE REFERENCES candidates(id) ON DELETE CASCADE,"
    " assignee_user_id BIGINT REFERENCES users(id), chosen_channel TEXT NOT NULL DEFAULT '', chosen_number_id BIGINT REFERENCES "
    "numbers(id),"
    " chosen_at_ms BIGINT, last_message_id BIGINT, last_message_ms BIGINT NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0,"
    " read_until_ms BIGINT NOT NULL DEFAULT 0, out_seq BIGINT NOT NULL DEFAULT 0, draft TEXT NOT NULL DEFAULT '', draft_user_id BIGINT,"
    " draft_at_ms BIGINT, version INTEGER NOT NULL DEFAULT 1)",
    "CREATE INDEX conversations_recent ON conversations (last_message_ms, id)",
    "CREATE INDEX conversations_unread ON conversations (last_message_ms, id) WHERE unread > 0",
    "CREATE TABLE conversation_followers (conversation_id BIGINT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,"
    " user_id BIGINT NOT NULL REFERENCES users(id), PRIMARY KEY (conversation_id, user_id))",

    // R5.1 by one look-up; last_inbound_ms is the provider's date of the candidate's message.
    "CREATE TABLE whatsapp_windows (recipient_id BIGINT NOT NULL REFERENCES recipients(id) ON DELETE CASCADE,"
    " number_id BIGINT NOT NULL REFERENCES numbers(id), last_inbound_ms BIGINT NOT NULL, PRIMARY KEY (recipient_id, number_id))",

    "CREATE INDEX conversations_assignee ON conversations (assignee_user_id) WHERE assignee_user_id IS NOT NULL",
    "CREATE INDEX conversation_followers_user ON conversation_followers (user_id, conversation_id)",
    "CREATE INDEX whatsapp_windows_last ON whatsapp_windows (last_inbound_ms, recipient_id)",

    // SMS templates are ours alone. A WhatsApp template is also its approval at the provider: attempted_at_ms is written before the
    // first request leaves, so that a crash or time-out asks for it by name before another is created (R6.2).
    "CREATE TABLE templates (id {{ID}} PRIMARY KEY, account_id BIGINT REFERENCES accounts(id), kind TEXT NOT NULL, name TEXT NOT NULL,"
    " language TEXT NOT NULL, category TEXT NOT NULL DEFAULT 'utility', body TEXT NOT NULL, skeleton TEXT NOT NULL, skeleton_hash TEXT NOT "
    "NULL,"
    " fields_json TEXT NOT NULL DEFAULT '[]', samples_json TEXT NOT NULL DEFAULT '[]', origin TEXT NOT NULL DEFAULT 'ours', status TEXT "
    "NOT NULL,"
    " provider_status TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', external_id TEXT NOT NULL DEFAULT '',"
    " shared SMALLINT NOT NULL DEFAULT 1 CHECK (shared IN (0,1)), owner_user_id BIGINT REFERENCES users(id), uses INTEGER NOT NULL DEFAULT "
    "0,"
    " last_used_ms BIGINT, attempted_at_ms BIGINT, submitted_at_ms BIGINT, decided_at_ms BIGINT, raised_at_ms BIGINT, next_check_ms BIGINT,"
    " checks INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, lease_owner TEXT NOT NULL DEFAULT '', lease_until_ms BIGINT "
    "NOT NULL DEFAULT 0,"
    " created_at_ms BIGINT NOT NULL, UNIQUE (kind, name, language))",
    // "Nothing is submitted twice" (R6.3) as a fact of the database. What the provider lists beside ours may repeat a text.
    "CREATE UNIQUE INDEX templates_skeleton ON templates (account_id, language, skeleton_hash) WHERE kind = 'whatsapp' AND origin = 'ours'",
    "CREATE INDEX templates_hash ON templates (skeleton_hash)",
    "CREATE INDEX templates_open ON templates (next_check_ms) WHERE kind = 'whatsapp' AND status IN ('draft','submitted','pending')",

    "CREATE TABLE messages (id {{ID}} PRIMARY KEY, conversation_id BIGINT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,"
    " recipient_id BIGINT NOT NULL REFERENCES recipients(id) ON DELETE CASCADE, account_id BIGINT NOT NULL REFERENCES accounts(id),"
    " number_id BIGINT REFERENCES numbers(id), direction TEXT NOT NULL, channel TEXT NOT NULL, state TEXT NOT NULL, attention TEXT NOT "
    "NULL DEFAULT '',"
    " composed_as TEXT NOT NULL DEFAULT 'free_text', body TEXT NOT NULL, source TEXT NOT NULL DEFAULT '', template_id BIGINT REFERENCES "
    "templates(id), approval_id BIGINT "
    "REFERENCES templates(id),"
    " provider_id TEXT, error_code TEXT NOT NULL DEFAULT '', error_quote TEXT NOT NULL DEFAULT '', author_kind TEXT NOT NULL DEFAULT "
    "'user',"
    " author_user_id BIGINT, media_count INTEGER NOT NULL DEFAULT 0, segments INTEGER NOT NULL DEFAULT 0, sort_ms BIGINT NOT NULL,"
    " created_at_ms BIGINT NOT NULL, state_at_ms BIGINT NOT NULL, sent_at_ms BIGINT, check_at_ms BIGINT, checks INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE (account_id, provider_id))",
    "CREATE INDEX messages_timeline ON messages (conversation_id, sort_ms, id)",
    "CREATE INDEX messages_awaiting ON messages (approval_id) WHERE state = 'awaiting_approval'",
    "CREATE INDEX messages_awaiting_conversation ON messages (conversation_id) WHERE state = 'awaiting_approval'",
    "CREATE INDEX messages_attention ON messages (conversation_id) WHERE attention <> ''",
    "CREATE INDEX messages_check ON messages (check_at_ms) WHERE check_at_ms IS NOT NULL",
    "CREATE INDEX messages_recipient ON messages (recipient_id, channel, number_id)",

    // Small and hot: a row exists exactly while the message is open. request_json: what is posted, beside the body. The columns from
    // tries on are the facts of rules::OutboxFacts.
    "CREATE TABLE outbox (message_id {{ID}} PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE, conversation_id BIGINT NOT NULL "
    "REFERENCES conversations(id) ON DELETE CASCADE,"
    " account_id BIGINT NOT NULL REFERENCES accounts(id), number_id BIGINT REFERENCES numbers(id), seq BIGINT NOT NULL, request_json TEXT "
    "NOT NULL,"
    " state TEXT NOT NULL, leave_as TEXT NOT NULL DEFAULT '', priority SMALLINT NOT NULL DEFAULT 0, not_before_ms BIGINT NOT NULL, "
    "not_after_ms BIGINT,"
    " accepted_at_ms BIGINT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, attempt_started_ms BIGINT, lease_owner TEXT NOT NULL DEFAULT '',"
    " lease_until_ms BIGINT NOT NULL DEFAULT 0, lease_epoch BIGINT NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, failing_since_ms "
    "BIGINT,"
    " attempt_ended_ms BIGINT, whole_answer SMALLINT NOT NULL DEFAULT 0 CHECK (whole_answer IN (0,1)), absent_seen INTEGER NOT NULL "
    "DEFAULT 0,"
    " first_absent_ms BIGINT, cannot_ask_since_ms BIGINT, UNIQUE (conversation_id, seq))",
    // Leads with priority: sorted like the claim. With 100,000 due rows a claim takes 1 ms so, 312 ms with (not_before_ms, message_id).
    "CREATE INDEX outbox_due ON outbox (priority DESC, not_before_ms, message_id) WHERE state = 'queued'",
    "CREATE INDEX outbox_order ON outbox (conversation_id, seq) WHERE state = 'queued'",
    // 'One in flight per conversation' as a fact of the database, whichever program claims.
    "CREATE UNIQUE INDEX outbox_in_flight ON outbox (conversation_id) WHERE state IN ('sending','unconfirmed')",
    "CREATE INDEX outbox_leases ON outbox (lease_until_ms) WHERE state = 'sending'",
    "CREATE INDEX outbox_doubt ON outbox (not_before_ms) WHERE state = 'unconfirmed'",

    // The journal that reconciliation reads; a row is closed once and never changed again.
    "CREATE TABLE attempts (message_id BIGINT NOT NULL REFERENCES messages(id) ON DELETE CASCADE, attempt INTEGER NOT NULL, lease_epoch "
    "BIGINT NOT NULL,"
    " installation_id BIGINT NOT NULL, started_at_ms BIGINT NOT NULL, finished_at_ms BIGINT, outcome TEXT NOT NULL DEFAULT 'open', "
    "http_status INTEGER,"
    " provider_id TEXT, detail TEXT NOT NULL DEFAULT '', PRIMARY KEY (message_id, attempt))",
    // A message that was tried again under a new id: the old one is still ours when the provider lists it.
    "CREATE INDEX attempts_provider ON attempts (provider_id) WHERE provider_id IS NOT NULL",

    "CREATE TABLE sync_cursors (account_id BIGINT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, stream TEXT NOT NULL, cursor TEXT "
    "NOT NULL DEFAULT '',"
    " complete SMALLINT NOT NULL DEFAULT 0 CHECK (complete IN (0,1)), high_water_ms BIGINT NOT NULL DEFAULT 0, synced_at_ms BIGINT NOT "
    "NULL DEFAULT 0,"
    " lease_owner TEXT NOT NULL DEFAULT '', lease_until_ms BIGINT NOT NULL DEFAULT 0, PRIMARY KEY (account_id, stream))",

    // Who did what; never a message's text.
    "CREATE TABLE audit (id {{ID}} PRIMARY KEY, at_ms BIGINT NOT NULL, installation_id BIGINT NOT NULL, user_id BIGINT, action TEXT NOT "
    "NULL,"
    " entity TEXT NOT NULL, entity_id BIGINT, detail_json TEXT NOT NULL DEFAULT '{}')",
    "CREATE INDEX audit_entity ON audit (entity, entity_id, id)",
};

// No triggers: a trigger per row makes an import three times slower (PERFORMANCE.md 3). Whoever writes messages feeds the index once a
// transaction, by INSERT ... SELECT (storage/Ingest.h), and takes rows out before they are deleted.
constexpr std::string_view k1Sqlite[] = {
    "CREATE VIRTUAL TABLE messages_fts USING fts5(body, content='messages', content_rowid='id', tokenize='unicode61 remove_diacritics 2')",
};
// 'simple' keeps every word, in French and English alike; accents are folded by translate() since unaccent is an extension that the
// administrator would have to install.
constexpr std::string_view k1Postgres[] = {
    "CREATE FUNCTION halftone_fold(t TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT translate(lower(t),"
    " 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿœæ', 'aaaaaaceeeeiiiinoooooouuuuyyoa') $$",
    "ALTER TABLE messages ADD COLUMN body_tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple', halftone_fold(body))) STORED",
    "CREATE INDEX messages_body_tsv ON messages USING gin (body_tsv)",
    "ALTER TABLE outbox SET (fillfactor = 80)",
};

// What the team writes for itself. Not a kind of message: outbox.message_id refers to messages, so that a note can never stand there.
constexpr std::string_view k2[] = {
    "CREATE TABLE notes (id {{ID}} PRIMARY KEY, conversation_id BIGINT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,"
    " author_user_id BIGINT NOT NULL REFERENCES users(id), body TEXT NOT NULL CHECK (body <> ''), created_at_ms BIGINT NOT NULL,"
    " edited_at_ms BIGINT)",
    "CREATE INDEX notes_timeline ON notes (conversation_id, created_at_ms, id)",
};
// Triggers here: notes come one by one, and leave with their conversation, too.
constexpr std::string_view k2Sqlite[] = {
    "CREATE VIRTUAL TABLE notes_fts USING fts5(body, content='notes', content_rowid='id', tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER notes_fts_in AFTER INSERT ON notes BEGIN INSERT INTO notes_fts (rowid, body) VALUES (new.id, new.body); END",
    "CREATE TRIGGER notes_fts_out AFTER DELETE ON notes BEGIN INSERT INTO notes_fts (notes_fts, rowid, body) VALUES ('delete', old.id,"
    " old.body); END",
    "CREATE TRIGGER notes_fts_new AFTER UPDATE OF body ON notes BEGIN INSERT INTO notes_fts (notes_fts, rowid, body) VALUES ('delete',"
    " old.id, old.body); INSERT INTO notes_fts (rowid, body) VALUES (new.id, new.body); END",
};
constexpr std::string_view k2Postgres[] = {
    "ALTER TABLE notes ADD COLUMN body_tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple', halftone_fold(body))) STORED",
    "CREATE INDEX notes_body_tsv ON notes USING gin (body_tsv)",
};

// Hits of a search are shown by the time of the message, whatever the order in which a history was fetched. And what waits for the end
// of quiet hours is looked for by each pass of the engine.
constexpr std::string_view k3[] = {
    "CREATE INDEX outbox_held ON outbox (not_before_ms) WHERE state = 'scheduled'",
};
constexpr std::string_view k3Sqlite[] = {
    "CREATE INDEX messages_time ON messages (sort_ms)", // the id is in it anyway
};
constexpr std::string_view k3Postgres[] = {
    "CREATE INDEX messages_time ON messages (sort_ms, id)",
};

constexpr std::string_view k4[] = {
    "CREATE TABLE bulks (id {{ID}} PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL, composed_as TEXT NOT NULL, body TEXT NOT NULL,"
    " template_id BIGINT REFERENCES templates(id), language TEXT NOT NULL DEFAULT '', variables_json TEXT NOT NULL DEFAULT '{}',"
    " opt_out_sentence SMALLINT NOT NULL DEFAULT 1 CHECK (opt_out_sentence IN (0,1)), source TEXT NOT NULL, query TEXT NOT NULL DEFAULT '',"
    " dynamic SMALLINT NOT NULL DEFAULT 0 CHECK (dynamic IN (0,1)), source_name TEXT NOT NULL DEFAULT '', default_region TEXT NOT NULL"
    " DEFAULT '', duplicates INTEGER NOT NULL DEFAULT 0, start_at_ms BIGINT, spread_ms BIGINT NOT NULL DEFAULT 0,"
    " replies_to BIGINT REFERENCES users(id), created_by BIGINT NOT NULL REFERENCES users(id), created_at_ms BIGINT NOT NULL,"
    " launched_by BIGINT REFERENCES users(id), ended_at_ms BIGINT)",
    // R11.3 and "one message for each" are constraints. What a plan says of somebody goes with them when they are erased.
    "CREATE TABLE bulk_recipients (bulk_id BIGINT NOT NULL REFERENCES bulks(id) ON DELETE CASCADE, row_no INTEGER NOT NULL, line INTEGER "
    "NOT"
    " NULL DEFAULT 0, candidate_id BIGINT REFERENCES candidates(id) ON DELETE CASCADE, recipient_id BIGINT REFERENCES recipients(id) ON"
    " DELETE CASCADE, number TEXT NOT NULL, match_key TEXT, external_id TEXT NOT NULL DEFAULT '', name TEXT NOT NULL DEFAULT '',"
    " fields_json TEXT NOT NULL DEFAULT '{}', channel TEXT NOT NULL DEFAULT '', number_id BIGINT REFERENCES numbers(id), sender TEXT NOT"
    " NULL DEFAULT '', way TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', segments INTEGER NOT NULL DEFAULT 0, language TEXT NOT NULL"
    " DEFAULT '', zone TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '', changes TEXT NOT NULL DEFAULT '', state TEXT NOT NULL,"
    " message_id BIGINT UNIQUE REFERENCES messages(id) ON DELETE SET NULL, PRIMARY KEY (bulk_id, row_no), UNIQUE (bulk_id, match_key))",
    "CREATE INDEX bulk_recipients_planned ON bulk_recipients (bulk_id, row_no) WHERE state = 'planned'",
    "CREATE INDEX bulk_recipients_candidate ON bulk_recipients (candidate_id)",
    "CREATE INDEX bulk_recipients_recipient ON bulk_recipients (recipient_id)",
    "ALTER TABLE outbox ADD COLUMN bulk_id BIGINT REFERENCES bulks(id)",
    "CREATE INDEX outbox_bulk ON outbox (bulk_id, state) WHERE bulk_id IS NOT NULL",
};

constexpr Migration kMigrations[] = {
    {.version = 1, .name = "first schema", .common = k1, .sqlite = k1Sqlite, .postgres = k1Postgres},
    {.version = 2, .name = "notes", .common = k2, .sqlite = k2Sqlite, .postgres = k2Postgres},
    {.version = 3, .name = "order by time", .common = k3, .sqlite = k3Sqlite, .postgres = k3Postgres},
    {.version = 4, .name = "bulk sends", .common = k4, .sqlite = {}, .postgres = {}},
};

consteval bool versionsRise()
{
    int last = 0;
    for (const Migration &step : kMigrations) {
        if (step.version <= last)
            return false;
        last = step.version;
    }
    return true;
}
static_assert(versionsRise(), "two steps share a version, or are out of order: renumber yours after the merge");

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

} // namespace halftone::storage
