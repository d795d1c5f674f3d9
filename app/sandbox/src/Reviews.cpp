#include "sandbox/Reviews.h"

#include "Agenda.h"
#include "FormRules.h"
#include "Sids.h"

#include "sandbox/Options.h"

namespace halftone::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr milliseconds kBlockedAfterDeletion = 1min; // 2388023
constexpr int kMaxNames = 250; // 2388019, of a business that is not verified
} // namespace

QString Content::body() const
{
    for (const QJsonValue &type : types) {
        const QJsonValue text = type.toObject().value("body"_L1);
        if (text.isString())
            return text.toString();
    }
    return {};
}

Reviews::Reviews(const Options &options, const Clock &clock, Agenda &agenda)
    : m_options(options)
    , m_clock(clock)
    , m_agenda(agenda)
{
}

const Content &Reviews::create(Content content)
{
    content.sequence = ++m_sequence;
    if (content.sid.isEmpty())
        content.sid = makeSid("HX"_L1, m_options.seed, quint64(content.sequence));
    if (content.created == UtcMs {})
        content.created = m_clock.now();
    content.updated = content.created;
    m_bySid.insert(content.sid, content.sequence);
    return m_contents.emplace(content.sequence, std::move(content)).first->second;
}

bool Reviews::update(const QString &sid, const Content &changed)
{
    Content *content = edit(sid);
    if (!content)
        return false;
    content->friendlyName = changed.friendlyName;
    content->language = changed.language;
    content->variables = changed.variables;
    content->types = changed.types;
    content->updated = m_clock.now();
    return true;
}

bool Reviews::remove(const QString &sid)
{
    const auto found = m_bySid.constFind(sid);
    if (found == m_bySid.constEnd())
        return false;
    const Content &content = m_contents.at(*found);
    if (!content.approval.name.isEmpty())
        m_deleted.insert({content.approval.name, content.language}, m_clock.now());
    m_contents.erase(*found);
    m_bySid.erase(found);
    return true;
}

const Content *Reviews::find(const QString &sid) const
{
    const auto found = m_bySid.constFind(sid);
    return found == m_bySid.constEnd() ? nullptr : &m_contents.at(*found);
}

const Content *Reviews::findByName(const QString &name) const
{
    for (const auto &[sequence, content] : m_contents) {
        if (content.approval.name == name)
            return &content;
    }
    for (const auto &[sequence, content] : m_contents) {
        if (content.friendlyName == name)
            return &content;
    }
    return nullptr;
}

Content *Reviews::edit(const QString &nameOrSid)
{
    const Content *found = find(nameOrSid);
    if (!found)
        found = findByName(nameOrSid);
    return found ? &m_contents.at(found->sequence) : nullptr;
}

QList<const Content *> Reviews::all() const
{
    QList<const Content *> found;
    for (const auto &[sequence, content] : m_contents)
        found.append(&content);
    return found;
}

bool Reviews::submit(const QString &sid, const QString &name, const QString &category)
{
    Content *content = edit(sid);
    if (!content)
        return false;
    content->approval.name = name;
    content->approval.category = category;
    content->approval.contentType = content->types.isEmpty() ? QString() : content->types.constBegin().key();
    content->approval.status = u"received"_s;
    content->approval.rejectionReason.clear();
    content->approval.submitted = m_clock.now();
    const qint64 round = ++m_round;
    m_rounds.insert(sid, round);
    if (m_options.autoReview)
        review(sid, round);
    return true;
}

void Reviews::review(const QString &sid, qint64 round)
{
    const auto isCurrent = [this, sid, round](QLatin1StringView status) {
        const Content *content = find(sid);
        return content && m_rounds.value(sid) == round && content->approval.status == status;
    };
    m_agenda.in(1s, [this, sid, isCurrent] {
        if (isCurrent("received"_L1))
            decide(sid, u"pending"_s, {});
    });
    const milliseconds length = 4s + milliseconds(mixed(m_options.seed ^ quint64(round) << 32U) % 4000U);
    m_agenda.in(length, [this, sid, isCurrent] {
        if (!isCurrent("pending"_L1))
            return;
        const Content &content = *find(sid);
        if (content.body().contains("[hold]"_L1))
            return;
        const QString objection = judge(content);
        decide(sid, objection.isEmpty() ? u"approved"_s : u"rejected"_s, objection);
    });
}

QString Reviews::judge(const Content &content) const
{
    const QString name = content.approval.name;
    const auto deleted = m_deleted.constFind({name, content.language});
    if (deleted != m_deleted.constEnd() && m_clock.now() - *deleted < kBlockedAfterDeletion)
        return u"subCode=2388023, userMessage=A template of this name and language is being deleted. Try again in 1 minute or use another name."_s;
    QSet<QString> names;
    for (const auto &[sequence, other] : m_contents) {
        if (m_rounds.value(other.sid) >= m_rounds.value(content.sid) || other.approval.name.isEmpty()
            || other.approval.status == "rejected"_L1)
            continue;
        names.insert(other.approval.name);
        if (other.approval.name == name && other.language == content.language)
            return u"subCode=2388024, userMessage=There is already content in this language for this template name."_s;
    }
    if (!names.contains(name) && names.size() >= kMaxNames)
        return u"subCode=2388019, userMessage=The limit of message templates for this business is reached."_s;
    if (content.types.contains("twilio/text"_L1)) {
        if (const QString objection = formObjection(content.body(), content.variables); !objection.isEmpty())
            return objection;
    }
    if (content.body().contains("[refuse]"_L1))
        return u"subCode=2388299, userMessage=The reviewer refused this template: its content does not fit its category."_s;
    if (m_options.demo && mixed(m_options.seed + hashOf(content.body())) % 12U == 0)
        return u"INCORRECT_CATEGORY"_s;
    return {};
}

QList<const Content *> Reviews::pending() const
{
    QList<const Content *> found;
    for (const auto &[sequence, content] : m_contents) {
        if (content.approval.status == "received"_L1 || content.approval.status == "pending"_L1)
            found.append(&content);
    }
    return found;
}

bool Reviews::decide(const QString &nameOrSid, const QString &status, const QString &reason)
{
    Content *content = edit(nameOrSid);
    if (!content)
        return false;
    content->approval.status = status;
    content->approval.rejectionReason = reason;
    content->updated = m_clock.now();
    if (m_listener)
        m_listener(*content);
    return true;
}

} // namespace halftone::sandbox
