#include "Languages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QSpinBox>
#include <QXmlStreamReader>

#include <algorithm>

namespace halftone::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 50; ///< of a list; what is not shown is not looked at

/// A menu's and a label's mnemonics are not words.
QString plain(QString text)
{
    return text.remove(u'&').simplified();
}

void modelTexts(const QAbstractItemModel *model, QStringList &texts)
{
    for (int column = 0; column < std::min(model->columnCount(), kRows); ++column) {
        texts << model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model->rowCount(), kRows); ++row) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << index.data(role).toString();
        }
    }
}

void widgetTexts(const QWidget *widget, QStringList &texts)
{
    texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts << edit->placeholderText();
    else if (const auto *spin = qobject_cast<const QSpinBox *>(widget))
        texts << spin->specialValueText();
    else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        modelTexts(combo->model(), texts);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        modelTexts(view->model(), texts);
    const QList<QAction *> actions = widget->actions();
    for (const QAction *action : actions) {
        texts << action->text() << action->toolTip();
        if (const QMenu *menu = action->menu()) {
            for (const QAction *inner : menu->actions())
                texts << inner->text();
        }
    }
    if (widget->isWindow())
        texts << widget->windowTitle();
}

/// "%1 of %n" as a pattern for what it becomes.
QRegularExpression patternOf(const QString &text)
{
    static const QRegularExpression kPlace(u"%(?:L?\\d|n)"_s);
    QStringList parts;
    for (const QString &part : plain(text).split(kPlace))
        parts << QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".+"_s)), QRegularExpression::DotMatchesEverythingOption);
}

/// Words that tell a language: of a pattern that is nearly all places, everything would be a match.
bool tells(const QString &text)
{
    static const QRegularExpression kPlace(u"%(?:L?\\d|n)"_s);
    const QString words = QString(text).remove(kPlace);
    return std::ranges::count_if(words, [](QChar c) { return c.isLetter(); }) >= 3;
}

bool matches(const QString &text, const QList<QRegularExpression> &patterns)
{
    return std::ranges::any_of(patterns, [&text](const QRegularExpression &one) { return one.match(text).hasMatch(); });
}

} // namespace

QStringList shownTexts(const QWidget *root)
{
    QStringList texts;
    widgetTexts(root, texts);
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        // The announcer says what was; a hidden page is looked at when it is gone to.
        if (widget->isVisible() && widget->objectName() != "announcer"_L1)
            widgetTexts(widget, texts);
    }
    QStringList words;
    for (const QString &text : std::as_const(texts))
        words << plain(text);
    words.removeDuplicates();
    words.removeAll(QString());
    for (const QString &own : {u"English"_s, u"Français"_s}) // of the choice of language: each is named in itself
        words.removeAll(own);
    return words;
}

Catalogue::Catalogue()
{
    const QDir folder(QStringLiteral(HALFTONE_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"halftone_*_fr.ts"_s});
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QXmlStreamReader xml(&file);
        QString source;
        QStringList forms;
        while (!xml.atEnd()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == "source"_L1) {
                source = xml.readElementText();
                forms.clear();
            } else if (token == QXmlStreamReader::StartElement && xml.name() == "numerusform"_L1) {
                forms << xml.readElementText();
            } else if (token == QXmlStreamReader::StartElement && xml.name() == "translation"_L1) {
                // Either words, or numerus forms, which come as elements of their own.
                QString words;
                while (xml.readNext() == QXmlStreamReader::Characters)
                    words += xml.text();
                if (xml.isStartElement())
                    forms << xml.readElementText();
                else
                    forms << words;
            } else if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1) {
                forms.removeAll(QString());
                if (!tells(source) || forms.isEmpty() || forms.contains(source))
                    continue;
                m_english << patternOf(source);
                for (const QString &form : std::as_const(forms)) {
                    if (tells(form))
                        m_french << patternOf(form);
                }
            }
        }
    }
}

QStringList Catalogue::only(const QStringList &texts, const Patterns &wanted, const Patterns &other)
{
    QStringList found;
    for (const QString &text : texts) {
        if (matches(text, wanted) && !matches(text, other))
            found << text;
    }
    return found;
}

QStringList Catalogue::englishIn(const QStringList &texts) const
{
    return only(texts, m_english, m_french);
}

QStringList Catalogue::frenchIn(const QStringList &texts) const
{
    return only(texts, m_french, m_english);
}

} // namespace halftone::test
