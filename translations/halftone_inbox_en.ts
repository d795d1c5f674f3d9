<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <message>
        <source>Assigned to you</source>
        <translation>Assigned to you</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Followed</translation>
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
    <name>halftone::ui::HitDelegate</name>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
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
    <message>
        <source>&amp;Assigned to me</source>
        <translation>&amp;Assigned to me</translation>
    </message>
    <message>
        <source>&amp;Followed by me</source>
        <translation>&amp;Followed by me</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Mark as read</translation>
    </message>
    <message>
        <source>Assigned to you: %1</source>
        <translation>Assigned to you: %1</translation>
    </message>
    <message>
        <source>No longer yours: %1</source>
        <translation>No longer yours: %1</translation>
    </message>
    <message>
        <source>Followed: %1</source>
        <translation>Followed: %1</translation>
    </message>
    <message>
        <source>No longer followed: %1</source>
        <translation>No longer followed: %1</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marked as read</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation with %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copy number</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Conversations with candidates appear here. Add or import candidates on their page, write a new message with Ctrl+N, or wait for one to write.</source>
        <translation>Conversations with candidates appear here. Add or import candidates on their page, write a new message with Ctrl+N, or wait for one to write.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::SearchModel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
</TS>
