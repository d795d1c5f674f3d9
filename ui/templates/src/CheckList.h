#pragma once

#include "kit/Widgets.h"
#include "workspace/Templates.h"

class QVBoxLayout;

namespace halftone::ui {

/// What reviewers would refuse, as one types, each with what to do; and one click that mends it (R6.6).
class CheckList : public QFrame
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    /// @param canMend the text may be changed.
    void setReport(const workspace::FormReport &report, TemplateKind kind, bool canMend);
    [[nodiscard]] int count() const { return m_count; }
    void retranslate();

Q_SIGNALS:
    /// A mended body, or a mended name (problem.code is bad_name).
    void mendWanted(const halftone::text::FormProblem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(const QString &icon, bool good, const QString &what, const QString &todo);

    PlainLabel *m_title;
    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
    workspace::FormReport m_report;
    TemplateKind m_kind = TemplateKind::Sms;
    bool m_canMend = false;
    int m_count = -1;
};

} // namespace halftone::ui
