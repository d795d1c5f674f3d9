#pragma once

#include "settings/SettingsPorts.h"

#include "kit/Widgets.h"

#include <QScrollArea>

#include <functional>

class QAbstractButton;
class QFormLayout;
class QVBoxLayout;

namespace halftone::ui {

/// What the last thing that was asked for came to; it says so in the language of the day.
class Answer : public PlainLabel
{
    Q_OBJECT

public:
    explicit Answer(const QString &objectName, QWidget *parent);

    /// @param words are asked for again when the language changes. @param tone "good", "danger", "warning", "muted".
    void say(std::function<QString()> words, const char *tone);
    void sayError(const Error &error);
    void forget();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<QString()> m_words;
};

/// One section of the settings: cards in a column that scrolls.
class Section : public QScrollArea
{
    Q_OBJECT

public:
    Section(const SettingsPorts &ports, const QString &objectName, QWidget *parent);

    /// As it stands in the list of sections.
    [[nodiscard]] virtual QString title() const = 0;
    /// Shows what is set now.
    virtual void reload() = 0;
    /// Scrolls so far that a part which has just been shown is seen.
    void bringIntoView(QWidget *part);

protected:
    /// A part of the column, with its heading.
    [[nodiscard]] QVBoxLayout *addCard(PlainLabel *&heading, const QString &objectName = {});
    [[nodiscard]] static QFormLayout *addForm(QVBoxLayout *card);
    /// A row whose label is the field's buddy.
    [[nodiscard]] PlainLabel *row(QFormLayout *form, QWidget *field);
    /// A muted text that wraps.
    [[nodiscard]] PlainLabel *addHint(QVBoxLayout *card);
    [[nodiscard]] Answer *addAnswer(QVBoxLayout *card, const QString &objectName);
    /// Changes settings of the workspace; a refusal is said in @p answer.
    void change(std::function<void(WorkspaceSettings &)> edit, Answer *answer);
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override;

    const SettingsPorts &m_ports;

private:
    QWidget *m_holder;
    QVBoxLayout *m_column;
};

/// "a label, and what it stands beside": gives a field the label's words as its accessible name.
void nameField(QWidget *field, const QString &name);

} // namespace halftone::ui
