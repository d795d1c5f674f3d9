#include "NewCandidate.h"

#include "candidates/CandidateListModel.h"
#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "phone/PhoneNumber.h"
#include "phone/RegionNames.h"
#include "RegionBox.h"
#include "TagCompleter.h"
#include "words/ErrorWords.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace halftone::ui {

using namespace Qt::StringLiterals;

NewCandidate::NewCandidate(const CandidatesPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_form(new QFormLayout)
    , m_title(new PlainLabel(this))
    , m_regionLabel(new PlainLabel(this))
    , m_numberNote(new PlainLabel(this))
    , m_region(new RegionBox(this))
    , m_problem(new PlainLabel(this))
    , m_other(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_jobs(new QStringListModel(this))
    , m_stages(new QStringListModel(this))
    , m_tagWords(new QStringListModel(this))
{
    setObjectName(u"newCandidate"_s);
    m_title->dressed(nullptr, "title");
    m_form->setHorizontalSpacing(2 * kGrid);
    m_form->setVerticalSpacing(kGrid + kGrid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_number = addLine(u"newNumber"_s, m_numberLabel);
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_numberNote->setObjectName(u"newNumberNote"_s);
    m_numberNote->setWordWrap(true);
    m_form->addRow(nullptr, m_numberNote);
    m_region->setObjectName(u"newRegion"_s);
    m_region->setRegion(regionOfSystem());
    m_regionLabel->dressed("muted");
    m_regionLabel->setWordWrap(true);
    m_regionLabel->setBuddy(m_region);
    m_form->addRow(m_regionLabel, m_region);
    m_first = addLine(u"newFirstName"_s, m_firstLabel);
    m_last = addLine(u"newLastName"_s, m_lastLabel);
    m_job = addLine(u"newJob"_s, m_jobLabel);
    m_stage = addLine(u"newStage"_s, m_stageLabel);
    m_tags = addLine(u"newTags"_s, m_tagsLabel);
    for (const auto &[line, words] : {std::pair(m_job, m_jobs), std::pair(m_stage, m_stages)}) {
        auto *completer = new QCompleter(words, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    m_tags->setCompleter(new TagCompleter(m_tagWords, m_tags));

    m_problem->dressed("danger");
    m_problem->setObjectName(u"newProblem"_s);
    m_problem->setWordWrap(true);
    m_other->setObjectName(u"newShowOther"_s);
    m_other->setProperty("kind", u"link"_s);
    m_add->setObjectName(u"newAdd"_s);
    m_add->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"newCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_number, &QLineEdit::textChanged, this, &NewCandidate::judgeNumber);
    connect(m_region, &QComboBox::currentIndexChanged, this, &NewCandidate::judgeNumber);
    for (QLineEdit *line : {m_number, m_first, m_last, m_job, m_stage, m_tags})
        connect(line, &QLineEdit::returnPressed, this, &NewCandidate::add);
    connect(m_add, &QPushButton::clicked, this, &NewCandidate::add);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(m_owner); });
    const QList<QWidget *> order {m_number, m_region, m_first, m_last, m_job, m_stage, m_tags, m_other, m_add, m_cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    showProblem({}, false);
    retranslateUi();
}

QLineEdit *NewCandidate::addLine(const QString &objectName, PlainLabel *&label)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setMaxLength(1000);
    label = new PlainLabel(this);
    label->dressed("muted");
    label->setWordWrap(true);
    label->setBuddy(line);
    m_form->addRow(label, line);
    return line;
}

void NewCandidate::begin()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

void NewCandidate::complete(const workspace::CandidateWords &words)
{
    m_jobs->setStringList(words.jobs);
    m_stages->setStringList(words.stages);
    m_tagWords->setStringList(words.tags);
}

void NewCandidate::judgeNumber()
{
    showProblem({}, false);
    const QString typed = m_number->text().trimmed();
    const auto parsed = phone::parse(typed, m_region->region());
    QString note;
    const char *tone = "muted";
    if (typed.isEmpty()) {
        note = tr("In any notation: 06 12 34 56 78, +33 6 12 34 56 78…");
    } else if (parsed && parsed->validity == phone::Validity::PossibleOnly) {
        note = tr("%1 – the number may not exist; it can be added all the same.").arg(addressText(parsed->e164.toString()));
        tone = "warning";
    } else if (parsed) {
        note = parsed->region.size() == 2 && parsed->region.front().isLetter()
            ? tr("%1 – %2").arg(addressText(parsed->e164.toString()), phone::regionName(parsed->region))
            : addressText(parsed->e164.toString());
        tone = "good";
    }
    m_numberNote->setText(note);
    setLook(m_numberNote, "tone", QString::fromLatin1(tone));
    m_number->setAccessibleDescription(note);
}

void NewCandidate::add()
{
    if (m_busy)
        return;
    const QString number = m_number->text().trimmed();
    if (number.isEmpty()) {
        showProblem(tr("The phone number is missing: it is how the candidate is written to."), true);
        return;
    }
    CandidatesPorts::Fields fields {{u"phone"_s, number}};
    for (const auto &[key, line] : {std::pair(u"first_name"_s, m_first), std::pair(u"last_name"_s, m_last), std::pair(u"job"_s, m_job),
             std::pair(u"stage"_s, m_stage), std::pair(u"tags"_s, m_tags)}) {
        if (!line->text().trimmed().isEmpty())
            fields.insert(key, line->text().trimmed());
    }
    m_busy = true;
    m_add->setEnabled(false);
    onDone(m_ports.create(fields, m_region->region()), this, [this](const Result<Candidate> &answer) {
        m_busy = false;
        m_add->setEnabled(true);
        if (!answer) {
            refuse(answer.error());
            return;
        }
        clear();
        Q_EMIT added(*answer);
    });
}

void NewCandidate::refuse(const Error &error)
{
    const bool number = error.code == "number_taken"_L1 || error.code == "invalid_number"_L1 || error.code == "number_needs_region"_L1;
    if (error.code == "invalid_number"_L1)
        showProblem(
            tr("“%1” is not a phone number. Type all its digits, with the country code or the country below.").arg(error.subject), true);
    else if (error.code == "number_needs_region"_L1)
        showProblem(tr("“%1” has no country code. Choose the country below, or begin with + and the code.").arg(error.subject), true);
    else
        showProblem(words::wordsFor(error).text(), number);
    if (error.code != "number_taken"_L1)
        return;
    onDone(m_ports.find(m_number->text().trimmed(), m_region->region()), this, [this, wish = ++m_wish](const Result<Candidate> &owner) {
        if (wish != m_wish || !owner)
            return;
        m_owner = owner->id;
        showProblem(tr("This number is %1’s.").arg(shownName(*owner)), true);
        m_other->setVisible(true);
    });
}

void NewCandidate::showProblem(const QString &words, bool atNumber)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_other->setVisible(false);
    if (words.isEmpty()) {
        ++m_wish;
        return;
    }
    announce(this, words);
    if (atNumber) {
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
    }
}

void NewCandidate::clear()
{
    for (QLineEdit *line : {m_number, m_first, m_last, m_job, m_stage, m_tags})
        line->clear();
    showProblem({}, false);
}

void NewCandidate::retranslateUi()
{
    m_title->setText(tr("New candidate"));
    const std::tuple<PlainLabel *, QWidget *, QString> captions[] = {
        {m_numberLabel, m_number, tr("Phone number")},
        {m_regionLabel, m_region, tr("Country of numbers without a code")},
        {m_firstLabel, m_first, tr("First name")},
        {m_lastLabel, m_last, tr("Last name")},
        {m_jobLabel, m_job, tr("Job")},
        {m_stageLabel, m_stage, tr("Stage")},
        {m_tagsLabel, m_tags, tr("Tags")},
    };
    for (const auto &[label, editor, caption] : captions) {
        label->setText(caption);
        editor->setAccessibleName(caption);
    }
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_other->setText(tr("Show that candidate"));
    m_add->setText(tr("Add candidate"));
    m_cancel->setText(tr("Cancel"));
    judgeNumber();
}

void NewCandidate::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed(); // what is typed stays for the next time
    else
        QWidget::keyPressEvent(event);
}

void NewCandidate::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
