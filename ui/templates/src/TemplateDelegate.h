#pragma once

#include "templates/TemplateModel.h"

#include <QStyledItemDelegate>

namespace halftone::ui {

struct Colours;

[[nodiscard]] QColor toneColour(StatusLook::Tone tone, const Colours &colours);

/// Name and state, kind, language and use of a template, on two lines.
class TemplateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TemplateDelegate(const TemplateModel &model, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TemplateModel &m_model;
};

} // namespace halftone::ui
