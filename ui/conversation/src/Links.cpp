#include "conversation/Links.h"

#include <QString>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

bool endsALink(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
        || u"<>\"«»“”`{}|\\^"_s.contains(letter);
}

qsizetype trimmedEnd(QStringView link)
{
    qsizetype end = link.size();
    while (end > 0) {
        const QChar last = link.at(end - 1);
        const bool loneBracket
            = (last == u')' && !link.first(end - 1).contains(u'(')) || (last == u']' && !link.first(end - 1).contains(u'['));
        if (!loneBracket && !u".,;:!?…'’*_"_s.contains(last))
            break;
        --end;
    }
    return end;
}

} // namespace

QList<Link> linksIn(QStringView text)
{
    QList<Link> links;
    qsizetype from = 0;
    while (true) {
        const qsizetype start = text.indexOf("http"_L1, from, Qt::CaseInsensitive);
        if (start < 0)
            return links;
        from = start + 4;
        const QStringView rest = text.mid(start);
        if (!rest.startsWith("http://"_L1, Qt::CaseInsensitive) && !rest.startsWith("https://"_L1, Qt::CaseInsensitive))
            continue;
        if (start > 0 && text.at(start - 1).isLetterOrNumber())
            continue;
        qsizetype end = 0;
        while (end < rest.size() && !endsALink(rest.at(end)))
            ++end;
        end = trimmedEnd(rest.first(end));
        const QUrl url(rest.first(end).toString(), QUrl::StrictMode);
        from = start + std::max<qsizetype>(end, 4);
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
            continue;
        links.append({start, end, url});
    }
}

} // namespace halftone::ui
