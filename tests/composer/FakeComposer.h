#pragma once

#include "conversation/Composer.h"
#include "text/MergeFields.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <map>

namespace halftone::test {

/// A composer over answers made here: candidates, templates, a dictionary, and what is on "disk".
struct FakeComposer
{
    ManualClock clock {UtcMs(milliseconds(1'790'000'000'000))};
    std::map<qint64, workspace::ConversationHead> heads;
    QList<MessageTemplate> templates;
    std::map<qint64, Message> messages;
    std::map<qint64, QString> drafts;
    QList<workspace::Draft> sent;
    QStringList calls;
    int previews = 0; ///< how often a text was judged
    std::optional<Error> refuseSend, refuseCancel;
    milliseconds undo {5000};
    bool hold = false; ///< answers to send() wait for let()
    QList<std::function<void()>> held;
    QSet<QString> right; ///< what the dictionary has
    QStringList asked; ///< "fr Bonjour"
    QStringList learnt, recent;
    bool dictionary = true, checks = true;
    ui::ConversationPorts ports;
    std::unique_ptr<ui::Composer> composer;

    template <typename T> static Async<T> ready(Result<T> value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        return promise.finish(), promise.future();
    }

    explicit FakeComposer(Channel channel = Channel::Sms)
    {
        addCandidate(1, QStringLiteral("Marie"), QStringLiteral("Dupontel"), channel);
        addCandidate(2, QStringLiteral("John"), QStringLiteral("Smith"), Channel::Sms);
        const QStringList words = QStringLiteral("Bonjour bonjour Hello hello tomorrow demain thanks merci vous you for pour").split(u' ');
        right = QSet<QString>(words.cbegin(), words.cend());
        bind();
        bindWriting();
        start();
    }

    /// As after a start of the program.
    void start()
    {
        composer = std::make_unique<ui::Composer>(ports);
        composer->resize(720, 300);
        composer->show();
    }

    void open(qint64 id = 1)
    {
        heads[id].draft = drafts[id];
        composer->open(heads[id]);
    }

    QPlainTextEdit *text() const { return composer->findChild<QPlainTextEdit *>(QStringLiteral("message")); }
    QPushButton *send() const { return button("send"); }
    QPushButton *button(const char *name) const { return composer->findChild<QPushButton *>(QString::fromLatin1(name)); }
    ui::NoticeBar *bar(const char *name) const { return composer->findChild<ui::NoticeBar *>(QString::fromLatin1(name)); }

    void let()
    {
        hold = false;
        for (const auto &answer : std::exchange(held, {}))
            answer();
    }

    void addTemplates(const QString &language)
    {
        const bool french = language == QStringLiteral("fr");
        MessageTemplate sms;
        sms.id = TemplateId(10);
        sms.name = french ? QStringLiteral("Bienvenue") : QStringLiteral("Welcome");
        sms.language = language;
        sms.body = french
            ? QStringLiteral("Bonjour {{ candidate.first_name }}, rendez-vous à {{ interview.location }} le {{ interview.date }}.")
            : QStringLiteral("Hello {{ candidate.first_name }}, see you in {{ interview.location }} on {{ interview.date }}.");
        sms.status = ApprovalStatus::Approved;
        MessageTemplate other = sms;
        other.id = TemplateId(11);
        other.name = french ? QStringLiteral("Été <b>indien</b>") : QStringLiteral("Summer <b>job</b>");
        other.body = french ? QStringLiteral("Merci !") : QStringLiteral("Thanks!");
        MessageTemplate approved = other;
        approved.id = TemplateId(12);
        approved.kind = TemplateKind::WhatsApp;
        approved.name = QStringLiteral("interview_reminder");
        approved.body = french ? QStringLiteral("Votre entretien est demain.") : QStringLiteral("Your interview is tomorrow.");
        MessageTemplate pending = approved;
        pending.id = TemplateId(13);
        pending.name = QStringLiteral("not_yet");
        pending.status = ApprovalStatus::Pending;
        templates = {sms, other, approved, pending};
    }

private:
    void addCandidate(qint64 id, const QString &first, const QString &last, Channel channel)
    {
        workspace::ConversationHead head;
        head.id = ConversationId(id);
        head.candidate.id = CandidateId(id);
        head.candidate.firstName = first;
        head.candidate.lastName = last;
        head.candidate.language = QStringLiteral("fr");
        head.candidate.custom.insert(QStringLiteral("city"), QStringLiteral("Lyon"));
        head.recipient.id = RecipientId(id);
        head.route.channel = channel;
        head.synced = true;
        heads[id] = head;
    }

