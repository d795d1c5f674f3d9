#include "kit/Widgets.h"

#include "kit/Colours.h"
#include "kit/Icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

PlainLabel *PlainLabel::dressed(const char *tone, const char *level)
{
    if (tone)
        setProperty("tone", QString::fromLatin1(tone));
    if (level)
        setProperty("level", QString::fromLatin1(level));
    return this;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"MMM…"_s), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QString line = text();
    line.replace(u'\n', u' ');
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width());
    if (shown != line && toolTip() != line.toHtmlEscaped())
        setToolTip(line.toHtmlEscaped()); // a tool tip guesses whether it is markup
    const auto sides = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::TextSingleLine;
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(sides), shown);
}

EmptyPage::EmptyPage(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_buttons(new QVBoxLayout)
{
    m_title->dressed(nullptr, "heading");
    m_text->dressed("muted");
    for (QLabel *label : {m_icon, static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_text)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
    }
    m_buttons->setSpacing(kGrid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(kGrid);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(kGrid);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    paintIcon();
}

void EmptyPage::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyPage::addAction(const QString &objectName, bool primary)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    if (primary)
        button->setProperty("kind", u"primary"_s);
    m_buttons->addWidget(button);
    return button;
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void EmptyPage::paintIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, 48, coloursOf(palette()).edge, devicePixelRatioF()));
}

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QFrame(parent)
{
    setProperty("kind", u"rule"_s);
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColour(name));
    painter.drawEllipse(rect);
    QFont font = painter.font();
    font.setPixelSize(rect.height() * 38 / 100);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

void announce(QWidget *from, const QString &text)
{
    QWidget *window = from->window();
    auto *voice = window->findChild<QLabel *>(u"announcer"_s, Qt::FindDirectChildrenOnly);
    if (!voice) {
        voice = new QLabel(window);
        voice->setObjectName(u"announcer"_s);
        voice->setTextFormat(Qt::PlainText);
        voice->setGeometry(-2, -2, 1, 1);
        voice->show();
    }
    voice->setAccessibleName(text);
    QAccessibleEvent changed(voice, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(voice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace halftone::ui
