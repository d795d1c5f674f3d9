#pragma once

#include "Files.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace halftone::ui {

class PlainLabel;

/// Who a new bulk send goes to: a file, those that a filter finds, or people who were picked elsewhere.
class RecipientsStep : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsStep(const BulkSendsPorts &ports, QWidget *parent = nullptr);

    void clear();
    void openFile(const QString &path);
    void refuse(const QString &words); ///< what was dropped is no list
    void pick(const QList<workspace::BulkRecipient> &recipients, const QString &from);

    /// What is missing, in words; empty: it is complete.
    [[nodiscard]] QString problem() const;
    /// Fills in who the send goes to, but for the recipients.
    void describe(workspace::BulkWish &wish) const;
    /// The recipients; made beside the window, since a list may have a hundred thousand.
    [[nodiscard]] std::function<QList<workspace::BulkRecipient>()> recipients() const;
    [[nodiscard]] int count() const; ///< 0: not known beforehand
    [[nodiscard]] QStringList ownFields() const; ///< of the file, for merge fields

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void fillRegions();
    void recognise();
    void showFile();
    void search();
    [[nodiscard]] BulkSourceKind kind() const;

    const BulkSendsPorts &m_ports;
    std::optional<RecipientFile> m_file;
    csv::Columns m_columns;
    QList<workspace::BulkRecipient> m_picked;
    QString m_pickedFrom;
    QString m_fileProblem;
    std::optional<Result<workspace::CandidatePage>> m_found;
    quint64 m_wish = 0;
    bool m_reading = false;
    QTimer m_soon;

    QRadioButton *m_byFile;
    QRadioButton *m_byQuery;
    QRadioButton *m_byPicked;
    QStackedWidget *m_ways;
    QPushButton *m_choose;
    PlainLabel *m_fileNote;
    PlainLabel *m_numberLabel;
    QComboBox *m_number;
    PlainLabel *m_regionLabel;
    QComboBox *m_region;
    PlainLabel *m_columnsNote;
    QLineEdit *m_query;
    PlainLabel *m_queryNote;
    PlainLabel *m_pickedNote;
};

} // namespace halftone::ui
