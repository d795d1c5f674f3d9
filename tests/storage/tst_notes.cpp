#include "storage/Notes.h"

#include "Fill.h"
#include "storage/Erasure.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

class TestNotes : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsWrittenChangedAndRemovedByItsAuthor_data() { dialectRows(); }
    void aNoteIsWrittenChangedAndRemovedByItsAuthor()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        Fill fill(db);
        const UserId ines = fill.user(u"Inès"_s);
        const UserId paul = fill.user(u"Paul"_s);
        const Contact zoe = fill.candidate(u"Zoé"_s, {}, {u"+33612345678"_s});
        Notes notes(*db, db.ids);
        QList<Change> changes;
        connect(&bus, &ChangeBus::changed, this, [&changes](const QList<Change> &noted) { changes += noted; });
        const auto first = notes.add(zoe.conversation, ines, u"  rappeler\u202e <b>lundi</b>\n"_s, fromMs(5000));
        QVERIFY_OK(first);
        QCOMPARE(first->body, u"rappeler <b>lundi</b>"_s);
        QCOMPARE(first->authorName, u"Inès"_s);
        QVERIFY(!first->editedAt);
        QVERIFY(changes.contains(Change {ChangeKind::Conversation, zoe.conversation.value(), zoe.conversation}));
        QVERIFY_OK(notes.add(zoe.conversation, paul, u"avant"_s, fromMs(4000)));
        const auto all = notes.of(zoe.conversation);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().body, u"avant"_s);

        QVERIFY_ERROR(notes.edit(first->id, paul, u"x"_s, fromMs(6000)), "not_your_note");
        QVERIFY_ERROR(notes.remove(first->id, paul, fromMs(6000)), "not_your_note");
        const auto edited = notes.edit(first->id, ines, u"rappeler mardi"_s, fromMs(6000));
        QVERIFY_OK(edited);
        QVERIFY(edited->editedAt == fromMs(6000));
        QVERIFY(edited->createdAt == fromMs(5000));
        QVERIFY_OK(notes.remove(first->id, ines, fromMs(7000)));
        QVERIFY_ERROR(notes.byId(first->id), "not_found");
        QCOMPARE(notes.of(zoe.conversation)->size(), 1);
    }

    void whatIsNoNoteIsRefused_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"note_empty"_s;
        QTest::newRow("spaces and controls") << u" \n\u202e "_s << u"note_empty"_s;
        QTest::newRow("longest") << QString(Notes::kLongest, u'a') << QString();
        QTest::newRow("too long") << QString(Notes::kLongest + 1, u'a') << u"note_too_long"_s;
    }

    void whatIsNoNoteIsRefused()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, code);
        TestDatabase db(Dialect::Sqlite);
        Fill fill(db);
        const UserId ines = fill.user(u"Inès"_s);
        const Contact zoe = fill.candidate(u"Zoé"_s, {}, {u"+33612345678"_s});
        const auto added = Notes(*db, db.ids).add(zoe.conversation, ines, body, fromMs(1));
        QCOMPARE(added ? QString() : added.error().code, code);
        const auto lost = Notes(*db, db.ids).add(ConversationId(77), ines, u"a"_s, fromMs(1));
        QVERIFY_ERROR(lost, "not_found");
    }

    /// A note never leaves: the schema itself has no way from it to the outbox.
    void noOutboxTakesANote_data() { dialectRows(); }
    void noOutboxTakesANote()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const UserId ines = fill.user(u"Inès"_s);
        const Contact zoe = fill.candidate(u"Zoé"_s, {}, {u"+33612345678"_s});
        const auto note = Notes(*db, db.ids).add(zoe.conversation, ines, u"secret"_s, fromMs(1));
        QVERIFY_OK(note);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"storage_failed.*foreign key"_s, QRegularExpression::CaseInsensitiveOption));
        const auto queued = db->run(
            u"INSERT INTO outbox (message_id, conversation_id, account_id, seq, request_json, state, not_before_ms, accepted_at_ms) VALUES (?, ?, 1, 1, '{}', 'queued', 0, 0)"_s,
            {note->id.value(), zoe.conversation.value()});
        QVERIFY(!queued);
    }

    void notesAreFound_data() { dialectRows(); }
    void notesAreFound()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const UserId ines = fill.user(u"Inès"_s);
        const Contact zoe = fill.candidate(u"Zoé"_s, u"Martin"_s, {u"+33612345678"_s});
        const Contact other = fill.candidate(u"Bob"_s, {}, {u"+33622222222"_s});
        Notes notes(*db, db.ids);
        const auto first = notes.add(zoe.conversation, ines, u"Très motivée, réunion lundi"_s, fromMs(1000));
        const auto second = notes.add(zoe.conversation, ines, u"Réunions annulées"_s, fromMs(2000));
        QVERIFY_OK(notes.add(other.conversation, ines, u"reunion"_s, fromMs(3000)));
        QCOMPARE(notes.find(u"reunion"_s, 10)->size(), 3);
        const auto hits = notes.find(u"motivee"_s, 10);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().name, u"Zoé Martin"_s);
        QVERIFY(hits->first().snippet.contains(u"motivée"_s));
        const auto here = notes.positionsIn(zoe.conversation, u"réunion"_s, 10);
        QCOMPARE(here->size(), 2);
        QVERIFY(here->first() == (MessagePosition {fromMs(2000), MessageId(second->id.value())}));
        QVERIFY_OK(notes.edit(first->id, ines, u"Très motivée"_s, fromMs(4000)));
        QCOMPARE(notes.positionsIn(zoe.conversation, u"réunion"_s, 10)->size(), 1);
        QVERIFY_OK(notes.remove(second->id, ines, fromMs(5000)));
        QCOMPARE(notes.positionsIn(zoe.conversation, u"réunion"_s, 10)->size(), 0);
    }

    void messagesAreFoundInOneConversation_data() { dialectRows(); }
    void messagesAreFoundInOneConversation()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact zoe = fill.candidate(u"Zoé"_s, {}, {u"+33612345678"_s});
        const Contact other = fill.candidate(u"Bob"_s, {}, {u"+33622222222"_s});
        const MessageId late = fill.message(zoe, {.body = u"L’été prochain"_s, .sort = fromMs(9000)});
        const MessageId early = fill.message(zoe, {.body = u"cet ete"_s, .sort = fromMs(1000)});
        fill.message(zoe, {.body = u"l’hiver"_s, .sort = fromMs(2000)});
        fill.message(other, {.body = u"été"_s, .sort = fromMs(3000)});
        Search search(*db);
        const auto found = search.positionsIn(zoe.conversation, u"été"_s, 10);
        QVERIFY_OK(found);
        QCOMPARE(found->size(), 2);
        QVERIFY(found->first() == (MessagePosition {fromMs(9000), late}));
        QVERIFY(found->last() == (MessagePosition {fromMs(1000), early}));
        QCOMPARE(search.positionsIn(zoe.conversation, u"été"_s, 1)->size(), 1);
        QCOMPARE(search.positionsIn(zoe.conversation, u"e"_s, 10)->size(), 0);
        QCOMPARE(search.positionsIn(ConversationId(5), u"été"_s, 10)->size(), 0);
    }

    /// Whichever way they are looked for: few in the workspace, or many.
    void manyHitsAreFoundInOneConversation_data() { dialectRows(); }
    void manyHitsAreFoundInOneConversation()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact zoe = fill.candidate(u"Zoé"_s, {}, {u"+33612345678"_s});
        const Contact other = fill.candidate(u"Bob"_s, {}, {u"+33622222222"_s});
        QList<MessagePosition> expected;
        QVERIFY_OK(db->transaction([&]() -> Result<Done> {
            for (int i = 0; i < 700; ++i) {
                const UtcMs at = fromMs(1'000'000 - i * 1000);
                const MessageId id = fill.message(i % 3 == 0 ? zoe : other, {.body = u"bonjour %1"_s.arg(i), .sort = at});
                if (i % 3 == 0)
                    expected.append({at, id});
            }
            return done();
        }));
        const auto found = Search(*db).positionsIn(zoe.conversation, u"bonjour"_s, 1000);
        QVERIFY_OK(found);
        QVERIFY(*found == expected);
        QVERIFY(*Search(*db).positionsIn(zoe.conversation, u"bonjour"_s, 5) == expected.mid(0, 5));
        QCOMPARE(Search(*db).positionsIn(zoe.conversation, u"bonjour 300"_s, 5)->size(), 1);
    }

    void exportAndErasureKnowOfThem_data() { dialectRows(); }
    void exportAndErasureKnowOfThem()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const UserId ines = fill.user(u"Inès"_s);
        const Contact zoe = fill.candidate(u"Zoé"_s, {}, {u"+33612345678"_s});
        const Contact other = fill.candidate(u"Bob"_s, {}, {u"+33622222222"_s});
        Notes notes(*db, db.ids);
        QVERIFY_OK(notes.add(zoe.conversation, ines, u"avissecret"_s, fromMs(1000)));
        QVERIFY_OK(notes.add(other.conversation, ines, u"autreavis"_s, fromMs(1000)));
        const auto exported = Erasure(*db).exportCandidate(zoe.candidate);
        QVERIFY_OK(exported);
        const QJsonArray rows = exported->value("notes"_L1).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject().value("body"_L1).toString(), u"avissecret"_s);
        QCOMPARE(rows.first().toObject().value("by"_L1).toString(), u"Inès"_s);
        const auto erased = Erasure(*db).erase(zoe.candidate, db.clock.now());
        QVERIFY_OK(erased);
        QCOMPARE(erased->notes, 1);
        QCOMPARE(erased->auditEntries, 1);
        QCOMPARE(notes.find(u"avissecret"_s, 10)->size(), 0);
        QCOMPARE(notes.find(u"autreavis"_s, 10)->size(), 1);
        QVERIFY_OK(Erasure(*db).compact());
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
