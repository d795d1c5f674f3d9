#pragma once

#include <QTimeZone>
#include <QWidget>

#include "base/Clock.h"

class QDateEdit;
class QPushButton;
class QTimeEdit;

namespace halftone::ui {

/// Day and time of an interview in a given zone; or none, and a button for one.
class InterviewEdit : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewEdit(const Clock &clock, QWidget *parent = nullptr);

    /// ISO 8601 in UTC; empty: no interview.
    [[nodiscard]] QString iso() const;
    void setIso(const QString &iso);
    /// The zone that day and time are meant in. What is shown stays the same instant.
    void setZone(const QTimeZone &zone);
    void setCaption(const QString &caption);

Q_SIGNALS:
    /// The focus went elsewhere, Enter was pressed, a day was picked, or the interview was removed.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QDateTime &when);
    void retranslateUi();

    const Clock &m_clock;
    QTimeZone m_zone;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_set = false;
    QString m_kept; ///< as it was given, with seconds that are not shown
    QDateTime m_keptLocal;
};

} // namespace halftone::ui
