#include "kit/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace halftone::ui {

using namespace Qt::StringLiterals;

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    const QString key = u"halftone:%1:%2:%3"_s.arg(name).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString path = u":/icons/%1.svg"_s.arg(name);
    if (!QFile::exists(path))
        return {};
    QSvgRenderer renderer(path);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    if (name != "halftone"_L1) { // a picture in colours of its own
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

/// Draws an icon at the size that is asked for, so that nothing is rendered before it is shown.
class LazyIcon final : public QIconEngine
{
public:
    LazyIcon(QString name, const QColor &colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour
            = mode == QIcon::Disabled ? QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText) : m_colour;
        const int size = std::min(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint(size / 2, size / 2) + QPoint(size % 2 ? 0 : 1, size % 2 ? 0 : 1);
        painter->drawPixmap(corner, iconPixmap(m_name, size, colour, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LazyIcon(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LazyIcon(name, colour));
}

} // namespace halftone::ui
