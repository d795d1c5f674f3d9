#include "templates/TemplatesPage.h"

#include "kit/Widgets.h"
#include "TemplateDelegate.h"
#include "templates/TemplateEditor.h"
#include "words/StateWords.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array kStates {ApprovalStatus::Draft, ApprovalStatus::Submitted, ApprovalStatus::Pending, ApprovalStatus::Approved,
    ApprovalStatus::Rejected, ApprovalStatus::Paused, ApprovalStatus::Disabled};

} // namespace

TemplatesPage::TemplatesPage(const TemplatesPorts &ports, QWidget *parent)
    : Page(parent)
    , m_ports(ports)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(u"templates"_s, this))
    , m_emptyNew(m_empty->addAction(u"firstTemplate"_s, true))
    , m_emptyRefresh(m_empty->addAction(u"firstRefresh"_s, false))
    , m_splitter(new QSplitter(this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_list(new QListView(this))
    , m_none(new PlainLabel(this))
    , m_unsavedHint(new PlainLabel(this))
    , m_new(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_editor(new TemplateEditor(ports, this))
{
    setObjectName(u"templatesPage"_s);
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(100ms);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(1s);
    layOut();
    connectAll();
    retranslateUi();
    showItems();
}

void TemplatesPage::layOut()
{
    m_search->setObjectName(u"templatesSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_kind->setObjectName(u"templatesKind"_s);
    m_kind->addItem(QString());
    m_kind->addItem(QString(), static_cast<int>(TemplateKind::Sms));
    m_kind->addItem(QString(), static_cast<int>(TemplateKind::WhatsApp));
    m_language->setObjectName(u"templatesLanguage"_s);
    m_language->addItem(QString(), QString());
    m_status->setObjectName(u"templatesStatus"_s);
    m_status->addItem(QString());
    for (const ApprovalStatus status : kStates)
        m_status->addItem(QString(), static_cast<int>(status));
    for (QComboBox *box : {m_kind, m_language, m_status})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setObjectName(u"templatesList"_s);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true); // hover
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TemplateDelegate(m_model, this));
    m_none->setObjectName(u"templatesNone"_s);
    m_none->dressed("muted");
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(2 * kGrid);
    m_unsavedHint->setObjectName(u"templatesUnsaved"_s);
    m_unsavedHint->dressed("warning");
    m_unsavedHint->setWordWrap(true);
    m_new->setObjectName(u"templatesNew"_s);
    m_refresh->setObjectName(u"templatesRefresh"_s);

    auto *side = new QWidget(this);
    side->setProperty("kind", u"panel"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(264);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, kGrid);
    top->setSpacing(kGrid);
    top->addWidget(m_search);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(kGrid);
    filters->addWidget(m_kind, 1);
    filters->addWidget(m_status, 1);
    top->addLayout(filters);
    top->addWidget(m_language); // its entries are the longest
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(12, kGrid, 12, kGrid);
    bottom->setSpacing(kGrid);
    bottom->addWidget(m_unsavedHint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_new, 1);
    buttons->addWidget(m_refresh);
    bottom->addLayout(buttons);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addLayout(bottom);

    setTabOrder(m_kind, m_status);
    setTabOrder(m_status, m_language);
    setTabOrder(m_language, m_list);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({304, 700});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void TemplatesPage::connectAll()
{
    const auto narrow = [this] {
        TemplateFilter filter;
        filter.words = m_search->text();
        if (m_kind->currentIndex() > 0)
            filter.kind = static_cast<TemplateKind>(m_kind->currentData().toInt());
        if (m_status->currentIndex() > 0)
            filter.status = static_cast<ApprovalStatus>(m_status->currentData().toInt());
        filter.language = m_language->currentData().toString();
        m_model.setFilter(filter);
        showItems();
    };
    connect(m_search, &QLineEdit::textChanged, this, narrow);
    for (QComboBox *box : {m_kind, m_language, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const TemplateItem *item = m_model.at(current.row()); item && item->key != m_current)
            open(item->key);
    });
    connect(m_new, &QPushButton::clicked, this, &TemplatesPage::begin);
    connect(m_emptyNew, &QPushButton::clicked, this, &TemplatesPage::begin);
    connect(m_refresh, &QPushButton::clicked, this, &TemplatesPage::refresh);
    connect(m_emptyRefresh, &QPushButton::clicked, this, &TemplatesPage::refresh);
    connect(&m_fetchSoon, &QTimer::timeout, this, &TemplatesPage::fetch);
    connect(&m_keepSoon, &QTimer::timeout, this, &TemplatesPage::keepUnsaved);
    connect(m_editor, &TemplateEditor::edited, this, &TemplatesPage::noteEdited);
    connect(m_editor, &TemplateEditor::saveWanted, this, [this] { save(false); });
    connect(m_editor, &TemplateEditor::submitWanted, this, [this] { save(true); });
    connect(m_editor, &TemplateEditor::duplicateWanted, this, [this] { copy({}); });
    connect(m_editor, &TemplateEditor::copyWanted, this, [this] { copy({}); });
    connect(m_editor, &TemplateEditor::resubmitWanted, this, [this] { copy(TemplateId(m_current)); });
    connect(m_editor, &TemplateEditor::deleteWanted, this, &TemplatesPage::askToDelete);
    connect(m_editor, &TemplateEditor::discardWanted, this, &TemplatesPage::discard);
    auto *shortcut = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (m_edits.contains(m_current))
            save(false);
    });
    setFocusProxy(m_list);
}

