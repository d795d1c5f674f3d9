#pragma once

#include "kit/Page.h"
#include "templates/TemplatesPorts.h"

namespace halftone::ui {

class EmptyPage;

/// The place of templates.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit TemplatesPage(const TemplatesPorts &ports, QWidget *parent = nullptr);

    void reload() override;
    void noteChanges(const QList<Change> &changes) override;

private:
    const TemplatesPorts &m_ports;
    EmptyPage *m_empty;
};

} // namespace halftone::ui
