#include "SettingsRoom.h"

#include "Languages.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The settings but for the account: every section in both languages, by keyboard and mouse.
class TestSettingsPage : public QObject
{
    Q_OBJECT

    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

private Q_SLOTS:
    void initTestCase() { m_catalogue = std::make_unique<Catalogue>(); }
    void cleanup() { speak(u"en"_s); }

    void everySectionFitsAndIsNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("section");
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            for (int section = 0; section < Sections; ++section)
                QTest::addRow("%s, section %d", qPrintable(language), section) << language << section;
        }
    }

    void everySectionFitsAndIsNamed()
    {
        QFETCH(const QString, language);
        QFETCH(const int, section);
        SettingsRoom room;
        room.fake.language = language;
        speak(language);
        room.fake.stored.countryQuietHours = {{u"US"_s, {true, QTime(20, 0), QTime(9, 0), {7}}}};
        room.fake.secret = {SecretState::From::Nowhere, Error {ErrorKind::CredentialsMissing, u"keychain_locked"_s, {}}};
        room.show(static_cast<SectionRow>(section));
        QCOMPARE(unnamed(room.page.get()).join(u" | "_s), QString());
        QCOMPARE(cutTexts(room.page.get()).join(u" | "_s), QString());
        const QStringList shown = shownTexts(room.page.get());
        QCOMPARE((language == "fr"_L1 ? m_catalogue->englishIn(shown) : m_catalogue->frenchIn(shown)).join(u" | "_s), QString());
    }

    void theLanguageChangesAtOnceAndNothingIsLeftOfTheOther_data()
    {
        QTest::addColumn<int>("section");
        for (int section = 0; section < Sections; ++section)
            QTest::addRow("section %d", section) << section;
    }

    void theLanguageChangesAtOnceAndNothingIsLeftOfTheOther()
    {
        QFETCH(const int, section);
        QVERIFY(m_catalogue->size() > 300);
        SettingsRoom room;
        room.fake.stored.countryQuietHours = {{u"US"_s, {true, QTime(20, 0), QTime(9, 0), {7}}}};
        room.fake.secret.trouble = Error {ErrorKind::CredentialsMissing, u"no_keychain"_s, {}};
        room.fake.test.clockSkew = 45s;
        for (int each = 0; each < Sections; ++each)
            room.show(static_cast<SectionRow>(each)); // all were looked at in English
        room.show(static_cast<SectionRow>(section));
        // What was answered changes its language, too.
        if (section == AccountRow)
            room.click("testAccount");
        if (section == NumbersRow)
            room.click("refreshNumbers");
        if (section == WorkspaceRow) {
            room.click("checkWorkspace");
            room.click("backUp");
        }
        const QStringList before = shownTexts(room.page.get());
        QVERIFY(m_catalogue->englishIn(before).size() > 4); // or the test could not fail
        QCOMPARE(m_catalogue->frenchIn(before).join(u" | "_s), QString());
        room.ports.setLanguage(u"fr"_s);
        room.settle();
        QCOMPARE(m_catalogue->englishIn(shownTexts(room.page.get())).join(u" | "_s), QString());
        QCOMPARE(cutTexts(room.page.get()).join(u" | "_s), QString());
        room.ports.setLanguage(u"en"_s);
        room.settle();
        QCOMPARE(m_catalogue->frenchIn(shownTexts(room.page.get())).join(u" | "_s), QString());
    }

    void theKeyboardReachesEveryControl_data()
    {
        QTest::addColumn<int>("section");
        for (int section = 0; section < Sections; ++section)
            QTest::addRow("section %d", section) << section;
    }

    void theKeyboardReachesEveryControl()
    {
        QFETCH(const int, section);
        SettingsRoom room;
        room.show(static_cast<SectionRow>(section));
        room.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
        QSet<QWidget *> expected;
        for (QWidget *widget : room.page->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                expected.insert(widget);
        }
        room.get<QListWidget>("settingsSections")->setFocus();
        QSet<QWidget *> reached;
        for (qsizetype i = 0; i <= 3 * expected.size(); ++i) { // within a time, Tab goes from the hours to the minutes
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at);
            reached.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        expected.subtract(reached);
        QStringList unreached;
        for (const QWidget *widget : std::as_const(expected))
            unreached << widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className());
        QCOMPARE(unreached.join(u" | "_s), QString());
    }

    void numbersShowChannelCountryAndState_data() { languageRows(); }
    void numbersShowChannelCountryAndState()
    {
        QFETCH(const QString, language);
        SettingsRoom room;
        room.ports.setLanguage(language);
        room.show(NumbersRow);
        auto *table = room.get<QTableView>("numbersTable");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
        const bool french = language == "fr"_L1;
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(cell(0, 0), u"+1 212 555 0100"_s);
        QCOMPARE(cell(0, 1), u"SMS"_s);
        QCOMPARE(cell(0, 2), french ? u"États-Unis"_s : u"United States"_s);
        QCOMPARE(cell(0, 3), french ? u"Prêt"_s : u"Ready"_s);
        QCOMPARE(cell(2, 3), french ? u"N’est plus à vous"_s : u"No longer yours"_s);
        QCOMPARE(cell(3, 1), u"WhatsApp"_s);
        QCOMPARE(cell(3, 3), french ? u"En ligne"_s : u"Online"_s);
        QVERIFY(cell(4, 3).contains(u"<img src=x>"_s)); // as the provider wrote it, and plain
        room.page->noteChanges({{ChangeKind::Number, 1, {}}});
        room.settle();
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void aDefaultIsSetAndTakenAway()
    {
        SettingsRoom room;
        room.show(NumbersRow);
        auto *sms = room.get<QComboBox>("defaultSms");
        QCOMPARE(sms->count(), 3); // none, and the two that can send; the one that is gone is not offered
        QCOMPARE(sms->currentIndex(), 0);
        room.choose("defaultSms", 2);
        QCOMPARE(room.fake.stored.defaultSms, E164(u"+33199001234"_s));
        QCOMPARE(room.fake.stored.defaultWhatsApp, E164());
        auto *table = room.get<QTableView>("numbersTable");
        QCOMPARE(table->model()->index(1, 4).data().toString(), u"Default"_s);
        QCOMPARE(table->model()->index(3, 4).data().toString(), QString()); // the same number on the other channel is not
        room.choose("defaultWhatsApp", 1);
        QCOMPARE(room.fake.stored.defaultWhatsApp, E164(u"+33199001234"_s));
        room.choose("defaultSms", 0);
        QCOMPARE(room.fake.stored.defaultSms, E164());
        QCOMPARE(table->model()->index(1, 4).data().toString(), QString());
    }

    void aDefaultThatIsGoneIsShownAsThat()
    {
        SettingsRoom room;
        room.fake.stored.defaultSms = E164(u"+33199005678"_s);
        room.fake.stored.defaultWhatsApp = E164(u"+4930123456"_s);
        room.show(NumbersRow);
        QVERIFY(room.get<QComboBox>("defaultSms")->currentText().contains(u"No longer yours"_s));
        QVERIFY(room.get<QComboBox>("defaultWhatsApp")->currentText().contains(u"no longer yours"_s));
    }

    void refreshAsksTheProvider()
    {
        SettingsRoom room;
        room.show(NumbersRow);
        room.click("refreshNumbers");
        QCOMPARE(room.text("numbersAnswer"), u"3 numbers and senders can be used."_s);
        room.fake.refuseNumbers = Error {ErrorKind::NetworkNotSent, u"not_sent"_s, {}};
        room.click("refreshNumbers");
        QVERIFY(room.text("numbersAnswer").contains(u"could not be reached"_s));
        QVERIFY(room.get<QPushButton>("refreshNumbers")->isEnabled());
        room.check("matchRegion");
        QVERIFY(room.fake.stored.matchRegion);
    }

    void sendingIsKept()
    {
        SettingsRoom room;
        room.show(SendingRow);
        auto *undo = room.get<QSpinBox>("undoSeconds");
        QCOMPARE(undo->value(), 5);
        QCOMPARE(undo->minimum(), 0);
        QCOMPARE(undo->maximum(), 30);
        undo->setFocus();
        undo->selectAll();
        QTest::keyClicks(undo, u"12"_s);
        QTest::keyClick(undo, Qt::Key_Return);
        room.settle();
        QCOMPARE(room.fake.stored.undo, milliseconds(12s));
        undo->setValue(0);
        room.settle();
        QCOMPARE(room.fake.stored.undo, milliseconds(0));
        QCOMPARE(undo->text(), u"never"_s);
        room.check("enterSends");
        QVERIFY(room.fake.enterSends);
        room.type("organization", u"  Zoé  & Cie "_s);
        QTest::keyClick(room.get<QLineEdit>("organization"), Qt::Key_Return);
        room.settle();
        QCOMPARE(room.fake.stored.organizationName, u"Zoé & Cie"_s);
    }

    void aChangeThatIsRefusedIsSaid()
    {
        SettingsRoom room;
        room.fake.refuseChange = Error {ErrorKind::StorageFailed, u"disk_full"_s, {}};
        room.show(SendingRow);
        room.get<QSpinBox>("undoSeconds")->setValue(9);
        room.settle();
        QVERIFY(!room.text("sendingAnswer").isEmpty());
        QCOMPARE(room.fake.stored.undo, milliseconds(5s));
    }

    void quietHoursAreThoseOfTheRules()
    {
        SettingsRoom room;
        room.show(QuietRow);
        QVERIFY(room.get<QCheckBox>("quietEnabled")->isChecked()); // R9.1: 20:00–08:00 and Sundays
        QCOMPARE(room.get<QTimeEdit>("quietFrom")->time(), QTime(20, 0));
        QCOMPARE(room.get<QTimeEdit>("quietUntil")->time(), QTime(8, 0));
        QVERIFY(room.get<QCheckBox>("quietDay7")->isChecked());
        QVERIFY(!room.get<QCheckBox>("quietDay6")->isChecked());
        room.check("quietDay6");
        QCOMPARE(room.fake.stored.quietHours.wholeDays, QList<int>({6, 7}));
        auto *from = room.get<QTimeEdit>("quietFrom");
        from->setFocus();
        from->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClick(from, Qt::Key_Up);
        QTest::keyClick(from, Qt::Key_Return);
        room.settle();
        QCOMPARE(room.fake.stored.quietHours.from, QTime(21, 0));
        room.check("quietEnabled");
        QVERIFY(!room.fake.stored.quietHours.enabled);
        QVERIFY(!from->isEnabled());
        room.fake.stored.quietHours = {}; // as the store prints "off": the hours are gone there
        room.fake.stored.quietHours.enabled = false;
        room.page->noteChanges({{ChangeKind::Settings, 0, {}}});
        room.settle();
        QCOMPARE(from->time(), QTime(21, 0)); // but not here
        room.check("quietEnabled");
        QCOMPARE(room.fake.stored.quietHours.from, QTime(21, 0));
    }

    void aCountryGetsHoursOfItsOwn_data() { languageRows(); }
    void aCountryGetsHoursOfItsOwn()
    {
        QFETCH(const QString, language);
        SettingsRoom room;
        room.ports.setLanguage(language);
        room.show(QuietRow);
        auto *choice = room.get<QComboBox>("quietCountry");
        QVERIFY(choice->count() > 200);
        choice->setFocus();
        QTest::keyClicks(choice, language == "fr"_L1 ? u"Etats"_s : u"United"_s); // type-ahead, in the language; Space would open the list
        for (int i = 0; i < 5 && choice->currentData() != u"US"_s; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentData().toString(), u"US"_s);
        room.click("addQuietCountry");
        QCOMPARE(room.fake.stored.countryQuietHours, QList<CountryQuietHours>({{u"US"_s, {true, QTime(20, 0), QTime(9, 0), {7}}}}));
        QCOMPARE(choice->findData(u"US"_s), -1); // not twice
        QCOMPARE(cutTexts(room.page.get()).join(u" | "_s), QString());
        QCOMPARE(unnamed(room.page.get()).join(u" | "_s), QString());
        room.check("quietUSDay7");
        QCOMPARE(room.fake.stored.countryQuietHours.first().hours.wholeDays, QList<int>());
        // Somebody else of the team adds one.
        room.fake.stored.countryQuietHours.append({u"DE"_s, room.fake.stored.quietHours});
        room.page->noteChanges({{ChangeKind::Settings, 0, {}}});
        room.settle();
        QVERIFY(room.get<QCheckBox>("quietDEEnabled")->isVisible());
        room.click("quietRemoveUS");
        QCOMPARE(room.fake.stored.countryQuietHours.size(), 1);
        QVERIFY(choice->findData(u"US"_s) >= 0);
        QVERIFY(!room.page->findChild<QWidget *>(u"quietRowUS"_s));
    }

    void themeAndLanguageChangeAtOnce()
    {
        SettingsRoom room;
        room.show(LookRow);
        room.choose("theme", 2);
        QCOMPARE(room.fake.theme, ThemeChoice::Dark);
        room.choose("theme", 0);
        QCOMPARE(room.fake.theme, ThemeChoice::System);
        room.choose("language", 1);
        QCOMPARE(room.fake.language, u"fr"_s);
        QCOMPARE(room.get<QComboBox>("theme")->itemText(2), u"Sombre"_s);
        QCOMPARE(room.get<QListWidget>("settingsSections")->item(SendingRow)->text(), u"Envoi"_s);
        QCOMPARE(room.get<QComboBox>("language")->itemText(0), u"English"_s); // found again by who cannot read French
        room.choose("language", 0);
        QCOMPARE(room.get<QListWidget>("settingsSections")->item(SendingRow)->text(), u"Sending"_s);
    }

    void notificationsAreKept()
    {
        SettingsRoom room;
        room.show(NotificationsRow);
        QVERIFY(!room.get<QTimeEdit>("notifyFrom")->isEnabled());
        room.check("notifyReplies");
        room.check("notifySound");
        room.check("notifyQuiet");
        NotificationChoices wanted;
        wanted.replies = wanted.sound = false;
        wanted.quiet = true;
        QCOMPARE(room.fake.notifications, wanted);
        auto *until = room.get<QTimeEdit>("notifyUntil");
        QVERIFY(until->isEnabled());
        until->setTime(QTime(7, 15));
        wanted.quietUntil = QTime(7, 15);
        QCOMPARE(room.fake.notifications, wanted);

        QTemporaryDir folder;
        {
            QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
            QCOMPARE(readNotificationChoices(settings), NotificationChoices());
            keepNotificationChoices(settings, wanted);
        }
        QSettings again(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        QCOMPARE(readNotificationChoices(again), wanted);
        again.setValue(u"notifications/quietFrom"_s, u"moonlight"_s);
        QCOMPARE(readNotificationChoices(again).quietFrom, QTime(20, 0));
    }

    void doNotDisturbEndsWhenItSays_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("shown");
        QTest::newRow("before") << QTime(20, 0) << QTime(8, 0) << QTime(19, 59, 59, 999) << true;
        QTest::newRow("from") << QTime(20, 0) << QTime(8, 0) << QTime(20, 0) << false;
        QTest::newRow("over midnight") << QTime(20, 0) << QTime(8, 0) << QTime(0, 0) << false;
        QTest::newRow("last instant") << QTime(20, 0) << QTime(8, 0) << QTime(7, 59, 59, 999) << false;
        QTest::newRow("until") << QTime(20, 0) << QTime(8, 0) << QTime(8, 0) << true;
        QTest::newRow("within a day") << QTime(12, 0) << QTime(14, 0) << QTime(13, 0) << false;
        QTest::newRow("within a day, out") << QTime(12, 0) << QTime(14, 0) << QTime(14, 0) << true;
        QTest::newRow("all day") << QTime(9, 0) << QTime(9, 0) << QTime(3, 0) << false;
    }

    void doNotDisturbEndsWhenItSays()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, until);
        QFETCH(const QTime, now);
        QFETCH(const bool, shown);
        NotificationChoices choices;
        choices.quietFrom = from;
        choices.quietUntil = until;
        QVERIFY(choices.shows(NotificationChoices::Kind::Reply, now)); // not switched on
        choices.quiet = true;
        for (const auto kind : {NotificationChoices::Kind::Reply, NotificationChoices::Kind::Approval, NotificationChoices::Kind::Failure})
            QCOMPARE(choices.shows(kind, now), shown);
        choices.failures = false;
        QVERIFY(!choices.shows(NotificationChoices::Kind::Failure, now));
    }

    void theWorkspaceIsShownCheckedAndBackedUp()
    {
        SettingsRoom room;
        room.show(WorkspaceRow);
        QCOMPARE(room.get<QLineEdit>("workspaceAddress")->text(), room.fake.info.address);
        QVERIFY(room.get<QLineEdit>("workspaceAddress")->isReadOnly());
        QVERIFY(room.text("workspaceContents").startsWith(u"Candidates: 12,345. Messages: 1."_s));
        room.click("checkWorkspace");
        QCOMPARE(room.text("checkAnswer"), u"All is well."_s);
        room.fake.problems = {kHostile};
        room.click("checkWorkspace");
        QVERIFY(room.text("checkAnswer").contains(u"<b>Zoé"_s));
        QCOMPARE(room.get<QLabel>("checkAnswer")->textFormat(), Qt::PlainText);
        const QString proposed = room.get<QLineEdit>("backupPath")->text();
        QVERIFY(proposed.endsWith(u".halftone"_s));
        room.click("backUp");
        QCOMPARE(room.fake.calls, QStringList({u"backup "_s + proposed}));
        QVERIFY(room.text("backupAnswer").contains(proposed));
        room.fake.refuseBackup = Error {ErrorKind::StorageFailed, u"disk_full"_s, {}};
        room.click("backUp");
        QCOMPARE(room.get<QLabel>("backupAnswer")->property("tone").toString(), u"danger"_s);
        room.type("backupPath", u" "_s);
        room.click("backUp");
        QVERIFY(room.text("backupAnswer").contains(u"where"_s));
        QVERIFY(room.text("teamHint").contains(u"postgresql://"_s));
    }

    void aDatabaseIsBackedUpByItsAdministrator()
    {
        SettingsRoom room;
        room.fake.info.isFile = false;
        room.fake.info.address = u"postgresql://zoe@db.example.com/halftone"_s;
        room.show(WorkspaceRow);
        QVERIFY(room.text("backupHint").contains(u"pg_dump"_s));
        QVERIFY(!room.get<QLineEdit>("backupPath")->isVisible());
    }

    void theListOfShortcutsIsThatOfF1()
    {
        SettingsRoom room;
        room.show(AboutRow);
        QSignalSpy wanted(room.page.get(), &SettingsPage::shortcutsWanted);
        room.click("showShortcuts");
        QCOMPARE(wanted.size(), 1);
    }

    void hostileWordsAreOnlyWords()
    {
        SettingsRoom room;
        room.fake.info.address = kHostile;
        room.fake.numbers.first().status = kHostile;
        room.fake.numbers.first().usable = false;
        room.fake.stored.organizationName = kHostile;
        for (int section = 0; section < Sections; ++section) {
            room.show(static_cast<SectionRow>(section));
            QVERIFY(room.page->width() <= 900 - 81); // 300 letters widen nothing
            for (const QLabel *label : room.page->findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

private:
    std::unique_ptr<Catalogue> m_catalogue;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
