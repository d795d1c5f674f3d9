#pragma once

#include <QDialog>

class QMainWindow;
class QVBoxLayout;

namespace halftone::ui {

/// F1: the keys of the window, read from the actions that are really there each time it opens.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow *window);

    /// Lists what is there now and shows it.
    void present();

private:
    void fill();

    QMainWindow *m_window;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace halftone::ui
