#pragma once

#include "candidates/CandidateListModel.h"
#include "candidates/CandidatesPorts.h"
#include "kit/Page.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace halftone::ui {

class CandidateDetail;
class EmptyPage;
class ImportPanel;
class NewCandidate;
class PlainLabel;

/// The place of candidates: the list, and beside it one of them, a new one, or an import.
///
/// A CSV file may be dropped anywhere on it. Follows what others change.
class CandidatesPage : public Page
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit CandidatesPage(const CandidatesPorts &ports, QWidget *parent = nullptr);

    void reload() override;
    void noteChanges(const QList<Change> &changes) override;

    [[nodiscard]] CandidateListModel &model() { return m_model; }

public Q_SLOTS:
    void newCandidate(); ///< for Ctrl+N
    void chooseList(); ///< asks for a file to import
    void importList(const QString &path);
    void focusSearch();
    void showCandidate(halftone::CandidateId id);
    void flush() override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslateUi();
    void updateEmpty();
    void showRightPage();
    void showBeside(QWidget *page);
    void leaveBeside();
    void showCurrent();
    void readWords();
    void tell(const QString &words, CandidateId about = {});

    const CandidatesPorts &m_ports;
    CandidateListModel m_model;
    QTimer m_soon; ///< until what is typed is searched
    QTimer m_changed; ///< a burst of changes is one look
    CandidateId m_shown;
    CandidateId m_about; ///< whom the notice is about
    bool m_wordsKnown = false;
    bool m_following = true; ///< a row that is chosen is shown; false while rows come and go

    QStackedWidget *m_whole;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    QPushButton *m_add;
    QPushButton *m_import;
    QWidget *m_notice;
    PlainLabel *m_noticeText;
    QPushButton *m_noticeShow;
    QPushButton *m_noticeClose;
    QStackedWidget *m_lists;
    QListView *m_list;
    EmptyPage *m_nothingFound;
    QPushButton *m_showAll;
    QStackedWidget *m_beside;
    EmptyPage *m_nobody;
    CandidateDetail *m_detail;
    NewCandidate *m_new;
    ImportPanel *m_importPanel;
    EmptyPage *m_empty;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptyImport;
    PlainLabel *m_dropHint;
};

} // namespace halftone::ui
