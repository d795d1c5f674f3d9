#include "Outside.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace halftone::e2e;

namespace {

/// A sentence of the product and its French.
struct Pair
{
    QString english;
    QString french;
};

QList<Pair> pairsOf(const QString &area)
{
    QFile file(QStringLiteral(HALFTONE_SOURCE_DIR "/translations/halftone_%1_fr.ts").arg(area));
    QList<Pair> pairs;
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    QXmlStreamReader xml(&file);
    Pair pair;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            pair.english = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            pair.french = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!pair.french.trimmed().isEmpty() && pair.french != pair.english)
                pairs << pair;
        }
    }
    return pairs;
}

/// The pieces of sentences of several words, without what is filled in, that only one of the two languages has.
QStringList pieces(const QString &text, const QString &other)
{
    static const QRegularExpression kFilledIn(u"%[0-9Ln]+|[“”«»\n]"_s);
    QStringList found;
    for (const QString &piece : text.split(kFilledIn)) {
        const QString trimmed = piece.simplified();
        if (trimmed.size() >= 10 && trimmed.contains(u' ') && !other.simplified().contains(trimmed))
            found << trimmed;
    }
    return found;
}

void collectKeys(const QJsonValue &value, const QString &path, QStringList &keys)
{
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray())
            collectKeys(one, path + u"[]"_s, keys);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys << path + u'.' + it.key();
        collectKeys(it.value(), path + u'.' + it.key(), keys);
    }
}

QStringList keysOf(const Said &said)
{
    const QJsonDocument document = QJsonDocument::fromJson(said.out);
    QStringList keys;
    collectKeys(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, keys);
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

} // namespace

/// What people read is French where the system is, to the last sentence; what programs read is the same.
class TestCtlFrench : public QObject
{
    Q_OBJECT

    /// Each group of commands, done and refused.
    [[nodiscard]] QList<QStringList> commands() const
    {
        const QString to = u"+33612345670"_s;
        const QString german = u"+4915112345678"_s;
        return {{u"--help"_s}, {}, {u"workspace"_s}, {u"workspace"_s, u"info"_s}, {u"workspace"_s, u"check"_s}, {u"workspace"_s, u"get"_s},
            {u"workspace"_s, u"set"_s, u"grace=soon"_s}, {u"workspace"_s, u"set"_s, u"colour=red"_s},
            {u"workspace"_s, u"set"_s, u"--help"_s}, {u"account"_s, u"list"_s}, {u"account"_s, u"test"_s},
            {u"account"_s, u"set"_s, u"twilio"_s}, {u"account"_s, u"set"_s, u"--help"_s},
            {u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, m->sid(), u"--endpoint"_s, u"http://example.com"_s},
            {u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, u"AC1"_s}, {u"numbers"_s}, {u"numbers"_s, u"--help"_s},
            {u"candidates"_s, u"list"_s}, {u"candidates"_s, u"list"_s, u"--query"_s, u"nobody"_s}, {u"candidates"_s, u"show"_s, to},
            {u"candidates"_s, u"show"_s, u"nobody"_s}, {u"candidates"_s, u"set"_s, to, u"colour=red"_s},
            {u"candidates"_s, u"import"_s, m->file(u"missing.csv"_s)}, {u"candidates"_s, u"import"_s, m->file(u"c.csv"_s), u"--dry-run"_s},
            {u"candidates"_s, u"erase"_s, to}, {u"candidates"_s, u"import"_s, u"--help"_s}, {u"route"_s, to}, {u"route"_s, german},
            {u"route"_s, u"--help"_s}, {u"send"_s, to, u"--text"_s, u"salut"_s}, {u"send"_s, to, u"--text"_s, u"{{candidate.email"_s},
            {u"send"_s, to, u"--text"_s, u"{{candidate.last_name}}"_s}, {u"send"_s, to}, {u"send"_s, u"12"_s, u"--text"_s, u"x"_s},
            {u"send"_s, to, u"--text"_s, u"x"_s, u"--channel"_s, u"pigeon"_s}, {u"send"_s, to, u"--text"_s, u"x"_s, u"--at"_s, u"now"_s},
            {u"send"_s, german, u"--text"_s, u"Seriez-vous libre demain matin [hold] ?"_s},
            {u"send"_s, german, u"--text"_s, u"{{candidate.first_name}}"_s, u"--var"_s, u"first_name=Ana"_s},
            {u"send"_s, to, u"--sms-template"_s, u"nothing"_s}, {u"send"_s, u"--help"_s}, {u"messages"_s, to}, {u"messages"_s, german},
            {u"messages"_s, u"nobody"_s}, {u"message"_s, u"12345"_s}, {u"message"_s, u"--help"_s}, {u"templates"_s, u"list"_s},
            {u"templates"_s, u"check"_s, u"wrong"_s}, {u"templates"_s, u"check"_s, u"nothing"_s},
            {u"templates"_s, u"remove"_s, u"nothing"_s}, {u"templates"_s, u"add"_s, u"--help"_s}, {u"approvals"_s}, {u"sync"_s},
            {u"sync"_s, u"--help"_s}, {u"worker"_s, u"--once"_s}, {u"worker"_s, u"--help"_s}, {u"bulk"_s, u"list"_s}, {u"frob"_s},
            {u"sync"_s, u"extra"_s}, {u"route"_s}, {u"--workspace"_s, m->file(u"c.csv"_s), u"workspace"_s, u"info"_s}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        m->write(u"c.csv"_s, QByteArray("phone,first_name\n+33612345670,Zoe\n12,Bob\n"));
        QCOMPARE(m->connectAccount().status, 0);
        QCOMPARE(m->json({u"candidates"_s, u"import"_s, m->file(u"c.csv"_s)}).status, 0);
        QCOMPARE(m->json({u"send"_s, u"+33612345670"_s, u"--text"_s, u"salut"_s}).status, 0);
        QCOMPARE(m->json({u"templates"_s, u"add"_s, u"wrong"_s, u"--kind"_s, u"whatsapp"_s, u"--language"_s, u"fr"_s, u"--body"_s,
                             u"{{candidate.first_name}}{{candidate.last_name}}"_s})
                     .status,
            0);
    }
    void cleanupTestCase() { m.reset(); }

    void language_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("LC_ALL") << u"LC_ALL"_s;
        QTest::newRow("LANG") << u"LANG"_s;
    }
    void language()
    {
        QFETCH(QString, variable);
        m->setEnvironment(u"LC_ALL"_s, QString());
        m->setEnvironment(u"LC_MESSAGES"_s, QString());
        m->setEnvironment(u"LANGUAGE"_s, QString());
        m->setEnvironment(variable, u"fr_FR.UTF-8"_s);
        const Said said = m->run({u"frob"_s});
        m->clearEnvironment();
        QVERIFY2(said.err.contains("n’existe pas") || said.err.contains("Il n’y a pas"), said.err.constData());
    }

