<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>BulkWords</name>
    <message>
        <source>Being planned</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Numéro illisible</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Déjà dans la liste</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>A field has no value</source>
        <translation>Un champ n’a pas de valeur</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Ligne fixe</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Aucun canal</translation>
    </message>
    <message>
        <source>WhatsApp template, but the channel is SMS</source>
        <translation>Modèle WhatsApp, mais le canal est SMS</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <source>Reviewers would refuse the text</source>
        <translation>Le texte serait refusé à l’approbation</translation>
    </message>
    <message>
        <source>Opted out since the plan</source>
        <translation>Désinscrit depuis la préparation</translation>
    </message>
    <message>
        <source>Another channel than planned</source>
        <translation>Autre canal que prévu</translation>
    </message>
    <message>
        <source>Another sender than planned</source>
        <translation>Autre numéro d’envoi que prévu</translation>
    </message>
    <message>
        <source>Answered since the plan: no approval was needed</source>
        <translation>A répondu depuis la préparation : aucune approbation n’a été nécessaire</translation>
    </message>
    <message>
        <source>The reply window closed since the plan</source>
        <translation>La fenêtre de 24 h s’est fermée depuis la préparation</translation>
    </message>
    <message>
        <source>Cannot be written to any more</source>
        <translation>Ne peut plus être contacté</translation>
    </message>
    <message>
        <source>Can be written to again</source>
        <translation>Peut de nouveau être contacté</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Ask your administrator to look at the account in the Twilio console.</source>
        <translation>Demandez à votre administrateur d’examiner le compte dans la console Twilio.</translation>
    </message>
    <message>
        <source>The message could not be delivered.</source>
        <translation>Le message n’a pas pu être remis.</translation>
    </message>
    <message>
        <source>Try the other channel, or check the candidate’s number.</source>
        <translation>Essayez l’autre canal, ou vérifiez le numéro du candidat.</translation>
    </message>
    <message>
        <source>The Twilio account or its configuration does not allow this.</source>
        <translation>Le compte Twilio ou sa configuration ne le permet pas.</translation>
    </message>
    <message>
        <source>Twilio refused the message.</source>
        <translation>Twilio a refusé le message.</translation>
    </message>
    <message>
        <source>Change the text or the template and send it again.</source>
        <translation>Modifiez le texte ou le modèle, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the attachment.</source>
        <translation>Twilio n’a pas pu récupérer la pièce jointe.</translation>
    </message>
    <message>
        <source>Send another file, or a link to it.</source>
        <translation>Envoyez un autre fichier, ou un lien vers celui-ci.</translation>
    </message>
    <message>
        <source>Twilio had an internal error.</source>
        <translation>Twilio a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Twilio is asked whether it has the message before anything is sent again.</source>
        <translation>On demande à Twilio s’il a le message avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Twilio refused one of the two numbers of the message.</source>
        <translation>Twilio a refusé l’un des deux numéros du message.</translation>
    </message>
    <message>
        <source>The sending number or its registration does not allow this message.</source>
        <translation>Le numéro d’envoi ou son enregistrement ne permet pas ce message.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver the message.</source>
        <translation>WhatsApp n’a pas remis le message.</translation>
    </message>
    <message>
        <source>The WhatsApp business account does not allow this.</source>
        <translation>Le compte professionnel WhatsApp ne le permet pas.</translation>
    </message>
    <message>
        <source>Twilio gives no more than the number %1.</source>
        <translation>Twilio n’indique que le numéro %1.</translation>
    </message>
    <message>
        <source>Twilio says: “%1” (%2).</source>
        <extracomment>%1 are the provider&apos;s own words, %2 its number for the error</extracomment>
        <translation>Twilio indique : « %1 » (%2).</translation>
    </message>
    <message>
        <source>The provider says: “%1”.</source>
        <translation>Le fournisseur indique : « %1 ».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 the sentence about it</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1 characters: %2</source>
        <extracomment>%1 is how many characters a text has, %2 the sentence about it</extracomment>
        <translation>%1 caractères : %2</translation>
    </message>
    <message>
        <source>Workspace version %1: %2</source>
        <extracomment>%1 is the version of a workspace&apos;s schema, %2 the sentence about it</extracomment>
        <translation>Espace de travail en version %1 : %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what an error is about (a file, a number, a field), %2 the sentence about it</extracomment>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>Correct the text and try again.</source>
        <translation>Corrigez le texte et réessayez.</translation>
    </message>
    <message>
        <source>Synchronise and look at the message again.</source>
        <translation>Synchronisez, puis regardez à nouveau le message.</translation>
    </message>
    <message>
        <source>The candidate has opted out on this channel: nothing is sent to them.</source>
        <translation>Le candidat s’est désinscrit de ce canal : rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>They can come back by writing START. You may choose the other channel by hand.</source>
        <translation>Il peut revenir en écrivant START. Vous pouvez choisir l’autre canal à la main.</translation>
    </message>
    <message>
        <source>There is no channel by which this candidate can be reached automatically.</source>
        <translation>Aucun canal ne permet de joindre ce candidat automatiquement.</translation>
    </message>
    <message>
        <source>Look at the reasons in the channel menu; you may choose SMS by hand.</source>
        <translation>Consultez les raisons dans le menu des canaux ; vous pouvez choisir le SMS à la main.</translation>
    </message>
    <message>
        <source>WhatsApp is not available for this candidate.</source>
        <translation>WhatsApp n’est pas disponible pour ce candidat.</translation>
    </message>
    <message>
        <source>Write by SMS, or look at the reason in the channel menu.</source>
        <translation>Écrivez par SMS, ou consultez la raison dans le menu des canaux.</translation>
    </message>
    <message>
        <source>The chosen channel cannot be used for this candidate.</source>
        <translation>Le canal choisi ne peut pas être utilisé pour ce candidat.</translation>
    </message>
    <message>
        <source>Choose the other channel, or look at the reason in the channel menu.</source>
        <translation>Choisissez l’autre canal, ou consultez la raison dans le menu des canaux.</translation>
    </message>
    <message>
        <source>The candidate’s number is a landline: it cannot receive SMS.</source>
        <translation>Le numéro du candidat est une ligne fixe : il ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>Write by WhatsApp, or ask the candidate for a mobile number.</source>
        <translation>Écrivez par WhatsApp, ou demandez un numéro de mobile au candidat.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write it with its country code, such as +33 6 12 34 56 78.</source>
        <translation>Écrivez-le avec l’indicatif du pays, par exemple +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Il n’y a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Add the candidate’s phone number.</source>
        <translation>Ajoutez le numéro de téléphone du candidat.</translation>
    </message>
    <message>
        <source>The candidate has no phone number.</source>
        <translation>Le candidat n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>The number has no country code, and no default country is set.</source>
        <translation>Le numéro n’a pas d’indicatif de pays, et aucun pays par défaut n’est réglé.</translation>
    </message>
    <message>
        <source>Write it with its country code, or name the default country (--default-region FR).</source>
        <translation>Écrivez-le avec l’indicatif du pays, ou indiquez le pays par défaut (--default-region FR).</translation>
    </message>
    <message>
        <source>The number may not exist.</source>
        <translation>Ce numéro n’existe peut-être pas.</translation>
    </message>
    <message>
        <source>It was imported all the same; check it if messages do not arrive.</source>
        <translation>Il a été importé malgré tout ; vérifiez-le si les messages n’arrivent pas.</translation>
    </message>
    <message>
        <source>The number belongs to another candidate.</source>
        <translation>Le numéro appartient à un autre candidat.</translation>
    </message>
    <message>
        <source>Open that candidate, or correct the number.</source>
        <translation>Ouvrez ce candidat, ou corrigez le numéro.</translation>
    </message>
    <message>
        <source>The number stands in the list more than once.</source>
        <translation>Le numéro figure plusieurs fois dans la liste.</translation>
    </message>
    <message>
        <source>The message leaves once; there is nothing to do.</source>
        <translation>Le message part une seule fois ; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>A field of the text has no value for this candidate.</source>
        <translation>Un champ du texte n’a pas de valeur pour ce candidat.</translation>
    </message>
    <message>
        <source>Fill it in for the candidate, or give it a default value in the text.</source>
        <translation>Remplissez-le pour le candidat, ou donnez-lui une valeur par défaut dans le texte.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ce champ n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a field from the list, such as {{ candidate.first_name }}.</source>
        <translation>Choisissez un champ de la liste, par exemple {{ candidate.first_name }}.</translation>
    </message>
    <message>
        <source>The braces of a field are opened, but not closed.</source>
        <translation>Les accolades d’un champ sont ouvertes, mais pas fermées.</translation>
    </message>
    <message>
        <source>The text has closing braces that belong to no field.</source>
        <translation>Le texte contient des accolades fermantes qui n’appartiennent à aucun champ.</translation>
    </message>
    <message>
        <source>A field of the text is not written correctly.</source>
        <translation>Un champ du texte n’est pas écrit correctement.</translation>
    </message>
    <message>
        <source>Write it like {{ candidate.first_name }} or {{ candidate.first_name | default: &quot;you&quot; }}.</source>
        <translation>Écrivez-le comme {{ candidate.first_name }} ou {{ candidate.first_name | default: &quot;bonjour&quot; }}.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Écrivez d’abord un texte.</translation>
    </message>
    <message>
        <source>The message is longer than this channel takes.</source>
        <translation>Le message est plus long que ce que ce canal accepte.</translation>
    </message>
    <message>
        <source>Shorten the text, or send it as two messages.</source>
        <translation>Raccourcissez le texte, ou envoyez-le en deux messages.</translation>
    </message>
    <message>
        <source>The text is too long for this candidate’s channel.</source>
        <translation>Le texte est trop long pour le canal de ce candidat.</translation>
    </message>
    <message>
        <source>Shorten the text, or the values that are filled in.</source>
        <translation>Raccourcissez le texte, ou les valeurs qui y sont insérées.</translation>
    </message>
    <message>
        <source>A WhatsApp template cannot be sent by SMS.</source>
        <translation>Un modèle WhatsApp ne peut pas être envoyé par SMS.</translation>
    </message>
    <message>
        <source>Switch the channel to WhatsApp first, or write a text.</source>
        <translation>Passez d’abord sur WhatsApp, ou écrivez un texte.</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: free text needs approval.</source>
        <translation>La fenêtre de 24 h s’est fermée : le texte libre demande une approbation.</translation>
    </message>
    <message>
        <source>Submit the text for approval, choose an approved template, or send it by SMS.</source>
        <translation>Soumettez le texte pour approbation, choisissez un modèle approuvé, ou envoyez-le par SMS.</translation>
    </message>
    <message>
        <source>The text would be refused as a WhatsApp template for its form.</source>
        <translation>Sous cette forme, le texte serait refusé comme modèle WhatsApp.</translation>
    </message>
    <message>
        <source>Mend what is named, or send the text by SMS.</source>
        <translation>Corrigez ce qui est indiqué, ou envoyez le texte par SMS.</translation>
    </message>
    <message>
        <source>The template is not approved.</source>
        <translation>Le modèle n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Submit it for approval, or choose an approved one.</source>
        <translation>Soumettez-le pour approbation, ou choisissez un modèle approuvé.</translation>
    </message>
    <message>
        <source>The template that the message waits for is not approved yet.</source>
        <translation>Le modèle que le message attend n’est pas encore approuvé.</translation>
    </message>
    <message>
        <source>Wait for the decision, edit the text, or send it by SMS.</source>
        <translation>Attendez la décision, modifiez le texte, ou envoyez-le par SMS.</translation>
    </message>
    <message>
        <source>The reviewer refused the template.</source>
        <translation>Le relecteur a refusé le modèle.</translation>
    </message>
    <message>
        <source>Edit the text and submit it again, choose an approved template, or send it by SMS.</source>
        <translation>Modifiez le texte et soumettez-le à nouveau, choisissez un modèle approuvé, ou envoyez-le par SMS.</translation>
    </message>
    <message>
        <source>There is a template of this name and language already.</source>
        <translation>Il existe déjà un modèle de ce nom dans cette langue.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one there is.</source>
        <translation>Choisissez un autre nom, ou modifiez le modèle existant.</translation>
    </message>
    <message>
        <source>Several templates have this name.</source>
        <translation>Plusieurs modèles portent ce nom.</translation>
    </message>
    <message>
        <source>Name the kind and language, too.</source>
        <translation>Indiquez aussi le type et la langue.</translation>
    </message>
    <message>
        <source>The template has been submitted for approval already.</source>
        <translation>Le modèle a déjà été soumis pour approbation.</translation>
    </message>
    <message>
        <source>Wait for the decision, or make another template.</source>
        <translation>Attendez la décision, ou créez un autre modèle.</translation>
    </message>
    <message>
        <source>Messages wait for this template.</source>
        <translation>Des messages attendent ce modèle.</translation>
    </message>
    <message>
        <source>Cancel them, or wait until they have left.</source>
        <translation>Annulez-les, ou attendez qu’ils soient partis.</translation>
    </message>
    <message>
        <source>A variable of the template has no value.</source>
        <translation>Une variable du modèle n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Give a value for each variable (--var 1=…).</source>
        <translation>Donnez une valeur à chaque variable (--var 1=…).</translation>
    </message>
    <message>
        <source>The message is on its way and cannot be stopped any more.</source>
        <translation>Le message est en cours d’envoi et ne peut plus être arrêté.</translation>
    </message>
    <message>
        <source>Wait a moment and look at its state.</source>
        <translation>Attendez un instant, puis regardez son état.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <translation>Le message est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The message has been sent already.</source>
        <translation>Le message a déjà été envoyé.</translation>
    </message>
    <message>
        <source>The message has come to an end already: there is nothing left to change.</source>
        <translation>Le message est arrivé à son terme : il n’y a plus rien à modifier.</translation>
    </message>
    <message>
        <source>Write a new message instead.</source>
        <translation>Écrivez plutôt un nouveau message.</translation>
    </message>
    <message>
        <source>The message does not wait any more.</source>
        <translation>Le message n’attend plus.</translation>
    </message>
    <message>
        <source>The message is not on its way any more.</source>
        <translation>Le message n’est plus en cours d’envoi.</translation>
    </message>
    <message>
        <source>The message is not due yet.</source>
        <translation>L’heure du message n’est pas encore venue.</translation>
    </message>
    <message>
        <source>It leaves by itself when its time has come.</source>
        <translation>Il part de lui-même le moment venu.</translation>
    </message>
    <message>
        <source>This message cannot be tried again.</source>
        <translation>Ce message ne peut pas être réessayé.</translation>
    </message>
    <message>
        <source>Copy its text into a new message.</source>
        <translation>Copiez son texte dans un nouveau message.</translation>
    </message>
    <message>
        <source>The provider is still being asked whether it has the message.</source>
        <translation>On est encore en train de demander au fournisseur s’il a le message.</translation>
    </message>
    <message>
        <source>Wait until that is known, so that the candidate does not get it twice.</source>
        <translation>Attendez de le savoir, pour que le candidat ne le reçoive pas deux fois.</translation>
    </message>
    <message>
        <source>The message could not be sent within 24 hours.</source>
        <translation>Le message n’a pas pu être envoyé en 24 heures.</translation>
    </message>
    <message>
        <source>Check the connection to the provider, then try it again.</source>
        <translation>Vérifiez la connexion au fournisseur, puis réessayez.</translation>
    </message>
    <message>
        <source>The time lies in the past.</source>
        <translation>Cette heure est déjà passée.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez une heure à venir.</translation>
    </message>
    <message>
        <source>This is not a point in time.</source>
        <translation>Ce n’est pas une date et une heure.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-24T09:30+01:00.</source>
        <translation>Écrivez-la comme 2026-11-24T09:30+01:00.</translation>
    </message>
    <message>
        <source>The message was cancelled.</source>
        <translation>Le message a été annulé.</translation>
    </message>
    <message>
        <source>Its text is kept in the conversation.</source>
        <translation>Son texte reste dans la conversation.</translation>
    </message>
    <message>
        <source>The message’s time passed while nothing was running; it was not sent.</source>
        <translation>L’heure du message est passée alors que rien ne tournait ; il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Send it now if it still makes sense.</source>
        <translation>Envoyez-le maintenant s’il a encore un sens.</translation>
    </message>
    <message>
        <source>It is tried again by itself when the connection is back.</source>
        <translation>L’envoi est réessayé de lui-même quand la connexion revient.</translation>
    </message>
    <message>
        <source>The provider is asked whether it has the message before anything is sent again.</source>
        <translation>On demande au fournisseur s’il a le message avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>No provider account is connected yet.</source>
        <translation>Aucun compte de fournisseur n’est encore connecté.</translation>
    </message>
    <message>
        <source>Connect one in the settings or with “halftonectl account set”, or try the sandbox with “halftone --demo”.</source>
        <translation>Connectez-en un dans les réglages ou avec « halftonectl account set », ou essayez le bac à sable avec « halftone --demo ».</translation>
    </message>
    <message>
        <source>The secret of the provider account is not in the keychain.</source>
        <translation>Le secret du compte fournisseur n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Enter it again with “halftonectl account set … --secret-stdin”, or set $HALFTONE_TWILIO_SECRET.</source>
        <translation>Saisissez-le à nouveau avec « halftonectl account set … --secret-stdin », ou définissez $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>There is no system keychain in which the secret could be kept; it is never written to a file.</source>
        <translation>Il n’y a pas de trousseau du système où garder le secret ; il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet, or set $HALFTONE_TWILIO_SECRET for each start.</source>
        <translation>Démarrez un trousseau tel que GNOME Keyring ou KWallet, ou définissez $HALFTONE_TWILIO_SECRET à chaque démarrage.</translation>
    </message>
    <message>
        <source>The system keychain is locked.</source>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set $HALFTONE_TWILIO_SECRET.</source>
        <translation>Déverrouillez-le et réessayez, ou définissez $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>The system keychain did not keep the secret.</source>
        <translation>Le trousseau du système n’a pas gardé le secret.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set $HALFTONE_TWILIO_SECRET.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou définissez $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Aucun secret n’a été donné.</translation>
    </message>
    <message>
        <source>Pipe it in with --secret-stdin, or set $HALFTONE_TWILIO_SECRET; it never stands on the command line.</source>
        <translation>Transmettez-le avec --secret-stdin, ou définissez $HALFTONE_TWILIO_SECRET ; il ne figure jamais dans la ligne de commande.</translation>
    </message>
    <message>
        <source>This is not the id of a Twilio account.</source>
        <translation>Ce n’est pas l’identifiant d’un compte Twilio.</translation>
    </message>
    <message>
        <source>It begins with AC and has 34 characters; the Twilio console shows it.</source>
        <translation>Il commence par AC et compte 34 caractères ; la console Twilio l’affiche.</translation>
    </message>
    <message>
        <source>This is not a Twilio API key.</source>
        <translation>Ce n’est pas une clé d’API Twilio.</translation>
    </message>
    <message>
        <source>It begins with SK and has 34 characters; the Twilio console shows it.</source>
        <translation>Elle commence par SK et compte 34 caractères ; la console Twilio l’affiche.</translation>
    </message>
    <message>
        <source>This provider is not supported.</source>
        <translation>Ce fournisseur n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Connect a Twilio account.</source>
        <translation>Connectez un compte Twilio.</translation>
    </message>
    <message>
        <source>This address may not be used for a provider: it would send secrets unprotected.</source>
        <translation>Cette adresse ne peut pas servir pour un fournisseur : elle enverrait des secrets sans protection.</translation>
    </message>
    <message>
        <source>Use https, or http on this computer only (127.0.0.1), without path or password.</source>
        <translation>Utilisez https, ou http sur cet ordinateur seulement (127.0.0.1), sans chemin ni mot de passe.</translation>
    </message>
    <message>
        <source>The provider refused the account’s credentials.</source>
        <translation>Le fournisseur a refusé les identifiants du compte.</translation>
    </message>
    <message>
        <source>Enter the account and its secret again; messages wait until then.</source>
        <translation>Saisissez à nouveau le compte et son secret ; d’ici là, les messages attendent.</translation>
    </message>
    <message>
        <source>The account is not allowed to do this at the provider.</source>
        <translation>Le fournisseur ne permet pas au compte de faire cela.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the rights of the account or API key.</source>
        <translation>Demandez à votre administrateur de vérifier les droits du compte ou de la clé d’API.</translation>
    </message>
    <message>
        <source>The provider does not have what was asked for.</source>
        <translation>Le fournisseur n’a pas ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>Check the account and, where one is set, its endpoint.</source>
        <translation>Vérifiez le compte et, le cas échéant, son adresse (endpoint).</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>Le fournisseur n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests at the moment.</source>
        <translation>Le fournisseur demande moins de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>There is nothing to do: sending goes on by itself, more slowly.</source>
        <translation>Il n’y a rien à faire : l’envoi continue de lui-même, plus lentement.</translation>
    </message>
    <message>
        <source>The provider could not be reached; nothing was sent.</source>
        <translation>Le fournisseur n’a pas pu être joint ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no connection to the provider; nothing was sent.</source>
        <translation>Il n’y a pas de connexion au fournisseur ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection to the provider broke off in the middle of its answer.</source>
        <translation>La connexion au fournisseur s’est interrompue au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>The provider’s answer was lost: whether it took the message is not known yet.</source>
        <translation>La réponse du fournisseur s’est perdue : on ne sait pas encore s’il a pris le message.</translation>
    </message>
    <message>
        <source>Whether the message was sent is not known, and the provider cannot be asked at the moment.</source>
        <translation>On ne sait pas si le message a été envoyé, et le fournisseur ne peut pas être interrogé pour le moment.</translation>
    </message>
    <message>
        <source>Check again, say that it arrived, or send it again anyway.</source>
        <translation>Vérifiez à nouveau, indiquez qu’il est arrivé, ou renvoyez-le malgré tout.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Le fournisseur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It is asked again by itself; check the network if it goes on.</source>
        <translation>Il est interrogé à nouveau de lui-même ; vérifiez le réseau si cela persiste.</translation>
    </message>
    <message>
        <source>The connection to the provider is not secure: its certificate is not valid. Nothing was sent.</source>
        <translation>La connexion au fournisseur n’est pas sûre : son certificat n’est pas valide. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the computer’s date, and ask your administrator whether a proxy reads the traffic.</source>
        <translation>Vérifiez la date de l’ordinateur, et demandez à votre administrateur si un proxy lit les échanges.</translation>
    </message>
    <message>
        <source>The network’s proxy did not let the request through.</source>
        <translation>Le proxy du réseau n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (http_proxy, https_proxy).</source>
        <translation>Vérifiez les réglages de proxy du système (http_proxy, https_proxy).</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>La réponse du fournisseur n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>It is asked again by itself; check the endpoint, or whether the network asks you to log in.</source>
        <translation>Il est interrogé à nouveau de lui-même ; vérifiez l’adresse (endpoint), ou si le réseau vous demande de vous identifier.</translation>
    </message>
    <message>
        <source>The provider’s answer was too large and was not read to its end.</source>
        <translation>La réponse du fournisseur était trop grande et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Check the endpoint; if it is right, please report this.</source>
        <translation>Vérifiez l’adresse (endpoint) ; si elle est juste, merci de le signaler.</translation>
    </message>
    <message>
        <source>The attachment lies at an address from which nothing is fetched.</source>
        <translation>La pièce jointe se trouve à une adresse d’où rien n’est récupéré.</translation>
    </message>
    <message>
        <source>Look at it in the provider’s console.</source>
        <translation>Consultez-la dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>The provider cannot do this.</source>
        <translation>Le fournisseur ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>Use the other channel, or another way.</source>
        <translation>Utilisez l’autre canal, ou un autre moyen.</translation>
    </message>
    <message>
        <source>Check the candidate’s number.</source>
        <translation>Vérifiez le numéro du candidat.</translation>
    </message>
    <message>
        <source>Write by WhatsApp instead, or ask the candidate for a mobile number.</source>
        <translation>Écrivez plutôt par WhatsApp, ou demandez un numéro de mobile au candidat.</translation>
    </message>
    <message>
        <source>Write by SMS instead.</source>
        <translation>Écrivez plutôt par SMS.</translation>
    </message>
    <message>
        <source>Choose another sending number, or ask your administrator to check this one at Twilio.</source>
        <translation>Choisissez un autre numéro d’envoi, ou demandez à votre administrateur de vérifier celui-ci chez Twilio.</translation>
    </message>
    <message>
        <source>Ask your administrator to register it at Twilio; until then, use another sending number.</source>
        <translation>Demandez à votre administrateur de l’enregistrer chez Twilio ; d’ici là, utilisez un autre numéro d’envoi.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>Il n’y a rien à faire : l’envoi est réessayé de lui-même.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it keeps failing, try again later or use the other channel.</source>
        <translation>L’envoi est réessayé de lui-même ; si l’échec persiste, réessayez plus tard ou utilisez l’autre canal.</translation>
    </message>
    <message>
        <source>Change the text and send it again.</source>
        <translation>Modifiez le texte, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Check the values of the template’s variables and send it again.</source>
        <translation>Vérifiez les valeurs des variables du modèle, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Choose another approved template, or send the text by SMS.</source>
        <translation>Choisissez un autre modèle approuvé, ou envoyez le texte par SMS.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it. The text is kept; you can copy it and send it again.</source>
        <translation>C’est une erreur du programme : merci de la signaler. Le texte est conservé ; vous pouvez le copier et le renvoyer.</translation>
    </message>
    <message>
        <source>Do not write again unless the candidate writes first.</source>
        <translation>N’écrivez plus, sauf si le candidat écrit le premier.</translation>
    </message>
    <message>
        <source>Wait 24 hours before you write by WhatsApp again, or write by SMS.</source>
        <translation>Attendez 24 heures avant d’écrire à nouveau par WhatsApp, ou écrivez par SMS.</translation>
    </message>
    <message>
        <source>Twilio did not accept the time for which the message was scheduled.</source>
        <translation>Twilio n’a pas accepté l’heure à laquelle le message était programmé.</translation>
    </message>
    <message>
        <source>Twilio’s messaging service is missing, invalid, or has no numbers.</source>
        <translation>Le service de messagerie de Twilio est absent, invalide, ou n’a pas de numéro.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up correctly at Twilio.</source>
        <translation>Le numéro WhatsApp n’est pas configuré correctement chez Twilio.</translation>
    </message>
    <message>
        <source>Twilio refused the account’s credentials, or has suspended the account.</source>
        <translation>Twilio a refusé les identifiants du compte, ou a suspendu le compte.</translation>
    </message>
    <message>
        <source>Enter the account and its secret again in the settings, or ask your administrator.</source>
        <translation>Saisissez à nouveau le compte et son secret dans les réglages, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Twilio does not have what was asked for: it was deleted, or belongs to another account.</source>
        <translation>Twilio n’a pas ce qui lui a été demandé : cela a été supprimé, ou appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Synchronise, and check that the right account is connected.</source>
        <translation>Synchronisez, et vérifiez que le bon compte est connecté.</translation>
    </message>
    <message>
        <source>Twilio has had too many requests from this account at once.</source>
        <translation>Twilio a reçu trop de requêtes de ce compte à la fois.</translation>
    </message>
    <message>
        <source>Twilio is not available at the moment.</source>
        <translation>Twilio n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>The candidate’s number is not a valid phone number.</source>
        <translation>Le numéro du candidat n’est pas un numéro de téléphone valide.</translation>
    </message>
    <message>
        <source>The sending number is not valid.</source>
        <translation>Le numéro d’envoi n’est pas valide.</translation>
    </message>
    <message>
        <source>The Twilio account may not send messages to this country.</source>
        <translation>Le compte Twilio n’a pas le droit d’envoyer des messages vers ce pays.</translation>
    </message>
    <message>
        <source>Ask your administrator to enable the country under Geo permissions in the Twilio console.</source>
        <translation>Demandez à votre administrateur d’activer le pays sous « Geo permissions » dans la console Twilio.</translation>
    </message>
    <message>
        <source>The message reached Twilio without a text.</source>
        <translation>Le message est arrivé chez Twilio sans texte.</translation>
    </message>
    <message>
        <source>The message reached Twilio without a sending number.</source>
        <translation>Le message est arrivé chez Twilio sans numéro d’envoi.</translation>
    </message>
    <message>
        <source>The message reached Twilio without a recipient.</source>
        <translation>Le message est arrivé chez Twilio sans destinataire.</translation>
    </message>
    <message>
        <source>The sending number cannot send messages to this candidate.</source>
        <translation>Le numéro d’envoi ne peut pas envoyer de messages à ce candidat.</translation>
    </message>
    <message>
        <source>The sending number is not one of the account’s SMS numbers.</source>
        <translation>Le numéro d’envoi n’est pas l’un des numéros SMS du compte.</translation>
    </message>
    <message>
        <source>This is a trial account, which may write to verified numbers only.</source>
        <translation>C’est un compte d’essai, qui ne peut écrire qu’à des numéros vérifiés.</translation>
    </message>
    <message>
        <source>Verify the candidate’s number in the Twilio console, or upgrade the account.</source>
        <translation>Vérifiez le numéro du candidat dans la console Twilio, ou passez à un compte payant.</translation>
    </message>
    <message>
        <source>The candidate has opted out: Twilio sends them nothing from this number any more.</source>
        <translation>Le candidat s’est désinscrit : Twilio ne lui envoie plus rien depuis ce numéro.</translation>
    </message>
    <message>
        <source>They can come back by answering START. Do not write to them on this channel.</source>
        <translation>Il peut revenir en répondant START. Ne lui écrivez pas sur ce canal.</translation>
    </message>
    <message>
        <source>Too many messages wait at Twilio for this sending number.</source>
        <translation>Trop de messages attendent chez Twilio pour ce numéro d’envoi.</translation>
    </message>
    <message>
        <source>This candidate cannot be reached by SMS from this sending number.</source>
        <translation>Ce candidat ne peut pas être joint par SMS depuis ce numéro d’envoi.</translation>
    </message>
    <message>
        <source>The candidate’s number is not a mobile number: it cannot receive SMS.</source>
        <translation>Le numéro du candidat n’est pas un mobile : il ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>The text is longer than the 1,600 characters that Twilio takes.</source>
        <translation>Le texte dépasse les 1 600 caractères que Twilio accepte.</translation>
    </message>
    <message>
        <source>The message reached Twilio with neither text, media nor template.</source>
        <translation>Le message est arrivé chez Twilio sans texte, ni pièce jointe, ni modèle.</translation>
    </message>
    <message>
        <source>Twilio could not read the address of the attachment.</source>
        <translation>Twilio n’a pas pu lire l’adresse de la pièce jointe.</translation>
    </message>
    <message>
        <source>The message has more than the ten attachments that Twilio takes.</source>
        <translation>Le message a plus que les dix pièces jointes que Twilio accepte.</translation>
    </message>
    <message>
        <source>Send the attachments in several messages.</source>
        <translation>Envoyez les pièces jointes en plusieurs messages.</translation>
    </message>
    <message>
        <source>The message named variables, but no template.</source>
        <translation>Le message nommait des variables, mais aucun modèle.</translation>
    </message>
    <message>
        <source>Twilio does not know the template any more.</source>
        <translation>Twilio ne connaît plus ce modèle.</translation>
    </message>
    <message>
        <source>Twilio refused the values of the template’s variables.</source>
        <translation>Twilio a refusé les valeurs des variables du modèle.</translation>
    </message>
    <message>
        <source>A value of the template’s variables is too long.</source>
        <translation>Une valeur des variables du modèle est trop longue.</translation>
    </message>
    <message>
        <source>The sending number does not belong to this Twilio account.</source>
        <translation>Le numéro d’envoi n’appartient pas à ce compte Twilio.</translation>
    </message>
    <message>
        <source>The sending number belongs to another Twilio account.</source>
        <translation>Le numéro d’envoi appartient à un autre compte Twilio.</translation>
    </message>
    <message>
        <source>The message waited too long in Twilio’s queue and was dropped.</source>
        <translation>Le message a attendu trop longtemps dans la file de Twilio et a été abandonné.</translation>
    </message>
    <message>
        <source>Twilio has suspended the account.</source>
        <translation>Twilio a suspendu le compte.</translation>
    </message>
    <message>
        <source>The candidate’s phone is off or out of coverage.</source>
        <translation>Le téléphone du candidat est éteint ou hors de portée.</translation>
    </message>
    <message>
        <source>The message was blocked by the carrier or by the candidate.</source>
        <translation>Le message a été bloqué par l’opérateur ou par le candidat.</translation>
    </message>
    <message>
        <source>The carrier does not know the candidate’s number: it is probably wrong or out of service.</source>
        <translation>L’opérateur ne connaît pas le numéro du candidat : il est sans doute faux ou hors service.</translation>
    </message>
    <message>
        <source>The candidate’s number is a landline, or their carrier takes no SMS.</source>
        <translation>Le numéro du candidat est une ligne fixe, ou son opérateur n’accepte pas de SMS.</translation>
    </message>
    <message>
        <source>The carrier filtered the message as spam.</source>
        <translation>L’opérateur a écarté le message comme indésirable.</translation>
    </message>
    <message>
        <source>Say who you are, drop shortened links and capitals, and send it again; if it recurs, ask your administrator.</source>
        <translation>Dites qui vous êtes, évitez les liens raccourcis et les majuscules, puis renvoyez-le ; si cela se répète, demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The carrier could not deliver the message and did not say why.</source>
        <translation>L’opérateur n’a pas pu remettre le message et n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>The message would have cost more than the account allows.</source>
        <translation>Le message aurait coûté plus que ce que le compte permet.</translation>
    </message>
    <message>
        <source>Attachments cannot be sent by SMS in this country.</source>
        <translation>Dans ce pays, les pièces jointes ne peuvent pas être envoyées par SMS.</translation>
    </message>
    <message>
        <source>The carrier’s network is congested.</source>
        <translation>Le réseau de l’opérateur est saturé.</translation>
    </message>
    <message>
        <source>This country takes messages from registered senders only.</source>
        <translation>Ce pays n’accepte que les messages d’expéditeurs enregistrés.</translation>
    </message>
    <message>
        <source>The carriers’ rate for this US sending number is exceeded.</source>
        <translation>Le débit permis par les opérateurs pour ce numéro d’envoi américain est dépassé.</translation>
    </message>
    <message>
        <source>The carriers’ daily limit for this US sending number is reached.</source>
        <translation>La limite quotidienne des opérateurs pour ce numéro d’envoi américain est atteinte.</translation>
    </message>
    <message>
        <source>Sending goes on tomorrow; urgent messages can leave from another number.</source>
        <translation>L’envoi reprend demain ; les messages urgents peuvent partir d’un autre numéro.</translation>
    </message>
    <message>
        <source>The sending number is not registered for the messages it sends.</source>
        <translation>Le numéro d’envoi n’est pas enregistré pour les messages qu’il envoie.</translation>
    </message>
    <message>
        <source>T-Mobile’s daily limit for your US brand is reached.</source>
        <translation>La limite quotidienne de T-Mobile pour votre marque aux États-Unis est atteinte.</translation>
    </message>
    <message>
        <source>Sending to these candidates goes on tomorrow.</source>
        <translation>L’envoi à ces candidats reprend demain.</translation>
    </message>
    <message>
        <source>The toll-free sending number has not been verified.</source>
        <translation>Le numéro d’envoi gratuit (toll-free) n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>The US sending number is not registered for 10DLC.</source>
        <translation>Le numéro d’envoi américain n’est pas enregistré pour le 10DLC.</translation>
    </message>
    <message>
        <source>The carrier did not answer Twilio in time: whether the message arrived is not known.</source>
        <translation>L’opérateur n’a pas répondu à Twilio à temps : on ne sait pas si le message est arrivé.</translation>
    </message>
    <message>
        <source>Twilio took the messages for SMS fraud and blocks them for 15 to 30 minutes.</source>
        <translation>Twilio a pris les messages pour une fraude par SMS et les bloque pendant 15 à 30 minutes.</translation>
    </message>
    <message>
        <source>Twilio delivers no messages to this country.</source>
        <translation>Twilio ne remet pas de messages dans ce pays.</translation>
    </message>
    <message>
        <source>Reach the candidate another way, such as by e-mail.</source>
        <translation>Joignez le candidat autrement, par exemple par courriel.</translation>
    </message>
    <message>
        <source>Twilio could not authenticate the WhatsApp sender.</source>
        <translation>Twilio n’a pas pu authentifier le numéro WhatsApp.</translation>
    </message>
    <message>
        <source>The candidate’s number has no WhatsApp account, as of now.</source>
        <translation>Le numéro du candidat n’a pas de compte WhatsApp, à ce jour.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the content of the message.</source>
        <translation>WhatsApp n’a pas accepté le contenu du message.</translation>
    </message>
    <message>
        <source>WhatsApp could not read the format of the message.</source>
        <translation>WhatsApp n’a pas pu lire le format du message.</translation>
    </message>
    <message>
        <source>The sending number is not a WhatsApp sender of this account.</source>
        <translation>Le numéro d’envoi n’est pas un numéro WhatsApp de ce compte.</translation>
    </message>
    <message>
        <source>WhatsApp had an internal error; the message was not delivered.</source>
        <translation>WhatsApp a rencontré une erreur interne ; le message n’a pas été remis.</translation>
    </message>
    <message>
        <source>Twilio had an internal error on the way to WhatsApp; the message was not delivered.</source>
        <translation>Twilio a rencontré une erreur interne sur le chemin vers WhatsApp ; le message n’a pas été remis.</translation>
    </message>
    <message>
        <source>WhatsApp was not available; the message was not delivered.</source>
        <translation>WhatsApp n’était pas disponible ; le message n’a pas été remis.</translation>
    </message>
    <message>
        <source>WhatsApp refused the message: it violates its policies.</source>
        <translation>WhatsApp a refusé le message : il enfreint ses règles.</translation>
    </message>
    <message>
        <source>Stop sending this text, and have your administrator check the WhatsApp account.</source>
        <translation>Cessez d’envoyer ce texte, et faites vérifier le compte WhatsApp par votre administrateur.</translation>
    </message>
    <message>
        <source>The candidate has blocked your messages on WhatsApp.</source>
        <translation>Le candidat a bloqué vos messages sur WhatsApp.</translation>
    </message>
    <message>
        <source>The candidate has not joined Twilio’s WhatsApp test environment.</source>
        <translation>Le candidat n’a pas rejoint l’environnement de test WhatsApp de Twilio.</translation>
    </message>
    <message>
        <source>Test with a number that has joined it, or connect a WhatsApp sender of your own.</source>
        <translation>Testez avec un numéro qui l’a rejoint, ou connectez votre propre numéro WhatsApp.</translation>
    </message>
    <message>
        <source>The 24-hour reply window is closed: WhatsApp takes approved templates only.</source>
        <translation>La fenêtre de 24 h est fermée : WhatsApp n’accepte que des modèles approuvés.</translation>
    </message>
    <message>
        <source>The text is kept: submit it for approval, choose an approved template, or send it by SMS.</source>
        <translation>Le texte est conservé : soumettez-le pour approbation, choisissez un modèle approuvé, ou envoyez-le par SMS.</translation>
    </message>
    <message>
        <source>The WhatsApp sender sends faster than it may.</source>
        <translation>Le numéro WhatsApp envoie plus vite qu’il n’en a le droit.</translation>
    </message>
    <message>
        <source>WhatsApp’s limit for this sender is reached; it can last up to 24 hours.</source>
        <translation>La limite de WhatsApp pour ce numéro est atteinte ; cela peut durer jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>WhatsApp could not download the attachment.</source>
        <translation>WhatsApp n’a pas pu télécharger la pièce jointe.</translation>
    </message>
    <message>
        <source>The WhatsApp business account has not accepted Twilio’s invitation.</source>
        <translation>Le compte professionnel WhatsApp n’a pas accepté l’invitation de Twilio.</translation>
    </message>
    <message>
        <source>The text is too long for a WhatsApp template once its values are filled in.</source>
        <translation>Le texte est trop long pour un modèle WhatsApp une fois ses valeurs insérées.</translation>
    </message>
    <message>
        <source>Shorten the values, or send the text by SMS.</source>
        <translation>Raccourcissez les valeurs, ou envoyez le texte par SMS.</translation>
    </message>
    <message>
        <source>WhatsApp has not verified the sender’s business name.</source>
        <translation>WhatsApp n’a pas vérifié le nom d’entreprise de ce numéro.</translation>
    </message>
    <message>
        <source>WhatsApp had an error of its own; the message was not delivered.</source>
        <translation>WhatsApp a rencontré une erreur de son côté ; le message n’a pas été remis.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this number as a recipient: it has no account there, as of now.</source>
        <translation>WhatsApp n’accepte pas ce numéro comme destinataire : il n’y a pas de compte, à ce jour.</translation>
    </message>
    <message>
        <source>WhatsApp already has this attachment and refused it.</source>
        <translation>WhatsApp a déjà cette pièce jointe et l’a refusée.</translation>
    </message>
    <message>
        <source>WhatsApp took the messages of this sender for spam.</source>
        <translation>WhatsApp a pris les messages de ce numéro pour des indésirables.</translation>
    </message>
    <message>
        <source>Stop bulk sends from this sender, and have your administrator check its quality rating.</source>
        <translation>Arrêtez les envois groupés depuis ce numéro, et faites vérifier sa note de qualité par votre administrateur.</translation>
    </message>
    <message>
        <source>The template does not exist in this language.</source>
        <translation>Le modèle n’existe pas dans cette langue.</translation>
    </message>
    <message>
        <source>Synchronise the templates and choose one in the candidate’s language.</source>
        <translation>Synchronisez les modèles et choisissez-en un dans la langue du candidat.</translation>
    </message>
    <message>
        <source>The number of values does not match the template’s variables.</source>
        <translation>Le nombre de valeurs ne correspond pas aux variables du modèle.</translation>
    </message>
    <message>
        <source>The candidate’s phone could not download the template.</source>
        <translation>Le téléphone du candidat n’a pas pu télécharger le modèle.</translation>
    </message>
    <message>
        <source>WhatsApp does not support a part of the message.</source>
        <translation>WhatsApp ne prend pas en charge une partie du message.</translation>
    </message>
    <message>
        <source>The message was addressed to the number it was sent from.</source>
        <translation>Le message était adressé au numéro qui l’envoie.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver this message to the candidate for the time being.</source>
        <translation>WhatsApp ne remet pas ce message au candidat pour le moment.</translation>
    </message>
    <message>
        <source>The candidate is blocked for this WhatsApp sender.</source>
        <translation>Le candidat est bloqué pour ce numéro WhatsApp.</translation>
    </message>
    <message>
        <source>The attachment is too large for WhatsApp.</source>
        <translation>La pièce jointe est trop grande pour WhatsApp.</translation>
    </message>
    <message>
        <source>The attachment could not be handed to WhatsApp.</source>
        <translation>La pièce jointe n’a pas pu être transmise à WhatsApp.</translation>
    </message>
    <message>
        <source>The account’s daily limit of messages is reached.</source>
        <translation>La limite quotidienne de messages du compte est atteinte.</translation>
    </message>
    <message>
        <source>Sending goes on tomorrow; a paid account has a higher limit.</source>
        <translation>L’envoi reprend demain ; un compte payant a une limite plus haute.</translation>
    </message>
    <message>
        <source>The template could not be submitted for approval.</source>
        <translation>Le modèle n’a pas pu être soumis pour approbation.</translation>
    </message>
    <message>
        <source>Check its text and submit it again.</source>
        <translation>Vérifiez son texte et soumettez-le à nouveau.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template, since too many people blocked or reported it.</source>
        <translation>WhatsApp a mis le modèle en pause, car trop de personnes l’ont bloqué ou signalé.</translation>
    </message>
    <message>
        <source>WhatsApp chose not to deliver this promotional message to the candidate.</source>
        <translation>WhatsApp a choisi de ne pas remettre ce message promotionnel au candidat.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the business account.</source>
        <translation>WhatsApp a verrouillé le compte professionnel.</translation>
    </message>
    <message>
        <source>The template is of an old kind that WhatsApp no longer sends.</source>
        <translation>Le modèle est d’un ancien type que WhatsApp n’envoie plus.</translation>
    </message>
    <message>
        <source>WhatsApp’s terms for marketing messages have not been accepted.</source>
        <translation>Les conditions de WhatsApp pour les messages promotionnels n’ont pas été acceptées.</translation>
    </message>
    <message>
        <source>The WhatsApp business account is invalid or not shared with Twilio.</source>
        <translation>Le compte professionnel WhatsApp est invalide ou n’est pas partagé avec Twilio.</translation>
    </message>
    <message>
        <source>Meta has disabled the WhatsApp business account.</source>
        <translation>Meta a désactivé le compte professionnel WhatsApp.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Look at it again and repeat the change if it is still wanted.</source>
        <translation>Regardez à nouveau, et refaites la modification si elle est encore voulue.</translation>
    </message>
    <message>
        <source>Choose another workspace with --workspace, or restore a backup.</source>
        <translation>Choisissez un autre espace de travail avec --workspace, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Export the list again as CSV (UTF-8); nothing was imported.</source>
        <translation>Exportez à nouveau la liste en CSV (UTF-8) ; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing of that name or number was found.</source>
        <translation>Rien n’a été trouvé sous ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>Check how it is written; lists show what there is.</source>
        <translation>Vérifiez comment il est écrit ; les listes montrent ce qui existe.</translation>
    </message>
    <message>
        <source>This fits more than one.</source>
        <translation>Cela correspond à plusieurs éléments.</translation>
    </message>
    <message>
        <source>Be more precise: give the id or the full number.</source>
        <translation>Soyez plus précis : donnez l’identifiant ou le numéro complet.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Cela existe déjà.</translation>
    </message>
    <message>
        <source>Use the one there is, or choose another name.</source>
        <translation>Utilisez ce qui existe, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another candidate has this external id.</source>
        <translation>Un autre candidat porte cet identifiant externe.</translation>
    </message>
    <message>
        <source>Open that candidate, or choose another id.</source>
        <translation>Ouvrez ce candidat, ou choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>The external id and the number belong to two different candidates.</source>
        <translation>L’identifiant externe et le numéro appartiennent à deux candidats différents.</translation>
    </message>
    <message>
        <source>Correct one of them in the list.</source>
        <translation>Corrigez l’un des deux dans la liste.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>Another program of the workspace has taken this over.</source>
        <translation>Un autre programme de l’espace de travail a pris le relais.</translation>
    </message>
    <message>
        <source>The workspace needs at least one team lead.</source>
        <translation>L’espace de travail a besoin d’au moins un responsable d’équipe.</translation>
    </message>
    <message>
        <source>Make somebody else a team lead first.</source>
        <translation>Nommez d’abord quelqu’un d’autre responsable d’équipe.</translation>
    </message>
    <message>
        <source>Only a team lead may do this.</source>
        <translation>Seul un responsable d’équipe peut le faire.</translation>
    </message>
    <message>
        <source>Ask a team lead of your workspace.</source>
        <translation>Demandez à un responsable d’équipe de votre espace de travail.</translation>
    </message>
    <message>
        <source>Over a thousand installations use this workspace.</source>
        <translation>Plus de mille installations utilisent cet espace de travail.</translation>
    </message>
    <message>
        <source>Installations that were not seen for 90 days make room; use fewer at once.</source>
        <translation>Celles qui n’ont pas été vues depuis 90 jours libèrent leur place ; utilisez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of Halftone.</source>
        <translation>L’espace de travail a été créé par une version plus récente de Halftone.</translation>
    </message>
    <message>
        <source>Update Halftone on this computer.</source>
        <translation>Mettez Halftone à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not a workspace of Halftone.</source>
        <translation>Ce n’est pas un espace de travail de Halftone.</translation>
    </message>
    <message>
        <source>The workspace’s tables were altered by something else.</source>
        <translation>Les tables de l’espace de travail ont été modifiées par autre chose.</translation>
    </message>
    <message>
        <source>There is no workspace at this place.</source>
        <translation>Il n’y a pas d’espace de travail à cet endroit.</translation>
    </message>
    <message>
        <source>Check the path, or create it with “halftonectl workspace init”.</source>
        <translation>Vérifiez le chemin, ou créez-le avec « halftonectl workspace init ».</translation>
    </message>
    <message>
        <source>You are not allowed to read or write the workspace.</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire l’espace de travail.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder, and their permissions.</source>
        <translation>Vérifiez à qui appartiennent le fichier et son dossier, et leurs permissions.</translation>
    </message>
    <message>
        <source>The workspace lies on a network drive, where its file would be damaged.</source>
        <translation>L’espace de travail se trouve sur un lecteur réseau, où son fichier serait endommagé.</translation>
    </message>
    <message>
        <source>Put it on a local disk; for a team, use a PostgreSQL workspace.</source>
        <translation>Placez-le sur un disque local ; pour une équipe, utilisez un espace de travail PostgreSQL.</translation>
    </message>
    <message>
        <source>Another program keeps the workspace locked.</source>
        <translation>Un autre programme garde l’espace de travail verrouillé.</translation>
    </message>
    <message>
        <source>Close that program, such as a database browser, and try again.</source>
        <translation>Fermez ce programme, par exemple un explorateur de base de données, et réessayez.</translation>
    </message>
    <message>
        <source>The workspace’s database server cannot be reached.</source>
        <translation>Le serveur de base de données de l’espace de travail ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Check the address, the network and whether the server is running.</source>
        <translation>Vérifiez l’adresse, le réseau et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>This is not the address of a workspace.</source>
        <translation>Ce n’est pas l’adresse d’un espace de travail.</translation>
    </message>
    <message>
        <source>Give the path of a file, or postgresql://user@host:port/database.</source>
        <translation>Donnez le chemin d’un fichier, ou postgresql://utilisateur@hôte:port/base.</translation>
    </message>
    <message>
        <source>A password must not stand in the workspace’s address.</source>
        <translation>Un mot de passe ne doit pas figurer dans l’adresse de l’espace de travail.</translation>
    </message>
    <message>
        <source>Put it in ~/.pgpass or in $PGPASSWORD.</source>
        <translation>Mettez-le dans ~/.pgpass ou dans $PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database driver is not installed.</source>
        <translation>Le pilote de base de données n’est pas installé.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite or libqt6sql6-psql.</source>
        <translation>Installez le paquet libqt6sql6-sqlite ou libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be stored.</source>
        <translation>Le disque est plein : rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Make room on the disk; what was typed is not lost.</source>
        <translation>Libérez de la place sur le disque ; ce qui a été saisi n’est pas perdu.</translation>
    </message>
    <message>
        <source>The workspace can be read, but not written.</source>
        <translation>L’espace de travail peut être lu, mais pas écrit.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and whether the disk is mounted read-only.</source>
        <translation>Vérifiez les permissions du fichier et de son dossier, et si le disque est monté en lecture seule.</translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it.</source>
        <translation>L’espace de travail est occupé : un autre programme y écrit.</translation>
    </message>
    <message>
        <source>The connection to the workspace’s database was lost.</source>
        <translation>La connexion à la base de données de l’espace de travail est perdue.</translation>
    </message>
    <message>
        <source>It is opened again by itself; try again in a moment.</source>
        <translation>Elle est rouverte d’elle-même ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>L’espace de travail n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk, and run “halftonectl workspace check”.</source>
        <translation>Vérifiez le disque, et lancez « halftonectl workspace check ».</translation>
    </message>
    <message>
        <source>The workspace’s file is damaged.</source>
        <translation>Le fichier de l’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>Restore the latest backup; do not go on working in this file.</source>
        <translation>Restaurez la dernière sauvegarde ; ne continuez pas à travailler dans ce fichier.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>La sauvegarde n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Check that there is room, and that you may write to that folder.</source>
        <translation>Vérifiez qu’il y a de la place, et que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>A PostgreSQL workspace is not backed up by Halftone.</source>
        <translation>Un espace de travail PostgreSQL n’est pas sauvegardé par Halftone.</translation>
    </message>
    <message>
        <source>Use pg_dump on the database server.</source>
        <translation>Utilisez pg_dump sur le serveur de base de données.</translation>
    </message>
    <message>
        <source>A file of that name exists already; it is not overwritten.</source>
        <translation>Un fichier de ce nom existe déjà ; il n’est pas écrasé.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file.</source>
        <translation>Choisissez un autre nom, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check its name and your permissions.</source>
        <translation>Vérifiez son nom et vos droits d’accès.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the folder, and your permissions there.</source>
        <translation>Vérifiez le dossier, et vos droits d’accès à celui-ci.</translation>
    </message>
    <message>
        <source>The file is not a text file: it may be a spreadsheet.</source>
        <translation>Le fichier n’est pas un fichier texte : c’est peut-être un classeur.</translation>
    </message>
    <message>
        <source>A quotation mark in the file is opened, but never closed.</source>
        <translation>Un guillemet est ouvert dans le fichier, mais jamais fermé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose a file with a line of column titles and one line a candidate.</source>
        <translation>Choisissez un fichier avec une ligne de titres de colonnes, puis une ligne par candidat.</translation>
    </message>
    <message>
        <source>No column with phone numbers or ids was recognised in the first line.</source>
        <translation>Aucune colonne de numéros de téléphone ou d’identifiants n’a été reconnue dans la première ligne.</translation>
    </message>
    <message>
        <source>Name the columns, such as “phone” and “first_name”, or say which is which (--map phone=&quot;…&quot;).</source>
        <translation>Nommez les colonnes, par exemple « téléphone » et « prénom », ou indiquez laquelle est laquelle (--map phone=&quot;…&quot;).</translation>
    </message>
    <message>
        <source>A line of the file is too long to be one candidate.</source>
        <translation>Une ligne du fichier est trop longue pour être un candidat.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read.</source>
        <translation>Les caractères du fichier ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The file cannot be read as a list.</source>
        <translation>Le fichier ne peut pas être lu comme une liste.</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>Le fichier n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>Write the column’s title as it stands in the file.</source>
        <translation>Écrivez le titre de la colonne tel qu’il figure dans le fichier.</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Ce n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>Write it like Europe/Paris.</source>
        <translation>Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n’existe pas.</translation>
    </message>
    <message>
        <source>The interview’s time cannot be read.</source>
        <translation>L’heure de l’entretien ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This is not a sending rate.</source>
        <translation>Ce n’est pas un débit d’envoi.</translation>
    </message>
    <message>
        <source>Give the messages a second, greater than zero.</source>
        <translation>Donnez le nombre de messages par seconde, supérieur à zéro.</translation>
    </message>
    <message>
        <source>The value does not fit this setting.</source>
        <translation>La valeur ne convient pas à ce réglage.</translation>
    </message>
    <message>
        <source>“halftonectl workspace get” shows the settings and how they are written.</source>
        <translation>« halftonectl workspace get » montre les réglages et comment ils s’écrivent.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce réglage n’existe pas.</translation>
    </message>
    <message>
        <source>“halftonectl workspace get” shows the settings there are.</source>
        <translation>« halftonectl workspace get » montre les réglages qui existent.</translation>
    </message>
    <message>
        <source>It is outside of the hours at which candidates are written to.</source>
        <translation>Ce n’est pas une heure à laquelle on écrit aux candidats.</translation>
    </message>
    <message>
        <source>Bulk sends, automations and reminders wait by themselves; a single message leaves at once.</source>
        <translation>Les envois groupés, les automatisations et les rappels attendent d’eux-mêmes ; un message isolé part tout de suite.</translation>
    </message>
    <message>
        <source>The list of places without WhatsApp cannot be read.</source>
        <translation>La liste des lieux sans WhatsApp ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Correct its form, or go back to the built-in list.</source>
        <translation>Corrigez sa forme, ou revenez à la liste d’origine.</translation>
    </message>
    <message>
        <source>A place without WhatsApp has a country that does not exist.</source>
        <translation>Un lieu sans WhatsApp a un pays qui n’existe pas.</translation>
    </message>
    <message>
        <source>Write the country with two letters, such as SY.</source>
        <translation>Écrivez le pays en deux lettres, par exemple SY.</translation>
    </message>
    <message>
        <source>A place without WhatsApp has a prefix that is not the beginning of a number.</source>
        <translation>Un lieu sans WhatsApp a un préfixe qui n’est pas le début d’un numéro.</translation>
    </message>
    <message>
        <source>Write the prefix like +7365.</source>
        <translation>Écrivez le préfixe comme +7365.</translation>
    </message>
    <message>
        <source>A place without WhatsApp has neither a country nor a prefix, or both.</source>
        <translation>Un lieu sans WhatsApp n’a ni pays ni préfixe, ou a les deux.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>The command was not understood.</source>
        <translation>La commande n’a pas été comprise.</translation>
    </message>
    <message>
        <source>--help shows how it is used.</source>
        <translation>--help montre comment elle s’utilise.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Cela a été annulé avant d’être terminé.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Recommencez si c’est encore voulu.</translation>
    </message>
    <message>
        <source>This cannot be the name of a template.</source>
        <translation>Cela ne peut pas être le nom d’un modèle.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and underscores only.</source>
        <translation>N’utilisez que des minuscules sans accent, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>The message is on its way and cannot be changed any more.</source>
        <translation>Le message est en cours d’envoi et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>The message is an SMS already.</source>
        <translation>Le message est déjà un SMS.</translation>
    </message>
    <message>
        <source>Look at its state; it can be tried again.</source>
        <translation>Regardez son état ; il peut être réessayé.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>L’espace de travail n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Open it first; if it was open, start the program again.</source>
        <translation>Ouvrez-le d’abord ; s’il l’était, redémarrez le programme.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Write something first, or delete the note.</source>
        <translation>Écrivez d’abord quelque chose, ou supprimez la note.</translation>
    </message>
    <message>
        <source>The note is longer than 10,000 characters.</source>
        <translation>La note dépasse 10 000 caractères.</translation>
    </message>
    <message>
        <source>Shorten it, or write it as two notes.</source>
        <translation>Raccourcissez-la, ou écrivez-la en deux notes.</translation>
    </message>
    <message>
        <source>The note is a colleague’s.</source>
        <translation>Cette note est celle d’un collègue.</translation>
    </message>
    <message>
        <source>Only who wrote it changes or deletes it; write a note of your own.</source>
        <translation>Seul son auteur la modifie ou la supprime ; écrivez votre propre note.</translation>
    </message>
    <message>
        <source>The message was deleted at the provider: what became of it will not be learnt any more.</source>
        <translation>Le message a été supprimé chez le fournisseur : on ne saura plus ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Its text stays here.</source>
        <translation>Son texte reste ici.</translation>
    </message>
    <message>
        <source>The attachment is not at the provider any more.</source>
        <translation>La pièce jointe n’est plus chez le fournisseur.</translation>
    </message>
    <message>
        <source>Ask the candidate to send it again.</source>
        <translation>Demandez au candidat de la renvoyer.</translation>
    </message>
    <message>
        <source>Halftone could not be started a second time.</source>
        <translation>Halftone n’a pas pu être démarré une seconde fois.</translation>
    </message>
    <message>
        <source>Close this window and start “halftone --demo” from your desktop or a terminal.</source>
        <translation>Fermez cette fenêtre et lancez « halftone --demo » depuis votre bureau ou un terminal.</translation>
    </message>
    <message>
        <source>The bulk send has no name.</source>
        <translation>L’envoi groupé n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one that colleagues will know it by.</source>
        <translation>Donnez-lui un nom que vos collègues reconnaîtront.</translation>
    </message>
    <message>
        <source>The list has no recipient.</source>
        <translation>La liste ne contient aucun destinataire.</translation>
    </message>
    <message>
        <source>Check the filter or the file.</source>
        <translation>Vérifiez le filtre ou le fichier.</translation>
    </message>
    <message>
        <source>Nobody in the plan can be written to.</source>
        <translation>Personne dans cet envoi ne peut être contacté.</translation>
    </message>
    <message>
        <source>The plan says for each recipient why; change the list or the text, and plan again.</source>
        <translation>Le détail indique le motif pour chaque destinataire ; modifiez la liste ou le texte, puis préparez l’envoi à nouveau.</translation>
    </message>
    <message>
        <source>This cannot be done with the bulk send as it stands.</source>
        <translation>L’envoi groupé n’est pas dans un état qui le permet.</translation>
    </message>
    <message>
        <source>Look at its state: what is through or cancelled stays so; only what runs can be paused.</source>
        <translation>Regardez son état : un envoi terminé ou annulé le reste ; seul un envoi en cours peut être mis en pause.</translation>
    </message>
    <message>
        <source>A colleague has changed this template meanwhile.</source>
        <translation>Un collègue a modifié ce modèle entre-temps.</translation>
    </message>
    <message>
        <source>Only the author may make a template private.</source>
        <translation>Seul l’auteur peut rendre un modèle privé.</translation>
    </message>
    <message>
        <source>Make a copy of your own, or ask the author.</source>
        <translation>Faites-en une copie, ou demandez à l’auteur.</translation>
    </message>
    <message>
        <source>A template that is with the provider cannot be changed any more.</source>
        <translation>Un modèle déjà transmis au fournisseur ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Edit a copy of it under another name.</source>
        <translation>Modifiez-en une copie sous un autre nom.</translation>
    </message>
    <message>
        <source>Only a rejected template can be replaced.</source>
        <translation>Seul un modèle refusé peut être remplacé.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for this language.</source>
        <translation>Il n’y a pas de dictionnaire pour cette langue.</translation>
    </message>
    <message>
        <source>Install hunspell-fr or hunspell-en-us; writing works without.</source>
        <translation>Installez hunspell-fr ou hunspell-en-us ; on peut écrire sans.</translation>
    </message>
    <message>
        <source>The list of your own words cannot be written.</source>
        <translation>La liste de vos mots ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>The word counts until Halftone is closed; make room or mend the rights of the folder.</source>
        <translation>Le mot est accepté jusqu’à la fermeture de Halftone ; libérez de la place ou corrigez les droits du dossier.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers look at the text; it leaves by itself once it is approved.</source>
        <translation>Les relecteurs de WhatsApp examinent le texte ; il part de lui-même une fois approuvé.</translation>
    </message>
    <message>
        <source>It leaves as soon as it can.</source>
        <translation>Il part dès que possible.</translation>
    </message>
    <message>
        <source>The provider’s answer was lost; it is being asked whether it has the message.</source>
        <translation>La réponse du fournisseur s’est perdue ; on lui demande s’il a le message.</translation>
    </message>
    <message>
        <source>The reviewers refused the text: edit it, choose an approved template, send it by SMS, or discard it.</source>
        <translation>Les relecteurs ont refusé le texte : modifiez-le, choisissez un modèle approuvé, envoyez-le par SMS, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Its time passed while nothing was running; it was not sent.</source>
        <translation>Son heure est passée alors que rien ne tournait ; il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It has been waiting for approval for over 24 hours.</source>
        <translation>Il attend l’approbation depuis plus de 24 heures.</translation>
    </message>
    <message>
        <source>It was approved after over 24 hours of waiting: does it still make sense to send it?</source>
        <translation>Il a été approuvé après plus de 24 heures d’attente : a-t-il encore un sens ?</translation>
    </message>
    <message>
        <source>Whether it was sent is not known, and the provider cannot be asked at the moment.</source>
        <translation>On ne sait pas s’il a été envoyé, et le fournisseur ne peut pas être interrogé pour le moment.</translation>
    </message>
    <message>
        <source>It was not sent; look at the reason.</source>
        <translation>Il n’a pas été envoyé ; consultez la raison.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Votre équipe</translation>
    </message>
    <message>
        <source>Bulk send</source>
        <translation>Envoi groupé</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Un autre système</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Envoyer le modèle</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Soumettre pour approbation</translation>
    </message>
    <message>
        <source>Send once approved</source>
        <translation>Envoyer une fois approuvé</translation>
    </message>
    <message>
        <source>Switch to WhatsApp first</source>
        <translation>Passer d’abord sur WhatsApp</translation>
    </message>
    <message>
        <source>The text leaves at once.</source>
        <translation>Le texte part tout de suite.</translation>
    </message>
    <message>
        <source>It leaves at once, as an approved WhatsApp template.</source>
        <translation>Il part tout de suite, comme modèle WhatsApp approuvé.</translation>
    </message>
    <message>
        <source>The reply window is closed: WhatsApp’s reviewers look at the text, usually for minutes, and it leaves once approved.</source>
        <translation>La fenêtre de 24 h est fermée : les relecteurs de WhatsApp examinent le texte, en général en quelques minutes, et il part une fois approuvé.</translation>
    </message>
    <message>
        <source>Its template is being reviewed already: the message waits and leaves once that is approved.</source>
        <translation>Son modèle est déjà en cours d’examen : le message attend et part dès que celui-ci est approuvé.</translation>
    </message>
    <message>
        <source>A WhatsApp template cannot be sent by SMS.</source>
        <translation>Un modèle WhatsApp ne peut pas être envoyé par SMS.</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>il reste %1 h %2 min</translation>
    </message>
    <message>
        <source>closed – messages need approval</source>
        <translation>fermée – les messages demandent une approbation</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>pas encore synchronisée</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>first contact: %1 is in your number bank</source>
        <extracomment>%1 is a country calling code such as +33</extracomment>
        <translation>premier contact : %1 est dans votre parc de numéros</translation>
    </message>
    <message>
        <source>first contact: there is no phone number for SMS</source>
        <translation>premier contact : il n’y a pas de numéro de téléphone pour le SMS</translation>
    </message>
    <message>
        <source>first contact: you have no SMS number with %1</source>
        <translation>premier contact : vous n’avez pas de numéro SMS en %1</translation>
    </message>
    <message>
        <source>first contact: this number cannot receive SMS</source>
        <translation>premier contact : ce numéro ne peut pas recevoir de SMS</translation>
    </message>
    <message>
        <source>last channel used in this conversation</source>
        <translation>dernier canal utilisé dans cette conversation</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>the last channel used cannot be used any more</source>
        <translation>le dernier canal utilisé ne peut plus l’être</translation>
    </message>
    <message>
        <source>the channel chosen by hand cannot be used any more</source>
        <translation>le canal choisi à la main ne peut plus être utilisé</translation>
    </message>
    <message>
        <source>the candidate has opted out on this channel</source>
        <translation>le candidat s’est désinscrit de ce canal</translation>
    </message>
    <message>
        <source>no channel can be used automatically</source>
        <translation>aucun canal ne peut être utilisé automatiquement</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Why a channel was chosen: %1 is why another one was given up, %2 why this one was taken</extracomment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>in China</source>
        <translation>en Chine</translation>
    </message>
    <message>
        <source>in Cuba</source>
        <translation>à Cuba</translation>
    </message>
    <message>
        <source>in Iran</source>
        <translation>en Iran</translation>
    </message>
    <message>
        <source>in North Korea</source>
        <translation>en Corée du Nord</translation>
    </message>
    <message>
        <source>in Syria</source>
        <translation>en Syrie</translation>
    </message>
    <message>
        <source>in Crimea</source>
        <translation>en Crimée</translation>
    </message>
    <message>
        <source>in this area (%1)</source>
        <extracomment>%1 is a country&apos;s code, the beginning of a number, or a name from the workspace&apos;s own list</extracomment>
        <translation>dans cette zone (%1)</translation>
    </message>
    <message>
        <source>You have no number that can send SMS. Ask your workspace’s administrator for one.</source>
        <translation>Vous n’avez pas de numéro qui puisse envoyer des SMS. Demandez-en un à l’administrateur de votre espace de travail.</translation>
    </message>
    <message>
        <source>No WhatsApp sender is online. Ask your workspace’s administrator to set one up.</source>
        <translation>Aucun numéro WhatsApp n’est en ligne. Demandez à l’administrateur de votre espace de travail d’en configurer un.</translation>
    </message>
    <message>
        <source>WhatsApp is switched off in this workspace. Ask your workspace’s administrator.</source>
        <translation>WhatsApp est désactivé dans cet espace de travail. Demandez à l’administrateur de votre espace de travail.</translation>
    </message>
    <message>
        <source>WhatsApp is not available %1.</source>
        <extracomment>%1 is &quot;in China&quot;, &quot;in Crimea&quot; …</extracomment>
        <translation>WhatsApp n’est pas disponible %1.</translation>
    </message>
    <message>
        <source>This number had no WhatsApp account when it was last tried. “Check WhatsApp again” tries anew.</source>
        <translation>Ce numéro n’avait pas de compte WhatsApp au dernier essai. « Vérifier à nouveau WhatsApp » permet de réessayer.</translation>
    </message>
    <message>
        <source>This number is a landline: it cannot receive SMS.</source>
        <translation>Ce numéro est une ligne fixe : il ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>The candidate has opted out on this channel.</source>
        <translation>Le candidat s’est désinscrit de ce canal.</translation>
    </message>
    <message>
        <source>The candidate is known by a WhatsApp name only, without a phone number.</source>
        <translation>Le candidat n’est connu que par un nom WhatsApp, sans numéro de téléphone.</translation>
    </message>
    <message>
        <source>The SMS leaves from a number of another country; it may cost more, or not arrive.</source>
        <translation>Le SMS part d’un numéro d’un autre pays ; il peut coûter plus cher, ou ne pas arriver.</translation>
    </message>
    <message>
        <source>The candidate has opted out on the other channel: write only if they would want you to.</source>
        <translation>Le candidat s’est désinscrit de l’autre canal : n’écrivez que s’il le souhaiterait.</translation>
    </message>
    <message>
        <source>This number is a landline: the SMS is unlikely to arrive.</source>
        <translation>Ce numéro est une ligne fixe : le SMS a peu de chances d’arriver.</translation>
    </message>
    <message>
        <source>The number used until now cannot send any more: the message leaves from another one.</source>
        <translation>Le numéro utilisé jusqu’ici ne peut plus envoyer : le message part d’un autre.</translation>
    </message>
    <message>
        <source>the candidate wrote a stop word</source>
        <translation>le candidat a écrit un mot d’arrêt</translation>
    </message>
    <message>
        <source>the provider refused to deliver</source>
        <translation>le fournisseur a refusé de remettre</translation>
    </message>
    <message>
        <source>somebody of the team set it</source>
        <translation>quelqu’un de l’équipe l’a indiqué</translation>
    </message>
    <message>
        <source>it was imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>known from before the data were erased</source>
        <translation>connu d’avant l’effacement des données</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>A variable stands at the beginning or end of the text.</source>
        <translation>Une variable se trouve au début ou à la fin du texte.</translation>
    </message>
    <message>
        <source>Put words before the first and after the last variable.</source>
        <translation>Mettez des mots avant la première et après la dernière variable.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>Write more fixed words, or use fewer variables.</source>
        <translation>Écrivez plus de mots fixes, ou utilisez moins de variables.</translation>
    </message>
    <message>
        <source>Reword the text and submit it again, or send it by SMS.</source>
        <translation>Reformulez le texte et soumettez-le à nouveau, ou envoyez-le par SMS.</translation>
    </message>
    <message>
        <source>The text has too few words for its variables.</source>
        <translation>Le texte a trop peu de mots pour ses variables.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The form of the text is not accepted.</source>
        <translation>La forme du texte n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The header’s form is not accepted.</source>
        <translation>La forme de l’en-tête n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The footer’s form is not accepted.</source>
        <translation>La forme du pied de page n’est pas acceptée.</translation>
    </message>
    <message>
        <source>A template of this name and language exists already.</source>
        <translation>Un modèle de ce nom existe déjà dans cette langue.</translation>
    </message>
    <message>
        <source>Submit it under another name, or use the one there is.</source>
        <translation>Soumettez-le sous un autre nom, ou utilisez celui qui existe.</translation>
    </message>
    <message>
        <source>A template of this name and language is being deleted.</source>
        <translation>Un modèle de ce nom est en cours de suppression dans cette langue.</translation>
    </message>
    <message>
        <source>Wait a few minutes, or submit it under another name.</source>
        <translation>Attendez quelques minutes, ou soumettez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>The WhatsApp account has as many templates as it may have.</source>
        <translation>Le compte WhatsApp a atteint son nombre maximal de modèles.</translation>
    </message>
    <message>
        <source>Remove templates that nobody uses.</source>
        <translation>Supprimez les modèles que personne n’utilise.</translation>
    </message>
    <message>
        <source>The reviewers took the text for abusive.</source>
        <translation>Les relecteurs ont jugé le texte injurieux.</translation>
    </message>
    <message>
        <source>The category does not fit the text.</source>
        <translation>La catégorie ne convient pas au texte.</translation>
    </message>
    <message>
        <source>Submit it in another category, such as marketing.</source>
        <translation>Soumettez-le dans une autre catégorie, par exemple marketing.</translation>
    </message>
    <message>
        <source>The language or category does not fit the text.</source>
        <translation>La langue ou la catégorie ne convient pas au texte.</translation>
    </message>
    <message>
        <source>Check the template’s language and category and submit it again.</source>
        <translation>Vérifiez la langue et la catégorie du modèle, puis soumettez-le à nouveau.</translation>
    </message>
    <message>
        <source>The form of the text or its variables is not accepted.</source>
        <translation>La forme du texte ou de ses variables n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The reviewers took the text for fraud.</source>
        <translation>Les relecteurs ont pris le texte pour une escroquerie.</translation>
    </message>
    <message>
        <source>The reviewers took the text for advertising.</source>
        <translation>Les relecteurs ont pris le texte pour de la publicité.</translation>
    </message>
    <message>
        <source>Submit it in the category marketing, or reword it.</source>
        <translation>Soumettez-le dans la catégorie marketing, ou reformulez-le.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Écrivez un texte.</translation>
    </message>
    <message>
        <source>Braces of the text cannot be read as a variable.</source>
        <translation>Des accolades du texte ne peuvent pas être lues comme une variable.</translation>
    </message>
    <message>
        <source>Write variables like {{1}}, and no other braces.</source>
        <translation>Écrivez les variables comme {{1}}, sans autres accolades.</translation>
    </message>
    <message>
        <source>The text begins with a variable.</source>
        <translation>Le texte commence par une variable.</translation>
    </message>
    <message>
        <source>Put a word before it, such as “Hello”.</source>
        <translation>Mettez un mot devant, par exemple « Bonjour ».</translation>
    </message>
    <message>
        <source>The text ends with a variable; punctuation after it does not count.</source>
        <translation>Le texte se termine par une variable ; la ponctuation qui suit ne compte pas.</translation>
    </message>
    <message>
        <source>Put words after it, such as a closing formula.</source>
        <translation>Mettez des mots après, par exemple une formule de politesse.</translation>
    </message>
    <message>
        <source>Two variables stand side by side.</source>
        <translation>Deux variables se suivent.</translation>
    </message>
    <message>
        <source>Put a word between them.</source>
        <translation>Mettez un mot entre elles.</translation>
    </message>
    <message>
        <source>The variables are not numbered 1, 2, 3 … without gaps.</source>
        <translation>Les variables ne sont pas numérotées 1, 2, 3 … sans trou.</translation>
    </message>
    <message>
        <source>Number them in order, beginning with {{1}}.</source>
        <translation>Numérotez-les dans l’ordre, en commençant par {{1}}.</translation>
    </message>
    <message>
        <source>The text has over 100 variables.</source>
        <translation>Le texte a plus de 100 variables.</translation>
    </message>
    <message>
        <source>Use fewer variables.</source>
        <translation>Utilisez moins de variables.</translation>
    </message>
    <message>
        <source>The text has too few words for so many variables.</source>
        <translation>Le texte a trop peu de mots pour autant de variables.</translation>
    </message>
    <message>
        <source>With its values, the text is longer than 1,024 characters.</source>
        <translation>Avec ses valeurs, le texte dépasse 1 024 caractères.</translation>
    </message>
    <message>
        <source>A variable has no sample value.</source>
        <translation>Une variable n’a pas d’exemple.</translation>
    </message>
    <message>
        <source>Give each variable a sample, as a candidate would read it.</source>
        <translation>Donnez un exemple à chaque variable, tel qu’un candidat le lirait.</translation>
    </message>
    <message>
        <source>A value has a line break.</source>
        <translation>Une valeur contient un saut de ligne.</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Écrivez la valeur sur une seule ligne.</translation>
    </message>
    <message>
        <source>A value has a tab.</source>
        <translation>Une valeur contient une tabulation.</translation>
    </message>
    <message>
        <source>Replace the tab by a space.</source>
        <translation>Remplacez la tabulation par une espace.</translation>
    </message>
    <message>
        <source>A value has more than four spaces in a row.</source>
        <translation>Une valeur contient plus de quatre espaces de suite.</translation>
    </message>
    <message>
        <source>Use one space.</source>
        <translation>Utilisez une seule espace.</translation>
    </message>
    <message>
        <source>The template’s name has characters that are not allowed.</source>
        <translation>Le nom du modèle contient des caractères qui ne sont pas permis.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and underscores only.</source>
        <translation>N’utilisez que des minuscules sans accent, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Not usable (“%1”)</source>
        <extracomment>%1 is the provider&apos;s own word for a template&apos;s state</extracomment>
        <translation>Inutilisable (« %1 »)</translation>
    </message>
    <message>
        <source>The reviewers refused the text and gave no reason.</source>
        <translation>Les relecteurs ont refusé le texte sans donner de motif.</translation>
    </message>
    <message>
        <source>The reviewers wrote: “%1”.</source>
        <extracomment>%1 are the reviewer&apos;s own words</extracomment>
        <translation>Les relecteurs ont écrit : « %1 ».</translation>
    </message>
    <message>
        <source>The form of the text would not be accepted.</source>
        <translation>La forme du texte ne serait pas acceptée.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 says which variable, value or length is meant, %2 is the sentence about it</extracomment>
        <translation>« %1 » : %2</translation>
    </message>
</context>
</TS>
