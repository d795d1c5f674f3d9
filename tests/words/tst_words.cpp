#include "provider/ErrorCodes.h"
#include "words/ErrorWords.h"
#include "words/Language.h"
#include "words/StateWords.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace halftone;
using namespace halftone::words;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(halftone::Error)

namespace {

template <typename Enum, typename Word> QStringList wordsOf(Word word)
{
    QStringList words;
    for (const auto &entry : CodeTable<Enum>::kEntries)
        words.append(word(entry.value));
    return words;
}

/// What a text of either language must not have; empty when it is well set.
QString badlySet(const QString &text, bool french)
{
    if (text.contains(u'\''))
        return u"straight apostrophe"_s;
    static const QRegularExpression kPlainSpace(u" [:;!?»]|« "_s);
    if (french && kPlainSpace.match(text).hasMatch())
        return u"plain space beside punctuation"_s;
    static const QRegularExpression kNoSpace(u"[a-zé][;!?](\\s|$)"_s);
    if (french && kNoSpace.match(text).hasMatch())
        return u"no space before punctuation"_s;
    static const QRegularExpression kTu(
        u"\\b(tu|ton|tes|toi)\\b"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (french && kTu.match(text).hasMatch())
        return u"says tu"_s;
    return {};
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void everyProviderCodeHasWords()
    {
        QSet<int> rows;
        for (const provider::ErrorRow &row : provider::twilioErrors()) {
            QVERIFY2(hasWords(u"twilio_%1"_s.arg(row.code)), qPrintable(QString::number(row.code)));
            rows.insert(row.code);
        }
        for (const QString &code : codesWithWords()) {
            if (code.startsWith("twilio_"_L1))
                QVERIFY2(rows.contains(provider::twilioCode(code)), qPrintable(code));
        }
    }

    void everyCodeHasWordsInBothLanguages()
    {
        const QStringList codes = codesWithWords();
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        QVERIFY(codes.size() > 230);
        for (const QString &code : codes) {
            speak(u"en"_s);
            const Words english = wordsForCode(code);
            speak(u"fr"_s);
            const Words french = wordsForCode(code);
            for (const QString &text : {english.what, english.todo, french.what, french.todo})
                QVERIFY2(text.size() > 10 && text.endsWith(u'.'), qPrintable(code + u": "_s + text));
            QVERIFY2(english.what != french.what && english.todo != french.todo, qPrintable(code));
            QVERIFY2(english.what != english.todo && french.what != french.todo, qPrintable(code));
            QCOMPARE(badlySet(english.text(), false), QString());
            const QString problem = badlySet(french.text(), true);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + french.text()));
            QVERIFY2(!english.text().contains(u"unknown error"_s, Qt::CaseInsensitive), qPrintable(code));
        }
    }

    /// Codes are made all over the core and the programs: each one has a row, or it would be told by its kind alone.
    void everyCodeOfTheProgramHasWords()
    {
        static const QRegularExpression kCode(
            u"(?:ErrorKind::\\w+,\\s*|\\.code = |\\b(?:conflict|unusable|reject|broken|refused|usage)\\()(?:u|QStringLiteral\\()\"([a-z][a-z0-9_]+)\""_s);
        const QStringList internal {u"dry_run"_s}; // undoes a transaction; never leaves the workspace
        QStringList lacking;
        int found = 0;
        for (const QString &folder : {u"core"_s, u"app"_s, u"ui"_s}) {
            QDirIterator files(
                QStringLiteral(HALFTONE_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto match = kCode.globalMatch(text); match.hasNext();) {
                    const QString code = match.next().captured(1);
                    ++found;
                    if (!hasWords(code) && !lacking.contains(code) && !internal.contains(code) && !code.endsWith(u'_'))
                        lacking.append(code);
                }
            }
        }
        QVERIFY(found > 30);
        QVERIFY2(lacking.isEmpty(), qPrintable(u"no words in core/words for: "_s + lacking.join(u", "_s)));
    }

