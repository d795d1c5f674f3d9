#include "MessageStep.h"

#include "kit/Widgets.h"
#include "text/MergeFields.h"
#include "text/Normalise.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return text::withoutControls(text).simplified().left(60);
}

bool isNumber(const QString &variable)
{
    bool number = false;
    (void)variable.toInt(&number);
    return number;
}

} // namespace

MessageStep::MessageStep(const BulkSendsPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_kindLabel(new PlainLabel(this))
    , m_kind(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_field(new QPushButton(this))
    , m_fields(new QMenu(m_field))
    , m_variables(new QWidget(this))
    , m_grid(new QGridLayout(m_variables))
    , m_optOut(new QCheckBox(this))
    , m_note(new PlainLabel(this))
{
    m_kind->setObjectName(u"bulkTemplate"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(20);
    m_kindLabel->setBuddy(m_kind);
    m_text->setObjectName(u"bulkText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(96);
    m_field->setObjectName(u"bulkField"_s);
    m_field->setMenu(m_fields);
    m_optOut->setObjectName(u"bulkOptOut"_s);
    m_note->setObjectName(u"bulkMessageNote"_s);
    m_note->setWordWrap(true);
    m_note->dressed("muted");
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(kGrid);

    auto *top = new QHBoxLayout;
    top->setSpacing(2 * kGrid);
    top->addWidget(m_kindLabel);
    top->addWidget(m_kind, 1);
    top->addWidget(m_field);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kGrid);
    all->addLayout(top);
    all->addWidget(m_text);
    all->addWidget(m_variables);
    all->addWidget(m_optOut);
    all->addWidget(m_note);
    setTabOrder(m_kind, m_field);
    setTabOrder(m_field, m_text);
    setTabOrder(m_text, m_optOut);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &MessageStep::showChosen);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageStep::changed);
    connect(m_fields, &QMenu::triggered, this, [this](const QAction *action) {
        m_text->insertPlainText(u"{{"_s + action->data().toString() + u"}}"_s);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    retranslateUi();
    clear();
}

void MessageStep::clear()
{
    m_wanted = {};
    m_free.clear();
    m_kind->setCurrentIndex(0);
    showChosen();
    m_text->clear();
    m_optOut->setChecked(true);
}

void MessageStep::readTemplates()
{
    onDone(m_ports.templates(), this, [this](const Result<QList<MessageTemplate>> &found) {
        if (!found)
            return; // free text still goes
        m_templates.clear();
        for (const MessageTemplate &one : *found) {
            if (one.kind == TemplateKind::Sms || one.status == ApprovalStatus::Approved)
                m_templates << one;
        }
        fillTemplates();
    });
    onDone(m_ports.customFields(), this, [this](const Result<QStringList> &fields) {
        if (fields)
            m_custom = *fields;
        fillFields();
    });
}

void MessageStep::setOwnFields(const QStringList &fields)
{
    if (fields == m_own)
        return;
    m_own = fields;
    fillFields();
}

void MessageStep::setContent(const BulkContent &content)
{
    clear();
    m_optOut->setChecked(content.optOutSentence);
    if (content.composedAs == ComposedAs::FreeText) {
        m_text->setPlainText(content.text);
        return;
    }
    m_wanted = content.templateId;
    fillTemplates();
}

const MessageTemplate *MessageStep::chosen() const
{
    const TemplateId id(m_kind->currentData().toLongLong());
    const auto found = std::ranges::find(m_templates, id, &MessageTemplate::id);
    return id.isValid() && found != m_templates.end() ? &*found : nullptr;
}

BulkContent MessageStep::content() const
{
    BulkContent content;
    const MessageTemplate *const from = chosen();
    content.optOutSentence = m_optOut->isChecked() && (!from || from->kind == TemplateKind::Sms);
    if (!from) {
        content.text = m_text->toPlainText();
        return content;
    }
    content.composedAs = from->kind == TemplateKind::Sms ? ComposedAs::SmsTemplate : ComposedAs::WhatsAppTemplate;
    content.templateId = from->id;
    content.text = from->body;
    content.language = from->language;
    for (const QLineEdit *value : m_values) {
        if (!value->text().trimmed().isEmpty())
            content.variables.insert(value->property("variable").toString(), value->text().trimmed());
    }
    return content;
}

QString MessageStep::problem() const
{
    return !chosen() && m_text->toPlainText().trimmed().isEmpty() ? tr("Write the message.") : QString();
}

void MessageStep::fillTemplates()
{
    const TemplateId before = m_wanted.isValid() ? m_wanted : TemplateId(m_kind->currentData().toLongLong());
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        m_kind->addItem(tr("Free text"), 0);
        for (const MessageTemplate &one : std::as_const(m_templates)) {
            const QString name = u"%1 (%2)"_s.arg(shown(one.name), one.language);
            m_kind->addItem(
                one.kind == TemplateKind::Sms ? tr("SMS template: %1").arg(name) : tr("WhatsApp template: %1").arg(name), one.id.value());
        }
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(before.value())));
    }
    if (chosen())
        m_wanted = {};
    showChosen();
}

