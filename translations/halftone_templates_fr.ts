<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>halftone::ui::CheckList</name>
    <message>
        <source>If it is sent by WhatsApp and needs approval</source>
        <extracomment>Heading of the checks of an SMS template, which reviewers see only when it is sent by WhatsApp outside of the reply window</extracomment>
        <translation>S’il part par WhatsApp et demande une approbation</translation>
    </message>
    <message>
        <source>What reviewers look at</source>
        <translation>Ce que regardent les relecteurs</translation>
    </message>
    <message>
        <source>Nothing is known that reviewers would refuse.</source>
        <translation>Rien que les relecteurs refuseraient, à notre connaissance.</translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Nommer « %1 »</translation>
    </message>
    <message>
        <source>Checks: nothing found</source>
        <translation>Vérifications : rien à signaler</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %n finding(s)</source>
        <translation>
            <numerusform>Vérifications : %n point</numerusform>
            <numerusform>Vérifications : %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::ui::FieldMenu</name>
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
        <source>With a default value</source>
        <translation>Avec une valeur par défaut</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TemplateEditor</name>
    <message>
        <source>Mended. Ctrl+Z brings back what was there.</source>
        <translation>Corrigé. Ctrl+Z rétablit ce qui était là.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the text is</source>
        <extracomment>Entry of the list of languages</extracomment>
        <translation>Celle du texte</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilitaire</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Partagé avec l’équipe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>Hello {{ candidate.first_name }}, …</source>
        <translation>Bonjour {{ candidate.first_name }}, …</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Use plain typography</source>
        <translation>Typographie simple</translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation>Aperçu pour</translation>
    </message>
    <message>
        <source>an example (or search a candidate)</source>
        <translation>un exemple (ou cherchez un candidat)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Soumettre pour approbation</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>For what somebody asked for or expects, such as an interview. The cheaper class.</source>
        <translation>Pour ce que la personne a demandé ou attend, comme un entretien. Le tarif le plus bas.</translation>
    </message>
    <message>
        <source>For offers and invitations nobody asked for. The dearer class.</source>
        <translation>Pour des offres que personne n’a demandées. Le tarif le plus élevé.</translation>
    </message>
    <message>
        <source>For codes alone.</source>
        <translation>Pour des codes seulement.</translation>
    </message>
    <message>
        <source>Only the author of a template can make it private.</source>
        <translation>Seul l’auteur d’un modèle peut le rendre privé.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Submitted, it is seen by WhatsApp’s reviewers and lasts: its name and text cannot be changed then. The answer takes minutes as a rule.</source>
        <translation>Une fois soumis, il est lu par les relecteurs de WhatsApp et il reste : ni son nom ni son texte ne changent plus. La réponse prend en général quelques minutes.</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifier une copie</translation>
    </message>
    <message>
        <source>Submitted %1.</source>
        <translation>Soumis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it.</source>
        <translation>
            <numerusform>%n message l’attend.</numerusform>
            <numerusform>%n messages l’attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>Modifier et resoumettre</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template: it is not sent any more.</source>
        <translation>WhatsApp a désactivé ce modèle : il n’est plus envoyé.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template, since candidates reported it. It comes back by itself, or is disabled.</source>
        <translation>WhatsApp a mis ce modèle en pause, car des candidats l’ont signalé. Il revient de lui-même, ou il sera désactivé.</translation>
    </message>
    <message>
        <source>It is with the reviewers, and cannot be changed.</source>
        <translation>Il est chez les relecteurs et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>What WhatsApp has approved cannot be changed there.</source>
        <translation>Ce que WhatsApp a approuvé ne peut plus y être modifié.</translation>
    </message>
    <message>
        <source>It is in a state that is not known here, and cannot be used.</source>
        <translation>Il est dans un état inconnu ici et ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>What you write appears here as a candidate reads it.</source>
        <translation>Ce que vous écrivez apparaît ici comme un candidat le lira.</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu : %1</translation>
    </message>
    <message>
        <source>Not known of %1: %2. It will be asked for, unless the field has a default value.</source>
        <translation>Inconnu pour %1 : %2. Il vous sera demandé, sauf si le champ a une valeur par défaut.</translation>
    </message>
    <message>
        <source>%1 of %2 characters, values included</source>
        <translation>%1 caractères sur %2, valeurs comprises</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>An SMS has at most %1 characters.</source>
        <translation>Un SMS a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” leaves room for 70 characters per SMS instead of 160.</source>
        <extracomment>%1 is a character that is not in the SMS alphabet</extracomment>
        <translation>« %1 » ne laisse que 70 caractères par SMS au lieu de 160.</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>Stands in for a default value, selected, to be typed over</extracomment>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TemplateModel</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an SMS template: it needs nobody&apos;s approval</extracomment>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TemplatesPage</name>
    <message>
        <source>Search templates</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>Filtrer par type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Filtrer par langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No template fits what is searched for.</source>
        <translation>Aucun modèle ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Fetches templates and decisions from the provider.</source>
        <translation>Récupère les modèles et les décisions chez le fournisseur.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
    <message>
        <source>A template is a text that you send often, with fields such as the first name. WhatsApp templates, once approved, may also be sent after the reply window has closed.</source>
        <translation>Un modèle est un texte que vous envoyez souvent, avec des champs comme le prénom. Une fois approuvés, les modèles WhatsApp partent aussi quand la fenêtre de 24 h est fermée.</translation>
    </message>
    <message>
        <source>Write the first template</source>
        <translation>Écrire le premier modèle</translation>
    </message>
    <message>
        <source>Fetch those of the provider</source>
        <translation>Récupérer ceux du fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) not saved. What you wrote is kept until you save or discard it.</source>
        <translation>
            <numerusform>%n modèle non enregistré. Ce que vous avez écrit est gardé jusqu’à ce que vous l’enregistriez ou l’abandonniez.</numerusform>
            <numerusform>%n modèles non enregistrés. Ce que vous avez écrit est gardé jusqu’à ce que vous l’enregistriez ou l’abandonniez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Live news for screen readers: a template&apos;s name and its new state</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A colleague deleted “%1” meanwhile. What you wrote is kept: save it as a new template, or discard it.</source>
        <translation>Un collègue a supprimé « %1 » entre-temps. Ce que vous avez écrit est gardé : enregistrez-le comme nouveau modèle, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>What you wrote of “%1” is kept.</source>
        <translation>Ce que vous avez écrit pour « %1 » est gardé.</translation>
    </message>
    <message>
        <source>It was submitted meanwhile and cannot be changed any more. What you wrote is kept.</source>
        <translation>Il a été soumis entre-temps et ne peut plus être modifié. Ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>Make it a copy</source>
        <translation>En faire une copie</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Abandonner le mien</translation>
    </message>
    <message>
        <source>A colleague changed this template meanwhile. What you wrote is kept.</source>
        <translation>Un collègue a modifié ce modèle entre-temps. Ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le sien</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>A copy to be resubmitted as “%1”.</source>
        <translation>Une copie à resoumettre sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>A copy named “%1”.</source>
        <translation>Une copie nommée « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is submitted for approval.</source>
        <translation>« %1 » est soumis pour approbation.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
        <source>Delete “%1” for the whole team?</source>
        <translation>Supprimer « %1 » pour toute l’équipe ?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>It is not offered any more; at the provider it stays.</source>
        <translation>Il n’est plus proposé ; il reste chez le fournisseur.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>What you wrote of “%1” is discarded.</source>
        <translation>Ce que vous avez écrit pour « %1 » est abandonné.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>The templates are up to date.</source>
        <translation>Les modèles sont à jour.</translation>
    </message>
    <message>
        <source>“%1” has this name or this text already. Choose another name, or use that one.</source>
        <translation>« %1 » a déjà ce nom ou ce texte. Choisissez un autre nom, ou utilisez celui-là.</translation>
    </message>
    <message>
        <source>A colleague keeps a private template of this name. Choose another name.</source>
        <translation>Un collègue a un modèle privé de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Only the author of a template can make it private.</source>
        <translation>Seul l’auteur d’un modèle peut le rendre privé.</translation>
    </message>
</context>
</TS>
