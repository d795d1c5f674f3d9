#include "kit/Widgets.h"
#include "templates/TemplateEditor.h"
#include "templates/TemplatesPage.h"
#include "words/ErrorWords.h"
#include "words/StateWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using workspace::NewTemplate;
using workspace::TemplateCard;

namespace {

QJsonObject jsonOf(const NewTemplate &one)
{
    return {{u"name"_s, one.name}, {u"kind"_s, code(one.kind)}, {u"language"_s, one.language}, {u"body"_s, one.body},
        {u"category"_s, one.category}, {u"shared"_s, one.shared}};
}

NewTemplate fromJson(const QJsonObject &json)
{
    NewTemplate one;
    one.name = json["name"_L1].toString();
    one.kind = fromCode<TemplateKind>(json["kind"_L1].toString()).value_or(TemplateKind::Sms);
    one.language = json["language"_L1].toString();
    one.body = json["body"_L1].toString();
    one.category = json["category"_L1].toString();
    one.shared = json["shared"_L1].toBool(true);
    return one;
}

} // namespace

void TemplatesPage::fetch()
{
    if (!m_restored) {
        m_restored = true; // once: from then on, this page knows better
        onDone(m_ports.customFields(), this, [this](const Result<QStringList> &answer) {
            if (answer)
                m_editor->setCustomFields(*answer);
        });
        onDone(m_ports.unsaved(), this, [this](const Result<QString> &answer) {
            if (answer)
                restoreUnsaved(*answer);
            fetch();
        });
        return;
    }
    const quint64 wish = ++m_wish;
    onDone(m_ports.cards(), this, [this, wish](const Result<QList<TemplateCard>> &answer) {
        if (wish != m_wish)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        take(*answer);
    });
}

void TemplatesPage::take(const QList<TemplateCard> &cards)
{
    if (m_loaded)
        tellNews(m_cards, cards);
    m_cards = cards;
    m_loaded = true;
    mergeEdits();
    showLanguages();
    if (!card(m_current) && !m_edits.contains(m_current))
        m_current = 0;
    showItems();
    if (m_current == 0 && m_model.rowCount() > 0)
        open(m_model.at(0)->key);
    else
        openCurrent();
}

void TemplatesPage::tellNews(const QList<TemplateCard> &before, const QList<TemplateCard> &now)
{
    for (const TemplateCard &one : now) {
        const auto old = std::ranges::find(before, one.shown.id, [](const TemplateCard &b) { return b.shown.id; });
        if (old == before.end() || one.shown.status == old->shown.status || one.shown.kind == TemplateKind::Sms)
            continue;
        //: Live news for screen readers: a template's name and its new state
        announce(this, tr("%1: %2").arg(one.shown.name, words::approvalStatus(one.shown.status, one.shown.providerStatus)));
    }
}

void TemplatesPage::mergeEdits()
{
    const QList<qint64> keys = m_edits.keys();
    for (const qint64 key : keys) {
        if (key < 0)
            continue;
        const TemplateCard *saved = card(key);
        if (saved && saved->written() == m_edits[key].written) {
            m_edits.remove(key);
            m_keepSoon.start();
        } else if (!saved) {
            // A colleague deleted it: what was written becomes a new one.
            const Edit edit = m_edits.take(key);
            const bool shown = m_current == key;
            addNew(edit.written, {});
            if (!shown)
                continue;
            m_current = m_edits.firstKey();
            openCurrent();
            m_editor->say(u"warning"_s,
                tr("A colleague deleted “%1” meanwhile. What you wrote is kept: save it as a new template, or discard it.")
                    .arg(edit.base.name));
        }
    }
}

void TemplatesPage::restoreUnsaved(const QString &kept)
{
    const QJsonArray list = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const qint64 key = one["key"_L1].toString().toLongLong();
        if (key != 0 && !m_edits.contains(key))
            m_edits.insert(key,
                {fromJson(one["written"_L1].toObject()), fromJson(one["base"_L1].toObject()),
                    TemplateId(one["refused"_L1].toString().toLongLong())});
    }
}

void TemplatesPage::flush()
{
    if (m_keepSoon.isActive())
        keepUnsaved();
}

