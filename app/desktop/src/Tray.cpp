#include "Tray.h"

#include "kit/Colours.h"
#include "kit/Icons.h"

#include <QLocale>
#include <QPainter>

namespace halftone::desktop {

using namespace Qt::StringLiterals;

QIcon badgedIcon(qint64 unread)
{
    const ui::Colours &colours = ui::lightColours();
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap picture = ui::iconPixmap(u"halftone"_s, size, colours.accent, 1.0);
        if (unread > 0) {
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            // A number is readable from 22 pixels on; below, a dot says that there is something.
            constexpr int kReadable = 22;
            const double wide = size < kReadable ? size * 0.5 : size * 0.66;
            const QRectF badge(size - wide, size - wide, wide, wide);
            painter.setPen(QPen(Qt::white, std::max(1.0, size / 22.0)));
            painter.setBrush(colours.danger);
            painter.drawEllipse(badge.adjusted(0.5, 0.5, -0.5, -0.5));
            if (size >= kReadable) {
                QFont font = painter.font();
                font.setPixelSize(static_cast<int>(wide * (unread > 9 ? 0.56 : 0.72)));
                font.setBold(true);
                painter.setFont(font);
                painter.setPen(Qt::white);
                painter.drawText(badge, Qt::AlignCenter, unread > 99 ? u"99"_s : QString::number(unread));
            }
        }
        icon.addPixmap(picture);
    }
    return icon;
}

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_show(m_menu.addAction(QString()))
    , m_new(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString()))
{
    m_menu.insertSeparator(m_quit);
    connect(m_show, &QAction::triggered, this, &Tray::windowWanted);
    connect(m_new, &QAction::triggered, this, &Tray::newMessageWanted);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(badgedIcon(0));
    retranslate();
    m_icon.show();
}

void Tray::setUnread(qint64 messages)
{
    if (messages == m_unread)
        return;
    m_unread = messages;
    m_icon.setIcon(badgedIcon(messages));
    retranslate();
}

void Tray::retranslate()
{
    m_show->setText(tr("&Show window"));
    m_new->setText(tr("&New message…"));
    m_quit->setText(tr("&Quit"));
    m_icon.setToolTip(m_unread > 0
            ? u"Halftone – "_s + tr("%n unread message(s)", nullptr, static_cast<int>(std::min<qint64>(m_unread, 99'999)))
            : u"Halftone"_s);
}

} // namespace halftone::desktop
