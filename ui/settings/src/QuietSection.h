#pragma once

#include "Section.h"

#include <QHash>

class QComboBox;
class QPushButton;

namespace halftone::ui {

class QuietHoursEdit;

/// Quiet hours of the workspace, and of countries that have their own (R9.1).
class QuietSection : public Section
{
    Q_OBJECT

public:
    explicit QuietSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;

protected:
    void retranslateUi() override;

private:
    struct CountryRow
    {
        QFrame *frame = nullptr;
        PlainLabel *name = nullptr;
        QuietHoursEdit *hours = nullptr;
        QPushButton *remove = nullptr;
    };

    void showCountries(const QList<CountryQuietHours> &countries);
    CountryRow makeRow(const QString &region);
    void retranslateRow(const QString &region, const CountryRow &row);
    void fillChoices();
    void addCountry();
    void save(const QString &region);

    PlainLabel *m_heading;
    PlainLabel *m_hint;
    QuietHoursEdit *m_general;
    Answer *m_answer;
    PlainLabel *m_countriesHeading;
    PlainLabel *m_countriesHint;
    QVBoxLayout *m_rows;
    PlainLabel *m_choiceLabel;
    QComboBox *m_choice;
    QPushButton *m_add;
    QHash<QString, CountryRow> m_countries; ///< by region
    quint64 m_wish = 0;
};

} // namespace halftone::ui
