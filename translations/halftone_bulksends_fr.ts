<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by SMS (%2)</source>
        <translation>%1 par SMS (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by WhatsApp</source>
        <translation>%1 par WhatsApp</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) joined, listed twice</source>
        <translation>
            <numerusform>%n ligne en double fusionnée</numerusform>
            <numerusform>%n lignes en double fusionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave at once: %1</source>
        <translation>Partent tout de suite : %1</translation>
    </message>
    <message>
        <source>Need approval first: %1</source>
        <translation>À approuver d’abord : %1</translation>
    </message>
    <message>
        <source>Get nothing: %1 (%2)</source>
        <translation>Ne reçoivent rien : %1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyés : %1</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>Remis : %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lus : %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échecs : %1</translation>
    </message>
    <message>
        <source>Replied: %1</source>
        <translation>Réponses : %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Approval pending: %1</source>
        <translation>Approbation en attente : %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulés : %1</translation>
    </message>
    <message>
        <source>Get nothing: %1</source>
        <translation>Ne reçoivent rien : %1</translation>
    </message>
    <message>
        <source>Otherwise than planned: %1 (%2)</source>
        <translation>Autrement que prévu : %1 (%2)</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, encore %2 environ</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Choose another file, or split it.</source>
        <translation>« %1 » dépasse %2. Choisissez un autre fichier, ou divisez-le.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another folder, or make room on the disk.</source>
        <translation>« %1 » n’a pas pu être écrit (%2). Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Liste des destinataires</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
</context>
<context>
    <name>BulkList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <source>Gets nothing</source>
        <translation>Ne reçoit rien</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Leaves at once</source>
        <translation>Part tout de suite</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>%1, replied</source>
        <translation>%1, a répondu</translation>
    </message>
</context>
<context>
    <name>halftone::ui::BulkDetail</name>
    <message>
        <source>Paused. What is under way still ends.</source>
        <translation>En pause. Ce qui est en cours se termine.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>L’envoi reprend.</translation>
    </message>
    <message>
        <source>A team lead launches it.</source>
        <translation>C’est un responsable d’équipe qui le lance.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Begins %1.</source>
        <translation>Commence %1.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>With and without problems</source>
        <translation>Avec ou sans problème</translation>
    </message>
    <message>
        <source>Any problem</source>
        <translation>Avec un problème</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Pas encore transmis</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Ne reçoit rien</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure choisie</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Lancer…</translation>
    </message>
    <message>
        <source>Launch the bulk send</source>
        <translation>Lancer l’envoi groupé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause the bulk send</source>
        <translation>Mettre l’envoi groupé en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the bulk send</source>
        <translation>Reprendre l’envoi groupé</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Cancel the bulk send</source>
        <translation>Annuler l’envoi groupé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the results as CSV</source>
        <translation>Exporter les résultats en CSV</translation>
    </message>
    <message>
        <source>Message those who did not reply</source>
        <translation>Écrire à ceux qui n’ont pas répondu</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel the send for good</source>
        <translation>Annuler l’envoi pour de bon</translation>
    </message>
    <message>
        <source>Launch the bulk send for good</source>
        <translation>Lancer l’envoi groupé pour de bon</translation>
    </message>
    <message>
        <source>Cancel it? What has not left is called off for good; what was sent stays sent.</source>
        <translation>L’annuler ? Ce qui n’est pas parti est abandonné pour de bon ; ce qui est envoyé le reste.</translation>
    </message>
    <message numerus="yes">
        <source>Launch it? %n recipient(s) get a message.</source>
        <translation>
            <numerusform>Le lancer ? %n destinataire reçoit un message.</numerusform>
            <numerusform>Le lancer ? %n destinataires reçoivent un message.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Quand il commence</translation>
    </message>
    <message>
        <source>Date and time at which it begins</source>
        <translation>Date et heure du début</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Étalé sur</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>aucune durée</translation>
    </message>
    <message>
        <source>Minutes over which it is spread</source>
        <translation>Minutes sur lesquelles il est étalé</translation>
    </message>
    <message>
        <source>Filter by channel</source>
        <translation>Filtrer par canal</translation>
    </message>
    <message>
        <source>Filter by problem</source>
        <translation>Filtrer par problème</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Recipients of the bulk send</source>
        <translation>Destinataires de l’envoi groupé</translation>
    </message>
    <message>
        <source>Message of the recipient</source>
        <translation>Message du destinataire</translation>
    </message>
    <message>
        <source>Progress of the bulk send</source>
        <translation>Avancement de l’envoi groupé</translation>
    </message>
    <message>
        <source>Cancelled. What was sent stays sent.</source>
        <translation>Annulé. Ce qui est envoyé le reste.</translation>
    </message>
    <message>
        <source>Launched.</source>
        <translation>Lancé.</translation>
    </message>
    <message>
        <source>The results are in “%1”.</source>
        <translation>Les résultats sont dans « %1 ».</translation>
    </message>
    <message>
        <source>All who were written to replied, or are known no more.</source>
        <translation>Tous ceux à qui on a écrit ont répondu, ou ne sont plus connus.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::BulkRowModel</name>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>halftone::ui::BulkSendsPage</name>
    <message>
        <source>“%1” is planned. Nothing is sent yet.</source>
        <translation>« %1 » est préparé. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Several files were dropped. Drop one CSV file at a time.</source>
        <translation>Plusieurs fichiers ont été déposés. Déposez un seul fichier CSV à la fois.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it first, then drop the file.</source>
        <translation>Ce qui a été déposé n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>New bulk send</source>
        <translation>Nouvel envoi groupé</translation>
    </message>
    <message>
        <source>Bulk sends</source>
        <translation>Envois groupés</translation>
    </message>
    <message>
        <source>No bulk send chosen</source>
        <translation>Aucun envoi groupé choisi</translation>
    </message>
    <message>
        <source>Choose one in the list, or begin a new one.</source>
        <translation>Choisissez-en un dans la liste, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Write to many at once</source>
        <translation>Écrire à plusieurs à la fois</translation>
    </message>
    <message>
        <source>A bulk send goes to a list or to those that a filter finds. You see beforehand what each recipient will get; nothing leaves until it is launched. A CSV file may be dropped here.</source>
        <translation>Un envoi groupé va à une liste, ou à ceux qu’un filtre trouve. Vous voyez d’avance ce que chaque destinataire recevra ; rien ne part avant le lancement. Un fichier CSV peut être déposé ici.</translation>
    </message>
    <message>
        <source>Drop the list here to write to it</source>
        <translation>Déposez la liste ici pour lui écrire</translation>
    </message>
