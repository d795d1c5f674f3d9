#include "templates/TemplatesPage.h"

#include "kit/Widgets.h"

#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

TemplatesPage::TemplatesPage(const TemplatesPorts &ports, QWidget *parent)
    : Page(parent)
    , m_ports(ports)
    , m_empty(new EmptyPage(u"templates"_s, this))
{
    setObjectName(u"templatesPage"_s);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_empty);
}

void TemplatesPage::reload()
{
    Q_UNUSED(m_ports)
}

void TemplatesPage::noteChanges(const QList<Change> &changes)
{
    Q_UNUSED(changes)
}

} // namespace halftone::ui
