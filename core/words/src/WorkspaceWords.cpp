#include "WordTables.h"

#include <QCoreApplication>

#include <array>

namespace halftone::words {

namespace {

constexpr auto kTryAgain = QT_TRANSLATE_NOOP("ErrorWords", "Try again in a moment.");
constexpr auto kReload = QT_TRANSLATE_NOOP("ErrorWords", "Look at it again and repeat the change if it is still wanted.");
constexpr auto kAnotherWorkspace = QT_TRANSLATE_NOOP("ErrorWords", "Choose another workspace with --workspace, or restore a backup.");
constexpr auto kExportCsv = QT_TRANSLATE_NOOP("ErrorWords", "Export the list again as CSV (UTF-8); nothing was imported.");

/// What the workspace, its database and the files that are read into it are refused for.
constexpr std::array kRows {
    CodeRow {QLatin1StringView("not_found"), QT_TRANSLATE_NOOP("ErrorWords", "Nothing of that name or number was found."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check how it is written; lists show what there is.")},
    CodeRow {QLatin1StringView("ambiguous"), QT_TRANSLATE_NOOP("ErrorWords", "This fits more than one."),
        QT_TRANSLATE_NOOP("ErrorWords", "Be more precise: give the id or the full number.")},
    CodeRow {QLatin1StringView("already_exists"), QT_TRANSLATE_NOOP("ErrorWords", "It exists already."),
        QT_TRANSLATE_NOOP("ErrorWords", "Use the one there is, or choose another name.")},
    CodeRow {QLatin1StringView("external_id_taken"), QT_TRANSLATE_NOOP("ErrorWords", "Another candidate has this external id."),
        QT_TRANSLATE_NOOP("ErrorWords", "Open that candidate, or choose another id.")},
    CodeRow {QLatin1StringView("conflict"),
        QT_TRANSLATE_NOOP("ErrorWords", "The external id and the number belong to two different candidates."),
        QT_TRANSLATE_NOOP("ErrorWords", "Correct one of them in the list.")},
    CodeRow {QLatin1StringView("changed_meanwhile"), QT_TRANSLATE_NOOP("ErrorWords", "Somebody else has changed it meanwhile."), kReload},
    CodeRow {QLatin1StringView("lease_lost"), QT_TRANSLATE_NOOP("ErrorWords", "Another program of the workspace has taken this over."),
        kTryAgain},
    CodeRow {QLatin1StringView("last_team_lead"), QT_TRANSLATE_NOOP("ErrorWords", "The workspace needs at least one team lead."),
        QT_TRANSLATE_NOOP("ErrorWords", "Make somebody else a team lead first.")},
    CodeRow {QLatin1StringView("not_team_lead"), QT_TRANSLATE_NOOP("ErrorWords", "Only a team lead may do this."),
        QT_TRANSLATE_NOOP("ErrorWords", "Ask a team lead of your workspace.")},
    CodeRow {QLatin1StringView("too_many_installations"),
        QT_TRANSLATE_NOOP("ErrorWords", "Over a thousand installations use this workspace."),
        QT_TRANSLATE_NOOP("ErrorWords", "Installations that were not seen for 90 days make room; use fewer at once.")},
    CodeRow {QLatin1StringView("workspace_too_new"),
        QT_TRANSLATE_NOOP("ErrorWords", "The workspace was made by a newer version of Halftone."),
        QT_TRANSLATE_NOOP("ErrorWords", "Update Halftone on this computer.")},
    CodeRow {
        QLatin1StringView("not_a_workspace"), QT_TRANSLATE_NOOP("ErrorWords", "This is not a workspace of Halftone."), kAnotherWorkspace},
    CodeRow {QLatin1StringView("schema_altered"), QT_TRANSLATE_NOOP("ErrorWords", "The workspace’s tables were altered by something else."),
        kAnotherWorkspace},
    CodeRow {QLatin1StringView("workspace_missing"), QT_TRANSLATE_NOOP("ErrorWords", "There is no workspace at this place."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the path, or create it with “halftonectl workspace init”.")},
    CodeRow {QLatin1StringView("workspace_no_permission"),
        QT_TRANSLATE_NOOP("ErrorWords", "You are not allowed to read or write the workspace."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check who owns the file and its folder, and their permissions.")},
    CodeRow {QLatin1StringView("workspace_network_drive"),
        QT_TRANSLATE_NOOP("ErrorWords", "The workspace lies on a network drive, where its file would be damaged."),
        QT_TRANSLATE_NOOP("ErrorWords", "Put it on a local disk; for a team, use a PostgreSQL workspace.")},
    CodeRow {QLatin1StringView("workspace_locked"), QT_TRANSLATE_NOOP("ErrorWords", "Another program keeps the workspace locked."),
        QT_TRANSLATE_NOOP("ErrorWords", "Close that program, such as a database browser, and try again.")},
    CodeRow {QLatin1StringView("workspace_unreachable"),
        QT_TRANSLATE_NOOP("ErrorWords", "The workspace’s database server cannot be reached."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the address, the network and whether the server is running.")},
    CodeRow {QLatin1StringView("bad_workspace_url"), QT_TRANSLATE_NOOP("ErrorWords", "This is not the address of a workspace."),
        QT_TRANSLATE_NOOP("ErrorWords", "Give the path of a file, or postgresql://user@host:port/database.")},
    CodeRow {QLatin1StringView("password_in_url"), QT_TRANSLATE_NOOP("ErrorWords", "A password must not stand in the workspace’s address."),
        QT_TRANSLATE_NOOP("ErrorWords", "Put it in ~/.pgpass or in $PGPASSWORD.")},
    CodeRow {QLatin1StringView("driver_missing"), QT_TRANSLATE_NOOP("ErrorWords", "The database driver is not installed."),
        QT_TRANSLATE_NOOP("ErrorWords", "Install the package libqt6sql6-sqlite or libqt6sql6-psql.")},
    CodeRow {QLatin1StringView("disk_full"), QT_TRANSLATE_NOOP("ErrorWords", "The disk is full: nothing can be stored."),
        QT_TRANSLATE_NOOP("ErrorWords", "Make room on the disk; what was typed is not lost.")},
    CodeRow {QLatin1StringView("read_only"), QT_TRANSLATE_NOOP("ErrorWords", "The workspace can be read, but not written."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the permissions of the file and its folder, and whether the disk is mounted read-only.")},
    CodeRow {QLatin1StringView("storage_busy"), QT_TRANSLATE_NOOP("ErrorWords", "The workspace is busy: another program is writing to it."),
        kTryAgain},
    CodeRow {QLatin1StringView("connection_lost"), QT_TRANSLATE_NOOP("ErrorWords", "The connection to the workspace’s database was lost."),
        QT_TRANSLATE_NOOP("ErrorWords", "It is opened again by itself; try again in a moment.")},
    CodeRow {QLatin1StringView("storage_failed"), QT_TRANSLATE_NOOP("ErrorWords", "The workspace could not be read or written."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the disk, and run “halftonectl workspace check”.")},
    CodeRow {QLatin1StringView("database_damaged"), QT_TRANSLATE_NOOP("ErrorWords", "The workspace’s file is damaged."),
        QT_TRANSLATE_NOOP("ErrorWords", "Restore the latest backup; do not go on working in this file.")},
    CodeRow {QLatin1StringView("backup_failed"), QT_TRANSLATE_NOOP("ErrorWords", "The backup could not be written."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check that there is room, and that you may write to that folder.")},
    CodeRow {QLatin1StringView("backup_not_here"), QT_TRANSLATE_NOOP("ErrorWords", "A PostgreSQL workspace is not backed up by Halftone."),
        QT_TRANSLATE_NOOP("ErrorWords", "Use pg_dump on the database server.")},
    CodeRow {QLatin1StringView("file_exists"),
        QT_TRANSLATE_NOOP("ErrorWords", "A file of that name exists already; it is not overwritten."),
        QT_TRANSLATE_NOOP("ErrorWords", "Choose another name, or remove the file.")},
    CodeRow {QLatin1StringView("file_unreadable"), QT_TRANSLATE_NOOP("ErrorWords", "The file cannot be opened."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check its name and your permissions.")},
    CodeRow {QLatin1StringView("file_unwritable"), QT_TRANSLATE_NOOP("ErrorWords", "The file cannot be written."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the folder, and your permissions there.")},
    CodeRow {QLatin1StringView("csv_binary"), QT_TRANSLATE_NOOP("ErrorWords", "The file is not a text file: it may be a spreadsheet."),
        kExportCsv},
    CodeRow {QLatin1StringView("csv_unclosed_quote"),
        QT_TRANSLATE_NOOP("ErrorWords", "A quotation mark in the file is opened, but never closed."), kExportCsv},
    CodeRow {QLatin1StringView("csv_empty"), QT_TRANSLATE_NOOP("ErrorWords", "The file is empty."),
        QT_TRANSLATE_NOOP("ErrorWords", "Choose a file with a line of column titles and one line a candidate.")},
    CodeRow {QLatin1StringView("csv_no_header"),
        QT_TRANSLATE_NOOP("ErrorWords", "No column with phone numbers or ids was recognised in the first line."),
        QT_TRANSLATE_NOOP("ErrorWords", "Name the columns, such as “phone” and “first_name”, or say which is which (--map phone=\"…\").")},
    CodeRow {QLatin1StringView("csv_line_too_long"), QT_TRANSLATE_NOOP("ErrorWords", "A line of the file is too long to be one candidate."),
        kExportCsv},
    CodeRow {QLatin1StringView("csv_encoding"), QT_TRANSLATE_NOOP("ErrorWords", "The characters of the file cannot be read."), kExportCsv},
    CodeRow {QLatin1StringView("csv_unreadable"), QT_TRANSLATE_NOOP("ErrorWords", "The file cannot be read as a list."), kExportCsv},
    CodeRow {QLatin1StringView("unknown_column"), QT_TRANSLATE_NOOP("ErrorWords", "The file has no such column."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write the column’s title as it stands in the file.")},
    CodeRow {QLatin1StringView("bad_time_zone"), QT_TRANSLATE_NOOP("ErrorWords", "This is not a time zone."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write it like Europe/Paris.")},
    CodeRow {QLatin1StringView("unknown_time_zone"), QT_TRANSLATE_NOOP("ErrorWords", "There is no such time zone."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write it like Europe/Paris.")},
    CodeRow {QLatin1StringView("bad_interview"), QT_TRANSLATE_NOOP("ErrorWords", "The interview’s time cannot be read."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write it like 2026-11-24T09:30+01:00.")},
    CodeRow {QLatin1StringView("bad_rate"), QT_TRANSLATE_NOOP("ErrorWords", "This is not a sending rate."),
        QT_TRANSLATE_NOOP("ErrorWords", "Give the messages a second, greater than zero.")},
    CodeRow {QLatin1StringView("bad_setting"), QT_TRANSLATE_NOOP("ErrorWords", "The value does not fit this setting."),
        QT_TRANSLATE_NOOP("ErrorWords", "“halftonectl workspace get” shows the settings and how they are written.")},
    CodeRow {QLatin1StringView("unknown_setting"), QT_TRANSLATE_NOOP("ErrorWords", "There is no such setting."),
        QT_TRANSLATE_NOOP("ErrorWords", "“halftonectl workspace get” shows the settings there are.")},
    CodeRow {QLatin1StringView("quiet_hours"),
        QT_TRANSLATE_NOOP("ErrorWords", "It is outside of the hours at which candidates are written to."),
        QT_TRANSLATE_NOOP("ErrorWords", "Bulk sends, automations and reminders wait by themselves; a single message leaves at once.")},
    CodeRow {QLatin1StringView("denied_areas_unreadable"),
        QT_TRANSLATE_NOOP("ErrorWords", "The list of places without WhatsApp cannot be read."),
        QT_TRANSLATE_NOOP("ErrorWords", "Correct its form, or go back to the built-in list.")},
    CodeRow {QLatin1StringView("denied_area_region"),
        QT_TRANSLATE_NOOP("ErrorWords", "A place without WhatsApp has a country that does not exist."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write the country with two letters, such as SY.")},
    CodeRow {QLatin1StringView("denied_area_prefix"),
        QT_TRANSLATE_NOOP("ErrorWords", "A place without WhatsApp has a prefix that is not the beginning of a number."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write the prefix like +7365.")},
    CodeRow {QLatin1StringView("denied_area_empty"),
        QT_TRANSLATE_NOOP("ErrorWords", "A place without WhatsApp has neither a country nor a prefix, or both."),
        QT_TRANSLATE_NOOP("ErrorWords", "Give one of the two.")},
    CodeRow {QLatin1StringView("usage"), QT_TRANSLATE_NOOP("ErrorWords", "The command was not understood."),
        QT_TRANSLATE_NOOP("ErrorWords", "--help shows how it is used.")},
    CodeRow {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("ErrorWords", "This was cancelled before it was done."),
        QT_TRANSLATE_NOOP("ErrorWords", "Start it again if it is still wanted.")},
};

} // namespace

std::span<const CodeRow> workspaceRows()
{
    return kRows;
}

} // namespace halftone::words