    void anUnknownProviderCodeIsToldByItsRangeAndQuoted_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("begins");
        QTest::newRow("message") << u"twilio_21699"_s << u"Twilio refused the message."_s;
        QTest::newRow("delivery") << u"twilio_30099"_s << u"The message could not be delivered."_s;
        QTest::newRow("WhatsApp") << u"twilio_63099"_s << u"WhatsApp did not deliver the message."_s;
        QTest::newRow("account") << u"twilio_20099"_s << u"The Twilio account"_s;
        QTest::newRow("of no range") << u"twilio_98765"_s << u"Twilio refused the message."_s;
    }

    void anUnknownProviderCodeIsToldByItsRangeAndQuoted()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, begins);
        const Words words = wordsForCode(code, u"50 %2 off is not allowed"_s);
        QVERIFY2(words.what.startsWith(begins), qPrintable(words.what));
        QVERIFY(words.what.contains(u"“50 %2 off is not allowed”"_s));
        QVERIFY(words.what.contains(code.mid(7)));
        QVERIFY(!words.todo.isEmpty());
        QVERIFY(wordsForCode(code).what.startsWith(begins));
        speak(u"fr"_s);
        QVERIFY(wordsForCode(code, u"x"_s).what.contains(u"«\u00a0x\u00a0»"_s));
    }

    void rangesOfWordsAreThoseOfTheProvider()
    {
        // A code that the provider table puts in a class by its range must not be told as something of no range.
        const QString none = wordsForCode(u"twilio_98765").todo + wordsForCode(u"twilio_98765").what.section(u'.', 0, 0);
        for (int code = 10000; code < 70000; code += 50) {
            if (provider::twilioError(code).errorClass == provider::ErrorClass::Bug || hasWords(u"twilio_%1"_s.arg(code)))
                continue;
            const Words words = wordsForCode(u"twilio_%1"_s.arg(code));
            QVERIFY2(words.todo + words.what.section(u'.', 0, 0) != none, qPrintable(QString::number(code)));
        }
    }

    void everyKindHasWords()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::CredentialsRefused); ++kind) {
            for (const QString &code : {QString(), u"never_heard_of"_s}) {
                const Words words = wordsFor({static_cast<ErrorKind>(kind), code, u"detail for the log"_s});
                QVERIFY(words.what.size() > 10 && words.todo.size() > 10);
                QVERIFY(!words.text().contains(u"detail"_s) && !words.text().contains(u"never_heard_of"_s));
            }
        }
        QVERIFY(!wordsForCode({}).what.isEmpty());
        QVERIFY(wordsForCode(u"pigeon_7", u"lost its way"_s).what.contains(u"lost its way"_s));
    }

    void theSubjectIsNamed()
    {
        const Error error {ErrorKind::InvalidInput, u"invalid_number"_s, {}, u"06 12 %1"_s};
        QCOMPARE(wordsFor(error).what, u"“06 12 %1”: This is not a phone number."_s);
        speak(u"fr"_s);
        QCOMPARE(wordsFor(error).what, u"«\u00a006 12 %1\u00a0»\u00a0: Ce n’est pas un numéro de téléphone."_s);
    }

    void aNumberSaysWhatItCounts_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        const auto row = [](const char *name, const Error &error, const QString &english, const QString &french) {
            QTest::newRow(name) << error << english << french;
        };
        row("a line of a file", {ErrorKind::InvalidInput, u"csv_unclosed_quote"_s, {}, u"2"_s}, u"Line 2: "_s, u"Ligne 2\u00a0: "_s);
        row("a length", {ErrorKind::RuleRefused, u"message_too_long"_s, {}, u"1801"_s}, u"1801 characters: "_s,
            u"1801\u00a0caractères\u00a0: "_s);
        row("a version", {ErrorKind::WorkspaceUnusable, u"workspace_too_new"_s, {}, u"9"_s}, u"Workspace version 9: "_s,
            u"Espace de travail en version 9\u00a0: "_s);
        row("what was typed", {ErrorKind::NotFound, u"not_found"_s, {}, u"99"_s}, u"“99”: "_s, u"«\u00a099\u00a0»\u00a0: "_s);
    }
    void aNumberSaysWhatItCounts()
    {
        QFETCH(const Error, error);
        QFETCH(const QString, english);
        QFETCH(const QString, french);
        QVERIFY2(wordsFor(error).what.startsWith(english), qPrintable(wordsFor(error).what));
        speak(u"fr"_s);
        QVERIFY2(wordsFor(error).what.startsWith(french), qPrintable(wordsFor(error).what));
    }

    void statesAndReasonsHaveWords()
    {
        QList<QStringList> all;
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            speak(language);
            QStringList words
                = wordsOf<MessageState>(messageState) + wordsOf<rules::SendWay>(sendLabel) + wordsOf<rules::SendWay>(sendHint);
            words += wordsOf<rules::RouteReason>([](auto reason) { return routeReason(reason, 33); });
            words += wordsOf<rules::WhyNot>([](auto reason) { return whyNot(reason, u"SY"_s); });
            words += wordsOf<rules::RouteWarning>(routeWarning);
            words += wordsOf<ApprovalStatus>([](auto status) { return approvalStatus(status); });
            words += wordsOf<AuthorKind>(author);
            for (const Attention what : {Attention::PendingLong, Attention::StaleApproved, Attention::InDoubt, Attention::FailedForGood})
                words += attention(what);
            for (const QLatin1StringView code : text::kFormCodes)
                words += formProblem({code, {}, {}}).text();
            for (const QString &source : {u"keyword"_s, u"provider"_s, u"user"_s, u"import"_s, u"erased"_s})
                words += optOutSource(source);
            for (const QString &text : std::as_const(words)) {
                QVERIFY(!text.isEmpty());
                const QString problem = badlySet(text, language == "fr"_L1);
                QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + text));
            }
            all.append(words);
        }
        QCOMPARE(all[0].size(), all[1].size());
        for (qsizetype i = 0; i < all[0].size(); ++i) {
            if (all[0][i] != "Automation"_L1)
                QVERIFY2(all[0][i] != all[1][i], qPrintable(all[0][i]));
        }
        QCOMPARE(QSet<QString>(all[0].begin(), all[0].begin() + 13).size(), 13); // no two states share a word
    }

    void sayWhatSendWillDo()
    {
        QCOMPARE(sendLabel(rules::SendWay::SendText), u"Send"_s);
        QCOMPARE(sendLabel(rules::SendWay::SubmitForApproval), u"Submit for approval"_s);
        QCOMPARE(sendLabel(rules::SendWay::SendTemplate), u"Send template"_s);
        speak(u"fr"_s);
        QCOMPARE(sendLabel(rules::SendWay::SendText), u"Envoyer"_s);
        QCOMPARE(sendLabel(rules::SendWay::SubmitForApproval), u"Soumettre pour approbation"_s);
        QCOMPARE(sendLabel(rules::SendWay::SendTemplate), u"Envoyer le modèle"_s);
    }

    void reasonsNameTheCodeAndThePlace()
    {
        QCOMPARE(routeReason(rules::RouteReason::FirstContactCountryCodeInBank, 33), u"first contact: +33 is in your number bank"_s);
        QCOMPARE(whyNot(rules::WhyNot::AreaDenied, u"SY"_s), u"WhatsApp is not available in Syria."_s);
        QCOMPARE(whyNot(rules::WhyNot::AreaDenied, u"crimea"_s), u"WhatsApp is not available in Crimea."_s);
        QCOMPARE(whyNot(rules::WhyNot::AreaDenied, u"+7949"_s), u"WhatsApp is not available in this area (+7949)."_s);
        speak(u"fr"_s);
        QCOMPARE(whyNot(rules::WhyNot::AreaDenied, u"CN"_s), u"WhatsApp n’est pas disponible en Chine."_s);
        QCOMPARE(whyNot(rules::WhyNot::AreaDenied, u"CU"_s), u"WhatsApp n’est pas disponible à Cuba."_s);
        QCOMPARE(whyNot(rules::WhyNot::AreaDenied, u"crimea"_s), u"WhatsApp n’est pas disponible en Crimée."_s);

        speak(u"en"_s);
        rules::Route route;
        route.channel = Channel::Sms;
        route.reason = rules::RouteReason::LastChannelUnusable;
        route.underlying = rules::RouteReason::FirstContactCountryCodeInBank;
        QCOMPARE(routeReason(route, 1), u"the last channel used cannot be used any more; first contact: +1 is in your number bank"_s);
    }

    void replyWindows_data()
    {
        QTest::addColumn<milliseconds>("left");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("R5.3 just opened") << milliseconds(24h) << u"24 h 0 min left"_s << u"il reste 24\u00a0h 0 min"_s;
        QTest::newRow("R5.3 in the middle") << milliseconds(23h + 11min + 1ms) << u"23 h 12 min left"_s << u"il reste 23 h 12 min"_s;
        QTest::newRow("R5.3 last millisecond") << milliseconds(1ms) << u"0 h 1 min left"_s << u"il reste 0 h 1 min"_s;
    }

    void replyWindows()
    {
        QFETCH(const milliseconds, left);
        QFETCH(const QString, english);
        QFETCH(const QString, french);
        rules::ReplyWindow window;
        window.state = rules::WindowState::Open;
        window.left = left;
        QCOMPARE(replyWindow(window), english);
        speak(u"fr"_s);
        QCOMPARE(replyWindow(window).replace(u'\u00a0', u' '), QString(french).replace(u'\u00a0', u' '));
        speak(u"en"_s);
        window.state = rules::WindowState::NeverOpened;
        QCOMPARE(replyWindow(window), u"closed – messages need approval"_s);
        window.state = rules::WindowState::NotSynced;
        QCOMPARE(replyWindow(window), u"not synced yet"_s);
    }

    void durations()
    {
        QCOMPARE(duration(0ms), u"0 min"_s);
        QCOMPARE(duration(-5s), u"0 min"_s);
        QCOMPARE(duration(1ms), u"1 min"_s);
        QCOMPARE(duration(59min), u"59 min"_s);
        QCOMPARE(duration(60min), u"1 h 0 min"_s);
        QCOMPARE(duration(24h), u"1 d 0 h"_s);
        QCOMPARE(duration(51h), u"2 d 3 h"_s);
        speak(u"fr"_s);
        QCOMPARE(duration(51h), u"2 j 3 h"_s);
    }

    void rejections()
    {
        QCOMPARE(rejection(u"subCode=2388299, userMessage=Variables can't be at the start or end of the template."_s).what,
            u"A variable stands at the beginning or end of the text."_s);
        QCOMPARE(rejection(u"INVALID_FORMAT"_s).what, u"The form of the text or its variables is not accepted."_s);
        QCOMPARE(rejection(u"subCode=99, userMessage=Too blue."_s).what, u"The reviewers wrote: “Too blue.”."_s);
        QCOMPARE(rejection(u"We do not like %1"_s).what, u"The reviewers wrote: “We do not like %1”."_s);
        QVERIFY(!rejection({}).what.isEmpty() && !rejection({}).todo.isEmpty());
        QCOMPARE(rejection(u"NONE"_s), rejection({}));
        QCOMPARE(approvalStatus(ApprovalStatus::Unknown, u"IN_APPEAL"_s), u"Not usable (“IN_APPEAL”)"_s);
    }

    void formProblemsNameWhatTheyAreAbout()
    {
        QCOMPARE(formProblem({u"missing_sample"_s, u"2"_s, {}}).what, u"“2”: A variable has no sample value."_s);
        QVERIFY(!formProblem({u"brand_new"_s, {}, {}}).what.isEmpty());
    }

    void languagesChangeWithoutARestart()
    {
        QCOMPARE(speak(u"fr"_s).language(), QLocale::French);
        QCOMPARE(messageState(MessageState::Delivered), u"Remis"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        QCOMPARE(speak(u"en"_s).language(), QLocale::English);
        QCOMPARE(messageState(MessageState::Delivered), u"Delivered"_s);
        QCOMPARE(speak(u"fr_CA"_s).territory(), QLocale::Canada);
        QCOMPARE(messageState(MessageState::Delivered), u"Remis"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s); // Qt's own
        QCOMPARE(speak(u"tlh"_s).language(), QLocale::English); // the test runs in the C locale
        QCOMPARE(speak().language(), QLocale::English);
        QCOMPARE(messageState(MessageState::Delivered), u"Delivered"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
