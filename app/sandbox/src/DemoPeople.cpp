#include "DemoPeople.h"

#include <array>

namespace halftone::sandbox {

namespace {
// Ranges kept for fiction where the country has one: +1 … 555 01xx, +44 7700 900xxx, +33 6 39 98 xx xx, +49 171 39200xx, +61 491 570 156.
constexpr auto kTalk0 = std::to_array<DemoLine>({
    {false,
        u"Bonjour Zoé, c'est Camille de Halftone. Votre profil correspond à notre poste de développeuse back-end à Paris. Seriez-vous "
        u"disponible pour un échange de 20 minutes ?",
        1440},
    {true, u"Bonjour Camille ! Oui avec plaisir. Demain après 17h ou vendredi matin ?", 35},
    {false, u"Vendredi 9h30, c'est parfait. Je vous appelle à ce numéro.", 1200},
    {true, u"Très bien, merci. À vendredi !", 180},
});
constexpr auto kTalk1 = std::to_array<DemoLine>({
    {false,
        u"Bonjour Mathis, je recrute un chef de projet à Lyon, en CDI. Le télétravail est possible deux jours par semaine. Cela vous "
        u"intéresse-t-il ?",
        2880},
    {true, u"Bonjour, quel est le salaire proposé ?", 50},
    {false, u"Entre 48 et 54 k€ selon expérience, plus intéressement.", 90},
    {true, u"D'accord. Je suis en poste avec trois mois de préavis, est-ce un problème ?", 42},
});
constexpr auto kTalk2 = std::to_array<DemoLine>({
    {false, u"Bonjour Inès, votre entretien avec Mme Perrin est confirmé pour mardi à 14h, 12 rue de la République à Marseille.", 4320},
    {true, u"Bonjour, c'est noté, merci beaucoup 🙏", 2880},
    {true, u"L'entretien s'est très bien passé je crois !", 30},
    {false, u"Mme Perrin est du même avis : nous vous faisons une proposition. Je vous l'envoie par courriel.", 240},
    {true, u"Oh c'est génial !! Merci Camille 😊 Je regarde ça ce soir.", 12},
});
constexpr auto kTalk3 = std::to_array<DemoLine>({
    {false, u"Bonjour Lucas, êtes-vous toujours à la recherche d'un poste de technicien de maintenance près de Lille ?", 7200},
    {false, u"Je me permets de vous relancer : le poste est à pourvoir début du mois prochain.", 2880},
});
constexpr auto kTalk4 = std::to_array<DemoLine>({
    {false, u"Bonjour Chloé, nous avons deux postes d'infirmière de jour à Nantes. Souhaitez-vous en parler ?", 8640},
    {true, u"Bonjour, non merci, je viens de signer ailleurs.", 15},
    {false, u"Félicitations Chloé, et bonne continuation !", 5760},
    {true, u"ARRET", 4320},
});
constexpr auto kTalk5 = std::to_array<DemoLine>({
    {false, u"Bonjour Amadou, votre candidature au poste de data analyst a retenu notre attention. Quand pourrions-nous échanger ?", 2880},
    {true, u"Bonjour, je suis disponible tous les jours après 15h GMT.", 60},
    {false, u"Jeudi 15h30 GMT, en visioconférence ?", 25},
    {true, u"Parfait pour moi.", 1440},
    {true, u"Bonjour Camille, je n'ai pas encore reçu le lien de la visio.", 8},
});
constexpr auto kTalk6 = std::to_array<DemoLine>({
    {true, u"Bonjour, j'ai vu votre annonce d'assistante RH. Le poste est-il toujours ouvert ?", 1800},
});
constexpr auto kTalk7 = std::to_array<DemoLine>({
    {false, u"Bonjour Youssef, suite à notre échange, le responsable technique souhaite vous rencontrer lundi à 11h.", 1680},
    {true, u"Bonjour, lundi 11h me convient. Faut-il prévoir un test ?", 20},
    {false, u"Un échange technique d'une heure, sans test écrit.", 1080},
    {true, u"Entendu, merci !", 300},
});
constexpr auto kTalk8 = std::to_array<DemoLine>({
    {false, u"Bonjour Salma, votre parcours en contrôle de gestion nous intéresse. Puis-je vous appeler cette semaine ?", 5760},
});
constexpr auto kTalk9 = std::to_array<DemoLine>({
    {false, u"Bonjour Louise, nous cherchons une juriste en droit social à Bruxelles. Seriez-vous à l'écoute ?", 1560},
    {true, u"Bonjour Camille, tout dépend du cabinet 🙂 C'est pour qui ?", 40},
    {false, u"Un cabinet de 30 personnes, quartier européen. Je vous en dis plus de vive voix ?", 1320},
    {true, u"Volontiers, demain midi.", 95},
});
constexpr auto kTalk11 = std::to_array<DemoLine>({
    {false, u"Bonjour Élodie, merci pour notre échange. Je vous envoie la suite du processus par courriel.", 3000},
    {true, u"Bien reçu, merci. Qui participe au deuxième entretien ?", 2700},
});
constexpr auto kTalk12 = std::to_array<DemoLine>({
    {false, u"Hi Jonas, this is Camille from Halftone. We have a DevOps role in Zurich that fits your profile. Could we talk this week?",
        4320},
    {true, u"Hi Camille, sure. Is it hybrid?", 55},
    {false, u"Yes, three days on site.", 2880},
    {true, u"Sounds good. Wednesday 4 pm?", 1500},
});
constexpr auto kTalk13 = std::to_array<DemoLine>({
    {false, u"Bonjour Gabriel, toujours partant pour l'entretien de demain 10h (heure de Montréal) ?", 1560},
    {true, u"Oui, tout est bon pour moi. Bonne journée !", 70},
    {false, u"Merci ! Voici l'adresse : 400 rue Saint-Jacques, 3e étage.", 1200},
    {true, u"Est-ce qu'il y a un stationnement sur place ?", 17},
});
constexpr auto kTalk14 = std::to_array<DemoLine>({
    {false, u"Hi Emma, good news: the team loved meeting you. Expect an offer by email today.", 2880},
    {true, u"That's wonderful, thank you so much!", 10},
    {true, u"Got it. Can I take until Friday to decide?", 1200},
    {false, u"Of course, take the time you need.", 1140},
});
constexpr auto kTalk15 = std::to_array<DemoLine>({
    {false, u"Hi Ashley, this is Camille from Halftone. Are you still open to nurse practitioner roles in Manhattan?", 2880},
    {true, u"Hi! Yes I am, preferably day shifts.", 33},
    {false, u"We have two. Could you do a call tomorrow at 9 am?", 1320},
    {true, u"9 works. Talk tomorrow!", 26},
});
constexpr auto kTalk16 = std::to_array<DemoLine>({
    {false, u"Hi Marcus, your application for the CDL driver position came in. Do you have an active Class A license?", 1800},
    {true, u"Yes, since 2018, clean record", 4},
    {false, u"Great. Could you send a photo of it?", 1680},
    {true, u"On the road now, will do tonight", 360},
});
constexpr auto kTalk17 = std::to_array<DemoLine>({
    {false, u"Hi Olivia, would you be free for a trial shift on Saturday?", 5760},
    {true, u"STOP", 5760},
});
constexpr auto kTalk19 = std::to_array<DemoLine>({
    {false, u"Hello Oliver, your interview with Mr Shaw is on Thursday at 2 pm, 18 Wellington Street, Leeds.", 2880},
    {true, u"Thanks Camille, I'll be there.", 1440},
    {true, u"Sorry, my train is cancelled. Could we move it by an hour?", 9},
});
constexpr auto kTalk20 = std::to_array<DemoLine>({
    {false, u"Hello Amelia, do you have QTS, and from when could you start?", 1620},
    {true, u"Hi, yes I do. I could start after half-term.", 1260},
});
constexpr auto kTalk21 = std::to_array<DemoLine>({
    {false, u"Hi Lena, the hiring team would like to see your portfolio. Would Tuesday at 3 pm work for a video call?", 1440},
    {true, u"Hi! Tuesday 3 pm is perfect. Shall I present in English?", 30},
    {false, u"Yes please, about 20 minutes.", 960},
    {true, u"Great, see you then 👍", 840},
});
constexpr auto kTalk22 = std::to_array<DemoLine>({
    {false, u"Hi Felix, are you still looking for a position near Stuttgart?", 4320},
});
constexpr auto kTalk23 = std::to_array<DemoLine>({
    {false, u"Hi Lucía, thank you for your application. Which languages do you use at work?", 1740},
    {true, u"Hello! Spanish, English and a bit of French 😅", 45},
    {false, u"Great. What is your notice period?", 1440},
    {true, u"Two weeks.", 1380},
});
constexpr auto kTalk24 = std::to_array<DemoLine>({
    {false, u"Hi Beatriz, we would like to invite you to a technical interview. Which day suits you?", 2880},
    {true, u"Hi Camille! Thursday or Friday, after 2 pm São Paulo time.", 80},
    {false, u"Thursday 3 pm it is. You will receive an invitation.", 1200},
    {true, u"Received, thank you! Do I need to prepare anything?", 55},
});
constexpr auto kTalk26 = std::to_array<DemoLine>({
    {false, u"Hi Priya, your profile fits our data engineering team. Would you be open to a conversation?", 2880},
    {true, u"Hello, yes, I would like to know about relocation support.", 100},
    {false, u"We cover visa, flight and the first month of housing.", 1200},
    {true, u"That is great. Please share the job description.", 38},
});
constexpr auto kTalk27 = std::to_array<DemoLine>({
    {true, u"Hi, following up on my application from last week.", 1860},
    {false, u"Hi Arjun, thank you for your patience. The team will decide by Friday.", 1740},
});
constexpr auto kTalk28 = std::to_array<DemoLine>({
    {false, u"Bonjour Fatou, pouvez-vous nous confirmer votre disponibilité pour le 1er du mois ?", 1620},
    {true, u"Bonjour, oui je confirme ma disponibilité.", 1320},
});
constexpr auto kTalk31 = std::to_array<DemoLine>({
    {false, u"Hi Jack, could you share your AHPRA registration number?", 2880},
    {true, u"Sure, I'll dig it out and send it over.", 2400},
});

constexpr auto kPeople = std::to_array<DemoPerson>({
    {u"Zoé", u"Lambert", u"+33639981204", u"fr", u"Développeuse back-end", u"Entretien", u"Paris,Java", u"Europe/Paris", false,
        u"+33639980142", kTalk0},
    {u"Mathis", u"Robin", u"+33639981377", u"fr", u"Chef de projet", u"Présélection", u"Lyon", u"Europe/Paris", false, u"+33639980142",
        kTalk1},
    {u"Inès", u"Haddad", u"+33639981450", u"fr", u"Comptable", u"Offre", u"Marseille,CDI", u"Europe/Paris", true, u"+33639980142", kTalk2},
    {u"Lucas", u"Morel", u"+33639981522", u"fr", u"Technicien de maintenance", u"Nouveau", u"Lille,nuit", u"Europe/Paris", false,
        u"+33639980142", kTalk3},
    {u"Chloé", u"Garnier", u"+33639981688", u"fr", u"Infirmière", u"Désistement", u"Nantes", u"Europe/Paris", false, u"+33639980142",
        kTalk4},
    {u"Amadou", u"Diallo", u"+221771234567", u"fr", u"Data analyst", u"Entretien", u"Dakar,remote", u"Africa/Dakar", true, u"+33639980142",
        kTalk5},
    {u"Awa", u"Ndiaye", u"+221772345678", u"fr", u"Assistante RH", u"Présélection", u"Dakar", u"Africa/Dakar", true, u"+33639980142",
        kTalk6},
    {u"Youssef", u"El Amrani", u"+212612345678", u"fr", u"Ingénieur réseau", u"Entretien", u"Casablanca", u"Africa/Casablanca", true,
        u"+33639980142", kTalk7},
    {u"Salma", u"Bennani", u"+212623456789", u"fr", u"Contrôleuse de gestion", u"Nouveau", u"Rabat", u"Africa/Casablanca", true,
        u"+33639980142", kTalk8},
    {u"Louise", u"Peeters", u"+32470123456", u"fr", u"Juriste", u"Présélection", u"Bruxelles", u"Europe/Brussels", true, u"+33639980142",
        kTalk9},
    {u"Noah", u"Janssens", u"+32471234567", u"fr", u"Magasinier", u"Nouveau", u"Liège", u"Europe/Brussels", true, u"+33639980142", {}},
    {u"Élodie", u"Favre", u"+41786000012", u"fr", u"Cheffe de produit", u"Entretien", u"Lausanne", u"Europe/Zurich", true, u"+33639980142",
        kTalk11},
    {u"Jonas", u"Keller", u"+41786000045", u"en", u"DevOps engineer", u"Screening", u"Zurich", u"Europe/Zurich", true, u"+12125550142",
        kTalk12},
    {u"Gabriel", u"Tremblay", u"+15145550117", u"fr", u"Développeur mobile", u"Entretien", u"Montréal", u"America/Toronto", false,
        u"+12125550142", kTalk13},
    {u"Emma", u"Wilson", u"+14165550133", u"en", u"Account manager", u"Offer", u"Toronto", u"America/Toronto", false, u"+12125550142",
        kTalk14},
    {u"Ashley", u"Carter", u"+12125550118", u"en", u"Nurse practitioner", u"Interview", u"New York", u"America/New_York", false,
        u"+12125550142", kTalk15},
    {u"Marcus", u"Johnson", u"+12125550127", u"en", u"Truck driver", u"Screening", u"New York,CDL", u"America/New_York", false,
        u"+12125550142", kTalk16},
    {u"Olivia", u"Reyes", u"+12125550164", u"en", u"Barista", u"Withdrawn", u"Brooklyn", u"America/New_York", false, u"+12125550142",
        kTalk17},
    {u"Tyler", u"Brooks", u"+12125550171", u"en", u"Electrician", u"New", u"Queens", u"America/New_York", false, u"+12125550142", {}},
    {u"Oliver", u"Hughes", u"+447700900218", u"en", u"Site manager", u"Interview", u"Leeds", u"Europe/London", false, u"+447700900142",
        kTalk19},
    {u"Amelia", u"Clarke", u"+447700900341", u"en", u"Primary teacher", u"Screening", u"Bristol", u"Europe/London", false, u"+447700900142",
        kTalk20},
    {u"Lena", u"Hoffmann", u"+491713920012", u"en", u"UX designer", u"Interview", u"Berlin", u"Europe/Berlin", true, u"+12125550142",
        kTalk21},
    {u"Felix", u"Braun", u"+491713920047", u"en", u"Mechatronics technician", u"New", u"Stuttgart", u"Europe/Berlin", true, u"+12125550142",
        kTalk22},
    {u"Lucía", u"Navarro", u"+34611223344", u"en", u"Sales representative", u"Screening", u"Madrid", u"Europe/Madrid", true,
        u"+12125550142", kTalk23},
    {u"Beatriz", u"Almeida", u"+5511912340021", u"en", u"Backend developer", u"Interview", u"São Paulo,remote", u"America/Sao_Paulo", true,
        u"+12125550142", kTalk24},
    {u"Thiago", u"Souza", u"+5521987650034", u"en", u"QA engineer", u"New", u"Rio de Janeiro", u"America/Sao_Paulo", true, u"+12125550142",
        {}},
    {u"Priya", u"Sharma", u"+919876543210", u"en", u"Data engineer", u"Interview", u"Bengaluru", u"Asia/Kolkata", true, u"+12125550142",
        kTalk26},
    {u"Arjun", u"Mehta", u"+919812345678", u"en", u"Support engineer", u"Screening", u"Pune", u"Asia/Kolkata", true, u"+12125550142",
        kTalk27},
    {u"Fatou", u"Kouassi", u"+2250123456789", u"fr", u"Chargée de clientèle", u"Présélection", u"Abidjan", u"Africa/Abidjan", true,
        u"+33639980142", kTalk28},
    {u"Rami", u"Khoury", u"+963944567890", u"en", u"Civil engineer", u"New", u"Damascus,remote", u"Asia/Damascus", false, u"+12125550142",
        {}},
    {u"Wei", u"Zhang", u"+8613123456789", u"en", u"Hardware engineer", u"New", u"Shenzhen", u"Asia/Shanghai", false, u"+12125550142", {}},
    {u"Jack", u"Murphy", u"+61491570156", u"en", u"Physiotherapist", u"Screening", u"Perth", u"Australia/Perth", true, u"+12125550142",
        kTalk31},
});
} // namespace

std::span<const DemoPerson> demoPeople()
{
    return kPeople;
}

} // namespace halftone::sandbox
