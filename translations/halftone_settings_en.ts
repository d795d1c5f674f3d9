<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>halftone::ui::AboutSection</name>
    <message>
        <source>Shortcuts and about</source>
        <translation>Shortcuts and about</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F1 shows the list at any time.</source>
        <translation>Everything can be done without a mouse. F1 shows the list at any time.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>About Halftone</source>
        <translation>About Halftone</translation>
    </message>
    <message>
        <source>Halftone %1</source>
        <translation>Halftone %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. © 2026 The Halftone authors.</source>
        <translation>Free software under the MIT licence, without any warranty. © 2026 The Halftone authors.</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL 3), QtKeychain (BSD), libphonenumber (Apache 2.0), SQLite (public domain) and PostgreSQL&apos;s client (PostgreSQL licence). Names of countries: Unicode CLDR.</source>
        <translation>Made with Qt (LGPL 3), QtKeychain (BSD), libphonenumber (Apache 2.0), SQLite (public domain) and PostgreSQL&apos;s client (PostgreSQL licence). Names of countries: Unicode CLDR.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Provider account (Twilio)</source>
        <translation>Provider account (Twilio)</translation>
    </message>
    <message>
        <source>This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone, and what is in here is gone when you start it again. Your own workspace is untouched.</source>
        <translation>This is the sandbox: a provider on this computer that answers like the real one. No message leaves for anyone, and what is in here is gone when you start it again. Your own workspace is untouched.</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keychain, never in a file, and is not shown again. With an API key, the secret is the key&apos;s; without one, it is the auth token.</source>
        <translation>The secret is kept in the system&apos;s keychain, never in a file, and is not shown again. With an API key, the secret is the key&apos;s; without one, it is the auth token.</translation>
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
        <source>Only where the provider is reached by another address than its own: a proxy of your company&apos;s, or a test.</source>
        <translation>Only where the provider is reached by another address than its own: a proxy of your company&apos;s, or a test.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Remove account…</translation>
    </message>
    <message>
        <source>Connect until Halftone is closed</source>
        <translation>Connect until Halftone is closed</translation>
    </message>
    <message>
        <source>The secret stays in memory only, and is asked for again at the next start.</source>
        <translation>The secret stays in memory only, and is asked for again at the next start.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Try the sandbox</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Leave the sandbox</translation>
    </message>
    <message>
        <source>Remove the account? Conversations, candidates and templates stay, and can be read and searched. Messages that wait are kept, and leave when an account is connected again. The secret is deleted from the keychain.</source>
        <translation>Remove the account? Conversations, candidates and templates stay, and can be read and searched. Messages that wait are kept, and leave when an account is connected again. The secret is deleted from the keychain.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Remove the account</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Save and connect</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>kept in the keychain</translation>
    </message>
    <message>
        <source>from the environment ($HALFTONE_TWILIO_SECRET)</source>
        <translation>from the environment ($HALFTONE_TWILIO_SECRET)</translation>
    </message>
    <message>
        <source>kept until Halftone is closed</source>
        <translation>kept until Halftone is closed</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>The keychain is locked</translation>
    </message>
    <message>
        <source>The account&apos;s secret is in it, and nothing is sent or fetched until it can be read. Unlock the keychain (logging in to the desktop does it) and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set.</source>
        <translation>The account&apos;s secret is in it, and nothing is sent or fetched until it can be read. Unlock the keychain (logging in to the desktop does it) and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>The secret is not in the keychain</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until it is there. Enter it below and connect.</source>
        <translation>Nothing is sent or fetched until it is there. Enter it below and connect.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>There is no keychain</translation>
    </message>
    <message>
        <source>This session has none in which the account&apos;s secret could be, and nothing is sent or fetched without it. Start GNOME Keyring or KWallet and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set.</source>
        <translation>This session has none in which the account&apos;s secret could be, and nothing is sent or fetched without it. Start GNOME Keyring or KWallet and look again. Or enter the secret below, or start Halftone with $HALFTONE_TWILIO_SECRET set.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>one of our numbers, and its channel</comment>
        <translation>%1 – %2</translation>
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
        <source>The keychain is locked, so the secret was not kept and the account not changed. Unlock it and connect again, or connect until Halftone is closed.</source>
        <translation>The keychain is locked, so the secret was not kept and the account not changed. Unlock it and connect again, or connect until Halftone is closed.</translation>
    </message>
    <message>
        <source>There is no keychain that could keep the secret, and it is never written to a file. Start GNOME Keyring or KWallet and connect again, or connect until Halftone is closed.</source>
        <translation>There is no keychain that could keep the secret, and it is never written to a file. Start GNOME Keyring or KWallet and connect again, or connect until Halftone is closed.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testing the connection…</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the provider&apos;s by %n s; that is allowed for.</source>
        <translation>
            <numerusform>This computer&apos;s clock differs from the provider&apos;s by %n s; that is allowed for.</numerusform>
            <numerusform>This computer&apos;s clock differs from the provider&apos;s by %n s; that is allowed for.</numerusform>
        </translation>
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
        <source>Nothing can be sent yet: get a number or a WhatsApp sender in the provider&apos;s console, then test again.</source>
        <translation>Nothing can be sent yet: get a number or a WhatsApp sender in the provider&apos;s console, then test again.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be used until a sender is online; ask your workspace&apos;s administrator.</source>
        <translation>WhatsApp cannot be used until a sender is online; ask your workspace&apos;s administrator.</translation>
    </message>
    <message>
        <source>SMS cannot be used until the account has a number for it.</source>
        <translation>SMS cannot be used until the account has a number for it.</translation>
    </message>
    <message>
        <source>The account was removed. Conversations stay; nothing is sent.</source>
        <translation>The account was removed. Conversations stay; nothing is sent.</translation>
    </message>
    <message>
        <source>The account was removed, but the keychain did not let its secret be deleted: unlock it, and delete the entry “halftone” there.</source>
        <translation>The account was removed, but the keychain did not let its secret be deleted: unlock it, and delete the entry “halftone” there.</translation>
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
        <translation>Appearance and language</translation>
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
        <source>Both change at once. Messages keep the language that they were written in.</source>
        <translation>Both change at once. Messages keep the language that they were written in.</translation>
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
        <translation>Tell me on the desktop when</translation>
    </message>
    <message>
        <source>These are yours on this computer. Unread conversations are counted in any case.</source>
        <translation>These are yours on this computer. Unread conversations are counted in any case.</translation>
    </message>
    <message>
        <source>a candidate replies</source>
        <translation>a candidate replies</translation>
    </message>
    <message>
        <source>a message or template is approved or rejected</source>
        <translation>a message or template is approved or rejected</translation>
    </message>
    <message>
        <source>a message could not be sent</source>
        <translation>a message could not be sent</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>with a sound</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>Show none every day</source>
        <translation>Show none every day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What came in meanwhile is in the inbox.</source>
        <translation>By this computer&apos;s clock. What came in meanwhile is in the inbox.</translation>
    </message>
    <message>
        <source>Do not disturb from</source>
        <translation>Do not disturb from</translation>
    </message>
    <message>
        <source>Do not disturb until</source>
        <translation>Do not disturb until</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NumbersModel</name>
    <message>
        <source>No longer yours</source>
        <translation>No longer yours</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>Cannot send</translation>
    </message>
    <message>
        <source>Cannot send (%1)</source>
        <comment>the provider&apos;s word for why</comment>
        <translation>Cannot send (%1)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Not the default</source>
        <translation>Not the default</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NumbersSection</name>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Numbers and senders</source>
        <translation>Numbers and senders</translation>
    </message>
    <message>
        <source>What the provider account has. SMS leave from a number of the recipient&apos;s country where there is one; WhatsApp leaves from a registered sender that is online.</source>
        <translation>What the provider account has. SMS leave from a number of the recipient&apos;s country where there is one; WhatsApp leaves from a registered sender that is online.</translation>
    </message>
    <message>
        <source>There is none yet. They come from the provider when an account is connected.</source>
        <translation>There is none yet. They come from the provider when an account is connected.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Where no number is nearer</source>
        <translation>Where no number is nearer</translation>
    </message>
    <message>
        <source>A conversation keeps the number that it uses. A new one takes a number of the recipient&apos;s country, then one with the same calling code, and else the default.</source>
        <translation>A conversation keeps the number that it uses. A new one takes a number of the recipient&apos;s country, then one with the same calling code, and else the default.</translation>
    </message>
    <message>
        <source>Default for SMS</source>
        <translation>Default for SMS</translation>
    </message>
    <message>
        <source>Default for WhatsApp</source>
        <translation>Default for WhatsApp</translation>
    </message>
    <message>
        <source>SMS only from a number of the very same country</source>
        <translation>SMS only from a number of the very same country</translation>
    </message>
    <message>
        <source>Otherwise the calling code decides: with a US number (+1), candidates in Canada are written to by SMS, too.</source>
        <translation>Otherwise the calling code decides: with a US number (+1), candidates in Canada are written to by SMS, too.</translation>
    </message>
    <message>
        <source>None: the least used one</source>
        <translation>None: the least used one</translation>
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
        <translation>%1 (no longer yours)</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Asking the provider…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) and sender(s) can be used.</source>
        <translation>
            <numerusform>%n number or sender can be used.</numerusform>
            <numerusform>%n numbers and senders can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::ui::QuietHoursEdit</name>
    <message>
        <source>Hold messages back</source>
        <extracomment>Switches quiet hours on</extracomment>
        <translation>Hold messages back</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>&quot;From 20:00 until 08:00&quot;</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>All day on</source>
        <extracomment>&quot;All day on: Sat, Sun&quot;</extracomment>
        <translation>All day on</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a country or all, and a field</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>halftone::ui::QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Bulk sends, automations and reminders wait until these hours are over, in the recipient&apos;s local time. One-to-one, you are only told. All who use this workspace share them.</source>
        <translation>Bulk sends, automations and reminders wait until these hours are over, in the recipient&apos;s local time. One-to-one, you are only told. All who use this workspace share them.</translation>
    </message>
    <message>
        <source>Countries with hours of their own</source>
        <translation>Countries with hours of their own</translation>
    </message>
    <message>
        <source>Laws differ: the country of the recipient&apos;s number decides. What is proposed for the United States holds in all states but Rhode Island (18:00); for France, it is what the operators&apos; charter allows. You answer for what you set.</source>
        <translation>Laws differ: the country of the recipient&apos;s number decides. What is proposed for the United States holds in all states but Rhode Island (18:00); for France, it is what the operators&apos; charter allows. You answer for what you set.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the country</source>
        <translation>Add the country</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the hours of %1</source>
        <comment>a country</comment>
        <translation>Remove the hours of %1</translation>
    </message>
    <message>
        <source>%1 has hours of its own now.</source>
        <comment>a country</comment>
        <translation>%1 has hours of its own now.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>When you send</source>
        <translation>When you send</translation>
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
        <source>A message waits so long before it leaves, for all who use this workspace.</source>
        <translation>A message waits so long before it leaves, for all who use this workspace.</translation>
    </message>
    <message>
        <source>Enter sends (Shift+Enter for a new line)</source>
        <translation>Enter sends (Shift+Enter for a new line)</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>Who it is from</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Stands where a message has the field {{ organization.name }}.</source>
        <translation>Stands where a message has the field {{ organization.name }}.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
