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
        <name>Inbox</name>
        <message>
            <source>All conversations</source>
            <translation>All conversations</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Unread</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Approval pending</source>
            <translation>Approval pending</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Window closing soon</source>
            <translation>Window closing soon</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>No message yet</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(no text)</translation>
        </message>
        <message>
            <source>You: %1</source>
            <comment>last message of a conversation, sent by us</comment>
            <translation>You: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n unread</numerusform>
                <numerusform>%n unread</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Send anyway</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>It arrived</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Edit and resubmit</source>
            <translation>Edit and resubmit</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Send by SMS</source>
            <translation>Send by SMS</translation>
        </message>
        <message>
            <source>Cancel message</source>
            <translation>Cancel message</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <extracomment>A failed message was looked at and needs nothing more</extracomment>
            <translation>Mark as seen</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copy text</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Open link</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>%1 – %2</source>
            <comment>a channel and why it cannot be used</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>It is outside of waking hours where the candidate is.</source>
            <translation>It is outside of waking hours where the candidate is.</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Last name</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Your first name</source>
            <translation>Your first name</translation>
        </message>
        <message>
            <source>Your last name</source>
            <translation>Your last name</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Date of the interview</source>
            <translation>Date of the interview</translation>
        </message>
        <message>
            <source>Time of the interview</source>
            <translation>Time of the interview</translation>
        </message>
        <message>
            <source>Place of the interview</source>
            <translation>Place of the interview</translation>
        </message>
        <message>
            <source>Link to the interview</source>
            <translation>Link to the interview</translation>
        </message>
        <message>
            <source>Variable %1</source>
            <translation>Variable %1</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n attachment(s) – see the provider's console</source>
            <translation>
                <numerusform>%n attachment – see the provider's console</numerusform>
                <numerusform>%n attachments – see the provider's console</numerusform>
            </translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(no text)</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>A colleague</translation>
        </message>
        <message>
            <source>Bulk send</source>
            <translation>Bulk send</translation>
        </message>
        <message>
            <source>Bulk send · %1</source>
            <translation>Bulk send · %1</translation>
        </message>
        <message>
            <source>Automated</source>
            <translation>Automated</translation>
        </message>
        <message>
            <source>Automated reminder</source>
            <translation>Automated reminder</translation>
        </message>
        <message>
            <source>Sent outside Halftone</source>
            <translation>Sent outside Halftone</translation>
        </message>
        <message>
            <source>The connection was cut while this was being sent, and the provider could not be asked since. It may have arrived.</source>
            <translation>The connection was cut while this was being sent, and the provider could not be asked since. It may have arrived.</translation>
        </message>
        <message>
            <source>The connection was cut while this was being sent. The provider is being asked.</source>
            <translation>The connection was cut while this was being sent. The provider is being asked.</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidate</translation>
        </message>
        <message>
            <source>Approval pending</source>
            <translation>Approval pending</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a message as a screen reader says it</comment>
            <translation>%1: %2</translation>
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
        <name>halftone::ui::BubbleDelegate</name>
        <message>
            <source>Approved – waits for your word</source>
            <translation>Approved – waits for your word</translation>
        </message>
        <message>
            <source>Approval pending</source>
            <translation>Approval pending</translation>
        </message>
        <message>
            <source>Approval refused</source>
            <translation>Approval refused</translation>
        </message>
        <message>
            <source>submitted %1 – unusually long</source>
            <extracomment>%1: "2 days ago"</extracomment>
            <translation>submitted %1 – unusually long</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <extracomment>%1: "3 min ago"</extracomment>
            <translation>submitted %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time and state of a message</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Text of the message</translation>
        </message>
        <message>
            <source>New messages</source>
            <translation>New messages</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::Composer</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>Write a message…</translation>
        </message>
        <message>
            <source>Insert template</source>
            <translation>Insert template</translation>
        </message>
        <message>
            <source>Use plain signs</source>
            <translation>Use plain signs</translation>
        </message>
        <message>
            <source>Replaces typographic quotes, dashes and spaces by plain ones; never letters</source>
            <translation>Replaces typographic quotes, dashes and spaces by plain ones; never letters</translation>
        </message>
        <message>
            <source>You are changing a message that has not left yet.</source>
            <translation>You are changing a message that has not left yet.</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Leave it as it was</translation>
        </message>
        <message>
            <source>Open a conversation first</source>
            <translation>Open a conversation first</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Being sent…</translation>
        </message>
        <message>
            <source>Write a message first</source>
            <translation>Write a message first</translation>
        </message>
        <message>
            <source>Values are missing</source>
            <translation>Values are missing</translation>
        </message>
        <message>
            <source>There is no channel that can be used</source>
            <translation>There is no channel that can be used</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Save changes</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Length of an SMS; %1: "45 characters", %2: "1 SMS"</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SMS</source>
            <translation>
                <numerusform>%n SMS</numerusform>
                <numerusform>%n SMS</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” leaves 70 characters per SMS instead of 160</source>
            <translation>“%1” leaves 70 characters per SMS instead of 160</translation>
        </message>
        <message>
            <source>Too long: at most %1 characters</source>
            <translation>Too long: at most %1 characters</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Mend the text</source>
            <translation>Mend the text</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>More…</translation>
        </message>
        <message>
            <source>This waits for an approval that is under way; it leaves by itself when it is there.</source>
            <translation>This waits for an approval that is under way; it leaves by itself when it is there.</translation>
        </message>
        <message>
            <source>The reply window is closed: this will be submitted for approval, which usually takes minutes.</source>
            <translation>The reply window is closed: this will be submitted for approval, which usually takes minutes.</translation>
        </message>
        <message>
            <source>Approved templates can go at once:</source>
            <translation>Approved templates can go at once:</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Leaves in %1 s.</source>
            <translation>Leaves in %1 s.</translation>
        </message>
        <message>
            <source>You will be asked for: %1</source>
            <translation>You will be asked for: %1</translation>
        </message>
        <message>
            <source>Edit as text</source>
            <translation>Edit as text</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Template “%1”</source>
            <translation>Template “%1”</translation>
        </message>
        <message>
            <source>Value for %1</source>
            <extracomment>Accessible name; %1: a merge field such as "interview.date", or the number of a variable</extracomment>
            <translation>Value for %1</translation>
        </message>
        <message>
            <source>Not known for this candidate</source>
            <translation>Not known for this candidate</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::ConversationDelegate</name>
        <message>
            <source>Draft</source>
            <extracomment>Before the last line of a conversation with an unsent text</extracomment>
            <translation>Draft</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::ConversationHeader</name>
        <message>
            <source>%1 has a draft here</source>
            <translation>%1 has a draft here</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>no channel</translation>
        </message>
        <message>
            <source>Phone number %1 – %2</source>
            <extracomment>Accessible name of the phone number button; %1: "+33 6 12 34 56 78", %2: "WhatsApp"</extracomment>
            <translation>Phone number %1 – %2</translation>
        </message>
        <message>
            <source>Choose the channel and the number to write from (Alt+Down)</source>
            <translation>Choose the channel and the number to write from (Alt+Down)</translation>
        </message>
        <message>
            <source>%1 local time</source>
            <extracomment>%1: the time where the candidate is, "16:05"</extracomment>
            <translation>%1 local time</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <extracomment>A way to write to somebody; %1: "SMS", %2: one of our numbers</extracomment>
            <translation>%1 from %2</translation>
        </message>
        <message>
            <source> – automatic: %1</source>
            <extracomment>Appended to the channel that is used without anyone's word; %1: why</extracomment>
            <translation> – automatic: %1</translation>
        </message>
        <message>
            <source> – a landline, unlikely to arrive</source>
            <translation> – a landline, unlikely to arrive</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Back to the automatic choice</source>
            <translation>Back to the automatic choice</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>Copy number</translation>
        </message>
        <message>
            <source>Check WhatsApp again</source>
            <translation>Check WhatsApp again</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::ConversationPage</name>
        <message>
            <source>No conversation open</source>
            <translation>No conversation open</translation>
        </message>
        <message>
            <source>Choose one on the left: Enter or a click opens it. Moving over the list marks nothing as read.</source>
            <translation>Choose one on the left: Enter or a click opens it. Moving over the list marks nothing as read.</translation>
        </message>
        <message>
            <source>Loading messages</source>
            <translation>Loading messages</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Message actions</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::InboxPage</name>
        <message>
            <source>Search names, numbers, messages</source>
            <translation>Search names, numbers, messages</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Which conversations are listed</source>
            <translation>Which conversations are listed</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Search results</translation>
        </message>
        <message>
            <source>Show all conversations</source>
            <translation>Show all conversations</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Names, numbers in any notation and the text of messages were searched for “%1”.</source>
            <translation>Names, numbers in any notation and the text of messages were searched for “%1”.</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>No conversations yet</translation>
        </message>
        <message>
            <source>Conversations with candidates appear here. Import candidates with “halftonectl candidates import”, or wait for one to write.</source>
            <translation>Conversations with candidates appear here. Import candidates with “halftonectl candidates import”, or wait for one to write.</translation>
        </message>
        <message>
            <source>All read</source>
            <translation>All read</translation>
        </message>
        <message>
            <source>No conversation has unread messages.</source>
            <translation>No conversation has unread messages.</translation>
        </message>
        <message>
            <source>None is yours</source>
            <translation>None is yours</translation>
        </message>
        <message>
            <source>Conversations that are assigned to you appear here.</source>
            <translation>Conversations that are assigned to you appear here.</translation>
        </message>
        <message>
            <source>Nothing pending</source>
            <translation>Nothing pending</translation>
        </message>
        <message>
            <source>No message waits for an approval.</source>
            <translation>No message waits for an approval.</translation>
        </message>
        <message>
            <source>Nothing failed</source>
            <translation>Nothing failed</translation>
        </message>
        <message>
            <source>No message failed or was refused.</source>
            <translation>No message failed or was refused.</translation>
        </message>
        <message>
            <source>No window closes soon</source>
            <translation>No window closes soon</translation>
        </message>
        <message>
            <source>Conversations whose reply window closes within the hour appear here.</source>
            <translation>Conversations whose reply window closes within the hour appear here.</translation>
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
            <source>&amp;Search</source>
            <translation>&amp;Search</translation>
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
            <source>Inbox (Alt+1)</source>
            <translation>Inbox (Alt+1)</translation>
        </message>
        <message>
            <source>Settings (Alt+7)</source>
            <translation>Settings (Alt+7)</translation>
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
            <source>Write to candidates by SMS and WhatsApp. Connect your provider's account, or look around first: the sandbox is a provider on this computer that answers like the real one, and nobody receives anything.</source>
            <translation>Write to candidates by SMS and WhatsApp. Connect your provider's account, or look around first: the sandbox is a provider on this computer that answers like the real one, and nobody receives anything.</translation>
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
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
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
            <source>What can be done with a message</source>
            <translation>What can be done with a message</translation>
        </message>
        <message>
            <source>Select the text of a message</source>
            <translation>Select the text of a message</translation>
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
    </context>
    <context>
        <name>halftone::ui::ReplyWindowLabel</name>
        <message>
            <source>closes soon: %1</source>
            <extracomment>%1 is "12 min left"</extracomment>
            <translation>closes soon: %1</translation>
        </message>
        <message>
            <source>Reply window: %1</source>
            <extracomment>Visible text; %1 is "23 h 12 min left" or "closed – messages need approval"</extracomment>
            <translation>Reply window: %1</translation>
        </message>
        <message>
            <source>Reply window</source>
            <translation>Reply window</translation>
        </message>
    </context>
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
            <source>The secret is kept in the system's keychain, never in a file. With an API key, the secret is the key's; without one, it is the auth token.</source>
            <translation>The secret is kept in the system's keychain, never in a file. With an API key, the secret is the key's; without one, it is the auth token.</translation>
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
            <comment>a number that cannot send, and the provider's word for why</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The account SID is missing: it begins with AC, and is shown in the provider's console.</source>
            <translation>The account SID is missing: it begins with AC, and is shown in the provider's console.</translation>
        </message>
        <message>
            <source>The secret is missing: it is shown in the provider's console.</source>
            <translation>The secret is missing: it is shown in the provider's console.</translation>
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
            <source>This computer's clock differs from the provider's by %1 s; that is allowed for.</source>
            <translation>This computer's clock differs from the provider's by %1 s; that is allowed for.</translation>
        </message>
        <message>
            <source>The account was removed. Conversations stay; nothing is sent.</source>
            <translation>The account was removed. Conversations stay; nothing is sent.</translation>
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
            <source>Opens the account's settings</source>
            <translation>Opens the account's settings</translation>
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
    <context>
        <name>halftone::ui::TemplateListModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>name of a template and what it is</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::TemplatePanel</name>
        <message>
            <source>Insert template</source>
            <translation>Insert template</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Search templates</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
        <message>
            <source>No template fits. Templates are made with “halftonectl templates add”.</source>
            <translation>No template fits. Templates are made with “halftonectl templates add”.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>halftone::ui::TimelineView</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s) ↓</source>
            <translation>
                <numerusform>%n new message ↓</numerusform>
                <numerusform>%n new messages ↓</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s), go to the newest</source>
            <translation>
                <numerusform>%n new message, go to the newest</numerusform>
                <numerusform>%n new messages, go to the newest</numerusform>
            </translation>
        </message>
    </context>
</TS>
