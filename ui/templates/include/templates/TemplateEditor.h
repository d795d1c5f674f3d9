#pragma once

#include "kit/Widgets.h"
#include "templates/TemplateModel.h"
#include "templates/TemplatesPorts.h"

#include <QTimer>

#include <functional>
#include <tuple>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStandardItemModel;

namespace halftone::ui {

class CheckList;
class FieldMenu;
class Notice;

/// One template: what it is, its text, what reviewers would say to it and how it reads for somebody. It decides nothing: it says what
/// is wished, and the page does it.
class TemplateEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the editor.
    explicit TemplateEditor(const TemplatesPorts &ports, QWidget *parent = nullptr);

    /// Shows a template, with what is written of it. The one that is shown already keeps its cursor.
    /// @param refused the template is to take the place of one that was refused.
    void open(const TemplateItem &item, const workspace::NewTemplate &written, bool refused);
    [[nodiscard]] workspace::NewTemplate written() const;
    [[nodiscard]] qint64 key() const { return m_item.key; }
    void setCustomFields(const QStringList &fields);
    /// Whether an answer is waited for: no second wish until then.
    void setBusy(bool busy);
    /// News about this template, with ways on: an error, a colleague's change.
    void say(const QString &kind, const QString &text, const QList<std::tuple<QString, QString, std::function<void()>>> &ways = {});
    void sayNothing();
    void focusName();
    void focusText();

Q_SIGNALS:
    void edited();
    void saveWanted();
    void submitWanted();
    void duplicateWanted();
    void copyWanted(); ///< of one that cannot be changed, to be changed
    void resubmitWanted(); ///< of a refused one
    void deleteWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    void retranslateUi();
    void showState(); ///< all that follows from the item
    void showStateNotice();
    void wrote(); ///< a person changed something
    void judge(); ///< checks, preview, size
    void showPreview(const workspace::NewTemplate &now);
    void showSize(const workspace::NewTemplate &now, const QString &rendered);
    void insertField(const QString &field, bool withDefault);
    void replaceText(const QString &text); ///< Ctrl+Z brings the old one back
    void searchCandidates(const QString &words);
    void chooseCandidate(CandidateId candidate, const QString &name);
    void loadValues();

    const TemplatesPorts &m_ports;
    TemplateItem m_item;
    bool m_refused = false;
    bool m_busy = false;
    bool m_loading = false;
    QTimer m_judgeSoon;
    QTimer m_searchSoon;

    ElidedLabel *m_title;
    QLabel *m_statusIcon;
    PlainLabel *m_status;
    PlainLabel *m_uses;
    Notice *m_stateNotice;
    Notice *m_notice;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_categoryLabel;
    QComboBox *m_category;
    PlainLabel *m_categoryHint;
    QCheckBox *m_shared;
    QLabel *m_textLabel;
    QPushButton *m_insertField;
    FieldMenu *m_fields;
    QPlainTextEdit *m_text;
    PlainLabel *m_size;
    QPushButton *m_cheaper;
    CheckList *m_checks;
    QLabel *m_forLabel;
    QLineEdit *m_for;
    QStandardItemModel *m_found;
    QFrame *m_bubble;
    PlainLabel *m_preview;
    PlainLabel *m_missing;
    PlainLabel *m_submitHint;
    QPushButton *m_save;
    QPushButton *m_submit;
    QPushButton *m_discard;
    QPushButton *m_duplicate;
    QPushButton *m_delete;

    CandidateId m_candidate; ///< whose values the preview shows; invalid: the example's
    QString m_candidateName;
    text::FieldValues m_values; ///< of m_candidate, in the language m_valuesLanguage
    QString m_valuesLanguage;
    QString m_savedLanguage; ///< that what is written would be saved with
    quint64 m_valuesWish = 0;
    quint64 m_searchWish = 0;
};

} // namespace halftone::ui
