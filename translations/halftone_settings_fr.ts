<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>halftone::ui::AboutSection</name>
    <message>
        <source>Shortcuts and about</source>
        <translation>Raccourcis et à propos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F1 shows the list at any time.</source>
        <translation>Tout peut se faire sans souris. F1 affiche la liste à tout moment.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>About Halftone</source>
        <translation>À propos de Halftone</translation>
    </message>
    <message>
        <source>Halftone %1</source>
        <translation>Halftone %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. © 2026 The Halftone authors.</source>
        <translation>Logiciel libre sous licence MIT, sans aucune garantie. © 2026 Les auteurs de Halftone.</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL 3), QtKeychain (BSD), libphonenumber (Apache 2.0), SQLite (public domain) and PostgreSQL&apos;s client (PostgreSQL licence). Names of countries: Unicode CLDR.</source>
        <translation>Réalisé avec Qt (LGPL 3), QtKeychain (BSD), libphonenumber (Apache 2.0), SQLite (domaine public) et le client de PostgreSQL (licence PostgreSQL). Noms des pays&#xa0;: Unicode CLDR.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Provider account (Twilio)</source>
        <translation>Compte du fournisseur (Twilio)</translation>
    </message>
    <message>
        <source>This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone, and what is in here is gone when you start it again. Your own workspace is untouched.</source>
        <translation>Ceci est le bac à sable&#xa0;: un fournisseur sur cet ordinateur qui répond comme le vrai. Aucun message ne part vers qui que ce soit, et ce qui est ici disparaît quand vous le relancez. Votre propre espace de travail reste intact.</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keychain, never in a file, and is not shown again. With an API key, the secret is the key&apos;s; without one, it is the auth token.</source>
        <translation>Le secret est gardé dans le trousseau du système, jamais dans un fichier, et n’est plus affiché. Avec une clé d’API, c’est celui de la clé&#x202f;; sans clé, c’est le jeton d’authentification.</translation>
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
        <source>Only where the provider is reached by another address than its own: a proxy of your company&apos;s, or a test.</source>
        <translation>Seulement si le fournisseur est joint par une autre adresse que la sienne&#xa0;: un proxy de votre entreprise, ou un essai.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Retirer le compte…</translation>
    </message>
    <message>
        <source>Connect until Halftone is closed</source>
        <translation>Connecter jusqu’à la fermeture de Halftone</translation>
    </message>
    <message>
        <source>The secret stays in memory only, and is asked for again at the next start.</source>
        <translation>Le secret ne reste qu’en mémoire, et sera redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Quitter le bac à sable</translation>
    </message>
    <message>
        <source>Remove the account? Conversations, candidates and templates stay, and can be read and searched. Messages that wait are kept, and leave when an account is connected again. The secret is deleted from the keychain.</source>
        <translation>Retirer le compte&#x202f;? Les conversations, candidats et modèles restent, et peuvent être lus et recherchés. Les messages en attente sont conservés, et partiront quand un compte sera de nouveau connecté. Le secret est supprimé du trousseau.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et connecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>gardé dans le trousseau</translation>
    </message>
    <message>
        <source>from the environment ($HALFTONE_TWILIO_SECRET)</source>
        <translation>pris dans l’environnement ($HALFTONE_TWILIO_SECRET)</translation>
    </message>
    <message>
        <source>kept until Halftone is closed</source>
        <translation>gardé jusqu’à la fermeture de Halftone</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The account&apos;s secret is in it, and nothing is sent or fetched until it can be read. Unlock the keychain (logging in to the desktop does it) and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set.</source>
        <translation>Le secret du compte s’y trouve, et rien n’est envoyé ni reçu tant qu’il ne peut être lu. Déverrouillez le trousseau (ouvrir la session du bureau le fait) et vérifiez à nouveau. Ou saisissez le secret ci-dessous, ou démarrez Halftone avec $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>Le secret n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until it is there. Enter it below and connect.</source>
        <translation>Rien n’est envoyé ni reçu tant qu’il n’y est pas. Saisissez-le ci-dessous et connectez le compte.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>This session has none in which the account&apos;s secret could be, and nothing is sent or fetched without it. Start GNOME Keyring or KWallet and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set.</source>
        <translation>Cette session n’en a aucun où serait le secret du compte, et rien n’est envoyé ni reçu sans lui. Démarrez GNOME Keyring ou KWallet et vérifiez à nouveau. Ou saisissez le secret ci-dessous, ou démarrez Halftone avec $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>one of our numbers, and its channel</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The account SID is missing: it begins with AC, and is shown in the provider&apos;s console.</source>
        <translation>Il manque le SID du compte&#xa0;: il commence par AC, et figure dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>The secret is missing: it is shown in the provider&apos;s console.</source>
        <translation>Il manque le secret&#xa0;: il figure dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The keychain is locked, so the secret was not kept and the account not changed. Unlock it and connect again, or connect until Halftone is closed.</source>
        <translation>Le trousseau est verrouillé&#xa0;: le secret n’a pas été gardé, et le compte n’a pas changé. Déverrouillez-le et connectez à nouveau, ou connectez jusqu’à la fermeture de Halftone.</translation>
    </message>
    <message>
        <source>There is no keychain that could keep the secret, and it is never written to a file. Start GNOME Keyring or KWallet and connect again, or connect until Halftone is closed.</source>
        <translation>Aucun trousseau ne peut garder le secret, et il n’est jamais écrit dans un fichier. Démarrez GNOME Keyring ou KWallet et connectez à nouveau, ou connectez jusqu’à la fermeture de Halftone.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the provider&apos;s by %n s; that is allowed for.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur diffère de celle du fournisseur de %n&#xa0;s&#x202f;; il en est tenu compte.</numerusform>
            <numerusform>L’horloge de cet ordinateur diffère de celle du fournisseur de %n&#xa0;s&#x202f;; il en est tenu compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected: %1, %2.</source>
        <translation>Connecté&#xa0;: %1, %2.</translation>
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
        <source>Nothing can be sent yet: get a number or a WhatsApp sender in the provider&apos;s console, then test again.</source>
        <translation>Rien ne peut encore être envoyé&#xa0;: obtenez un numéro ou un numéro d’envoi WhatsApp dans la console du fournisseur, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be used until a sender is online; ask your workspace&apos;s administrator.</source>
        <translation>WhatsApp ne peut être utilisé tant qu’aucun numéro d’envoi n’est en ligne&#x202f;; demandez à l’administrateur de votre espace de travail.</translation>
    </message>
    <message>
        <source>SMS cannot be used until the account has a number for it.</source>
        <translation>Le SMS ne peut être utilisé tant que le compte n’a pas de numéro pour cela.</translation>
    </message>
    <message>
        <source>The account was removed. Conversations stay; nothing is sent.</source>
        <translation>Le compte a été retiré. Les conversations restent&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The account was removed, but the keychain did not let its secret be deleted: unlock it, and delete the entry “halftone” there.</source>
        <translation>Le compte a été retiré, mais le trousseau n’a pas laissé supprimer son secret&#xa0;: déverrouillez-le, et supprimez-y l’entrée «&#xa0;halftone&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number that cannot send, and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>halftone::ui::LookSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
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
        <source>Both change at once. Messages keep the language that they were written in.</source>
        <translation>Les deux changent aussitôt. Les messages gardent la langue dans laquelle ils ont été écrits.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me on the desktop when</source>
        <translation>Me prévenir sur le bureau quand</translation>
    </message>
    <message>
        <source>These are yours on this computer. Unread conversations are counted in any case.</source>
        <translation>Ces choix sont les vôtres sur cet ordinateur. Les conversations non lues sont comptées dans tous les cas.</translation>
    </message>
    <message>
        <source>a candidate replies</source>
        <translation>un candidat répond</translation>
    </message>
    <message>
        <source>a message or template is approved or rejected</source>
        <translation>un message ou un modèle est approuvé ou refusé</translation>
    </message>
    <message>
        <source>a message could not be sent</source>
        <translation>un message n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>avec un son</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Show none every day</source>
        <translation>N’en afficher aucune chaque jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What came in meanwhile is in the inbox.</source>
        <translation>À l’heure de cet ordinateur. Ce qui est arrivé entre-temps est dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Do not disturb from</source>
        <translation>Ne pas déranger à partir de</translation>
    </message>
    <message>
        <source>Do not disturb until</source>
        <translation>Ne pas déranger jusqu’à</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NumbersModel</name>
    <message>
        <source>No longer yours</source>
        <translation>N’est plus à vous</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>Ne peut pas envoyer</translation>
    </message>
    <message>
        <source>Cannot send (%1)</source>
        <comment>the provider&apos;s word for why</comment>
        <translation>Ne peut pas envoyer (%1)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Not the default</source>
        <translation>Pas par défaut</translation>
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
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NumbersSection</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Numbers and senders</source>
        <translation>Numéros et numéros d’envoi</translation>
    </message>
    <message>
        <source>What the provider account has. SMS leave from a number of the recipient&apos;s country where there is one; WhatsApp leaves from a registered sender that is online.</source>
        <translation>Ce que possède le compte du fournisseur. Les SMS partent d’un numéro du pays du destinataire s’il y en a un&#x202f;; WhatsApp part d’un numéro d’envoi enregistré et en ligne.</translation>
    </message>
    <message>
        <source>There is none yet. They come from the provider when an account is connected.</source>
        <translation>Il n’y en a pas encore. Ils viennent du fournisseur quand un compte est connecté.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Where no number is nearer</source>
        <translation>Quand aucun numéro n’est plus proche</translation>
    </message>
    <message>
        <source>A conversation keeps the number that it uses. A new one takes a number of the recipient&apos;s country, then one with the same calling code, and else the default.</source>
        <translation>Une conversation garde le numéro qu’elle utilise. Une nouvelle prend un numéro du pays du destinataire, puis un numéro de même indicatif, et sinon le numéro par défaut.</translation>
    </message>
    <message>
        <source>Default for SMS</source>
        <translation>Par défaut pour le SMS</translation>
    </message>
    <message>
        <source>Default for WhatsApp</source>
        <translation>Par défaut pour WhatsApp</translation>
    </message>
    <message>
        <source>SMS only from a number of the very same country</source>
        <translation>SMS seulement depuis un numéro du même pays</translation>
    </message>
    <message>
        <source>Otherwise the calling code decides: with a US number (+1), candidates in Canada are written to by SMS, too.</source>
        <translation>Sinon, l’indicatif décide&#xa0;: avec un numéro américain (+1), on écrit aussi par SMS aux candidats du Canada.</translation>
    </message>
    <message>
        <source>None: the least used one</source>
        <translation>Aucun&#xa0;: le moins utilisé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>one of our numbers, and its country</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number that cannot send, and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (no longer yours)</source>
        <translation>%1 (n’est plus à vous)</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Demande au fournisseur…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) and sender(s) can be used.</source>
        <translation>
            <numerusform>%n numéro ou numéro d’envoi peut être utilisé.</numerusform>
            <numerusform>%n numéros et numéros d’envoi peuvent être utilisés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::ui::QuietHoursEdit</name>
    <message>
        <source>Hold messages back</source>
        <extracomment>Switches quiet hours on</extracomment>
        <translation>Retenir les messages</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>&quot;From 20:00 until 08:00&quot;</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>All day on</source>
        <extracomment>&quot;All day on: Sat, Sun&quot;</extracomment>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a country or all, and a field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>halftone::ui::QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Bulk sends, automations and reminders wait until these hours are over, in the recipient&apos;s local time. One-to-one, you are only told. All who use this workspace share them.</source>
        <translation>Les envois groupés, automatisations et rappels attendent la fin de ces heures, à l’heure locale du destinataire. En tête-à-tête, vous êtes seulement prévenu. Tous les utilisateurs de cet espace de travail les partagent.</translation>
    </message>
    <message>
        <source>Countries with hours of their own</source>
        <translation>Pays qui ont leurs propres heures</translation>
    </message>
    <message>
        <source>Laws differ: the country of the recipient&apos;s number decides. What is proposed for the United States holds in all states but Rhode Island (18:00); for France, it is what the operators&apos; charter allows. You answer for what you set.</source>
        <translation>Les lois diffèrent&#xa0;: le pays du numéro du destinataire décide. Ce qui est proposé pour les États-Unis vaut dans tous les États sauf le Rhode Island (18&#xa0;h)&#x202f;; pour la France, c’est ce que permet la charte des opérateurs. Vous répondez de ce que vous réglez.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the country</source>
        <translation>Ajouter le pays</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the hours of %1</source>
        <comment>a country</comment>
        <translation>Retirer les heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has hours of its own now.</source>
        <comment>a country</comment>
        <translation>%1&#xa0;: ce pays a maintenant ses propres heures.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>When you send</source>
        <translation>Quand vous envoyez</translation>
    </message>
    <message>
        <source>Undo sending for</source>
        <translation>Annulation possible pendant</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit after a number of seconds</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves, for all who use this workspace.</source>
        <translation>Un message attend ce temps avant de partir, pour tous les utilisateurs de cet espace de travail.</translation>
    </message>
    <message>
        <source>Enter sends (Shift+Enter for a new line)</source>
        <translation>Entrée envoie (Maj+Entrée pour aller à la ligne)</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>De qui vient le message</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stands where a message has the field {{ organization.name }}.</source>
        <translation>Prend la place du champ {{ organization.name }} dans un message.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
