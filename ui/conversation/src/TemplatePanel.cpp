#include "conversation/TemplatePanel.h"

#include "kit/Colours.h"
#include "kit/Icons.h"
#include "rules/SendWay.h"
#include "text/Normalise.h"
#include "words/StateWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

void TemplateListModel::setTemplates(const QList<MessageTemplate> &templates)
{
    m_all = templates;
    sift();
}

void TemplateListModel::setFilter(const QString &words, bool whatsAppOnly)
{
    m_words = words;
    m_whatsAppOnly = whatsAppOnly;
    sift();
}

void TemplateListModel::sift()
{
    const QStringList wanted = text::forSearch(m_words).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (const MessageTemplate &one : std::as_const(m_all)) {
        if (m_whatsAppOnly && (one.kind != TemplateKind::WhatsApp || !rules::isUsable(one.status)))
            continue;
        const QString folded = text::forSearch(one.name + u' ' + one.body);
        if (std::ranges::all_of(wanted, [&folded](const QString &word) { return folded.contains(word); }))
            m_shown.append(one);
    }
    endResetModel();
}

const MessageTemplate *TemplateListModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_shown.at(index.row()) : nullptr;
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    const MessageTemplate *one = at(index);
    if (!one)
        return {};
    const QString kind = one->kind == TemplateKind::Sms ? words::channelName(Channel::Sms) : words::channelName(Channel::WhatsApp);
    QStringList about {kind, one->language};
    if (one->kind == TemplateKind::WhatsApp)
        about << words::approvalStatus(one->status, one->providerStatus);
    about.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)", "name of a template and what it is").arg(one->name, about.join(u", "_s));
    case Qt::AccessibleDescriptionRole:
        return one->body;
    case Qt::DecorationRole:
        return icon(one->kind == TemplateKind::Sms ? u"sms"_s : u"whatsapp"_s, coloursOf(QPalette()).muted);
    default:
        return {};
    }
}

Qt::ItemFlags TemplateListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

void TemplateListModel::retranslate()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

TemplatePanel::TemplatePanel(QWidget *parent)
    : QFrame(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_preview(new PlainLabel(this))
    , m_none(new PlainLabel(this))
    , m_insert(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"templatePanel"_s);
    setProperty("kind", u"card"_s);
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"templateList"_s);
    m_list->setProperty("kind", u"box"_s);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFixedHeight(128);
    m_preview->setObjectName(u"templatePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_none->dressed("muted");
    m_none->setWordWrap(true);
    m_none->setObjectName(u"noTemplates"_s);
    m_insert->setObjectName(u"templateInsert"_s);
    m_insert->setProperty("kind", u"primary"_s);
    m_close->setObjectName(u"templateClose"_s);

    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list);
    left->addWidget(m_none);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_insert);
    right->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(2 * kGrid);
    row->addLayout(left, 1);
    row->addLayout(right, 1);

    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePanel::setWords);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_insert->setEnabled(current.isValid());
        if (const MessageTemplate *one = m_model.at(current))
            Q_EMIT previewWanted(*one);
    });
    connect(m_list, &QListView::doubleClicked, this, &TemplatePanel::pickCurrent);
    connect(m_insert, &QPushButton::clicked, this, &TemplatePanel::pickCurrent);
    connect(m_close, &QPushButton::clicked, this, &TemplatePanel::closed);
    retranslateUi();
    hide();
}

void TemplatePanel::open(const QList<MessageTemplate> &templates, bool whatsAppOnly, bool bySlash)
{
    m_whatsAppOnly = whatsAppOnly;
    m_model.setTemplates(templates);
    m_model.setFilter({}, whatsAppOnly);
    m_search->clear();
    m_search->setVisible(!bySlash);
    m_preview->clear();
    show();
    selectFirst();
    if (!bySlash)
        m_search->setFocus();
}

void TemplatePanel::setWords(const QString &words)
{
    m_model.setFilter(words, m_whatsAppOnly);
    selectFirst();
}

void TemplatePanel::walk(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row));
}

QString TemplatePanel::current() const
{
    return m_model.data(m_list->currentIndex(), Qt::DisplayRole).toString();
}

void TemplatePanel::selectFirst()
{
    const bool any = m_model.rowCount() > 0;
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_insert->setEnabled(any);
    if (any)
        m_list->setCurrentIndex(m_model.index(0));
    else
        m_preview->clear();
}

void TemplatePanel::setPreview(const QString &text, bool problem)
{
    m_preview->setText(text);
    setLook(m_preview, "tone", problem ? u"warning"_s : QString());
}

bool TemplatePanel::pickCurrent()
{
    const MessageTemplate *one = m_model.at(m_list->currentIndex());
    if (!one)
        return false;
    const MessageTemplate which = *one; // the list may be another when it has been picked
    Q_EMIT picked(which);
    return true;
}

bool TemplatePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            pickCurrent();
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            walk(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TemplatePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void TemplatePanel::retranslateUi()
{
    setAccessibleName(tr("Insert template"));
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(tr("Search templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_none->setText(tr("No template fits. Templates are made on the page “Templates”."));
    m_insert->setText(tr("Insert"));
    m_close->setText(tr("Close"));
    m_model.retranslate();
}

void TemplatePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
