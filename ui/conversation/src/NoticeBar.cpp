#include "conversation/NoticeBar.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

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

bool NoticeBar::offers(const QList<Way> &ways) const
{
    return std::ranges::equal(
        ways, m_ways, [](const Way &one, const Way &other) { return one.text == other.text && one.objectName == other.objectName; });
}

void NoticeBar::show(const QString &kind, const QString &text, const QList<Way> &ways)
{
    const bool same = offers(ways);
    m_ways = ways;
    if (!same) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (qsizetype i = 0; i < ways.size(); ++i) {
            auto *button = new QPushButton(QString(ways.at(i).text).replace(u'&', "&&"_L1), this);
            button->setProperty("kind", u"link"_s);
            button->setObjectName(ways.at(i).objectName);
            // Queued: what it does may rebuild this bar.
            connect(
                button, &QPushButton::clicked, this,
                [this, i, way = ways.at(i)] {
                    // What the button says may have got another meaning since; and running it may change the list.
                    const bool stands = i < m_ways.size() && m_ways.at(i).text == way.text && m_ways.at(i).objectName == way.objectName;
                    const std::function<void()> run = stands ? m_ways.at(i).run : way.run;
                    run();
                },
                Qt::QueuedConnection);
            m_row->addWidget(button);
            m_buttons.append(button);
        }
    }
    // A style sheet is read anew for each change of look: not while somebody types.
    if (property("kind").toString() != kind)
        setLook(this, "kind", kind);
    setText(text);
    QFrame::show();
}

void NoticeBar::setText(const QString &text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    setAccessibleName(text);
}

void NoticeBar::clear()
{
    m_text->clear();
    QFrame::hide();
}

} // namespace halftone::ui
