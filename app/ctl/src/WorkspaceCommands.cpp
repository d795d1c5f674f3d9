#include "Program.h"
#include "Settings.h"
#include "Shapes.h"
#include "Words.h"

#include "workspace/Preferences.h"

#include <QLocale>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const workspace::Info &info)
{
    return Ctl::tr("Workspace: %1").arg(info.address) + u'\n'
        + Ctl::tr("Schema version %1, %2").arg(QString::number(info.schema), QLocale().formattedDataSize(info.sizeBytes)) + u'\n'
        + Ctl::tr("Candidates: %1; messages: %2; unread conversations: %3").arg(info.candidates).arg(info.messages).arg(info.unread) + u'\n'
        + Ctl::tr("Messages that wait or are under way: %1; of these for an approval: %2").arg(info.outbox).arg(info.awaitingApproval)
        + u'\n';
}

void tellInfo(Program &program, const QJsonObject &more = {}, const QString &text = {}, int status = Fine)
{
    program.await(program.workspace().info(), [&program, more, text, status](const workspace::Info &info) {
        QJsonObject json = shapeOf(info);
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        program.finish(json, text + textOf(info), status);
    });
}

void info(Program &program, const Arguments &)
{
    program.open([&program] { tellInfo(program); });
}

void check(Program &program, const Arguments &)
{
    program.open([&program] {
        program.await(program.workspace().check(), [&program](const QStringList &problems) {
            const QString text = problems.isEmpty() ? Ctl::tr("All is well.") : problems.join(u'\n');
            tellInfo(program, {{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}}, text + u'\n',
                problems.isEmpty() ? Fine : Refused);
        });
    });
}

void backup(Program &program, const Arguments &arguments)
{
    const QString file = arguments.words.constFirst();
    program.open([&program, file] {
        program.await(program.workspace().backup(file), [&program, file](Done) {
            tellInfo(program, {{u"backup"_s, file}}, Ctl::tr("Written: %1").arg(file) + u'\n');
        });
    });
}

void tellSettings(Program &program)
{
    program.await(program.workspace().preferences().load(), [&program](const WorkspaceSettings &settings) {
        const QList<std::pair<QString, QString>> values = printSettings(settings);
        QJsonObject json;
        QString text;
        for (const auto &[key, value] : values) {
            json.insert(key, orNull(value));
            text += key + u'=' + value + u'\n';
        }
        program.finish(json, text);
    });
}

void load(Program &program, const Arguments &)
{
    program.open([&program] { tellSettings(program); });
}

void set(Program &program, const Arguments &arguments)
{
    QList<std::pair<QString, QString>> changes;
    for (const QString &word : arguments.words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) {
            program.failUsage(Ctl::tr("Write KEY=VALUE, not “%1”.").arg(word));
            return;
        }
        changes.append({word.left(equals).trimmed(), word.mid(equals + 1).trimmed()});
    }
    program.open([&program, changes] {
        program.await(program.workspace().preferences().load(), [&program, changes](WorkspaceSettings settings) {
            for (const auto &[key, value] : changes) {
                if (const auto applied = applySetting(settings, key, value); !applied) {
                    program.fail(applied.error());
                    return;
                }
            }
            program.await(program.workspace().preferences().save(settings), [&program](Done) { tellSettings(program); });
        });
    });
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
        {{u"workspace"_s, u"init"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Create the workspace (any first use does)."), 0, 0, {}, &info},
        {{u"workspace"_s, u"info"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Counts, schema version, size."), 0, 0, {}, &info},
        {{u"workspace"_s, u"check"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Check that the workspace is whole."), 0, 0, {}, &check},
        {{u"workspace"_s, u"backup"_s}, "FILE", QT_TRANSLATE_NOOP("Ctl", "Copy the workspace, also while it is in use."), 1, 1, {},
            &backup},
        {{u"workspace"_s, u"get"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Show the settings."), 0, 0, {}, &load},
        {{u"workspace"_s, u"set"_s}, "KEY=VALUE…",
            QT_TRANSLATE_NOOP("Ctl",
                "Change settings: quiet_hours=20:00-08:00,sun (or off), default_sms, default_whatsapp, grace=30m, "
                "match_region=on|off, undo=5s, absence_horizon=60s, concurrency=40, organization."),
            1, 100, {}, &set},
    };
}

} // namespace halftone::ctl
