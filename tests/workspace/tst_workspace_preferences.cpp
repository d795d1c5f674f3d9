#include "Rig.h"
#include "support/Case.h"

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Settings of the workspace as front ends change them, on both engines.
class TestWorkspacePreferences : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void changesAtOnceDoNotUndoEachOther_data() { dialectRows(); }
    void changesAtOnceDoNotUndoEachOther()
    {
        QFETCH(const storage::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.opened);
        workspace::Workspace other({.address = rig.database.url(), .login = u"lea"_s, .displayName = u"Léa"_s, .demoSecret = {}});
        QVERIFY(answered(other.open()).ok());
        // Both have read the same settings; each changes its own, all at once.
        QList<Async<WorkspaceSettings>> changes;
        changes << rig.workspace->preferences().change([](WorkspaceSettings &settings) { settings.undo = 9s; });
        changes << other.preferences().change([](WorkspaceSettings &settings) { settings.organizationName = u"Zoé & Cie"_s; });
        changes << rig.workspace->preferences().change([](WorkspaceSettings &settings) {
            settings.countryQuietHours.append({u"FR"_s, QuietHours()});
        });
        changes << other.preferences().change([](WorkspaceSettings &settings) { settings.defaultSms = E164(u"+33199001234"_s); });
        for (const Async<WorkspaceSettings> &one : std::as_const(changes)) {
            const auto changed = answered(one);
            QVERIFY2(changed.ok(), changed ? "" : qPrintable(changed.error().code + u' ' + changed.error().detail));
        }
        const auto kept = answered(other.preferences().load());
        QVERIFY(kept.ok());
        QCOMPARE(kept->undo, milliseconds(9s));
        QCOMPARE(kept->organizationName, u"Zoé & Cie"_s);
        QCOMPARE(kept->countryQuietHours, QList<CountryQuietHours>({{u"FR"_s, QuietHours()}}));
        QCOMPARE(kept->defaultSms, E164(u"+33199001234"_s));
    }

    void aCountrysOwnHoursWarnItsRecipients_data() { dialectRows(); }
    void aCountrysOwnHoursWarnItsRecipients()
    {
        QFETCH(const storage::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.connectAccount());
        const QuietHours always {true, QTime(0, 0), QTime(0, 0), {1, 2, 3, 4, 5, 6, 7}};
        const auto set = answered(rig.workspace->preferences().change([always](WorkspaceSettings &settings) {
            settings.quietHours.enabled = false;
            settings.countryQuietHours = {{u"FR"_s, always}};
        }));
        QVERIFY(set.ok());
        const auto warned = [&rig](const QString &number) {
            workspace::Draft draft;
            draft.candidate = rig.candidate(number).id;
            draft.text = u"Bonjour"_s;
            const auto preview = answered(rig.workspace->sending().preview(draft));
            return preview && preview->warnings.contains(u"quiet_hours"_s);
        };
        QVERIFY(warned(u"+33612345678"_s)); // R9.1: one-to-one only warns
        QVERIFY(!warned(u"+12125550123"_s));
    }
};

QTEST_GUILESS_MAIN(TestWorkspacePreferences)
#include "tst_workspace_preferences.moc"
