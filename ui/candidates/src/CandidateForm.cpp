#include "CandidateForm.h"

#include "base/Time.h"
#include "FormField.h"
#include "InterviewEdit.h"
#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "phone/PhoneNumber.h"
#include "TagCompleter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTimeZone>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 1000; ///< characters of one value
const QString kCustom = u"custom."_s;
const QString kHalfName = u"+name"_s; ///< of a further field that is not added yet
const QString kHalfValue = u"+value"_s;

QCompleter *completerOf(QStringListModel *words, QObject *parent)
{
    auto *completer = new QCompleter(words, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace

QString zoneOf(const Candidate &candidate)
{
    if (!candidate.timeZone.isEmpty() || candidate.recipients.isEmpty() || candidate.recipients.constFirst().kind != AddressKind::E164)
        return candidate.timeZone;
    return phone::timeZone(E164(candidate.recipients.constFirst().address));
}

CandidateForm::CandidateForm(const CandidatesPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_form(new QFormLayout(this))
    , m_jobs(new QStringListModel(this))
    , m_stages(new QStringListModel(this))
    , m_tags(new QStringListModel(this))
    , m_zones(new QStringListModel(this))
{
    setObjectName(u"candidateForm"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * kGrid);
    m_form->setVerticalSpacing(kGrid + kGrid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    makeFields();
    makeCustom();
    retranslateUi();
}

CandidateForm::~CandidateForm()
{
    for (FormField *field : std::as_const(m_order))
        field->disconnect(this); // fields lose the focus as they go, when nothing can be saved any more
}

FormField *CandidateForm::addField(
    const QString &key, QWidget *editor, std::function<QString()> read, std::function<void(const QString &)> write)
{
    editor->setObjectName(u"edit_"_s + key);
    auto *field = new FormField(key, editor, {std::move(read), std::move(write)}, this);
    connect(field, &FormField::left, this, [this, field] { save(field); });
    m_order.append(field);
    m_fields.insert(key, field);
    m_form->addRow(field->label(), field);
    return field;
}

FormField *CandidateForm::addLine(const QString &key, QStringListModel *words)
{
    auto *line = new QLineEdit(this);
    line->setMaxLength(kLongest);
    if (words)
        line->setCompleter(completerOf(words, line));
    FormField *field = addField(
        key, line, [line] { return line->text().trimmed(); },
        [line](const QString &text) {
            line->setText(text);
            line->setCursorPosition(0);
        });
    connect(line, &QLineEdit::editingFinished, field, &FormField::left);
    return field;
}

void CandidateForm::makeFields()
{
    addLine(u"first_name"_s);
    addLine(u"last_name"_s);
    addLine(u"phone"_s);
    addLine(u"job"_s, m_jobs);
    addLine(u"stage"_s, m_stages);
    auto *tags = static_cast<QLineEdit *>(addLine(u"tags"_s)->editor());
    tags->setCompleter(new TagCompleter(m_tags, tags));

    auto *language = new QComboBox(this);
    for (const auto &code : {QString(), u"fr"_s, u"en"_s})
        language->addItem(QString(), code);
    FormField *languageField = addField(
        u"language"_s, language, [language] { return language->currentData().toString(); },
        [language](const QString &code) {
            int index = language->findData(code);
            if (index < 0) { // what an import brought along
                language->addItem(QLocale(code).nativeLanguageName().isEmpty() ? code : QLocale(code).nativeLanguageName(), code);
                index = language->count() - 1;
            }
            language->setCurrentIndex(index);
        });
    connect(language, &QComboBox::activated, languageField, &FormField::left);

    auto *zone = static_cast<QLineEdit *>(addLine(u"time_zone"_s, m_zones)->editor());
    connect(zone, &QLineEdit::textEdited, this, &CandidateForm::prepareZones);
    connect(zone->completer(), qOverload<const QString &>(&QCompleter::activated), m_fields.value(u"time_zone"_s), &FormField::left,
        Qt::QueuedConnection); // after the text is in the field

    m_interview = new InterviewEdit(*m_ports.clock, this);
    FormField *interview = addField(
        u"interview"_s, m_interview, [this] { return m_interview->iso(); }, [this](const QString &iso) { m_interview->setIso(iso); });
    connect(m_interview, &InterviewEdit::left, interview, &FormField::left);
    addLine(u"interview_location"_s);
    addLine(u"interview_link"_s);
    addLine(u"email"_s);
    addLine(u"external_id"_s);
}

void CandidateForm::makeCustom()
{
    m_customRow = new QWidget(this);
    m_customLabel = new PlainLabel(this);
    m_customLabel->dressed("muted");
    m_customLabel->setWordWrap(true);
    m_customName = new QLineEdit(m_customRow);
    m_customValue = new QLineEdit(m_customRow);
    m_customAdd = new QPushButton(m_customRow);
    m_customName->setObjectName(u"customName"_s);
    m_customValue->setObjectName(u"customValue"_s);
    m_customAdd->setObjectName(u"customAdd"_s);
    m_customName->setMaxLength(100);
    m_customValue->setMaxLength(kLongest);
    m_customLabel->setBuddy(m_customName);
    auto *row = new QHBoxLayout(m_customRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_customName, 1);
    row->addWidget(m_customValue, 2);
    row->addWidget(m_customAdd);
    m_form->addRow(m_customLabel, m_customRow);
    connect(m_customAdd, &QPushButton::clicked, this, &CandidateForm::addCustom);
    for (QLineEdit *line : {m_customName, m_customValue})
        connect(line, &QLineEdit::returnPressed, this, &CandidateForm::addCustom);
}

void CandidateForm::addCustom()
{
    const QString name = m_customName->text().simplified();
    const QString value = m_customValue->text().trimmed();
    if (name.isEmpty() || value.isEmpty()) {
        (name.isEmpty() ? m_customName : m_customValue)->setFocus(Qt::OtherFocusReason);
        return;
    }
    FormField *field = customField(kCustom + name);
    field->type(value);
    m_customName->clear();
    m_customValue->clear();
    m_customName->setFocus(Qt::OtherFocusReason);
    save(field);
}

FormField *CandidateForm::customField(const QString &key)
{
    if (FormField *known = m_fields.value(key))
        return known;
    // Above the row for another one.
    QWidget *label = m_customLabel;
    const auto place = m_form->takeRow(m_customRow);
    delete place.labelItem;
    delete place.fieldItem;
    FormField *field = addLine(key);
    field->setCaption(key.mid(kCustom.size()));
    field->reset({});
    m_form->addRow(label, m_customRow);
    QWidget::setTabOrder(field->editor(), m_customName);
    QWidget::setTabOrder(m_customName, m_customValue);
    QWidget::setTabOrder(m_customValue, m_customAdd);
    return field;
}

void CandidateForm::alignCustom(const Values &values, bool fresh)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value.key().startsWith(kCustom))
            customField(value.key());
    }
    const QList<FormField *> all = m_order;
    for (FormField *field : all) {
        if (!field->key().startsWith(kCustom) || values.contains(field->key()) || (!fresh && field->isTouched()))
            continue;
        if (field->editor()->hasFocus())
            m_customName->setFocus(Qt::OtherFocusReason);
        m_order.removeOne(field);
        m_fields.remove(field->key());
        m_form->removeRow(field);
    }
}

CandidateForm::Values CandidateForm::valuesOf(const Candidate &c)
{
    Values values {{u"first_name"_s, c.firstName}, {u"last_name"_s, c.lastName}, {u"job"_s, c.job}, {u"stage"_s, c.stage},
        {u"tags"_s, c.tags.join(u", "_s)}, {u"language"_s, c.language}, {u"time_zone"_s, c.timeZone},
        {u"interview"_s, c.interviewAt ? toIso(*c.interviewAt) : QString()}, {u"interview_location"_s, c.interviewLocation},
        {u"interview_link"_s, c.interviewLink}, {u"email"_s, c.email}, {u"external_id"_s, c.externalId},
        {u"phone"_s, c.recipients.isEmpty() ? QString() : addressText(c.recipients.constFirst().address)}};
    for (auto field = c.custom.cbegin(); field != c.custom.cend(); ++field)
        values.insert(kCustom + field.key(), field.value());
    return values;
}

void CandidateForm::show(const Candidate &candidate)
{
    if (candidate.id == m_candidate.id) {
        take(candidate);
        return;
    }
    flush();
    keepTyped();
    m_candidate = candidate;
    const Values values = valuesOf(candidate);
    alignCustom(values, true);
    showZone();
    for (FormField *field : std::as_const(m_order))
        field->reset(values.value(field->key()));
    Values typed = m_typed.take(candidate.id);
    m_customName->setText(typed.take(kHalfName));
    m_customValue->setText(typed.take(kHalfValue));
    for (auto value = typed.cbegin(); value != typed.cend(); ++value) {
        if (FormField *field = value.key().startsWith(kCustom) ? customField(value.key()) : m_fields.value(value.key()))
            field->type(value.value());
    }
}

void CandidateForm::take(const Candidate &candidate)
{
    if (candidate.id != m_candidate.id || candidate.version < m_candidate.version)
        return; // an answer that was overtaken
    m_candidate = candidate;
    const Values values = valuesOf(candidate);
    alignCustom(values, false);
    showZone();
    for (FormField *field : std::as_const(m_order))
        field->offer(values.value(field->key()));
}

void CandidateForm::keepTyped()
{
    Values typed;
    for (const FormField *field : std::as_const(m_order)) {
        if (field->isTouched())
            typed.insert(field->key(), field->text());
    }
    if (!m_customName->text().isEmpty() || !m_customValue->text().isEmpty()) {
        typed.insert(kHalfName, m_customName->text());
        typed.insert(kHalfValue, m_customValue->text());
    }
    if (!typed.isEmpty() && m_candidate.id.isValid())
        m_typed.insert(m_candidate.id, typed);
}

bool CandidateForm::hasUnsaved() const
{
    return std::ranges::any_of(m_order, [](const FormField *field) { return field->isTouched(); });
}

void CandidateForm::complete(const workspace::CandidateWords &words)
{
    m_jobs->setStringList(words.jobs);
    m_stages->setStringList(words.stages);
    m_tags->setStringList(words.tags);
}

void CandidateForm::prepareZones()
{
    if (m_zones->rowCount() > 0)
        return;
    QStringList zones; // some hundred; reading them takes milliseconds, so not before somebody types one
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (!id.startsWith("UTC"))
            zones << QString::fromLatin1(id);
    }
    m_zones->setStringList(zones);
}

