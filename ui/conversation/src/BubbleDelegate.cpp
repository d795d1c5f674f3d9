#include "conversation/BubbleDelegate.h"

#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "SmallFont.h"
#include "Spoken.h"
#include "words/StateWords.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextOption>

#include <cmath>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;
constexpr int kGap = 6;
constexpr int kMediaIcon = 20;

/// Base direction by the first strong character, so that an Arabic message reads from the right in an English window.
Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Lays a text out in lines of @p room. @param most lines; 0: all. @return where the line after the last allowed one begins; -1: all fit.
int layOut(QTextLayout &layout, int room, int most, qreal &height, qreal &widest)
{
    height = 0;
    widest = 0;
    int end = -1;
    layout.beginLayout();
    for (int count = 0;; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room);
        if (most > 0 && count == most) {
            end = line.textStart();
            break;
        }
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return end;
}

} // namespace

BubbleDelegate::BubbleDelegate(const TimelineModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{
}

BubbleDelegate::Key BubbleDelegate::keyOf(int row, int width) const
{
    const Message &message = m_model.at(row);
    const Above &above = m_model.above(row);
    const int stands = (above.day ? 1 : 0) | (above.channel ? 2 : 0) | (above.unread ? 4 : 0) | (above.author ? 8 : 0);
    const size_t version = qHashMulti(0, message.body, static_cast<int>(message.state), static_cast<int>(message.attention),
        message.errorCode, message.errorQuote, m_model.media().count(message), stands, m_shownInFull.contains(message.id.value()));
    return {message.id.value(), version, width};
}

BubbleDelegate::Text *BubbleDelegate::textOf(int row, int width, const QFont &font) const
{
    const Key key = keyOf(row, width);
    if (Text *known = m_texts.object(key))
        return known;
    const Message &message = m_model.at(row);
    auto *text = new Text;
    const QString shown = shownText(message);
    text->links = linksIn(shown);
    QString separated = shown;
    separated.replace(u'\n', QChar(QChar::LineSeparator));
    text->layout.setText(separated);
    text->layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(shown));
    text->layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Link &link : text->links) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(link.start);
        range.length = static_cast<int>(link.length);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    text->layout.setFormats(formats);

    const int room = bubbleTextWidth(width);
    const int most = m_shownInFull.contains(message.id.value()) ? 0 : kMaxLines;
    qreal y = 0;
    qreal widest = 0;
    if (const int end = layOut(text->layout, room, most, y, widest); end >= 0) {
        text->cut = true;
        text->links.removeIf([end](const Link &link) { return link.start + link.length > end; });
        text->layout.clearFormats();
        text->layout.setText(separated.left(end));
        layOut(text->layout, room, 0, y, widest);
    }
    const QTextLine last = text->layout.lineAt(text->layout.lineCount() - 1);
    text->lastLine = last.isValid() ? static_cast<int>(std::ceil(last.naturalTextWidth())) : 0;
    text->size = QSize(static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(y)));
    // Lines of a right-to-left text stand at the right of the room they were given.
    if (directionOf(shown) == Qt::RightToLeft) {
        text->lastLine = text->size.width();
        for (int i = 0; i < text->layout.lineCount(); ++i) {
            QTextLine line = text->layout.lineAt(i);
            line.setPosition(QPointF(text->size.width() - room, line.y()));
        }
    }
    m_texts.insert(key, text);
    return text;
}

QString BubbleDelegate::badgeText(const Message &message) const
{
    if (message.state == MessageState::AwaitingApproval) {
        return message.attention == Attention::StaleApproved ? tr("Approved – waits for your word") : tr("Approval pending");
    }
    if (message.attention == Attention::StaleApproved)
        return tr("Approved – waits for your word");
    if (message.state == MessageState::Rejected)
        return tr("Approval refused");
    return {};
}

QString BubbleDelegate::badgeSince(const Message &message) const
{
    if (message.state != MessageState::AwaitingApproval)
        return {};
    const UtcMs since = message.submittedAt.value_or(message.stateAt);
    if (message.attention == Attention::PendingLong)
        //: %1: "2 days ago"
        return tr("submitted %1 – unusually long").arg(ago(since, m_clock.now()));
    //: %1: "3 min ago"
    return tr("submitted %1").arg(ago(since, m_clock.now()));
}

QString BubbleDelegate::metaText(int row) const
{
    const Message &message = m_model.at(row);
    const QString time = timeOfDay(message.sort);
    if (m_model.isNote(row))
        return message.stateAt > message.createdAt ? tr("%1 · edited", "time of a note").arg(time) : time;
    if (message.direction == Direction::In || !badgeText(message).isEmpty())
        return time; // the badge says the state
    return tr("%1 · %2", "time and state of a message").arg(time, words::messageState(message.state));
}

