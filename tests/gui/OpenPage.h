#pragma once

#include "conversation/ConversationPage.h"
#include "FakeSpace.h"
#include "Gui.h"

#include <QMenu>
#include <QTest>

namespace halftone::test {

/// A page on its own, with one conversation open.
struct Open
{
    FakeSpace space;
    ui::ShellPorts ports;
    std::unique_ptr<ui::ConversationPage> page;

    explicit Open(const std::function<void(FakeSpace &)> &fill = {}, Channel channel = Channel::Sms)
    {
        space.bind(ports);
        space.addConversation(1, QStringLiteral("Marie Dupont"), channel);
        if (fill)
            fill(space);
        page = std::make_unique<ui::ConversationPage>(ports.conversation);
        page->resize(760, 640);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        page->open(ConversationId(1));
    }
    ui::TimelineView *view() { return the<ui::TimelineView>(page.get(), "messages"); }
    QAbstractItemModel *model() { return view()->model(); }
    QString text(int row) { return model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    QAction *action(const QMenu *menu, const QString &containing)
    {
        for (QAction *one : menu->actions()) {
            if (one->text().contains(containing))
                return one;
        }
        return nullptr;
    }
};

inline void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

} // namespace halftone::test
