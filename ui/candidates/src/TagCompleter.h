#pragma once

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>

namespace halftone::ui {

/// Completes the last of several words that are separated by commas.
class TagCompleter : public QCompleter
{
public:
    TagCompleter(QAbstractItemModel *words, QLineEdit *line)
        : QCompleter(words, line)
        , m_line(line)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString before = m_line->text().section(u',', 0, -2);
        const QString word = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? word : before + QStringLiteral(", ") + word;
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }

private:
    QLineEdit *m_line;
};

} // namespace halftone::ui
