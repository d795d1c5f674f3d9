#include "Notice.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

Notice::Notice(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(objectName);
    m_text->setObjectName(objectName + "Text"_L1);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setContentsMargins(12, 6, 6, 6);
    m_row->setSpacing(4);
    m_row->addWidget(m_text, 1);
    hide();
}

void Notice::say(const QString &kind, const QString &text, const QList<Way> &ways)
{
    const bool had = std::ranges::any_of(m_buttons, [](const QPushButton *button) { return button->hasFocus(); });
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide(); // it may be the one whose click led here
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Way &way : ways) {
        auto *button = new QPushButton(QString(way.text).replace(u'&', "&&"_L1), this);
        button->setObjectName(way.objectName);
        button->setAccessibleName(way.text);
        button->setProperty("kind", u"link"_s);
        connect(button, &QPushButton::clicked, this, way.run, Qt::QueuedConnection); // what it does may rebuild this strip
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    setLook(this, "kind", kind);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    if (had && !m_buttons.isEmpty())
        m_buttons.constFirst()->setFocus(Qt::OtherFocusReason);
}

void Notice::clear()
{
    say(u"info"_s, {});
    hide();
}

} // namespace halftone::ui
