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
        <source>%n attachment(s) – see the provider&apos;s console</source>
        <translation>
            <numerusform>%n attachment – see the provider&apos;s console</numerusform>
            <numerusform>%n attachments – see the provider&apos;s console</numerusform>
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
        <extracomment>Length of an SMS; %1: &quot;45 characters&quot;, %2: &quot;1 SMS&quot;</extracomment>
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
        <extracomment>Accessible name; %1: a merge field such as &quot;interview.date&quot;, or the number of a variable</extracomment>
        <translation>Value for %1</translation>
    </message>
    <message>
        <source>Not known for this candidate</source>
        <translation>Not known for this candidate</translation>
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
