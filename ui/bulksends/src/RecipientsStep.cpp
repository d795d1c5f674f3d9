#include "RecipientsStep.h"

#include "kit/Widgets.h"
#include "phone/PhoneNumber.h"
#include "phone/RegionNames.h"
#include "text/Normalise.h"
#include "words/ErrorWords.h"

#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString shown(const QString &text)
{
    return text::withoutControls(text).simplified().left(60);
}

QString regionOfSystem()
{
    const QString code = QLocale::territoryToCode(QLocale::system().territory());
    if (QLocale::system().language() != QLocale::C && code.size() == 2 && phone::callingCodeOfRegion(code))
        return code;
    return QLocale().language() == QLocale::French ? u"FR"_s : QString();
}

PlainLabel *note(QWidget *parent, const QString &objectName)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->dressed("muted");
    return label;
}

} // namespace

RecipientsStep::RecipientsStep(const BulkSendsPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_byFile(new QRadioButton(this))
    , m_byQuery(new QRadioButton(this))
    , m_byPicked(new QRadioButton(this))
    , m_ways(new QStackedWidget(this))
    , m_choose(new QPushButton(this))
    , m_fileNote(note(this, u"bulkFileNote"_s))
    , m_numberLabel(new PlainLabel(this))
    , m_number(new QComboBox(this))
    , m_regionLabel(new PlainLabel(this))
    , m_region(new QComboBox(this))
    , m_columnsNote(note(this, u"bulkColumns"_s))
    , m_query(new QLineEdit(this))
    , m_queryNote(note(this, u"bulkQueryNote"_s))
    , m_pickedNote(note(this, u"bulkPickedNote"_s))
{
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &RecipientsStep::search);
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        m_found.reset();
        m_soon.start();
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, [this] { askForList(m_ports, this, [this](const QString &path) { openFile(path); }); });
    connect(m_number, &QComboBox::activated, this, &RecipientsStep::recognise);
    for (QRadioButton *button : {m_byFile, m_byQuery, m_byPicked}) {
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            m_ways->setCurrentIndex(m_byFile->isChecked() ? 0 : m_byQuery->isChecked() ? 1 : 2);
            if (m_byQuery->isChecked())
                search();
            Q_EMIT changed();
        });
    }
    retranslateUi();
    clear();
}

