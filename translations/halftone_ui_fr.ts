<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Desktop</name>
    <message>
        <source>Messages to candidates, by SMS and WhatsApp.</source>
        <translation>Messages aux candidats, par SMS et WhatsApp.</translation>
    </message>
    <message>
        <source>Workspace: a file, or postgresql://user@host:port/database. Default: $HALFTONE_WORKSPACE, else your own.</source>
        <translation>Espace de travail&#xa0;: un fichier, ou postgresql://utilisateur@hôte:port/base. Par défaut&#xa0;: $HALFTONE_WORKSPACE, sinon le vôtre.</translation>
    </message>
    <message>
        <source>Look around: a sandbox of its own, with candidates that answer. Needs no account and no network.</source>
        <translation>Découvrir&#xa0;: un bac à sable à part, avec des candidats qui répondent. Ni compte ni réseau ne sont nécessaires.</translation>
    </message>
    <message>
        <source>Language of the window: en or fr.</source>
        <translation>Langue de la fenêtre&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <source>Colours: light, dark, or system.</source>
        <translation>Couleurs&#xa0;: light (clair), dark (sombre) ou system (celles du bureau).</translation>
    </message>
    <message>
        <source>Open the conversation of this candidate: id, number, or external id.</source>
        <translation>Ouvrir la conversation de ce candidat&#xa0;: identifiant, numéro ou identifiant externe.</translation>
    </message>
    <message>
        <source>Say this, and end.</source>
        <translation>Afficher cette aide, et terminer.</translation>
    </message>
    <message>
        <source>Say the version, and end.</source>
        <translation>Afficher la version, et terminer.</translation>
    </message>
    <message>
        <source>“%1” is not an option. See halftone --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option. Voir halftone --help.</translation>
    </message>
    <message>
        <source>The language is en or fr, not “%1”.</source>
        <translation>La langue est en ou fr, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not “%1”.</source>
        <translation>Le thème est light, dark ou system, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--demo has a workspace of its own: give --demo or --workspace, not both.</source>
        <translation>--demo a son propre espace de travail&#xa0;: indiquez --demo ou --workspace, pas les deux.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Day and month in a list, as QDate formats it (d, MMM)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>Title of a day, as QDate formats it (dddd, MMMM, d)</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%1 – %n new message(s)</source>
        <translation>
            <numerusform>%1 – %n nouveau message</numerusform>
            <numerusform>%1 – %n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The template can be used.</source>
        <translation>Le modèle peut être utilisé.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) decided</source>
        <translation>
            <numerusform>%n approbation décidée</numerusform>
            <numerusform>%n approbations décidées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n message non envoyé</numerusform>
            <numerusform>%n messages non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Presence</name>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Rester dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Program</name>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Tray</name>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;New message…</source>
        <translation>&amp;Nouveau message…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Go to a conversation or a place, or do something</source>
        <translation>Aller à une conversation ou à un lieu, ou faire quelque chose</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Escape goes back</source>
        <translation>Les flèches choisissent, Entrée exécute, Échap revient en arrière</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>halftone::ui::MainWindow</name>
    <message>
        <source>&amp;Halftone</source>
        <translation>&amp;Halftone</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Conversation &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>Conversation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Channel and number…</source>
        <translation>&amp;Canal et numéro…</translation>
    </message>
    <message>
        <source>&amp;Insert template</source>
        <translation>&amp;Insérer un modèle</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Écrire un message</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de
réception</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Welcome to Halftone</source>
        <translation>Bienvenue dans Halftone</translation>
    </message>
    <message>
        <source>Write to candidates by SMS and WhatsApp. Connect your provider&apos;s account, or look around first: the sandbox is a provider on this computer that answers like the real one, and nobody receives anything.</source>
        <translation>Écrivez aux candidats par SMS et WhatsApp. Connectez le compte de votre fournisseur, ou découvrez d’abord&#xa0;: le bac à sable est un fournisseur sur cet ordinateur qui répond comme le vrai, et personne ne reçoit rien.</translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>Connecter un fournisseur</translation>
    </message>
    <message>
        <source>Try it with the sandbox</source>
        <translation>Essayer avec le bac à sable</translation>
    </message>
    <message>
        <source>%1 (sandbox)</source>
        <translation>%1 (bac à sable)</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Title of the window; %1: how many conversations are unread</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>C&amp;andidates</source>
        <translation>C&amp;andidats</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;New message…</source>
        <translation>&amp;Nouveau message…</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Aller à ou faire…</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>Re&amp;chercher dans les conversations</translation>
    </message>
    <message>
        <source>A copy that was made in Settings or with “halftonectl workspace backup” is a whole workspace: open it with “Open another workspace”. Nothing was changed in the one that cannot be opened.</source>
        <translation>Une copie faite dans les Réglages ou avec «&#xa0;halftonectl workspace backup&#xa0;» est un espace de travail complet&#xa0;: ouvrez-la avec «&#xa0;Ouvrir un autre espace de travail&#xa0;». Rien n’a été changé dans celui qui ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Ouvrir un autre espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.halftone *.db)</source>
        <translation>Espaces de travail (*.halftone *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Bulk sends</source>
        <translation>Envois &amp;groupés</translation>
    </message>
    <message>
        <source>Bulk sends</source>
        <translation>Envois
groupés</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NewMessage</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Name of a candidate, or a phone number</source>
        <translation>Nom d’un candidat, ou numéro de téléphone</translation>
    </message>
    <message>
        <source>Candidates found</source>
        <translation>Candidats trouvés</translation>
    </message>
    <message>
        <source>Message to the new number</source>
        <translation>Message au nouveau numéro</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Écrire au %1</translation>
    </message>
    <message>
        <source>Nobody has the number %1 yet. It becomes a candidate when the message is sent.</source>
        <translation>Personne n’a encore le numéro %1. Il devient un candidat à l’envoi du message.</translation>
    </message>
    <message>
        <source>This is no phone number. Give it with its country code, such as +33 6 12 34 56 78.</source>
        <translation>Ce n’est pas un numéro de téléphone. Donnez-le avec son indicatif, par exemple +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>No candidate has this name. A phone number can be written to at once.</source>
        <translation>Aucun candidat ne porte ce nom. Un numéro de téléphone peut recevoir un message tout de suite.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: &quot;SMS&quot; or &quot;WhatsApp&quot;, %2: one of our phone numbers</extracomment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Type the name of a candidate to write in the conversation, or any phone number.</source>
        <translation>Saisissez le nom d’un candidat pour écrire dans sa conversation, ou n’importe quel numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans les messages</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation>Dans les pages</translation>
    </message>
    <message>
        <source>Channel and number</source>
        <translation>Canal et numéro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What can be done with a message or a conversation</source>
        <translation>Actions sur un message ou une conversation</translation>
    </message>
    <message>
        <source>Select the text of a message</source>
        <translation>Sélectionner le texte d’un message</translation>
    </message>
</context>
<context>
    <name>halftone::ui::StatusLine</name>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>No secret for the account</source>
        <translation>Aucun secret pour le compte</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time or a day</extracomment>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>Connection status</source>
        <translation>État de la connexion</translation>
    </message>
    <message>
        <source>Opens the account&apos;s settings</source>
        <translation>Ouvre les réglages du compte</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) pending</source>
        <translation>
            <numerusform>%n approbation en attente</numerusform>
            <numerusform>%n approbations en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox – nobody receives anything</source>
        <translation>Bac à sable&#xa0;: rien n’est envoyé</translation>
    </message>
</context>
</TS>
