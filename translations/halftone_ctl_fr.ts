<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Ctl</name>
    <message>
        <source>%1 works: %2 numbers for SMS, %3 WhatsApp senders.</source>
        <translation>%1 fonctionne&#xa0;: %2 numéros pour les SMS, %3 expéditeurs WhatsApp.</translation>
    </message>
    <message>
        <source>The account is stored, but could not be tested: %1</source>
        <translation>Le compte est enregistré, mais n’a pas pu être testé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>--account-sid is missing.</source>
        <translation>--account-sid manque.</translation>
    </message>
    <message>
        <source>There is no secret on standard input.</source>
        <translation>Il n’y a pas de secret sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The secret of $%1 is used.</source>
        <translation>Le secret de $%1 est utilisé.</translation>
    </message>
    <message>
        <source>No account. “halftonectl account set twilio --help” says how to add one.</source>
        <translation>Aucun compte. «&#xa0;halftonectl account set twilio --help&#xa0;» dit comment en ajouter un.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>The keychain is locked: its entry “halftone %1” is still there.</source>
        <translation>Le trousseau est verrouillé&#xa0;: son entrée «&#xa0;halftone %1&#xa0;» y est toujours.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The account has no numbers.</source>
        <translation>Le compte n’a pas de numéro.</translation>
    </message>
    <message>
        <source>Id of an API key; without it the secret is the auth token.</source>
        <translation>Identifiant d’une clé d’API&#xa0;; sans elle, le secret est le jeton d’authentification.</translation>
    </message>
    <message>
        <source>Read the secret from standard input; not needed where $HALFTONE_TWILIO_SECRET is set.</source>
        <translation>Lire le secret sur l’entrée standard&#xa0;; inutile si $HALFTONE_TWILIO_SECRET est défini.</translation>
    </message>
    <message>
        <source>Show the account.</source>
        <translation>Afficher le compte.</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes the credentials.</source>
        <translation>Demander au fournisseur s’il accepte les identifiants.</translation>
    </message>
    <message>
        <source>Forget the account and its secret.</source>
        <translation>Oublier le compte et son secret.</translation>
    </message>
    <message>
        <source>The number bank and WhatsApp senders, refreshed.</source>
        <translation>Le parc de numéros et les expéditeurs WhatsApp, actualisés.</translation>
    </message>
    <message>
        <source>  line %1: “%2” – %3</source>
        <translation>  ligne %1&#xa0;: «&#xa0;%2&#xa0;» – %3</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be done.</source>
        <translation>Rien n’a été changé&#xa0;; voici ce qui serait fait.</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; as before: %3; rejected: %4.</source>
        <translation>Nouveaux&#xa0;: %1&#xa0;; modifiés&#xa0;: %2&#xa0;; inchangés&#xa0;: %3&#xa0;; refusés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Imported, but to be looked at:</source>
        <translation>Importés, mais à vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>Write --map FIELD=TITLE, such as --map phone=&quot;Mobile&quot;.</source>
        <translation>Écrivez --map CHAMP=TITRE, par exemple --map phone=&quot;Mobile&quot;.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, not “%1”.</source>
        <translation>Écrivez CHAMP=VALEUR, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This removes all that is kept of the candidate, for good. Say --yes if that is wanted.</source>
        <translation>Cela supprime définitivement tout ce qui est gardé du candidat. Ajoutez --yes si c’est voulu.</translation>
    </message>
    <message>
        <source>Erased, with %1 messages.</source>
        <translation>Effacé, avec %1 messages.</translation>
    </message>
    <message>
        <source>Country of numbers in national notation, such as FR.</source>
        <translation>Pays des numéros en notation nationale, par exemple FR.</translation>
    </message>
    <message>
        <source>Import a list: comma, semicolon or tab; the titles are recognised in English and French.</source>
        <translation>Importer une liste&#xa0;: virgule, point-virgule ou tabulation&#xa0;; les titres sont reconnus en anglais et en français.</translation>
    </message>
    <message>
        <source>The column of this title is this field: phone=&quot;Mobile&quot;. May be given several times.</source>
        <translation>La colonne de ce titre est ce champ&#xa0;: phone=&quot;Mobile&quot;. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Say what would be done, and change nothing.</source>
        <translation>Dire ce qui serait fait, et ne rien changer.</translation>
    </message>
    <message>
        <source>List candidates by name.</source>
        <translation>Lister les candidats par nom.</translation>
    </message>
    <message>
        <source>Only those with these words in name, number, job, stage or tags.</source>
        <translation>Seulement ceux qui ont ces mots dans le nom, le numéro, le poste, l’étape ou les étiquettes.</translation>
    </message>
    <message>
        <source>Show a candidate.</source>
        <translation>Afficher un candidat.</translation>
    </message>
    <message>
        <source>Change a candidate: first_name, last_name, phone, email, job, stage, tags, language, time_zone, interview (ISO 8601), external_id, custom.NAME.</source>
        <translation>Modifier un candidat&#xa0;: first_name, last_name, phone, email, job, stage, tags, language, time_zone, interview (ISO 8601), external_id, custom.NOM.</translation>
    </message>
    <message>
        <source>All that is kept of a candidate, as JSON.</source>
        <translation>Tout ce qui est gardé d’un candidat, en JSON.</translation>
    </message>
    <message>
        <source>Remove all that is kept of a candidate, for good.</source>
        <translation>Supprimer définitivement tout ce qui est gardé d’un candidat.</translation>
    </message>
    <message>
        <source>It is meant.</source>
        <translation>C’est bien voulu.</translation>
    </message>
    <message>
        <source>Usage: halftonectl [--workspace W] [--json] [--verbose] COMMAND …</source>
        <translation>Utilisation&#xa0;: halftonectl [--workspace W] [--json] [--verbose] COMMANDE …</translation>
    </message>
    <message>
        <source>Messages to candidates, by SMS and WhatsApp.</source>
        <translation>Des messages aux candidats, par SMS et WhatsApp.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Options valables partout&#xa0;:</translation>
    </message>
    <message>
        <source>  --workspace W  a file, or postgresql://user@host:port/db; else $HALFTONE_WORKSPACE, else your own
  --json         one JSON value on standard output
  --verbose      say on standard error what happens
  --help         say this, or the help of a command
  --version      say the version</source>
        <translation>  --workspace W  un fichier, ou postgresql://user@host:port/db&#xa0;; sinon $HALFTONE_WORKSPACE, sinon le vôtre
  --json         une valeur JSON sur la sortie standard
  --verbose      dire sur la sortie d’erreur ce qui se passe
  --help         dire ceci, ou l’aide d’une commande
  --version      dire la version</translation>
    </message>
    <message>
        <source>C is a candidate: an id, a number in any notation, or an external id.
