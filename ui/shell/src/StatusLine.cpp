#include "shell/StatusLine.h"

#include "kit/Colours.h"
#include "kit/Formats.h"
#include "kit/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workspace::Connection;

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_connection(new QPushButton(this))
    , m_waiting(new QPushButton(this))
    , m_approvals(new QPushButton(this))
    , m_attention(new QPushButton(this))
    , m_error(new ElidedLabel(this))
    , m_sandbox(new PlainLabel(this))
{
    setObjectName(u"statusLine"_s);
    m_connection->setObjectName(u"connectionStatus"_s);
    m_waiting->setObjectName(u"waitingMessages"_s);
    m_approvals->setObjectName(u"pendingApprovals"_s);
    m_attention->setObjectName(u"attention"_s);
    m_error->setObjectName(u"statusError"_s);
    m_error->dressed("danger");
    m_sandbox->setObjectName(u"sandboxMark"_s);
    m_sandbox->setProperty("kind", u"sandbox"_s);
    m_sandbox->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, 4, 12, 4);
    row->setSpacing(4);
    for (QPushButton *button : {m_connection, m_waiting, m_approvals, m_attention}) {
        button->setProperty("kind", u"status"_s);
        row->addWidget(button);
    }
    row->addWidget(m_error, 1);
    row->addStretch();
    m_error->hide(); // it takes its room only while it says something
    row->addWidget(m_sandbox);
    m_forget.setSingleShot(true);
    m_forget.setInterval(20s);
    connect(&m_forget, &QTimer::timeout, m_error, &QWidget::hide);
    connect(m_connection, &QPushButton::clicked, this, &StatusLine::connectionClicked);
    connect(m_waiting, &QPushButton::clicked, this, &StatusLine::waitingClicked);
    connect(m_approvals, &QPushButton::clicked, this, &StatusLine::approvalsClicked);
    connect(m_attention, &QPushButton::clicked, this, &StatusLine::attentionClicked);
    retranslateUi();
}

void StatusLine::setStatus(const workspace::EngineStatus &status)
{
    const bool worse = status.connection != m_status.connection
        && (status.connection == Connection::Offline || status.connection == Connection::CredentialsRefused);
    m_status = status;
    retranslateUi();
    if (worse)
        announce(this, connectionText());
}

void StatusLine::setCounts(const workspace::Counts &counts)
{
    m_counts = counts;
    retranslateUi();
}

void StatusLine::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setAccessibleName(text);
    m_error->show();
    announce(this, text);
    m_forget.start();
}

QString StatusLine::connectionText() const
{
    switch (m_status.connection) {
    case Connection::NoAccount:
        return tr("No account");
    case Connection::NoSecret:
        return tr("No secret for the account");
    case Connection::Connecting:
        return tr("Connecting…");
    case Connection::Connected:
        return tr("Connected");
    case Connection::Syncing:
        return tr("Syncing…");
    case Connection::Offline:
        //: %1: a time or a day
        return m_status.since ? tr("Offline since %1").arg(shortWhen(*m_status.since, m_clock.now())) : tr("Offline");
    case Connection::CredentialsRefused:
        return tr("Credentials refused");
    }
    return {};
}

void StatusLine::retranslateUi()
{
    const Colours &colours = coloursOf(palette());
    const bool bad = m_status.connection == Connection::CredentialsRefused || m_status.connection == Connection::NoSecret;
    const bool off = m_status.connection == Connection::Offline || m_status.connection == Connection::NoAccount;
    const bool busy = m_status.connection == Connection::Syncing || m_status.connection == Connection::Connecting;
    m_connection->setText(connectionText());
    setLook(m_connection, "tone", bad ? u"danger"_s : off ? u"warning"_s : QString());
    m_connection->setIcon(icon(bad || off ? u"offline"_s
            : busy                        ? u"refresh"_s
                                          : u"online"_s,
        bad       ? colours.danger
            : off ? colours.warning
                  : colours.good));
    m_connection->setAccessibleName(tr("Connection status"));
    m_connection->setAccessibleDescription(connectionText());
    m_connection->setToolTip(tr("Opens the account's settings"));

    const auto show = [](QPushButton *button, qint64 count, const QString &text, const QIcon &sign) {
        button->setVisible(count > 0);
        button->setText(text);
        button->setAccessibleName(text);
        button->setIcon(sign);
    };
    show(m_waiting, m_counts.waiting, tr("%n message(s) waiting", nullptr, static_cast<int>(m_counts.waiting)),
        icon(u"waiting"_s, colours.muted));
    show(m_approvals, m_counts.pendingApprovals, tr("%n approval(s) pending", nullptr, static_cast<int>(m_counts.pendingApprovals)),
        icon(u"pending-approval"_s, colours.warning));
    show(m_attention, m_counts.attention, tr("%n to look at", nullptr, static_cast<int>(m_counts.attention)),
        icon(u"failed"_s, colours.danger));
    m_sandbox->setVisible(m_status.sandbox);
    m_sandbox->setText(tr("Sandbox – nobody receives anything"));
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace halftone::ui
