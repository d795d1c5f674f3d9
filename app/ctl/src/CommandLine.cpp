#include "CommandLine.h"

#include "Words.h"

#include <QCommandLineParser>

#include <algorithm>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

QList<Command> allCommands()
{
    return workspaceCommands() + accountCommands() + candidateCommands() + messageCommands() + sendCommands() + templateCommands()
        + bulkCommands() + engineCommands();
}

/// Commands of CLI.md that a later version brings.
bool isLater(const QString &word)
{
    static const QStringList kLater {u"schedule"_s, u"reminders"_s, u"nudge"_s, u"automations"_s};
    return kLater.contains(word);
}

/// The place of the first word at or after @p from that is neither an option nor the value of one of the program's own; -1: none.
qsizetype nextWord(const QStringList &given, qsizetype from)
{
    for (qsizetype i = from; i < given.size(); ++i) {
        if (given.at(i) == "--workspace"_L1)
            ++i;
        else if (!given.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

QString overview(const QString &group)
{
    QString text;
    qsizetype width = 0;
    QList<std::pair<QString, QString>> lines;
    for (const Command &command : allCommands()) {
        if (!group.isEmpty() && command.path.first() != group)
            continue;
        const QString usage = command.path.join(u' ') + u' ' + QString::fromUtf8(command.arguments);
        lines.append({usage.trimmed(), Ctl::tr(command.words)});
        width = std::max(width, std::min<qsizetype>(usage.size(), 44));
    }
    for (const auto &[usage, words] : lines)
        text += usage.size() <= width ? u"  %1  %2\n"_s.arg(usage.leftJustified(width), words)
                                      : u"  %1\n  %2  %3\n"_s.arg(usage, QString(width, u' '), words);
    return text;
}

QString programHelp(const QString &group = {})
{
    return Ctl::tr("Usage: halftonectl [--workspace W] [--json] [--verbose] COMMAND …") + u"\n\n"_s
        + Ctl::tr("Messages to candidates, by SMS and WhatsApp.") + u"\n\n"_s + Ctl::tr("Commands:") + u'\n' + overview(group) + u'\n'
        + Ctl::tr("Options everywhere:") + u'\n'
        + Ctl::tr("  --workspace W  a file, or postgresql://user@host:port/db; else $HALFTONE_WORKSPACE, else your own\n"
                  "  --json         one JSON value on standard output\n"
                  "  --verbose      say on standard error what happens\n"
                  "  --help         say this, or the help of a command\n"
                  "  --version      say the version")
        + u"\n\n"_s
        + Ctl::tr("C is a candidate: an id, a number in any notation, or an external id.\n"
                  "Exit status: 0 done; 1 refused or failed; 2 usage, or input that cannot be read; 3 the workspace cannot be\n"
                  "opened; 4 credentials are missing or refused.")
        + u'\n';
}

CommandLine complaint(CommandLine line, const QString &code, const QString &words)
{
    line.complaint = Error {ErrorKind::InvalidInput, code, words};
    line.complaintWords = words;
    return line;
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption({u"workspace"_s, Ctl::tr("Workspace: a file, or postgresql://user@host:port/db."), u"W"_s});
    parser.addOption({u"json"_s, Ctl::tr("One JSON value on standard output.")});
    parser.addOption({u"verbose"_s, Ctl::tr("Say on standard error what happens.")});
    parser.addOption({{u"h"_s, u"help"_s}, Ctl::tr("Say this, and end.")});
    for (const Option &option : command.options) {
        const QString value = option.value ? QString::fromUtf8(option.value) : QString();
        parser.addOption({QString::fromUtf8(option.name), Ctl::tr(option.words), value});
    }
}

CommandLine readCommand(CommandLine line, const Command &command, const QStringList &rest)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(command.words));
    addOptions(parser, command);
    const QString usage = u"halftonectl %1 %2"_s.arg(command.path.join(u' '), QString::fromUtf8(command.arguments)).trimmed();
    const bool parsed = parser.parse(rest);
    if (parser.isSet(u"help"_s)) {
        // Of Qt's own text only the list of options: its usage line knows nothing of commands.
        const QString options = parser.helpText();
        line.help = Ctl::tr("Usage: %1 [options]").arg(usage) + u"\n\n"_s + Ctl::tr(command.words) + u"\n\n"_s
            + options.mid(options.indexOf(u"\n  -"_s) + 1);
        return line;
    }
    if (!parsed)
        return complaint(line, u"usage"_s, parser.errorText());
    line.arguments.words = parser.positionalArguments();
    const auto count = line.arguments.words.size();
    if (count < command.least)
        return complaint(line, u"usage"_s, Ctl::tr("Something is missing: %1").arg(usage));
    if (count > command.most)
        return complaint(line, u"usage"_s, Ctl::tr("“%1” is too much: %2").arg(line.arguments.words.at(command.most), usage));
    for (const Option &option : command.options) {
        const QString name = QString::fromUtf8(option.name);
        if (parser.isSet(name))
            line.arguments.options.insert(name, parser.values(name));
    }
    line.workspace = parser.value(u"workspace"_s);
    line.command = command;
    return line;
}

} // namespace

