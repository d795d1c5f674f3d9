#pragma once

#include "bulksends/BulkRowModel.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QFrame;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace halftone::ui {

class ElidedLabel;
class PlainLabel;

/// One bulk send: what is planned for each recipient before it is launched, what became of them after, and the ways to steer it.
class BulkDetail : public QWidget
{
    Q_OBJECT

public:
    explicit BulkDetail(const BulkSendsPorts &ports, QWidget *parent = nullptr);

    void open(const Bulk &bulk);
    void refresh(); ///< asks again for all that is shown, in place
    [[nodiscard]] BulkId id() const { return m_bulk.id; }
    [[nodiscard]] BulkRowModel &model() { return m_model; }

Q_SIGNALS:
    void changed(); ///< the list should look again
    void failed(const halftone::Error &error);
    void followUpWanted(const halftone::Bulk &earlier, const QList<halftone::workspace::BulkRecipient> &recipients);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { None, Launch, Cancel };

    void layOut();
    void connectParts();
    void retranslateUi();
    void fillFilters();
    void applyFilter();
    void judge(); ///< which buttons there are
    void showTotals();
    void showRow();
    void ask(Step step);
    void confirm();
    void steer(const std::function<Async<Bulk>(BulkId)> &how, const QString &said);
    void took(const Result<Bulk> &answer, const QString &said);
    void tell(const QString &words, bool wrong);
    void exportTo(const QString &path);
    void followUp();
    /// Reads all recipients after row @p after in parts, then calls @p then; not once another send is shown.
    void readAll(int after, const std::shared_ptr<QList<storage::BulkResult>> &rows, const storage::BulkRowFilter &filter,
        const std::function<void()> &then);
    [[nodiscard]] bool isPlan() const { return m_bulk.state == BulkState::Planned || m_bulk.state == BulkState::Planning; }

    const BulkSendsPorts &m_ports;
    BulkRowModel m_model;
    Bulk m_bulk;
    std::optional<rules::BulkTotals> m_totals;
    std::optional<BulkProgress> m_progress;
    Step m_step = Step::None;
    bool m_busy = false;
    std::optional<std::pair<UtcMs, int>> m_since; ///< when the rate is counted from, and what was settled then

    ElidedLabel *m_name;
    PlainLabel *m_state;
    PlainLabel *m_totalsText;
    QProgressBar *m_bar;
    QPushButton *m_launch;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QPushButton *m_followUp;
    QFrame *m_asked;
    PlainLabel *m_question;
    QWidget *m_when;
    QComboBox *m_time;
    QDateTimeEdit *m_at;
    PlainLabel *m_spreadLabel;
    QSpinBox *m_spread;
    QPushButton *m_yes;
    QPushButton *m_no;
    PlainLabel *m_note;
    QComboBox *m_channel;
    QComboBox *m_problem;
    QComboBox *m_stateFilter;
    QTableView *m_table;
    QPlainTextEdit *m_whole;
};

} // namespace halftone::ui
