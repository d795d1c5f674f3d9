#include "ImportPanel.h"

#include "ImportColumns.h"
#include "kit/Background.h"
#include "kit/Widgets.h"
#include "RefusedModel.h"
#include "RegionBox.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ImportPanel::ImportPanel(const CandidatesPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_title(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_choices(new QWidget(this))
    , m_regionLabel(new PlainLabel(m_choices))
    , m_region(new RegionBox(m_choices))
    , m_columns(new ImportColumns(m_choices))
    , m_counts(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_refused(new RefusedModel(this))
    , m_refusedList(new QListView(this))
    , m_problemLabel(new PlainLabel(this))
    , m_import(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"importPanel"_s);
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    m_look.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &ImportPanel::tryOut);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_watch)
            m_progress->setValue(m_watch->done);
    });
    connect(m_columns, &ImportColumns::changed, this, &ImportPanel::rehearse);
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        if (m_state == State::Preview)
            rehearse();
    });
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::import);
    connect(m_save, &QPushButton::clicked, this, &ImportPanel::saveRefused);
    connect(m_another, &QPushButton::clicked, this, &ImportPanel::anotherFileWanted);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::stopOrClose);
    retranslateUi();
}

void ImportPanel::layOut()
{
    m_title->dressed(nullptr, "title");
    m_note->dressed("muted");
    m_problemLabel->dressed("danger");
    m_counts->dressed(nullptr, "heading");
    m_title->setObjectName(u"importTitle"_s);
    m_note->setObjectName(u"importNote"_s);
    m_region->setObjectName(u"importRegion"_s);
    m_counts->setObjectName(u"importCounts"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_refusedList->setObjectName(u"importRefused"_s);
    m_problemLabel->setObjectName(u"importProblem"_s);
    m_import->setObjectName(u"importStart"_s);
    m_save->setObjectName(u"importSaveRefused"_s);
    m_another->setObjectName(u"importAnother"_s);
    m_close->setObjectName(u"importClose"_s);
    m_import->setProperty("kind", u"primary"_s);
    m_region->setRegion(regionOfSystem());
    m_regionLabel->dressed("muted");
    m_regionLabel->setBuddy(m_region);
    m_refusedList->setModel(m_refused);
    m_refusedList->setProperty("kind", u"box"_s);
    m_refusedList->setUniformItemSizes(true);
    m_refusedList->setEditTriggers(QListView::NoEditTriggers);
    m_refusedList->setTextElideMode(Qt::ElideRight);
    m_refusedList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_refusedList->setMinimumHeight(56);
    m_columns->setMinimumHeight(88);
    for (PlainLabel *label : {m_title, m_note, m_counts, m_problemLabel, m_regionLabel})
        label->setWordWrap(true);

    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(2 * kGrid);
    auto *regionRow = new QHBoxLayout;
    regionRow->setSpacing(kGrid);
    regionRow->addWidget(m_regionLabel, 1);
    regionRow->addWidget(m_region, 1);
    choices->addLayout(regionRow);
    choices->addWidget(m_columns, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    for (QPushButton *button : {m_import, m_save, m_another, m_close})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_choices, 3);
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(m_problemLabel);
    column->addWidget(m_refusedList, 2);
    column->addLayout(buttons);
    column->addStretch();
}

void ImportPanel::begin(const QString &path)
{
    if (isBusy())
        return;
    m_name = QFileInfo(path).fileName();
    m_problem.clear();
    m_saved.clear();
    m_report.reset();
    m_lines.reset();
    if (m_watch)
        m_watch->stop = true;
    enter(State::Reading);
    onDone(inBackground([path] { return readListFile(path); }), this, [this, wish = ++m_wish](const Result<ListFile> &file) {
        if (wish != m_wish)
            return;
        if (!file) {
            m_problem = fileWords(file.error());
            enter(State::Unreadable);
            return;
        }
        m_file = *file;
        showFile();
    });
}

void ImportPanel::refuse(const QString &words)
{
    if (isBusy())
        return;
    ++m_wish;
    m_name.clear();
    m_problem = words;
    enter(State::Unreadable);
}

void ImportPanel::showFile()
{
    if (m_file.table.rows.isEmpty()) {
        m_problem = tr("“%1” holds a line of titles and no candidates.").arg(m_name);
        enter(State::Unreadable);
        return;
    }
    m_columns->setTable(m_file.table, m_region->region());
    enter(State::Preview);
    rehearse();
    m_region->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::enter(State state)
{
    m_state = state;
    const bool done = state == State::Report;
    m_choices->setVisible(state == State::Preview);
    m_progress->setVisible(state == State::Importing || state == State::Reading);
    m_progress->setRange(0, state == State::Importing ? static_cast<int>(m_lines->size()) : 0);
    m_counts->setVisible(state == State::Preview || done);
    m_import->setVisible(state == State::Preview);
    m_another->setVisible(state == State::Unreadable || done);
    m_look.stop();
    if (state == State::Importing)
        m_look.start();
    retranslateUi();
    if (state == State::Unreadable) {
        m_another->setFocus(Qt::OtherFocusReason);
        announce(this, m_problem);
    } else if (done) {
        m_close->setFocus(Qt::OtherFocusReason);
        announce(this, m_counts->text());
    }
}

QString ImportPanel::countsText() const
{
    const QLocale locale;
    if (m_columns->tellsNobody() && m_state == State::Preview)
        return tr("Choose the column that holds the phone numbers.");
    if (!m_report)
        return tr("Looking at what would be imported…");
    const auto number = [&locale](qsizetype count) { return locale.toString(count); };
    const QString counts
        = tr("New: %1 · Changed: %2 · As before: %3 · Refused: %4")
              .arg(number(m_report->imported), number(m_report->updated), number(m_report->unchanged), number(m_report->rejected.size()));
    if (m_state != State::Report)
        return counts;
    if (m_lines && m_report->lines < m_lines->size())
        return tr("Stopped after %1 of %2 lines. %3").arg(number(m_report->lines), number(m_lines->size()), counts);
    return tr("Imported. %1").arg(counts);
}

QString ImportPanel::noteText() const
{
    QStringList notes;
    switch (m_state) {
    case State::Reading:
        return tr("Reading the file…");
    case State::Unreadable:
        return {};
    case State::Importing:
        return m_watch && m_watch->stop ? tr("Stopping after the lines under way…")
                                        : tr("You can go on working; what is imported appears in the list.");
    case State::Preview:
        notes << tr("%n line(s). Nothing is imported yet.", nullptr, static_cast<int>(m_file.table.rows.size()));
        if (!m_file.isUtf8)
            notes << tr("The file is not UTF-8: it was read as Windows text. Check the accents below.");
        if (m_columns->isUnknown())
            notes << tr("No title was recognised: the first line is taken for titles; say what the columns become.");
        if (m_file.table.titles.size() > ImportColumns::kMostShown)
            notes << tr("The first %1 columns are shown.").arg(ImportColumns::kMostShown);
        break;
    case State::Report:
        if (m_report && m_lines && m_report->lines < m_lines->size())
            notes << tr("What was imported stays. Import the same file again to go on: nobody is doubled.");
        if (m_report && !m_report->rejected.isEmpty())
            notes << tr("Save the refused lines, mend them, and import that file.");
        if (!m_saved.isEmpty())
            notes << tr("Saved as “%1”.").arg(m_saved);
        break;
    }
    return notes.join(u' ');
}

void ImportPanel::showCounts()
{
    m_counts->setText(countsText());
    m_note->setText(noteText());
    m_note->setVisible(!m_note->text().isEmpty());
    m_problemLabel->setText(m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
    const bool shown = m_state == State::Preview || m_state == State::Report;
    const bool any = m_report && (!m_report->rejected.isEmpty() || !m_report->warnings.isEmpty());
    m_refusedList->setVisible(shown && any);
    m_refusedList->setMaximumHeight(m_state == State::Preview ? 120 : QWIDGETSIZE_MAX); // the columns come first
    m_save->setVisible(m_state == State::Report && m_report && !m_report->rejected.isEmpty());
    const int useful = m_report ? m_report->imported + m_report->updated : 0;
    m_import->setEnabled(m_report && useful > 0 && !m_columns->tellsNobody());
    m_import->setText(useful > 0 ? tr("Import %n candidate(s)", nullptr, useful) : tr("Import"));
}

void ImportPanel::retranslateUi()
{
    switch (m_state) {
    case State::Reading:
    case State::Preview:
        m_title->setText(tr("Import “%1”").arg(m_name));
        break;
    case State::Unreadable:
        m_title->setText(tr("This cannot be imported"));
        break;
    case State::Importing:
        m_title->setText(tr("Importing “%1”…").arg(m_name));
        break;
    case State::Report:
        m_title->setText(tr("Import of “%1”").arg(m_name));
        break;
    }
    m_regionLabel->setText(tr("Country of numbers without a code"));
    m_region->setAccessibleName(m_regionLabel->text());
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_refusedList->setAccessibleName(tr("Refused lines"));
    m_save->setText(tr("Save refused lines…"));
    m_another->setText(tr("Choose another file…"));
    m_close->setText(m_state == State::Importing                     ? tr("Stop")
            : m_state == State::Preview || m_state == State::Reading ? tr("Cancel")
                                                                     : tr("Close"));
    m_close->setEnabled(m_state != State::Importing || !(m_watch && m_watch->stop));
    m_refused->retranslate();
    showCounts();
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isBusy())
        stopOrClose();
    else
        QWidget::keyPressEvent(event);
}

void ImportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
