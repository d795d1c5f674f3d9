<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Candidates</name>
    <message>
        <source>No phone number</source>
        <translation>Pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>Opted out of SMS and WhatsApp</source>
        <translation>Désinscrit des SMS et de WhatsApp</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Désinscrit des SMS</translation>
    </message>
    <message>
        <source>Opted out of WhatsApp</source>
        <translation>Désinscrit de WhatsApp</translation>
    </message>
    <message>
        <source>No WhatsApp</source>
        <translation>Pas de WhatsApp</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>Pas de SMS</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” is a folder. Choose one CSV file.</source>
        <translation>« %1 » est un dossier. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. A list of candidates is smaller: choose another file, or split it.</source>
        <translation>« %1 » dépasse %2. Une liste de candidats est plus petite : choisissez un autre fichier, ou divisez-le.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Choose a CSV file.</source>
        <translation>« %1 » est une image. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive. Open it in your spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>« %1 » est un classeur ou une archive. Ouvrez-le dans votre tableur et enregistrez-le au format CSV (UTF-8).</translation>
    </message>
    <message>
        <source>“%1” is a document, not a list. Choose a CSV file.</source>
        <translation>« %1 » est un document, pas une liste. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another folder, or make room on the disk.</source>
        <translation>« %1 » n’a pas pu être écrit (%2). Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidateDelegate</name>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidateDetail</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Something typed earlier is not saved yet.</source>
        <translation>Une saisie précédente n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>%1 was erased by someone else.</source>
        <translation>%1 a été effacé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>What you typed can no longer be saved.</source>
        <translation>Ce que vous avez saisi ne peut plus être enregistré.</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 sur place</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>All that is kept was written to “%1”.</source>
        <translation>Tout ce qui est conservé a été écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All that is kept of the candidate, in a file</source>
        <translation>Tout ce qui est conservé du candidat, dans un fichier</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Removes all that is kept of the candidate, for good</source>
        <translation>Supprime définitivement tout ce qui est conservé du candidat</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidateForm</name>
    <message>
        <source>%1, from the number</source>
        <translation>%1, d’après le numéro</translation>
    </message>
    <message>
        <source>Such as Europe/Paris</source>
        <translation>Par exemple Europe/Paris</translation>
    </message>
    <message>
        <source>Day and time in the candidate’s time zone (%1).</source>
        <translation>Jour et heure dans le fuseau horaire du candidat (%1).</translation>
    </message>
    <message>
        <source>The candidate’s time zone is not known: day and time are in yours.</source>
        <translation>Le fuseau horaire du candidat n’est pas connu : jour et heure sont dans le vôtre.</translation>
    </message>
    <message>
        <source>Also known: %1</source>
        <translation>Autres numéros : %1</translation>
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
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
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
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Place of the interview</source>
        <translation>Lieu de l’entretien</translation>
    </message>
    <message>
        <source>Link of the interview</source>
        <translation>Lien de l’entretien</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Autre champ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of another field</source>
        <translation>Nom d’un autre champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of another field</source>
        <translation>Valeur d’un autre champ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>Someone else has changed it meanwhile.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidatesPage</name>
    <message>
        <source>Several files were dropped. Drop one CSV file at a time.</source>
        <translation>Plusieurs fichiers ont été déposés. Déposez un seul fichier CSV à la fois.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it first, then drop the file.</source>
        <translation>Ce qui a été déposé n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>%1: not saved. %2</source>
        <translation>%1 : non enregistré. %2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Importer des candidats</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Names, phone numbers in any notation, jobs, stages and tags were searched for “%1”.</source>
        <translation>« %1 » a été cherché dans les noms, les numéros de toute notation, les postes, les étapes et les étiquettes.</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Rechercher des candidats</translation>
    </message>
    <message>
        <source>Name, number, job, stage or tag</source>
        <translation>Nom, numéro, poste, étape ou étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Ajouter un candidat</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Show all candidates</source>
        <translation>Afficher tous les candidats</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the candidate</source>
        <translation>Afficher le candidat</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>No candidate chosen</source>
        <translation>Aucun candidat choisi</translation>
    </message>
    <message>
        <source>Choose a candidate in the list to see and change what is kept of them.</source>
        <translation>Choisissez un candidat dans la liste pour voir et modifier ce qui est conservé de lui.</translation>
    </message>
    <message>
        <source>Your candidates</source>
        <translation>Vos candidats</translation>
    </message>
    <message>
        <source>Here are all you write to, with their job, stage, tags and interview. Add the first one, or import a list: a CSV file may be dropped here.</source>
        <translation>Vous trouvez ici tous ceux à qui vous écrivez, avec leur poste, leur étape, leurs étiquettes et leur entretien. Ajoutez le premier, ou importez une liste : un fichier CSV peut être déposé ici.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Déposez la liste ici pour l’importer</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ErasePanel</name>
    <message>
        <source>ERASE</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>%1 was erased.</source>
        <translation>%1 a été effacé.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer définitivement %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n numéro de téléphone</numerusform>
            <numerusform>%n numéros de téléphone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal note(s)</source>
        <translation>
            <numerusform>%n note interne</numerusform>
            <numerusform>%n notes internes</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes the candidate with all that is kept of them: %1, and what was noted of them in the log.</source>
        <translation>Ceci supprime le candidat avec tout ce qui est conservé de lui : %1, et ce que le journal en a noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting message(s) will not leave.</source>
        <translation>
            <numerusform>%n message en attente ne partira pas.</numerusform>
            <numerusform>%n messages en attente ne partiront pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That they opted out stays known, as a code that does not tell the number.</source>
        <translation>Sa désinscription reste connue, sous la forme d’un code qui ne révèle pas le numéro.</translation>
    </message>
    <message>
        <source>It cannot be undone. What the provider keeps is not touched.</source>
        <translation>C’est irréversible. Ce que conserve le fournisseur n’est pas touché.</translation>
    </message>
    <message>
        <source>A message is on its way just now: wait until it is sent, then erase.</source>
        <translation>Un message est en cours d’envoi : attendez qu’il soit envoyé, puis effacez.</translation>
    </message>
    <message>
        <source>Counting what would be removed…</source>
        <translation>Calcul de ce qui serait supprimé…</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Saisissez %1 pour confirmer :</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>halftone::ui::FormField</name>
    <message>
        <source>Someone else has cleared this meanwhile. What you typed is not saved yet.</source>
        <translation>Quelqu’un d’autre a vidé ce champ entre-temps. Votre saisie n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Someone else has changed this to “%1” meanwhile. What you typed is not saved yet.</source>
        <translation>Quelqu’un d’autre a entre-temps mis « %1 ». Votre saisie n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma saisie</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1 : garder ma saisie</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1 : prendre la leur</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ImportColumns</name>
    <message>
        <source>Reason of the refusal</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Line in the list</source>
        <translation>Ligne de la liste</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
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
        <source>Email</source>
        <translation>E-mail</translation>
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
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>External ID</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Champ propre « %1 »</translation>
    </message>
    <message>
        <source>Column “%1” becomes</source>
        <translation>La colonne « %1 » devient</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Premières lignes</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ImportPanel</name>
    <message>
        <source>“%1” holds a line of titles and no candidates.</source>
        <translation>« %1 » contient une ligne de titres et aucun candidat.</translation>
    </message>
    <message>
        <source>Choose the column that holds the phone numbers.</source>
        <translation>Choisissez la colonne qui contient les numéros de téléphone.</translation>
    </message>
    <message>
        <source>Looking at what would be imported…</source>
        <translation>Examen de ce qui serait importé…</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · As before: %3 · Refused: %4</source>
        <translation>Nouveaux : %1 · Modifiés : %2 · Inchangés : %3 · Refusés : %4</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 lines. %3</source>
        <translation>Arrêté après %1 lignes sur %2. %3</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Import terminé. %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Stopping after the lines under way…</source>
        <translation>Arrêt après les lignes en cours…</translation>
    </message>
    <message>
        <source>You can go on working; what is imported appears in the list.</source>
        <translation>Vous pouvez continuer à travailler ; ce qui est importé apparaît dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Nothing is imported yet.</source>
        <translation>
            <numerusform>%n ligne. Rien n’est encore importé.</numerusform>
            <numerusform>%n lignes. Rien n’est encore importé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows text. Check the accents below.</source>
        <translation>Le fichier n’est pas en UTF-8 : il a été lu comme du texte Windows. Vérifiez les accents ci-dessous.</translation>
    </message>
    <message>
        <source>No title was recognised: the first line is taken for titles; say what the columns become.</source>
        <translation>Aucun titre n’a été reconnu : la première ligne est prise pour des titres ; indiquez ce que deviennent les colonnes.</translation>
    </message>
    <message>
        <source>The first %1 columns are shown.</source>
        <translation>Les %1 premières colonnes sont affichées.</translation>
    </message>
    <message>
        <source>What was imported stays. Import the same file again to go on: nobody is doubled.</source>
        <translation>Ce qui a été importé reste. Importez à nouveau le même fichier pour continuer : personne n’est doublé.</translation>
    </message>
    <message>
        <source>Save the refused lines, mend them, and import that file.</source>
        <translation>Enregistrez les lignes refusées, corrigez-les et importez ce fichier.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>Import %n candidate(s)</source>
        <translation>
            <numerusform>Importer %n candidat</numerusform>
            <numerusform>Importer %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer « %1 »</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Ceci ne peut pas être importé</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Import de « %1 » en cours…</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import de « %1 »</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Save refused lines…</source>
        <translation>Enregistrer les refus…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 - refused.csv</source>
        <translation>%1 - refus.csv</translation>
    </message>
