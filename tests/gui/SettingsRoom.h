#pragma once

#include "settings/SettingsPage.h"

#include "FakeSettings.h"
#include "Gui.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace halftone::test {

using namespace Qt::StringLiterals;

inline const QString kSid = u"AC00000000000000000000000000000001"_s;
inline const QString kHostile = u"<b>Zoé & Cie</b> \u202Eevil &lt; 👩‍👩‍👧 "_s + QString(300, u'W');

enum SectionRow { AccountRow, NumbersRow, SendingRow, QuietRow, LookRow, NotificationsRow, WorkspaceRow, AboutRow, Sections };

/// The page as the window has it at 900×600, over settings in memory.
struct SettingsRoom
{
    FakeSettings fake;
    ui::SettingsPorts ports;
    std::unique_ptr<ui::SettingsPage> page;

    explicit SettingsRoom(bool withAccount = true)
    {
        speak(u"en"_s);
        if (withAccount)
            fake.connectAccount();
        fake.bind(ports);
        ports.setLanguage = [this](const QString &to) {
            fake.language = to;
            speak(to);
        };
    }
    ~SettingsRoom() { speak(u"en"_s); }

    void show(SectionRow section = AccountRow)
    {
        if (!page) {
            page = std::make_unique<ui::SettingsPage>(ports);
            page->resize(900 - 81, 600 - 52);
            page->show();
            page->reload();
        }
        the<QListWidget>(page.get(), "settingsSections")->setCurrentRow(section);
        settle();
    }

    /// Answers that are there come from the event loop.
    static void settle()
    {
        for (int i = 0; i < 8; ++i) { // one answer asks for the next, and a layout for that around it
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template <typename Widget> Widget *get(const char *name) const { return the<Widget>(page.get(), name); }
    void click(const char *name) const
    {
        auto *button = get<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
        settle();
    }
    void check(const char *name) const // where a box is wide, its middle may be beside the words
    {
        auto *box = get<QCheckBox>(name);
        QVERIFY2(box->isVisible() && box->isEnabled(), name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        settle();
    }
    void type(const char *name, const QString &text) const
    {
        auto *line = get<QLineEdit>(name);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // QTest types ASCII only
    }
    void choose(const char *name, int index) const
    {
        auto *box = get<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        settle();
        QCOMPARE(box->currentIndex(), index);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = get<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace halftone::test
