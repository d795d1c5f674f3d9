#include "kit/Colours.h"
#include "kit/Formats.h"
#include "kit/Icons.h"
#include "kit/Theme.h"

#include "Gui.h"

#include <QDir>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairCanBeRead_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Colours *colours : {&lightColours(), &darkColours()}) {
            const QList<ContrastPair> pairs = contrastPairs(*colours);
            for (const ContrastPair &pair : pairs)
                QTest::addRow("%s %s on %s", colours->dark ? "dark" : "light", pair.name, qPrintable(pair.ground.name()))
                    << pair.front << pair.ground << pair.least;
        }
        for (const QString &name :
            {u"Marie"_s, u"John"_s, u"Ana"_s, u"Zoé"_s, u"Li Wei"_s, u"Omar"_s, u"+33612345678"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QTest::addRow("avatar of %s", qPrintable(name)) << QColor(Qt::white) << avatarColour(name) << 4.5;
    }

    void everyPairCanBeRead()
    {
        QFETCH(const QColor, front);
        QFETCH(const QColor, ground);
        QFETCH(const double, least);
        const double found = contrast(front, ground);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(front.name(), ground.name()).arg(found)));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.01);
    }

    void theThemeIsToldFromThePalette()
    {
        QVERIFY(!coloursOf(paletteOf(lightColours())).dark);
        QVERIFY(coloursOf(paletteOf(darkColours())).dark);
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(themeOf(themeWord(choice)), std::optional(choice));
        QVERIFY(!themeOf(u"purple"));
    }

    void everyIconCanBeDrawn()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 20);
        for (const QString &name : names) {
            const QImage image = iconPixmap(name.chopped(4), 24, Qt::red, 1).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn = drawn || image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(drawn, qPrintable(name));
        }
        // Those that are named in the sources.
        for (const auto *name : {"inbox", "settings", "halftone", "sms", "whatsapp", "templates", "send", "pending-approval", "waiting",
                 "failed", "rejected", "sent", "delivered", "read", "sending", "scheduled", "cancelled", "unconfirmed", "information",
                 "automations", "copy", "edit", "refresh", "online", "offline", "more", "chevron-down"})
            QVERIFY2(!iconPixmap(QString::fromLatin1(name), 16, Qt::black, 1).isNull(), name);
        QVERIFY(iconPixmap(u"no-such-icon"_s, 16, Qt::black, 1).isNull());
    }

    void initialsAreLetters()
    {
        QCOMPARE(initialsOf(u"Marie-Claire Dupont"_s), u"MD"_s);
        QCOMPARE(initialsOf(u"zoé"_s), u"Z"_s);
        QCOMPARE(initialsOf(u"+33 6 12"_s), u"#"_s);
        QCOMPARE(initialsOf(QString()), u"#"_s);
        QCOMPARE(initialsOf(u"😀 😀"_s), u"#"_s);
    }

    void timesAreWordsOfTheLanguage()
    {
        const UtcMs now {milliseconds(1'790'000'000'000)}; // a Monday, 14:13 UTC
        test::speak(u"en"_s);
        QCOMPARE(ago(now - 30s, now), u"just now"_s);
        QCOMPARE(ago(now - 59min, now), u"59 min ago"_s);
        QCOMPARE(ago(now - 23h, now), u"23 h ago"_s);
        QCOMPARE(ago(now - 24h, now), u"1 day ago"_s);
        QCOMPARE(ago(now - 49h, now), u"2 days ago"_s);
        QCOMPARE(shortWhen(now - 24h, now), u"Yesterday"_s);
        QCOMPARE(dayTitle(now - 48h, now), u"Saturday, September 19"_s);
        QCOMPARE(timeInZone(now, u"Europe/Paris"_s), u"4:13 PM"_s);
        QCOMPARE(timeInZone(now, u"No/Where"_s), QString());
        test::speak(u"fr"_s);
        QCOMPARE(ago(now - 24h, now), u"il y a 1 jour"_s);
        QCOMPARE(dayTitle(now - 48h, now), u"samedi 19 septembre"_s);
        QCOMPARE(shortWhen(now - 24h, now), u"Hier"_s);
        QCOMPARE(timeInZone(now, u"Europe/Paris"_s), u"16:13"_s);
        test::speak(u"en"_s);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
