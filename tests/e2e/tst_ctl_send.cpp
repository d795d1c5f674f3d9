#include "Outside.h"

using namespace halftone::e2e;

/// `halftonectl send` and what follows it, against the sandbox (CLI.md, Settled).
class TestCtlSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
    }
    void cleanup() { m.reset(); }

    void withoutAnAccountNothingIsStored()
    {
        const Said said = m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"hi"_s});
        QCOMPARE(said.status, 4);
        QCOMPARE(said.error(), u"no_account"_s);
        QCOMPARE(m->json({u"workspace"_s, u"info"_s}).object().value("candidates"_L1).toInt(-1), 0);
    }

    void aTextLeavesOnce()
    {
        QCOMPARE(m->connectAccount().status, 0);
        const Said said = m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"-"_s}, "Bonjour, ça va ?\n");
        QCOMPARE(said.status, 0);
        const QJsonObject answer = said.object();
        QCOMPARE(answer.keys(),
            QStringList({u"approval"_s, u"body"_s, u"channel"_s, u"error"_s, u"message"_s, u"segments"_s, u"sender"_s, u"state"_s}));
        QCOMPARE(answer.value("channel"_L1).toString(), u"sms"_s);
        QCOMPARE(answer.value("sender"_L1).toString(), u"+33639980142"_s);
        QCOMPARE(answer.value("state"_L1).toString(), u"sent"_s);
        QCOMPARE(answer.value("segments"_L1).toInt(), 1);
        QVERIFY(answer.value("message"_L1).isString());
        QCOMPARE(m->inLedger(u"Bonjour, ça va ?"_s), 1);

        const QJsonArray list = m->json({u"messages"_s, u"06 12 34 56 78"_s}).array();
        const QJsonArray byNumber = m->json({u"messages"_s, u"+33612345678"_s}).array();
        QCOMPARE(byNumber.size(), 1);
        Q_UNUSED(list)
        const QJsonObject one = byNumber.first().toObject();
        QCOMPARE(one.keys(),
            QStringList({u"author"_s, u"body"_s, u"channel"_s, u"created_at"_s, u"direction"_s, u"error"_s, u"id"_s, u"provider_id"_s,
                u"sent_at"_s, u"state"_s}));
        QCOMPARE(one.value("direction"_L1).toString(), u"out"_s);
        QVERIFY(one.value("provider_id"_L1).toString().startsWith("SM"_L1));
        QCOMPARE(m->json({u"message"_s, answer.value("message"_L1).toString()}).object(), one);
        QCOMPARE(m->json({u"message"_s, u"12345"_s}).status, 1);

        const QJsonObject route = m->json({u"route"_s, u"+33612345678"_s}).object();
        QCOMPARE(route.value("reason"_L1).toString(), u"last_known_channel"_s);
        QCOMPARE(route.value("channels"_L1).toArray().size(), 2);
        QVERIFY(route.value("window"_L1).toObject().value("closes_at"_L1).isNull());
        QCOMPARE(m->json({u"route"_s, u"+33600000000"_s}).error(), u"not_found"_s);
    }

    void waitZeroAcceptsOnly()
    {
        QCOMPARE(m->connectAccount().status, 0);
        const Said said = m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"later"_s, u"--wait"_s, u"0"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.object().value("state"_L1).toString(), u"queued"_s);
        QCOMPARE(m->inLedger(u"later"_s), 0);
        const QString id = said.object().value("message"_L1).toString();
        QCOMPARE(m->json({u"message"_s, id, u"edit"_s, u"--text"_s, u"edited"_s}).object().value("body"_L1).toString(), u"edited"_s);
        QCOMPARE(m->json({u"sync"_s}).object().value("sent"_L1).toInt(), 1);
        QCOMPARE(m->inLedger(u"edited"_s), 1);
        QCOMPARE(m->json({u"message"_s, id, u"cancel"_s}).status, 1);

        const QString other
            = m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"never"_s, u"--wait"_s, u"0"_s}).object().value("message"_L1).toString();
        QCOMPARE(m->json({u"message"_s, other, u"cancel"_s}).object().value("state"_L1).toString(), u"cancelled"_s);
        QCOMPARE(m->json({u"sync"_s}).status, 0);
        QCOMPARE(m->inLedger(u"never"_s), 0);
    }

    void refusedByTheProvider()
    {
        QCOMPARE(m->connectAccount().status, 0);
        m->order("faults", {{u"kind"_s, u"refuse"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}, {u"code"_s, 21211}});
        const Said said = m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"hi"_s});
        QCOMPARE(said.status, 1);
        QCOMPARE(said.error(), u"twilio_21211"_s);
        QCOMPARE(said.details().value("state"_L1).toString(), u"failed"_s);
        QVERIFY(said.details().value("message"_L1).isString());
    }

    void credentialsRefused()
    {
        QCOMPARE(m->connectAccount().status, 0);
        m->setEnvironment(u"HALFTONE_TWILIO_SECRET"_s, u"00000000000000000000000000000000"_s);
        const Said said = m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"hi"_s});
        QCOMPARE(said.status, 4);
        QCOMPARE(said.details().value("state"_L1).toString(), u"queued"_s);
        QCOMPARE(m->json({u"sync"_s}).status, 4);
        QCOMPARE(m->json({u"worker"_s, u"--once"_s}).status, 4);
        QCOMPARE(m->json({u"account"_s, u"test"_s}).status, 4);
    }

    void outOfReach()
    {
        QCOMPARE(m->connectAccount().status, 0);
        m->order(
            "faults", {{u"kind"_s, u"stop_listening"_s}, {u"ms"_s, 60000}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Messages.json"_s}});
        const Said said = m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"hi"_s, u"--wait"_s, u"3"_s});
        QCOMPARE(said.status, 0);
        const QString state = said.object().value("state"_L1).toString();
        QVERIFY2(state == "queued"_L1 || state == "unconfirmed"_L1, qPrintable(state));
    }

    void approvalPendingThenSent()
    {
        QCOMPARE(m->connectAccount().status, 0);
        const Said said = m->json({u"send"_s, u"+4915112345678"_s, u"--text"_s, u"Hello, are you free tomorrow?"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.object().value("state"_L1).toString(), u"awaiting_approval"_s);
        const QString name = said.object().value("approval"_L1).toObject().value("template"_L1).toString();
        QVERIFY(!name.isEmpty());
        const QJsonArray pending = m->json({u"approvals"_s}).array();
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().toObject().value("messages"_L1).toInt(), 1);
        m->order("approve", {{u"name"_s, name}});
        const QJsonObject round = m->json({u"sync"_s}).object();
        QCOMPARE(round.keys(), QStringList({u"approved"_s, u"failed"_s, u"received"_s, u"rejected"_s, u"sent"_s, u"updated"_s}));
        QCOMPARE(round.value("approved"_L1).toInt(), 1);
        QCOMPARE(round.value("sent"_L1).toInt(), 1);
        QCOMPARE(m->ledger().size(), 1);
    }

    void refusedForItsForm()
    {
        QCOMPARE(m->connectAccount().status, 0);
        const Said said
            = m->json({u"send"_s, u"+4915112345678"_s, u"--text"_s, u"{{candidate.first_name}}"_s, u"--var"_s, u"first_name=Ana"_s});
        QCOMPARE(said.status, 1);
        QCOMPARE(said.error(), u"template_form"_s);
        QVERIFY(!said.details().value("problems"_L1).toArray().isEmpty());
        QVERIFY(m->json({u"approvals"_s}).array().isEmpty());
        QCOMPARE(m->json({u"send"_s, u"+33612345678"_s, u"--text"_s, u"hi {{candidate.first_name}}"_s}).error(), u"missing_field"_s);
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlSend)
#include "tst_ctl_send.moc"
