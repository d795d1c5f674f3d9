#include "spelling/Spelling.h"
#include "spelling/Words.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace halftone;
using namespace halftone::spelling;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QString &line)
{
    QStringList texts;
    for (const Word &word : wordsIn(line))
        texts << line.mid(word.position, word.length);
    return texts;
}

/// A dictionary of three words.
void writeDictionary(const QString &folder, const QString &name, const QByteArray &affixes = "SET UTF-8\n")
{
    QFile aff(folder + u'/' + name + ".aff"_L1);
    QVERIFY(aff.open(QIODevice::WriteOnly));
    aff.write(affixes);
    QFile dic(folder + u'/' + name + ".dic"_L1);
    QVERIFY(dic.open(QIODevice::WriteOnly));
    dic.write("3\nhello\nworld\nl'été\n");
}

template <typename T> Result<T> answerOf(const Async<T> &future)
{
    Result<T> got = Error {};
    bool there = false;
    QObject context;
    onDone(future, &context, [&](const Result<T> &answer) {
        got = answer;
        there = true;
    });
    [&there] { QTRY_VERIFY_WITH_TIMEOUT(there, 20'000); }();
    return got;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("spaces") << u"  \u00a0 "_s << QStringList();
        QTest::newRow("plain") << u"Bonjour, à demain !"_s << QStringList {u"Bonjour"_s, u"demain"_s};
        QTest::newRow("elision") << u"l’entretien d'aujourd'hui"_s << QStringList {u"l’entretien"_s, u"d'aujourd'hui"_s};
        QTest::newRow("hyphens") << u"- rendez-vous -là- "_s << QStringList {u"rendez-vous"_s, u"là"_s};
        QTest::newRow("quotes") << u"'hello' «bien» “yes”"_s << QStringList {u"hello"_s, u"bien"_s, u"yes"_s};
        QTest::newRow("slash between") << u"oui/non"_s << QStringList {u"oui"_s, u"non"_s};
        QTest::newRow("digits") << u"14h30 B2B covid19 2e demain"_s << QStringList {u"demain"_s};
        QTest::newRow("link") << u"https://exampel.com/pagge?q=wrod voir"_s << QStringList {u"voir"_s};
        QTest::newRow("www") << u"(www.exampel.com) WWW.Exampel.org ok"_s << QStringList {u"ok"_s};
        QTest::newRow("domain") << u"exampel.com, bien."_s << QStringList {u"bien"_s};
        QTest::newRow("mail") << u"marrie.dupond@exampel.fr bien"_s << QStringList {u"bien"_s};
        QTest::newRow("paths") << u"/hoome/marrie C:\\Temmp bien"_s << QStringList {u"bien"_s};
        QTest::newRow("fields") << u"Dear {{ candidate.frist_name | default: \"xyzt\" }}, hello{{ 1 }}world"_s
                                << QStringList {u"Dear"_s, u"hello"_s, u"world"_s};
        QTest::newRow("field, unclosed") << u"Dear {{ candidat"_s << QStringList {u"Dear"_s};
        QTest::newRow("field, empty braces") << u"{{}} hello"_s << QStringList {u"hello"_s};
        QTest::newRow("abbreviations") << u"CDI RTT SNCF BONJOUUR"_s << QStringList {u"BONJOUUR"_s};
        QTest::newRow("capitals inside") << u"LinkedIn iPhone JavaScript Javaa"_s << QStringList {u"Javaa"_s};
        QTest::newRow("underscore") << u"first_naame bien"_s << QStringList {u"bien"_s};
        QTest::newRow("single letters") << u"a y à l' bien"_s << QStringList {u"bien"_s};
        QTest::newRow("other scripts") << u"Привет 你好 مرحبا bien"_s << QStringList {u"bien"_s};
        QTest::newRow("emoji") << u"bien👍 👨‍👩‍👧 👍🏽oui"_s << QStringList();
        QTest::newRow("decomposed") << u"e\u0301te\u0301 bien"_s << QStringList {u"e\u0301te\u0301"_s, u"bien"_s};
        QTest::newRow("trailing join") << u"bien- oui'"_s << QStringList {u"bien"_s, u"oui"_s};
    }

    void theWordsOfALine()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, words);
        QCOMPARE(textsOf(line), words);
    }

    void longWordsAndLonelyHalves()
    {
        QCOMPARE(wordsIn(QString(300, u'x')), (QList<Word> {{0, 300}}));
        QCOMPARE(wordsIn(QString(QChar(0xd83d))), QList<Word>());
        QCOMPARE(wordsIn(u"\u202ebien\u202c"_s).size(), 1);
    }

    void namesAreRight()
    {
        const QSet<QString> names {u"marie"_s, u"dupont"_s, u"aïssatou"_s};
        QVERIFY(isMadeOf(u"Marie", names));
        QVERIFY(isMadeOf(u"MARIE", names));
        QVERIFY(isMadeOf(u"Marie-Dupont", names));
        QVERIFY(isMadeOf(u"d’Aïssatou", names));
        QVERIFY(isMadeOf(u"Marie's", names));
        QVERIFY(isMadeOf(u"Marie’s", names));
        QVERIFY(!isMadeOf(u"Mariee", names));
        QVERIFY(!isMadeOf(u"Marie-Claude", names));
        QVERIFY(!isMadeOf(u"s", names));
        QVERIFY(!isMadeOf(u"", names));
        QVERIFY(!isMadeOf(u"l's", names));
        QVERIFY(!isMadeOf(u"Marie", {}));
    }

    void theDictionariesOfBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("right");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("fr right") << u"fr"_s << u"entretien"_s << true << QString();
        QTest::newRow("fr elision") << u"fr"_s << u"l’entretien"_s << true << QString();
        QTest::newRow("fr decomposed") << u"fr"_s << u"e\u0301te\u0301"_s << true << QString();
        QTest::newRow("fr hyphen") << u"fr"_s << u"rendez-vous"_s << true << QString();
        QTest::newRow("fr wrong") << u"fr"_s << u"entretient"_s << true << QString(); // a form of entretenir
        QTest::newRow("fr wrong 2") << u"fr"_s << u"entretein"_s << false << u"entretien"_s;
        QTest::newRow("fr: English") << u"fr"_s << u"tomorrow"_s << false << QString();
        QTest::newRow("en right") << u"en"_s << u"interview"_s << true << QString();
        QTest::newRow("en apostrophe") << u"en"_s << u"don’t"_s << true << QString();
        QTest::newRow("en wrong") << u"en"_s << u"intervew"_s << false << u"interview"_s;
        QTest::newRow("en: French") << u"en"_s << u"bonjour"_s << false << QString();
    }

    void theDictionariesOfBothLanguages()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        QFETCH(const bool, right);
        QFETCH(const QString, suggestion);
        auto loaded = Speller::load(language);
        QVERIFY2(loaded, "the package hunspell-fr or hunspell-en-us is missing");
        const auto speller = std::move(loaded).value();
        QCOMPARE(speller->isRight(word), right);
        if (!suggestion.isEmpty()) {
            const QStringList found = speller->suggestions(word, 5);
            QVERIFY2(found.contains(suggestion), qPrintable(found.join(u' ')));
            QVERIFY(found.size() <= 5);
        }
    }

    void suggestionsKeepTheWritersApostrophe()
    {
        auto loaded = Speller::load(u"fr"_s);
        QVERIFY(loaded);
        const QStringList found = std::move(loaded).value()->suggestions(u"l’entretein"_s, 5);
        QVERIFY2(found.contains(u"l’entretien"_s), qPrintable(found.join(u' ')));
    }

    void anAbsentDictionarySaysSo()
    {
        QTemporaryDir folder;
        Spelling spelling({.personalWords = folder.filePath(u"words.txt"_s), .region = {}, .folders = {folder.path()}});
        const auto answer = answerOf(spelling.check(u"fr"_s, {u"bonjour"_s}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotFound);
        QCOMPARE(answer.error().code, u"no_dictionary"_s);
        QCOMPARE(answer.error().subject, u"fr"_s);
        QVERIFY(!answerOf(spelling.suggest(u"fr"_s, u"bonjour"_s)));
    }

    void brokenDictionariesAreAbsentOnes_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::newRow("an encoding that nobody knows") << QByteArray("SET KOI-42\n");
    }

    void brokenDictionariesAreAbsentOnes()
    {
        QFETCH(const QByteArray, affixes);
        QTemporaryDir folder;
        writeDictionary(folder.path(), u"en_US"_s, affixes);
        const auto loaded = Speller::load(u"en"_s, {}, {folder.path()});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"no_dictionary"_s);
    }

    void theReadersRegionComesFirst()
    {
        QTemporaryDir folder;
        writeDictionary(folder.path(), u"en_US"_s);
        writeDictionary(folder.path(), u"en_GB"_s);
        QFile words(folder.filePath(u"en_GB.dic"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("1\ncolour\n");
        words.close();
        auto british = Speller::load(u"en"_s, u"GB"_s, {folder.path()});
        QVERIFY(british);
        QVERIFY(std::move(british).value()->isRight(u"colour"_s));
        auto other = Speller::load(u"en"_s, u"FR"_s, {folder.path()});
        QVERIFY(other);
        QVERIFY(!std::move(other).value()->isRight(u"colour"_s));
    }

    void addedWordsAreKept()
    {
        QTemporaryDir folder;
        writeDictionary(folder.path(), u"en_US"_s);
        const Spelling::Options options {.personalWords = folder.filePath(u"deep/words.txt"_s), .region = {}, .folders = {folder.path()}};
        {
            Spelling spelling(options);
            const auto before = answerOf(spelling.check(u"en"_s, {u"hello"_s, u"Kubernetes"_s, u"l’été"_s}));
            QVERIFY(before);
            QCOMPARE(*before, (QList<bool> {true, false, true}));
            QVERIFY(answerOf(spelling.add(u"kubernetes"_s)));
            QVERIFY(answerOf(spelling.add(u"kubernetes"_s))); // twice is once
            const auto after = answerOf(spelling.check(u"en"_s, {u"Kubernetes"_s, u"kubernetes"_s, u"kubernete"_s}));
            QVERIFY(after);
            QCOMPARE(*after, (QList<bool> {true, true, false}));
        }
        QFile file(options.personalWords);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("kubernetes\n"));
        Spelling again(options);
        const auto kept = answerOf(again.check(u"en"_s, {u"kubernetes"_s}));
        QVERIFY(kept);
        QCOMPARE(*kept, QList<bool> {true});
    }

    void aWordThatCannotBeKeptSaysSo()
    {
        QTemporaryDir folder;
        writeDictionary(folder.path(), u"en_US"_s);
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Spelling spelling({.personalWords = folder.filePath(u"file/words.txt"_s), .region = {}, .folders = {folder.path()}});
        const auto answer = answerOf(spelling.add(u"kubernetes"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::StorageFailed);
    }

    void whoGoesWhileAQuestionIsOutGetsNoAnswer()
    {
        bool called = false;
        {
            QObject context;
            Spelling spelling({});
            onDone(spelling.check(u"fr"_s, {u"bonjour"_s}), &context, [&called](const Result<QList<bool>> &) { called = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
