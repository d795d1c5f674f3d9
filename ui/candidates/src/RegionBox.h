#pragma once

#include <QComboBox>

namespace halftone::ui {

/// The countries of phone numbers by their names, to choose one for numbers in national notation. Letters jump to a name.
class RegionBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RegionBox(QWidget *parent = nullptr);

    /// ISO 3166-1 alpha-2; empty: numbers need their country code.
    [[nodiscard]] QString region() const { return currentData().toString(); }
    void setRegion(const QString &region);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
};

/// The country of this computer's settings; France where they name none and French is spoken.
[[nodiscard]] QString regionOfSystem();

} // namespace halftone::ui
