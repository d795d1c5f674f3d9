#include "CandidateDetail.h"

#include "CandidateForm.h"
#include "candidates/CandidateListModel.h"
#include "ErasePanel.h"
#include "FileDialogs.h"
#include "kit/Background.h"
#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "ListFile.h"
#include "phone/RegionNames.h"
#include "words/ErrorWords.h"

#include <QDir>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CandidateDetail::CandidateDetail(const CandidatesPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_name(new ElidedLabel(this))
    , m_reach(new PlainLabel(this))
    , m_marks(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_open(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_erase(new QPushButton(this))
    , m_erasePanel(new ErasePanel(ports, this))
    , m_scroll(new QScrollArea(this))
    , m_form(new CandidateForm(ports, m_scroll))
{
    setObjectName(u"candidateDetail"_s);
    layOut();
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            showHeader();
    });
    m_minute.start();
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_form->flush();
        Q_EMIT conversationWanted(m_candidate.id);
    });
    connect(m_export, &QPushButton::clicked, this, &CandidateDetail::exportAll);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_erasePanel->ask(m_candidate);
        m_erase->setEnabled(false);
    });
    connect(m_erasePanel, &ErasePanel::closed, this, [this] {
        m_erase->setEnabled(!m_gone);
        if (isVisible())
            m_erase->setFocus(Qt::OtherFocusReason);
    });
    connect(m_erasePanel, &ErasePanel::erased, this, [this](CandidateId id, const QString &words) {
        m_form->forget(id);
        m_gone = true;
        Q_EMIT gone(words);
    });
    connect(m_form, &CandidateForm::saving, this, [this] { tell(tr("Saving…"), "muted"); });
    connect(m_form, &CandidateForm::saved, this, [this](const Candidate &candidate) {
        if (candidate.id == m_candidate.id) {
            m_candidate = candidate;
            showHeader();
            tell(tr("Saved"), "good");
        }
        Q_EMIT changed();
    });
    connect(m_form, &CandidateForm::notSaved, this, [this](CandidateId id, const QString &words) {
        if (id != m_candidate.id) {
            Q_EMIT notSaved(id, words);
            return;
        }
        tell(tr("Not saved"), "danger");
        QTimer::singleShot(0, this, [this] { // once the reason has its place below the field
            if (QWidget *editor = m_form->focusWidget(); editor && editor->parentWidget())
                m_scroll->ensureWidgetVisible(editor->parentWidget(), 0, kGrid);
        });
    });
    retranslateUi();
}