</context>
<context>
    <name>halftone::ui::InterviewEdit</name>
    <message>
        <source>%1: day</source>
        <translation>%1 : jour</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1 : heure</translation>
    </message>
    <message>
        <source>%1: set a date</source>
        <translation>%1 : fixer une date</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1 : supprimer</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Fixer une date…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NewCandidate</name>
    <message>
        <source>In any notation: 06 12 34 56 78, +33 6 12 34 56 78…</source>
        <translation>Dans toute notation : 06 12 34 56 78, +33 6 12 34 56 78…</translation>
    </message>
    <message>
        <source>%1 – the number may not exist; it can be added all the same.</source>
        <translation>%1 – ce numéro n’existe peut-être pas ; il peut être ajouté quand même.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The phone number is missing: it is how the candidate is written to.</source>
        <translation>Il manque le numéro de téléphone : c’est par lui que l’on écrit au candidat.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Type all its digits, with the country code or the country below.</source>
        <translation>« %1 » n’est pas un numéro de téléphone. Saisissez tous ses chiffres, avec l’indicatif ou le pays ci-dessous.</translation>
    </message>
    <message>
        <source>“%1” has no country code. Choose the country below, or begin with + and the code.</source>
        <translation>« %1 » n’a pas d’indicatif. Choisissez le pays ci-dessous, ou commencez par + et l’indicatif.</translation>
    </message>
    <message>
        <source>This number is %1’s.</source>
        <translation>Ce numéro est celui de %1.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>Pays des numéros sans indicatif</translation>
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
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Show that candidate</source>
        <translation>Afficher ce candidat</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Ajouter le candidat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>halftone::ui::RefusedModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, « %2 » : %3</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>À vérifier : %1</translation>
    </message>
</context>
<context>
    <name>halftone::ui::RegionBox</name>
    <message>
        <source>None: numbers begin with +</source>
        <translation>Aucun : les numéros commencent par +</translation>
    </message>
</context>
</TS>
