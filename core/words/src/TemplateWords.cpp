#include "words/StateWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace halftone::words {

using namespace Qt::StringLiterals;

namespace {

class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

struct Row
{
    QLatin1StringView code;
    const char *what;
    const char *todo;
};

constexpr auto kVariableLast = QT_TRANSLATE_NOOP("TemplateWords", "A variable stands at the beginning or end of the text.");
constexpr auto kWordsAround = QT_TRANSLATE_NOOP("TemplateWords", "Put words before the first and after the last variable.");
constexpr auto kShorten = QT_TRANSLATE_NOOP("TemplateWords", "Shorten the text.");
constexpr auto kMoreWords = QT_TRANSLATE_NOOP("TemplateWords", "Write more fixed words, or use fewer variables.");
constexpr auto kReword = QT_TRANSLATE_NOOP("TemplateWords", "Reword the text and submit it again, or send it by SMS.");

/// What reviewers write: Meta's sub-codes (`subCode=2388299, userMessage=…`), and its words.
constexpr std::array kReasons {
    Row {QLatin1StringView("2388299"), kVariableLast, kWordsAround},
    Row {QLatin1StringView("2388293"), QT_TRANSLATE_NOOP("TemplateWords", "The text has too few words for its variables."), kMoreWords},
    Row {QLatin1StringView("2388040"), QT_TRANSLATE_NOOP("TemplateWords", "The text is too long."), kShorten},
    Row {QLatin1StringView("2388072"), QT_TRANSLATE_NOOP("TemplateWords", "The form of the text is not accepted."), kReword},
    Row {QLatin1StringView("2388047"), QT_TRANSLATE_NOOP("TemplateWords", "The header’s form is not accepted."), kReword},
    Row {QLatin1StringView("2388073"), QT_TRANSLATE_NOOP("TemplateWords", "The footer’s form is not accepted."), kReword},
    Row {QLatin1StringView("2388024"), QT_TRANSLATE_NOOP("TemplateWords", "A template of this name and language exists already."),
        QT_TRANSLATE_NOOP("TemplateWords", "Submit it under another name, or use the one there is.")},
    Row {QLatin1StringView("2388023"), QT_TRANSLATE_NOOP("TemplateWords", "A template of this name and language is being deleted."),
        QT_TRANSLATE_NOOP("TemplateWords", "Wait a few minutes, or submit it under another name.")},
    Row {QLatin1StringView("2388019"), QT_TRANSLATE_NOOP("TemplateWords", "The WhatsApp account has as many templates as it may have."),
        QT_TRANSLATE_NOOP("TemplateWords", "Remove templates that nobody uses.")},
    Row {QLatin1StringView("ABUSIVE_CONTENT"), QT_TRANSLATE_NOOP("TemplateWords", "The reviewers took the text for abusive."), kReword},
    Row {QLatin1StringView("INCORRECT_CATEGORY"), QT_TRANSLATE_NOOP("TemplateWords", "The category does not fit the text."),
        QT_TRANSLATE_NOOP("TemplateWords", "Submit it in another category, such as marketing.")},
    Row {QLatin1StringView("TAG_CONTENT_MISMATCH"), QT_TRANSLATE_NOOP("TemplateWords", "The language or category does not fit the text."),
        QT_TRANSLATE_NOOP("TemplateWords", "Check the template’s language and category and submit it again.")},
    Row {QLatin1StringView("INVALID_FORMAT"), QT_TRANSLATE_NOOP("TemplateWords", "The form of the text or its variables is not accepted."),
        kReword},
    Row {QLatin1StringView("SCAM"), QT_TRANSLATE_NOOP("TemplateWords", "The reviewers took the text for fraud."), kReword},
    Row {QLatin1StringView("PROMOTIONAL"), QT_TRANSLATE_NOOP("TemplateWords", "The reviewers took the text for advertising."),
        QT_TRANSLATE_NOOP("TemplateWords", "Submit it in the category marketing, or reword it.")},
};

/// R6.6; the codes are those of text::kFormCodes. %1 is the problem's subject.
constexpr std::array kForm {
    Row {QLatin1StringView("body_empty"), QT_TRANSLATE_NOOP("TemplateWords", "The text is empty."),
        QT_TRANSLATE_NOOP("TemplateWords", "Write a text.")},
    Row {QLatin1StringView("bad_braces"), QT_TRANSLATE_NOOP("TemplateWords", "Braces of the text cannot be read as a variable."),
        QT_TRANSLATE_NOOP("TemplateWords", "Write variables like {{1}}, and no other braces.")},
    Row {QLatin1StringView("variable_at_start"), QT_TRANSLATE_NOOP("TemplateWords", "The text begins with a variable."),
        QT_TRANSLATE_NOOP("TemplateWords", "Put a word before it, such as “Hello”.")},
    Row {QLatin1StringView("variable_at_end"),
        QT_TRANSLATE_NOOP("TemplateWords", "The text ends with a variable; punctuation after it does not count."),
        QT_TRANSLATE_NOOP("TemplateWords", "Put words after it, such as a closing formula.")},
    Row {QLatin1StringView("variables_adjacent"), QT_TRANSLATE_NOOP("TemplateWords", "Two variables stand side by side."),
        QT_TRANSLATE_NOOP("TemplateWords", "Put a word between them.")},
    Row {QLatin1StringView("variables_not_sequential"),
        QT_TRANSLATE_NOOP("TemplateWords", "The variables are not numbered 1, 2, 3 … without gaps."),
        QT_TRANSLATE_NOOP("TemplateWords", "Number them in order, beginning with {{1}}.")},
    Row {QLatin1StringView("too_many_variables"), QT_TRANSLATE_NOOP("TemplateWords", "The text has over 100 variables."),
        QT_TRANSLATE_NOOP("TemplateWords", "Use fewer variables.")},
    Row {QLatin1StringView("too_few_words"), QT_TRANSLATE_NOOP("TemplateWords", "The text has too few words for so many variables."),
        kMoreWords},
    Row {QLatin1StringView("body_too_long"),
        QT_TRANSLATE_NOOP("TemplateWords", "With its values, the text is longer than 1,024 characters."), kShorten},
    Row {QLatin1StringView("missing_sample"), QT_TRANSLATE_NOOP("TemplateWords", "A variable has no sample value."),
        QT_TRANSLATE_NOOP("TemplateWords", "Give each variable a sample, as a candidate would read it.")},
    Row {QLatin1StringView("value_line_break"), QT_TRANSLATE_NOOP("TemplateWords", "A value has a line break."),
        QT_TRANSLATE_NOOP("TemplateWords", "Write the value on one line.")},
    Row {QLatin1StringView("value_tab"), QT_TRANSLATE_NOOP("TemplateWords", "A value has a tab."),
        QT_TRANSLATE_NOOP("TemplateWords", "Replace the tab by a space.")},
    Row {QLatin1StringView("value_spaces"), QT_TRANSLATE_NOOP("TemplateWords", "A value has more than four spaces in a row."),
        QT_TRANSLATE_NOOP("TemplateWords", "Use one space.")},
    Row {QLatin1StringView("bad_name"), QT_TRANSLATE_NOOP("TemplateWords", "The template’s name has characters that are not allowed."),
        QT_TRANSLATE_NOOP("TemplateWords", "Use small letters without accents, digits and underscores only.")},
};

QString userMessage(const QString &reason)
{
    static const QRegularExpression kMessage(u"userMessage\\s*=\\s*(.+)$"_s, QRegularExpression::DotMatchesEverythingOption);
    return kMessage.match(reason).captured(1).trimmed();
}

} // namespace

