#include "Outside.h"

#include <QFileInfo>

using namespace halftone::e2e;

/// Every command: shape, exit status, and that no secret is printed or kept (CLI.md).
class TestCtlCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
    }
    void cleanup() { m.reset(); }

    void helpAndUsage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("status");
        QTest::newRow("help") << u"--help"_s << 0;
        QTest::newRow("version") << u"--version"_s << 0;
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("unknown") << u"frob"_s << 2;
        QTest::newRow("group") << u"candidates"_s << 2;
        QTest::newRow("group help") << u"candidates --help"_s << 0;
        for (const char *later : {"schedule list", "reminders list", "nudge", "automations list"})
            QTest::newRow(later) << QString::fromLatin1(later) << 2;
        QTest::newRow("no bulk sends") << u"bulk list"_s << 0;
        QTest::newRow("bulk plan without a list") << u"bulk plan --name N --text x"_s << 2;
        QTest::newRow("bulk plan of two lists") << u"bulk plan --name N --text x --csv a.csv --query b"_s << 2;
        QTest::newRow("bulk plan without a text") << u"bulk plan --name N --query b"_s << 2;
        QTest::newRow("bulk plan without a name") << u"bulk plan --text x --query b"_s << 2;
        QTest::newRow("bulk results without a file") << u"bulk results 1"_s << 2;
        QTest::newRow("bulk that is not there") << u"bulk status 1"_s << 1;
        QTest::newRow("bad option") << u"sync --frob"_s << 2;
        QTest::newRow("missing word") << u"route"_s << 2;
        QTest::newRow("send without text") << u"send +33612345678"_s << 2;
        QTest::newRow("send at") << u"send +33612345678 --text x --at 2030-01-01T00:00Z"_s << 2;
        QTest::newRow("erase unsaid") << u"candidates erase 1"_s << 2;
        for (const char *command : {"workspace init", "workspace set", "account set", "numbers", "candidates import", "route", "send",
                 "messages", "message", "sync", "templates add", "approvals", "worker", "bulk plan", "bulk start", "bulk results"})
            QTest::newRow(qPrintable(QString::fromLatin1(command) + " --help"_L1)) << QString::fromLatin1(command) + u" --help"_s << 0;
    }
    void helpAndUsage()
    {
        QFETCH(QString, command);
        const Said said = m->run(command.split(u' ', Qt::SkipEmptyParts));
        QTEST(said.status, "status");
        QVERIFY((said.status == 0 ? said.out : said.err).size() > 5);
        QVERIFY(said.status != 0 || said.err.isEmpty());
    }

    void whoOnlyReadsWritesNothing()
    {
        m->write(u"c.csv"_s, "external_id,first_name,phone\nC1,Anna,+33639981400\n");
        QCOMPARE(m->json({u"candidates"_s, u"import"_s, m->file(u"c.csv"_s)}).status, 0);
        QCOMPARE(m->connectAccount().status, 0);
        QCOMPARE(m->json({u"numbers"_s}).status, 0);
        const QString id = m->json({u"send"_s, u"C1"_s, u"--text"_s, u"Bonjour Anna"_s}).object().value("message"_L1).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(m->json({u"templates"_s, u"add"_s, u"t1"_s, u"--kind"_s, u"sms"_s, u"--body"_s, u"Bonjour"_s}).status, 0);
        const auto bytes = [this] {
            QFile file(m->workspace());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QVERIFY(before.size() > 10'000);
        for (const QString &command : {u"workspace info"_s, u"workspace check"_s, u"workspace get"_s, u"account list"_s,
                 u"candidates list"_s, u"candidates list --query ann"_s, u"candidates show C1"_s, u"candidates export C1"_s, u"route C1"_s,
                 u"messages C1"_s, u"message "_s + id, u"templates list"_s, u"templates check t1"_s, u"approvals"_s}) {
            const Said said = m->json(command.split(u' '));
            QVERIFY2(said.status == 0, qPrintable(command + u' ' + QString::fromUtf8(said.out + said.err)));
            QVERIFY2(bytes() == before, qPrintable(command));
            QVERIFY2(QFileInfo(m->workspace() + u"-wal"_s).size() == 0, qPrintable(command));
        }
        QCOMPARE(m->json({u"candidates"_s, u"set"_s, u"C1"_s, u"job=Nurse"_s}).status, 0);
        QVERIFY(bytes() != before);
    }

    void workspace()
    {
        const QJsonObject info = m->json({u"workspace"_s, u"init"_s}).object();
        for (const char *key : {"path", "schema", "candidates", "messages", "unread", "outbox", "awaiting_approval"})
            QVERIFY2(info.contains(QLatin1StringView(key)), key);
        QCOMPARE(QFileInfo(m->workspace()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(m->json({u"workspace"_s, u"check"_s}).status, 0);
        QCOMPARE(m->json({u"workspace"_s, u"backup"_s, m->file(u"b.halftone"_s)}).status, 0);
        QVERIFY(QFile::exists(m->file(u"b.halftone"_s)));
        QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"quiet_hours=21:00-07:00"_s, u"grace=1h"_s, u"match_region=on"_s}).status, 0);
        const QJsonObject kept = m->json({u"workspace"_s, u"get"_s}).object();
        QCOMPARE(kept.value("quiet_hours"_L1).toString(), u"21:00-07:00"_s);
        QCOMPARE(kept.value("grace"_L1).toString(), u"1h"_s);
        QCOMPARE(kept.value("match_region"_L1).toString(), u"on"_s);
        QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"colour=red"_s}).error(), u"unknown_setting"_s);
        QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"grace=soon"_s}).status, 2);
    }

    void aFileThatIsNoWorkspace()
    {
        m->write(u"other"_s, QByteArray("this is no database at all\n").repeated(100));
        const Said said = m->json({u"--workspace"_s, m->file(u"other"_s), u"workspace"_s, u"info"_s});
        QCOMPARE(said.status, 3);
        QCOMPARE(said.error(), u"not_a_workspace"_s);
    }

    void account()
    {
        QCOMPARE(m->json({u"account"_s, u"test"_s}).error(), u"no_account"_s);
        const Said bad
            = m->json({u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, m->sid(), u"--endpoint"_s, u"http://example.com"_s});
        QCOMPARE(bad.status, 2);
        QCOMPARE(bad.error(), u"endpoint_not_allowed"_s);
        const Said set = m->connectAccount();
        QCOMPARE(set.status, 0);
        QCOMPARE(set.object().keys(), QStringList({u"account"_s, u"numbers"_s, u"ok"_s, u"provider"_s, u"whatsapp_senders"_s}));
        QCOMPARE(set.object().value("numbers"_L1).toInt(), 3);
        QCOMPARE(set.object().value("whatsapp_senders"_L1).toInt(), 2);
        QCOMPARE(m->json({u"account"_s, u"list"_s}).array().size(), 1);
        const QJsonArray numbers = m->json({u"numbers"_s}).array();
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(numbers.first().toObject().keys(), QStringList({u"channels"_s, u"number"_s, u"provider"_s, u"region"_s, u"status"_s}));
        QCOMPARE(m->json({u"account"_s, u"remove"_s}).status, 0);
        QVERIFY(m->json({u"account"_s, u"list"_s}).array().isEmpty());
        QCOMPARE(m->json({u"sync"_s}).status, 4);
    }

    void withoutAKeychain()
    {
        m->setEnvironment(u"HALFTONE_TWILIO_SECRET"_s, QString());
        const QStringList set {u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, m->sid(), u"--endpoint"_s, m->url()};
        m->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const Said said = m->json(set + QStringList {u"--secret-stdin"_s}, m->secret().toUtf8() + '\n');
        QCOMPARE(said.status, 4);
        QCOMPARE(said.error(), u"no_keychain"_s);
        QVERIFY(m->json({u"account"_s, u"list"_s}).array().isEmpty());
        QCOMPARE(m->json(set).error(), u"no_secret"_s);
    }

    void secretsAreNowhere()
    {
        const QByteArray secret = m->secret().toUtf8();
        QList<Said> all {m->connectAccount(), m->run({u"--verbose"_s, u"account"_s, u"test"_s}), m->json({u"account"_s, u"list"_s}),
            m->run({u"--verbose"_s, u"send"_s, u"+33612345678"_s, u"--text"_s, u"hi"_s}), m->run({u"--verbose"_s, u"sync"_s}),
            m->run({u"--verbose"_s, u"worker"_s, u"--once"_s})};
        for (const Said &said : std::as_const(all)) {
            QCOMPARE(said.status, 0);
            QVERIFY(!said.out.contains(secret) && !said.err.contains(secret));
        }
        const QFileInfoList files = QFileInfo(m->workspace()).dir().entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &one : files) {
            QFile file(one.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(one.fileName()));
        }
    }

    void candidates()
    {
        m->write(u"c.csv"_s, "Pr\xE9nom;Nom;Portable;id\nZo\xE9;Martin;06 12 34 56 78;a1\nBob;B;12;a2\n");
        const QStringList import {u"candidates"_s, u"import"_s, m->file(u"c.csv"_s), u"--default-region"_s, u"FR"_s};
        const QJsonObject dry = m->json(import + QStringList {u"--dry-run"_s}).object();
        QCOMPARE(dry.value("imported"_L1).toInt(), 1);
        QVERIFY(m->json({u"candidates"_s, u"list"_s}).array().isEmpty());
        const QJsonObject report = m->json(import).object();
        QCOMPARE(report.value("imported"_L1).toInt(), 1);
        const QJsonObject rejected = report.value("rejected"_L1).toArray().first().toObject();
        QCOMPARE(rejected, QJsonObject({{u"line"_s, 3}, {u"reason"_s, u"invalid_number"_s}, {u"value"_s, u"12"_s}}));
        QCOMPARE(m->json(import).object().value("unchanged"_L1).toInt(), 1);

        const QJsonObject zoe = m->json({u"candidates"_s, u"show"_s, u"a1"_s}).object();
        for (const char *key :
            {"id", "name", "first_name", "last_name", "number", "region", "time_zone", "job", "stage", "tags", "opted_out"})
            QVERIFY2(zoe.contains(QLatin1StringView(key)), key);
        QCOMPARE(zoe.value("name"_L1).toString(), u"Zoé Martin"_s);
        QCOMPARE(zoe.value("number"_L1).toString(), u"+33612345678"_s);
        QCOMPARE(zoe.value("time_zone"_L1).toString(), u"Europe/Paris"_s);
        QCOMPARE(m->json({u"candidates"_s, u"show"_s, zoe.value("id"_L1).toString()}).object(), zoe);
        QCOMPARE(m->json({u"candidates"_s, u"list"_s, u"--query"_s, u"zoe"_s}).array().size(), 1);
        QVERIFY(m->json({u"candidates"_s, u"list"_s, u"--query"_s, u"nobody"_s}).array().isEmpty());
        QCOMPARE(m->json({u"candidates"_s, u"set"_s, u"a1"_s, u"stage=Offer"_s}).object().value("stage"_L1).toString(), u"Offer"_s);
        QCOMPARE(m->json({u"candidates"_s, u"set"_s, u"a1"_s, u"colour=red"_s}).status, 2);
        QVERIFY(m->json({u"candidates"_s, u"export"_s, u"a1"_s}).object().contains("candidate"_L1));
        QCOMPARE(m->json({u"candidates"_s, u"erase"_s, u"a1"_s, u"--yes"_s}).status, 0);
        QCOMPARE(m->json({u"candidates"_s, u"show"_s, u"a1"_s}).error(), u"not_found"_s);
    }

    void listsThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"csv_empty"_s;
        QTest::newRow("binary") << QByteArray("phone\n\0\1", 8) << u"csv_binary"_s;
        QTest::newRow("no header") << QByteArray("0612345678\n0612345679\n") << u"csv_no_header"_s;
        QTest::newRow("unclosed") << QByteArray("phone\n+33612345678\n\"x\n") << u"csv_unclosed_quote"_s;
    }
    void listsThatCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        m->write(u"c.csv"_s, bytes);
        const Said said = m->json({u"candidates"_s, u"import"_s, m->file(u"c.csv"_s)});
        QCOMPARE(said.status, 2);
        QTEST(said.error(), "code");
        QVERIFY(m->json({u"candidates"_s, u"list"_s}).array().isEmpty());
    }

    void templates()
    {
        const Said added = m->json({u"templates"_s, u"add"_s, u"relance"_s, u"--kind"_s, u"sms"_s, u"--language"_s, u"fr"_s, u"--body"_s,
            u"Bonjour {{candidate.first_name}}, êtes-vous toujours intéressé par ce poste ?"_s});
        QCOMPARE(added.status, 0);
        QCOMPARE(added.object().keys(),
            QStringList({u"body"_s, u"kind"_s, u"language"_s, u"name"_s, u"rejection_reason"_s, u"status"_s, u"variables"_s}));
        const Said checked = m->json({u"templates"_s, u"check"_s, u"relance"_s});
        QCOMPARE(checked.status, 0);
        QCOMPARE(checked.object(), QJsonObject({{u"name"_s, u"relance"_s}, {u"problems"_s, QJsonArray()}}));
        (void)m->json({u"templates"_s, u"add"_s, u"short"_s, u"--kind"_s, u"sms"_s, u"--language"_s, u"fr"_s, u"--body"_s,
            u"{{candidate.first_name}}"_s});
        const Said bad = m->json({u"templates"_s, u"check"_s, u"short"_s});
        QCOMPARE(bad.status, 1);
        QCOMPARE(bad.object().value("problems"_L1).toArray().first().toObject().keys(), QStringList({u"code"_s, u"fix"_s, u"message"_s}));
        QCOMPARE(m->json({u"templates"_s, u"check"_s, u"none"_s}).error(), u"not_found"_s);
        QCOMPARE(m->json({u"templates"_s, u"remove"_s, u"relance"_s}).status, 0);
        QCOMPARE(m->json({u"templates"_s, u"list"_s}).array().size(), 1);
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlCommands)
#include "tst_ctl_commands.moc"
