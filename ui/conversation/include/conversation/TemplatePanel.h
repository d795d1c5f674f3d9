#pragma once

#include "kit/Widgets.h"
#include "model/Template.h"

#include <QAbstractListModel>

class QLineEdit;
class QListView;
class QPushButton;

namespace halftone::ui {

/// The templates that can be inserted, filtered by what is typed.
class TemplateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTemplates(const QList<MessageTemplate> &templates);
    /// @param words each must occur in name or body; accents and case folded. @param whatsAppOnly approved WhatsApp ones only.
    void setFilter(const QString &words, bool whatsAppOnly);
    [[nodiscard]] const MessageTemplate *at(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void retranslate();

private:
    void sift();

    QList<MessageTemplate> m_all;
    QList<MessageTemplate> m_shown;
    QString m_words;
    bool m_whatsAppOnly = false;
};

/// Search, list and preview of templates, shown above the composer. Takes no decision: it says which one was picked.
class TemplatePanel : public QFrame
{
    Q_OBJECT

public:
    explicit TemplatePanel(QWidget *parent = nullptr);

    /// @param bySlash what is looked for is typed elsewhere: no search field is shown, and the focus stays where it is.
    void open(const QList<MessageTemplate> &templates, bool whatsAppOnly, bool bySlash);
    void setWords(const QString &words);
    /// To the next or previous template.
    void walk(int step);
    /// Name of the template under the cursor; empty where none fits.
    [[nodiscard]] QString current() const;
    /// @return whether there was one.
    bool pickCurrent();
    /// The template under the cursor, rendered for the candidate.
    void setPreview(const QString &text, bool problem);

Q_SIGNALS:
    void previewWanted(const halftone::MessageTemplate &which);
    void picked(const halftone::MessageTemplate &which);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void selectFirst();

    TemplateListModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    PlainLabel *m_preview;
    PlainLabel *m_none;
    QPushButton *m_insert;
    QPushButton *m_close;
    bool m_whatsAppOnly = false;
};

} // namespace halftone::ui