void RecipientsStep::layOut()
{
    m_byFile->setObjectName(u"bulkByFile"_s);
    m_byQuery->setObjectName(u"bulkByQuery"_s);
    m_byPicked->setObjectName(u"bulkByPicked"_s);
    m_choose->setObjectName(u"bulkChooseFile"_s);
    m_number->setObjectName(u"bulkNumberColumn"_s);
    m_region->setObjectName(u"bulkRegion"_s);
    m_query->setObjectName(u"bulkQuery"_s);
    for (QComboBox *box : {m_number, m_region}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_numberLabel->setBuddy(m_number);
    m_regionLabel->setBuddy(m_region);

    auto *file = new QWidget(m_ways);
    auto *grid = new QGridLayout(file);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->addWidget(m_choose, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_fileNote, 0, 1);
    grid->addWidget(m_numberLabel, 1, 0);
    grid->addWidget(m_number, 1, 1);
    grid->addWidget(m_regionLabel, 2, 0);
    grid->addWidget(m_region, 2, 1);
    grid->addWidget(m_columnsNote, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    const auto column = [this](QList<QWidget *> widgets) {
        auto *page = new QWidget(m_ways);
        auto *rows = new QVBoxLayout(page);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(kGrid);
        for (QWidget *widget : widgets)
            rows->addWidget(widget);
        rows->addStretch();
        return page;
    };
    m_ways->addWidget(file);
    m_ways->addWidget(column({m_query, m_queryNote}));
    m_ways->addWidget(column({m_pickedNote}));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kGrid);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(3 * kGrid);
    for (QRadioButton *button : {m_byFile, m_byQuery, m_byPicked})
        ways->addWidget(button);
    ways->addStretch();
    all->addLayout(ways);
    all->addWidget(m_ways);
    setFocusProxy(m_byFile);
}

void RecipientsStep::clear()
{
    ++m_wish;
    m_file.reset();
    m_fileProblem.clear();
    m_reading = false;
    m_picked.clear();
    m_query->clear();
    m_byPicked->setVisible(false);
    m_byFile->setChecked(true);
    m_region->setCurrentIndex(std::max(0, m_region->findData(regionOfSystem())));
    showFile();
}

void RecipientsStep::openFile(const QString &path)
{
    m_byFile->setChecked(true);
    m_file.reset();
    m_fileProblem.clear();
    m_reading = true;
    showFile();
    onDone(inBackground([path] { return readRecipients(path); }), this, [this, wish = ++m_wish](const Result<RecipientFile> &read) {
        if (wish != m_wish)
            return;
        m_reading = false;
        if (!read) {
            m_fileProblem = listFileWords(read.error());
            showFile();
            announce(this, m_fileProblem);
            return;
        }
        m_file = *read;
        const QSignalBlocker quiet(m_number);
        m_number->clear();
        m_number->addItem(QString(), QString());
        for (const QString &title : std::as_const(m_file->table.titles))
            m_number->addItem(shown(title), title);
        const auto known = csv::recognise(m_file->table.titles);
        const qsizetype numbers = known ? known->fields.indexOf(u"phone"_s) : -1;
        m_number->setCurrentIndex(static_cast<int>(numbers) + 1);
        recognise();
        announce(this, m_fileNote->text());
    });
}

void RecipientsStep::refuse(const QString &words)
{
    ++m_wish;
    m_reading = false;
    m_byFile->setChecked(true);
    m_file.reset();
    m_fileProblem = words;
    showFile();
    announce(this, words);
}

void RecipientsStep::pick(const QList<workspace::BulkRecipient> &recipients, const QString &from)
{
    m_picked = recipients;
    m_pickedFrom = from;
    m_byPicked->setVisible(true);
    m_byPicked->setChecked(true);
    retranslateUi();
}

void RecipientsStep::recognise()
{
    if (!m_file)
        return;
    QMap<QString, QString> mapped;
    if (m_number->currentIndex() > 0)
        mapped.insert(u"phone"_s, m_number->currentData().toString());
    const auto known = csv::recognise(m_file->table.titles, mapped);
    m_columns = known ? *known : csv::Columns {};
    showFile();
}

void RecipientsStep::showFile()
{
    const bool there = m_file.has_value();
    for (QWidget *widget : QList<QWidget *> {m_numberLabel, m_number, m_regionLabel, m_region, m_columnsNote})
        widget->setVisible(there);
    setLook(m_fileNote, "tone", m_fileProblem.isEmpty() ? u"muted"_s : u"danger"_s);
    if (!there) {
        m_fileNote->setText(m_reading     ? tr("Reading the file…")
                : m_fileProblem.isEmpty() ? tr("A CSV file with a column of phone numbers. It may be dropped on this page.")
                                          : m_fileProblem);
        Q_EMIT changed();
        return;
    }
    m_fileNote->setText(tr("“%1”: %n line(s)", nullptr, static_cast<int>(m_file->table.rows.size())).arg(shown(m_file->name)));
    const std::pair<QString, QString> names[] = {{u"phone"_s, tr("phone number")}, {u"first_name"_s, tr("first name")},
        {u"last_name"_s, tr("last name")}, {u"email"_s, tr("email")}, {u"job"_s, tr("job")}, {u"stage"_s, tr("stage")},
        {u"tags"_s, tr("tags")}, {u"language"_s, tr("language")}, {u"time_zone"_s, tr("time zone")}, {u"interview"_s, tr("interview")},
        {u"external_id"_s, tr("external ID")}};
    QStringList said;
    for (qsizetype i = 0; i < m_columns.fields.size(); ++i) {
        const QString &field = m_columns.fields.at(i);
        if (field.isEmpty())
            continue;
        const auto known = std::ranges::find(names, field, [](const auto &pair) { return pair.first; });
        const QString title = shown(m_file->table.titles.value(i));
        said << (known == std::end(names) ? tr("“%1”: own field").arg(title) : tr("“%1”: %2").arg(title, known->second));
    }
    constexpr int kMostNamed = 12;
    if (said.size() > kMostNamed)
        said = said.mid(0, kMostNamed) << u"…"_s;
    m_columnsNote->setText(
        said.isEmpty() ? tr("No column was recognised: say which holds the numbers.") : tr("Columns: %1").arg(said.join(u" · "_s)));
    Q_EMIT changed();
}

void RecipientsStep::search()
{
    constexpr int kLooked = 100;
    onDone(m_ports.candidates(m_query->text().trimmed(), kLooked), this,
        [this, wish = ++m_wish](const Result<workspace::CandidatePage> &page) {
            if (wish != m_wish)
                return;
            m_found = page;
            retranslateUi();
            Q_EMIT changed();
        });
}

BulkSourceKind RecipientsStep::kind() const
{
    return m_byFile->isChecked() ? BulkSourceKind::Csv : m_byQuery->isChecked() ? BulkSourceKind::Query : BulkSourceKind::Picked;
}

QString RecipientsStep::problem() const
{
    switch (kind()) {
    case BulkSourceKind::Csv:
        if (!m_file)
            return tr("Choose the file with the recipients.");
        if (!m_columns.fields.contains("phone"_L1) && !m_columns.fields.contains("external_id"_L1))
            return tr("Say which column of the file holds the phone numbers.");
        return m_file->table.rows.isEmpty() ? tr("The file has no line below its titles.") : QString();
    case BulkSourceKind::Query:
        return m_found && *m_found && (*m_found)->candidates.isEmpty() ? tr("The filter finds nobody.") : QString();
    case BulkSourceKind::Picked:
        return m_picked.isEmpty() ? tr("Nobody is picked.") : QString();
    }
    Q_UNREACHABLE();
    return {};
}

void RecipientsStep::describe(workspace::BulkWish &wish) const
{
    wish.source = kind();
    wish.defaultRegion = m_region->currentData().toString();
    if (wish.source == BulkSourceKind::Query)
        wish.query = m_query->text().trimmed();
    if (wish.source == BulkSourceKind::Csv && m_file)
        wish.sourceName = m_file->name;
}

std::function<QList<workspace::BulkRecipient>()> RecipientsStep::recipients() const
{
    if (kind() == BulkSourceKind::Picked)
        return [picked = m_picked] { return picked; };
    if (kind() == BulkSourceKind::Query || !m_file)
        return [] { return QList<workspace::BulkRecipient>(); };
    return [rows = m_file->table.rows, columns = m_columns] {
        QList<workspace::BulkRecipient> all;
        all.reserve(rows.size());
        for (const csv::Row &row : rows)
            all << workspace::BulkRecipient {row.line, {}, csv::fieldsOf(row, columns)};
        return all;
    };
}

int RecipientsStep::count() const
{
    if (kind() == BulkSourceKind::Query)
        return 0;
    return static_cast<int>(kind() == BulkSourceKind::Picked ? m_picked.size() : m_file ? m_file->table.rows.size() : 0);
}

QStringList RecipientsStep::ownFields() const
{
    static const QStringList kKnown {u"phone"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"job"_s, u"stage"_s, u"tags"_s,
        u"language"_s, u"time_zone"_s, u"interview"_s, u"external_id"_s};
    QStringList own;
    if (kind() != BulkSourceKind::Csv || !m_file)
        return own;
    for (const QString &field : m_columns.fields) {
        if (!field.isEmpty() && !kKnown.contains(field))
            own << field;
    }
    return own;
}

void RecipientsStep::fillRegions()
{
    const QString chosen = m_region->currentData().toString();
    QList<std::pair<QString, QString>> names;
    const QStringList regions = phone::supportedRegions();
    for (const QString &code : regions)
        names.append({phone::regionName(code), code});
    const QCollator collator {QLocale()};
    std::ranges::sort(names, [&collator](const auto &one, const auto &other) { return collator.compare(one.first, other.first) < 0; });
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    m_region->addItem(tr("None: numbers begin with +"), QString());
    for (const auto &[name, code] : names)
        m_region->addItem(u"%1 (+%2)"_s.arg(name).arg(phone::callingCodeOfRegion(code).value_or(0)), code);
    m_region->setCurrentIndex(std::max(0, m_region->findData(chosen)));
}

void RecipientsStep::retranslateUi()
{
    m_byFile->setText(tr("From a CSV file"));
    m_byQuery->setText(tr("By a filter"));
    m_byPicked->setText(tr("Picked"));
    for (QRadioButton *button : {m_byFile, m_byQuery, m_byPicked})
        button->setAccessibleName(tr("Recipients: %1").arg(button->text()));
    m_choose->setText(tr("Choose a file…"));
    m_choose->setAccessibleName(tr("Choose the file with the recipients"));
    m_numberLabel->setText(tr("Phone numbers are in"));
    m_number->setAccessibleName(tr("Column of the phone numbers"));
    m_regionLabel->setText(tr("Numbers without a country code are of"));
    m_region->setAccessibleName(tr("Country of numbers without a country code"));
    m_query->setPlaceholderText(tr("Name, job, stage or tag; empty: all candidates"));
    m_query->setAccessibleName(tr("Filter on candidates"));
    m_pickedNote->setText(
        tr("%n candidate(s) who did not reply to “%1”", nullptr, static_cast<int>(m_picked.size())).arg(shown(m_pickedFrom)));
    if (m_region->count() == 0 || m_region->itemText(0) != tr("None: numbers begin with +"))
        fillRegions();
    if (!m_found) {
        m_queryNote->setText({});
    } else if (!*m_found) {
        m_queryNote->setText(words::wordsFor(m_found->error()).text());
    } else {
        const auto &page = **m_found;
        QStringList names;
        for (const Candidate &candidate : page.candidates.mid(0, 3))
            names << shown(candidate.displayName());
        const QString found = page.next.isEmpty() ? tr("%n candidate(s) found", nullptr, static_cast<int>(page.candidates.size()))
                                                  : tr("More than %1 candidates found").arg(QLocale().toString(page.candidates.size()));
        m_queryNote->setText(names.isEmpty() ? tr("The filter finds nobody.") : tr("%1: %2…").arg(found, names.join(u", "_s)));
    }
    showFile();
}

void RecipientsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
