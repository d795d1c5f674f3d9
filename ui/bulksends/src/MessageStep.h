#pragma once

#include "bulksends/BulkSendsPorts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace halftone::ui {

class PlainLabel;

/// What a new bulk send says: free text with fields, or a template.
class MessageStep : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStep(const BulkSendsPorts &ports, QWidget *parent = nullptr);

    void clear();
    void readTemplates();
    void setOwnFields(const QStringList &fields); ///< of the file of recipients
    void setContent(const BulkContent &content); ///< of a send that is prepared once more
    [[nodiscard]] BulkContent content() const;
    [[nodiscard]] QString problem() const; ///< empty: it is complete

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fillTemplates();
    void fillFields();
    void showChosen();
    [[nodiscard]] const MessageTemplate *chosen() const;

    const BulkSendsPorts &m_ports;
    QList<MessageTemplate> m_templates;
    QStringList m_custom; ///< of the workspace
    QStringList m_own; ///< of the file
    TemplateId m_wanted; ///< to be chosen once the templates are there
    QString m_free; ///< the free text, while a template is shown
    bool m_isFree = true;

    PlainLabel *m_kindLabel;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QPushButton *m_field;
    QMenu *m_fields;
    QWidget *m_variables;
    QGridLayout *m_grid;
    QList<QLineEdit *> m_values;
    QCheckBox *m_optOut;
    PlainLabel *m_note;
};

} // namespace halftone::ui
