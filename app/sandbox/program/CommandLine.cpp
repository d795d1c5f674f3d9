#include "CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("Sandbox", text);
}

QString notes()
{
    return QCoreApplication::translate("Sandbox",
        "Its first line on standard output is JSON: {\"url\", \"account_sid\", \"auth_token\", \"pid\"}.\n"
        "It ends on SIGTERM or SIGINT, or when its standard input (a pipe) closes.\n\n"
        "Faults are a JSON array of objects. \"kind\" is required, one of: delay, never_answer, close, reset, close_in_status_line,\n"
        "close_in_body, stop_listening, throttle, refuse, error_500, error_500_bare, bad_gateway, unauthorized, not_found,\n"
        "truncated_json, html_200, wrong_types, unknown_enum, huge, duplicate_entries, shift_page, date_skew, listing_lag,\n"
        "segments_zero, out_of_order, delivered_after_failed, undelivered. Which requests: \"method\", \"path\" (with *), \"to\";\n"
        "how often: \"count\" (1; 0 for ever), \"skip\", \"every\", \"probability\"; \"booked\": true acts on the request first; and, by "
        "kind,\n"
        "\"ms\", \"status\", \"code\", \"retry_after\". Example: [{\"kind\": \"close\", \"path\": \"*/Messages.json\", \"booked\": "
        "true}]\n\n"
        "For tests, without credentials: POST /_sandbox/inbound {from, to, body, media, when}, /_sandbox/outbound, /_sandbox/status\n"
        "{sid, status}, /_sandbox/recipient {number, whatsapp, landline, opted_out, language}, /_sandbox/number, /_sandbox/sender\n"
        "{number, status, remove}, /_sandbox/approve, reject, pause, disable {name, reason}, /_sandbox/faults (DELETE forgets them);\n"
        "GET /_sandbox/ledger, /_sandbox/pending.\n");
}

/// A number of an option. @return @p otherwise where it is not given; sets the complaint where it is none.
double numberOf(
    const QCommandLineParser &parser, const QCommandLineOption &option, double otherwise, double least, double most, QString *complaint)
{
    if (!parser.isSet(option))
        return otherwise;
    bool ok = false;
    const double value = parser.value(option).toDouble(&ok);
    if (ok && value >= least && value <= most)
        return value;
    *complaint = translated(QT_TRANSLATE_NOOP("Sandbox", "--%1 needs a number from %2 to %3."))
                     .arg(option.names().constFirst())
                     .arg(least)
                     .arg(most);
    return otherwise;
}
} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Sandbox", "A messaging provider on this computer, behind Twilio's wire format: for trying Halftone out, and for tests.")));
    const QCommandLineOption help({u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("Sandbox", "Says this and ends.")));
    const QCommandLineOption version(
        {u"v"_s, u"version"_s}, translated(QT_TRANSLATE_NOOP("Sandbox", "Says which version this is and ends.")));
    parser.addOptions({help, version});
    const auto option = [&parser](const QString &name, const QString &description, const QString &value = {}) {
        const QCommandLineOption made(name, description, value);
        parser.addOption(made);
        return made;
    };
    const auto port
        = option(u"port"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "Port on 127.0.0.1 (default: the system chooses).")), u"N"_s);
    const auto seed = option(u"seed"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "Where all chance comes from (default: 1).")), u"N"_s);
    const auto speed = option(
        u"speed"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "How much faster deliveries, reviews and answers go (default: 1).")), u"X"_s);
    const auto latency
        = option(u"latency"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "Milliseconds before each answer (default: 0).")), u"MS"_s);
    const auto concurrency
        = option(u"concurrency"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "Requests at once before 429 (default: no limit).")), u"N"_s);
    const auto faults = option(u"faults"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "JSON file of what goes wrong.")), u"FILE"_s);
    const auto verbose = option(u"verbose"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "A line of JSON for each event.")));
    const auto quiet = option(u"quiet-candidates"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "Nobody answers.")));
    const auto demo
        = option(u"demo"_s, translated(QT_TRANSLATE_NOOP("Sandbox", "Starts with some thirty candidates and their conversations.")));

    if (!parser.parse(arguments)) {
        line.complaint = parser.errorText();
        return line;
    }
    if (parser.isSet(help)) {
        line.print = parser.helpText() + u'\n' + notes();
        return line;
    }
    if (parser.isSet(version)) {
        line.print = u"halftone-sandbox %1\n"_s.arg(QCoreApplication::applicationVersion());
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        line.complaint = translated(QT_TRANSLATE_NOOP("Sandbox", "Unexpected: %1")).arg(parser.positionalArguments().constFirst());

    line.options.port = quint16(numberOf(parser, port, 0, 0, 65535, &line.complaint));
    line.options.seed = quint32(numberOf(parser, seed, 1, 0, 4294967295.0, &line.complaint));
    line.options.speed = numberOf(parser, speed, 1, 0.001, 100000, &line.complaint);
    line.options.latency = milliseconds(qint64(numberOf(parser, latency, 0, 0, 600000, &line.complaint)));
    line.options.concurrencyLimit = int(numberOf(parser, concurrency, 0, 0, 100000, &line.complaint));
    line.options.autoReply = !parser.isSet(quiet);
    line.options.demo = parser.isSet(demo);
    line.verbose = parser.isSet(verbose);
    line.demo = parser.isSet(demo);
    if (parser.isSet(faults)) {
        QFile file(parser.value(faults));
        QString why;
        std::optional<QList<Fault>> read;
        if (file.open(QIODevice::ReadOnly))
            read = faultsFromJson(file.readAll(), &why);
        else
            why = file.errorString();
        if (read)
            line.faults = *read;
        else
            line.complaint = translated(QT_TRANSLATE_NOOP("Sandbox", "%1 cannot be used: %2")).arg(file.fileName(), why);
    }
    return line;
}

} // namespace halftone::sandbox
