#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace halftone::ctl {

class Program;

/// What was given to a command, read.
struct Arguments
{
    QStringList words; ///< what is no option, after the command's own words
    QMap<QString, QStringList> options; ///< those that were given; a flag has no value

    [[nodiscard]] bool isSet(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return options.value(name).value(options.value(name).size() - 1); }
    [[nodiscard]] QStringList values(const QString &name) const { return options.value(name); }
};

struct Option
{
    const char *name;
    const char *value; ///< how its value is called in the help; null: a flag
    const char *words; ///< QT_TRANSLATE_NOOP("Ctl", …)
};

/// One command of CLI.md.
struct Command
{
    QStringList path; ///< {"candidates", "import"}
    const char *arguments; ///< as in the help: "FILE.csv"
    const char *words; ///< what it does: QT_TRANSLATE_NOOP("Ctl", …)
    int least = 0; ///< words it needs
    int most = 0; ///< words it takes
    QList<Option> options;
    void (*run)(Program &program, const Arguments &arguments) = nullptr;
};

/// The groups; each is a file.
[[nodiscard]] QList<Command> workspaceCommands();
[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> candidateCommands();
[[nodiscard]] QList<Command> messageCommands();
[[nodiscard]] QList<Command> sendCommands();
[[nodiscard]] QList<Command> bulkCommands();
[[nodiscard]] QList<Command> engineCommands();
[[nodiscard]] QList<Command> templateCommands();

} // namespace halftone::ctl