void MessageStep::fillFields()
{
    const std::pair<QLatin1StringView, QString> names[] = {{"candidate.first_name"_L1, tr("First name of the candidate")},
        {"candidate.last_name"_L1, tr("Last name of the candidate")}, {"candidate.full_name"_L1, tr("Full name of the candidate")},
        {"sender.first_name"_L1, tr("Your first name")}, {"sender.last_name"_L1, tr("Your last name")},
        {"sender.full_name"_L1, tr("Your full name")}, {"job.title"_L1, tr("Job")}, {"organization.name"_L1, tr("Your organization")},
        {"interview.date"_L1, tr("Date of the interview")}, {"interview.time"_L1, tr("Time of the interview")},
        {"interview.location"_L1, tr("Place of the interview")}, {"interview.link"_L1, tr("Link of the interview")}};
    m_fields->clear();
    for (const QString &field : text::knownFields()) {
        const auto known = std::ranges::find(names, field, [](const auto &pair) { return pair.first; });
        m_fields->addAction(known == std::end(names) ? field : known->second)->setData(field);
    }
    QStringList own = m_own;
    for (const QString &field : std::as_const(m_custom)) {
        if (!own.contains(field, Qt::CaseInsensitive))
            own << field;
    }
    if (!own.isEmpty())
        m_fields->addSeparator();
    for (const QString &field : std::as_const(own)) {
        const QString name = field.startsWith("custom."_L1) ? field.mid(7) : field;
        m_fields->addAction(tr("Own field “%1”").arg(shown(name)).replace(u'&', "&&"_L1))->setData(QString(u"custom."_s + name));
    }
}

void MessageStep::showChosen()
{
    const MessageTemplate *const from = chosen();
    if (m_isFree)
        m_free = m_text->toPlainText();
    m_isFree = !from;
    {
        const QSignalBlocker quiet(m_text);
        if (const QString wanted = from ? from->body : m_free; wanted != m_text->toPlainText())
            m_text->setPlainText(wanted);
    }
    m_text->setReadOnly(from != nullptr);
    m_field->setVisible(!from);
    m_optOut->setEnabled(!from || from->kind == TemplateKind::Sms);
    qDeleteAll(m_variables->findChildren<QWidget *>());
    m_values.clear();
    for (const QString &variable : from ? from->variables : QStringList()) {
        if (!isNumber(variable))
            continue;
        auto *label = new PlainLabel(tr("Value of {{%1}}").arg(variable), m_variables);
        auto *value = new QLineEdit(m_variables);
        value->setObjectName(u"bulkVariable"_s + variable);
        value->setProperty("variable", variable);
        value->setAccessibleName(label->text());
        label->setBuddy(value);
        const int row = static_cast<int>(m_values.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(value, row, 1);
        m_values << value;
        connect(value, &QLineEdit::textChanged, this, &MessageStep::changed);
    }
    m_variables->setVisible(!m_values.isEmpty());
    m_note->setText(from && from->kind == TemplateKind::WhatsApp
            ? tr("A WhatsApp template is sent as it was approved, without the sentence. Whoever is written to by SMS gets nothing.")
            : tr("The sentence is said in each recipient's language. On WhatsApp, a text of your own may need one approval, for all "
                 "together."));
    Q_EMIT changed();
}

void MessageStep::retranslateUi()
{
    m_kindLabel->setText(tr("Text"));
    m_kind->setAccessibleName(tr("Free text or template"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("Hello {{candidate.first_name}}, …"));
    m_field->setText(tr("Insert field"));
    m_field->setAccessibleName(tr("Insert field"));
    m_optOut->setText(tr("Say how to be written to no more"));
    m_optOut->setAccessibleName(m_optOut->text());
    fillFields();
    QMap<QString, QString> values;
    for (const QLineEdit *value : std::as_const(m_values))
        values.insert(value->objectName(), value->text());
    fillTemplates();
    for (QLineEdit *value : std::as_const(m_values))
        value->setText(values.value(value->objectName()));
}

void MessageStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
