#include "model/Candidate.h"

namespace halftone {

using namespace Qt::StringLiterals;

QString Candidate::displayName() const
{
    const QString name = (firstName + u' ' + lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return recipients.isEmpty() ? externalId : recipients.constFirst().address;
}

} // namespace halftone
