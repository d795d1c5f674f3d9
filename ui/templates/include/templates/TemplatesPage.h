#pragma once

#include "kit/Page.h"
#include "templates/TemplateModel.h"
#include "templates/TemplatesPorts.h"

#include <QMap>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace halftone::ui {

class EmptyPage;
class PlainLabel;
class TemplateEditor;

/// The place of templates: a list, narrowed as one types, and the editor of the current one.
///
/// What was written and not saved is kept for each template, through selecting others, leaving the page and the end of the program.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit TemplatesPage(const TemplatesPorts &ports, QWidget *parent = nullptr);

    void reload() override;
    void noteChanges(const QList<Change> &changes) override;
    void flush() override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What is written of a template and not saved.
    struct Edit
    {
        workspace::NewTemplate written;
        workspace::NewTemplate base; ///< as it was saved when the writing began
        TemplateId refused; ///< the refused template whose place it is to take
    };

    void layOut();
    void connectAll();
    void retranslateUi();
    void fetch();
    void take(const QList<workspace::TemplateCard> &cards);
    void tellNews(const QList<workspace::TemplateCard> &before, const QList<workspace::TemplateCard> &now);
    void mergeEdits();
    void restoreUnsaved(const QString &kept);
    void keepUnsaved();
    void showItems();
    void showLanguages();
    void showUnsavedHint();
    void open(qint64 key);
    void openCurrent();
    void judgeConflict(); ///< whether somebody changed what is being written
    void noteEdited();
    void addNew(const workspace::NewTemplate &written, TemplateId refused);
    void begin();
    void copy(TemplateId refused);
    void save(bool thenSubmit);
    void saved(qint64 key, const workspace::NewTemplate &sent, bool thenSubmit, const Result<workspace::TemplateCard> &answer);
    void submit(TemplateId id);
    void askToDelete();
    void remove(TemplateId id);
    void discard();
    void refresh();
    void sayError(const Error &error);
    [[nodiscard]] const workspace::TemplateCard *card(qint64 key) const;
    void put(const workspace::TemplateCard &card);

    const TemplatesPorts &m_ports;
    QList<workspace::TemplateCard> m_cards;
    QMap<qint64, Edit> m_edits; ///< by key of TemplateItem
    qint64 m_current = 0;
    bool m_loaded = false;
    bool m_restored = false;
    bool m_busy = false;
    quint64 m_wish = 0;
    QTimer m_fetchSoon;
    QTimer m_keepSoon;

    TemplateModel m_model;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QPushButton *m_emptyNew;
    QPushButton *m_emptyRefresh;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_language;
    QComboBox *m_status;
    QListView *m_list;
    PlainLabel *m_none;
    PlainLabel *m_unsavedHint;
    QPushButton *m_new;
    QPushButton *m_refresh;
    TemplateEditor *m_editor;
};

} // namespace halftone::ui
