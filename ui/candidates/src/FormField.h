#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace halftone::ui {

class PlainLabel;

/// One value of a candidate that is edited where it is shown: knows what is stored, what was typed, and what stands between the two.
///
/// What is typed stays until it is stored, taken back with Escape, or given up for what somebody else wrote.
class FormField : public QWidget
{
    Q_OBJECT

public:
    struct Access
    {
        std::function<QString()> read; ///< as it is sent to be stored
        std::function<void(const QString &)> write;
    };

    /// @param key field of CLI.md ("first_name", "custom.city"). @param editor gets the focus, and Escape.
    FormField(const QString &key, QWidget *editor, Access access, QWidget *parent);
    ~FormField() override;

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] PlainLabel *label() const { return m_label; } ///< to stand before it
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString text() const { return m_access.read(); }
    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] bool isTouched() const { return text() != m_stored; }
    /// Typed, not known to be refused, and not in doubt because of somebody else.
    [[nodiscard]] bool wantsSaving() const;

    void setCaption(const QString &caption);
    /// Somebody else is shown.
    void reset(const QString &stored);
    /// What was typed earlier and could not be stored.
    void type(const QString &text) { m_access.write(text); }
    /// What is stored now. It is shown where nothing was typed; else both are kept, and the person decides.
    void offer(const QString &stored);
    void sending(const QString &text) { m_sent = text; }
    void notSent() { m_sent.reset(); } ///< it came back
    void saved(const QString &sent, const QString &stored);
    void refused(const QString &sent, const QString &words);
    /// A refusal may be over: another country, another try.
    void tryAgain();
    void revert();
    /// A quiet line below; empty: none.
    void setHint(const QString &hint);

Q_SIGNALS:
    /// The person is done with it: Enter, another field, a choice that was made.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showNote();

    QString m_key;
    QWidget *m_editor;
    Access m_access;
    PlainLabel *m_label;
    PlainLabel *m_note;
    QPushButton *m_keep;
    QPushButton *m_take;
    QString m_caption;
    QString m_hint;
    QString m_stored;
    QString m_problem;
    QString m_refusedText;
    std::optional<QString> m_sent; ///< on its way to the store
    bool m_inDoubt = false; ///< somebody else changed what was being typed over
};

} // namespace halftone::ui