</context>
<context>
    <name>halftone::ui::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Opens a dialog in which a file is chosen</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Sharing with a team</source>
        <translation>Partager avec une équipe</translation>
    </message>
    <message>
        <source>A file is for one computer: not for a network drive, nor for a folder that is synchronized. A team works on one PostgreSQL database (15 or newer). Your administrator makes an empty one; then everybody starts Halftone with %1, or with the environment variable HALFTONE_WORKSPACE set to that address. The password comes from ~/.pgpass, never from the address. The secret of the provider&apos;s account is entered once on each computer.</source>
        <translation>Un fichier est fait pour un seul ordinateur&#xa0;: ni pour un lecteur réseau, ni pour un dossier synchronisé. Une équipe travaille sur une base PostgreSQL (15 ou plus récent). Votre administrateur en crée une, vide&#x202f;; puis chacun démarre Halftone avec %1, ou avec la variable d’environnement HALFTONE_WORKSPACE contenant cette adresse. Le mot de passe vient de ~/.pgpass, jamais de l’adresse. Le secret du compte du fournisseur est saisi une fois sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>Choose the file of the backup</source>
        <translation>Choisir le fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>Halftone may go on working meanwhile. The copy is a workspace that can be opened with --workspace; the secret of the account is not in it.</source>
        <translation>Halftone peut continuer à travailler pendant ce temps. La copie est un espace de travail qui s’ouvre avec --workspace&#x202f;; le secret du compte n’y est pas.</translation>
    </message>
    <message>
        <source>Your administrator backs up the database with pg_dump.</source>
        <translation>Votre administrateur sauvegarde la base avec pg_dump.</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy the workspace to</source>
        <translation>Copier l’espace de travail vers</translation>
    </message>
    <message>
        <source>Say where the copy should be written.</source>
        <translation>Dites où la copie doit être écrite.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copié vers %1.</translation>
    </message>
    <message>
        <source>Checking; this may take a while…</source>
        <translation>Vérification&#x202f;; cela peut durer un peu…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Something is wrong. Keep a backup, and pass this on to your administrator:</source>
        <translation>Quelque chose ne va pas. Gardez une sauvegarde, et transmettez ceci à votre administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Candidates: %1. Messages: %2.</source>
        <translation>Candidats&#xa0;: %1. Messages&#xa0;: %2.</translation>
    </message>
</context>
</TS>
