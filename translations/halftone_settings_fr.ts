<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <translation>Ceci est le bac à sable&#xa0;: un fournisseur sur cet ordinateur qui répond comme le vrai. Aucun message ne part vers qui que ce soit.</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keychain, never in a file. With an API key, the secret is the key&apos;s; without one, it is the auth token.</source>
        <translation>Le secret est gardé dans le trousseau du système, jamais dans un fichier. Avec une clé d’API, c’est celui de la clé&#xa0;; sans clé, c’est le jeton d’authentification.</translation>
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
        <comment>a number that cannot send, and the provider&apos;s word for why</comment>
        <translation>%1 (%2)</translation>
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
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
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
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 s; that is allowed for.</source>
        <translation>L’horloge de cet ordinateur diffère de celle du fournisseur de %1 s&#xa0;; il en est tenu compte.</translation>
    </message>
    <message>
        <source>The account was removed. Conversations stay; nothing is sent.</source>
        <translation>Le compte a été retiré. Les conversations restent&#xa0;; rien n’est envoyé.</translation>
    </message>
</context>
</TS>
