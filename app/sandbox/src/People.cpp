#include "People.h"

#include "Sids.h"
#include "World.h"

#include <array>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kFrench = std::to_array<QStringView>({
    u"Bonjour, merci pour votre message ! Je suis disponible demain après-midi.",
    u"Merci, oui ça m'intéresse. Pouvez-vous m'en dire plus sur le poste ?",
    u"Bonjour ! Jeudi à 10h, c'est possible pour vous ?",
    u"Parfait, je vous envoie mon CV à jour ce soir.",
    u"Je suis en réunion, je vous rappelle vers 17h.",
    u"C'est noté, à bientôt 👍",
    u"Le télétravail est-il possible deux jours par semaine ?",
    u"Désolé, je viens d'accepter une autre offre. Bonne continuation !",
});
constexpr auto kEnglish = std::to_array<QStringView>({
    u"Hi, thanks for reaching out! I'm free tomorrow afternoon.",
    u"Yes, I'm interested. Could you tell me more about the role?",
    u"Hello! Would Thursday at 10 work for you?",
    u"Great, I'll send you my updated resume tonight.",
    u"I'm in a meeting, can I call you back around 5?",
    u"Noted, see you then 👍",
    u"Is it possible to work from home two days a week?",
    u"Sorry, I have just accepted another offer. All the best!",
});
constexpr quint64 kAnswersOf10 = 7;
constexpr quint64 kStopsOnceIn = 30;
} // namespace

void People::reached(const Message &message)
{
    if (!m_world.options.autoReply)
        return;
    const QString person = withoutChannel(message.to);
    const QString ours = withoutChannel(message.from);
    const quint64 chance = mixed(hashOf(person) ^ mixed(m_world.options.seed) ^ ++m_letters[person]);
    const milliseconds untilRead = 2s + milliseconds(chance % 10000U);

    if (message.isWhatsApp()) {
        const QString sid = message.sid;
        m_world.agenda.in(untilRead, [this, sid] {
            const Message *now = m_world.ledger.find(sid);
            if (now && now->status == Status::Delivered)
                m_world.ledger.setStatus(sid, Status::Read, m_world.now());
        });
    }
    if ((chance >> 16U) % 10U >= kAnswersOf10)
        return;
    QString body;
    if (m_world.options.demo && (chance >> 24U) % kStopsOnceIn == 0)
        body = u"STOP"_s;
    else if (m_world.recipients.language(person) == "fr"_L1)
        body = kFrench.at((chance >> 32U) % kFrench.size()).toString();
    else
        body = kEnglish.at((chance >> 32U) % kEnglish.size()).toString();
    const bool whatsApp = message.isWhatsApp();
    const milliseconds untilAnswer = untilRead + 4s + milliseconds((chance >> 40U) % 15000U);
    m_world.agenda.in(untilAnswer, [this, person, ours, whatsApp, body] { answer(person, ours, whatsApp, body); });
}

void People::answer(const QString &person, const QString &ours, bool whatsApp, const QString &body)
{
    const QString prefix = whatsApp ? u"whatsapp:"_s : QString();
    m_world.receive({.from = prefix + person, .to = prefix + ours, .body = body, .created = m_world.now()});
}

} // namespace halftone::sandbox
