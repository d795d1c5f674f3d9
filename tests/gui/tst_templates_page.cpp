#include "TemplatesDesk.h"

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTemplatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(u"en"_s); }

    void anEmptyPageOffersTheFirstStep_data() { languageRows(); }
    void anEmptyPageOffersTheFirstStep()
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.show();
        QTest::mouseClick(desk.button("firstTemplate"), Qt::LeftButton);
        QTRY_VERIFY(desk.text()->isVisible());
        QCOMPARE(desk.page->focusWidget(), desk.name());
        QTest::keyClicks(desk.name(), u"bienvenue"_s);
        QVERIFY(!desk.button("templateSave")->isEnabled()); // no text yet
        QTest::keyClicks(desk.text(), u"Bonjour et bienvenue"_s);
        QVERIFY(desk.button("templateSave")->isEnabled());
        QTest::keyClick(desk.text(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.space.calls, QStringList(u"save bienvenue"_s));
        QTRY_COMPARE(desk.space.cards.size(), 1);
        QCOMPARE(desk.space.cards.first().shown.kind, TemplateKind::Sms);
        QTRY_VERIFY(!desk.button("templateSave")->isEnabled());
        QCOMPARE(desk.names(), QStringList(u"bienvenue"_s));
        QTRY_VERIFY(desk.space.kept.isEmpty());
    }

    void theListIsNarrowedAsOneTypes()
    {
        Desk desk;
        desk.fill();
        desk.show();
        QAbstractItemModelTester tester(desk.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.names(), QStringList({u"entretien"_s, u"refuse"_s, u"relance"_s, u"welcome"_s}));
        QTest::keyClicks(the<QLineEdit>(desk.page.get(), "templatesSearch"), u"etes disp"_s); // accents folded, in the text
        QCOMPARE(desk.names(), QStringList(u"relance"_s));
        the<QLineEdit>(desk.page.get(), "templatesSearch")->clear();
        the<QComboBox>(desk.page.get(), "templatesKind")->setCurrentIndex(2);
        QCOMPARE(desk.names(), QStringList({u"entretien"_s, u"refuse"_s, u"welcome"_s}));
        auto *status = the<QComboBox>(desk.page.get(), "templatesStatus");
        status->setCurrentIndex(status->findText(u"Rejected"_s));
        QCOMPARE(desk.names(), QStringList(u"refuse"_s));
        status->setCurrentIndex(0);
        auto *language = the<QComboBox>(desk.page.get(), "templatesLanguage");
        language->setCurrentIndex(language->findData(u"en"_s));
        QCOMPARE(desk.names(), QStringList(u"welcome"_s));
        QTest::keyClicks(the<QLineEdit>(desk.page.get(), "templatesSearch"), u"zzz"_s);
        QVERIFY(the<QLabel>(desk.page.get(), "templatesNone")->isVisible());
    }

    void aRowSaysAllToAScreenReader_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        QTest::newRow("English") << u"en"_s << u"relance, SMS, Français, Ready, used 3 times"_s;
        QTest::newRow("French") << u"fr"_s << u"relance, SMS, Français, Prêt, utilisé 3 fois"_s;
    }
    void aRowSaysAllToAScreenReader()
    {
        QFETCH(QString, language);
        QFETCH(QString, said);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show();
        QCOMPARE(desk.list()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), said);
    }

    void checksAsOneTypesAndOneClickMends_data() { languageRows(); }
    void checksAsOneTypesAndOneClickMends() // R6.6
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"entretien"_s);
        QTRY_COMPARE(desk.checks().count(u'\n'), 0);
        desk.write(kBad);
        QTRY_VERIFY(desk.checks().contains(language == "fr"_L1 ? u"commence par une variable"_s : u"begins with a variable"_s));
        QVERIFY(desk.visible("mendText"));
        QTest::mouseClick(desk.visible("mendText"), Qt::LeftButton);
        QTRY_COMPARE(desk.text()->toPlainText(), u"Bonjour "_s + kBad);
        QTRY_VERIFY(!desk.visible("mendText"));
        QTest::keyClick(desk.text(), Qt::Key_Z, Qt::ControlModifier); // nothing typed is lost
        QCOMPARE(desk.text()->toPlainText(), kBad);
        // A name that the provider would not take is mended, too.
        desk.name()->setFocus();
        desk.name()->selectAll();
        QTest::keyClicks(desk.name(), u"Ete 2027!"_s);
        QTRY_VERIFY(desk.visible("mendName"));
        QTest::mouseClick(desk.visible("mendName"), Qt::LeftButton);
        QTRY_COMPARE(desk.name()->text(), u"ete_2027"_s);
        QTRY_VERIFY(!desk.visible("mendName"));
    }

    void anUnknownFieldIsSaid() // R8.3
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        desk.write(u"Bonjour {{ candidate.shoe_size }}, à demain matin chez nous"_s);
        QTRY_VERIFY(desk.checks().contains(u"candidate.shoe_size"_s));
    }

    void fieldsComeByAMenu()
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        desk.write(u"Bonjour "_s);
        auto *action = desk.page->findChild<QAction *>(u"field:candidate.first_name"_s);
        QVERIFY(action);
        action->trigger();
        QCOMPARE(desk.text()->toPlainText(), u"Bonjour {{ candidate.first_name }}"_s);
        QTest::keyClicks(desk.text(), u" de "_s);
        desk.page->findChild<QAction *>(u"default:candidate.last_name"_s)->trigger();
        QTest::keyClicks(desk.text(), u"Untel"_s); // the value is selected
        QCOMPARE(desk.text()->toPlainText(), u"Bonjour {{ candidate.first_name }} de {{ candidate.last_name | default: \"Untel\" }}"_s);
        QTRY_VERIFY(desk.page->findChild<QAction *>(u"field:custom.city"_s)); // of the workspace
        QTRY_COMPARE(desk.label("templatePreview"), u"Bonjour Camille de Martin"_s);
    }

    void thePreviewIsForWhomOneChooses_data() { languageRows(); }
    void thePreviewIsForWhomOneChooses()
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.fill();
        desk.space.values = {{u"candidate.first_name"_s, u"<b>Zoé</b>"_s}};
        desk.space.hits = {{.kind = workspace::SearchHit::Kind::Candidate,
            .conversation = {},
            .candidate = CandidateId(7),
            .name = u"Zoé Petit"_s,
            .address = u"+33612345678"_s,
            .text = {},
            .position = {},
            .channel = {}}};
        desk.show();
        desk.select(u"relance"_s);
        QTRY_COMPARE(desk.label("templatePreview"), u"Bonjour Camille, êtes-vous disponible ?"_s);
        auto *whom = the<QLineEdit>(desk.page.get(), "templatePreviewFor");
        whom->setFocus();
        QTest::keyClicks(whom, u"zoe"_s);
        QTRY_COMPARE(whom->completer()->completionModel()->rowCount(), 1);
        Q_EMIT whom->completer()->activated(whom->completer()->completionModel()->index(0, 0));
        QTRY_COMPARE(desk.label("templatePreview"), u"Bonjour <b>Zoé</b>, êtes-vous disponible ?"_s); // never markup
        QCOMPARE(the<QLabel>(desk.page.get(), "templatePreview")->textFormat(), Qt::PlainText);
        QTRY_COMPARE(whom->text(), u"Zoé Petit"_s);
        desk.write(u"Rendez-vous à {{ interview.location }}"_s);
        QTRY_VERIFY(the<QLabel>(desk.page.get(), "templateMissing")->isVisible());
        QVERIFY(desk.label("templateMissing").contains(language == "fr"_L1 ? u"Lieu de l’entretien"_s : u"Place of the interview"_s));
        whom->clear();
        QTRY_COMPARE(desk.label("templatePreview"), u"Rendez-vous à 12 rue de la Paix"_s);
    }

    void segmentsAndTheCharacterThatCosts() // R8.1
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        desk.write(u"Hello to you"_s);
        QTRY_COMPARE(desk.label("templateSize"), u"12 characters, 1 segment"_s);
        QVERIFY(!desk.button("templateCheaper")->isVisible());
        desk.write(u"It’s you"_s);
        QTRY_COMPARE(desk.label("templateSize"), u"8 characters, 1 segment. “’” leaves room for 70 characters per SMS instead of 160."_s);
        QTest::mouseClick(desk.button("templateCheaper"), Qt::LeftButton);
        QTRY_COMPARE(desk.text()->toPlainText(), u"It's you"_s);
        QTRY_COMPARE(desk.label("templateSize"), u"8 characters, 1 segment"_s);
    }

    void nothingTypedIsLost_data() { languageRows(); }
    void nothingTypedIsLost()
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        desk.write(u"Tout autre chose"_s);
        desk.select(u"welcome"_s); // another is selected
        QVERIFY(the<QLabel>(desk.page.get(), "templatesUnsaved")->isVisible());
        desk.select(u"relance"_s);
        QCOMPARE(desk.text()->toPlainText(), u"Tout autre chose"_s);
        desk.page->hide(); // the page is left, or the program ends
        QTRY_VERIFY(desk.space.kept.contains(u"Tout autre chose"_s));
        desk.show();
        desk.select(u"relance"_s);
        QTRY_COMPARE(desk.text()->toPlainText(), u"Tout autre chose"_s);
        QTest::mouseClick(desk.button("templateDiscard"), Qt::LeftButton);
        QTRY_VERIFY(desk.text()->toPlainText().startsWith(u"Bonjour"_s));
        QTRY_VERIFY(desk.visible("templateBringBack"));
        QTest::mouseClick(desk.visible("templateBringBack"), Qt::LeftButton);
        QTRY_COMPARE(desk.text()->toPlainText(), u"Tout autre chose"_s);
    }

    void aColleaguesChangeIsToldAndLosesNothing_data()
    {
        QTest::addColumn<bool>("takeTheirs");
        QTest::newRow("take theirs") << true;
        QTest::newRow("keep mine") << false;
    }
    void aColleaguesChangeIsToldAndLosesNothing()
    {
        QFETCH(bool, takeTheirs);
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        desk.write(u"Mine"_s);
        desk.space.cards.first().shown.body = u"Theirs"_s;
        desk.page->noteChanges({{ChangeKind::Template, 0, {}}});
        QTRY_VERIFY(desk.visible("templateMine"));
        QCOMPARE(desk.text()->toPlainText(), u"Mine"_s);
        if (takeTheirs) {
            QTest::mouseClick(desk.visible("templateTheirs"), Qt::LeftButton);
            QTRY_COMPARE(desk.text()->toPlainText(), u"Theirs"_s);
            QVERIFY(!desk.visible("templateMine"));
        } else {
            QTest::mouseClick(desk.visible("templateMine"), Qt::LeftButton);
            QTRY_VERIFY(!desk.visible("templateMine"));
            QTest::mouseClick(desk.button("templateSave"), Qt::LeftButton);
            QTRY_COMPARE(desk.space.cards.first().shown.body, u"Mine"_s);
        }
    }

    void aSaveThatLostTheRaceSaysSo()
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        desk.write(u"Mine"_s);
        desk.space.cards.first().shown.body = u"Theirs"_s; // no note of it has come
        QTest::mouseClick(desk.button("templateSave"), Qt::LeftButton);
        QTRY_VERIFY(desk.visible("templateMine"));
        QCOMPARE(desk.text()->toPlainText(), u"Mine"_s);
        QCOMPARE(desk.space.cards.first().shown.body, u"Theirs"_s);
    }

    void whatAColleagueDeletedGoesOnAsANewOne()
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        desk.write(u"Mine"_s);
        desk.space.cards.removeFirst();
        desk.page->noteChanges({{ChangeKind::Everything, 0, {}}});
        QTRY_VERIFY(desk.label("templateNoticeText").contains(u"deleted"_s));
        QCOMPARE(desk.text()->toPlainText(), u"Mine"_s);
        QTest::mouseClick(desk.button("templateSave"), Qt::LeftButton);
        QTRY_COMPARE(desk.space.cards.size(), 4);
        QCOMPARE(desk.space.cards.last().shown.body, u"Mine"_s);
    }

    void anApprovedOneIsEditedAsACopy_data() { languageRows(); }
    void anApprovedOneIsEditedAsACopy()
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"welcome"_s);
        QVERIFY(desk.text()->isReadOnly());
        QVERIFY(desk.label("templateStateNoticeText").contains(u"WhatsApp"_s));
        QVERIFY(!desk.button("templateSubmit")->isVisible());
        QTRY_VERIFY(desk.visible("templateCopy"));
        QTest::mouseClick(desk.visible("templateCopy"), Qt::LeftButton);
        QTRY_COMPARE(desk.name()->text(), u"welcome_2"_s);
        QVERIFY(!desk.text()->isReadOnly());
        QTest::keyClicks(desk.text(), u" Bye"_s);
        QTest::mouseClick(desk.button("templateSave"), Qt::LeftButton);
        QTRY_COMPARE(desk.space.calls.last(), u"save welcome_2"_s);
    }

    void aDraftIsSavedAndSubmitted_data() { languageRows(); }
    void aDraftIsSavedAndSubmitted()
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"entretien"_s);
        QTest::keyClicks(desk.text(), u" Merci."_s);
        QTest::mouseClick(desk.button("templateSubmit"), Qt::LeftButton);
        QTRY_COMPARE(desk.space.calls, QStringList({u"save entretien"_s, u"submit entretien"_s, u"hurry"_s}));
        QTRY_VERIFY(desk.text()->isReadOnly());
        QCOMPARE(desk.label("templateStatus"), language == "fr"_L1 ? u"Soumis"_s : u"Submitted"_s);
        // The decision comes in while one looks.
        desk.space.cards[1].queued = false;
        desk.space.cards[1].shown.status = ApprovalStatus::Approved;
        desk.page->noteChanges({{ChangeKind::Template, 102, {}}});
        QTRY_COMPARE(desk.label("templateStatus"), language == "fr"_L1 ? u"Approuvé"_s : u"Approved"_s);
    }

    void aRefusedSubmissionSaysWhy()
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"entretien"_s);
        desk.space.refuse = Error {ErrorKind::CredentialsMissing, u"no_account"_s, {}};
        QTest::mouseClick(desk.button("templateSubmit"), Qt::LeftButton);
        QTRY_VERIFY(the<QWidget>(desk.page.get(), "templateNotice")->isVisible());
        QVERIFY(desk.label("templateNoticeText").size() > 10);
        QVERIFY(desk.button("templateSubmit")->isEnabled());
    }

    void aRejectedOneSaysWhyAndIsResubmittedUnderANewName_data() { languageRows(); }
    void aRejectedOneSaysWhyAndIsResubmittedUnderANewName() // R6.2, R6.7
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"refuse"_s);
        QVERIFY(desk.label("templateStateNoticeText").contains(language == "fr"_L1 ? u"variable"_s : u"A variable stands"_s));
        QTRY_VERIFY(desk.visible("templateResubmit"));
        QTest::mouseClick(desk.visible("templateResubmit"), Qt::LeftButton);
        QTRY_COMPARE(desk.name()->text(), u"refuse_2"_s);
        QTest::mouseClick(desk.button("templateSubmit"), Qt::LeftButton);
        QTRY_COMPARE(desk.space.calls, QStringList({u"replace refuse_2 1"_s, u"hurry"_s}));
        QCOMPARE(desk.space.cards.size(), 5); // the refused one stays, with its reason
    }
};

QTEST_MAIN(TestTemplatesPage)
#include "tst_templates_page.moc"
