// A hand in the window's own process, for a test that starts the program as it is and kills it: a plug-in that Qt loads by
// $QT_QPA_GENERIC_PLUGINS. It reads orders from a local socket, a line of JSON each, and answers with a line of JSON:
// {"widget": objectName, "do": "type"|"click"|"look", "text": …} → {"there", "enabled", "text"}.
#include <QAbstractButton>
#include <QApplication>
#include <QGenericPlugin>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPlainTextEdit>

namespace {

using namespace Qt::StringLiterals;

QWidget *shown(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

class Driver : public QObject
{
    Q_OBJECT

public:
    explicit Driver(const QString &server)
    {
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            while (m_socket.canReadLine())
                m_socket.write(
                    QJsonDocument(obey(QJsonDocument::fromJson(m_socket.readLine()).object())).toJson(QJsonDocument::Compact) + '\n');
            m_socket.flush();
        });
        m_socket.connectToServer(server);
    }

private:
    static QJsonObject obey(const QJsonObject &order)
    {
        QWidget *widget = shown(order.value("widget"_L1).toString());
        if (!widget)
            return {{u"there"_s, false}};
        const bool enabled = widget->isEnabled();
        auto *edit = qobject_cast<QPlainTextEdit *>(widget);
        auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString what = order.value("do"_L1).toString();
        if (what == "type"_L1 && edit)
            edit->insertPlainText(order.value("text"_L1).toString());
        if (what == "click"_L1 && button)
            button->click();
        return {{u"there"_s, true}, {u"enabled"_s, enabled}, {u"text"_s, edit ? edit->toPlainText() : button ? button->text() : QString()}};
    }

    QLocalSocket m_socket;
};

} // namespace

class WindowDriver : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")

public:
    QObject *create(const QString &, const QString &server) override { return new Driver(server); }
};

#include "WindowDriver.moc"
