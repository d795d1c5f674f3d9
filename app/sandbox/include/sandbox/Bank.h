#pragma once

#include "base/Clock.h"

#include <QList>
#include <QString>

namespace halftone::sandbox {

/// A number of ours that can send SMS.
struct BankNumber
{
    QString number; ///< E.164
    QString sid = {}; ///< PN…
    bool sms = true;
    bool voice = true;
};

/// A number of ours that is registered with WhatsApp.
struct Sender
{
    QString number; ///< E.164
    QString sid = {}; ///< XE…
    QString status = QStringLiteral("ONLINE"); ///< contract: channels_sender_enum_status
};

/// The account's numbers, WhatsApp senders and its one messaging service.
class Bank
{
public:
    Bank(quint32 seed, bool defaults);

    void addNumber(const QString &number, bool sms = true);
    void removeNumber(const QString &number);
    [[nodiscard]] const BankNumber *number(const QString &number) const;
    [[nodiscard]] const QList<BankNumber> &numbers() const { return m_numbers; }

    /// Adds a WhatsApp sender, or changes its status. @param status e.g. "ONLINE", "OFFLINE", "PENDING_VERIFICATION".
    void setSender(const QString &number, const QString &status);
    void removeSender(const QString &number);
    [[nodiscard]] const Sender *sender(const QString &number) const;
    [[nodiscard]] const QList<Sender> &senders() const { return m_senders; }

    [[nodiscard]] const QString &serviceSid() const { return m_serviceSid; }

private:
    quint32 m_seed;
    QList<BankNumber> m_numbers;
    QList<Sender> m_senders;
    QString m_serviceSid;
};

} // namespace halftone::sandbox
