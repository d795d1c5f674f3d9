#pragma once

#include "base/Clock.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace halftone::sandbox {

class Sandbox;

/// A candidate of the demo, for a workspace to import.
struct DemoCandidate
{
    QString firstName;
    QString lastName;
    QString number; ///< E.164; of ranges kept for fiction where the country has one
    QString language; ///< "fr", "en"
    QString job;
    QString stage;
    QStringList tags;
    QString timeZone; ///< IANA
};

/// Puts the demo's history into a sandbox: conversations of the last days on both channels, in French and English, some with an
/// answer not read yet, some inside and some outside the 24-hour window, opt-outs, a failed message, and templates that are approved,
/// pending, rejected.
/// @return its candidates. The history ends shortly before @p now.
QList<DemoCandidate> seedDemo(Sandbox &sandbox, UtcMs now);

} // namespace halftone::sandbox
