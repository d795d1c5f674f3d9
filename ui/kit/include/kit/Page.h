#pragma once

#include "base/ChangeBus.h"
#include "base/Result.h"

#include <QWidget>

namespace halftone::ui {

/// A place's page, as the main window sees it: made when first looked at, told what changed in the workspace from then on.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The place was gone to: show what is there now, and take the focus.
    virtual void reload() = 0;
    /// Notes of what changed in the workspace; the page may be hidden.
    virtual void noteChanges(const QList<Change> &changes) = 0;
    /// The window may go away: what is typed is stored now.
    virtual void flush() { }

Q_SIGNALS:
    /// Something went wrong that no part of the page can say itself.
    void failed(const halftone::Error &error);
    /// The candidate's conversation is to be opened.
    void conversationWanted(halftone::CandidateId candidate);
};

} // namespace halftone::ui
