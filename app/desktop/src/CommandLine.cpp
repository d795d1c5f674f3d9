#include "CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace halftone::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

} // namespace

Parsed parseCommandLine(const QStringList &given)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Messages to candidates, by SMS and WhatsApp."));
    const QCommandLineOption workspace(u"workspace"_s,
        Words::tr("Workspace: a file, or postgresql://user@host:port/database. Default: $HALFTONE_WORKSPACE, else your own."), u"W"_s);
    const QCommandLineOption demo(
        u"demo"_s, Words::tr("Look around: a sandbox of its own, with candidates that answer. Needs no account and no network."));
    const QCommandLineOption language(u"language"_s, Words::tr("Language of the window: en or fr."), u"en|fr"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("Colours: light, dark, or system."), u"light|dark|system"_s);
    const QCommandLineOption open(u"open"_s, Words::tr("Open the conversation of this candidate: id, number, or external id."), u"C"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Say this, and end."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Say the version, and end."));
    parser.addOptions({workspace, demo, language, theme, open, help, version});
    if (!parser.parse(given))
        return {std::nullopt, parser.errorText() + u'\n', kUsage};
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, u"halftone " HALFTONE_VERSION "\n"_s, 0};
    if (!parser.positionalArguments().isEmpty())
        return {std::nullopt, Words::tr("“%1” is not an option. See halftone --help.").arg(parser.positionalArguments().first()) + u'\n',
            kUsage};

    Arguments arguments;
    arguments.workspace = parser.value(workspace);
    arguments.demo = parser.isSet(demo);
    arguments.language = parser.value(language);
    arguments.open = parser.value(open);
    if (!arguments.language.isEmpty() && arguments.language != "en"_L1 && arguments.language != "fr"_L1)
        return {std::nullopt, Words::tr("The language is en or fr, not “%1”.").arg(arguments.language) + u'\n', kUsage};
    if (parser.isSet(theme)) {
        arguments.theme = ui::themeOf(parser.value(theme));
        if (!arguments.theme)
            return {std::nullopt, Words::tr("The theme is light, dark or system, not “%1”.").arg(parser.value(theme)) + u'\n', kUsage};
    }
    if (arguments.demo && !arguments.workspace.isEmpty())
        return {std::nullopt, Words::tr("--demo has a workspace of its own: give --demo or --workspace, not both.") + u'\n', kUsage};
    return {arguments, {}, 0};
}

} // namespace halftone::desktop
