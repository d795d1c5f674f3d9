#pragma once

#include "workspace/Templates.h"

#include <QAbstractListModel>

#include <optional>

namespace halftone::ui {

/// A row of the list: a template, or one that was begun and never saved.
struct TemplateItem
{
    qint64 key = 0; ///< the template's id; below 0: not saved yet
    workspace::TemplateCard card;
    bool unsaved = false; ///< something was written that is not saved

    [[nodiscard]] bool isNew() const { return key < 0; }
};

/// What the list is narrowed to.
struct TemplateFilter
{
    QString words; ///< each must occur in name or text; accents and case folded
    std::optional<TemplateKind> kind;
    std::optional<ApprovalStatus> status;
    QString language; ///< empty: all
    friend bool operator==(const TemplateFilter &, const TemplateFilter &) = default;
};

/// The templates that pass a filter, by name. All are in memory: a workspace has hundreds, not more (250 names per business at first).
class TemplateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// What did not change keeps its row: a live update moves no cursor.
    void setItems(const QList<TemplateItem> &items);
    void setFilter(const TemplateFilter &filter);
    [[nodiscard]] const TemplateFilter &filter() const { return m_filter; }
    [[nodiscard]] const QList<TemplateItem> &items() const { return m_all; }
    [[nodiscard]] const TemplateItem *at(int row) const;
    [[nodiscard]] const TemplateItem *byKey(qint64 key) const; ///< also one that the filter hides
    [[nodiscard]] int rowOf(qint64 key) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    void sift();

    QList<TemplateItem> m_all;
    QList<TemplateItem> m_shown;
    TemplateFilter m_filter;
};

/// The state as it stands in the list: word, icon and which colour of the theme.
struct StatusLook
{
    enum class Tone { Muted, Good, Warning, Danger };
    QString word;
    QString icon;
    Tone tone = Tone::Muted;
};
[[nodiscard]] StatusLook statusLook(const workspace::TemplateCard &card);
/// "Français", "English (United Kingdom)": in the language itself, as people look for it; the code where nothing is known of it.
[[nodiscard]] QString languageName(const QString &code);

} // namespace halftone::ui
