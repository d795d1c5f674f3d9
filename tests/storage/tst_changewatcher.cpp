#include "storage/ChangeWatcher.h"

#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

QList<Change> changesOf(const QSignalSpy &spy)
{
    QList<Change> all;
    for (const QVariantList &arguments : spy)
        all += arguments.first().value<QList<Change>>();
    return all;
}

Result<Done> writeWithNote(Database &database, Change change)
{
    return database.transaction([&]() -> Result<Done> {
        auto written = database.run(u"INSERT INTO settings (name, value, updated_at_ms) VALUES ('a', 'b', 0)"
                                    " ON CONFLICT (name) DO UPDATE SET updated_at_ms = settings.updated_at_ms + 1"_s);
        if (!written)
            return written.error();
        database.note(change);
        return done();
    });
}

} // namespace

class TestChangeWatcher : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramsChangeIsHeard_data() { dialectRows(); }
    void anotherProgramsChangeIsHeard()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db);
        const auto other = db.another();
        ChangeWatcher watcher(*db, bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        watcher.setActive(true);
        QVERIFY(watcher.isActive());
        const Change change {ChangeKind::Message, 77, ConversationId(5)};
        QVERIFY_OK(writeWithNote(*other, change));
        QTRY_VERIFY(!notes.isEmpty());
        QVERIFY(changesOf(notes).first() == (dialect == Dialect::Sqlite ? Change {} : change));
    }

    void whatWasUndoneIsNotHeard_data() { dialectRows(); }
    void whatWasUndoneIsNotHeard()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db);
        const auto other = db.another();
        ChangeWatcher watcher(*db, bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        watcher.setActive(true);
        (void)other->transaction([&]() -> Result<Done> {
            if (auto inner = writeWithNote(*other, {ChangeKind::Message, 1, {}}); !inner)
                return inner;
            return Error {ErrorKind::RuleRefused, u"no"_s, {}};
        });
        QTest::qWait(900); // that nothing comes can only be waited for: two looks of the timer
        QCOMPARE(notes.size(), 0);
        QVERIFY_OK(writeWithNote(*other, {ChangeKind::Message, 2, {}}));
        QTRY_VERIFY(!notes.isEmpty());
    }

    void itsOwnConnectionIsNotHeardTwice_data() { dialectRows(); }
    void itsOwnConnectionIsNotHeardTwice()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        ChangeWatcher watcher(*db, bus);
        watcher.setActive(true);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        QVERIFY_OK(writeWithNote(*db, {ChangeKind::Message, 1, {}}));
        QTest::qWait(900); // as above
        QCOMPARE(notes.size(), 1);
    }

    void aWatcherThatIsOffHearsNothing_data() { dialectRows(); }
    void aWatcherThatIsOffHearsNothing()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db);
        const auto other = db.another();
        ChangeWatcher watcher(*db, bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        watcher.setActive(true);
        watcher.setActive(false);
        QVERIFY(!watcher.isActive());
        QVERIFY_OK(writeWithNote(*other, {ChangeKind::Message, 1, {}}));
        QTest::qWait(600); // as above
        QCOMPARE(notes.size(), 0);
        watcher.setActive(true); // and learns of what it missed
        QTRY_VERIFY(changesOf(notes).contains(Change {}));
    }

    void veryManyNotesArrive()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        ChangeBus bus;
        TestDatabase db(Dialect::Postgres);
        const auto other = db.another();
        ChangeWatcher watcher(*db, bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        watcher.setActive(true);
        constexpr qint64 kBig = std::numeric_limits<qint64>::max();
        QVERIFY_OK(other->transaction([&]() -> Result<Done> {
            for (qint64 i = 0; i < 250; ++i)
                other->note({ChangeKind::Conversation, kBig - i, ConversationId(kBig)});
            return done();
        }));
        QTRY_COMPARE(changesOf(notes).size(), 250);
        QVERIFY(changesOf(notes).first() == (Change {ChangeKind::Conversation, kBig, ConversationId(kBig)}));
    }

    void aLostConnectionListensAgain()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        ChangeBus bus;
        TestDatabase db(Dialect::Postgres);
        const auto other = db.another();
        ChangeWatcher watcher(*db, bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        watcher.setActive(true);
        const qint64 pid = number(*db, u"SELECT pg_backend_pid()"_s);
        // Qt's notifier finds its socket closed under it; no way to be told before.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^QSocketNotifier: Invalid socket"_s));
        QVERIFY_OK(other->run(u"SELECT pg_terminate_backend(CAST(? AS INTEGER))"_s, {pid}));
        QTRY_VERIFY_WITH_TIMEOUT(changesOf(notes).contains(Change {}), 15'000);
        const Change change {ChangeKind::Candidate, 9, {}};
        QVERIFY_OK(writeWithNote(*other, change));
        QTRY_VERIFY(changesOf(notes).contains(change));
    }
};

QTEST_GUILESS_MAIN(TestChangeWatcher)
#include "tst_changewatcher.moc"
