<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>halftone::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Provider account (Twilio)</source>
        <translation>Provider account (Twilio)</translation>
    </message>
    <message>
        <source>This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone.</source>
        <translation>This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone.</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keychain, never in a file. With an API key, the secret is the key&apos;s; without one, it is the auth token.</source>
        <translation>The secret is kept in the system&apos;s keychain, never in a file. With an API key, the secret is the key&apos;s; without one, it is the auth token.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>API key (optional)</source>
        <translation>API key (optional)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Endpoint (optional)</source>
        <translation>Endpoint (optional)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Like the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Undo sending for</source>
        <translation>Undo sending for</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit after a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Enter sends (Shift+Enter for a new line)</source>
        <translation>Enter sends (Shift+Enter for a new line)</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>kept in the keychain</translation>
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
        <translation>The account SID is missing: it begins with AC, and is shown in the provider&apos;s console.</translation>
    </message>
    <message>
        <source>The secret is missing: it is shown in the provider&apos;s console.</source>
        <translation>The secret is missing: it is shown in the provider&apos;s console.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testing the connection…</translation>
    </message>
    <message>
        <source>Connected: %1, %2.</source>
        <translation>Connected: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS number(s)</source>
        <translation>
            <numerusform>%n SMS number</numerusform>
            <numerusform>%n SMS numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n WhatsApp sender(s)</source>
        <translation>
            <numerusform>%n WhatsApp sender</numerusform>
            <numerusform>%n WhatsApp senders</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the provider&apos;s by %1 s; that is allowed for.</source>
        <translation>This computer&apos;s clock differs from the provider&apos;s by %1 s; that is allowed for.</translation>
    </message>
    <message>
        <source>The account was removed. Conversations stay; nothing is sent.</source>
        <translation>The account was removed. Conversations stay; nothing is sent.</translation>
    </message>
</context>
</TS>
