#include "templates/TemplateEditor.h"
#include "text/Segments.h"

#include "CheckList.h"
#include "FieldMenu.h"
#include "Notice.h"
#include "words/StateWords.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>

#include <array>
#include <utility>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As the composer offers them; WhatsApp has these and more, and what else a template is in is added to the list.
constexpr std::array kLanguages {"fr", "en", "en_GB", "en_US", "de", "es", "it", "nl", "pl", "pt_BR", "pt_PT", "ro", "ar"};
constexpr std::array kCategories {"utility", "marketing", "authentication"};
constexpr int kWide = 800; ///< from here on, the preview stands beside the text

} // namespace

TemplateEditor::TemplateEditor(const TemplatesPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_title(new ElidedLabel(this))
    , m_statusIcon(new QLabel(this))
    , m_status(new PlainLabel(this))
    , m_uses(new PlainLabel(this))
    , m_stateNotice(new Notice(u"templateStateNotice"_s, this))
    , m_notice(new Notice(u"templateNotice"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_nameLabel(new PlainLabel(this))
    , m_name(new QLineEdit(this))
    , m_kindLabel(new PlainLabel(this))
    , m_kind(new QComboBox(this))
    , m_languageLabel(new PlainLabel(this))
    , m_language(new QComboBox(this))
    , m_categoryLabel(new PlainLabel(this))
    , m_category(new QComboBox(this))
    , m_categoryHint(new PlainLabel(this))
    , m_shared(new QCheckBox(this))
    , m_textLabel(new PlainLabel(this))
    , m_insertField(new QPushButton(this))
    , m_fields(new FieldMenu(this))
    , m_text(new QPlainTextEdit(this))
    , m_size(new PlainLabel(this))
    , m_cheaper(new QPushButton(this))
    , m_checks(new CheckList(this))
    , m_forLabel(new PlainLabel(this))
    , m_for(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
    , m_bubble(new QFrame(this))
    , m_preview(new PlainLabel(m_bubble))
    , m_missing(new PlainLabel(this))
    , m_submitHint(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_submit(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    setObjectName(u"templateEditor"_s);
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(80ms);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(120ms);
    layOut();
    connectAll();
    retranslateUi();
}

void TemplateEditor::layOut()
{
    m_title->setObjectName(u"templateTitle"_s);
    m_title->dressed(nullptr, "title");
    m_status->setObjectName(u"templateStatus"_s);
    m_uses->setObjectName(u"templateUses"_s);
    m_uses->dressed("muted");
    m_name->setObjectName(u"templateName"_s);
    m_name->setMaxLength(512);
    m_kind->setObjectName(u"templateKind"_s);
    m_kind->addItems({QString(), QString()});
    m_language->setObjectName(u"templateLanguage"_s);
    m_language->addItem(QString(), QString());
    for (const char *code : kLanguages)
        m_language->addItem(languageName(QString::fromLatin1(code)), QString::fromLatin1(code));
    m_category->setObjectName(u"templateCategory"_s);
    for (const char *category : kCategories)
        m_category->addItem(QString(), QString::fromLatin1(category));
    m_categoryHint->setObjectName(u"templateCategoryHint"_s);
    m_categoryHint->dressed("muted");
    m_categoryHint->setWordWrap(true);
    m_shared->setObjectName(u"templateShared"_s);
    m_insertField->setObjectName(u"templateInsertField"_s);
    m_insertField->setProperty("kind", u"link"_s);
    m_insertField->setMenu(m_fields);
    m_text->setObjectName(u"templateText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(120);
    m_size->setObjectName(u"templateSize"_s);
    m_size->dressed("muted");
    m_size->setWordWrap(true);
    m_cheaper->setObjectName(u"templateCheaper"_s);
    m_cheaper->setProperty("kind", u"link"_s);
    m_for->setObjectName(u"templatePreviewFor"_s);
    m_for->setClearButtonEnabled(true);
    m_bubble->setProperty("kind", u"info"_s);
    m_preview->setObjectName(u"templatePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_missing->setObjectName(u"templateMissing"_s);
    m_missing->dressed("warning");
    m_missing->setWordWrap(true);
    m_submitHint->setObjectName(u"templateSubmitHint"_s);
    m_submitHint->dressed("muted");
    m_submitHint->setWordWrap(true);
    m_submitHint->setContentsMargins(kGrid, 0, 0, 0);
    m_save->setObjectName(u"templateSave"_s);
    m_submit->setObjectName(u"templateSubmit"_s);
    m_discard->setObjectName(u"templateDiscard"_s);
    m_duplicate->setObjectName(u"templateDuplicate"_s);
    m_delete->setObjectName(u"templateDelete"_s);
    for (auto *button : {m_discard, m_duplicate, m_delete})
        button->setProperty("kind", u"link"_s);
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *> {m_nameLabel, m_name}, {m_kindLabel, m_kind},
             {m_languageLabel, m_language}, {m_categoryLabel, m_category}, {m_textLabel, m_text}, {m_forLabel, m_for}})
        label->setBuddy(field);

    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_title, 1);
    head->addWidget(m_uses);
    head->addWidget(m_statusIcon);
    head->addWidget(m_status);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(kGrid);
    form->setVerticalSpacing(kGrid);
    form->addWidget(m_nameLabel, 0, 0);
    form->addWidget(m_name, 0, 1, 1, 3);
    form->addWidget(m_kindLabel, 1, 0);
    form->addWidget(m_kind, 1, 1);
    form->addWidget(m_languageLabel, 1, 2);
    form->addWidget(m_language, 1, 3);
    form->addWidget(m_categoryLabel, 2, 0);
    form->addWidget(m_category, 2, 1);
    form->addWidget(m_categoryHint, 2, 2, 1, 2);
    form->addWidget(m_shared, 3, 1, 1, 3);
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 1);

    auto *overText = new QHBoxLayout;
    overText->addWidget(m_textLabel, 1);
    overText->addWidget(m_insertField);
    auto *underText = new QHBoxLayout;
    underText->addWidget(m_size, 1);
    underText->addWidget(m_cheaper);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGrid);
    left->addLayout(form);
    left->addLayout(overText);
    left->addWidget(m_text, 1);
    left->addLayout(underText);
    left->addWidget(m_checks);

    auto *forWhom = new QHBoxLayout;
    forWhom->setSpacing(kGrid);
    forWhom->addWidget(m_forLabel);
    forWhom->addWidget(m_for, 1);
    auto *inBubble = new QVBoxLayout(m_bubble);
    inBubble->setContentsMargins(12, 10, 12, 10);
    inBubble->addWidget(m_preview);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGrid);
    right->addLayout(forWhom);
    right->addWidget(m_bubble);
    right->addWidget(m_missing);
    right->addStretch();

    m_columns->setSpacing(2 * kGrid);
    m_columns->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    auto *content = new QWidget(m_scroll);
    content->setLayout(m_columns);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(2 * kGrid, 12, 2 * kGrid, kGrid);
    top->setSpacing(kGrid);
    top->addLayout(head);
    top->addWidget(m_stateNotice);
    top->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid / 2);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addSpacing(kGrid / 2);
    buttons->addWidget(m_submit);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(kGrid, kGrid, 2 * kGrid, kGrid);
    bottom->addWidget(m_submitHint);
    bottom->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(new Rule(Qt::Horizontal, this));
    all->addWidget(m_scroll, 1);
    all->addWidget(new Rule(Qt::Horizontal, this));
    all->addLayout(bottom);

    QWidget *last = m_name;
    for (QWidget *next : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_category),
             static_cast<QWidget *>(m_shared), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_insertField),
             static_cast<QWidget *>(m_cheaper), static_cast<QWidget *>(m_for), static_cast<QWidget *>(m_save),
             static_cast<QWidget *>(m_submit), static_cast<QWidget *>(m_discard), static_cast<QWidget *>(m_duplicate),
             static_cast<QWidget *>(m_delete)}) {
        setTabOrder(last, next);
        last = next;
    }
}

