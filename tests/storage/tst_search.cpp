#include "storage/Search.h"

#include "Fill.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

QStringList snippetsOf(const QList<MessageHit> &hits)
{
    QStringList snippets;
    for (const MessageHit &hit : hits)
        snippets << hit.snippet;
    return snippets;
}

QStringList foundIn(const MessageHit &hit)
{
    QStringList words;
    for (const TextRange &range : hit.found)
        words << hit.snippet.mid(range.start, range.length);
    return words;
}

} // namespace

class TestSearch : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreFoundByWords_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            const auto row = [&](const char *what, const QString &body, const QString &text, const QStringList &found) {
                QTest::addRow("%s %s", name, what) << body << text << found << engine;
            };
            row("a word", u"Le poste est ouvert"_s, u"poste"_s, {u"poste"_s});
            row("not another", u"Le poste est ouvert"_s, u"contrat"_s, {});
            row("without accents", u"Réunion à l’été"_s, u"reunion ete"_s, {u"Réunion"_s, u"été"_s});
            row("with accents where there are none", u"REUNION demain"_s, u"réunion"_s, {u"REUNION"_s});
            row("a ligature typed apart", u"Cœur de métier"_s, u"coeur"_s, {u"Cœur"_s});
            row("a ligature where there is none", u"Soeur de Paul"_s, u"sœur"_s, {u"Soeur"_s});
            row("the beginning of the last word", u"Disponible demain matin"_s, u"demain mat"_s, {u"demain"_s, u"matin"_s});
            row("not the beginning of an earlier word", u"Disponible demain matin"_s, u"dem matin"_s, {});
            row("two letters", u"Disponible demain"_s, u"de"_s, {u"demain"_s});
            row("one letter is not looked for", u"a demain"_s, u"a"_s, {});
            row("one letter more is left out", u"a demain matin"_s, u"demain m"_s, {u"demain"_s});
            row("one letter as a word", u"plan b demain"_s, u"b demain"_s, {u"b"_s, u"demain"_s});
            row("all words must be there", u"Le poste est ouvert"_s, u"poste ferme"_s, {});
            row("an elision", u"C'est l'offre"_s, u"l'offre"_s, {u"l"_s, u"offre"_s});
            row("hyphens", u"un rendez-vous demain"_s, u"rendez-vous"_s, {u"rendez"_s, u"vous"_s});
            row("digits", u"code 4711 svp"_s, u"4711"_s, {u"4711"_s});
            row("operators are words", u"salt and pepper"_s, u"salt AND pepper"_s, {u"salt"_s, u"and"_s, u"pepper"_s});
            row("operators do nothing", u"salt pepper"_s, u"salt NOT pepper"_s, {});
            row("a quote", u"il dit \"oui\" demain"_s, u"\"oui"_s, {u"oui"_s});
            row("signs of FTS5", u"oui demain"_s, u"body:oui* ^demain ) NEAR("_s, {});
            row("signs alone", u"oui demain"_s, u"\" * ( ) : ^ & | ! ' \\"_s, {});
            row("signs of tsquery", u"oui demain"_s, u"oui & !demain:*"_s, {u"oui"_s, u"demain"_s});
            row("an apostrophe at the end", u"oui demain"_s, u"demain'"_s, {u"demain"_s});
            row("emoji around", u"😀oui😀 demain"_s, u"😀 oui"_s, {u"oui"_s});
            row("line breaks", u"un\ndeux"_s, u"deux"_s, {u"deux"_s});
            row("nothing", u"un"_s, u"  "_s, {});
        }
    }
    void messagesAreFoundByWords()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"Zoé"_s, {}, {u"+33611111111"_s});
        const MessageId id = fill.message(contact, {.channel = Channel::WhatsApp, .body = body, .sort = fromMs(5)});
        fill.message(contact, {.body = u"tout autre chose"_s});
        const auto hits = Search(*db).messages(text, 10);
        QVERIFY_OK(hits);
        QCOMPARE(hits->size(), found.isEmpty() ? 0 : 1);
        if (found.isEmpty())
            return;
        const MessageHit &hit = hits->constFirst();
        QCOMPARE(hit.message, id);
        QCOMPARE(hit.conversation, contact.conversation);
        QCOMPARE(hit.candidate, contact.candidate);
        QCOMPARE(hit.name, u"Zoé"_s);
        QCOMPARE(hit.position(), (MessagePosition {fromMs(5), id}));
        QCOMPARE(hit.channel, Channel::WhatsApp);
        QCOMPARE(foundIn(hit), found);
        QVERIFY(!hit.snippet.contains(u'\n'));
    }

    void hitsComeInPagesTheLatestFirst_data() { dialectRows(); }
    void hitsComeInPagesTheLatestFirst()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"Zoé"_s, {}, {u"+33611111111"_s});
        for (int i = 0; i < 5; ++i)
            fill.message(contact, {.body = u"bonjour %1"_s.arg(i)});
        Search search(*db);
        const auto first = search.messages(u"bonj"_s, 3);
        QCOMPARE(snippetsOf(*first), QStringList({u"bonjour 4"_s, u"bonjour 3"_s, u"bonjour 2"_s}));
        const auto second = search.messages(u"bonj"_s, 3, first->constLast().position());
        QCOMPARE(snippetsOf(*second), QStringList({u"bonjour 1"_s, u"bonjour 0"_s}));
    }

    void hitsComeByTheirOwnTime_data() { dialectRows(); }
    void hitsComeByTheirOwnTime() // a history is fetched from its end: the older a message, the higher its id
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"Zoé"_s, {}, {u"+33611111111"_s});
        for (const int at : {50, 30, 40, 40, 10, 20})
            fill.message(contact, {.body = u"bonjour %1"_s.arg(at), .sort = fromMs(at)});
        fill.message(contact, {.body = u"salut"_s, .sort = fromMs(45)});
        Search search(*db);
        QList<MessagePosition> all;
        std::optional<MessagePosition> before;
        while (true) {
            const auto page = search.messages(u"bonj"_s, 2, before);
            QVERIFY_OK(page);
            if (page->isEmpty())
                break;
            for (const MessageHit &hit : *page)
                all << hit.position();
            before = page->constLast().position();
        }
        QCOMPARE(all.size(), 6);
        QVERIFY(std::ranges::is_sorted(all, std::greater()));
        QList<qint64> times;
        for (const MessagePosition &position : std::as_const(all))
            times << toMs(position.sort);
        QCOMPARE(times, QList<qint64>({50, 40, 40, 30, 20, 10}));
    }

    void aCommonWordIsWalkedBackTo()
    {
        TestDatabase db(Dialect::Sqlite);
        Fill fill(db);
        const Contact contact = fill.candidate(u"Zoé"_s, {}, {u"+33611111111"_s});
        // 25,000 old ones, of which the latest has the lowest id, behind 6,000 with another word.
        fill.must(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 31000) INSERT INTO messages (id,"
            " conversation_id, recipient_id, account_id, direction, channel, state, body, sort_ms, created_at_ms, state_at_ms)"
            " SELECT i, ?, ?, 1, 'in', 'sms', 'received', CASE WHEN i <= 6000 THEN 'rare' ELSE 'courant' END, 100000 - i, 0, 0 FROM n"_s,
            {contact.conversation.value(), contact.recipient.value()});
        fill.must(u"INSERT INTO messages_fts (messages_fts) VALUES ('rebuild')"_s, {});
        Search search(*db);
        const auto old = search.messages(u"courant"_s, 3);
        QVERIFY_OK(old);
        QCOMPARE(old->size(), 3);
        QCOMPARE(old->constFirst().message.value(), 6001);
        const auto next = search.messages(u"courant"_s, 3, old->constLast().position()); // now met within the walk
        QCOMPARE(next->constFirst().message.value(), 6004);
        QCOMPARE(search.messages(u"rare"_s, 1)->constFirst().message.value(), 1);
    }

    void aSnippetShowsTheFirstHit_data()
    {
        QTest::addColumn<QString>("body");
        const QString filler = u"mot 😀 "_s.repeated(60);
        QTest::newRow("at the beginning") << u"aiguille "_s + filler;
        QTest::newRow("in the middle") << filler + u"aiguille "_s + filler;
        QTest::newRow("at the end") << filler + u"aiguille"_s;
        QTest::newRow("in one long word's wake") << u"😀"_s.repeated(300) + u" aiguille "_s + u"😀"_s.repeated(300);
    }
    void aSnippetShowsTheFirstHit()
    {
        QFETCH(const QString, body);
        TestDatabase db(Dialect::Sqlite);
        Fill fill(db);
        fill.message(fill.candidate(u"Zoé"_s, {}, {u"+33611111111"_s}), {.body = body});
        const auto hits = Search(*db).messages(u"aiguille"_s, 3);
        QVERIFY_OK(hits);
        const MessageHit &hit = hits->constFirst();
        QVERIFY(hit.snippet.size() <= 160);
        QCOMPARE(foundIn(hit), QStringList(u"aiguille"_s));
        QVERIFY(hit.snippet.isValidUtf16()); // no surrogate pair was cut
        QCOMPARE(hit.snippet.startsWith(u'…'), !body.startsWith(u"aig"_s));
        QCOMPARE(hit.snippet.endsWith(u'…'), !body.endsWith(u"aiguille"_s));
    }

    void nothingThatIsTypedIsAnError_data() { dialectRows(); }
    void nothingThatIsTypedIsAnError()
    {
        HALFTONE_TEST_DATABASE(db);
        Search search(*db);
        const QString signs = u"ab'\"*:()^&|!\\-+%_<> \u0301\u0000é,œ。漢0😀"_s;
        const bool holds = rc::check("any text", [&](const std::vector<quint8> &picks) {
            QString text;
            for (const quint8 pick : picks)
                text += signs.at(pick % signs.size());
            RC_ASSERT(search.messages(text, 3).ok());
            RC_ASSERT(search.candidates(text, 3).ok());
        });
        QVERIFY(holds);
    }

    void candidatesAreFoundByNameAndNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            const auto row = [&](const QString &text, const QStringList &expected) {
                QTest::addRow("%s '%s'", name, qPrintable(text)) << text << expected << engine;
            };
            const QString zoe = u"Zoé Le Gall +33612345678"_s;
            const QString bob = u"Bob Ünal +12125550100"_s;
            const QString unnamed = u"+5511961234567 +5511961234567"_s;
            row(u"z"_s, {zoe});
            row(u"ZOE"_s, {zoe});
            row(u"le zo"_s, {zoe});
            row(u"una"_s, {bob});
            row(u"nal"_s, {});
            row(u"06 12"_s, {zoe});
            row(u"06.12.34.56.78"_s, {zoe});
            row(u"+33 6 12"_s, {zoe});
            row(u"0033 (0)6 12"_s, {zoe});
            row(u"(212) 555-01"_s, {bob});
            row(u"96123"_s, {unnamed});
            row(u"+55"_s, {unnamed});
            row(u"0700000000"_s, {u"Zoé Le Gall +33700000000"_s}); // the address that was found
            row(u"12"_s, {});
            row(u"%"_s, {});
            row(u""_s, {});
        }
    }
    void candidatesAreFoundByNameAndNumber()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact zoe = fill.candidate(u"Zoé"_s, u"Le Gall"_s, {u"+33612345678"_s, u"+33700000000"_s}, u"Nurse"_s);
        fill.candidate(u"Bob"_s, u"Ünal"_s, {u"+12125550100"_s});
        fill.candidate({}, {}, {u"+5511961234567"_s});
        const auto hits = Search(*db).candidates(text, 10);
        QVERIFY_OK(hits);
        QStringList shown;
        for (const CandidateHit &hit : *hits)
            shown << hit.name + u' ' + hit.address;
        QCOMPARE(shown, expected);
        if (!hits->isEmpty() && hits->constFirst().candidate == zoe.candidate) {
            QCOMPARE(hits->constFirst().conversation, zoe.conversation);
            QCOMPARE(hits->constFirst().job, u"Nurse"_s);
        }
    }

    void anotherInstallationsMessagesAreItsOwnToIndex()
    {
        TestDatabase db(Dialect::Sqlite);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        IdGenerator theirs(db.clock, 2);
        const MessageId mine = db.ids.next<MessageTag>();
        const MessageId other = theirs.next<MessageTag>();
        const MessageId last = db.ids.next<MessageTag>();
        for (const MessageId id : {mine, other, last})
            fill.must(
                u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, direction, channel, state, body, sort_ms, created_at_ms, state_at_ms) VALUES (?, ?, ?, 1, 'in', 'sms', 'received', 'bonjour', 1, 1, 1)"_s,
                {id.value(), contact.conversation.value(), contact.recipient.value()});
        const MessageId lowest(std::min({mine, other, last}).value());
        const MessageId highest(std::max({mine, other, last}).value());
        QVERIFY_OK(indexMessages(*db, lowest, highest, 1));
        QCOMPARE(Search(*db).messages(u"bonjour"_s, 10)->size(), 2);
        QVERIFY_OK(indexMessages(*db, lowest, highest, 2));
        QCOMPARE(Search(*db).messages(u"bonjour"_s, 10)->size(), 3);
        QVERIFY_OK(unindexMessages(*db, {mine, mine, other}));
        QCOMPARE(Search(*db).messages(u"bonjour"_s, 10)->size(), 1);
        fill.must(
            u"INSERT INTO messages_fts (messages_fts, rowid, body) SELECT 'delete', id, body FROM messages WHERE id = ?"_s, {last.value()});
        fill.must(u"INSERT INTO messages_fts (messages_fts) VALUES ('rebuild')"_s, {});
        fill.must(u"INSERT INTO messages_fts (messages_fts) VALUES ('integrity-check')"_s, {});
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
