#include "conversation/NoticeBar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(objectName);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(12, 4, 4, 4);
    m_row->setSpacing(4);
    m_row->addWidget(m_text, 1);
    QFrame::hide();
}

void NoticeBar::show(const QString &kind, const QString &text, const QList<Way> &ways)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Way &way : ways) {
        auto *button = new QPushButton(QString(way.text).replace(u'&', "&&"_L1), this);
        button->setProperty("kind", u"link"_s);
        button->setObjectName(way.objectName);
        // Queued: what it does may rebuild this bar.
        connect(button, &QPushButton::clicked, this, way.run, Qt::QueuedConnection);
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    setLook(this, "kind", kind);
    setText(text);
    QFrame::show();
}

void NoticeBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void NoticeBar::clear()
{
    m_text->clear();
    QFrame::hide();
}

} // namespace halftone::ui
