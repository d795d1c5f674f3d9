#include "shell/NewMessage.h"

#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "phone/PhoneNumber.h"
#include "words/StateWords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Candidates only, as plain lines: name and number.
class PeopleModel final : public QAbstractListModel
{
public:
    PeopleModel(const SearchModel &hits, QObject *parent)
        : QAbstractListModel(parent)
        , m_hits(hits)
    {
        connect(&hits, &QAbstractItemModel::modelReset, this, &PeopleModel::refresh);
        connect(&hits, &QAbstractItemModel::rowsInserted, this, &PeopleModel::refresh);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
            return {};
        const workspace::SearchHit &hit = m_hits.at(index.row());
        return QString(hit.name + u" · "_s + addressText(hit.address));
    }

private:
    void refresh()
    {
        beginResetModel();
        m_count = 0;
        while (m_count < m_hits.rowCount() && m_hits.at(m_count).kind == workspace::SearchHit::Kind::Candidate)
            ++m_count;
        endResetModel();
    }

    const SearchModel &m_hits;
    int m_count = 0;
};

} // namespace

NewMessage::NewMessage(const ShellPorts &ports, QWidget *window)
    : Overlay(window)
    , m_ports(ports)
    , m_people(ports.inbox)
    , m_title(new PlainLabel(this))
    , m_toLabel(new PlainLabel(this))
    , m_to(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_number(new QPushButton(this))
    , m_hint(new PlainLabel(this))
    , m_page(new QWidget(this))
    , m_text(new QPlainTextEdit(m_page))
    , m_state(new PlainLabel(m_page))
    , m_send(new QPushButton(m_page))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"newMessage"_s);
    layOut();
    connect(m_to, &QLineEdit::textChanged, this, &NewMessage::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choosePerson(index.row()); });
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_list->model()->rowCount() > 0)
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        showState();
    });
    connect(&m_people, &SearchModel::found, this, &NewMessage::showState);
    connect(m_number, &QPushButton::clicked, this, [this] { writeTo(m_typedNumber); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        ++m_wish; // an answer that is on its way is of another text
        m_preview.reset();
        m_error.reset();
        showState();
        m_judgeSoon.start();
    });
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(120ms);
    connect(&m_judgeSoon, &QTimer::timeout, this, &NewMessage::judge);
    connect(m_send, &QPushButton::clicked, this, &NewMessage::send);
    connect(m_cancel, &QPushButton::clicked, this, &NewMessage::dismiss);
    for (QWidget *watched : std::initializer_list<QWidget *> {m_to, m_list, m_text})
        watched->installEventFilter(this);
    retranslateUi();
}

void NewMessage::layOut()
{
    m_title->dressed(nullptr, "heading");
    m_to->setObjectName(u"newRecipient"_s);
    m_toLabel->setBuddy(m_to);
    m_list->setObjectName(u"newCandidates"_s);
    m_list->setProperty("kind", u"box"_s);
    m_list->setModel(new PeopleModel(m_people, this));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_number->setObjectName(u"newNumber"_s);
    m_hint->setObjectName(u"newHint"_s);
    m_hint->dressed("muted");
    m_hint->setWordWrap(true);
    m_text->setObjectName(u"newText"_s);
    m_text->setTabChangesFocus(true);
    m_state->setObjectName(u"newState"_s);
    m_state->dressed("muted");
    m_state->setWordWrap(true);
    m_send->setObjectName(u"newSend"_s);
    m_send->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"newCancel"_s);

    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(kGrid);
    page->addWidget(m_text, 1);
    page->addWidget(m_state);
    auto *ways = new QHBoxLayout;
    ways->addStretch();
    ways->addWidget(m_cancel);
    ways->addWidget(m_send);
    auto *to = new QHBoxLayout;
    to->setSpacing(12);
    to->addWidget(m_toLabel);
    to->addWidget(m_to, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(to);
    column->addWidget(m_list, 1);
    column->addWidget(m_number);
    column->addWidget(m_hint);
    column->addWidget(m_page, 1);
    column->addStretch();
    column->addLayout(ways);
}

QSize NewMessage::wanted() const
{
    return {560, 420};
}

void NewMessage::retranslateUi()
{
    setAccessibleName(tr("New message"));
    m_title->setText(tr("New message"));
    m_toLabel->setText(tr("To"));
    m_to->setPlaceholderText(tr("Name of a candidate, or a phone number"));
    m_to->setAccessibleName(tr("To"));
    m_list->setAccessibleName(tr("Candidates found"));
    m_text->setAccessibleName(tr("Message to the new number"));
    m_text->setPlaceholderText(tr("Write a message"));
    m_cancel->setText(tr("Cancel"));
    showState();
}

void NewMessage::open()
{
    m_error.reset();
    m_preview.reset();
    m_busy = false;
    m_to->clear();
    m_text->clear();
    m_writingTo.clear();
    m_typedNumber.clear();
    m_region = QLocale::territoryToCode(QLocale().territory());
    if (m_ports.settings.numbers) {
        // National notation is that of the country where one sends from.
        onDone(m_ports.settings.numbers(), this, [this](const Result<QList<Number>> &answer) {
            const auto usable = answer ? std::ranges::find_if(*answer, &Number::usable) : QList<Number>::const_iterator();
            if (!answer || usable == answer->cend())
                return;
            if (const auto known = phone::describe(usable->e164))
                m_region = known->region;
            judgeNumber();
        });
    }
    showState();
    present(m_to);
}

