// Launching, pausing and calling off; and what is made of the results.
#include "BulkDetail.h"

#include "Counts.h"
#include "kit/Widgets.h"
#include "words/ErrorWords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFrame>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace halftone::ui {

using namespace Qt::StringLiterals;

void BulkDetail::ask(Step step)
{
    m_step = step;
    m_asked->setVisible(step != Step::None);
    m_when->setVisible(step == Step::Launch);
    if (step == Step::None)
        return;
    if (step == Step::Launch) {
        tell({}, false);
        m_time->setCurrentIndex(0);
        m_at->setVisible(false);
        const auto now = QDateTime::fromMSecsSinceEpoch(m_ports.clock->now().time_since_epoch().count());
        m_at->setDateTime(now.addSecs(3600 - now.time().minute() * 60 - now.time().second()));
        m_spread->setValue(0);
    }
    retranslateUi();
    m_no->setFocus(Qt::OtherFocusReason); // a key too many launches nothing
    announce(this, m_question->text());
}

void BulkDetail::confirm()
{
    const Step step = m_step;
    ask(Step::None);
    if (step == Step::Cancel) {
        steer(m_ports.cancel, tr("Cancelled. What was sent stays sent."));
        return;
    }
    std::optional<UtcMs> at;
    if (m_time->currentIndex() == 1)
        at = UtcMs(milliseconds(m_at->dateTime().toMSecsSinceEpoch()));
    const milliseconds spread = std::chrono::minutes(m_spread->value());
    steer([this, at, spread](BulkId id) { return m_ports.launch(id, at, spread); }, tr("Launched."));
}

void BulkDetail::steer(const std::function<Async<Bulk>(BulkId)> &how, const QString &said)
{
    if (m_busy)
        return;
    m_busy = true;
    judge();
    onDone(how(m_bulk.id), this, [this, id = m_bulk.id, said](const Result<Bulk> &answer) {
        if (id == m_bulk.id)
            took(answer, said);
        else if (!answer)
            Q_EMIT failed(answer.error());
        Q_EMIT changed();
    });
}

void BulkDetail::took(const Result<Bulk> &answer, const QString &said)
{
    m_busy = false;
    const bool wasPlan = isPlan();
    if (answer)
        m_bulk = *answer;
    tell(answer ? said : words::wordsFor(answer.error()).text(), !answer);
    judge();
    refresh();
    if (wasPlan != isPlan())
        applyFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BulkDetail::tell(const QString &words, bool wrong)
{
    m_note->setText(words);
    setLook(m_note, "tone", wrong ? u"danger"_s : u"good"_s);
    m_note->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(this, words);
}

void BulkDetail::readAll(int after, const std::shared_ptr<QList<storage::BulkResult>> &rows, const storage::BulkRowFilter &filter,
    const std::function<void()> &then)
{
    constexpr int kAtOnce = 1000;
    onDone(m_ports.results(m_bulk.id, after, kAtOnce, filter), this,
        [=, this, id = m_bulk.id](const Result<QList<storage::BulkResult>> &part) {
            if (id != m_bulk.id)
                return;
            if (!part) {
                tell(words::wordsFor(part.error()).text(), true);
                return;
            }
            for (storage::BulkResult result : *part) {
                result.row.fields.clear(); // not wanted here, and a hundred thousand of them are much
                rows->append(std::move(result));
            }
            if (part->size() == kAtOnce)
                readAll(part->constLast().row.row, rows, filter, then);
            else
                then();
        });
}

void BulkDetail::exportTo(const QString &path)
{
    auto rows = std::make_shared<QList<storage::BulkResult>>();
    readAll(0, rows, {}, [this, rows, path] {
        onDone(inBackground([path, table = resultTable(*rows)] { return writeResults(path, table); }), this,
            [this, path](const Result<Done> &written) {
                tell(written ? tr("The results are in “%1”.").arg(path) : listFileWords(written.error()), !written);
            });
    });
}

void BulkDetail::followUp()
{
    auto rows = std::make_shared<QList<storage::BulkResult>>();
    readAll(0, rows, {}, [this, rows] {
        QList<workspace::BulkRecipient> silent;
        for (const storage::BulkResult &result : std::as_const(*rows)) {
            const bool sent = result.state == "sent"_L1 || result.state == "delivered"_L1 || result.state == "read"_L1;
            if (sent && !result.replied && result.row.candidate.isValid())
                silent << workspace::BulkRecipient {0, result.row.candidate, {}};
        }
        if (silent.isEmpty())
            tell(tr("All who were written to replied, or are known no more."), false);
        else
            Q_EMIT followUpWanted(m_bulk, silent);
    });
}

} // namespace halftone::ui