void TemplatesPage::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(tr("Search templates"));
    m_kind->setAccessibleName(tr("Filter by kind"));
    m_kind->setItemText(0, tr("All kinds"));
    m_kind->setItemText(1, words::channelName(Channel::Sms));
    m_kind->setItemText(2, words::channelName(Channel::WhatsApp));
    m_language->setAccessibleName(tr("Filter by language"));
    m_language->setItemText(0, tr("All languages"));
    m_status->setAccessibleName(tr("Filter by state"));
    m_status->setItemText(0, tr("All states"));
    for (int i = 1; i < m_status->count(); ++i)
        m_status->setItemText(i, words::approvalStatus(kStates.at(static_cast<std::size_t>(i - 1))));
    m_list->setAccessibleName(tr("Templates"));
    m_none->setText(tr("No template fits what is searched for."));
    m_new->setText(tr("New template"));
    m_new->setAccessibleName(tr("New template"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Fetches templates and decisions from the provider."));
    m_empty->setTexts(tr("No templates yet"),
        tr("A template is a text that you send often, with fields such as the first name. WhatsApp templates, once approved, may also be "
           "sent after the reply window has closed."));
    m_emptyNew->setText(tr("Write the first template"));
    m_emptyRefresh->setText(tr("Fetch those of the provider"));
    m_model.retranslate();
    showUnsavedHint();
}

void TemplatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void TemplatesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_keepSoon.isActive())
        keepUnsaved(); // the program may be about to end
}

void TemplatesPage::reload()
{
    fetch();
    if (m_stack->currentWidget() == m_splitter)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_emptyNew->setFocus(Qt::OtherFocusReason);
}

void TemplatesPage::noteChanges(const QList<Change> &changes)
{
    const auto concerns = [](const Change &change) { return change.kind == ChangeKind::Template || change.kind == ChangeKind::Everything; };
    if (m_loaded && std::ranges::any_of(changes, concerns))
        m_fetchSoon.start();
}

const workspace::TemplateCard *TemplatesPage::card(qint64 key) const
{
    const auto found = std::ranges::find(m_cards, key, [](const workspace::TemplateCard &one) { return one.shown.id.value(); });
    return found == m_cards.end() ? nullptr : &*found;
}

void TemplatesPage::showLanguages()
{
    QStringList codes;
    for (const workspace::TemplateCard &one : std::as_const(m_cards)) {
        if (!one.shown.language.isEmpty() && !codes.contains(one.shown.language))
            codes << one.shown.language;
    }
    std::ranges::sort(codes, [](const QString &a, const QString &b) { return languageName(a).localeAwareCompare(languageName(b)) < 0; });
    QStringList shown;
    for (int i = 1; i < m_language->count(); ++i)
        shown << m_language->itemData(i).toString();
    if (shown == codes)
        return;
    const QString chosen = m_language->currentData().toString();
    const QSignalBlocker quiet(m_language);
    while (m_language->count() > 1)
        m_language->removeItem(1);
    for (const QString &code : std::as_const(codes))
        m_language->addItem(languageName(code), code);
    const int row = m_language->findData(chosen);
    m_language->setCurrentIndex(std::max(0, row));
    if (row < 0) { // its last template is gone
        TemplateFilter filter = m_model.filter();
        filter.language.clear();
        m_model.setFilter(filter);
    }
}

void TemplatesPage::showItems()
{
    QList<TemplateItem> items;
    for (const workspace::TemplateCard &one : std::as_const(m_cards))
        items.append({one.shown.id.value(), one, m_edits.contains(one.shown.id.value())});
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        if (edit.key() > 0)
            continue;
        TemplateItem item {edit.key(), {}, true};
        MessageTemplate &shown = item.card.shown;
        shown.kind = edit->written.kind;
        shown.name = edit->written.name;
        shown.language = edit->written.language;
        shown.body = edit->written.body;
        shown.shared = edit->written.shared;
        items.append(item);
    }
    m_model.setItems(items);
    const bool any = !items.isEmpty();
    m_stack->setCurrentWidget(any || !m_loaded ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_editor->setVisible(any);
    m_list->setVisible(m_model.rowCount() > 0 || !m_loaded);
    m_none->setVisible(m_model.rowCount() == 0 && m_loaded);
    const int row = m_model.rowOf(m_current);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else if (m_model.rowCount() > 0) // without a current row, Qt 6.4.2 looks up cell (-1, -1) for screen readers
        m_list->selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    showUnsavedHint();
}

void TemplatesPage::showUnsavedHint()
{
    const int count = static_cast<int>(m_edits.size());
    m_unsavedHint->setVisible(count > 0);
    m_unsavedHint->setText(tr("%n template(s) not saved. What you wrote is kept until you save or discard it.", nullptr, count));
}

} // namespace halftone::ui
