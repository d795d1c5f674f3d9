#include "TemplatesDesk.h"

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTemplatesManage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(u"en"_s); }

    void deletingAsksInPlaceAndSaysWhyNot_data() { languageRows(); }
    void deletingAsksInPlaceAndSaysWhyNot()
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"entretien"_s);
        QTest::mouseClick(desk.button("templateDelete"), Qt::LeftButton);
        QTRY_VERIFY(desk.visible("templateDeleteNow"));
        QVERIFY(desk.space.calls.isEmpty());
        desk.space.refuse = Error {ErrorKind::Conflict, u"template_in_use"_s, {}, u"entretien"_s};
        QTest::mouseClick(desk.visible("templateDeleteNow"), Qt::LeftButton);
        QTRY_VERIFY(!desk.visible("templateDeleteNow"));
        QVERIFY(desk.label("templateNoticeText").contains(language == "fr"_L1 ? u"essages"_s : u"Messages wait"_s));
        QCOMPARE(desk.space.cards.size(), 4);
        QTest::mouseClick(desk.button("templateDelete"), Qt::LeftButton);
        QTRY_VERIFY(desk.visible("templateDeleteNow"));
        QTest::mouseClick(desk.visible("templateDeleteNow"), Qt::LeftButton);
        QTRY_COMPARE(desk.space.cards.size(), 3);
        QTRY_VERIFY(!desk.names().contains(u"entretien"_s));
    }

    void onlyTheAuthorMakesPrivate()
    {
        Desk desk;
        desk.fill();
        desk.space.cards.first().mine = false;
        desk.show();
        desk.select(u"relance"_s);
        QVERIFY(!the<QCheckBox>(desk.page.get(), "templateShared")->isEnabled());
        desk.select(u"entretien"_s);
        auto *shared = the<QCheckBox>(desk.page.get(), "templateShared");
        QVERIFY(shared->isEnabled());
        QTest::keyClick(shared, Qt::Key_Space);
        QTest::mouseClick(desk.button("templateSave"), Qt::LeftButton);
        QTRY_VERIFY(!desk.space.cards[1].shown.shared);
    }

    void aNameThatIsTakenIsSaid()
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"relance"_s);
        QTest::keyClicks(desk.text(), u" !"_s);
        desk.space.refuse = Error {ErrorKind::Conflict, u"template_exists"_s, {}, u"hidden"_s};
        QTest::mouseClick(desk.button("templateSave"), Qt::LeftButton);
        QTRY_VERIFY(desk.label("templateNoticeText").contains(u"private"_s));
        QVERIFY(desk.text()->toPlainText().endsWith(u" !"_s));
    }

    void refreshAsksTheProvider()
    {
        Desk desk;
        desk.fill();
        desk.show();
        QSignalSpy failed(desk.page.get(), &Page::failed);
        desk.space.refuseRefresh = Error {ErrorKind::NetworkNotSent, u"network"_s, {}};
        QTest::mouseClick(desk.button("templatesRefresh"), Qt::LeftButton);
        QTRY_COMPARE(failed.size(), 1);
        desk.space.refuseRefresh.reset();
        desk.space.add(TemplateKind::WhatsApp, u"zz_new"_s, kGood, ApprovalStatus::Approved, u"fr"_s);
        QTest::mouseClick(desk.button("templatesRefresh"), Qt::LeftButton);
        QTRY_VERIFY(desk.names().contains(u"zz_new"_s));
        QVERIFY(desk.button("templatesRefresh")->isEnabled());
    }

    void hostileTextsStayTexts_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("markup") << u"<img src=x onerror=y>&lt;b&gt;"_s;
        QTest::newRow("long word") << QString(300, u'w');
        QTest::newRow("right-to-left override") << u"abc\u202Egnp.exe"_s;
        QTest::newRow("lines") << u"one\ntwo\r\nthree"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🏳️‍🌈 {{"_s;
    }
    void hostileTextsStayTexts()
    {
        QFETCH(QString, hostile);
        Desk desk;
        workspace::TemplateCard &one = desk.space.add(TemplateKind::WhatsApp, hostile, hostile, ApprovalStatus::Rejected, hostile.left(8));
        one.shown.rejectionReason = hostile;
        desk.show({640, 500});
        QTRY_COMPARE(desk.text()->toPlainText(), QString(hostile).replace(u"\r\n"_s, u"\n"_s));
        for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        }
        QVERIFY(desk.page->width() <= 700);
        desk.page->grab();
    }

    void everythingIsNamedAndFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "fr"}) {
            QTest::addRow("%s, small", language) << QString::fromLatin1(language) << QSize(812, 520);
            QTest::addRow("%s, large", language) << QString::fromLatin1(language) << QSize(1350, 840);
        }
    }
    void everythingIsNamedAndFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        Desk desk;
        desk.fill();
        desk.show(size);
        for (const QString &name : desk.names()) {
            desk.select(name);
            QCOMPARE(unnamed(desk.page.get()).join(u"; "_s), QString());
            QTRY_COMPARE(cutTexts(desk.page.get()).join(u"; "_s), QString());
            QCOMPARE(desk.page->size(), size);
        }
    }

    void theLanguageChangesAtOnce()
    {
        Desk desk;
        desk.fill();
        desk.show();
        QCOMPARE(desk.button("templatesNew")->text(), u"New template"_s);
        speak(u"fr"_s);
        QTRY_COMPARE(desk.button("templatesNew")->text(), u"Nouveau modèle"_s);
        QCOMPARE(desk.button("templateDuplicate")->text(), u"Dupliquer"_s);
    }

    void tabGoesThroughTheEditor()
    {
        Desk desk;
        desk.fill();
        desk.show();
        desk.select(u"entretien"_s);
        desk.page->activateWindow();
        desk.name()->setFocus();
        QStringList met;
        for (int i = 0; i < 6; ++i) {
            met << desk.page->focusWidget()->objectName();
            QTest::keyClick(desk.page->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(met,
            QStringList({u"templateName"_s, u"templateKind"_s, u"templateLanguage"_s, u"templateCategory"_s, u"templateShared"_s,
                u"templateText"_s}));
    }
};

QTEST_MAIN(TestTemplatesManage)
#include "tst_templates_manage.moc"