BubbleParts BubbleDelegate::parts(int row, int width, const QFont &font) const
{
    const Message &message = m_model.at(row);
    const Text *text = textOf(row, width, font);
    const QFontMetrics small(smallFont(font));
    const QFontMetrics bold(smallBold(font));
    BubbleParts parts;
    parts.width = width;
    parts.middle = m_model.isNote(row);
    parts.outgoing = message.direction == Direction::Out;
    parts.mirrored = QGuiApplication::isRightToLeft();
    parts.above = m_model.above(row);
    parts.author = parts.middle || (parts.above.author && !authorText(message, m_model.isMine(message)).isEmpty());
    const QList<MediaLine> media = m_model.media().lines(message);
    if (media.isEmpty() || !text->layout.text().isEmpty()) {
        parts.text = text->size;
        parts.lastLine = text->lastLine;
    }
    parts.mediaLine = 2 * small.height() + 10;
    for (const MediaLine &line : media) {
        const int wide = std::max(bold.horizontalAdvance(line.title), small.horizontalAdvance(line.detail));
        parts.media.append(std::min(bubbleTextWidth(width), std::max(wide + kMediaIcon + 3 * kGrid, 180)));
    }
    parts.more = text->cut;
    parts.line = small.height();
    parts.button = small.height() + 12;
    if (const QString badge = badgeText(message); !badge.isEmpty()) {
        int wide = bold.horizontalAdvance(badge) + kIcon + kGap + 2 * kGrid;
        if (message.state == MessageState::AwaitingApproval)
            wide += kGrid + small.horizontalAdvance(u"0"_s) * 24; // "since" grows with time; the height must not
        parts.badge = QSize(std::min(wide, bubbleTextWidth(width)), parts.line + 6);
    }
    if (const QString trouble = troubleText(message); !trouble.isEmpty()) {
        const int room = bubbleTextWidth(width) - kIcon - kGap;
        const QRect bounds = small.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, trouble);
        parts.trouble = QSize(bounds.width() + kIcon + kGap + 1, bounds.height());
    }
    for (const MessageAction action : m_model.ways(row))
        parts.buttons.append(bold.horizontalAdvance(actionName(action)) + 3 * kGrid);
    parts.meta = small.horizontalAdvance(metaText(row)) + (stateIcon(message.state).isEmpty() ? 0 : kIcon + 4) + 1;
    return parts;
}

BubbleGeometry BubbleDelegate::geometry(int row, int width, const QFont &font) const
{
    return bubbleGeometry(parts(row, width, font));
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_width > 0 ? m_width : std::max(option.rect.width(), 320);
    const Key key = keyOf(index.row(), width);
    if (const int *known = m_heights.object(key))
        return {width, *known};
    const int height = geometry(index.row(), width, option.font).height;
    m_heights.insert(key, new int(height));
    return {width, height};
}

BubbleDelegate::Hit BubbleDelegate::hit(const QModelIndex &index, const QRect &row, const QPoint &position, const QFont &font) const
{
    Hit found;
    const BubbleGeometry g = geometry(index.row(), row.width(), font);
    const QPoint at = position - row.topLeft();
    const QList<MessageAction> ways = m_model.ways(index.row());
    for (qsizetype i = 0; i < g.media.size(); ++i) {
        if (g.media.at(i).contains(at))
            found.media = static_cast<int>(i);
    }
    for (qsizetype i = 0; i < g.buttons.size(); ++i) {
        if (g.buttons.at(i).contains(at))
            found.action = ways.at(i);
    }
    if (g.more.contains(at))
        found.action = MessageAction::ShowAll;
    if (g.text.contains(at)) {
        const Text *text = textOf(index.row(), row.width(), font);
        const QPointF inText = at - g.text.topLeft();
        for (int i = 0; i < text->layout.lineCount(); ++i) {
            const QTextLine line = text->layout.lineAt(i);
            if (inText.y() < line.y() || inText.y() >= line.y() + line.height() || line.naturalTextRect().right() < inText.x())
                continue;
            const int cursor = line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
            for (const Link &link : text->links) {
                if (cursor >= link.start && cursor < link.start + link.length)
                    found.link = link.url;
            }
        }
    }
    return found;
}

void BubbleDelegate::showAll(MessageId id)
{
    m_shownInFull.insert(id.value());
}

void BubbleDelegate::forget()
{
    m_texts.clear();
    m_heights.clear();
}

QWidget *BubbleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(u"messageText"_s);
    editor->setReadOnly(true);
    editor->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    editor->setAccessibleName(tr("Text of the message"));
    return editor;
}

void BubbleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QPlainTextEdit *>(editor);
    if (edit && edit->toPlainText().isEmpty()) {
        edit->setPlainText(shownText(m_model.at(index.row())));
        edit->selectAll();
    }
}

void BubbleDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
}

void BubbleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BubbleGeometry g = geometry(index.row(), option.rect.width(), option.font);
    editor->setGeometry(g.bubble.translated(option.rect.topLeft()).adjusted(-2, -2, 2, 2));
}

} // namespace halftone::ui
