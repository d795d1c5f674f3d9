#pragma once

#include <QObject>

class QSocketNotifier;

namespace halftone::ctl {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that the program ends from its event loop.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent);
    ~EndSignals() override;

Q_SIGNALS:
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace halftone::ctl
