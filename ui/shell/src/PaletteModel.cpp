#include "shell/PaletteModel.h"

#include "kit/Formats.h"
#include "shell/Fuzzy.h"
#include "text/Normalise.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRead = 100; ///< conversations that are matched without asking the store
constexpr int kShown = 8; ///< of a group
constexpr qsizetype kRemembered = 12;
constexpr int kRecentBonus = 15; ///< of two that match alike, what was chosen lately comes first

QString plain(const QAction *action)
{
    QString text = action->text();
    return text.remove(u'&').remove(u'…');
}

} // namespace

PaletteModel::PaletteModel(const ShellPorts &ports, QObject *parent)
    : QAbstractListModel(parent)
    , m_ports(ports)
{
}

PaletteModel::~PaletteModel()
{
    if (m_outdated)
        *m_outdated = true;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PaletteModel::groupAbove(int row) const
{
    const Group group = at(row).group;
    if (row > 0 && at(row - 1).group == group)
        return {};
    switch (group) {
    case Group::Recent:
        return tr("Recent");
    case Group::Conversations:
        return tr("Conversations");
    case Group::Places:
        return tr("Places");
    case Group::Actions:
        return tr("Actions");
    case Group::Search:
        return tr("Search");
    }
    return {};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = at(index.row());
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList said {groupAbove(index.row()), item.title, item.detail, item.keys};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    return {};
}

PaletteModel::Item PaletteModel::itemOf(const ConversationSummary &row)
{
    Item item;
    item.group = Group::Conversations;
    item.key = u"conversation/%1"_s.arg(row.id.value());
    item.title = text::withoutControls(row.name).simplified();
    item.detail = row.job.isEmpty() ? addressText(row.address) : text::withoutControls(row.job).simplified();
    item.conversation = row.id;
    item.candidate = row.candidate;
    return item;
}

PaletteModel::Item PaletteModel::itemOf(const workspace::SearchHit &hit)
{
    Item item;
    item.group = Group::Conversations;
    item.key = u"conversation/%1"_s.arg(hit.conversation.value());
    item.title = text::withoutControls(hit.name).simplified();
    item.detail = addressText(hit.address);
    item.conversation = hit.conversation;
    item.candidate = hit.candidate;
    return item;
}

void PaletteModel::begin(const QList<QAction *> &actions, const QList<QAction *> &places)
{
    m_commands.clear();
    // Places first, in the order of the bar.
    QList<QAction *> all = places;
    for (QAction *action : actions) {
        if (!places.contains(action))
            all.append(action);
    }
    for (QAction *action : std::as_const(all)) {
        if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty())
            continue;
        Item item;
        item.group = places.contains(action) ? Group::Places : Group::Actions;
        item.key = u"action/"_s + action->objectName();
        item.title = plain(action);
        item.keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString sign = action->property("iconName").toString();
        item.iconName = sign.isEmpty() ? u"more"_s : sign;
        item.action = action;
        m_commands.append(item);
    }
    type({});
    const quint64 wish = m_wish;
    onDone(m_ports.inbox.page(InboxFilter::All, std::nullopt, kRead), this, [this, wish](const Result<QList<ConversationSummary>> &answer) {
        if (!answer) {
            if (wish == m_wish)
                Q_EMIT failed(answer.error());
            return;
        }
        m_latest.clear();
        for (const ConversationSummary &row : *answer)
            m_latest.append(itemOf(row));
        rebuild();
    });
}

void PaletteModel::type(const QString &text)
{
    m_typed = text.trimmed();
    ++m_wish;
    if (m_outdated)
        *m_outdated = true;
    m_outdated.reset();
    m_found.clear();
    rebuild();
    if (!m_typed.isEmpty())
        ask();
}

void PaletteModel::ask()
{
    m_outdated = std::make_shared<std::atomic<bool>>(false);
    onDone(m_ports.inbox.people(m_typed, 2 * kShown, m_outdated), this,
        [this, wish = m_wish](const Result<QList<workspace::SearchHit>> &answer) {
            if (wish != m_wish)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            for (const workspace::SearchHit &hit : *answer)
                m_found.append(itemOf(hit));
            rebuild();
        });
}

void PaletteModel::rebuild()
{
    QList<Item> rows;
    const auto isRecent = [this](const Item &item) { return m_recent.contains(item.key); };
    if (m_typed.isEmpty()) {
        for (const QString &key : std::as_const(m_recent)) {
            for (const QList<Item> *from : {&m_latest, &m_commands}) {
                const auto found = std::ranges::find(*from, key, &Item::key);
                if (found == from->end() || rows.size() >= kShown)
                    continue;
                rows.append(*found);
                rows.last().group = Group::Recent;
            }
        }
        int conversations = 0;
        for (const Item &item : std::as_const(m_latest)) {
            if (!isRecent(item) && conversations++ < kShown)
                rows.append(item);
        }
        for (const Group group : {Group::Places, Group::Actions}) {
            for (const Item &item : std::as_const(m_commands)) {
                if (item.group == group && !isRecent(item))
                    rows.append(item);
            }
        }
    } else {
        QList<QList<Item>> groups(3);
        const auto judge = [&](QList<Item> &group, Item item, const QString &text, bool foundByStore) {
            item.score = fuzzyScore(m_typed, text);
            if (item.score < 0 && foundByStore)
                item.score = 1; // by a number in another notation, or a spelling that the store knows
            if (item.score < 0 || std::ranges::find(group, item.key, &Item::key) != group.end())
                return;
            item.score += isRecent(item) ? kRecentBonus : 0;
            group.append(item);
        };
        for (const Item &item : std::as_const(m_latest))
            judge(groups[0], item, item.title, false);
        for (const Item &item : std::as_const(m_found))
            judge(groups[0], item, item.title, true);
        for (const Item &item : std::as_const(m_commands))
            judge(groups[item.group == Group::Places ? 1 : 2], item, item.title, false);
        for (QList<Item> &group : groups)
            std::ranges::stable_sort(group, std::greater(), &Item::score);
        // The group with the best answer first: whoever types "settings" means the place, not Mr Settings further down.
        std::ranges::stable_sort(
            groups, std::greater(), [](const QList<Item> &group) { return group.isEmpty() ? -1 : group.first().score; });
        for (const QList<Item> &group : std::as_const(groups))
            rows += group.mid(0, kShown);
        Item search;
        search.group = Group::Search;
        search.key = u"search"_s;
        //: %1: what was typed
        search.title = tr("Search messages for “%1”").arg(m_typed);
        search.iconName = u"search"_s;
        rows.append(search);
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PaletteModel::remember(const QString &key)
{
    if (key == "search"_L1)
        return;
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent = m_recent.mid(0, kRemembered);
}

} // namespace halftone::ui
