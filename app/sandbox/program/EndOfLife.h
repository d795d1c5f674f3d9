#pragma once

#include <QObject>

#include <array>

namespace halftone::sandbox {

/// Tells when the program should end: SIGTERM, SIGINT, or standard input closed by whoever started it.
///
/// Standard input counts only where it is a pipe or a socket, or at its end from the start: a terminal, a file or /dev/null says
/// nothing about who is there.
class EndOfLife final : public QObject
{
    Q_OBJECT

public:
    explicit EndOfLife(QObject *parent = nullptr);
    ~EndOfLife() override;

Q_SIGNALS:
    void reached();

private:
    void watchSignals();
    void watchInput();

    std::array<int, 2> m_pipe {-1, -1};
};

} // namespace halftone::sandbox