void TemplatesPage::keepUnsaved()
{
    m_keepSoon.stop();
    QJsonArray list;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        list.append(QJsonObject {{u"key"_s, QString::number(edit.key())}, {u"written"_s, jsonOf(edit->written)},
            {u"base"_s, jsonOf(edit->base)}, {u"refused"_s, edit->refused.toString()}});
    const QString text = list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    onDone(m_ports.keepUnsaved(text), this, [this](const Result<Done> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error()); // it is still in the window
    });
}

void TemplatesPage::open(qint64 key)
{
    if (const auto left = m_edits.constFind(m_current); left != m_edits.cend() && key != m_current)
        announce(this, tr("What you wrote of “%1” is kept.").arg(left->written.name));
    m_current = key;
    openCurrent();
    if (const int row = m_model.rowOf(key); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model.index(row));
}

void TemplatesPage::openCurrent()
{
    const TemplateItem *item = m_model.byKey(m_current);
    if (!item)
        return;
    const auto edit = m_edits.constFind(m_current);
    const bool isEdited = edit != m_edits.cend();
    m_editor->open(*item, isEdited ? edit->written : item->card.written(), isEdited && edit->refused.isValid());
    judgeConflict();
}

void TemplatesPage::judgeConflict()
{
    const TemplateCard *saved = card(m_current);
    const auto edit = m_edits.constFind(m_current);
    if (!saved || edit == m_edits.cend())
        return;
    const auto asCopy = [this] { copy({}); };
    const auto takeTheirs = [this] {
        m_edits.remove(m_current);
        m_keepSoon.start();
        m_editor->sayNothing();
        showItems();
        openCurrent();
    };
    const auto keepMine = [this] {
        if (const TemplateCard *now = card(m_current); now && m_edits.contains(m_current))
            m_edits[m_current].base = now->written();
        m_editor->sayNothing();
        m_editor->focusText();
    };
    NewTemplate apart = edit->written;
    apart.shared = saved->shown.shared;
    if (!saved->isEditable() && apart != saved->written()) {
        m_editor->say(u"warning"_s, tr("It was submitted meanwhile and cannot be changed any more. What you wrote is kept."),
            {{tr("Make it a copy"), u"templateAsCopy"_s, asCopy}, {tr("Discard mine"), u"templateTheirs"_s, takeTheirs}});
    } else if (edit->base != saved->written()) {
        m_editor->say(u"warning"_s, tr("A colleague changed this template meanwhile. What you wrote is kept."),
            {{tr("Take theirs"), u"templateTheirs"_s, takeTheirs}, {tr("Keep mine"), u"templateMine"_s, keepMine}});
    }
}

void TemplatesPage::noteEdited()
{
    const NewTemplate now = m_editor->written();
    const qint64 key = m_editor->key();
    const auto known = m_edits.find(key);
    const bool was = known != m_edits.end();
    bool shownChanged = false;
    if (was) {
        shownChanged
            = key < 0 && (known->written.name != now.name || known->written.kind != now.kind || known->written.language != now.language);
        known->written = now;
    } else if (const TemplateCard *saved = card(key)) {
        m_edits.insert(key, {now, saved->written(), {}});
    }
    if (const TemplateCard *saved = card(key); saved && saved->written() == now)
        m_edits.remove(key);
    m_keepSoon.start();
    const bool is = m_edits.contains(key);
    if (was == is && !shownChanged)
        return; // the list shows nothing of the text: no work at each key
    showItems();
    if (const TemplateItem *item = m_model.byKey(key))
        m_editor->open(*item, now, is && m_edits[key].refused.isValid());
}

void TemplatesPage::addNew(const NewTemplate &written, TemplateId refused)
{
    const qint64 least = m_edits.isEmpty() ? 0 : std::min<qint64>(0, m_edits.firstKey());
    m_edits.insert(least - 1, {written, {}, refused});
    m_keepSoon.start();
    showItems();
}

void TemplatesPage::begin()
{
    addNew({}, {});
    open(m_edits.firstKey());
    m_editor->focusName();
}