    void noEnglishIsLeft()
    {
        QStringList english;
        QStringList french;
        for (const QString &area : {u"ctl"_s, u"words"_s}) {
            const QList<Pair> pairs = pairsOf(area);
            QVERIFY(pairs.size() > 50);
            for (const Pair &pair : pairs) {
                english << pieces(pair.english, pair.french);
                french << pieces(pair.french, pair.english);
            }
        }
        m->setEnvironment(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
        int spoken = 0;
        for (const QStringList &command : commands()) {
            const Said said = m->run(command);
            QVERIFY(said.status >= 0);
            const QString text = QString::fromUtf8(said.out + said.err).simplified();
            for (const QString &piece : std::as_const(english))
                QVERIFY2(!text.contains(piece), qPrintable(command.join(u' ') + u" says “"_s + piece + u"”:\n"_s + text));
            for (const QString &piece : std::as_const(french)) {
                if (text.contains(piece)) {
                    ++spoken;
                    break;
                }
            }
        }
        m->clearEnvironment();
        QVERIFY2(spoken > 30, qPrintable(QString::number(spoken)));
    }

    void programsReadTheSame()
    {
        const QString to = u"+33612345670"_s;
        for (const QStringList &command : {QStringList {u"workspace"_s, u"info"_s}, QStringList {u"workspace"_s, u"get"_s},
                 QStringList {u"account"_s, u"list"_s}, QStringList {u"numbers"_s}, QStringList {u"candidates"_s, u"show"_s, to},
                 QStringList {u"route"_s, to}, QStringList {u"messages"_s, to}, QStringList {u"templates"_s, u"check"_s, u"wrong"_s},
                 QStringList {u"approvals"_s}, QStringList {u"sync"_s}, QStringList {u"send"_s, to}, QStringList {u"message"_s, u"12345"_s},
                 QStringList {u"frob"_s}, QStringList {u"send"_s, to, u"--text"_s, u"{{candidate.last_name}}"_s}}) {
            const Said english = m->json(command);
            m->setEnvironment(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
            const Said french = m->json(command);
            m->clearEnvironment();
            QCOMPARE(french.status, english.status);
            QCOMPARE(keysOf(french), keysOf(english));
            QVERIFY2(!keysOf(french).isEmpty(), qPrintable(command.join(u' ')));
            QCOMPARE(french.error(), english.error());
            if (!french.error().isEmpty())
                QVERIFY(french.object().value("error"_L1).toObject().value("message"_L1)
                    != english.object().value("error"_L1).toObject().value("message"_L1));
        }
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlFrench)
#include "tst_ctl_french.moc"
