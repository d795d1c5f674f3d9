#pragma once

#include "base/Clock.h"
#include "workspace/Candidates.h"

#include <functional>

class QWidget;

namespace halftone::ui {

/// A file that a person is asked for.
struct FileWish
{
    QString title; ///< of the dialog
    QString filter; ///< as QFileDialog takes it
    QString suggestion; ///< file name; empty where a file is to be opened
};

/// What the page of candidates asks of the workspace; see ConversationPorts.
struct CandidatesPorts
{
    using Fields = QMap<QString, QString>;

    const Clock *clock = nullptr;
    /// @param after key of the page before; empty: the first page.
    std::function<Async<workspace::CandidatePage>(const QString &query, const QString &after, int limit)> page;
    std::function<Async<Candidate>(CandidateId)> byId;
    /// By number in any notation, or external id.
    std::function<Async<Candidate>(const QString &reference, const QString &region)> find;
    std::function<Async<Candidate>(const Fields &, const QString &region)> create;
    std::function<Async<Candidate>(CandidateId, const Fields &, const QString &region, int version)> update;
    std::function<Async<workspace::CandidateWords>()> words;
    std::function<Async<workspace::ImportReport>(
        const QList<workspace::ImportLine> &, const QString &region, bool dryRun, std::shared_ptr<workspace::ImportWatch>)>
        importLines;
    std::function<Async<QJsonObject>(CandidateId)> exportAll;
    std::function<Async<workspace::ErasePlan>(CandidateId)> erasePlan;
    std::function<Async<QJsonObject>(CandidateId)> erase;

    /// Asks for a file to read (to write) and calls @p chosen with its name, or never. Empty: the desktop's own dialog.
    using ChooseFile = std::function<void(QWidget *parent, const FileWish &, std::function<void(const QString &)> chosen)>;
    ChooseFile fileToOpen;
    ChooseFile fileToSave;
};

} // namespace halftone::ui
