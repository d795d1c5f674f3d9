<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Messages to candidates, by SMS and WhatsApp.</source>
        <translation>Messages to candidates, by SMS and WhatsApp.</translation>
    </message>
    <message>
        <source>Workspace: a file, or postgresql://user@host:port/database. Default: $HALFTONE_WORKSPACE, else your own.</source>
        <translation>Workspace: a file, or postgresql://user@host:port/database. Default: $HALFTONE_WORKSPACE, else your own.</translation>
    </message>
    <message>
        <source>Look around: a sandbox of its own, with candidates that answer. Needs no account and no network.</source>
        <translation>Look around: a sandbox of its own, with candidates that answer. Needs no account and no network.</translation>
    </message>
    <message>
        <source>Language of the window: en or fr.</source>
        <translation>Language of the window: en or fr.</translation>
    </message>
    <message>
        <source>Colours: light, dark, or system.</source>
        <translation>Colours: light, dark, or system.</translation>
    </message>
    <message>
        <source>Open the conversation of this candidate: id, number, or external id.</source>
        <translation>Open the conversation of this candidate: id, number, or external id.</translation>
    </message>
    <message>
        <source>Say this, and end.</source>
        <translation>Say this, and end.</translation>
    </message>
    <message>
        <source>Say the version, and end.</source>
        <translation>Say the version, and end.</translation>
    </message>
    <message>
        <source>“%1” is not an option. See halftone --help.</source>
        <translation>“%1” is not an option. See halftone --help.</translation>
    </message>
    <message>
        <source>The language is en or fr, not “%1”.</source>
        <translation>The language is en or fr, not “%1”.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not “%1”.</source>
        <translation>The theme is light, dark or system, not “%1”.</translation>
    </message>
    <message>
        <source>--demo has a workspace of its own: give --demo or --workspace, not both.</source>
        <translation>--demo has a workspace of its own: give --demo or --workspace, not both.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Day and month in a list, as QDate formats it (d, MMM)</extracomment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>Title of a day, as QDate formats it (dddd, MMMM, d)</extracomment>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd, MMMM d, yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%1 – %n new message(s)</source>
        <translation>
            <numerusform>%1 – %n new message</numerusform>
            <numerusform>%1 – %n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(no text)</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approved: %1</translation>
    </message>
    <message>
        <source>The template can be used.</source>
        <translation>The template can be used.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Not sent: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) decided</source>
        <translation>
            <numerusform>%n approval decided</numerusform>
            <numerusform>%n approvals decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent</source>
        <translation>
            <numerusform>%n message not sent</numerusform>
            <numerusform>%n messages not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Presence</name>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Keep running in the tray when the window is closed</translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Program</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>halftone::desktop::Tray</name>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Show window</translation>
    </message>
    <message>
        <source>&amp;New message…</source>
        <translation>&amp;New message…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Go to a conversation or a place, or do something</source>
        <translation>Go to a conversation or a place, or do something</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Escape goes back</source>
        <translation>Arrow keys choose, Enter does it, Escape goes back</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>halftone::ui::MainWindow</name>
    <message>
        <source>&amp;Halftone</source>
        <translation>&amp;Halftone</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>H&amp;elp</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Inbox</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>&amp;Next conversation</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>&amp;Previous conversation</translation>
    </message>
    <message>
        <source>&amp;Channel and number…</source>
        <translation>&amp;Channel and number…</translation>
    </message>
    <message>
        <source>&amp;Insert template</source>
        <translation>&amp;Insert template</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Write a message</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Welcome to Halftone</source>
        <translation>Welcome to Halftone</translation>
    </message>
    <message>
        <source>Write to candidates by SMS and WhatsApp. Connect your provider&apos;s account, or look around first: the sandbox is a provider on this computer that answers like the real one, and nobody receives anything.</source>
        <translation>Write to candidates by SMS and WhatsApp. Connect your provider&apos;s account, or look around first: the sandbox is a provider on this computer that answers like the real one, and nobody receives anything.</translation>
    </message>
    <message>
        <source>Connect a provider</source>
        <translation>Connect a provider</translation>
    </message>
    <message>
        <source>Try it with the sandbox</source>
        <translation>Try it with the sandbox</translation>
    </message>
    <message>
        <source>%1 (sandbox)</source>
        <translation>%1 (sandbox)</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Title of the window; %1: how many conversations are unread</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>C&amp;andidates</source>
        <translation>C&amp;andidates</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Templates</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>&amp;New message…</source>
        <translation>&amp;New message…</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Go to or do…</translation>
    </message>
    <message>
        <source>&amp;Search conversations</source>
        <translation>&amp;Search conversations</translation>
    </message>
    <message>
        <source>A copy that was made in Settings or with “halftonectl workspace backup” is a whole workspace: open it with “Open another workspace”. Nothing was changed in the one that cannot be opened.</source>
        <translation>A copy that was made in Settings or with “halftonectl workspace backup” is a whole workspace: open it with “Open another workspace”. Nothing was changed in the one that cannot be opened.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Open another workspace…</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Open another workspace</translation>
    </message>
    <message>
        <source>Workspaces (*.halftone *.db)</source>
        <translation>Workspaces (*.halftone *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>&amp;Bulk sends</source>
        <translation>&amp;Bulk sends</translation>
    </message>
    <message>
        <source>Bulk sends</source>
        <translation>Bulk sends</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NewMessage</name>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Name of a candidate, or a phone number</source>
        <translation>Name of a candidate, or a phone number</translation>
    </message>
    <message>
        <source>Candidates found</source>
        <translation>Candidates found</translation>
    </message>
    <message>
        <source>Message to the new number</source>
        <translation>Message to the new number</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Write a message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>Nobody has the number %1 yet. It becomes a candidate when the message is sent.</source>
        <translation>Nobody has the number %1 yet. It becomes a candidate when the message is sent.</translation>
    </message>
    <message>
        <source>This is no phone number. Give it with its country code, such as +33 6 12 34 56 78.</source>
        <translation>This is no phone number. Give it with its country code, such as +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>No candidate has this name. A phone number can be written to at once.</source>
        <translation>No candidate has this name. A phone number can be written to at once.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: &quot;SMS&quot; or &quot;WhatsApp&quot;, %2: one of our phone numbers</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Type the name of a candidate to write in the conversation, or any phone number.</source>
        <translation>Type the name of a candidate to write in the conversation, or any phone number.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Search messages for “%1”</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation>On the pages</translation>
    </message>
    <message>
        <source>Channel and number</source>
        <translation>Channel and number</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>What can be done with a message or a conversation</source>
        <translation>What can be done with a message or a conversation</translation>
    </message>
    <message>
        <source>Select the text of a message</source>
        <translation>Select the text of a message</translation>
    </message>
</context>
<context>
    <name>halftone::ui::StatusLine</name>
    <message>
        <source>No account</source>
        <translation>No account</translation>
    </message>
    <message>
        <source>No secret for the account</source>
        <translation>No secret for the account</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time or a day</extracomment>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credentials refused</translation>
    </message>
    <message>
        <source>Connection status</source>
        <translation>Connection status</translation>
    </message>
    <message>
        <source>Opens the account&apos;s settings</source>
        <translation>Opens the account&apos;s settings</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message waiting</numerusform>
            <numerusform>%n messages waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) pending</source>
        <translation>
            <numerusform>%n approval pending</numerusform>
            <numerusform>%n approvals pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox – nobody receives anything</source>
        <translation>Sandbox – nobody receives anything</translation>
    </message>
</context>
</TS>
