#include "EmojiTable.h"

#include "text/Normalise.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <tuple>

static void loadEmojiResource()
{
    Q_INIT_RESOURCE(halftone_emoji); // a static library's resources are not there by themselves; the macro works outside of namespaces only
}

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

QList<Emoji> readTable()
{
    loadEmojiResource();
    QList<Emoji> table;
    QFile file(u":/conversation/emoji.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    constexpr int kAbout = 1900;
    table.reserve(kAbout);
    const QString all = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(all).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> parts = line.split(u'\t');
        if (parts.size() == 4)
            table.append({parts[0].toString(), parts[1].toString(), parts[2].toString(), u' ' + parts[3].toString() + u' '});
    }
    return table;
}

} // namespace

const QList<Emoji> &emojiTable()
{
    static const QList<Emoji> table = readTable();
    return table;
}

QList<int> findEmoji(const QString &query)
{
    const QList<Emoji> &table = emojiTable();
    QList<int> found;
    QString folded = text::forSearch(query);
    folded.replace(u'œ', "oe"_L1).replace(u'æ', "ae"_L1).replace(u'\'', u' ').replace(u'-', u' ');
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        found.resize(table.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    for (int i = 0; i < table.size(); ++i) {
        const QString &all = table.at(i).words;
        if (std::ranges::all_of(words, [&all](const QString &word) { return all.contains(u' ' + word); }))
            found.append(i);
    }
    const auto rank = [&table, &words](int index) {
        const Emoji &one = table.at(index);
        const bool whole = std::ranges::all_of(words, [&one](const QString &word) { return one.words.contains(u' ' + word + u' '); });
        return std::tuple(!whole, std::min(one.english.size(), one.french.size()), index);
    };
    std::ranges::sort(found, {}, rank);
    return found;
}

} // namespace halftone::ui
