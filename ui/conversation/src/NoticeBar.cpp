#include "conversation/NoticeBar.h"

#include "text/Normalise.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestButton = 150; ///< pixels of its text

} // namespace

NoticeBar::NoticeBar(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_all(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(objectName);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(m_buttonRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_buttonRow->hide();
    m_all->setContentsMargins(12, 4, 4, 4);
    m_all->setSpacing(4);
    m_all->addWidget(m_text, 1);
    m_all->addWidget(m_buttonRow, 0, Qt::AlignTrailing | Qt::AlignVCenter);
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
            // What somebody named: it may be long, and must not rearrange what stands beside it.
            const QString whole = text::withoutControls(ways.at(i).text);
            QString shown = fontMetrics().elidedText(whole, Qt::ElideRight, kWidestButton);
            auto *button = new QPushButton(shown.replace(u'&', "&&"_L1), m_buttonRow);
            button->setAccessibleName(whole);
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
            m_buttonRow->layout()->addWidget(button);
            m_buttons.append(button);
        }
        m_buttonRow->setVisible(!ways.isEmpty());
    }
    // A style sheet is read anew for each change of look: not while somebody types.
    if (property("kind").toString() != kind)
        setLook(this, "kind", kind);
    setText(text);
    placeButtons();
    QFrame::show();
}

void NoticeBar::placeButtons()
{
    const int buttons = m_buttonRow->layout()->sizeHint().width();
    const int text = fontMetrics().horizontalAdvance(m_text->text());
    const bool beside = text + buttons + 3 * kGrid <= width() || buttons * 5 <= width() * 2;
    m_all->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
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