void TemplateEditor::connectAll()
{
    connect(m_name, &QLineEdit::textEdited, this, &TemplateEditor::wrote);
    connect(m_kind, &QComboBox::activated, this, &TemplateEditor::wrote);
    connect(m_language, &QComboBox::activated, this, &TemplateEditor::wrote);
    connect(m_category, &QComboBox::activated, this, &TemplateEditor::wrote);
    connect(m_shared, &QCheckBox::clicked, this, &TemplateEditor::wrote);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            wrote();
    });
    connect(&m_judgeSoon, &QTimer::timeout, this, &TemplateEditor::judge);
    connect(m_fields, &FieldMenu::picked, this, &TemplateEditor::insertField);
    connect(m_cheaper, &QPushButton::clicked, this, [this] { replaceText(text::withCheapTypography(m_text->toPlainText())); });
    connect(m_checks, &CheckList::mendWanted, this, [this](const text::FormProblem &problem) {
        if (problem.code == "bad_name"_L1) {
            m_name->setText(problem.fix);
            wrote();
            m_name->setFocus(Qt::OtherFocusReason);
        } else {
            replaceText(problem.fix);
        }
        announce(this, tr("Mended. Ctrl+Z brings back what was there."));
    });
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::saveWanted);
    connect(m_submit, &QPushButton::clicked, this, &TemplateEditor::submitWanted);
    connect(m_discard, &QPushButton::clicked, this, &TemplateEditor::discardWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &TemplateEditor::duplicateWanted);
    connect(m_delete, &QPushButton::clicked, this, &TemplateEditor::deleteWanted);

    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_for->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        chooseCandidate(CandidateId(index.data(Qt::UserRole).toLongLong()), index.data(Qt::UserRole + 1).toString());
    });
    connect(m_for, &QLineEdit::textEdited, this, [this](const QString &words) {
        if (words.trimmed().isEmpty())
            chooseCandidate({}, {});
        else
            m_searchSoon.start();
    });
    connect(m_for, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (words.isEmpty() && m_candidate.isValid())
            chooseCandidate({}, {}); // the button that clears
    });
    connect(&m_searchSoon, &QTimer::timeout, this, [this] { searchCandidates(m_for->text().trimmed()); });
    connect(m_for, &QLineEdit::editingFinished, this, [this] {
        if (!m_for->completer()->popup()->isVisible() && m_for->text() != m_candidateName)
            m_for->setText(m_candidateName); // nobody was chosen
    });
}