CommandLine readCommandLine(const QStringList &given)
{
    CommandLine line;
    line.json = given.contains("--json"_L1);
    line.verbose = given.contains("--verbose"_L1);
    const bool wantsHelp = given.contains("--help"_L1) || given.contains("-h"_L1);
    const qsizetype first = nextWord(given, 1);
    if (first < 0) {
        if (given.contains("--version"_L1) || given.contains("-v"_L1)) {
            line.help = u"halftonectl " HALFTONE_VERSION "\n"_s;
            return line;
        }
        for (qsizetype i = 1; i < given.size(); ++i) {
            static const QStringList kOwn {u"--json"_s, u"--verbose"_s, u"--help"_s, u"-h"_s, u"--workspace"_s};
            if (given.at(i).startsWith(u'-') && !kOwn.contains(given.at(i)) && !given.at(i).startsWith("--workspace="_L1))
                return complaint(line, u"usage"_s, Ctl::tr("“%1” is not an option.").arg(given.at(i)));
        }
        if (!wantsHelp && line.json)
            return complaint(line, u"usage"_s, Ctl::tr("A command is missing."));
        line.help = programHelp();
        line.helpStatus = wantsHelp ? 0 : 2;
        return line;
    }
    const QString group = given.at(first);
    const qsizetype second = nextWord(given, first + 1);
    const QList<Command> commands = allCommands();
    const auto named = [&](const Command &command) {
        return command.path.first() == group && (command.path.size() == 1 || (second >= 0 && command.path.at(1) == given.at(second)));
    };
    if (const auto found = std::ranges::find_if(commands, named); found != commands.end()) {
        QStringList rest = given;
        if (found->path.size() > 1)
            rest.removeAt(second);
        rest.removeAt(first);
        return readCommand(line, *found, rest);
    }
    if (isLater(group))
        return complaint(line, u"not_available"_s, Ctl::tr("“%1” is not available in this version.").arg(group));
    const bool isGroup = std::ranges::any_of(commands, [&](const Command &command) { return command.path.first() == group; });
    if (!isGroup)
        return complaint(line, u"usage"_s, Ctl::tr("There is no command “%1”. See halftonectl --help.").arg(group));
    if (wantsHelp) {
        line.help = programHelp(group);
        return line;
    }
    if (second >= 0)
        return complaint(line, u"usage"_s, Ctl::tr("There is no command “%1 %2”. See halftonectl %1 --help.").arg(group, given.at(second)));
    return complaint(line, u"usage"_s, Ctl::tr("What of “%1”? See halftonectl %1 --help.").arg(group));
}

} // namespace halftone::ctl