void TemplatesPage::copy(TemplateId refused)
{
    for (auto edit = m_edits.cbegin(); refused.isValid() && edit != m_edits.cend(); ++edit) {
        if (edit->refused == refused) { // begun already
            open(edit.key());
            m_editor->focusText();
            return;
        }
    }
    const NewTemplate from = m_editor->written();
    const qint64 key = m_current;
    onDone(m_ports.freeName(from.kind, from.name, from.language), this, [this, from, key, refused](const Result<QString> &answer) {
        if (!answer) {
            sayError(answer.error());
            return;
        }
        NewTemplate copied = from;
        copied.name = *answer;
        if (const TemplateCard *saved = card(key); saved && !saved->isEditable()) {
            m_edits.remove(key); // what was written of it goes on as the copy
            m_editor->sayNothing();
        }
        addNew(copied, refused);
        open(m_edits.firstKey());
        m_editor->focusText();
        announce(
            this, refused.isValid() ? tr("A copy to be resubmitted as “%1”.").arg(copied.name) : tr("A copy named “%1”.").arg(copied.name));
    });
}

void TemplatesPage::save(bool thenSubmit)
{
    const qint64 key = m_current;
    if (m_busy || key == 0)
        return;
    m_editor->sayNothing();
    const auto edit = m_edits.constFind(key);
    if (edit == m_edits.cend()) {
        if (thenSubmit)
            submit(TemplateId(key));
        return;
    }
    m_busy = true;
    m_editor->setBusy(true);
    const NewTemplate sent = edit->written;
    const Async<TemplateCard> answer = edit->refused.isValid() ? m_ports.replaceRefused(edit->refused, sent, thenSubmit)
        : key > 0                                              ? m_ports.save(TemplateId(key), sent, edit->base)
                                                               : m_ports.save({}, sent, std::nullopt);
    const bool apart = edit->refused.isValid(); // submitted in the same step
    onDone(answer, this, [this, key, sent, thenSubmit, apart](const Result<TemplateCard> &done) {
        m_busy = false;
        m_editor->setBusy(false);
        saved(key, sent, thenSubmit && !apart, done);
        if (done && thenSubmit && apart) {
            m_ports.hurry();
            announce(this, tr("“%1” is submitted for approval.").arg(done->shown.name));
        }
    });
}

void TemplatesPage::saved(qint64 key, const NewTemplate &sent, bool thenSubmit, const Result<TemplateCard> &answer)
{
    if (!answer) {
        if (key == m_current)
            sayError(answer.error());
        else
            Q_EMIT failed(answer.error());
        if (answer.error().code == "template_changed"_L1 || answer.error().code == "template_locked"_L1)
            fetch(); // and then it is asked whose stays
        return;
    }
    const qint64 id = answer->shown.id.value();
    const Edit edit = m_edits.take(key);
    put(*answer);
    if (edit.written != sent && edit.written != answer->written()) // written while it was being saved
        m_edits.insert(id, {edit.written, answer->written(), {}});
    m_keepSoon.start();
    const bool shown = m_current == key;
    if (shown)
        m_current = id;
    showItems();
    showLanguages();
    if (shown)
        openCurrent();
    if (thenSubmit)
        submit(answer->shown.id);
    else
        announce(this, tr("“%1” is saved.").arg(answer->shown.name));
}

void TemplatesPage::put(const TemplateCard &one)
{
    const auto known = std::ranges::find(m_cards, one.shown.id, [](const TemplateCard &c) { return c.shown.id; });
    if (known != m_cards.end())
        *known = one;
    else
        m_cards.append(one);
}

void TemplatesPage::submit(TemplateId id)
{
    m_busy = true;
    m_editor->setBusy(true);
    onDone(m_ports.submit(id), this, [this, id](const Result<TemplateCard> &answer) {
        m_busy = false;
        m_editor->setBusy(false);
        if (!answer) {
            if (m_current == id.value())
                sayError(answer.error());
            else
                Q_EMIT failed(answer.error());
            return;
        }
        put(*answer);
        showItems();
        openCurrent();
        m_ports.hurry();
        announce(this, tr("“%1” is submitted for approval.").arg(answer->shown.name));
    });
}

