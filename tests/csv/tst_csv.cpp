#include "csv/Table.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace halftone;

namespace {

QByteArray utf16(const QString &text, bool little)
{
    QStringEncoder encoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

const QString kList = u"Prénom,Nom,Portable\nZoé,Œuvré,0612345678\n"_s;

} // namespace

/// Lists as programs write them, and files that are none (issue: "When things go wrong").
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = kList.toUtf8();
        QByteArray semicolon = plain;
        semicolon.replace(',', ';');
        QByteArray tab = plain;
        tab.replace(',', '\t');
        QByteArray crlf = plain;
        crlf.replace("\n", "\r\n");
        QByteArray cr = plain;
        cr.replace('\n', '\r');
        QTest::newRow("UTF-8") << plain;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + plain;
        QTest::newRow("UTF-16 LE") << utf16(kList, true);
        QTest::newRow("UTF-16 BE") << utf16(kList, false);
        QTest::newRow("Windows-1252") << QByteArray("Pr\xE9nom,Nom,Portable\nZo\xE9,\x8Cuvr\xE9,0612345678\n");
        QTest::newRow("semicolon") << semicolon;
        QTest::newRow("tab") << tab;
        QTest::newRow("CRLF") << crlf;
        QTest::newRow("CR") << cr;
        QTest::newRow("no last line end") << plain.chopped(1);
        QTest::newRow("quoted") << QString(u"\"Prénom\",\"Nom\",\"Portable\"\n\"Zoé\",\"Œuvré\",\"0612345678\"\n"_s).toUtf8();
        QTest::newRow("spaces around") << QString(u"Prénom , Nom , Portable\n Zoé , \"Œuvré\" , 0612345678 \n"_s).toUtf8();
        QTest::newRow("semicolon, commas in quotes") << QString(u"Prénom;Nom;\"Portable\"\nZoé;Œuvré;0612345678\n"_s).toUtf8();
    }
    void readsLists()
    {
        QFETCH(QByteArray, bytes);
        const auto table = csv::read(bytes);
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().code));
        QCOMPARE(table->titles, QStringList({u"Prénom"_s, u"Nom"_s, u"Portable"_s}));
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().line, 2);
        const auto columns = csv::recognise(table->titles);
        QVERIFY(columns.ok());
        const QMap<QString, QString> fields = csv::fieldsOf(table->rows.first(), *columns);
        QCOMPARE(fields.value(u"first_name"_s), u"Zoé"_s);
        QCOMPARE(fields.value(u"last_name"_s), u"Œuvré"_s);
        QCOMPARE(fields.value(u"phone"_s), u"0612345678"_s);
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QByteArray() << u"csv_empty"_s << QString();
        QTest::newRow("only line ends") << QByteArray("\n\r\n  \n") << u"csv_empty"_s << QString();
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"csv_empty"_s << QString();
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0phone\n", 12) << u"csv_binary"_s << QString();
        QTest::newRow("unclosed quote") << QByteArray("phone\n1\n\"2\n3\n") << u"csv_unclosed_quote"_s << u"3"_s;
        QTest::newRow("unclosed quote at the end") << QByteArray("phone\n\"") << u"csv_unclosed_quote"_s << u"2"_s;
        QTest::newRow("10 MB line") << QByteArray("phone\n") + QByteArray(10 * 1024 * 1024, 'x') + '\n' << u"csv_line_too_long"_s << u"2"_s;
    }
    void refusesFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto table = csv::read(bytes);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind, ErrorKind::InvalidInput);
        QTEST(table.error().code, "code");
        QTEST(table.error().subject, "line");
    }

    void aLineOfOneMebibyteIsRead()
    {
        const QByteArray longest(csv::kMaxLineBytes, 'x');
        QVERIFY(csv::read("phone\n" + longest + "\n").ok());
        QVERIFY(!csv::read("phone\n" + longest + "x\n").ok());
    }

    void quotesAndLines()
    {
        const auto table = csv::read("name,phone\n\n\"a \"\"b\"\", c\nsecond line\",1\n   \n5' 6\" tall,2\n\"x\"y\",3\n,,\nz\n");
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().code));
        QCOMPARE(table->rows.size(), 4);
        QCOMPARE(table->rows.at(0).line, 3);
        QCOMPARE(table->rows.at(0).cells, QStringList({u"a \"b\", c\nsecond line"_s, u"1"_s}));
        QCOMPARE(table->rows.at(1).line, 6);
        QCOMPARE(table->rows.at(1).cells, QStringList({u"5' 6\" tall"_s, u"2"_s}));
        QCOMPARE(table->rows.at(2).cells, QStringList({u"x\"y"_s, u"3"_s}));
        QCOMPARE(table->rows.at(3).line, 9);
        QCOMPARE(table->rows.at(3).cells, QStringList({u"z"_s}));
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("field");
        const QList<std::pair<const char *, const char *>> known {{"external_id", "external_id"}, {"id", "external_id"},
            {"First_Name", "first_name"}, {"PRÉNOM", "first_name"}, {"last name", "last_name"}, {"nom", "last_name"}, {"phone", "phone"},
            {"Mobile", "phone"}, {"Téléphone", "phone"}, {"telephone", "phone"}, {"portable", "phone"}, {"E-mail", "email"},
            {"poste", "job"}, {"étape", "stage"}, {"étiquettes", "tags"}, {"langue", "language"}, {"fuseau", "time_zone"},
            {"time_zone", "time_zone"}, {"entretien", "interview"}};
        for (const auto &[title, field] : known)
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(field);
    }
    void titles()
    {
        QFETCH(QString, title);
        QFETCH(QString, field);
        const auto columns = csv::recognise({title});
        QVERIFY(columns.ok());
        QCOMPARE(columns->fields, QStringList(field));
    }

    void columns()
    {
        const auto mapped = csv::recognise({u"Who"_s, u"Mobile"_s, u"Call"_s, u""_s, u"City"_s}, {{u"phone"_s, u"call"_s}});
        QVERIFY(mapped.ok());
        QCOMPARE(mapped->fields, QStringList({u"Who"_s, u""_s, u"phone"_s, u""_s, u"City"_s}));
        QCOMPARE(csv::recognise({u"0612345678"_s, u"Anne"_s}).error().code, u"csv_no_header"_s);
        QCOMPARE(csv::recognise({u"phone"_s}, {{u"email"_s, u"Courrier"_s}}).error().code, u"unknown_column"_s);
    }

    void writesNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("number") << u"+33612345678"_s << QByteArray("+33612345678");
        QTest::newRow("negative") << u"-12.5"_s << QByteArray("-12.5");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << QByteArray("'+cmd|' /C calc'!A0");
        QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("quotes") << u"a \"b\", c"_s << QByteArray("\"a \"\"b\"\", c\"");
        QTest::newRow("plain") << u"Zoé"_s << QString(u"Zoé"_s).toUtf8();
    }
    void writesNoFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csv::write({{cell}}), written + "\r\n");
    }

    void whatIsWrittenIsReadAgain()
    {
        const QStringList row {u"a,b"_s, u"line\nline"_s, u"\"q\""_s, u"+33612345678"_s, u"z;z"_s};
        const auto table = csv::read(csv::write({{u"phone"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, row}));
        QVERIFY(table.ok());
        QCOMPARE(table->rows.first().cells, row);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
