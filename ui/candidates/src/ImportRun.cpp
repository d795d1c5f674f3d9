#include "FileDialogs.h"
#include "ImportColumns.h"
#include "ImportPanel.h"
#include "kit/Background.h"
#include "kit/Widgets.h"
#include "RefusedModel.h"
#include "RegionBox.h"
#include "words/ErrorWords.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::shared_ptr<const QList<workspace::ImportLine>>;

/// The apostrophe that a spreadsheet, or our own list of refused lines, put before what looks like a formula.
QString withoutGuard(const QString &cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && u"=+-@"_s.contains(cell.at(1)) ? cell.mid(1) : cell;
}

Result<Lines> linesOf(const csv::Table &table, const csv::Columns &columns)
{
    auto lines = std::make_shared<QList<workspace::ImportLine>>();
    lines->reserve(table.rows.size());
    for (const csv::Row &row : table.rows) {
        workspace::ImportLine line {row.line, csv::fieldsOf(row, columns)};
        for (QString &value : line.fields)
            value = withoutGuard(value);
        lines->append(line);
    }
    return Lines(lines);
}

} // namespace

void ImportPanel::rehearse()
{
    ++m_wish;
    if (m_watch)
        m_watch->stop = true; // the rehearsal before
    m_report.reset();
    m_lines.reset();
    m_refused->setReport({});
    showCounts();
    if (!m_columns->tellsNobody())
        m_soon.start();
}

void ImportPanel::tryOut()
{
    const quint64 wish = m_wish;
    m_watch = std::make_shared<workspace::ImportWatch>();
    const auto lines = inBackground([table = m_file.table, columns = m_columns->columns()] { return linesOf(table, columns); });
    onDone(lines, this, [this, wish](const Result<Lines> &read) {
        if (wish != m_wish || !read)
            return;
        m_lines = *read;
        onDone(m_ports.importLines(*m_lines, m_region->region(), true, m_watch), this,
            [this, wish](const Result<workspace::ImportReport> &report) {
                if (wish != m_wish)
                    return;
                if (report) {
                    m_report = *report;
                    m_refused->setReport(*report);
                    m_problem.clear();
                } else {
                    m_problem = words::wordsFor(report.error()).text();
                }
                showCounts();
                announce(this, m_problem.isEmpty() ? m_counts->text() : m_problem);
            });
    });
}

void ImportPanel::import()
{
    if (m_state != State::Preview || !m_lines || !m_report)
        return;
    m_watch = std::make_shared<workspace::ImportWatch>();
    m_problem.clear();
    enter(State::Importing);
    m_close->setFocus(Qt::OtherFocusReason);
    onDone(m_ports.importLines(*m_lines, m_region->region(), false, m_watch), this, [this](const Result<workspace::ImportReport> &report) {
        if (report) {
            m_report = *report;
            m_refused->setReport(*report);
        } else {
            // What was imported before stays; how much that was, the next rehearsal tells.
            m_problem = words::wordsFor(report.error()).text();
            m_state = State::Preview;
        }
        Q_EMIT finished();
        if (!report) {
            enter(State::Preview);
            const QString problem = m_problem;
            rehearse();
            m_problem = problem;
            showCounts();
            announce(this, problem);
            return;
        }
        enter(State::Report);
    });
}

void ImportPanel::stopOrClose()
{
    if (m_watch)
        m_watch->stop = true;
    if (m_state == State::Importing) {
        retranslateUi();
        return;
    }
    ++m_wish;
    m_soon.stop();
    m_file = {};
    m_lines.reset();
    Q_EMIT closed();
}

void ImportPanel::saveRefused()
{
    QHash<int, QStringList> cells;
    for (const csv::Row &row : std::as_const(m_file.table.rows))
        cells.insert(row.line, row.cells);
    QList<QStringList> rows {
        QStringList {ImportColumns::tr("Reason of the refusal"), ImportColumns::tr("Line in the list")} + m_file.table.titles};
    for (const workspace::ImportRejected &refused : std::as_const(m_report->rejected))
        rows << QStringList {reasonWords(refused), QString::number(refused.line)} + cells.value(refused.line);
    const FileWish wish {
        tr("Save refused lines"), tr("CSV files (*.csv)"), tr("%1 - refused.csv").arg(QFileInfo(m_name).completeBaseName())};
    askForSaving(m_ports, this, wish, [this, rows](const QString &path) {
        onDone(inBackground([path, rows] { return writeFile(path, "\xEF\xBB\xBF" + csv::write(rows)); }), this,
            [this, path](const Result<Done> &written) {
                m_problem = written ? QString() : fileWords(written.error());
                m_saved = written ? QDir::toNativeSeparators(path) : QString();
                showCounts();
                announce(this, written ? m_note->text() : m_problem);
            });
    });
}

} // namespace halftone::ui