void CandidateForm::showZone()
{
    const QString zone = zoneOf(m_candidate);
    const QTimeZone known(zone.toLatin1());
    m_interview->setZone(known.isValid() ? known : QTimeZone::systemTimeZone());
    auto *edit = static_cast<QLineEdit *>(m_fields.value(u"time_zone"_s)->editor());
    edit->setPlaceholderText(
        m_candidate.timeZone.isEmpty() && known.isValid() ? tr("%1, from the number").arg(zone) : tr("Such as Europe/Paris"));
    m_fields.value(u"interview"_s)
        ->setHint(known.isValid() ? tr("Day and time in the candidate’s time zone (%1).").arg(zone)
                                  : tr("The candidate’s time zone is not known: day and time are in yours."));
    QStringList others;
    for (const Recipient &other : m_candidate.recipients.mid(1))
        others << addressText(other.address);
    m_fields.value(u"phone"_s)->setHint(others.isEmpty() ? QString() : tr("Also known: %1").arg(others.join(u", "_s)));
}

void CandidateForm::retranslateUi()
{
    const std::pair<QString, QString> captions[] = {
        {u"first_name"_s, tr("First name")},
        {u"last_name"_s, tr("Last name")},
        {u"phone"_s, tr("Phone number")},
        {u"job"_s, tr("Job")},
        {u"stage"_s, tr("Stage")},
        {u"tags"_s, tr("Tags")},
        {u"language"_s, tr("Language")},
        {u"time_zone"_s, tr("Time zone")},
        {u"interview"_s, tr("Interview")},
        {u"interview_location"_s, tr("Place of the interview")},
        {u"interview_link"_s, tr("Link of the interview")},
        {u"email"_s, tr("Email")},
        {u"external_id"_s, tr("External ID")},
    };
    for (const auto &[key, caption] : captions)
        m_fields.value(key)->setCaption(caption);
    m_interview->setCaption(tr("Interview"));
    static_cast<QLineEdit *>(m_fields.value(u"tags"_s)->editor())->setPlaceholderText(tr("Separated by commas"));
    auto *language = static_cast<QComboBox *>(m_fields.value(u"language"_s)->editor());
    language->setItemText(0, tr("Not known"));
    language->setItemText(1, tr("French"));
    language->setItemText(2, tr("English"));
    m_customLabel->setText(tr("Another field"));
    m_customName->setPlaceholderText(tr("Name"));
    m_customName->setAccessibleName(tr("Name of another field"));
    m_customValue->setPlaceholderText(tr("Value"));
    m_customValue->setAccessibleName(tr("Value of another field"));
    m_customAdd->setText(tr("Add"));
    m_customAdd->setAccessibleName(tr("Add the field"));
    showZone();
}

void CandidateForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
