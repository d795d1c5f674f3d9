#include "support/Case.h"

#include <QRegularExpression>
#include <QTest>

namespace halftone::test {

void Case::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace halftone::test
