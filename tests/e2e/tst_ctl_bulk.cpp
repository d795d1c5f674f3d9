#include "Outside.h"

#include "csv/Table.h"

using namespace halftone;
using namespace halftone::e2e;

/// CLI.md `bulk …` with the real programs.
class TestCtlBulk : public QObject
{
    Q_OBJECT

    static QByteArray list(int count, const QByteArray &titles = "first_name,phone")
    {
        QByteArray csv = titles + '\n';
        for (int i = 0; i < count; ++i)
            csv += "N" + QByteArray::number(i) + ',' + number(i).toUtf8() + '\n';
        return csv;
    }
    static QString number(int i) { return u"+3363997%1"_s.arg(i, 4, 10, QChar(u'0')); }

    Said plan(const QString &csv, const QString &text = u"Bonjour {{ candidate.first_name }}"_s)
    {
        return m->json({u"bulk"_s, u"plan"_s, u"--name"_s, u"Entretiens"_s, u"--csv"_s, m->file(csv), u"--text"_s, text,
            u"--default-region"_s, u"FR"_s, u"--no-opt-out-sentence"_s});
    }
    QString planned(int count)
    {
        m->write(u"list.csv"_s, list(count));
        return plan(u"list.csv"_s).object().value("bulk"_L1).toString();
    }
    QJsonObject status(const QString &id) { return m->json({u"bulk"_s, u"status"_s, id}).object(); }
    QList<QStringList> results(const QString &id)
    {
        const QString name = m->file(u"results.csv"_s);
        if (m->json({u"bulk"_s, u"results"_s, id, u"--csv"_s, name}).status != 0)
            return {};
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto table = csv::read(file.readAll());
        if (!table)
            return {};
        QList<QStringList> rows {table->titles};
        for (const csv::Row &row : table->rows)
            rows << row.cells;
        return rows;
    }
    /// Something that answers late: so that there is a middway.
    void slow(int ms)
    {
        m->order("faults",
            {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"ms"_s, ms}, {u"count"_s, 0}});
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        QCOMPARE(m->connectAccount().status, 0);
        QCOMPARE(m->json({u"workspace"_s, u"set"_s, u"quiet_hours=off"_s, u"absence_horizon=1s"_s}).status, 0);
        QCOMPARE(m->json({u"numbers"_s}).status, 0);
    }
    void cleanup() { m.reset(); }

    void fromPlanToResults()
    {
        m->write(u"list.csv"_s,
            "ID;Prénom;Nom;Téléphone\n"
            "C1;Léa;Petit;06 39 98 00 01\n"
            "C2;=2+3;Martin;+33639980002\n"
            "C3;Paul;Roux;+33 6 39 98 00 01\n"
            "C4;Zoé;Noir;12\n"
            "C5;;Blanc;+33639980003\n");
        const Said plan = this->plan(u"list.csv"_s);
        QCOMPARE(plan.status, 0);
        const QJsonObject totals = plan.object();
        const QString id = totals.value("bulk"_L1).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(totals,
            (QJsonObject {{u"bulk"_s, id}, {u"recipients"_s, 4}, {u"duplicates"_s, 1}, {u"sms"_s, 2}, {u"whatsapp"_s, 0},
                {u"send_now"_s, 2}, {u"need_approval"_s, 0}, {u"blocked"_s, 2}, {u"segments"_s, 2},
                {u"blocked_reasons"_s, QJsonObject {{u"invalid_number"_s, 1}, {u"missing_field"_s, 1}}}}));
        QVERIFY(m->ledger().isEmpty());

        const QJsonArray rows = m->json({u"bulk"_s, u"rows"_s, id}).array();
        QCOMPARE(rows.size(), 4);
        const QJsonObject row = rows.at(0).toObject();
        for (const QString &key : {u"number"_s, u"channel"_s, u"sender"_s, u"way"_s, u"body"_s, u"segments"_s, u"reason"_s})
            QVERIFY2(row.contains(key), qPrintable(key));
        QCOMPARE(row.value("number"_L1).toString(), u"+33639980001"_s);
        QCOMPARE(row.value("channel"_L1).toString(), u"sms"_s);
        QCOMPARE(row.value("way"_L1).toString(), u"send"_s);
        QCOMPARE(row.value("body"_L1).toString(), u"Bonjour Léa"_s);
        QVERIFY(row.value("reason"_L1).isNull());
        QCOMPARE(rows.at(2).toObject().value("way"_L1).toString(), u"blocked"_s);
        QCOMPARE(rows.at(2).toObject().value("reason"_L1).toString(), u"invalid_number"_s);
        QVERIFY(rows.at(2).toObject().value("channel"_L1).isNull());
        QCOMPARE(m->json({u"bulk"_s, u"rows"_s, id, u"--csv"_s, m->file(u"rows.csv"_s)}).status, 0);
        QFile file(m->file(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("number,channel,sender,way,body,segments,reason"));

        QCOMPARE(status(id).value("state"_L1).toString(), u"planned"_s);
        Child start;
        m->start(start.process, {u"--json"_s, u"bulk"_s, u"start"_s, id, u"--wait"_s});
        QVERIFY(start.ended(30000));
        QCOMPARE(start.process.exitCode(), 0);
        const QList<QJsonObject> lines = start.events();
        QVERIFY(!lines.isEmpty());
        for (const QString &key : {u"bulk"_s, u"state"_s, u"recipients"_s, u"queued"_s, u"awaiting_approval"_s, u"sent"_s, u"delivered"_s,
                 u"failed"_s, u"replied"_s, u"blocked"_s})
            QVERIFY2(lines.constLast().contains(key), qPrintable(key));
        QCOMPARE(lines.constLast().value("state"_L1).toString(), u"done"_s);
        QCOMPARE(lines.constLast().value("sent"_L1).toInt(), 2);
        QCOMPARE(lines.constLast().value("blocked"_L1).toInt(), 2);
        QCOMPARE(std::ranges::count(lines, lines.constLast()), 1); // each said once
        QCOMPARE(m->ledger().size(), 2);

        const QList<QStringList> results = this->results(id);
        QCOMPARE(results.size(), 5);
        QCOMPARE(results.at(0).join(u','), u"line,external_id,name,number,channel,sender,state,error_code,error_text,sent_at,replied"_s);
        QCOMPARE(results.at(1).mid(0, 5), (QStringList {u"2"_s, u"C1"_s, u"Léa Petit"_s, u"+33639980001"_s, u"sms"_s}));
        QVERIFY(results.at(1).at(6) == "sent"_L1 || results.at(1).at(6) == "delivered"_L1);
        QVERIFY(results.at(2).at(2).startsWith(u'\'')); // what a spreadsheet would compute is not
        QCOMPARE(results.at(3).at(0), u"5"_s);
        QCOMPARE(results.at(3).at(6), u"blocked"_s);
        QCOMPARE(results.at(3).at(7), u"invalid_number"_s);
        QVERIFY(!results.at(3).at(8).isEmpty());
        QCOMPARE(results.at(4).at(7), u"missing_field"_s);

        const QJsonArray all = m->json({u"bulk"_s, u"list"_s}).array();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0).toObject().value("state"_L1).toString(), u"done"_s);
        // Again is refused.
        const Said again = m->json({u"bulk"_s, u"start"_s, id});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.error(), u"bulk_state"_s);
        QCOMPARE(m->ledger().size(), 2);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("error");
        QTest::newRow("no such send") << u"bulk status 99"_s << 1 << u"not_found"_s;
        QTest::newRow("no number") << u"bulk start abc"_s << 1 << u"not_found"_s;
        QTest::newRow("rows of none") << u"bulk rows 99"_s << 1 << u"not_found"_s;
        QTest::newRow("pause of none") << u"bulk pause 99"_s << 1 << u"not_found"_s;
        QTest::newRow("time") << u"bulk start 1 --at tomorrow"_s << 2 << u"usage"_s;
        QTest::newRow("time passed") << u"bulk start 1 --at 2020-01-01T00:00Z"_s << 2 << u"time_passed"_s;
        QTest::newRow("span") << u"bulk start 1 --spread long"_s << 2 << u"usage"_s;
        QTest::newRow("no file") << u"bulk plan --name N --text x --csv nowhere.csv"_s << 2 << u"file_unreadable"_s;
        QTest::newRow("no template") << u"bulk plan --name N --sms-template nope --query a"_s << 1 << u"not_found"_s;
        QTest::newRow("nobody") << u"bulk plan --name N --text x --query zzz"_s << 2 << u"bulk_without_recipients"_s;
        QTest::newRow("field") << u"bulk plan --name N --text {{candidate.frist}} --query zzz"_s << 2 << u"unknown_field"_s;
    }
    void whatIsRefused()
    {
        QFETCH(const QString, command);
        const Said said = m->json(command.split(u' '));
        QVERIFY2(!said.error().isEmpty(), (said.out + said.err).constData());
        QTEST(said.error(), "error");
        QTEST(said.status, "exit");
        QVERIFY(!said.err.isEmpty());
        QCOMPARE(m->json({u"bulk"_s, u"list"_s}).array().size(), 0);
    }

    void fromAQuery()
    {
        m->write(u"c.csv"_s, "external_id,first_name,phone,stage\nA,Anna,+33639980011,interview\nB,Bob,+33639980012,new\n");
        QCOMPARE(m->json({u"candidates"_s, u"import"_s, m->file(u"c.csv"_s)}).status, 0);
        const Said said = m->json({u"bulk"_s, u"plan"_s, u"--name"_s, u"Q"_s, u"--query"_s, u"Anna"_s, u"--text"_s,
            u"Hello {{candidate.first_name}}, how are you today?"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.object().value("recipients"_L1).toInt(), 1);
        const QJsonArray rows = m->json({u"bulk"_s, u"rows"_s, said.object().value("bulk"_L1).toString()}).array();
        QCOMPARE(rows.at(0).toObject().value("body"_L1).toString(), u"Hello Anna, how are you today?\nReply STOP to opt out."_s);
    }

    void aPauseFromAnotherProgram() // R11.4: within a second
    {
        slow(300);
        const QString id = planned(600);
        Child worker;
        m->start(worker.process, {u"--json"_s, u"worker"_s});
        QTRY_VERIFY_WITH_TIMEOUT(worker.count(u"connection"_s, u"connected"_s) > 0, 20000);
        QCOMPARE(m->json({u"bulk"_s, u"start"_s, id}).status, 0);
        QTRY_VERIFY_WITH_TIMEOUT(m->ledger().size() >= 40, 30000);
        QCOMPARE(m->json({u"bulk"_s, u"pause"_s, id}).object().value("state"_L1).toString(), u"paused"_s);
        const qsizetype then = m->ledger().size();
        // Two messages by hand, one after the other, each of more than 0.3 s: what still left in that time was in flight.
        QCOMPARE(m->json({u"send"_s, u"+33639989998"_s, u"--text"_s, u"by hand"_s}).object().value("state"_L1).toString(), u"sent"_s);
        const qsizetype held = m->ledger().size();
        QVERIFY2(held <= then + 41, qPrintable(u"%1, then %2"_s.arg(then).arg(held)));
        QCOMPARE(m->json({u"send"_s, u"+33639989998"_s, u"--text"_s, u"by hand again"_s}).object().value("state"_L1).toString(), u"sent"_s);
        QCOMPARE(m->ledger().size(), held + 1);
        QCOMPARE(status(id).value("state"_L1).toString(), u"paused"_s);

        m->clearFaults();
        QCOMPARE(m->json({u"bulk"_s, u"resume"_s, id}).object().value("state"_L1).toString(), u"running"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 602, 60000);
    }

    void calledOffWithoutAWorker()
    {
        const QString id = planned(5);
        QCOMPARE(m->json({u"bulk"_s, u"start"_s, id}).status, 0);
        const Said said = m->json({u"bulk"_s, u"cancel"_s, id});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.object().value("state"_L1).toString(), u"cancelled"_s);
        QCOMPARE(said.object().value("cancelled"_L1).toInt(), 5);
        QCOMPARE(m->json({u"worker"_s, u"--once"_s}).status, 0);
        QCOMPARE(m->ledger().size(), 0);
    }

    void oneRoundSendsItAll()
    {
        const QString id = planned(250);
        QCOMPARE(m->json({u"bulk"_s, u"start"_s, id}).status, 0);
        QCOMPARE(m->json({u"sync"_s}).status, 0);
        QCOMPARE(m->ledger().size(), 250);
        QCOMPARE(status(id).value("state"_L1).toString(), u"done"_s);
    }

    void aLongListWithWrongLines() // a report by line; the time for it is measured with HALFTONE_BULK_LINES=100000
    {
        bool set = false;
        int lines = qEnvironmentVariableIntValue("HALFTONE_BULK_LINES", &set);
        if (!set)
            lines = 2000;
        QByteArray csv = "first_name,phone\n";
        for (int i = 0; i < lines; ++i) {
            const bool wrong = i % 10 == 3;
            csv += "N" + QByteArray::number(i) + ',' + (wrong ? QByteArray("0000") : "+336" + QByteArray::number(30000000 + i)) + '\n';
        }
        m->write(u"long.csv"_s, csv);
        QProcess process;
        m->start(process,
            {u"--json"_s, u"bulk"_s, u"plan"_s, u"--name"_s, u"Long"_s, u"--csv"_s, m->file(u"long.csv"_s), u"--text"_s,
                u"Bonjour {{ candidate.first_name }}"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 300'000);
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject totals = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(totals.value("recipients"_L1).toInt(), lines);
        QCOMPARE(totals.value("blocked"_L1).toInt(), lines / 10);
        const QList<QStringList> results = this->results(totals.value("bulk"_L1).toString());
        QCOMPARE(results.size(), lines + 1);
        for (int i = 0; i < lines; ++i) {
            QCOMPARE(results.at(i + 1).at(0), QString::number(i + 2));
            QCOMPARE(results.at(i + 1).at(7), i % 10 == 3 ? u"invalid_number"_s : QString());
        }
        QCOMPARE(m->json({u"workspace"_s, u"info"_s}).object().value("candidates"_L1).toInt(-1), 0);
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlBulk)
#include "tst_ctl_bulk.moc"