QString approvalStatus(ApprovalStatus status, const QString &providerWord)
{
    switch (status) {
    case ApprovalStatus::Draft:
        return TemplateWords::tr("Draft");
    case ApprovalStatus::Submitted:
        return TemplateWords::tr("Submitted");
    case ApprovalStatus::Pending:
        return TemplateWords::tr("Pending");
    case ApprovalStatus::Approved:
        return TemplateWords::tr("Approved");
    case ApprovalStatus::Rejected:
        return TemplateWords::tr("Rejected");
    case ApprovalStatus::Paused:
        return TemplateWords::tr("Paused");
    case ApprovalStatus::Disabled:
        return TemplateWords::tr("Disabled");
    case ApprovalStatus::Deleted:
        return TemplateWords::tr("Deleted");
    case ApprovalStatus::Unknown:
        if (providerWord.isEmpty())
            return TemplateWords::tr("Not usable");
        //: %1 is the provider's own word for a template's state
        return TemplateWords::tr("Not usable (“%1”)").arg(providerWord);
    }
    Q_UNREACHABLE();
    return {};
}

Words rejection(const QString &reason)
{
    const QString text = reason.trimmed();
    const auto row = std::ranges::find_if(kReasons, [&text](const Row &r) { return text.contains(r.code, Qt::CaseInsensitive); });
    if (row != kReasons.end())
        return {TemplateWords::tr(row->what), TemplateWords::tr(row->todo)};
    if (text.isEmpty() || text.compare("NONE"_L1, Qt::CaseInsensitive) == 0)
        return {TemplateWords::tr("The reviewers refused the text and gave no reason."), TemplateWords::tr(kReword)};
    const QString said = userMessage(text);
    //: %1 are the reviewer's own words
    return {TemplateWords::tr("The reviewers wrote: “%1”.").arg(said.isEmpty() ? text : said), TemplateWords::tr(kReword)};
}

Words formProblem(const text::FormProblem &problem)
{
    const auto row = std::ranges::find(kForm, problem.code, &Row::code);
    if (row == kForm.end())
        return {TemplateWords::tr("The form of the text would not be accepted."), TemplateWords::tr(kReword)};
    Words words {TemplateWords::tr(row->what), TemplateWords::tr(row->todo)};
    if (!problem.subject.isEmpty()) {
        //: %1 says which variable, value or length is meant, %2 is the sentence about it
        words.what = TemplateWords::tr("“%1”: %2").arg(problem.subject, words.what);
    }
    return words;
}

} // namespace halftone::words
