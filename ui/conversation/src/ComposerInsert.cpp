#include "conversation/Composer.h"

#include "EmojiPicker.h"
#include "kit/Colours.h"
#include "kit/Icons.h"
#include "MessageEdit.h"
#include "Reasons.h"
#include "SpellMarks.h"
#include "text/MergeFields.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

void Composer::showFields()
{
    if (!m_head || m_text->isReadOnly())
        return;
    QStringList fields = text::knownFields();
    for (auto own = m_head->candidate.custom.cbegin(); own != m_head->candidate.custom.cend(); ++own)
        fields << u"custom."_s + own.key();
    m_fieldMenu->clear();
    for (const QString &field : std::as_const(fields)) {
        QAction *entry = m_fieldMenu->addAction(fieldLabel(field).replace(u'&', "&&"_L1));
        entry->setObjectName(u"field:"_s + field);
        connect(entry, &QAction::triggered, this, [this, field] {
            m_text->insert(u"{{ %1 }}"_s.arg(field));
            focusText();
        });
    }
    m_fieldMenu->popup(m_field->mapToGlobal(QPoint(0, -m_fieldMenu->sizeHint().height())));
    m_fieldMenu->setActiveAction(m_fieldMenu->actions().constFirst());
}

void Composer::toggleEmoji()
{
    if (m_emojiPicker && m_emojiPicker->isVisible()) {
        m_emojiPicker->hide();
        focusText();
        return;
    }
    if (!m_emojiPicker) {
        m_emojiPicker = new EmojiPicker(m_ports.composer, this);
        qobject_cast<QBoxLayout *>(layout())->insertWidget(0, m_emojiPicker);
        connect(m_emojiPicker, &EmojiPicker::picked, this, &Composer::insertEmoji);
        connect(m_emojiPicker, &EmojiPicker::closed, this, [this] {
            m_emojiPicker->hide();
            focusText();
        });
    }
    closePanel();
    m_emojiPicker->open();
}

void Composer::insertEmoji(const QString &emoji, bool more)
{
    if (!m_text->isReadOnly())
        m_text->insert(emoji);
    if (more)
        return;
    m_emojiPicker->hide();
    focusText();
}

void Composer::setSpellCheck(bool on)
{
    m_text->marks().setOn(on);
    if (m_ports.composer.setSpellCheck)
        m_ports.composer.setSpellCheck(on);
    showSpelling();
}

void Composer::showSpelling()
{
    const SpellMarks &marks = m_text->marks();
    const Colours &colours = coloursOf(palette());
    const bool french = marks.language() == "fr"_L1;
    const QString language = french ? tr("French") : tr("English");
    const bool helpless = marks.isOn() && marks.isHelpless();
    //: %1 is a language
    const QString none = tr("There is no dictionary for %1: its words are not checked.").arg(language);
    m_spell->setChecked(marks.isOn());
    m_spell->setText(marks.isOn() ? marks.language().toUpper() : QString());
    m_spell->setIcon(icon(u"spelling"_s, marks.isOn() && !helpless ? colours.accent : colours.muted));
    m_spell->setAccessibleName(tr("Check spelling"));
    m_spell->setAccessibleDescription(!marks.isOn() ? tr("off") : helpless ? none : language);
    //: Tool tip; %1 is a language
    m_spell->setToolTip(!marks.isOn() ? tr("Check spelling: off") : helpless ? none : tr("Check spelling: %1").arg(language));
    fitTools();
    if (!helpless) {
        m_spellNote->clear();
        return;
    }
    if (m_helplessSaid.contains(marks.language()) && m_spellNote->isHidden())
        return; // said once
    m_helplessSaid.insert(marks.language());
    const QString package = french ? u"hunspell-fr"_s : u"hunspell-en-us"_s;
    //: %1 is the name of a package of the system
    m_spellNote->show(u"info"_s, none + u' ' + tr("It comes with the package “%1”.").arg(package),
        {{tr("Do not check"), [this] { setSpellCheck(false); }, u"spellOff"_s},
            {tr("Close"), [this] { m_spellNote->clear(); }, u"closeSpellNote"_s}});
}

} // namespace halftone::ui
