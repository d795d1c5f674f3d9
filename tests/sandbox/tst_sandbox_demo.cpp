#include "Fixture.h"

#include "phone/PhoneNumber.h"
#include "sandbox/Demo.h"

#include <QSet>
#include <QTimeZone>

using namespace halftone;
using namespace halftone::sandbox;
using namespace halftone::sandbox::test;

/// The demo's history: what a person sees who starts the program for the first time.
class TestSandboxDemo : public QObject
{
    Q_OBJECT

    struct Seeded
    {
        Fixture f;
        QList<DemoCandidate> candidates = seedDemo(f.sandbox, f.clock.now());
    };

private Q_SLOTS:
    void thirtyCandidatesOfADozenCountries()
    {
        Seeded demo;
        QVERIFY(demo.candidates.size() >= 30);
        QSet<QString> numbers;
        QSet<QString> languages;
        QSet<QString> regions;
        QStringList unknown;
        for (const DemoCandidate &candidate : demo.candidates) {
            numbers.insert(candidate.number);
            languages.insert(candidate.language);
            const Result<phone::Parsed> parsed = phone::parse(candidate.number);
            // Arcep and Ofcom keep these for fiction, so that the library knows nobody there.
            const bool isFiction = candidate.number.startsWith("+3363998"_L1) || candidate.number.startsWith("+447700900"_L1);
            if (!parsed.ok() || (!isFiction && parsed->validity != phone::Validity::Valid))
                unknown.append(candidate.number);
            if (parsed.ok())
                regions.insert(parsed->region);
            QVERIFY2(QTimeZone(candidate.timeZone.toLatin1()).isValid(), qPrintable(candidate.timeZone));
            QVERIFY(
                !candidate.firstName.isEmpty() && !candidate.lastName.isEmpty() && !candidate.job.isEmpty() && !candidate.stage.isEmpty());
        }
        QCOMPARE(unknown, QStringList());
        QCOMPARE(numbers.size(), demo.candidates.size());
        QCOMPARE(languages, QSet<QString>({u"fr"_s, u"en"_s}));
        QVERIFY(regions.size() >= 12);
    }

    void historyOnBothChannelsBeforeNow()
    {
        Seeded demo;
        int sms = 0;
        int whatsApp = 0;
        int waiting = 0; // for an answer of ours
        int untouched = 0;
        int open = 0;
        for (const DemoCandidate &candidate : demo.candidates) {
            const QList<Message> talk = demo.f.sandbox.ledger().conversation(candidate.number);
            if (talk.isEmpty()) {
                ++untouched;
                continue;
            }
            for (const Message &message : talk) {
                (message.isWhatsApp() ? whatsApp : sms) += 1;
                QVERIFY(message.created < demo.f.clock.now());
            }
            waiting += talk.constLast().direction == Direction::Inbound ? 1 : 0;
            open += demo.f.sandbox.recipients().isWindowOpen(candidate.number, kUs, demo.f.clock.now()) ? 1 : 0;
        }
        QVERIFY(sms > 20 && whatsApp > 20);
        QVERIFY(waiting > 5);
        QVERIFY(untouched > 3);
        QVERIFY(open > 3);
        QVERIFY(demo.f.sandbox.recipients().isOptedOut(u"+12125550164"_s, kUs));
    }

    void templatesInThreeStates()
    {
        Seeded demo;
        QMap<QString, int> states;
        for (const Content *content : demo.f.sandbox.reviews().all())
            ++states[content->approval.status];
        QCOMPARE(states, (QMap<QString, int> {{u"approved"_s, 3}, {u"pending"_s, 1}, {u"rejected"_s, 1}}));
    }

    void itCanAllBeListed()
    {
        Seeded demo;
        qsizetype listed = 0;
        for (QByteArray target = demo.f.account("/Messages.json?PageSize=20"); !target.isEmpty();) {
            const QJsonObject page = demo.f.client.get(target).json();
            listed += page.value("messages"_L1).toArray().size();
            target = page.value("next_page_uri"_L1).toString().toLatin1();
        }
        QCOMPARE(listed, demo.f.sandbox.ledger().size());
    }
};

QTEST_GUILESS_MAIN(TestSandboxDemo)
#include "tst_sandbox_demo.moc"
