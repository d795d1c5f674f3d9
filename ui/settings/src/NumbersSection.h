#pragma once

#include "Section.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace halftone::ui {

class NumbersModel;

/// Number bank and WhatsApp senders, and which of them stands in where no other is nearer (R3.2, R1.4).
class NumbersSection : public Section
{
    Q_OBJECT

public:
    explicit NumbersSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;

protected:
    void retranslateUi() override;

private:
    void show(const QList<Number> &numbers);
    void fill(QComboBox *box, Channel channel, const E164 &chosen);
    void choose(Channel channel, const E164 &number);
    void refresh();

    NumbersModel *m_model;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
    QTableView *m_table;
    PlainLabel *m_empty;
    QPushButton *m_refresh;
    Answer *m_answer;
    PlainLabel *m_defaultsHeading;
    PlainLabel *m_defaultsHint;
    PlainLabel *m_smsLabel;
    PlainLabel *m_whatsAppLabel;
    QComboBox *m_sms;
    QComboBox *m_whatsApp;
    QCheckBox *m_matchRegion;
    PlainLabel *m_matchHint;
    WorkspaceSettings m_settings;
    quint64 m_wish = 0;
};

} // namespace halftone::ui
