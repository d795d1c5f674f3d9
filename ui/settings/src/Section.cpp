#include "Section.h"

#include "words/ErrorWords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumn = 680;

} // namespace

Answer::Answer(const QString &objectName, QWidget *parent)
    : PlainLabel(parent)
{
    setObjectName(objectName);
    setWordWrap(true);
    setVisible(false); // an empty line would leave a gap
}

void Answer::say(std::function<QString()> words, const char *tone)
{
    m_words = std::move(words);
    setText(m_words());
    setLook(this, "tone", QString::fromLatin1(tone));
    setVisible(true);
    announce(this, text());
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *section = qobject_cast<Section *>(above))
            section->bringIntoView(this);
    }
}

void Answer::sayError(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        say([error] { return words::wordsFor(error).text(); }, "danger");
}

void Answer::forget()
{
    m_words = {};
    clear();
    setVisible(false);
}

void Answer::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_words)
        setText(m_words());
}

Section::Section(const SettingsPorts &ports, const QString &objectName, QWidget *parent)
    : QScrollArea(parent)
    , m_ports(ports)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout)
{
    setObjectName(objectName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    page->setProperty("kind", u"panel"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    m_column->setSpacing(2 * kGrid);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_holder->setMaximumWidth(kColumn);
    m_holder->setLayout(m_column);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->addWidget(m_holder);
    column->addStretch();
    setWidget(page);
}

QVBoxLayout *Section::addCard(PlainLabel *&heading, const QString &objectName)
{
    auto *card = new QFrame(m_holder);
    card->setObjectName(objectName);
    card->setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(12);
    heading = new PlainLabel(card);
    heading->dressed(nullptr, "heading");
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_column->addWidget(card);
    return column;
}

QFormLayout *Section::addForm(QVBoxLayout *card)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->addLayout(form);
    return form;
}

PlainLabel *Section::row(QFormLayout *form, QWidget *field)
{
    auto *label = new PlainLabel(m_holder);
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

PlainLabel *Section::addHint(QVBoxLayout *card)
{
    auto *hint = new PlainLabel(m_holder);
    hint->dressed("muted");
    hint->setWordWrap(true);
    card->addWidget(hint);
    return hint;
}

Answer *Section::addAnswer(QVBoxLayout *card, const QString &objectName)
{
    auto *answer = new Answer(objectName, m_holder);
    card->addWidget(answer);
    return answer;
}

void Section::bringIntoView(QWidget *part)
{
    // Once the layout has given it its place.
    QTimer::singleShot(0, part, [this, part] { ensureWidgetVisible(part, 0, 2 * kGrid); });
}

void Section::change(std::function<void(WorkspaceSettings &)> edit, Answer *answer)
{
    onDone(m_ports.changeSettings(std::move(edit)), this, [answer](const Result<WorkspaceSettings> &changed) {
        if (changed)
            answer->forget();
        else
            answer->sayError(changed.error());
    });
}

void Section::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void nameField(QWidget *field, const QString &name)
{
    // A combo box's accessible name is its value; what is read in addition is its description.
    if (qobject_cast<QComboBox *>(field))
        field->setAccessibleDescription(name);
    else
        field->setAccessibleName(name);
}

} // namespace halftone::ui
