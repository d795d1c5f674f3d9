#pragma once

#include <QMenu>

namespace halftone::ui {

/// The merge fields of R8.3, by what they are, to be put into a text; plain, or with a default value.
class FieldMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FieldMenu(QWidget *parent = nullptr);

    /// @param custom names of the workspace's own fields, with their prefix.
    void setCustomFields(const QStringList &custom);
    void retranslate();

Q_SIGNALS:
    /// @param withDefault a default value is to be written behind it.
    void picked(const QString &field, bool withDefault);

private:
    void build();
    void fill(QMenu *menu, bool withDefault);

    QStringList m_custom;
};

/// "First name of the candidate" for candidate.first_name; what is no known field, as it is.
[[nodiscard]] QString fieldWords(const QString &field);

} // namespace halftone::ui
