<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <message>
        <source>Choose a template</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edit note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Delete note</translation>
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
    <message>
        <source>Your note – only for the team</source>
        <translation>Your note – only for the team</translation>
    </message>
    <message>
        <source>Note by %1 – only for the team</source>
        <translation>Note by %1 – only for the team</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>only for the team</source>
        <translation>only for the team</translation>
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
        <extracomment>%1: &quot;2 days ago&quot;</extracomment>
        <translation>submitted %1 – unusually long</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1: &quot;3 min ago&quot;</extracomment>
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
    <message>
        <source>%1 · edited</source>
        <comment>time of a note</comment>
        <translation>%1 · edited</translation>
    </message>
</context>
<context>
    <name>halftone::ui::Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <extracomment>Length of an SMS; %1: &quot;45 characters&quot;, %2: &quot;1 SMS&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” leaves 70 characters per SMS instead of 160</source>
        <translation>“%1” leaves 70 characters per SMS instead of 160</translation>
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
        <extracomment>Accessible name; %1: a merge field such as &quot;Date of the interview&quot;, or &quot;Variable 1&quot;</extracomment>
        <translation>Value for %1</translation>
    </message>
    <message>
        <source>Not known for this candidate</source>
        <translation>Not known for this candidate</translation>
    </message>
    <message>
        <source>The word could not be kept in your dictionary. It counts as right until the program ends.</source>
        <translation>The word could not be kept in your dictionary. It counts as right until the program ends.</translation>
    </message>
    <message>
        <source>Write a message, or / for a template…</source>
        <translation>Write a message, or / for a template…</translation>
    </message>
    <message>
        <source>Insert template (/ at the beginning of a message)</source>
        <translation>Insert template (/ at the beginning of a message)</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insert field</translation>
    </message>
    <message>
        <source>Insert field: the candidate’s name, the interview…</source>
        <translation>Insert field: the candidate’s name, the interview…</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Insert emoji</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: its words are not checked.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>There is no dictionary for %1: its words are not checked.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Check spelling: off</source>
        <extracomment>Tool tip; %1 is a language</extracomment>
        <translation>Check spelling: off</translation>
    </message>
    <message>
        <source>Check spelling: %1</source>
        <translation>Check spelling: %1</translation>
    </message>
    <message>
        <source>It comes with the package “%1”.</source>
        <extracomment>%1 is the name of a package of the system</extracomment>
        <translation>It comes with the package “%1”.</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Do not check</translation>
    </message>
    <message>
        <source>Your message to %1 was not sent: %2</source>
        <translation>Your message to %1 was not sent: %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): at most %1 can be sent</source>
        <extracomment>Nothing was cut off; %1 is the number of characters of the longest text</extracomment>
        <translation>
            <numerusform>Too long by %Ln character: at most %1 can be sent</numerusform>
            <numerusform>Too long by %Ln characters: at most %1 can be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a draft in this conversation, too.</source>
        <translation>%1 has a draft in this conversation, too.</translation>
    </message>
    <message>
        <source>Accepted. It can be taken back for %1 s.</source>
        <extracomment>For screen readers; %1 is a number of seconds</extracomment>
        <translation>Accepted. It can be taken back for %1 s.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Files and pictures cannot be sent from here. Nothing was inserted.</source>
        <translation>Files and pictures cannot be sent from here. Nothing was inserted.</translation>
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
        <extracomment>Accessible name of the phone number button; %1: &quot;+33 6 12 34 56 78&quot;, %2: &quot;WhatsApp&quot;</extracomment>
        <translation>Phone number %1 – %2</translation>
    </message>
    <message>
        <source>Choose the channel and the number to write from (Alt+Down)</source>
        <translation>Choose the channel and the number to write from (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>%1: the time where the candidate is, &quot;16:05&quot;</extracomment>
        <translation>%1 local time</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A way to write to somebody; %1: &quot;SMS&quot;, %2: one of our numbers</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source> – automatic: %1</source>
        <extracomment>Appended to the channel that is used without anyone&apos;s word; %1: why</extracomment>
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
    <message>
        <source>More about this conversation</source>
        <translation>More about this conversation</translation>
    </message>
    <message>
        <source>Search, jump to a date, write a note</source>
        <translation>Search, jump to a date, write a note</translation>
    </message>
    <message>
        <source>%1 – this sender is not online</source>
        <translation>%1 – this sender is not online</translation>
    </message>
    <message>
        <source>%1 – this number cannot send SMS</source>
        <translation>%1 – this number cannot send SMS</translation>
    </message>
    <message>
        <source>Check WhatsApp again – nothing speaks against it</source>
        <translation>Check WhatsApp again – nothing speaks against it</translation>
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
    <message>
        <source>Note saved</source>
        <translation>Note saved</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Choose an approved template: when it is sent, the waiting message is discarded.</source>
        <translation>Choose an approved template: when it is sent, the waiting message is discarded.</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>Keep the message</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Fetch %1</translation>
    </message>
    <message>
        <source>Stop fetching %1</source>
        <translation>Stop fetching %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Save %1 as…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>Attachment saved</source>
        <translation>Attachment saved</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Search in this conversation</translation>
    </message>
    <message>
        <source>Jump to date…</source>
        <translation>Jump to date…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
</context>
<context>
    <name>halftone::ui::EmojiPicker</name>
    <message>
        <source>No emoji has this name</source>
        <translation>No emoji has this name</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Insert emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Search emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>halftone::ui::MessageEdit</name>
    <message>
        <source>Check spelling</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Add “%1” to the dictionary</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NoteEditor</name>
    <message>
        <source>Note for the team – the candidate never sees it</source>
        <translation>Note for the team – the candidate never sees it</translation>
    </message>
    <message>
        <source>Note being changed</source>
        <translation>Note being changed</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>What should your colleagues know?</source>
        <translation>What should your colleagues know?</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel note</source>
        <translation>Cancel note</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ReplyWindowLabel</name>
    <message>
        <source>closes soon: %1</source>
        <extracomment>%1 is &quot;12 min left&quot;</extracomment>
        <translation>closes soon: %1</translation>
    </message>
    <message>
        <source>Reply window: %1</source>
        <extracomment>Visible text; %1 is &quot;23 h 12 min left&quot; or &quot;closed – messages need approval&quot;</extracomment>
        <translation>Reply window: %1</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Reply window</translation>
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
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No template fits. Templates are made on the page “Templates”.</source>
        <translation>No template fits. Templates are made on the page “Templates”.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TimelineCalendar</name>
    <message>
        <source>Jump to date</source>
        <translation>Jump to date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Arrows, Page Up and Down, or type a date; Enter goes there</source>
        <translation>Arrows, Page Up and Down, or type a date; Enter goes there</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TimelineMedia</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Voice message</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Contact card</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>The provider is being asked…</translation>
    </message>
    <message>
        <source>At the provider – click to fetch</source>
        <translation>At the provider – click to fetch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>click to cancel</source>
        <translation>click to cancel</translation>
    </message>
    <message>
        <source>not a kind that is opened from here – save it</source>
        <translation>not a kind that is opened from here – save it</translation>
    </message>
    <message>
        <source>click to fetch</source>
        <translation>click to fetch</translation>
    </message>
    <message>
        <source>click to open or save</source>
        <translation>click to open or save</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TimelineSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Search in this conversation</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Older hit</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Older hit (Enter)</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Newer hit</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Newer hit (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the hits of a search; %1: which one, %2: how many</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
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
