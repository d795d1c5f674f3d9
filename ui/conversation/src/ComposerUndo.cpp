#include "conversation/Composer.h"

#include "MessageEdit.h"

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

/// What comes back stands before what was typed since.
QString together(const QString &back, const QString &now)
{
    return now.isEmpty() || back.isEmpty() ? back + now : back + u'\n' + now;
}

} // namespace

void Composer::fetchUndo()
{
    if (!m_ports.undo)
        return;
    onDone(m_ports.undo(), this, [this](const Result<milliseconds> &answer) {
        if (answer)
            m_undo = *answer;
    });
}

const Composer::Undoable *Composer::undoable() const
{
    const UtcMs now = m_ports.clock->now();
    for (auto one = m_undoables.crbegin(); one != m_undoables.crend(); ++one) {
        if (isAt(one->sent.conversation) && one->until > now)
            return &*one;
    }
    return nullptr;
}

void Composer::startUndo(const Message &message, const Sent &sent)
{
    if (m_undo <= milliseconds(0))
        return;
    m_undoables.append({message.id, sent, m_ports.clock->now() + m_undo});
    m_undoTick.start();
    showUndo();
    //: For screen readers; %1 is a number of seconds
    announce(this, tr("Accepted. It can be taken back for %1 s.").arg(std::chrono::ceil<std::chrono::seconds>(m_undo).count()));
}

void Composer::showUndo()
{
    const UtcMs now = m_ports.clock->now();
    m_undoables.removeIf([now](const Undoable &one) { return one.until <= now; });
    if (m_undoables.isEmpty())
        m_undoTick.stop();
    const Undoable *latest = undoable();
    if (!latest) {
        m_undoBar->clear();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(latest->until - now).count();
    m_undoBar->show(u"info"_s, tr("Leaves in %1 s.").arg(left), {{tr("Undo"), [this] { undo(); }, u"undo"_s}});
}

void Composer::undo()
{
    const Undoable *latest = undoable();
    if (!latest)
        return;
    const Undoable taken = *latest;
    m_undoables.removeIf([&taken](const Undoable &one) { return one.id == taken.id; });
    showUndo();
    // The text is a draft again before the message is gone: whatever happens in between, it is there.
    const QString before = typed();
    const QString merged = together(taken.sent.text, before);
    if (!taken.sent.chosen)
        keepDraft(taken.sent.conversation, merged);
    onDone(m_ports.cancel(taken.id), this, [this, taken, before, merged](const Result<Message> &answer) {
        if (answer) {
            undone(taken.sent, merged);
            Q_EMIT messageChanged(*answer);
            return;
        }
        if (!taken.sent.chosen)
            keepDraft(taken.sent.conversation, isAt(taken.sent.conversation) ? typed() : before);
        refused(answer.error());
    });
}

void Composer::undone(const Sent &sent, const QString &merged)
{
    const bool here = isAt(sent.conversation);
    if (sent.chosen) {
        if (here) {
            useTemplate(*sent.chosen, sent.values);
            announce(this, tr("Taken back"));
        }
        return;
    }
    if (!here) {
        keepDraft(sent.conversation, merged);
        return;
    }
    const QString back = together(sent.text, typed());
    if (m_editing) {
        m_draftBeforeEdit = back;
    } else if (!m_template) {
        m_values = sent.values;
        m_text->change(back);
        m_text->moveCursor(QTextCursor::End);
        focusText();
    }
    m_head->draft = back;
    keepDraft(sent.conversation, back);
    announce(this, tr("Taken back"));
}

} // namespace halftone::ui