Exit status: 0 done; 1 refused or failed; 2 usage, or input that cannot be read; 3 the workspace cannot be
opened; 4 credentials are missing or refused.</source>
        <translation>C est un candidat&#xa0;: un identifiant, un numéro dans n’importe quelle notation, ou un identifiant externe.
Code de retour&#xa0;: 0 fait&#xa0;; 1 refusé ou échoué&#xa0;; 2 utilisation, ou entrée illisible&#xa0;; 3 l’espace de travail ne peut
pas être ouvert&#xa0;; 4 identifiants absents ou refusés.</translation>
    </message>
    <message>
        <source>Workspace: a file, or postgresql://user@host:port/db.</source>
        <translation>Espace de travail&#xa0;: un fichier, ou postgresql://user@host:port/db.</translation>
    </message>
    <message>
        <source>One JSON value on standard output.</source>
        <translation>Une valeur JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Say on standard error what happens.</source>
        <translation>Dire sur la sortie d’erreur ce qui se passe.</translation>
    </message>
    <message>
        <source>Say this, and end.</source>
        <translation>Dire ceci, et finir.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Utilisation&#xa0;: %1 [options]</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Il manque quelque chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is too much: %2</source>
        <translation>«&#xa0;%1&#xa0;» est de trop&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas disponible dans cette version.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See halftonectl --help.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Voir halftonectl --help.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”. See halftonectl %1 --help.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1 %2&#xa0;». Voir halftonectl %1 --help.</translation>
    </message>
    <message>
        <source>What of “%1”? See halftonectl %1 --help.</source>
        <translation>Que faire de «&#xa0;%1&#xa0;»&#xa0;? Voir halftonectl %1 --help.</translation>
    </message>
    <message>
        <source>Received: %1; news of messages: %2; approved: %3; rejected: %4; sent: %5; failed: %6.</source>
        <translation>Reçus&#xa0;: %1&#xa0;; nouvelles de messages&#xa0;: %2&#xa0;; approuvés&#xa0;: %3&#xa0;; refusés&#xa0;: %4&#xa0;; envoyés&#xa0;: %5&#xa0;; échoués&#xa0;: %6.</translation>
    </message>
    <message>
        <source>Fetch what came in and what became of messages; send what is due.</source>
        <translation>Chercher ce qui est arrivé et ce que sont devenus les messages&#xa0;; envoyer ce qui est dû.</translation>
    </message>
    <message>
        <source>Go on until it is ended, with a line for each event.</source>
        <translation>Continuer jusqu’à ce qu’on l’arrête, avec une ligne par événement.</translation>
    </message>
    <message>
        <source>Sync and send until SIGTERM, with a line for each event.</source>
        <translation>Synchroniser et envoyer jusqu’à SIGTERM, avec une ligne par événement.</translation>
    </message>
    <message>
        <source>One full round, then end.</source>
        <translation>Un tour complet, puis finir.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on.</source>
        <translation>--limit demande un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>A message cannot “%1”. See halftonectl message --help.</source>
        <translation>Un message ne peut pas «&#xa0;%1&#xa0;». Voir halftonectl message --help.</translation>
    </message>
    <message>
        <source>edit needs --text, and nothing else takes it.</source>
        <translation>edit demande --text, et rien d’autre ne l’accepte.</translation>
    </message>
    <message>
        <source>Which channel, from which number, and why.</source>
        <translation>Quel canal, depuis quel numéro, et pourquoi.</translation>
    </message>
    <message>
        <source>The conversation, oldest first.</source>
        <translation>La conversation, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>At most so many, the newest (50).</source>
        <translation>Au plus ce nombre, les plus récents (50).</translation>
    </message>
    <message>
        <source>Only what is older than this message.</source>
        <translation>Seulement ce qui est plus ancien que ce message.</translation>
    </message>
    <message>
        <source>A message, or what to do with one that has not arrived.</source>
        <translation>Un message, ou que faire de celui qui n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The new text, for edit; - reads standard input.</source>
        <translation>Le nouveau texte, pour edit&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>Secret&#xa0;: </translation>
    </message>
    <message>
        <source>%1 by %2 from %3 to %4 (message %5)</source>
        <translation>%1 par %2 de %3 à %4 (message %5)</translation>
    </message>
    <message>
        <source>It waits for the approval of “%1”: %2</source>
        <translation>Il attend l’approbation de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>--channel is auto, sms or whatsapp, not “%1”.</source>
        <translation>--channel est auto, sms ou whatsapp, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds.</source>
        <translation>--wait demande un nombre de secondes.</translation>
    </message>
    <message>
        <source>Write --var NAME=VALUE, not “%1”.</source>
        <translation>Écrivez --var NOM=VALEUR, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--at is not available in this version: a message leaves now, or not at all.</source>
        <translation>--at n’est pas disponible dans cette version&#xa0;: un message part maintenant, ou pas du tout.</translation>
    </message>
    <message>
        <source>Give one of --text, --sms-template and --whatsapp-template.</source>
        <translation>Donnez l’un de --text, --sms-template et --whatsapp-template.</translation>
    </message>
    <message>
        <source>Send a message. It is stored first, and leaves once, whatever happens.</source>
        <translation>Envoyer un message. Il est d’abord enregistré, et part une seule fois, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>The text, with merge fields such as {{candidate.first_name}}; - reads standard input.</source>
        <translation>Le texte, avec des champs comme {{candidate.first_name}}&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>The SMS template of this name.</source>
        <translation>Le modèle SMS de ce nom.</translation>
    </message>
    <message>
        <source>The WhatsApp template of this name.</source>
        <translation>Le modèle WhatsApp de ce nom.</translation>
    </message>
    <message>
        <source>A field or numbered variable: first_name=Ana, 1=Ana. Several times.</source>
        <translation>Un champ ou une variable numérotée&#xa0;: first_name=Ana, 1=Ana. Plusieurs fois.</translation>
    </message>
    <message>
        <source>By hand instead of by the rules.</source>
        <translation>À la main plutôt que par les règles.</translation>
    </message>
    <message>
        <source>Not available in this version.</source>
        <translation>Non disponible dans cette version.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>No templates.</source>
        <translation>Aucun modèle.</translation>
    </message>
    <message>
        <source>--kind is sms or whatsapp.</source>
        <translation>--kind est sms ou whatsapp.</translation>
    </message>
    <message>
        <source>--body is missing.</source>
        <translation>--body manque.</translation>
    </message>
    <message>
        <source>Nothing is known that reviewers would refuse.</source>
        <translation>On ne connaît rien que les examinateurs refuseraient.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Nothing is pending or rejected.</source>
        <translation>Rien n’est en attente ni refusé.</translation>
    </message>
    <message>
        <source>List the templates.</source>
        <translation>Lister les modèles.</translation>
    </message>
    <message>
        <source>Add a template.</source>
        <translation>Ajouter un modèle.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>À quoi il sert.</translation>
    </message>
    <message>
        <source>The language of its text.</source>
        <translation>La langue de son texte.</translation>
    </message>
    <message>
        <source>Its text, with merge fields; - reads standard input.</source>
        <translation>Son texte, avec des champs&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>What reviewers are known to refuse.</source>
        <translation>Ce que les examinateurs refusent, autant qu’on le sache.</translation>
    </message>
    <message>
        <source>Have a WhatsApp template approved.</source>
        <translation>Faire approuver un modèle WhatsApp.</translation>
    </message>
    <message>
        <source>Remove a template.</source>
        <translation>Retirer un modèle.</translation>
    </message>
    <message>
        <source>All that is pending or rejected.</source>
        <translation>Tout ce qui est en attente ou refusé.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>No candidates.</source>
        <translation>Aucun candidat.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Fenêtre de réponse</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouverte jusqu’à %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schema version %1, %2</source>
        <translation>Version du schéma %1, %2</translation>
    </message>
    <message>
        <source>Candidates: %1; messages: %2; unread conversations: %3</source>
        <translation>Candidats&#xa0;: %1&#xa0;; messages&#xa0;: %2&#xa0;; conversations non lues&#xa0;: %3</translation>
    </message>
    <message>
        <source>Messages that wait or are under way: %1; of these for an approval: %2</source>
        <translation>Messages qui attendent ou sont en route&#xa0;: %1&#xa0;; dont en attente d’approbation&#xa0;: %2</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write KEY=VALUE, not “%1”.</source>
        <translation>Écrivez CLÉ=VALEUR, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Create the workspace (any first use does).</source>
        <translation>Créer l’espace de travail (toute première utilisation le fait).</translation>
    </message>
    <message>
        <source>Counts, schema version, size.</source>
        <translation>Décomptes, version du schéma, taille.</translation>
    </message>
    <message>
        <source>Check that the workspace is whole.</source>
        <translation>Vérifier que l’espace de travail est intact.</translation>
    </message>
    <message>
        <source>Copy the workspace, also while it is in use.</source>
        <translation>Copier l’espace de travail, même pendant qu’il sert.</translation>
    </message>
    <message>
        <source>Show the settings.</source>
        <translation>Afficher les réglages.</translation>
    </message>
    <message>
        <source>Change settings: quiet_hours=20:00-08:00,sun (or off), default_sms, default_whatsapp, grace=30m, match_region=on|off, undo=5s, absence_horizon=60s, concurrency=40, organization.</source>
        <translation>Changer des réglages&#xa0;: quiet_hours=20:00-08:00,sun (ou off), default_sms, default_whatsapp, grace=30m, match_region=on|off, undo=5s, absence_horizon=60s, concurrency=40, organization.</translation>
    </message>
    <message>
        <source>Connect the provider’s account. The secret is kept in the system keychain only.</source>
        <translation>Connecter le compte du fournisseur. Le secret n’est gardé que dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The account’s id.</source>
        <translation>L’identifiant du compte.</translation>
    </message>
    <message>
        <source>One origin for all of the provider’s hosts: a proxy, or a sandbox.</source>
        <translation>Une seule origine pour tous les hôtes du fournisseur&#xa0;: un mandataire, ou un bac à sable.</translation>
    </message>
    <message>
        <source>Seconds to wait for the provider’s answer (10); 0: leave it to sync or the worker.</source>
        <translation>Secondes d’attente de la réponse du fournisseur (10)&#xa0;; 0&#xa0;: la laisser à sync ou au worker.</translation>
    </message>
    <message>
        <source>WhatsApp’s category: utility, marketing, authentication.</source>
        <translation>Catégorie de WhatsApp&#xa0;: utility, marketing, authentication.</translation>
    </message>
    <message>
        <source>Give one of --csv and --query.</source>
        <translation>Indiquez soit --csv, soit --query.</translation>
    </message>
    <message>
        <source>Give the bulk send a --name.</source>
        <translation>Donnez un nom à l’envoi groupé avec --name.</translation>
    </message>
    <message>
        <source>--at needs a time such as 2026-05-12T09:00+02:00, not “%1”.</source>
        <translation>--at attend une date telle que 2026-05-12T09:00+02:00, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--spread needs a span such as 30m or 2h, not “%1”.</source>
        <translation>--spread attend une durée telle que 30m ou 2h, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The time given with --at has passed.</source>
        <translation>L’heure indiquée avec --at est passée.</translation>
    </message>
    <message>
        <source>There are no bulk sends.</source>
        <translation>Il n’y a aucun envoi groupé.</translation>
    </message>
    <message>
        <source>There are no recipients.</source>
        <translation>Il n’y a aucun destinataire.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the file to write with --csv FILE.</source>
        <translation>Indiquez le fichier à écrire avec --csv FICHIER.</translation>
    </message>
    <message>
        <source>Write to this file, as CSV that is safe to open in a spreadsheet.</source>
        <translation>Écrit dans ce fichier, en CSV qu’un tableur peut ouvrir sans risque.</translation>
    </message>
    <message>
        <source>Say what would happen to each recipient. Sends nothing.</source>
        <translation>Indique ce qui arriverait à chaque destinataire. N’envoie rien.</translation>
    </message>
    <message>
        <source>How the bulk send is called.</source>
        <translation>Nom de l’envoi groupé.</translation>
    </message>
    <message>
        <source>The recipients: a list as for candidates import.</source>
        <translation>Les destinataires&#xa0;: une liste comme pour candidates import.</translation>
    </message>
    <message>
        <source>The recipients: candidates with these words, as in candidates list.</source>
        <translation>Les destinataires&#xa0;: les candidats qui contiennent ces mots, comme dans candidates list.</translation>
    </message>
    <message>
        <source>A value that is the same for everybody: organization.name=Acme. Several times.</source>
        <translation>Une valeur identique pour tous&#xa0;: organization.name=Acme. Peut être répété.</translation>
    </message>
    <message>
        <source>Do not add the sentence that says how to be written to no more.</source>
        <translation>N’ajoute pas la phrase qui explique comment se désinscrire.</translation>
    </message>
    <message>
        <source>Launch a plan. A worker, the window or sync sends it.</source>
        <translation>Lance un envoi préparé. Un worker, la fenêtre ou sync l’envoie.</translation>
    </message>
    <message>
        <source>Not before this time (ISO 8601).</source>
        <translation>Pas avant cette heure (ISO 8601).</translation>
    </message>
    <message>
        <source>Spread the messages over this time: 30m, 2h.</source>
        <translation>Répartit les messages sur cette durée&#xa0;: 30m, 2h.</translation>
    </message>
    <message>
        <source>Send it from here, and say how far it is until it is through.</source>
        <translation>L’envoie d’ici et indique où il en est jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation>Indique où en est l’envoi.</translation>
    </message>
    <message>
        <source>Hold back what has not left.</source>
        <translation>Retient ce qui n’est pas parti.</translation>
    </message>
    <message>
        <source>Go on with what was held back.</source>
        <translation>Reprend ce qui était retenu.</translation>
    </message>
    <message>
        <source>Call off what has not left, for good.</source>
        <translation>Annule définitivement ce qui n’est pas parti.</translation>
    </message>
    <message>
        <source>List the bulk sends, newest first.</source>
        <translation>Liste les envois groupés, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>The plan, recipient by recipient.</source>
        <translation>Le détail prévu, destinataire par destinataire.</translation>
    </message>
    <message>
        <source>What became of each recipient.</source>
        <translation>Ce qu’il est advenu de chaque destinataire.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1 “%2”: %n recipient(s).</source>
        <translation>
            <numerusform>Envoi %1 «&#xa0;%2&#xa0;»&#xa0;: %n destinataire.</numerusform>
            <numerusform>Envoi %1 «&#xa0;%2&#xa0;»&#xa0;: %n destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>By SMS: %1 (%2 segments); by WhatsApp: %3.</source>
        <translation>Par SMS&#xa0;: %1 (%2 segments)&#xa0;; par WhatsApp&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Leave at once: %1; need an approval first: %2; get nothing: %3; listed twice: %4.</source>
        <translation>Partent tout de suite&#xa0;: %1&#xa0;; attendent une approbation&#xa0;: %2&#xa0;; ne reçoivent rien&#xa0;: %3&#xa0;; en double&#xa0;: %4.</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was sent. To send it: halftonectl bulk start %1</source>
        <translation>Rien n’a été envoyé. Pour l’envoyer&#xa0;: halftonectl bulk start %1</translation>
    </message>
    <message>
        <source>%1 “%2”: %3 – recipients: %4; waiting: %5; approval pending: %6; sent: %7; delivered: %8; failed: %9;</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3 – destinataires&#xa0;: %4&#xa0;; en file d’attente&#xa0;: %5&#xa0;; en attente d’approbation&#xa0;: %6&#xa0;; envoyés&#xa0;: %7&#xa0;; remis&#xa0;: %8&#xa0;; échecs&#xa0;: %9&#xa0;;</translation>
    </message>
    <message>
        <source>answered: %1; get nothing: %2; cancelled: %3</source>
        <translation>réponses&#xa0;: %1&#xa0;; ne reçoivent rien&#xa0;: %2&#xa0;; annulés&#xa0;: %3</translation>
    </message>
</context>
</TS>
