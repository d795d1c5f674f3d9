#include "NumbersSection.h"

#include "kit/Formats.h"
#include "NumbersModel.h"
#include "phone/RegionNames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 8; ///< as high as the table grows before it scrolls

} // namespace

NumbersSection::NumbersSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"numbersSection"_s, parent)
    , m_model(new NumbersModel(this))
{
    QVBoxLayout *card = addCard(m_heading);
    m_hint = addHint(card);
    m_table = new QTableView(m_heading->parentWidget());
    m_table->setObjectName(u"numbersTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrow keys walk in it
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NumbersModel::StateColumn, QHeaderView::Stretch);
    m_table->setStyleSheet(u"QTableView::item { padding: 0 6px; }"
                           " QTableView::item:selected { background: palette(highlight); color: palette(highlighted-text); }"
                           " QHeaderView::section { padding: 4px 6px; }"_s);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    card->addWidget(m_table);
    m_empty = addHint(card);
    m_refresh = new QPushButton(m_heading->parentWidget());
    m_refresh->setObjectName(u"refreshNumbers"_s);
    card->addWidget(m_refresh, 0, Qt::AlignLeft);
    m_answer = addAnswer(card, u"numbersAnswer"_s);

    QVBoxLayout *defaults = addCard(m_defaultsHeading);
    m_defaultsHint = addHint(defaults);
    QFormLayout *form = addForm(defaults);
    m_sms = new QComboBox(m_defaultsHeading->parentWidget());
    m_sms->setObjectName(u"defaultSms"_s);
    m_whatsApp = new QComboBox(m_defaultsHeading->parentWidget());
    m_whatsApp->setObjectName(u"defaultWhatsApp"_s);
    m_smsLabel = row(form, m_sms);
    m_whatsAppLabel = row(form, m_whatsApp);
    m_matchRegion = new QCheckBox(m_defaultsHeading->parentWidget());
    m_matchRegion->setObjectName(u"matchRegion"_s);
    defaults->addWidget(m_matchRegion);
    m_matchHint = addHint(defaults);

    connect(m_refresh, &QPushButton::clicked, this, &NumbersSection::refresh);
    connect(m_sms, &QComboBox::activated, this, [this](int index) { choose(Channel::Sms, E164(m_sms->itemData(index).toString())); });
    connect(m_whatsApp, &QComboBox::activated, this,
        [this](int index) { choose(Channel::WhatsApp, E164(m_whatsApp->itemData(index).toString())); });
    connect(m_matchRegion, &QCheckBox::clicked, this,
        [this](bool on) { change([on](WorkspaceSettings &settings) { settings.matchRegion = on; }, m_answer); });
    retranslateUi();
    show({});
}

QString NumbersSection::title() const
{
    return tr("Numbers");
}

void NumbersSection::retranslateUi()
{
    m_heading->setText(tr("Numbers and senders"));
    m_hint->setText(tr("What the provider account has. SMS leave from a number of the recipient's country where there is one; WhatsApp "
                       "leaves from a registered sender that is online."));
    m_empty->setText(tr("There is none yet. They come from the provider when an account is connected."));
    m_refresh->setText(tr("Refresh"));
    m_defaultsHeading->setText(tr("Where no number is nearer"));
    m_defaultsHint->setText(
        tr("A conversation keeps the number that it uses. A new one takes a number of the recipient's country, then one "
           "with the same calling code, and else the default."));
    m_smsLabel->setText(tr("Default for SMS"));
    m_whatsAppLabel->setText(tr("Default for WhatsApp"));
    m_matchRegion->setText(tr("SMS only from a number of the very same country"));
    m_matchHint->setText(tr("Otherwise the calling code decides: with a US number (+1), candidates in Canada are written to by SMS, too."));
    m_table->setAccessibleName(tr("Numbers and senders"));
    nameField(m_sms, m_smsLabel->text());
    nameField(m_whatsApp, m_whatsAppLabel->text());
    m_model->retranslate();
    fill(m_sms, Channel::Sms, m_settings.defaultSms);
    fill(m_whatsApp, Channel::WhatsApp, m_settings.defaultWhatsApp);
}

void NumbersSection::reload()
{
    const quint64 wish = ++m_wish;
    onDone(m_ports.loadSettings(), this, [this, wish](const Result<WorkspaceSettings> &settings) {
        if (wish != m_wish)
            return;
        if (!settings) {
            m_answer->sayError(settings.error());
            return;
        }
        m_settings = *settings;
        m_matchRegion->setChecked(settings->matchRegion);
        onDone(m_ports.numbers(), this, [this, wish](const Result<QList<Number>> &numbers) {
            if (wish != m_wish)
                return;
            if (numbers)
                show(*numbers);
            else
                m_answer->sayError(numbers.error());
        });
    });
}

void NumbersSection::show(const QList<Number> &numbers)
{
    m_model->setNumbers(numbers);
    m_table->setVisible(!numbers.isEmpty());
    m_empty->setVisible(numbers.isEmpty());
    const int rows = std::clamp(static_cast<int>(numbers.size()), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize()
        + 2 * m_table->frameWidth());
    fill(m_sms, Channel::Sms, m_settings.defaultSms);
    fill(m_whatsApp, Channel::WhatsApp, m_settings.defaultWhatsApp);
}

void NumbersSection::fill(QComboBox *box, Channel channel, const E164 &chosen)
{
    box->clear();
    box->addItem(tr("None: the least used one"), QString());
    int current = chosen.isEmpty() ? 0 : -1;
    for (const Number &number : m_model->numbers()) {
        const bool isChosen = number.e164 == chosen;
        if (number.channel != channel || (!number.usable && !isChosen))
            continue;
        QString text = addressText(number.e164.toString());
        if (!number.region.isEmpty())
            text = tr("%1 – %2", "one of our numbers, and its country").arg(text, phone::regionName(number.region));
        if (!number.usable)
            text = tr("%1 (%2)", "a number that cannot send, and its state").arg(text, numberState(number));
        if (isChosen)
            current = box->count();
        box->addItem(text, number.e164.toString());
    }
    if (current < 0) { // of an account that is not connected any more
        current = box->count();
        box->addItem(tr("%1 (no longer yours)").arg(addressText(chosen.toString())), chosen.toString());
    }
    box->setCurrentIndex(current);
}

void NumbersSection::choose(Channel channel, const E164 &number)
{
    (channel == Channel::Sms ? m_settings.defaultSms : m_settings.defaultWhatsApp) = number;
    onDone(m_ports.changeSettings([channel, number](WorkspaceSettings &settings) {
        (channel == Channel::Sms ? settings.defaultSms : settings.defaultWhatsApp) = number;
    }),
        this, [this](const Result<WorkspaceSettings> &changed) {
            if (!changed)
                m_answer->sayError(changed.error());
            reload(); // the table marks another row
        });
}

void NumbersSection::refresh()
{
    m_refresh->setEnabled(false);
    m_answer->say([] { return tr("Asking the provider…"); }, "muted");
    onDone(m_ports.refreshNumbers(), this, [this](const Result<QList<Number>> &answer) {
        m_refresh->setEnabled(true);
        if (!answer) {
            m_answer->sayError(answer.error());
            return;
        }
        const auto usable = static_cast<int>(std::ranges::count(*answer, true, &Number::usable));
        m_answer->say([usable] { return tr("%n number(s) and sender(s) can be used.", nullptr, usable); }, "good");
        reload();
    });
}

} // namespace halftone::ui
