#include "SendingSection.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestUndo = 30; ///< seconds
constexpr int kLongestName = 200;

} // namespace

SendingSection::SendingSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"sendingSection"_s, parent)
{
    QVBoxLayout *card = addCard(m_heading);
    QFormLayout *form = addForm(card);
    m_undo = new QSpinBox(m_heading->parentWidget());
    m_undo->setObjectName(u"undoSeconds"_s);
    m_undo->setRange(0, kLongestUndo);
    m_undo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_undo->setMinimumHeight(4 * kGrid);
    m_undo->setKeyboardTracking(false);
    m_undoLabel = row(form, m_undo);
    m_undoHint = addHint(card);
    m_enterSends = new QCheckBox(m_heading->parentWidget());
    m_enterSends->setObjectName(u"enterSends"_s);
    card->addWidget(m_enterSends);

    QVBoxLayout *from = addCard(m_organizationHeading);
    QFormLayout *fromForm = addForm(from);
    m_organization = new QLineEdit(m_organizationHeading->parentWidget());
    m_organization->setObjectName(u"organization"_s);
    m_organization->setMaxLength(kLongestName);
    m_organizationLabel = row(fromForm, m_organization);
    m_organizationHint = addHint(from);
    m_answer = addAnswer(from, u"sendingAnswer"_s);

    connect(m_undo, &QSpinBox::valueChanged, this, [this](int seconds) {
        if (m_loaded)
            change([seconds](WorkspaceSettings &settings) { settings.undo = std::chrono::seconds(seconds); }, m_answer);
    });
    connect(m_enterSends, &QCheckBox::clicked, this, [this](bool on) { m_ports.setEnterSends(on); });
    connect(m_organization, &QLineEdit::editingFinished, this, [this] {
        if (!m_organization->isModified())
            return;
        m_organization->setModified(false);
        change([name = m_organization->text().simplified()](WorkspaceSettings &settings) { settings.organizationName = name; }, m_answer);
    });
    retranslateUi();
}

QString SendingSection::title() const
{
    return tr("Sending");
}

void SendingSection::retranslateUi()
{
    m_heading->setText(tr("When you send"));
    m_undoLabel->setText(tr("Undo sending for"));
    //: Unit after a number of seconds
    m_undo->setSuffix(tr(" s"));
    m_undo->setSpecialValueText(tr("never"));
    m_undoHint->setText(tr("A message waits so long before it leaves, for all who use this workspace."));
    m_enterSends->setText(tr("Enter sends (Shift+Enter for a new line)"));
    m_organizationHeading->setText(tr("Who it is from"));
    m_organizationLabel->setText(tr("Organization"));
    m_organizationHint->setText(tr("Stands where a message has the field {{ organization.name }}."));
    nameField(m_undo, m_undoLabel->text());
    nameField(m_organization, m_organizationLabel->text());
}

void SendingSection::reload()
{
    const quint64 wish = ++m_wish;
    m_enterSends->setChecked(m_ports.enterSends());
    onDone(m_ports.loadSettings(), this, [this, wish](const Result<WorkspaceSettings> &answer) {
        if (wish != m_wish)
            return;
        if (!answer) {
            m_answer->sayError(answer.error());
            return;
        }
        m_loaded = false;
        m_undo->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(answer->undo).count()));
        m_loaded = true;
        if (!m_organization->isModified()) // not while somebody writes in it
            m_organization->setText(answer->organizationName);
    });
}

} // namespace halftone::ui