void CandidateDetail::layOut()
{
    m_name->dressed(nullptr, "title");
    m_name->setObjectName(u"detailName"_s);
    m_reach->dressed("muted");
    m_reach->setObjectName(u"detailReach"_s);
    m_reach->setWordWrap(true);
    m_marks->dressed("warning");
    m_marks->setObjectName(u"detailMarks"_s);
    m_marks->setWordWrap(true);
    m_state->setObjectName(u"detailState"_s);
    m_state->setWordWrap(true);
    m_open->setObjectName(u"openConversation"_s);
    m_open->setProperty("kind", u"primary"_s);
    m_export->setObjectName(u"exportCandidate"_s);
    m_erase->setObjectName(u"eraseCandidate"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    for (QPushButton *button : {m_open, m_export, m_erase})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    top->setSpacing(kGrid);
    top->addWidget(m_name);
    top->addWidget(m_reach);
    top->addWidget(m_marks);
    top->addLayout(buttons);
    top->addWidget(m_state);
    top->addWidget(m_erasePanel);

    auto *content = new QWidget(m_scroll);
    content->setProperty("kind", u"panel"_s);
    auto *middle = new QVBoxLayout(content);
    middle->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    m_form->setMaximumWidth(760);
    middle->addWidget(m_form);
    middle->addStretch();
    m_scroll->setObjectName(u"detailScroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have it, and scroll into view
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(new Rule(Qt::Horizontal, this));
    all->addWidget(m_scroll, 1);
}

void CandidateDetail::show(const Candidate &candidate)
{
    const bool other = candidate.id != m_candidate.id;
    if (other && m_erasePanel->candidate().isValid())
        m_erasePanel->cancel();
    m_candidate = candidate;
    m_gone = false;
    m_form->setEnabled(true);
    m_form->show(candidate);
    if (other) {
        tell({}, "muted");
        m_scroll->ensureVisible(0, 0);
    }
    if (other && m_form->hasUnsaved())
        tell(tr("Something typed earlier is not saved yet."), "warning");
    for (QPushButton *button : {m_open, m_export, m_erase})
        button->setEnabled(true);
    showHeader();
}

void CandidateDetail::refresh()
{
    if (!m_candidate.id.isValid() || m_gone)
        return;
    if (m_erasePanel->candidate().isValid())
        m_erasePanel->refresh();
    onDone(m_ports.byId(m_candidate.id), this, [this, id = m_candidate.id, wish = ++m_wish](const Result<Candidate> &now) {
        if (wish != m_wish || id != m_candidate.id || m_gone)
            return;
        if (now) {
            if (now->version < m_candidate.version)
                return; // overtaken by what was saved here
            m_candidate = *now;
            m_form->take(*now);
            showHeader();
            return;
        }
        if (now.error().kind != ErrorKind::NotFound)
            return; // the list says what is wrong with the workspace
        m_gone = true;
        m_erasePanel->cancel();
        const QString words = tr("%1 was erased by someone else.").arg(shownName(m_candidate));
        if (!m_form->hasUnsaved()) {
            Q_EMIT gone(words);
            return;
        }
        // What was typed can still be read and copied.
        for (QPushButton *button : {m_open, m_export, m_erase})
            button->setEnabled(false);
        tell(words + u' ' + tr("What you typed can no longer be saved."), "danger");
    });
}

void CandidateDetail::focusForm()
{
    m_form->setFocus(Qt::OtherFocusReason);
    m_open->setFocus(Qt::OtherFocusReason);
}

void CandidateDetail::showHeader()
{
    m_name->setText(shownName(m_candidate));
    m_name->setAccessibleName(shownName(m_candidate));
    QStringList reach;
    if (!m_candidate.recipients.isEmpty()) {
        const Recipient &first = m_candidate.recipients.constFirst();
        reach << addressText(first.address);
        if (first.region.size() == 2 && first.region.front().isLetter())
            reach << phone::regionName(first.region);
    }
    if (const QString there = timeInZone(m_ports.clock->now(), zoneOf(m_candidate)); !there.isEmpty())
        reach << tr("%1 there").arg(there);
    m_reach->setText(reach.join(u" · "_s));
    const QString marks = channelMarks(m_candidate).join(u" · "_s);
    m_marks->setText(marks);
    m_marks->setVisible(!marks.isEmpty());
}

void CandidateDetail::tell(const QString &words, const char *tone)
{
    m_state->setText(words);
    m_state->setVisible(true); // its line stays: what is below must not jump
    setLook(m_state, "tone", QString::fromLatin1(tone));
    if (!words.isEmpty() && qstrcmp(tone, "muted") != 0)
        announce(this, words);
}

void CandidateDetail::exportAll()
{
    static const QRegularExpression kNoFileName(u"[^\\p{L}\\p{N} _.-]+"_s);
    QString name = shownName(m_candidate).left(80).replace(kNoFileName, u"_"_s).trimmed();
    if (name.isEmpty() || name.startsWith(u'.'))
        name = m_candidate.id.toString();
    const FileWish wish {tr("Export %1").arg(shownName(m_candidate).left(80)), tr("JSON files (*.json)"), name + u".json"_s};
    askForSaving(m_ports, this, wish, [this, id = m_candidate.id](const QString &path) {
        tell(tr("Exporting…"), "muted");
        onDone(m_ports.exportAll(id), this, [this, path](const Result<QJsonObject> &all) {
            if (!all) {
                tell(words::wordsFor(all.error()).text(), "danger");
                return;
            }
            onDone(inBackground([path, json = *all] { return writeFile(path, QJsonDocument(json).toJson()); }), this,
                [this, path](const Result<Done> &written) {
                    if (written)
                        tell(tr("All that is kept was written to “%1”.").arg(QDir::toNativeSeparators(path)), "good");
                    else
                        tell(fileWords(written.error()), "danger");
                });
        });
    });
}

void CandidateDetail::retranslateUi()
{
    m_open->setText(tr("Open conversation"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("All that is kept of the candidate, in a file"));
    m_export->setAccessibleDescription(m_export->toolTip());
    m_erase->setText(tr("Erase…"));
    m_erase->setToolTip(tr("Removes all that is kept of the candidate, for good"));
    m_erase->setAccessibleDescription(m_erase->toolTip());
    m_state->clear();
    if (m_candidate.id.isValid())
        showHeader();
}

void CandidateDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CandidateDetail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_candidate.id.isValid())
        showHeader();
}

} // namespace halftone::ui
