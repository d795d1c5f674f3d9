#include "candidates/CandidatesPage.h"

#include "kit/Widgets.h"

#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

CandidatesPage::CandidatesPage(const CandidatesPorts &ports, QWidget *parent)
    : Page(parent)
    , m_ports(ports)
    , m_empty(new EmptyPage(u"candidates"_s, this))
{
    setObjectName(u"candidatesPage"_s);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_empty);
}

void CandidatesPage::reload()
{
    Q_UNUSED(m_ports)
}

void CandidatesPage::noteChanges(const QList<Change> &changes)
{
    Q_UNUSED(changes)
}

} // namespace halftone::ui
