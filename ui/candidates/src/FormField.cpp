#include "FormField.h"

#include "kit/Widgets.h"
#include "text/Normalise.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &key, QWidget *editor, Access access, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_editor(editor)
    , m_access(std::move(access))
    , m_label(new PlainLabel(parent))
    , m_note(new PlainLabel(this))
    , m_keep(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setObjectName(u"field_"_s + key);
    m_label->dressed("muted");
    m_label->setWordWrap(true);
    m_label->setBuddy(editor);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"note_"_s + key);
    m_keep->setObjectName(u"keep_"_s + key);
    m_take->setObjectName(u"take_"_s + key);
    for (QPushButton *button : {m_keep, m_take})
        button->setProperty("kind", u"link"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(editor);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(m_take);
    row->addStretch();
    column->addLayout(row);
    editor->installEventFilter(this);
    setFocusProxy(editor);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_inDoubt = false;
        showNote();
        m_editor->setFocus(Qt::OtherFocusReason);
        Q_EMIT left();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        revert();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    showNote();
}

FormField::~FormField()
{
    m_editor->disconnect(this); // it loses the focus as it goes, and says so
}

bool FormField::wantsSaving() const
{
    const QString typed = text();
    return typed != m_sent.value_or(m_stored) && !m_inDoubt && (m_problem.isEmpty() || typed != m_refusedText);
}

void FormField::setCaption(const QString &caption)
{
    m_caption = caption;
    m_label->setText(caption);
    m_editor->setAccessibleName(caption);
}

void FormField::reset(const QString &stored)
{
    m_stored = stored;
    m_sent.reset();
    m_inDoubt = false;
    m_problem.clear();
    m_access.write(stored);
    showNote();
}

void FormField::offer(const QString &stored)
{
    if (stored == m_stored)
        return;
    const QString typed = text();
    const bool touched = typed != m_stored;
    m_stored = stored;
    if (!touched)
        m_access.write(stored);
    m_inDoubt = touched && typed != stored && typed != m_sent;
    showNote();
    if (m_inDoubt)
        announce(this, m_note->text());
}

void FormField::saved(const QString &sent, const QString &stored)
{
    const bool untouched = text() == sent; // since it was sent
    if (m_sent == sent)
        m_sent.reset(); // else something newer is on its way
    m_stored = stored;
    m_inDoubt = false;
    m_problem.clear();
    if (untouched)
        m_access.write(stored);
    showNote();
}

void FormField::refused(const QString &sent, const QString &words)
{
    m_sent.reset();
    m_refusedText = sent;
    m_problem = words;
    showNote();
    announce(this, m_caption + u": "_s + words);
}

void FormField::tryAgain()
{
    m_problem.clear();
    showNote();
}

void FormField::revert()
{
    m_inDoubt = false;
    m_problem.clear();
    m_access.write(m_stored);
    showNote();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FormField::showNote()
{
    QString note = m_hint;
    const char *tone = "muted";
    if (m_inDoubt) {
        const QString theirs = text::withoutControls(m_stored).simplified();
        note = theirs.isEmpty() ? tr("Someone else has cleared this meanwhile. What you typed is not saved yet.")
                                : tr("Someone else has changed this to “%1” meanwhile. What you typed is not saved yet.").arg(theirs);
        tone = "warning";
    } else if (!m_problem.isEmpty()) {
        note = m_problem;
        tone = "danger";
    }
    m_keep->setText(tr("Keep mine"));
    m_take->setText(tr("Take theirs"));
    m_keep->setAccessibleName(tr("%1: keep mine").arg(m_caption));
    m_take->setAccessibleName(tr("%1: take theirs").arg(m_caption));
    m_keep->setVisible(m_inDoubt);
    m_take->setVisible(m_inDoubt);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setLook(m_note, "tone", QString::fromLatin1(tone));
    m_editor->setAccessibleDescription(note);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (isTouched() || m_inDoubt)) {
        revert();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNote();
}

} // namespace halftone::ui