</context>
<context>
    <name>halftone::ui::MessageStep</name>
    <message>
        <source>Write the message.</source>
        <translation>Écrivez le message.</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>SMS template: %1</source>
        <translation>Modèle SMS : %1</translation>
    </message>
    <message>
        <source>WhatsApp template: %1</source>
        <translation>Modèle WhatsApp : %1</translation>
    </message>
    <message>
        <source>First name of the candidate</source>
        <translation>Prénom du candidat</translation>
    </message>
    <message>
        <source>Last name of the candidate</source>
        <translation>Nom du candidat</translation>
    </message>
    <message>
        <source>Full name of the candidate</source>
        <translation>Nom complet du candidat</translation>
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
        <source>Your organization</source>
        <translation>Votre organisation</translation>
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
        <source>Link of the interview</source>
        <translation>Lien de l’entretien</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Champ propre « %1 »</translation>
    </message>
    <message>
        <source>Value of {{%1}}</source>
        <translation>Valeur de {{%1}}</translation>
    </message>
    <message>
        <source>A WhatsApp template is sent as it was approved, without the sentence. Whoever is written to by SMS gets nothing.</source>
        <translation>Un modèle WhatsApp part tel qu’il a été approuvé, sans cette phrase. Ceux à qui l’on écrit par SMS ne reçoivent rien.</translation>
    </message>
    <message>
        <source>The sentence is said in each recipient&apos;s language. On WhatsApp, a text of your own may need one approval, for all together.</source>
        <translation>La phrase est dite dans la langue de chaque destinataire. Sur WhatsApp, un texte libre peut demander une approbation, une seule pour tous.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Free text or template</source>
        <translation>Texte libre ou modèle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Hello {{candidate.first_name}}, …</source>
        <translation>Bonjour {{candidate.first_name}}, …</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Say how to be written to no more</source>
        <translation>Dire comment ne plus recevoir de messages</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NewBulk</name>
    <message>
        <source>%1 – follow-up</source>
        <translation>%1 – relance</translation>
    </message>
    <message>
        <source>Give the bulk send a name that colleagues will know it by.</source>
        <translation>Donnez à l’envoi groupé un nom auquel vos collègues le reconnaîtront.</translation>
    </message>
    <message>
        <source>Planning was stopped; nothing of it is kept.</source>
        <translation>La préparation a été arrêtée ; rien n’en est gardé.</translation>
    </message>
    <message>
        <source>%v of %m planned</source>
        <translation>%v sur %m préparés</translation>
    </message>
    <message>
        <source>New bulk send</source>
        <translation>Nouvel envoi groupé</translation>
    </message>
    <message>
        <source>1. Name</source>
        <translation>1. Nom</translation>
    </message>
    <message>
        <source>2. Recipients</source>
        <translation>2. Destinataires</translation>
    </message>
    <message>
        <source>3. Message</source>
        <translation>3. Message</translation>
    </message>
    <message>
        <source>As colleagues will know it</source>
        <translation>Tel que vos collègues le connaîtront</translation>
    </message>
    <message>
        <source>Name of the bulk send</source>
        <translation>Nom de l’envoi groupé</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Avancement de la préparation</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Arrêter la préparation</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the new bulk send</source>
        <translation>Abandonner le nouvel envoi groupé</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Plan the bulk send; nothing is sent yet</source>
        <translation>Préparer l’envoi groupé ; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Shows what each recipient would get. Nothing is sent yet.</source>
        <translation>Montre ce que chaque destinataire recevrait. Rien n’est encore envoyé.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::RecipientsStep</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>A CSV file with a column of phone numbers. It may be dropped on this page.</source>
        <translation>Un fichier CSV avec une colonne de numéros de téléphone. Il peut être déposé sur cette page.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n line(s)</source>
        <translation>
            <numerusform>« %1 » : %n ligne</numerusform>
            <numerusform>« %1 » : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>job</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>identifiant externe</translation>
    </message>
    <message>
        <source>“%1”: own field</source>
        <translation>« %1 » : champ propre</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>No column was recognised: say which holds the numbers.</source>
        <translation>Aucune colonne n’a été reconnue : dites laquelle contient les numéros.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes : %1</translation>
    </message>
    <message>
        <source>Choose the file with the recipients.</source>
        <translation>Choisissez le fichier des destinataires.</translation>
    </message>
    <message>
        <source>Say which column of the file holds the phone numbers.</source>
        <translation>Dites quelle colonne du fichier contient les numéros de téléphone.</translation>
    </message>
    <message>
        <source>The file has no line below its titles.</source>
        <translation>Le fichier n’a aucune ligne sous ses titres.</translation>
    </message>
    <message>
        <source>The filter finds nobody.</source>
        <translation>Le filtre ne trouve personne.</translation>
    </message>
    <message>
        <source>Nobody is picked.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>None: numbers begin with +</source>
        <translation>Aucun : les numéros commencent par +</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>D’un fichier CSV</translation>
    </message>
    <message>
        <source>By a filter</source>
        <translation>Par un filtre</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Destinataires : %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the file with the recipients</source>
        <translation>Choisir le fichier des destinataires</translation>
    </message>
    <message>
        <source>Phone numbers are in</source>
        <translation>Les numéros sont dans</translation>
    </message>
    <message>
        <source>Column of the phone numbers</source>
        <translation>Colonne des numéros de téléphone</translation>
    </message>
    <message>
        <source>Numbers without a country code are of</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>Name, job, stage or tag; empty: all candidates</source>
        <translation>Nom, poste, étape ou étiquette ; vide : tous les candidats</translation>
    </message>
    <message>
        <source>Filter on candidates</source>
        <translation>Filtre sur les candidats</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) who did not reply to “%1”</source>
        <translation>
            <numerusform>%n candidat qui n’a pas répondu à « %1 »</numerusform>
            <numerusform>%n candidats qui n’ont pas répondu à « %1 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) found</source>
        <translation>
            <numerusform>%n candidat trouvé</numerusform>
            <numerusform>%n candidats trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 candidates found</source>
        <translation>Plus de %1 candidats trouvés</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1 : %2…</translation>
    </message>
</context>
</TS>
