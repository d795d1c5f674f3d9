#include "ImportColumns.h"

#include "kit/Widgets.h"
#include "phone/PhoneNumber.h"
#include "text/Normalise.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 3;

const QStringList &knownFields()
{
    static const QStringList kKnown {u"phone"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"job"_s, u"stage"_s, u"tags"_s,
        u"language"_s, u"time_zone"_s, u"interview"_s, u"external_id"_s};
    return kKnown;
}

/// The column most of whose first values are numbers; -1: none.
int numberColumn(const csv::Table &table, const QStringList &fields, const QString &region)
{
    constexpr qsizetype kLooked = 20;
    const QList<csv::Row> rows = table.rows.mid(0, kLooked);
    for (int column = 0; column < fields.size(); ++column) {
        if (knownFields().contains(fields.at(column)))
            continue;
        const auto isNumber = [&](const csv::Row &row) {
            const QString cell = row.cells.value(column).trimmed();
            return phone::looksLikeNumber(cell) && phone::parse(cell, region).ok();
        };
        if (!rows.isEmpty() && std::ranges::count_if(rows, isNumber) * 2 > rows.size())
            return column;
    }
    return -1;
}

QString shown(const QString &text)
{
    return text::withoutControls(text).simplified();
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"importColumns"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its boxes have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ImportColumns::setTable(const csv::Table &table, const QString &region)
{
    m_titles = table.titles;
    m_boxes.clear();
    m_heads.clear();
    const auto recognised = csv::recognise(table.titles);
    m_unknown = !recognised;
    m_fields = recognised ? recognised->fields : table.titles;
    if (!m_fields.contains("phone"_L1)) {
        if (const int column = numberColumn(table, m_fields, region); column >= 0)
            m_fields[column] = u"phone"_s;
    }
    // What a list of refused lines had in front.
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (m_titles.at(i) == tr("Reason of the refusal") || m_titles.at(i) == tr("Line in the list"))
            m_fields[i].clear();
    }

    auto *content = new QWidget(this);
    content->setProperty("kind", u"panel"_s);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, kGrid, 0);
    m_grid->setHorizontalSpacing(2 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
    for (int column = 0; column < 3; ++column) {
        auto *head = new ElidedLabel(content);
        head->dressed("muted");
        m_heads.append(head);
        m_grid->addWidget(head, 0, column);
    }
    for (int column = 0; column < std::min<qsizetype>(m_titles.size(), kMostShown); ++column) {
        auto *title = new ElidedLabel(shown(m_titles.at(column)), content);
        auto *box = new QComboBox(content);
        box->setObjectName(u"importColumn%1"_s.arg(column));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(15);
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this); // a wheel that scrolls the list must not change what is chosen
        title->setBuddy(box);
        QStringList samples;
        for (const csv::Row &row : table.rows.mid(0, kSamples)) {
            if (const QString cell = shown(row.cells.value(column)); !cell.isEmpty())
                samples << cell.left(80);
        }
        auto *sample = new ElidedLabel(samples.join(u" · "_s), content);
        sample->dressed("muted");
        m_boxes.append(box);
        fill(box, column);
        connect(box, &QComboBox::activated, this, [this, column] { chosen(column); });
        m_grid->addWidget(title, column + 1, 0);
        m_grid->addWidget(box, column + 1, 1);
        m_grid->addWidget(sample, column + 1, 2);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(content);
    retranslateUi();
}

csv::Columns ImportColumns::columns() const
{
    return {m_fields};
}

bool ImportColumns::tellsNobody() const
{
    return !m_fields.contains("phone"_L1) && !m_fields.contains("external_id"_L1);
}

void ImportColumns::fill(QComboBox *box, int column)
{
    const QSignalBlocker quiet(box);
    const std::pair<QString, QString> items[] = {
        {tr("Phone number"), u"phone"_s},
        {tr("First name"), u"first_name"_s},
        {tr("Last name"), u"last_name"_s},
        {tr("Email"), u"email"_s},
        {tr("Job"), u"job"_s},
        {tr("Stage"), u"stage"_s},
        {tr("Tags"), u"tags"_s},
        {tr("Language"), u"language"_s},
        {tr("Time zone"), u"time_zone"_s},
        {tr("Interview"), u"interview"_s},
        {tr("External ID"), u"external_id"_s},
    };
    box->clear();
    box->addItem(tr("Not imported"), QString());
    for (const auto &[text, field] : items)
        box->addItem(text, field);
    const QString title = m_titles.at(column);
    if (!title.isEmpty() && !knownFields().contains(title))
        box->addItem(tr("Own field “%1”").arg(shown(title)), title);
    box->setCurrentIndex(std::max(0, box->findData(m_fields.at(column))));
    box->setAccessibleName(tr("Column “%1” becomes").arg(shown(title)));
}

void ImportColumns::chosen(int column)
{
    const QString field = m_boxes.at(column)->currentData().toString();
    if (field == m_fields.at(column))
        return;
    for (int other = 0; other < m_fields.size(); ++other) { // one column for one field
        if (other != column && !field.isEmpty() && m_fields.at(other) == field) {
            m_fields[other].clear();
            if (other < m_boxes.size())
                m_boxes.at(other)->setCurrentIndex(0);
        }
    }
    m_fields[column] = field;
    Q_EMIT changed();
}

void ImportColumns::retranslateUi()
{
    if (m_heads.isEmpty())
        return;
    m_heads.at(0)->setText(tr("Column of the file"));
    m_heads.at(1)->setText(tr("Becomes"));
    m_heads.at(2)->setText(tr("First lines"));
    for (int column = 0; column < m_boxes.size(); ++column)
        fill(m_boxes.at(column), column);
}

bool ImportColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && m_boxes.contains(watched)) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void ImportColumns::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
