#pragma once

#include <QCoreApplication>

namespace halftone::ctl {

/// Whose words they are: one context for all of this program.
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace halftone::ctl