    workspace::Preview judge(const workspace::Draft &draft)
    {
        ++previews;
        const workspace::ConversationHead &head = heads[draft.candidate.value()];
        workspace::Preview preview;
        preview.route = head.route;
        preview.channel = head.route.channel;
        std::optional<ApprovalStatus> status;
        for (const MessageTemplate &one : templates) {
            if (one.id == draft.templateId)
                status = one.status;
        }
        const bool open = rules::replyWindow(head.lastInboundWhatsApp, clock.now()).isOpen();
        preview.way = rules::sendWay(draft.composedAs, *head.route.channel, open, status);
        text::FieldValues values {{QStringLiteral("candidate.first_name"), head.candidate.firstName}};
        for (auto i = draft.variables.cbegin(); i != draft.variables.cend(); ++i)
            values.insert(i.key(), i.value());
        preview.missingFields = text::missingFields(draft.text, values);
        const auto rendered = text::render(draft.text, values);
        preview.body = rendered ? *rendered : draft.text;
        preview.size = text::smsSize(preview.body);
        if (preview.size.tooLong())
            preview.refusal = Error {ErrorKind::RuleRefused, QStringLiteral("message_too_long"), {}};
        return preview;
    }

    Result<workspace::SendAnswer> accept(const workspace::Draft &draft)
    {
        if (refuseSend)
            return *refuseSend;
        sent << draft;
        Message message;
        message.id = MessageId(static_cast<qint64>(messages.size()) + 1);
        message.conversation = ConversationId(draft.candidate.value());
        message.body = judge(draft).body;
        message.state = MessageState::Queued;
        messages[message.id.value()] = message;
        return workspace::SendAnswer {message, std::nullopt, {}};
    }

    void bind()
    {
        ports.clock = &clock;
        ports.preview = [this](const workspace::Draft &draft) { return ready<workspace::Preview>(judge(draft)); };
        ports.send = [this](const workspace::Draft &draft) {
            if (!hold)
                return ready<workspace::SendAnswer>(accept(draft));
            auto promise = std::make_shared<QPromise<Result<workspace::SendAnswer>>>();
            promise->start();
            held << [this, promise, draft] {
                promise->addResult(accept(draft));
                promise->finish();
            };
            return promise->future();
        };
        ports.cancel = [this](MessageId id) -> Async<Message> {
            calls << QStringLiteral("cancel %1 with draft “%2”").arg(id.value()).arg(drafts[messages[id.value()].conversation.value()]);
            if (refuseCancel)
                return ready<Message>(*refuseCancel);
            messages[id.value()].state = MessageState::Cancelled;
            return ready<Message>(messages[id.value()]);
        };
        ports.edit = [this](MessageId id, const QString &text) {
            messages[id.value()].body = text;
            return ready<Message>(messages[id.value()]);
        };
        ports.saveDraft = [this](ConversationId id, const QString &text) {
            drafts[id.value()] = text;
            return ready<Done>(Done {});
        };
        ports.templates = [this] { return ready<QList<MessageTemplate>>(templates); };
        ports.undo = [this] { return ready<milliseconds>(undo); };
    }

    void bindWriting()
    {
        ui::ComposerPorts &writing = ports.composer;
        writing.checkWords = [this](const QString &language, const QStringList &words) -> Async<QList<bool>> {
            if (!dictionary)
                return ready<QList<bool>>(Error {ErrorKind::NotFound, QStringLiteral("no_dictionary"), {}, language});
            QList<bool> answer;
            for (const QString &word : words) {
                asked << language + QLatin1Char(' ') + word;
                answer << right.contains(word);
            }
            return ready<QList<bool>>(answer);
        };
        writing.suggestWords = [](const QString &language, const QString &word) {
            return ready<QStringList>(
                word.startsWith(QStringLiteral("x")) ? QStringList() : QStringList {QStringLiteral("bonjour & co"), language});
        };
        writing.addWord = [this](const QString &word) {
            learnt << word;
            return ready<Done>(Done {});
        };
        writing.spellCheck = [this] { return checks; };
        writing.setSpellCheck = [this](bool on) { checks = on; };
        writing.recentEmoji = [this] { return recent; };
        writing.setRecentEmoji = [this](const QStringList &now) { recent = now; };
    }
};

/// Types a text key by key; QTest::keyClicks() knows ASCII only.
inline void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// The words of the field that have a wave under them.
inline QStringList wavedWords(const QPlainTextEdit *edit)
{
    QStringList words;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words << block.text().mid(range.start, range.length);
        }
    }
    return words;
}

} // namespace halftone::test
