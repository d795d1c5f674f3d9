#include "templates/TemplateModel.h"

#include "text/Normalise.h"
#include "words/StateWords.h"

#include <QLocale>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

bool isLess(const TemplateItem &left, const TemplateItem &right)
{
    if (left.isNew() != right.isNew())
        return left.isNew(); // what is begun stands first
    const int order = left.card.shown.name.localeAwareCompare(right.card.shown.name);
    return order != 0 ? order < 0 : left.key < right.key;
}

QStringList languageKey(const QString &code)
{
    return QString(code).replace(u'-', u'_').split(u'_');
}

} // namespace

StatusLook statusLook(const workspace::TemplateCard &card)
{
    using enum ApprovalStatus;
    using Tone = StatusLook::Tone;
    const MessageTemplate &shown = card.shown;
    if (shown.kind == TemplateKind::Sms) {
        //: State of an SMS template: it needs nobody's approval
        return {TemplateModel::tr("Ready"), u"sent"_s, Tone::Good};
    }
    if (card.queued)
        return {words::approvalStatus(Submitted), u"sending"_s, Tone::Warning};
    const QString word = words::approvalStatus(shown.status, shown.providerStatus);
    switch (shown.status) {
    case Draft:
        return {word, u"edit"_s, Tone::Muted};
    case Submitted:
        return {word, u"sending"_s, Tone::Warning};
    case Pending:
        return {word, u"pending-approval"_s, Tone::Warning};
    case Approved:
        return {word, u"sent"_s, Tone::Good};
    case Rejected:
        return {word, u"rejected"_s, Tone::Danger};
    case Paused:
        return {word, u"waiting"_s, Tone::Warning};
    case Disabled:
        return {word, u"cancelled"_s, Tone::Danger};
    case Deleted:
    case Unknown:
        return {word, u"information"_s, Tone::Muted};
    }
    Q_UNREACHABLE();
    return {};
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return code;
    QString name = locale.nativeLanguageName();
    if (languageKey(code).size() > 1) {
        // "American English" says the country already.
        if (const QString plain = QLocale(locale.language()).nativeLanguageName(); name == plain)
            name = u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName());
    }
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

void TemplateModel::setItems(const QList<TemplateItem> &items)
{
    m_all = items;
    std::ranges::sort(m_all, isLess);
    sift();
}

void TemplateModel::setFilter(const TemplateFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    sift();
}

void TemplateModel::sift()
{
    const QStringList wanted = text::forSearch(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    QList<TemplateItem> shown;
    for (const TemplateItem &item : std::as_const(m_all)) {
        const MessageTemplate &one = item.card.shown;
        if (m_filter.kind && one.kind != *m_filter.kind)
            continue;
        const ApprovalStatus status = item.card.queued ? ApprovalStatus::Submitted : one.status;
        if (m_filter.status && (one.kind == TemplateKind::Sms || status != *m_filter.status))
            continue;
        if (!m_filter.language.isEmpty() && one.language != m_filter.language)
            continue;
        // A name is searched by its words too: "interview reminder" finds interview_reminder.
        const QString folded = text::forSearch(one.name + u' ' + QString(one.name).replace(u'_', u' ') + u' ' + one.body);
        if (std::ranges::all_of(wanted, [&folded](const QString &word) { return folded.contains(word); }))
            shown.append(item);
    }
    if (std::ranges::equal(shown, m_shown, {}, &TemplateItem::key, &TemplateItem::key)) {
        m_shown = shown;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

const TemplateItem *TemplateModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

const TemplateItem *TemplateModel::byKey(qint64 key) const
{
    const auto found = std::ranges::find(m_all, key, &TemplateItem::key);
    return found == m_all.end() ? nullptr : &*found;
}

int TemplateModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_shown, key, &TemplateItem::key);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    const TemplateItem *item = index.isValid() ? at(index.row()) : nullptr;
    if (!item)
        return {};
    const MessageTemplate &one = item->card.shown;
    if (role == Qt::DisplayRole)
        return one.name;
    if (role == Qt::AccessibleDescriptionRole)
        return one.body;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said {one.name.isEmpty() ? tr("New template") : one.name,
        words::channelName(one.kind == TemplateKind::Sms ? Channel::Sms : Channel::WhatsApp), languageName(one.language)};
    if (!item->isNew())
        said << statusLook(item->card).word << tr("used %n time(s)", nullptr, one.uses);
    if (!one.shared)
        said << tr("Private");
    if (item->unsaved)
        said << tr("Not saved");
    said.removeAll(QString());
    return said.join(u", "_s);
}

void TemplateModel::retranslate()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace halftone::ui