<context>
    <name>halftone::ui::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Check the workspace</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Opens a dialog in which a file is chosen</extracomment>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Sharing with a team</source>
        <translation>Sharing with a team</translation>
    </message>
    <message>
        <source>A file is for one computer: not for a network drive, nor for a folder that is synchronized. A team works on one PostgreSQL database (15 or newer). Your administrator makes an empty one; then everybody starts Halftone with %1, or with the environment variable HALFTONE_WORKSPACE set to that address. The password comes from ~/.pgpass, never from the address. The secret of the provider&apos;s account is entered once on each computer.</source>
        <translation>A file is for one computer: not for a network drive, nor for a folder that is synchronized. A team works on one PostgreSQL database (15 or newer). Your administrator makes an empty one; then everybody starts Halftone with %1, or with the environment variable HALFTONE_WORKSPACE set to that address. The password comes from ~/.pgpass, never from the address. The secret of the provider&apos;s account is entered once on each computer.</translation>
    </message>
    <message>
        <source>Choose the file of the backup</source>
        <translation>Choose the file of the backup</translation>
    </message>
    <message>
        <source>Halftone may go on working meanwhile. The copy is a workspace that can be opened with --workspace; the secret of the account is not in it.</source>
        <translation>Halftone may go on working meanwhile. The copy is a workspace that can be opened with --workspace; the secret of the account is not in it.</translation>
    </message>
    <message>
        <source>Your administrator backs up the database with pg_dump.</source>
        <translation>Your administrator backs up the database with pg_dump.</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Size: %1.</translation>
    </message>
    <message>
        <source>Copy the workspace to</source>
        <translation>Copy the workspace to</translation>
    </message>
    <message>
        <source>Say where the copy should be written.</source>
        <translation>Say where the copy should be written.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copied to %1.</translation>
    </message>
    <message>
        <source>Checking; this may take a while…</source>
        <translation>Checking; this may take a while…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Something is wrong. Keep a backup, and pass this on to your administrator:</source>
        <translation>Something is wrong. Keep a backup, and pass this on to your administrator:</translation>
    </message>
    <message>
        <source>Candidates: %1. Messages: %2.</source>
        <translation>Candidates: %1. Messages: %2.</translation>
    </message>
</context>
</TS>