void TemplatesPage::askToDelete()
{
    const TemplateCard *one = card(m_current);
    if (!one)
        return;
    QString text = tr("Delete “%1” for the whole team?").arg(one->shown.name);
    if (!one->shown.shared)
        text = tr("Delete “%1”?").arg(one->shown.name);
    if (!one->shown.externalId.isEmpty())
        text += u' ' + tr("It is not offered any more; at the provider it stays.");
    const TemplateId id = one->shown.id;
    m_editor->say(u"warning"_s, text,
        {{tr("Delete"), u"templateDeleteNow"_s, [this, id] { remove(id); }},
            {tr("Keep"), u"templateKeep"_s, [this] { m_editor->sayNothing(); }}});
    if (auto *keep = m_editor->findChild<QPushButton *>(u"templateKeep"_s))
        keep->setFocus(Qt::OtherFocusReason);
}

void TemplatesPage::remove(TemplateId id)
{
    onDone(m_ports.remove(id), this, [this, id](const Result<Done> &answer) {
        if (!answer && answer.error().kind != ErrorKind::NotFound) {
            sayError(answer.error());
            return;
        }
        const qint64 key = id.value();
        const TemplateCard *known = card(key);
        const QString name = known ? known->shown.name : QString();
        const int row = m_model.rowOf(key);
        m_cards.removeIf([id](const TemplateCard &one) { return one.shown.id == id; });
        m_edits.remove(key);
        m_keepSoon.start();
        m_editor->sayNothing();
        m_current = 0;
        showItems();
        showLanguages();
        if (m_model.rowCount() > 0)
            open(m_model.at(std::clamp(row, 0, m_model.rowCount() - 1))->key);
        if (m_stack->currentIndex() == 0)
            m_emptyNew->setFocus(Qt::OtherFocusReason);
        else
            m_list->setFocus(Qt::OtherFocusReason);
        announce(this, tr("“%1” is deleted.").arg(name));
    });
}

void TemplatesPage::discard()
{
    const qint64 key = m_current;
    if (!m_edits.contains(key))
        return;
    const Edit edit = m_edits.take(key);
    m_keepSoon.start();
    if (key < 0)
        m_current = 0;
    showItems();
    if (m_current == 0 && m_model.rowCount() > 0)
        open(m_model.at(0)->key);
    else
        openCurrent();
    const bool worth = key > 0 || !edit.written.body.trimmed().isEmpty() || !edit.written.name.trimmed().isEmpty();
    if (!worth) {
        m_editor->sayNothing();
        return;
    }
    m_editor->say(u"info"_s, tr("What you wrote of “%1” is discarded.").arg(edit.written.name),
        {{tr("Bring it back"), u"templateBringBack"_s, [this, key, edit] {
              m_editor->sayNothing();
              m_edits.insert(key, edit);
              m_keepSoon.start();
              showItems();
              m_current = key;
              openCurrent();
              m_editor->focusText();
          }}});
}

void TemplatesPage::refresh()
{
    for (QPushButton *button : {m_refresh, m_emptyRefresh})
        button->setEnabled(false);
    onDone(m_ports.refresh(), this, [this](const Result<workspace::RoundReport> &answer) {
        for (QPushButton *button : {m_refresh, m_emptyRefresh})
            button->setEnabled(true);
        if (!answer)
            Q_EMIT failed(answer.error());
        else if (answer->error)
            Q_EMIT failed(*answer->error);
        else
            announce(this, tr("The templates are up to date."));
        fetch();
    });
}

void TemplatesPage::sayError(const Error &error)
{
    QString text;
    if (error.code == "template_exists"_L1) {
        const auto isIt = [&error](const TemplateCard &one) { return one.shown.name == error.subject; };
        text = std::ranges::any_of(m_cards, isIt)
            ? tr("“%1” has this name or this text already. Choose another name, or use that one.").arg(error.subject)
            : tr("A colleague keeps a private template of this name. Choose another name.");
    } else if (error.code == "not_author"_L1) {
        text = tr("Only the author of a template can make it private.");
    } else if (error.code == "template_changed"_L1) {
        text = tr("A colleague changed this template meanwhile. What you wrote is kept.");
    } else if (error.code == "template_locked"_L1) {
        text = tr("It was submitted meanwhile and cannot be changed any more. What you wrote is kept.");
    } else {
        text = words::wordsFor(error).text();
    }
    m_editor->say(u"danger"_s, text);
}

} // namespace halftone::ui
