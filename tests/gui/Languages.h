#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace halftone::test {

/// Everything below @p root that a person sees, or hears from a screen reader, at this moment.
[[nodiscard]] QStringList shownTexts(const QWidget *root);

/// The program's own words in one language, as the translation files have them.
class Catalogue
{
public:
    /// Reads translations/halftone_*_fr.ts. What reads the same in both languages is left out.
    Catalogue();

    [[nodiscard]] qsizetype size() const { return m_english.size(); }
    /// Those of @p texts that are English words of the program, and not French ones.
    [[nodiscard]] QStringList englishIn(const QStringList &texts) const;
    /// Those of @p texts that are French words of the program, and not English ones.
    [[nodiscard]] QStringList frenchIn(const QStringList &texts) const;

private:
    using Patterns = QList<QRegularExpression>;
    [[nodiscard]] static QStringList only(const QStringList &texts, const Patterns &wanted, const Patterns &other);

    Patterns m_english;
    Patterns m_french;
};

} // namespace halftone::test
