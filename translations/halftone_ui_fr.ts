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
            <translation>Espace de travail : un fichier, ou postgresql://utilisateur@hôte:port/base. Par défaut : $HALFTONE_WORKSPACE, sinon le vôtre.</translation>
        </message>
        <message>
            <source>Look around: a sandbox of its own, with candidates that answer. Needs no account and no network.</source>
            <translation>Découvrir : un bac à sable à part, avec des candidats qui répondent. Ni compte ni réseau ne sont nécessaires.</translation>
        </message>
        <message>
            <source>Language of the window: en or fr.</source>
            <translation>Langue de la fenêtre : en ou fr.</translation>
        </message>
        <message>
            <source>Colours: light, dark, or system.</source>
            <translation>Couleurs : light (clair), dark (sombre) ou system (celles du bureau).</translation>
        </message>
        <message>
            <source>Open the conversation of this candidate: id, number, or external id.</source>
            <translation>Ouvrir la conversation de ce candidat : identifiant, numéro ou identifiant externe.</translation>
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
            <translation>« %1 » n’est pas une option. Voir halftone --help.</translation>
        </message>
        <message>
            <source>The language is en or fr, not “%1”.</source>
            <translation>La langue est en ou fr, pas « %1 ».</translation>
        </message>
        <message>
            <source>The theme is light, dark or system, not “%1”.</source>
            <translation>Le thème est light, dark ou system, pas « %1 ».</translation>
        </message>
        <message>
            <source>--demo has a workspace of its own: give --demo or --workspace, not both.</source>
            <translation>--demo a son propre espace de travail : indiquez --demo ou --workspace, pas les deux.</translation>
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
        <name>Inbox</name>
        <message>
            <source>All conversations</source>
            <translation>Toutes les conversations</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Non lues</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miennes</translation>
        </message>
        <message>
            <source>Approval pending</source>
            <translation>En attente d’approbation</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Window closing soon</source>
            <translation>Fenêtre bientôt fermée</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>Aucun message</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(sans texte)</translation>
        </message>
        <message>
            <source>You: %1</source>
            <comment>last message of a conversation, sent by us</comment>
            <translation>Vous : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n non lu</numerusform>
                <numerusform>%n non lus</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Il est arrivé</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Edit and resubmit</source>
            <translation>Modifier et soumettre</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Send by SMS</source>
            <translation>Envoyer par SMS</translation>
        </message>
        <message>
            <source>Cancel message</source>
            <translation>Annuler le message</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <extracomment>A failed message was looked at and needs nothing more</extracomment>
            <translation>Marquer comme vu</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>%1 – %2</source>
            <comment>a channel and why it cannot be used</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>It is outside of waking hours where the candidate is.</source>
            <translation>Ce sont des heures calmes chez le candidat : votre message pourrait le déranger.</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>Your first name</source>
            <translation>Votre prénom</translation>
        </message>
        <message>
            <source>Your last name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Votre nom complet</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Date of the interview</source>
            <translation>Date de l’entretien</translation>
        </message>
        <message>
            <source>Time of the interview</source>
            <translation>Heure de l’entretien</translation>
        </message>
        <message>
            <source>Place of the interview</source>
            <translation>Lieu de l’entretien</translation>
        </message>
        <message>
            <source>Link to the interview</source>
            <translation>Lien vers l’entretien</translation>
        </message>
        <message>
            <source>Variable %1</source>
            <translation>Variable %1</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n attachment(s) – see the provider's console</source>
            <translation>
                <numerusform>%n pièce jointe – voir la console du fournisseur</numerusform>
                <numerusform>%n pièces jointes – voir la console du fournisseur</numerusform>
            </translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(sans texte)</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Un collègue</translation>
        </message>
        <message>
            <source>Bulk send</source>
            <translation>Envoi groupé</translation>
        </message>
        <message>
            <source>Bulk send · %1</source>
            <translation>Envoi groupé · %1</translation>
        </message>
        <message>
            <source>Automated</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Automated reminder</source>
            <translation>Rappel automatique</translation>
        </message>
        <message>
            <source>Sent outside Halftone</source>
            <translation>Envoyé hors de Halftone</translation>
        </message>
        <message>
            <source>The connection was cut while this was being sent, and the provider could not be asked since. It may have arrived.</source>
            <translation>La connexion a été coupée pendant l’envoi, et le fournisseur n’a pas pu être interrogé depuis. Le message est peut-être arrivé.</translation>
        </message>
        <message>
            <source>The connection was cut while this was being sent. The provider is being asked.</source>
            <translation>La connexion a été coupée pendant l’envoi. Le fournisseur est en train d’être interrogé.</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Approval pending</source>
            <translation>En attente d’approbation</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a message as a screen reader says it</comment>
            <translation>%1 : %2</translation>
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
        <name>halftone::ui::BubbleDelegate</name>
        <message>
            <source>Approved – waits for your word</source>
            <translation>Approuvé – attend votre accord</translation>
        </message>
        <message>
            <source>Approval pending</source>
            <translation>En attente d’approbation</translation>
        </message>
        <message>
            <source>Approval refused</source>
            <translation>Approbation refusée</translation>
        </message>
        <message>
            <source>submitted %1 – unusually long</source>
            <extracomment>%1: "2 days ago"</extracomment>
            <translation>soumis %1 – inhabituel</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <extracomment>%1: "3 min ago"</extracomment>
            <translation>soumis %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time and state of a message</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texte du message</translation>
        </message>
        <message>
            <source>New messages</source>
            <translation>Nouveaux messages</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::Composer</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>Écrivez un message…</translation>
        </message>
        <message>
            <source>Insert template</source>
            <translation>Insérer un modèle</translation>
        </message>
        <message>
            <source>Use plain signs</source>
            <translation>Signes simples</translation>
        </message>
        <message>
            <source>Replaces typographic quotes, dashes and spaces by plain ones; never letters</source>
            <translation>Remplace les guillemets, tirets et espaces typographiques par des signes simples ; jamais les lettres</translation>
        </message>
        <message>
            <source>You are changing a message that has not left yet.</source>
            <translation>Vous modifiez un message qui n’est pas encore parti.</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Le laisser tel quel</translation>
        </message>
        <message>
            <source>Open a conversation first</source>
            <translation>Ouvrez d’abord une conversation</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Envoi en cours…</translation>
        </message>
        <message>
            <source>Write a message first</source>
            <translation>Écrivez d’abord un message</translation>
        </message>
        <message>
            <source>Values are missing</source>
            <translation>Il manque des valeurs</translation>
        </message>
        <message>
            <source>There is no channel that can be used</source>
            <translation>Aucun canal n’est utilisable</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Length of an SMS; %1: "45 characters", %2: "1 SMS"</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n caractère</numerusform>
                <numerusform>%n caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SMS</source>
            <translation>
                <numerusform>%n SMS</numerusform>
                <numerusform>%n SMS</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” leaves 70 characters per SMS instead of 160</source>
            <translation>« %1 » ramène à 70 caractères par SMS au lieu de 160</translation>
        </message>
        <message>
            <source>Too long: at most %1 characters</source>
            <translation>Trop long : %1 caractères au plus</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Mend the text</source>
            <translation>Corriger le texte</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Autres…</translation>
        </message>
        <message>
            <source>This waits for an approval that is under way; it leaves by itself when it is there.</source>
            <translation>Ce message attend une approbation en cours ; il part de lui-même dès qu’elle est là.</translation>
        </message>
        <message>
            <source>The reply window is closed: this will be submitted for approval, which usually takes minutes.</source>
            <translation>La fenêtre de 24 h est fermée : ce message sera soumis pour approbation, ce qui prend d’ordinaire quelques minutes.</translation>
        </message>
        <message>
            <source>Approved templates can go at once:</source>
            <translation>Des modèles approuvés peuvent partir tout de suite :</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler l’envoi</translation>
        </message>
        <message>
            <source>Leaves in %1 s.</source>
            <translation>Départ dans %1 s.</translation>
        </message>
        <message>
            <source>You will be asked for: %1</source>
            <translation>Vous devrez indiquer : %1</translation>
        </message>
        <message>
            <source>Edit as text</source>
            <translation>Modifier le texte</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Template “%1”</source>
            <translation>Modèle « %1 »</translation>
        </message>
        <message>
            <source>Value for %1</source>
            <extracomment>Accessible name; %1: a merge field such as "interview.date", or the number of a variable</extracomment>
            <translation>Valeur pour %1</translation>
        </message>
        <message>
            <source>Not known for this candidate</source>
            <translation>Inconnu pour ce candidat</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::ConversationDelegate</name>
        <message>
            <source>Draft</source>
            <extracomment>Before the last line of a conversation with an unsent text</extracomment>
            <translation>Brouillon</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::ConversationHeader</name>
        <message>
            <source>%1 has a draft here</source>
            <translation>%1 a un brouillon ici</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>aucun canal</translation>
        </message>
        <message>
            <source>Phone number %1 – %2</source>
            <extracomment>Accessible name of the phone number button; %1: "+33 6 12 34 56 78", %2: "WhatsApp"</extracomment>
            <translation>Numéro de téléphone %1 – %2</translation>
        </message>
        <message>
            <source>Choose the channel and the number to write from (Alt+Down)</source>
            <translation>Choisir le canal et le numéro d’envoi (Alt+Bas)</translation>
        </message>
        <message>
            <source>%1 local time</source>
            <extracomment>%1: the time where the candidate is, "16:05"</extracomment>
            <translation>%1 heure locale</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <extracomment>A way to write to somebody; %1: "SMS", %2: one of our numbers</extracomment>
            <translation>%1 depuis %2</translation>
        </message>
        <message>
            <source> – automatic: %1</source>
            <extracomment>Appended to the channel that is used without anyone's word; %1: why</extracomment>
            <translation> – automatique : %1</translation>
        </message>
        <message>
            <source> – a landline, unlikely to arrive</source>
            <translation> – ligne fixe, a peu de chances d’arriver</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Back to the automatic choice</source>
            <translation>Revenir au choix automatique</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>Copier le numéro</translation>
        </message>
        <message>
            <source>Check WhatsApp again</source>
            <translation>Vérifier à nouveau WhatsApp</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::ConversationPage</name>
        <message>
            <source>No conversation open</source>
            <translation>Aucune conversation ouverte</translation>
        </message>
        <message>
            <source>Choose one on the left: Enter or a click opens it. Moving over the list marks nothing as read.</source>
            <translation>Choisissez-en une à gauche : Entrée ou un clic l’ouvre. Parcourir la liste ne marque rien comme lu.</translation>
        </message>
        <message>
            <source>Loading messages</source>
            <translation>Chargement des messages</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Actions sur le message</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::InboxPage</name>
        <message>
            <source>Search names, numbers, messages</source>
            <translation>Noms, numéros, messages</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Which conversations are listed</source>
            <translation>Conversations affichées dans la liste</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <source>Show all conversations</source>
            <translation>Afficher toutes les conversations</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Names, numbers in any notation and the text of messages were searched for “%1”.</source>
            <translation>« %1 » a été cherché dans les noms, les numéros (toutes notations) et le texte des messages.</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>Aucune conversation</translation>
        </message>
        <message>
            <source>Conversations with candidates appear here. Import candidates with “halftonectl candidates import”, or wait for one to write.</source>
            <translation>Les conversations avec les candidats apparaissent ici. Importez des candidats avec « halftonectl candidates import », ou attendez que l’un d’eux écrive.</translation>
        </message>
        <message>
            <source>All read</source>
            <translation>Tout est lu</translation>
        </message>
        <message>
            <source>No conversation has unread messages.</source>
            <translation>Aucune conversation n’a de message non lu.</translation>
        </message>
        <message>
            <source>None is yours</source>
            <translation>Aucune ne vous est confiée</translation>
        </message>
        <message>
            <source>Conversations that are assigned to you appear here.</source>
            <translation>Les conversations qui vous sont confiées apparaissent ici.</translation>
        </message>
        <message>
            <source>Nothing pending</source>
            <translation>Rien en attente</translation>
        </message>
        <message>
            <source>No message waits for an approval.</source>
            <translation>Aucun message n’attend d’approbation.</translation>
        </message>
        <message>
            <source>Nothing failed</source>
            <translation>Aucun échec</translation>
        </message>
        <message>
            <source>No message failed or was refused.</source>
            <translation>Aucun message n’a échoué ni été refusé.</translation>
        </message>
        <message>
            <source>No window closes soon</source>
            <translation>Aucune fenêtre ne ferme bientôt</translation>
        </message>
        <message>
            <source>Conversations whose reply window closes within the hour appear here.</source>
            <translation>Les conversations dont la fenêtre de 24 h ferme dans l’heure apparaissent ici.</translation>
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
            <source>&amp;Search</source>
            <translation>&amp;Rechercher</translation>
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
            <source>Inbox (Alt+1)</source>
            <translation>Boîte de réception (Alt+1)</translation>
        </message>
        <message>
            <source>Settings (Alt+7)</source>
            <translation>Réglages (Alt+7)</translation>
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
            <source>Write to candidates by SMS and WhatsApp. Connect your provider's account, or look around first: the sandbox is a provider on this computer that answers like the real one, and nobody receives anything.</source>
            <translation>Écrivez aux candidats par SMS et WhatsApp. Connectez le compte de votre fournisseur, ou découvrez d’abord : le bac à sable est un fournisseur sur cet ordinateur qui répond comme le vrai, et personne ne reçoit rien.</translation>
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
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
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
            <source>What can be done with a message</source>
            <translation>Actions possibles sur un message</translation>
        </message>
        <message>
            <source>Select the text of a message</source>
            <translation>Sélectionner le texte d’un message</translation>
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
    </context>
    <context>
        <name>halftone::ui::ReplyWindowLabel</name>
        <message>
            <source>closes soon: %1</source>
            <extracomment>%1 is "12 min left"</extracomment>
            <translation>ferme bientôt : %1</translation>
        </message>
        <message>
            <source>Reply window: %1</source>
            <extracomment>Visible text; %1 is "23 h 12 min left" or "closed – messages need approval"</extracomment>
            <translation>Fenêtre de 24 h : %1</translation>
        </message>
        <message>
            <source>Reply window</source>
            <translation>Fenêtre de 24 h</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Provider account (Twilio)</source>
            <translation>Compte du fournisseur (Twilio)</translation>
        </message>
        <message>
            <source>This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone.</source>
            <translation>Ceci est le bac à sable : un fournisseur sur cet ordinateur qui répond comme le vrai. Aucun message ne part vers qui que ce soit.</translation>
        </message>
        <message>
            <source>The secret is kept in the system's keychain, never in a file. With an API key, the secret is the key's; without one, it is the auth token.</source>
            <translation>Le secret est gardé dans le trousseau du système, jamais dans un fichier. Avec une clé d’API, c’est celui de la clé ; sans clé, c’est le jeton d’authentification.</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>SID du compte</translation>
        </message>
        <message>
            <source>API key (optional)</source>
            <translation>Clé d’API (facultative)</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Endpoint (optional)</source>
            <translation>Point d’accès (facultatif)</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Retirer le compte</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Ce programme</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Undo sending for</source>
            <translation>Annulation possible pendant</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Unit after a number of seconds</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>Enter sends (Shift+Enter for a new line)</source>
            <translation>Entrée envoie (Maj+Entrée pour aller à la ligne)</translation>
        </message>
        <message>
            <source>kept in the keychain</source>
            <translation>gardé dans le trousseau</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>one of our numbers, and its channel</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a number that cannot send, and the provider's word for why</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The account SID is missing: it begins with AC, and is shown in the provider's console.</source>
            <translation>Il manque le SID du compte : il commence par AC, et figure dans la console du fournisseur.</translation>
        </message>
        <message>
            <source>The secret is missing: it is shown in the provider's console.</source>
            <translation>Il manque le secret : il figure dans la console du fournisseur.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>Test de la connexion…</translation>
        </message>
        <message>
            <source>Connected: %1, %2.</source>
            <translation>Connecté : %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n SMS number(s)</source>
            <translation>
                <numerusform>%n numéro SMS</numerusform>
                <numerusform>%n numéros SMS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n WhatsApp sender(s)</source>
            <translation>
                <numerusform>%n numéro d’envoi WhatsApp</numerusform>
                <numerusform>%n numéros d’envoi WhatsApp</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer's clock differs from the provider's by %1 s; that is allowed for.</source>
            <translation>L’horloge de cet ordinateur diffère de celle du fournisseur de %1 s ; il en est tenu compte.</translation>
        </message>
        <message>
            <source>The account was removed. Conversations stay; nothing is sent.</source>
            <translation>Le compte a été retiré. Les conversations restent ; rien n’est envoyé.</translation>
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
            <source>Opens the account's settings</source>
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
            <translation>Bac à sable : rien n’est envoyé</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::TemplateListModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>name of a template and what it is</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::TemplatePanel</name>
        <message>
            <source>Insert template</source>
            <translation>Insérer un modèle</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Rechercher un modèle</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>No template fits. Templates are made with “halftonectl templates add”.</source>
            <translation>Aucun modèle ne convient. Les modèles se créent avec « halftonectl templates add ».</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::TimelineView</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s) ↓</source>
            <translation>
                <numerusform>%n nouveau message ↓</numerusform>
                <numerusform>%n nouveaux messages ↓</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s), go to the newest</source>
            <translation>
                <numerusform>%n nouveau message, aller au plus récent</numerusform>
                <numerusform>%n nouveaux messages, aller au plus récent</numerusform>
            </translation>
        </message>
    </context>
</TS>
