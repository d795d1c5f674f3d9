#include "storage/Database.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text, const QByteArray &keep = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

Error badUrl(const QString &detail, const QString &subject = u"postgresql://…"_s)
{
    return {ErrorKind::InvalidInput, u"bad_workspace_url"_s, detail, subject, {}};
}

/// The parameters of libpq that may stand in the URL; the rest (passwords, above all) may not.
bool isOption(const QString &key)
{
    return key == "sslmode"_L1 || key == "sslrootcert"_L1 || key == "connect_timeout"_L1;
}

} // namespace

QString Database::Address::toString() const
{
    if (dialect == Dialect::Sqlite)
        return path;
    QStringList query;
    QString authority = user.isEmpty() ? QString() : encoded(user) + u'@';
    const QString portText = QString::number(port);
    if (host.startsWith(u'/')) { // a socket's folder cannot stand in an authority: libpq takes it as a parameter
        query << u"host="_s + encoded(host, "/");
        if (port != 5432)
            query << u"port="_s + portText;
    } else {
        authority += host.contains(u':') ? u'[' + host + u']' : encoded(host);
        if (port != 5432)
            authority += u':' + portText;
    }
    for (const QString &option : options.split(u';', Qt::SkipEmptyParts))
        query << option.section(u'=', 0, 0) + u'=' + encoded(option.section(u'=', 1), "/");
    return u"postgresql://"_s + authority + u'/' + encoded(database) + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
}

Result<Database::Address> Database::parseAddress(const QString &text)
{
    Address address;
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1)) {
        if (text.isEmpty() || text.contains(QChar::Null))
            return badUrl(u"empty, or a NUL"_s, text.section(QChar::Null, 0, 0));
        address.path = text;
        return address;
    }
    // Not by QUrl: it refuses a user without a host, which is how a Unix socket is spelled.
    static const QRegularExpression form(
        u"^postgres(?:ql)?://(?:([^/@:?#]*)(:[^/@?#]*)?@)?(\\[[0-9A-Fa-f:.]+\\]|[^/@:?#]*)(?::([0-9]{1,5}))?/([^/?#]+)(?:\\?([^#]*))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return badUrl(u"not postgresql://user@host:port/database"_s);
    if (!match.captured(2).isEmpty())
        return Error {ErrorKind::InvalidInput, u"password_in_url"_s, u"password in workspace URL"_s, u"postgresql://…"_s, {}};
    address.dialect = Dialect::Postgres;
    address.user = decoded(match.captured(1));
    address.host = decoded(match.captured(3));
    if (address.host.startsWith(u'['))
        address.host = address.host.mid(1).chopped(1);
    QString port = match.captured(4);
    address.database = decoded(match.captured(5));
    QStringList options;
    const auto items = QUrlQuery(match.captured(6)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "password"_L1)
            return Error {ErrorKind::InvalidInput, u"password_in_url"_s, u"password in workspace URL"_s, u"postgresql://…"_s, {}};
        if (value.contains(u';') || value.contains(u'\'')) // they would end the option and begin another one
            return badUrl(u"a character that no parameter may have"_s, key);
        if (key == "host"_L1)
            address.host = value;
        else if (key == "port"_L1)
            port = value;
        else if (key == "user"_L1)
            address.user = value;
        else if (isOption(key))
            options << key + u'=' + value;
        else
            return badUrl(u"unknown parameter"_s, key);
    }
    if (!port.isEmpty()) {
        bool number = false;
        address.port = port.toInt(&number);
        if (!number || address.port < 1 || address.port > 65535)
            return badUrl(u"port"_s, port);
    }
    address.options = options.join(u';');
    return address;
}

} // namespace halftone::storage
