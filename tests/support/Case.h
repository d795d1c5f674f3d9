#pragma once

#include <QObject>

namespace halftone::test {

/// Base of test classes: a Qt warning that a function does not expect (QTest::ignoreMessage) fails it.
/// A class with an init() of its own calls this one first.
class Case : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

} // namespace halftone::test
