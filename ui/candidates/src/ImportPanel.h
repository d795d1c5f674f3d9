#pragma once

#include "candidates/CandidatesPorts.h"
#include "ListFile.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QProgressBar;
class QPushButton;

namespace halftone::ui {

class ImportColumns;
class PlainLabel;
class RefusedModel;
class RegionBox;

/// Imports a list of candidates: what the file holds and what would be done, then the import, then its report.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(const CandidatesPorts &ports, QWidget *parent = nullptr);

    void begin(const QString &path);
    /// Says why nothing can be imported, as where several files were dropped.
    void refuse(const QString &words);
    /// An import is running: nothing else may take its place.
    [[nodiscard]] bool isBusy() const { return m_state == State::Importing; }

Q_SIGNALS:
    void anotherFileWanted();
    void finished(); ///< candidates were imported
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class State { Reading, Unreadable, Preview, Importing, Report };

    void layOut();
    void retranslateUi();
    void enter(State state);
    void showFile();
    void showCounts();
    void rehearse();
    void tryOut();
    void import();
    void stopOrClose();
    void saveRefused();
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString noteText() const;

    const CandidatesPorts &m_ports;
    State m_state = State::Reading;
    QString m_name; ///< of the file
    QString m_problem;
    QString m_saved; ///< where the refused lines went
    ListFile m_file;
    std::shared_ptr<const QList<workspace::ImportLine>> m_lines; ///< of the file, by the columns as they are chosen
    std::optional<workspace::ImportReport> m_report; ///< of the rehearsal, then of the import
    std::shared_ptr<workspace::ImportWatch> m_watch;
    quint64 m_wish = 0;
    QTimer m_soon;
    QTimer m_look; ///< how far it is

    PlainLabel *m_title;
    PlainLabel *m_note;
    QWidget *m_choices;
    PlainLabel *m_regionLabel;
    RegionBox *m_region;
    ImportColumns *m_columns;
    PlainLabel *m_counts;
    QProgressBar *m_progress;
    RefusedModel *m_refused;
    QListView *m_refusedList;
    PlainLabel *m_problemLabel;
    QPushButton *m_import;
    QPushButton *m_save;
    QPushButton *m_another;
    QPushButton *m_close;
};

} // namespace halftone::ui
