#include "model/Address.h"
#include "model/Candidate.h"
#include "model/Channel.h"
#include "model/Message.h"
#include "model/MessageState.h"
#include "model/Template.h"

#include <QSet>
#include <QTest>

#include <array>
#include <cstddef>
#include <utility>

using namespace halftone;
using namespace Qt::StringLiterals;

namespace {

/// Every value has one word: values count from 0 without gaps up to the last one named, and each stands in its place.
template <typename Enum> consteval bool isComplete(Enum last)
{
    const auto &entries = CodeTable<Enum>::kEntries;
    if (entries.size() != std::size_t(last) + 1)
        return false;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (std::size_t(entries[i].value) != i)
            return false;
    }
    return true;
}

// The last value of each enum; one that is added behind it without a word is seen by code(), which must not be reached without.
static_assert(isComplete(Channel::WhatsApp));
static_assert(isComplete(Direction::Out));
static_assert(isComplete(MessageState::Received));
static_assert(isComplete(Attention::FailedForGood));
static_assert(isComplete(LineType::Other));
static_assert(isComplete(AddressKind::WhatsAppUserId));
static_assert(isComplete(AuthorKind::Candidate));
static_assert(isComplete(ComposedAs::WhatsAppTemplate));
static_assert(isComplete(TemplateKind::WhatsApp));
static_assert(isComplete(ApprovalStatus::Unknown));

template <typename Enum> void roundTrips()
{
    QSet<QString> words;
    for (const Code<Enum> &entry : CodeTable<Enum>::kEntries) {
        const QString word = code(entry.value);
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
        QCOMPARE(fromCode<Enum>(word), std::optional(entry.value));
        // snake_case, as CLI.md spells them everywhere.
        for (const QChar c : word)
            QVERIFY2((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_', qPrintable(word));
    }
    QVERIFY(!fromCode<Enum>(u"no such word"));
    QVERIFY(!fromCode<Enum>(u"SENT"));
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsReadBack()
    {
        roundTrips<Channel>();
        roundTrips<Direction>();
        roundTrips<MessageState>();
        roundTrips<Attention>();
        roundTrips<LineType>();
        roundTrips<AddressKind>();
        roundTrips<AuthorKind>();
        roundTrips<ComposedAs>();
        roundTrips<TemplateKind>();
        roundTrips<ApprovalStatus>();
    }

    void messageStatesAreSpeltAsTheContractSays()
    {
        QStringList words;
        for (const auto &entry : CodeTable<MessageState>::kEntries)
            words += entry.word;
        words.sort();
        QStringList contract
            = u"scheduled queued awaiting_approval sending unconfirmed sent delivered read failed rejected cancelled missed received"_s
                  .split(u' ');
        contract.sort();
        QCOMPARE(words, contract);
    }

    void openStatesHaveARowInTheOutbox_data()
    {
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<bool>("open");
        const QSet<QString> open {u"scheduled"_s, u"awaiting_approval"_s, u"queued"_s, u"sending"_s, u"unconfirmed"_s};
        for (const auto &entry : CodeTable<MessageState>::kEntries)
            QTest::addRow("R10.1 %s", entry.word.data()) << entry.value << open.contains(QString(entry.word));
    }
    void openStatesHaveARowInTheOutbox()
    {
        QFETCH(const MessageState, state);
        QTEST(isOpen(state), "open");
    }

    void aCandidateIsShownByNameElseByAddress_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("both names") << u"Anna"_s << u"Dupont"_s << true << u"Anna Dupont"_s;
        QTest::newRow("first name") << u"Anna"_s << u""_s << true << u"Anna"_s;
        QTest::newRow("last name") << u""_s << u"Dupont"_s << true << u"Dupont"_s;
        QTest::newRow("R12.2 unnamed") << u""_s << u" "_s << true << u"+33612345678"_s;
        QTest::newRow("nothing but an external id") << u""_s << u""_s << false << u"X-1"_s;
    }
    void aCandidateIsShownByNameElseByAddress()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        QFETCH(const bool, address);
        Candidate candidate;
        candidate.firstName = first;
        candidate.lastName = last;
        candidate.externalId = u"X-1"_s;
        if (address) {
            Recipient recipient;
            recipient.address = u"+33612345678"_s;
            candidate.recipients += recipient;
        }
        QTEST(candidate.displayName(), "shown");
    }

    void messagesAreOrderedByInstantThenId()
    {
        const UtcMs instant {milliseconds(1000)};
        const MessagePosition a {instant, MessageId(2)};
        QVERIFY((a < MessagePosition {instant, MessageId(3)}));
        QVERIFY((a < MessagePosition {instant + milliseconds(1), MessageId(1)}));
        QVERIFY((a == MessagePosition {instant, MessageId(2)}));
    }

    void numbersCompareByTheirDigits()
    {
        QVERIFY(E164(u"+331"_s) == E164(u"+331"_s));
        QVERIFY(E164(u"+331"_s) < E164(u"+332"_s));
        QVERIFY(E164().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