void TemplateEditor::retranslateUi()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_kindLabel->setText(tr("Kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setItemText(0, words::channelName(Channel::Sms));
    m_kind->setItemText(1, words::channelName(Channel::WhatsApp));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    //: Entry of the list of languages
    m_language->setItemText(0, tr("As the text is"));
    m_categoryLabel->setText(tr("Category"));
    m_category->setAccessibleName(tr("Category"));
    m_category->setItemText(0, tr("Utility"));
    m_category->setItemText(1, tr("Marketing"));
    m_category->setItemText(2, tr("Authentication"));
    m_shared->setText(tr("Shared with the team"));
    m_shared->setAccessibleName(tr("Shared with the team"));
    m_textLabel->setText(tr("Text"));
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setPlaceholderText(tr("Hello {{ candidate.first_name }}, …"));
    m_insertField->setText(tr("Insert field"));
    m_insertField->setAccessibleName(tr("Insert field"));
    m_cheaper->setText(tr("Use plain typography"));
    m_cheaper->setAccessibleName(tr("Use plain typography"));
    m_forLabel->setText(tr("Preview for"));
    m_for->setAccessibleName(tr("Preview for"));
    m_for->setPlaceholderText(tr("an example (or search a candidate)"));
    m_save->setAccessibleDescription(tr("Ctrl+S"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_submit->setText(tr("Submit for approval"));
    m_submit->setAccessibleName(tr("Submit for approval"));
    m_discard->setText(tr("Discard changes"));
    m_discard->setAccessibleName(tr("Discard changes"));
    m_duplicate->setText(tr("Duplicate"));
    m_duplicate->setAccessibleName(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete"));
    m_fields->retranslate();
    m_checks->retranslate();
    showState();
    judge();
}

void TemplateEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

void TemplateEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= kWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace halftone::ui