void NewMessage::typed()
{
    m_writingTo.clear();
    m_error.reset();
    m_people.search(m_to->text().trimmed());
    judgeNumber();
}

void NewMessage::judgeNumber()
{
    m_typedNumber.clear();
    const QString text = m_to->text().trimmed();
    if (phone::looksLikeNumber(text)) {
        if (const auto parsed = phone::parse(text, m_region))
            m_typedNumber = parsed->e164.toString();
    }
    showState();
}

void NewMessage::choosePerson(int row)
{
    if (row < 0 || row >= m_list->model()->rowCount())
        return;
    const workspace::SearchHit hit = m_people.at(row);
    dismiss();
    if (hit.conversation.isValid())
        Q_EMIT conversationWanted(hit.conversation);
    else
        Q_EMIT candidateWanted(hit.candidate);
}

void NewMessage::choose()
{
    if (m_list->model()->rowCount() > 0)
        choosePerson(std::max(0, m_list->currentIndex().row()));
    else if (!m_typedNumber.isEmpty() && m_people.isAnswered())
        writeTo(m_typedNumber);
}

void NewMessage::writeTo(const QString &number)
{
    m_writingTo = number;
    showState();
    m_text->setFocus(Qt::OtherFocusReason);
    judge();
}

workspace::Draft NewMessage::draft() const
{
    workspace::Draft draft;
    draft.newNumber = m_writingTo;
    draft.text = m_text->toPlainText();
    return draft;
}

void NewMessage::judge()
{
    m_judgeSoon.stop();
    if (m_writingTo.isEmpty() || m_text->toPlainText().trimmed().isEmpty())
        return;
    onDone(m_ports.conversation.preview(draft()), this, [this, wish = ++m_wish](const Result<workspace::Preview> &answer) {
        if (wish != m_wish)
            return;
        if (answer)
            m_preview = *answer;
        else
            m_error = answer.error();
        showState();
    });
}

void NewMessage::showState()
{
    const bool writing = !m_writingTo.isEmpty();
    const QString typed = m_to->text().trimmed();
    const bool people = m_list->model()->rowCount() > 0;
    const bool answered = typed.isEmpty() || m_people.isAnswered();
    m_list->setVisible(!writing && people);
    m_page->setVisible(writing);
    m_send->setVisible(writing);
    // Whoever has the number is listed: a second candidate with it cannot be.
    m_number->setVisible(!writing && !people && answered && !m_typedNumber.isEmpty());
    //: %1: a phone number
    m_number->setText(tr("Write to %1").arg(addressText(m_typedNumber)));
    QString hint;
    if (writing)
        hint = tr("Nobody has the number %1 yet. It becomes a candidate when the message is sent.").arg(addressText(m_writingTo));
    else if (!typed.isEmpty() && answered && !people && m_typedNumber.isEmpty())
        hint = phone::looksLikeNumber(typed) ? tr("This is no phone number. Give it with its country code, such as +33 6 12 34 56 78.")
                                             : tr("No candidate has this name. A phone number can be written to at once.");
    else if (typed.isEmpty())
        hint = tr("Type the name of a candidate to write in the conversation, or any phone number.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());

    const bool text = !m_text->toPlainText().trimmed().isEmpty();
    QString state;
    if (m_error)
        state = words::wordsFor(*m_error).text();
    else if (m_preview && m_preview->refusal)
        state = words::wordsFor(*m_preview->refusal).text();
    else if (m_preview && m_preview->channel)
        //: %1: "SMS" or "WhatsApp", %2: one of our phone numbers
        state = tr("%1 from %2").arg(channelName(*m_preview->channel), addressText(m_preview->senderText));
    m_state->setText(state);
    const bool bad = m_error || (m_preview && m_preview->refusal);
    setLook(m_state, "tone", bad ? u"danger"_s : u"muted"_s);
    m_send->setText(m_preview ? words::sendLabel(m_preview->way) : words::sendLabel(rules::SendWay::SendText));
    m_send->setEnabled(text && !m_busy && m_preview && !m_preview->refusal && m_preview->missingFields.isEmpty());
    m_send->setAccessibleDescription(state);
}

void NewMessage::send()
{
    if (!m_send->isEnabled())
        return;
    m_busy = true;
    showState();
    onDone(m_ports.conversation.send(draft()), this, [this](const Result<workspace::SendAnswer> &answer) {
        m_busy = false;
        if (!answer) {
            m_error = answer.error();
            m_preview.reset();
            showState();
            announce(this, m_state->text());
            return;
        }
        if (m_ports.conversation.hurry)
            m_ports.conversation.hurry();
        dismiss();
        Q_EMIT conversationWanted(answer->message.conversation);
    });
}

bool NewMessage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_text) {
            if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
                send();
                return true;
            }
        } else if (enter && (watched == m_to || watched == m_list)) {
            choose();
            return true;
        } else if (watched == m_to && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            const int count = m_list->model()->rowCount();
            const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < count) {
                m_list->setCurrentIndex(m_list->model()->index(row, 0));
                announce(this, m_list->currentIndex().data().toString());
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void NewMessage::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
