<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
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
    <message>
        <source>Your note – only for the team</source>
        <translation>Votre note – pour l’équipe seulement</translation>
    </message>
    <message>
        <source>Note by %1 – only for the team</source>
        <translation>Note de %1 – pour l’équipe seulement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>only for the team</source>
        <translation>pour l’équipe seulement</translation>
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
        <extracomment>%1: &quot;2 days ago&quot;</extracomment>
        <translation>soumis %1 – inhabituel</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1: &quot;3 min ago&quot;</extracomment>
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
    <message>
        <source>%1 · edited</source>
        <comment>time of a note</comment>
        <translation>%1 · modifiée</translation>
    </message>
</context>
<context>
    <name>halftone::ui::Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <extracomment>Length of an SMS; %1: &quot;45 characters&quot;, %2: &quot;1 SMS&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” leaves 70 characters per SMS instead of 160</source>
        <translation>« %1 » ramène à 70 caractères par SMS au lieu de 160</translation>
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
        <extracomment>Accessible name; %1: a merge field such as &quot;Date of the interview&quot;, or &quot;Variable 1&quot;</extracomment>
        <translation>Valeur pour %1</translation>
    </message>
    <message>
        <source>Not known for this candidate</source>
        <translation>Inconnu pour ce candidat</translation>
    </message>
    <message>
        <source>The word could not be kept in your dictionary. It counts as right until the program ends.</source>
        <translation>Le mot n’a pas pu être gardé dans votre dictionnaire. Il compte comme juste jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Write a message, or / for a template…</source>
        <translation>Écrivez un message, ou / pour un modèle…</translation>
    </message>
    <message>
        <source>Insert template (/ at the beginning of a message)</source>
        <translation>Insérer un modèle (/ au début d’un message)</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Insert field: the candidate’s name, the interview…</source>
        <translation>Insérer un champ : le nom du candidat, l’entretien…</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Insérer un émoji</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: its words are not checked.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Il n’y a pas de dictionnaire pour la langue « %1 » : ses mots ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Check spelling: off</source>
        <extracomment>Tool tip; %1 is a language</extracomment>
        <translation>Vérifier l’orthographe : désactivé</translation>
    </message>
    <message>
        <source>Check spelling: %1</source>
        <translation>Vérifier l’orthographe : %1</translation>
    </message>
    <message>
        <source>It comes with the package “%1”.</source>
        <extracomment>%1 is the name of a package of the system</extracomment>
        <translation>Il vient avec le paquet « %1 ».</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Your message to %1 was not sent: %2</source>
        <translation>Votre message à %1 n’a pas été envoyé : %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): at most %1 can be sent</source>
        <extracomment>Nothing was cut off; %1 is the number of characters of the longest text</extracomment>
        <translation>
            <numerusform>Trop long de %Ln caractère : %1 au plus peuvent être envoyés</numerusform>
            <numerusform>Trop long de %Ln caractères : %1 au plus peuvent être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a draft in this conversation, too.</source>
        <translation>%1 a aussi un brouillon dans cette conversation.</translation>
    </message>
    <message>
        <source>Accepted. It can be taken back for %1 s.</source>
        <extracomment>For screen readers; %1 is a number of seconds</extracomment>
        <translation>Accepté. L’envoi peut être annulé pendant %1 s.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <source>Files and pictures cannot be sent from here. Nothing was inserted.</source>
        <translation>Les fichiers et les images ne peuvent pas être envoyés d’ici. Rien n’a été inséré.</translation>
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
        <extracomment>Accessible name of the phone number button; %1: &quot;+33 6 12 34 56 78&quot;, %2: &quot;WhatsApp&quot;</extracomment>
        <translation>Numéro de téléphone %1 – %2</translation>
    </message>
    <message>
        <source>Choose the channel and the number to write from (Alt+Down)</source>
        <translation>Choisir le canal et le numéro d’envoi (Alt+Bas)</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>%1: the time where the candidate is, &quot;16:05&quot;</extracomment>
        <translation>%1 heure locale</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A way to write to somebody; %1: &quot;SMS&quot;, %2: one of our numbers</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source> – automatic: %1</source>
        <extracomment>Appended to the channel that is used without anyone&apos;s word; %1: why</extracomment>
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
    <message>
        <source>More about this conversation</source>
        <translation>Plus d’actions pour cette conversation</translation>
    </message>
    <message>
        <source>Search, jump to a date, write a note</source>
        <translation>Rechercher, aller à une date, écrire une note</translation>
    </message>
    <message>
        <source>%1 – this sender is not online</source>
        <translation>%1 – cet expéditeur n’est pas en ligne</translation>
    </message>
    <message>
        <source>%1 – this number cannot send SMS</source>
        <translation>%1 – ce numéro ne peut pas envoyer de SMS</translation>
    </message>
    <message>
        <source>Check WhatsApp again – nothing speaks against it</source>
        <translation>Revérifier WhatsApp – rien ne s’y oppose</translation>
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
    <message>
        <source>Note saved</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Choose an approved template: when it is sent, the waiting message is discarded.</source>
        <translation>Choisissez un modèle approuvé : quand il part, le message en attente est abandonné.</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>Garder le message</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Récupérer : %1</translation>
    </message>
    <message>
        <source>Stop fetching %1</source>
        <translation>Arrêter : %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir : %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Enregistrer sous… : %1</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Attachment saved</source>
        <translation>Pièce jointe enregistrée</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Jump to date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>halftone::ui::EmojiPicker</name>
    <message>
        <source>No emoji has this name</source>
        <translation>Aucun émoji ne porte ce nom</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Insérer un émoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Chercher un émoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>halftone::ui::MessageEdit</name>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter « %1 » au dictionnaire</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NoteEditor</name>
    <message>
        <source>Note for the team – the candidate never sees it</source>
        <translation>Note pour l’équipe – le candidat ne la voit jamais</translation>
    </message>
    <message>
        <source>Note being changed</source>
        <translation>Note en cours de modification</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>What should your colleagues know?</source>
        <translation>Que doivent savoir vos collègues ?</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel note</source>
        <translation>Abandonner la note</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ReplyWindowLabel</name>
    <message>
        <source>closes soon: %1</source>
        <extracomment>%1 is &quot;12 min left&quot;</extracomment>
        <translation>ferme bientôt : %1</translation>
    </message>
    <message>
        <source>Reply window: %1</source>
        <extracomment>Visible text; %1 is &quot;23 h 12 min left&quot; or &quot;closed – messages need approval&quot;</extracomment>
        <translation>Fenêtre de 24 h : %1</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Fenêtre de 24 h</translation>
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
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No template fits. Templates are made on the page “Templates”.</source>
        <translation>Aucun modèle ne convient. Les modèles se créent sur la page « Modèles ».</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TimelineCalendar</name>
    <message>
        <source>Jump to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Arrows, Page Up and Down, or type a date; Enter goes there</source>
        <translation>Flèches, Page haut et bas, ou date au clavier ; Entrée y va</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TimelineMedia</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>Le fournisseur est interrogé…</translation>
    </message>
    <message>
        <source>At the provider – click to fetch</source>
        <translation>Chez le fournisseur – cliquez pour récupérer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>click to cancel</source>
        <translation>cliquez pour arrêter</translation>
    </message>
    <message>
        <source>not a kind that is opened from here – save it</source>
        <translation>ne s’ouvre pas d’ici – à enregistrer</translation>
    </message>
    <message>
        <source>click to fetch</source>
        <translation>cliquez pour récupérer</translation>
    </message>
    <message>
        <source>click to open or save</source>
        <translation>cliquez pour ouvrir ou enregistrer</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TimelineSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Résultat plus ancien</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Résultat plus ancien (Entrée)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Résultat plus récent</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Résultat plus récent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the hits of a search; %1: which one, %2: how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
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
