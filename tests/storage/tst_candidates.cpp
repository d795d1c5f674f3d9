#include "storage/Candidates.h"

#include "Fill.h"
#include "phone/PhoneNumber.h"
#include "storage/Conversations.h"
#include "storage/OptOuts.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

ImportedCandidate imported(const QString &externalId, const QString &first, const QString &number)
{
    ImportedCandidate row;
    row.externalId = externalId;
    row.firstName = first;
    if (!number.isEmpty())
        row.address = *addressOf(number, u"FR"_s);
    return row;
}

QStringList namesOf(const QList<Candidate> &candidates)
{
    QStringList names;
    for (const Candidate &candidate : candidates)
        names << candidate.displayName();
    return names;
}

} // namespace

class TestCandidates : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCreatedIsReadBack_data() { dialectRows(); }
    void whatIsCreatedIsReadBack()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        Candidate made;
        made.externalId = u"e1"_s;
        made.firstName = u"Zoé"_s;
        made.lastName = u"Œuvrard"_s;
        made.tags = {u"night"_s, u" day "_s, u"night"_s};
        made.interviewAt = fromMs(1'700'000'000'000);
        made.custom = {{u"city"_s, u"Lyon \"3e\""_s}};
        made.recipients = {*addressOf(u"06 12 34 56 78"_s, u"FR"_s), *addressOf(u"+1 212 555 0100"_s, {})};
        const auto stored = candidates.create(made, db.clock.now());
        QVERIFY_OK(stored);
        const qint64 before = db->statementsRun();
        const auto read = candidates.byId(stored->id);
        QCOMPARE(db->statementsRun() - before, 3);
        QVERIFY_OK(read);
        QCOMPARE(read->displayName(), u"Zoé Œuvrard"_s);
        QCOMPARE(read->externalId, made.externalId);
        QCOMPARE(read->tags, QStringList({u"day"_s, u"night"_s}));
        QCOMPARE(read->interviewAt, made.interviewAt);
        QCOMPARE(read->custom, made.custom);
        QCOMPARE(read->version, 1);
        QCOMPARE(read->recipients.size(), 2);
        QCOMPARE(read->recipients[0].address, u"+33612345678"_s);
        QCOMPARE(read->recipients[0].raw, u"06 12 34 56 78"_s);
        QCOMPARE(read->recipients[0].callingCode, 33);
        QCOMPARE(read->recipients[0].line, LineType::Mobile);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM conversations WHERE candidate_id = ?"_s, {stored->id.value()}), 1);
    }

    void manyAreReadInThreeStatements_data() { dialectRows(); }
    void manyAreReadInThreeStatements()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Candidates candidates(*db, db.ids);
        QList<CandidateId> ids;
        for (int i = 0; i < 30; ++i)
            ids.prepend(fill.candidate(u"C%1"_s.arg(i), {}, {u"+336000000%1"_s.arg(i, 2, 10, QChar(u'0'))}).candidate);
        ids.append(CandidateId(42));
        const qint64 before = db->statementsRun();
        const auto read = candidates.byIds(ids);
        QCOMPARE(db->statementsRun() - before, 3);
        QVERIFY_OK(read);
        QCOMPARE(read->size(), 30);
        QCOMPARE(read->constFirst().firstName, u"C29"_s);
        QVERIFY_ERROR(candidates.byId(CandidateId(42)), "not_found");
    }

    void oneIsFoundInAnyWay_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("region");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            const auto row = [&](const char *what, const QString &reference, const QString &region) {
                QTest::addRow("%s %s", name, what) << reference << region << engine;
            };
            row("E.164", u"+5511961234567"_s, {});
            row("R12.3 without the ninth digit", u"+55 11 6123-4567"_s, {});
            row("national with its region", u"(11) 96123-4567"_s, u"BR"_s);
            row("national without a region", u"(11) 96123-4567"_s, {});
            row("dialled from abroad", u"0055 11 96123 4567"_s, u"FR"_s);
            row("external id", u"ATS-7"_s, {});
            row("external id with spaces around it", u" ATS-7 "_s, u"FR"_s);
        }
    }
    void oneIsFoundInAnyWay()
    {
        QFETCH(const QString, reference);
        QFETCH(const QString, region);
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        Candidate made;
        made.externalId = u"ATS-7"_s;
        made.recipients = {*addressOf(u"+5511961234567"_s, {})};
        const auto stored = candidates.create(made, db.clock.now());
        QVERIFY_OK(stored);
        Fill(db).candidate(u"Somebody"_s, u"Else"_s, {u"+33611111111"_s});
        const auto found = candidates.find(reference, region);
        QVERIFY_OK(found);
        QCOMPARE(found->id, stored->id);
        const auto byId = candidates.find(stored->id.toString());
        QVERIFY_OK(byId);
        QCOMPARE(byId->id, stored->id);
    }

    void whoIsNotThereIsNotFound_data() { dialectRows(); }
    void whoIsNotThereIsNotFound()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        Candidates candidates(*db, db.ids);
        for (const QString &reference : {u"nobody"_s, u"+33622222222"_s, u"726182938475628134"_s, u""_s, u"%"_s}) {
            const auto found = candidates.find(reference, u"FR"_s);
            QVERIFY_ERROR(found, "not_found");
            QCOMPARE(found.error().kind, ErrorKind::NotFound);
            QCOMPARE(found.error().subject, reference);
        }
    }

    void anExternalIdThatIsAnothersNumberIsAmbiguous_data() { dialectRows(); }
    void anExternalIdThatIsAnothersNumberIsAmbiguous()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        Candidate first;
        first.recipients = {*addressOf(u"+33611111111"_s, {})};
        QVERIFY_OK(candidates.create(first, db.clock.now()));
        Candidate second;
        second.externalId = u"+33611111111"_s;
        second.recipients = {*addressOf(u"+33622222222"_s, {})};
        QVERIFY_OK(candidates.create(second, db.clock.now()));
        QVERIFY_ERROR(candidates.find(u"+33611111111"_s), "ambiguous");
    }

    void anUnknownSenderBecomesAnUnnamedCandidate_data() { dialectRows(); }
    void anUnknownSenderBecomesAnUnnamedCandidate()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        Candidates candidates(*db, db.ids);
        const auto first = candidates.ensureForAddress(*addressOf(u"+5511961234567"_s, {}), db.clock.now());
        QVERIFY_OK(first);
        QVERIFY(first->created);
        QVERIFY(first->conversation.isValid());
        // R12.3: the provider writes the same person without the ninth digit; that form is kept.
        const auto again = candidates.ensureForAddress(*addressOf(u"+551161234567"_s, {}), db.clock.now());
        QVERIFY_OK(again);
        QVERIFY(!again->created);
        QCOMPARE(again->recipient, first->recipient);
        QCOMPARE(again->conversation, first->conversation);
        const auto candidate = candidates.byId(first->candidate);
        QVERIFY_OK(candidate);
        QCOMPARE(candidate->displayName(), u"+5511961234567"_s);
        QCOMPARE(candidate->recipients.constFirst().providerForm, u"+551161234567"_s);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM candidates"_s), 1);
    }

    void aWhatsAppUserIdIsAnAddress_data() { dialectRows(); }
    void aWhatsAppUserIdIsAnAddress()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        Recipient address;
        address.kind = AddressKind::WhatsAppUserId;
        address.address = address.matchKey = u"US.1349"_s;
        const auto contact = candidates.ensureForAddress(address, db.clock.now());
        QVERIFY_OK(contact);
        const auto found = candidates.find(u"US.1349"_s);
        QVERIFY_OK(found);
        QCOMPARE(found->id, contact->candidate);
        QCOMPARE(found->recipients.constFirst().kind, AddressKind::WhatsAppUserId);
    }

    void twoProgramsHearFromSomebodyNew_data() { dialectRows(); }
    void twoProgramsHearFromSomebodyNew()
    {
        HALFTONE_TEST_DATABASE(db);
        const auto other = db.another();
        IdGenerator otherIds(db.clock, 2);
        const Recipient address = *addressOf(u"+33611111111"_s, {});
        const auto mine = Candidates(*db, db.ids).ensureForAddress(address, db.clock.now());
        const auto theirs = Candidates(*other, otherIds).ensureForAddress(address, db.clock.now());
        QVERIFY_OK(mine);
        QVERIFY_OK(theirs);
        QCOMPARE(mine->recipient, theirs->recipient);
        QVERIFY(mine->created != theirs->created);
    }

    void contactsAreFoundForAWholePage_data() { dialectRows(); }
    void contactsAreFoundForAWholePage()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s, u"+33622222222"_s});
        const qint64 before = db->statementsRun();
        const auto found = Candidates(*db, db.ids).contactsByMatchKeys({u"+33611111111"_s, u"+33622222222"_s, u"+33633333333"_s});
        QCOMPARE(db->statementsRun() - before, 1);
        QVERIFY_OK(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->value(u"+33611111111"_s).recipient, contact.recipient);
        QCOMPARE(found->value(u"+33622222222"_s).conversation, contact.conversation);
        QVERIFY(found->value(u"+33622222222"_s).recipient != contact.recipient);
    }

    void fieldsAreSet_data() { dialectRows(); }
    void fieldsAreSet()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const CandidateId id = fill.candidate(u"Old"_s, u"Name"_s, {u"+33611111111"_s}).candidate;
        Candidates candidates(*db, db.ids);
        const auto updated = candidates.update(id,
            {{u"first_name"_s, u" Léa "_s}, {u"last_name"_s, u""_s}, {u"stage"_s, u"interview"_s}, {u"job"_s, u"Nurse"_s},
                {u"tags"_s, u"b, a,,b"_s}, {u"interview"_s, u"2026-11-24T22:53:22+01:00"_s}, {u"time_zone"_s, u"Europe/Paris"_s},
                {u"custom.city"_s, u"Lyon"_s}, {u"external_id"_s, u"x1"_s}},
            {}, db.clock.now());
        QVERIFY_OK(updated);
        QCOMPARE(updated->displayName(), u"Léa"_s);
        QCOMPARE(updated->tags, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(toIso(*updated->interviewAt), u"2026-11-24T21:53:22.000Z"_s);
        QCOMPARE(updated->custom.value(u"city"_s), u"Lyon"_s);
        QCOMPARE(updated->version, 2);
        QCOMPARE(texts(*db, u"SELECT name_fold FROM candidates"_s), QStringList(u"lea"_s));
        const auto cleared = candidates.update(
            id, {{u"interview"_s, u""_s}, {u"custom.city"_s, u""_s}, {u"tags"_s, u""_s}, {u"external_id"_s, u""_s}}, {}, db.clock.now());
        QVERIFY_OK(cleared);
        QVERIFY(!cleared->interviewAt);
        QVERIFY(cleared->custom.isEmpty() && cleared->tags.isEmpty() && cleared->externalId.isEmpty());
    }

    void whatCannotBeSetIsRefusedWhole_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            const auto row = [&](const char *field, const QString &value, const QString &code) {
                QTest::addRow("%s %s", name, field) << QString::fromLatin1(field) << value << code << engine;
            };
            row("shoe_size", u"42"_s, u"unknown_field"_s);
            row("interview", u"tomorrow"_s, u"bad_time"_s);
            row("time_zone", u"Europe/Atlantis"_s, u"bad_time_zone"_s);
            row("number", u"12"_s, u"invalid_number"_s);
            row("phone", u"+33622222222"_s, u"number_taken"_s);
            row("external_id", u"taken"_s, u"external_id_taken"_s);
        }
    }
    void whatCannotBeSetIsRefusedWhole()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, code);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const CandidateId id = fill.candidate(u"A"_s, {}, {u"+33611111111"_s}).candidate;
        const CandidateId other = fill.candidate(u"B"_s, {}, {u"+33622222222"_s}).candidate;
        Candidates candidates(*db, db.ids);
        QVERIFY_OK(candidates.update(other, {{u"external_id"_s, u"taken"_s}}, {}, db.clock.now()));
        const auto refused = candidates.update(id, {{u"first_name"_s, u"Changed"_s}, {field, value}}, u"FR"_s, db.clock.now());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, code);
        const auto read = candidates.byId(id);
        QVERIFY_OK(read);
        QCOMPARE(read->firstName, u"A"_s);
        QCOMPARE(read->version, 1);
    }

    void aStaleVersionIsRefused_data() { dialectRows(); }
    void aStaleVersionIsRefused()
    {
        HALFTONE_TEST_DATABASE(db);
        const CandidateId id = Fill(db).candidate(u"A"_s, {}, {u"+33611111111"_s}).candidate;
        Candidates candidates(*db, db.ids);
        QVERIFY_OK(candidates.update(id, {{u"job"_s, u"x"_s}}, {}, db.clock.now(), 1));
        QVERIFY_ERROR(candidates.update(id, {{u"job"_s, u"y"_s}}, {}, db.clock.now(), 1), "changed_meanwhile");
        QVERIFY_ERROR(candidates.update(CandidateId(9), {{u"job"_s, u"y"_s}}, {}, db.clock.now()), "not_found");
    }

    void aNewNumberComesFirstAndTheOldOneStays_data() { dialectRows(); }
    void aNewNumberComesFirstAndTheOldOneStays()
    {
        HALFTONE_TEST_DATABASE(db);
        const CandidateId id = Fill(db).candidate(u"A"_s, {}, {u"+33611111111"_s}).candidate;
        Candidates candidates(*db, db.ids);
        const auto added = candidates.update(id, {{u"number"_s, u"06 22 22 22 22"_s}}, u"FR"_s, db.clock.now());
        QVERIFY_OK(added);
        QCOMPARE(added->recipients.size(), 2);
        QCOMPARE(added->recipients[0].address, u"+33622222222"_s);
        const auto back = candidates.update(id, {{u"mobile"_s, u"+33 6 11 11 11 11"_s}}, {}, db.clock.now());
        QVERIFY_OK(back);
        QCOMPARE(back->recipients.size(), 2);
        QCOMPARE(back->recipients[0].address, u"+33611111111"_s);
    }

    void aListIsKnownAgain_data() { dialectRows(); }
    void aListIsKnownAgain()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        const auto import = [&](const ImportedCandidate &row) { return candidates.upsertImported(row, db.clock.now()); };
        const auto first = import(imported(u"1"_s, u"Anna"_s, u"06 11 11 11 11"_s));
        QVERIFY_OK(first);
        QCOMPARE(first->outcome, ImportOutcome::Imported);
        QCOMPARE(import(imported(u"1"_s, u"Anna"_s, u"+33611111111"_s))->outcome, ImportOutcome::Unchanged);
        QCOMPARE(import(imported(u"1"_s, u""_s, u""_s))->outcome, ImportOutcome::Unchanged); // empty cells say nothing
        const auto byNumber = import(imported(u""_s, u"Annabelle"_s, u"0033 6 11 11 11 11"_s));
        QCOMPARE(byNumber->outcome, ImportOutcome::Updated);
        QCOMPARE(byNumber->candidate, first->candidate);
        const auto moved = import(imported(u"1"_s, u""_s, u"+33622222222"_s));
        QCOMPARE(moved->outcome, ImportOutcome::Updated);
        const auto read = candidates.byId(first->candidate);
        QCOMPARE(read->firstName, u"Annabelle"_s);
        QCOMPARE(read->recipients.size(), 2);
        QCOMPARE(read->recipients[0].address, u"+33622222222"_s);
        QVERIFY_OK(import(imported(u"2"_s, u"Bob"_s, u"+33633333333"_s)));
        const auto taken = import(imported(u"1"_s, u"X"_s, u"+33633333333"_s));
        QVERIFY(taken->refused);
        QCOMPARE(taken->refused->code, u"number_taken"_s);
        QCOMPARE(import(imported(u"3"_s, u"Y"_s, u"+33633333333"_s))->refused->code, u"number_taken"_s);
        QCOMPARE(import(imported(u"4"_s, u"Z"_s, u""_s))->refused->code, u"number_missing"_s);
        QCOMPARE(candidates.byId(first->candidate)->firstName, u"Annabelle"_s);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM candidates"_s), 2);
    }

    void someoneWhoWroteFirstGetsTheirName_data() { dialectRows(); }
    void someoneWhoWroteFirstGetsTheirName()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        const auto contact = candidates.ensureForAddress(*addressOf(u"+33611111111"_s, {}), db.clock.now());
        QVERIFY_OK(contact);
        const auto row = candidates.upsertImported(imported(u"7"_s, u"Anna"_s, u"+33611111111"_s), db.clock.now());
        QVERIFY_OK(row);
        QCOMPARE(row->candidate, contact->candidate);
        QCOMPARE(candidates.find(u"7"_s)->firstName, u"Anna"_s);
    }

    void rowsOfABatchSeeEachOther_data() { dialectRows(); }
    void rowsOfABatchSeeEachOther()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        QList<ImportedCandidate> rows;
        for (int i = 0; i < 700; ++i)
            rows << imported(u"n%1"_s.arg(i), u"C%1"_s.arg(i), u"+336%1"_s.arg(10000000 + i));
        rows[10].tags = {u"x"_s, u"y"_s};
        rows << imported(u"n0"_s, u"Zero"_s, {}) << imported({}, u"One"_s, u"+33610000001"_s)
             << imported(u"other"_s, {}, u"+33610000002"_s);
        const qint64 before = db->statementsRun();
        const auto told = candidates.importBatch(rows, db.clock.now());
        QVERIFY2(db->statementsRun() - before < 80, qPrintable(QString::number(db->statementsRun() - before)));
        QVERIFY_OK(told);
        QCOMPARE(told->size(), rows.size());
        QCOMPARE(told->at(0).outcome, ImportOutcome::Imported);
        QCOMPARE(told->at(700).outcome, ImportOutcome::Updated);
        QCOMPARE(told->at(700).candidate, told->at(0).candidate);
        QCOMPARE(told->at(701).candidate, told->at(1).candidate);
        QCOMPARE(told->at(702).refused->code, u"number_taken"_s);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM conversations"_s), 700);
        QCOMPARE(candidates.byId(told->at(0).candidate)->firstName, u"Zero"_s);
        QCOMPARE(candidates.byId(told->at(10).candidate)->tags, QStringList({u"x"_s, u"y"_s}));
        const auto again = candidates.importBatch(rows.mid(2, 600), db.clock.now());
        QVERIFY_OK(again);
        QVERIFY(
            std::ranges::all_of(*again, [](const ImportedRow &row) { return row.outcome == ImportOutcome::Unchanged && !row.refused; }));
    }

    void anImportIsDoneWholeOrNotAtAll_data() { dialectRows(); }
    void anImportIsDoneWholeOrNotAtAll()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        QVERIFY_OK(candidates.upsertImported(imported(u"1"_s, u"A"_s, u"+33611111111"_s), db.clock.now()));
        ImportedCandidate changed = imported(u"1"_s, u"B"_s, u"+33622222222"_s);
        changed.tags = {u"t"_s};
        const QList rows {changed, imported(u"2"_s, u"C"_s, u"+33633333333"_s)};
        const int failures = failEachStatement(
            *db,
            [&]() -> Result<Done> {
                const auto told = candidates.importBatch(rows, db.clock.now());
                if (!told)
                    return told.error();
                return done();
            },
            [&] { QCOMPARE(number(*db, u"SELECT COUNT(*) FROM recipients"_s), 1); });
        QVERIFY(failures > 8);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM recipients"_s), 3);
    }

    void theListIsReadInPages_data() { dialectRows(); }
    void theListIsReadInPages()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Candidates candidates(*db, db.ids);
        const QStringList names {u"Émile"_s, u"adam"_s, u"Zoé"_s, u"Étienne"_s, u"emile"_s, u"Ève"_s, u"Bo"_s};
        for (int i = 0; i < names.size(); ++i)
            fill.candidate(names[i], {}, {u"+3361111111%1"_s.arg(i)});
        QStringList read;
        std::optional<CandidatePosition> after;
        int pages = 0;
        do {
            const qint64 before = db->statementsRun();
            const auto page = candidates.list({}, after, 3);
            QVERIFY(db->statementsRun() - before <= 4);
            QVERIFY_OK(page);
            QVERIFY(page->candidates.size() <= 3);
            read += namesOf(page->candidates);
            after = page->last;
            ++pages;
        } while (after);
        QCOMPARE(pages, 3);
        QCOMPARE(read, QStringList({u"adam"_s, u"Bo"_s, u"Émile"_s, u"emile"_s, u"Étienne"_s, u"Ève"_s, u"Zoé"_s}));
    }

    void theListIsSearched_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            const auto row = [&](const QString &query, const QStringList &expected) {
                QTest::addRow("%s '%s'", name, qPrintable(query)) << query << expected << engine;
            };
            const QString zoe = u"Zoé Le Gall"_s;
            const QString bob = u"Bob O'Neil"_s;
            row(u"zoe"_s, {zoe});
            row(u"GAL zo"_s, {zoe});
            row(u"all"_s, {});
            row(u"o'ne"_s, {bob});
            row(u"06 12 34"_s, {zoe});
            row(u"+33 (0)6 12"_s, {zoe});
            row(u"0033612"_s, {zoe});
            row(u"5678"_s, {zoe});
            row(u"(212) 555"_s, {bob});
            row(u"ATS-9"_s, {bob});
            row(u"nurse"_s, {bob, zoe});
            row(u"job:\"Night nurse\""_s, {zoe});
            row(u"stage:offer"_s, {bob});
            row(u"tag:Remote"_s, {bob});
            row(u"remote nurse"_s, {bob});
            row(u"remo"_s, {bob});
            row(u"INFIRMIÈ"_s, {zoe});
            row(u"premier entr"_s, {zoe});
            row(u"éntrétien"_s, {zoe});
            row(u"remote zoe"_s, {});
            row(u"100%"_s, {});
            row(u"_"_s, {});
            row(u"'; DROP TABLE candidates; --"_s, {});
            row(u"  "_s, {bob, zoe});
        }
    }
    void theListIsSearched()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, expected);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Candidates candidates(*db, db.ids);
        const CandidateId zoe = fill.candidate(u"Zoé"_s, u"Le Gall"_s, {u"+33612345678"_s}, u"Night nurse"_s).candidate;
        const CandidateId bob = fill.candidate(u"Bob"_s, u"O'Neil"_s, {u"+12125550100"_s}, u"Nurse"_s).candidate;
        QVERIFY_OK(candidates.update(zoe, {{u"stage"_s, u"Premier entretien"_s}, {u"tags"_s, u"Infirmière"_s}}, {}, db.clock.now()));
        QVERIFY_OK(candidates.update(
            bob, {{u"stage"_s, u"Offer"_s}, {u"tags"_s, u"remote"_s}, {u"external_id"_s, u"ATS-9"_s}}, {}, db.clock.now()));
        const auto page = candidates.list({query, u"FR"_s}, std::nullopt, 10);
        QVERIFY_OK(page);
        QCOMPARE(namesOf(page->candidates), expected);
    }
};

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
