#pragma once

#include "FakeTemplates.h"
#include "Gui.h"
#include "templates/TemplateModel.h"
#include "templates/TemplatesPage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace halftone::test {

using namespace halftone::ui;
using namespace Qt::StringLiterals;

inline const QString kGood = u"Bonjour {{ candidate.first_name }}, votre entretien de demain est bien confirmé par notre équipe."_s;
inline const QString kBad = u"{{ candidate.first_name }}, à demain pour votre entretien chez nous"_s;

/// A page over fake services; shown, with the templates that a test gave it.
struct Desk
{
    FakeTemplates space;
    TemplatesPorts ports;
    std::unique_ptr<TemplatesPage> page;

    Desk() { space.bind(ports); }

    void fill()
    {
        space
            .add(TemplateKind::Sms, u"relance"_s, u"Bonjour {{ candidate.first_name }}, êtes-vous disponible ?"_s, ApprovalStatus::Approved,
                u"fr"_s)
            .shown.uses
            = 3;
        space.add(TemplateKind::WhatsApp, u"entretien"_s, kGood, ApprovalStatus::Draft, u"fr"_s);
        space.add(TemplateKind::WhatsApp, u"welcome"_s, u"Hello {{ candidate.first_name }}, thank you for applying with our team."_s,
            ApprovalStatus::Approved, u"en"_s);
        space.add(TemplateKind::WhatsApp, u"refuse"_s, kGood + u" Merci."_s, ApprovalStatus::Rejected, u"fr"_s).shown.rejectionReason
            = u"subCode=2388299, userMessage=variables at the end"_s;
    }

    void show(QSize size = {1000, 640})
    {
        page = std::make_unique<TemplatesPage>(ports);
        page->resize(size);
        page->show();
        page->reload();
        const bool any = !space.cards.isEmpty() || !space.kept.isEmpty();
        if (any)
            QTRY_VERIFY(list()->model()->rowCount() > 0);
        else
            QTRY_VERIFY(the<QPushButton>(page.get(), "firstTemplate")->isVisible());
    }

    QListView *list() { return the<QListView>(page.get(), "templatesList"); }
    QPlainTextEdit *text() { return the<QPlainTextEdit>(page.get(), "templateText"); }
    QLineEdit *name() { return the<QLineEdit>(page.get(), "templateName"); }
    QPushButton *button(const char *objectName) { return the<QPushButton>(page.get(), objectName); }
    QString label(const char *objectName) { return the<QLabel>(page.get(), objectName)->text(); }
    /// Buttons of notices are made anew: the one that is seen, once it has its place.
    QPushButton *visible(const char *objectName)
    {
        QPushButton *seen = nullptr;
        const auto placed = [&] {
            for (auto *found : page->findChildren<QPushButton *>(QString::fromLatin1(objectName))) {
                if (found->isVisible() && found->width() >= found->sizeHint().width())
                    seen = found;
            }
            return seen != nullptr;
        };
        (void)QTest::qWaitFor(placed, 500);
        return seen;
    }
    QStringList names()
    {
        QStringList all;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            all << list()->model()->index(i, 0).data().toString();
        return all;
    }
    void select(const QString &wanted)
    {
        const qsizetype row = names().indexOf(wanted);
        QVERIFY2(row >= 0, qPrintable(wanted));
        list()->setCurrentIndex(list()->model()->index(static_cast<int>(row), 0));
        QCOMPARE(name()->text(), wanted);
    }
    QString checks()
    {
        QStringList said;
        for (const auto *one : page->findChildren<QLabel *>(u"templateCheck"_s)) {
            if (one->isVisible())
                said << one->text();
        }
        return said.join(u'\n');
    }
    void write(const QString &what)
    {
        text()->selectAll();
        QTest::keyClick(text(), Qt::Key_Delete);
        text()->insertPlainText(what);
    }
};

inline void languageRows()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

} // namespace halftone::test
