#pragma once

#include "kit/Page.h"
#include "candidates/CandidatesPorts.h"

namespace halftone::ui {

class EmptyPage;

/// The place of candidates.
class CandidatesPage : public Page
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit CandidatesPage(const CandidatesPorts &ports, QWidget *parent = nullptr);

    void reload() override;
    void noteChanges(const QList<Change> &changes) override;

private:
    const CandidatesPorts &m_ports;
    EmptyPage *m_empty;
};

} // namespace halftone::ui
