#include "storage/SettingsStore.h"

#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <chrono>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool equal(const WorkspaceSettings &a, const WorkspaceSettings &b)
{
    return a.quietHours == b.quietHours && a.countryQuietHours == b.countryQuietHours && a.defaultSms == b.defaultSms
        && a.defaultWhatsApp == b.defaultWhatsApp && a.grace == b.grace && a.matchRegion == b.matchRegion && a.undo == b.undo
        && a.absenceHorizon == b.absenceHorizon && a.concurrency == b.concurrency && a.deniedAreas == b.deniedAreas
        && a.organizationName == b.organizationName;
}

} // namespace

class TestSettings : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceHasTheDefaults_data() { dialectRows(); }
    void aNewWorkspaceHasTheDefaults()
    {
        HALFTONE_TEST_DATABASE(db);
        const auto loaded = loadSettings(*db);
        QVERIFY_OK(loaded);
        QVERIFY(equal(*loaded, {}));
        QVERIFY_OK(saveSettings(*db, {}, db.clock.now()));
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM settings"_s), 0);
    }

    void allSettingsComeBack_data() { dialectRows(); }
    void allSettingsComeBack()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        WorkspaceSettings settings;
        settings.quietHours = {true, QTime(21, 30), QTime(7, 15), {6, 7}};
        settings.countryQuietHours = {{u"FR"_s, {true, QTime(21, 30), QTime(8, 0), {}}}, {u"US"_s, {true, QTime(20, 0), QTime(9, 0), {7}}}};
        settings.defaultSms = E164(u"+33700000001"_s);
        settings.defaultWhatsApp = E164(u"+33700000002"_s);
        settings.grace = 45min;
        settings.matchRegion = true;
        settings.undo = 0ms;
        settings.absenceHorizon = 2min;
        settings.concurrency = 50;
        settings.deniedAreas = {{u"CN"_s, {}, u"CN"_s}, {{}, u"+7365"_s, u"crimea"_s}};
        settings.organizationName = u"Zoé & Cie"_s;
        QVERIFY_OK(saveSettings(*db, settings, db.clock.now()));
        QCOMPARE(notes.size(), 1);
        const auto loaded = loadSettings(*db);
        QVERIFY_OK(loaded);
        QVERIFY(equal(*loaded, settings));

        settings = {};
        settings.quietHours.enabled = false;
        QVERIFY_OK(saveSettings(*db, settings, db.clock.now()));
        QVERIFY(equal(*loadSettings(*db), settings));
    }

    void whatCannotBeReadHasItsDefaultAndStays_data() { dialectRows(); }
    void whatCannotBeReadHasItsDefaultAndStays()
    {
        HALFTONE_TEST_DATABASE(db);
        const QList<std::pair<QString, QString>> strange {{u"quiet_hours"_s, u"moonlight"_s}, {u"country_quiet_hours"_s, u"FR"_s},
            {u"grace_ms"_s, u"-1"_s}, {u"concurrency"_s, u"many"_s}, {u"denied_areas"_s, u"[{}]"_s}, {u"match_region"_s, u"perhaps"_s},
            {u"default_sms"_s, u"06"_s}, {u"of_a_newer_program"_s, u"x"_s}};
        for (const auto &[name, value] : strange)
            QVERIFY_OK(setSettingValue(*db, name, value, db.clock.now()));
        for (qsizetype i = 0; i + 1 < strange.size(); ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^setting .* cannot be read"_s));
        const auto loaded = loadSettings(*db);
        QVERIFY_OK(loaded);
        QVERIFY(equal(*loaded, {}));

        WorkspaceSettings changed = *loaded;
        changed.undo = 9s;
        QVERIFY_OK(saveSettings(*db, changed, db.clock.now()));
        for (const auto &[name, value] : strange)
            QCOMPARE(settingValue(*db, name)->value_or(u"?"_s), value);
    }

    void programsDoNotUndoEachOthersSettings_data() { dialectRows(); }
    void programsDoNotUndoEachOthersSettings()
    {
        HALFTONE_TEST_DATABASE(db);
        WorkspaceSettings mine;
        mine.undo = 9s;
        QVERIFY_OK(saveSettings(*db, mine, db.clock.now()));
        QVERIFY_OK(setSettingValue(*db, u"default_sms"_s, u"+1"_s, db.clock.now()));
        mine = *loadSettings(*db);
        mine.grace = 1min;
        QVERIFY_OK(saveSettings(*db, mine, db.clock.now()));
        QCOMPARE(loadSettings(*db)->defaultSms.toString(), u"+1"_s);
        QCOMPARE(loadSettings(*db)->undo, milliseconds(9s));
    }

    void whoComesFirstDecidesAValue_data() { dialectRows(); }
    void whoComesFirstDecidesAValue()
    {
        HALFTONE_TEST_DATABASE(db);
        QVERIFY(!settingValue(*db, u"key"_s)->has_value());
        QCOMPARE(*settingValueOrSet(*db, u"key"_s, u"one"_s, db.clock.now()), u"one"_s);
        QCOMPARE(*settingValueOrSet(*db, u"key"_s, u"two"_s, db.clock.now()), u"one"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
