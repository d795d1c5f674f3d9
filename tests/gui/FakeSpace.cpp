#include "FakeSpace.h"

namespace halftone::test {

using namespace Qt::StringLiterals;

namespace {

void bindConversation(FakeSpace &space, ui::ConversationPorts &c)
{
    c.clock = &space.clock;
    c.me = UserId(1);
    c.head = [&space](ConversationId id) {
        const auto found = space.heads.find(id.value());
        return found == space.heads.end() ? ready<workspace::ConversationHead>(Error {ErrorKind::NotFound, u"not_found"_s, {}})
                                          : ready<workspace::ConversationHead>(found->second);
    };
    c.before = [&space](ConversationId id, std::optional<MessagePosition> at, int limit) {
        return ready<MessagePage>(space.before(id, at, limit));
    };
    c.after = [&space](ConversationId id, MessagePosition at, int limit) { return ready<MessagePage>(space.after(id, at, limit)); };
    c.around = [&space](ConversationId id, MessagePosition at, int each) {
        MessagePage page = space.before(id, at, each);
        page += space.after(id, {at.sort, MessageId(at.id.value() - 1)}, each);
        return ready<MessagePage>(page);
    };
    c.message = [&space](MessageId id) {
        const Message *found = space.find(id);
        return found ? ready<Message>(*found) : ready<Message>(Error {ErrorKind::NotFound, u"not_found"_s, {}});
    };
    c.choose = [&space](ConversationId id, std::optional<ChosenChannel> choice) {
        workspace::ConversationHead &head = space.heads[id.value()];
        head.chosen = choice;
        if (choice) {
            head.route.channel = choice->channel;
            head.route.sender = choice->number;
            head.route.reason = rules::RouteReason::ChosenByUser;
        }
        space.calls << u"choose %1 %2"_s.arg(choice ? code(choice->channel) : u"auto"_s).arg(choice ? choice->number.value() : 0);
        return ready<workspace::ConversationHead>(head);
    };
    c.checkWhatsAppAgain = [&space](ConversationId id) {
        space.calls << u"checkWhatsAppAgain"_s;
        return ready<workspace::ConversationHead>(space.heads[id.value()]);
    };
    c.saveDraft = [&space](ConversationId id, const QString &text) {
        space.heads[id.value()].draft = text;
        return ready<Done>(Done {});
    };
    c.markRead = [&space](ConversationId id) {
        space.calls << u"markRead %1"_s.arg(id.value());
        space.heads[id.value()].unread = 0;
        return ready<Done>(Done {});
    };
    c.preview = [&space](const workspace::Draft &draft) { return ready<workspace::Preview>(space.judge(draft)); };
    c.send = [&space](const workspace::Draft &draft) { return ready<workspace::SendAnswer>(space.send(draft)); };
    c.cancel = [&space](MessageId id) { return ready<Message>(space.change(id, u"cancel"_s, MessageState::Cancelled)); };
    c.retry = [&space](MessageId id) { return ready<Message>(space.change(id, u"retry"_s, MessageState::Queued)); };
    c.edit = [&space](MessageId id, const QString &text) {
        if (Message *message = space.find(id))
            message->body = text;
        return ready<Message>(space.change(id, u"edit "_s + text, MessageState::AwaitingApproval));
    };
    c.sendBySms = [&space](MessageId id) { return ready<Message>(space.change(id, u"sendBySms"_s, MessageState::Queued)); };
    c.sendAnyway = [&space](MessageId id) { return ready<Message>(space.change(id, u"sendAnyway"_s, MessageState::Queued)); };
    c.itArrived = [&space](MessageId id) { return ready<Message>(space.change(id, u"itArrived"_s, MessageState::Sent)); };
    c.acknowledge = [&space](MessageId id) { return ready<Message>(space.change(id, u"acknowledge"_s, MessageState::Failed)); };
    c.templates = [&space] { return ready<QList<MessageTemplate>>(space.templates); };
    c.undo = [&space] { return ready<milliseconds>(space.undo); };
    c.openLink = [&space](const QUrl &url) { space.calls << u"open "_s + url.toString(); };
}

} // namespace

void FakeSpace::bind(ui::ShellPorts &ports)
{
    ports.clock = &clock;
    bindConversation(*this, ports.conversation);
    bindTimeline(*this, ports.conversation);
    ports.inbox.clock = &clock;
    ports.inbox.page = [this](InboxFilter filter, std::optional<InboxPosition> before, int limit) {
        QList<ConversationSummary> sorted = inbox;
        std::ranges::sort(sorted,
            [](const auto &left, const auto &right) { return std::pair(left.lastAt, left.id) > std::pair(right.lastAt, right.id); });
        QList<ConversationSummary> page;
        for (const ConversationSummary &row : sorted) {
            const bool passes = filter == InboxFilter::All || (filter == InboxFilter::Unread && row.unread > 0)
                || (filter == InboxFilter::PendingApproval && row.pendingApproval > 0) || (filter == InboxFilter::Failed && row.failed)
                || (filter == InboxFilter::Mine && (row.followed || row.assignee == UserId(1)))
                || (filter == InboxFilter::WindowClosing && row.windowClosesAt && *row.windowClosesAt > clock.now()
                    && *row.windowClosesAt - clock.now() <= rules::kReplyWindowWarning);
            const bool behind = !before || std::pair(row.lastAt, row.id) < std::pair(before->lastAt, before->id);
            if (passes && behind && page.size() < limit)
                page.append(row);
        }
        return ready<QList<ConversationSummary>>(page);
    };
    ports.inbox.summary = [this](ConversationId id) {
        for (const ConversationSummary &row : inbox) {
            if (row.id == id)
                return ready<ConversationSummary>(row);
        }
        return ready<ConversationSummary>(Error {ErrorKind::NotFound, u"not_found"_s, {}});
    };
    ports.inbox.people = [this](const QString &query, int, const workspace::Outdated &) {
        QList<workspace::SearchHit> hits;
        for (const ConversationSummary &row : inbox) {
            if (row.name.contains(query, Qt::CaseInsensitive)) {
                workspace::SearchHit hit;
                hit.conversation = row.id;
                hit.name = row.name;
                hit.address = row.address;
                hits.append(hit);
            }
        }
        return ready<QList<workspace::SearchHit>>(hits);
    };
    ports.inbox.texts = [this](const QString &query, int limit, const workspace::Outdated &) {
        calls << u"search "_s + query;
        QList<workspace::SearchHit> hits;
        for (const auto &[conversation, all] : messages) {
            for (const Message &message : all) {
                if (!message.body.contains(query, Qt::CaseInsensitive) || hits.size() >= limit)
                    continue;
                workspace::SearchHit hit;
                hit.kind = workspace::SearchHit::Kind::Message;
                hit.conversation = ConversationId(conversation);
                hit.name = heads[conversation].candidate.displayName();
                hit.text = message.body;
                hit.position = message.position();
                hits.append(hit);
            }
        }
        return ready<QList<workspace::SearchHit>>(hits);
    };
    const auto row = [this](ConversationId id) { return std::ranges::find(inbox, id, &ConversationSummary::id); };
    ports.inbox.assignToMe = [this, row](ConversationId id, bool on) {
        calls << u"assign %1 %2"_s.arg(id.value()).arg(on);
        row(id)->assignee = on ? UserId(1) : UserId();
        return ready<Done>(Done {});
    };
    ports.inbox.follow = [this, row](ConversationId id, bool on) {
        calls << u"follow %1 %2"_s.arg(id.value()).arg(on);
        row(id)->followed = on;
        return ready<Done>(Done {});
    };
    ports.inbox.markRead = [this, row](ConversationId id) {
        calls << u"markRead %1"_s.arg(id.value());
        row(id)->unread = 0;
        return ready<Done>(Done {});
    };
    ports.inbox.me = UserId(1);
    ports.news = [this](milliseconds) { return ready<QList<workspace::News>>(news); };
    ports.inbox.conversationOf = [](CandidateId id) { return ready<ConversationId>(ConversationId(id.value())); };
    ports.conversationOf = [](const QString &reference) { return ready<ConversationId>(ConversationId(reference.toLongLong())); };
    ports.counts = [this] { return ready<workspace::Counts>(counts); };
    ports.status = [this] { return engine; };
    ports.trySandbox = [this] { calls << u"trySandbox"_s; };

    // Nobody: the page has tests, and a fake, of its own.
    ports.bulkSends.clock = &clock;
    ports.bulkSends.list = [] { return ready<QList<Bulk>>(QList<Bulk>()); };
    ports.candidates.clock = &clock;
    ports.candidates.page
        = [](const QString &, const QString &, int) { return ready<workspace::CandidatePage>(workspace::CandidatePage {}); };
    ports.candidates.byId = [](CandidateId) { return ready<Candidate>(Error {ErrorKind::NotFound, u"not_found"_s, {}}); };
    ports.candidates.words = [] { return ready<workspace::CandidateWords>(workspace::CandidateWords {}); };

    ui::SettingsPorts &s = ports.settings;
    s.accounts = [this] { return ready<QList<Account>>(accounts); };
    s.connectAccount = [this](const Account &account, const QString &secret) {
        calls << u"connect %1 %2"_s.arg(account.externalId).arg(secret.size());
        accounts = {account};
        return ready<Account>(account);
    };
    s.test = [] {
        workspace::AccountTest test;
        test.ok = true;
        test.numbers = 2;
        test.whatsAppSenders = 1;
        return ready<workspace::AccountTest>(test);
    };
    s.removeAccount = [this] {
        accounts.clear();
        return ready<Done>(Done {});
    };
    s.numbers = [this] { return ready<QList<Number>>(heads.empty() ? QList<Number>() : heads.begin()->second.numbers); };
    s.secret = [] { return ui::SecretState {ui::SecretState::From::Keychain, std::nullopt}; };
    s.info = [] { return ready<workspace::Info>(workspace::Info {}); };
    s.loadSettings = [] { return ready<WorkspaceSettings>(WorkspaceSettings {}); };
    s.changeSettings = [this](const std::function<void(WorkspaceSettings &)> &edit) {
        WorkspaceSettings settings;
        edit(settings);
        undo = settings.undo;
        return ready<WorkspaceSettings>(settings);
    };
    s.language = [this] { return language; };
    s.setLanguage = [this](const QString &to) { language = to; };
    s.theme = [this] { return theme; };
    s.setTheme = [this](ui::ThemeChoice to) { theme = to; };
    s.enterSends = [] { return false; };
    s.setEnterSends = [](bool) {};
    s.notifications = [] { return ui::NotificationChoices {}; };
    s.setNotifications = [](const ui::NotificationChoices &) {};
}

} // namespace halftone::test
