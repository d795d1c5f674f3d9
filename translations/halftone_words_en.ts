<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BulkWords</name>
    <message>
        <source>Being planned</source>
        <translation>Being planned</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Not a phone number</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listed twice</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opted out</translation>
    </message>
    <message>
        <source>A field has no value</source>
        <translation>A field has no value</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>No channel</translation>
    </message>
    <message>
        <source>WhatsApp template, but the channel is SMS</source>
        <translation>WhatsApp template, but the channel is SMS</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Text too long</translation>
    </message>
    <message>
        <source>Reviewers would refuse the text</source>
        <translation>Reviewers would refuse the text</translation>
    </message>
    <message>
        <source>Opted out since the plan</source>
        <translation>Opted out since the plan</translation>
    </message>
    <message>
        <source>Another channel than planned</source>
        <translation>Another channel than planned</translation>
    </message>
    <message>
        <source>Another sender than planned</source>
        <translation>Another sender than planned</translation>
    </message>
    <message>
        <source>Answered since the plan: no approval was needed</source>
        <translation>Answered since the plan: no approval was needed</translation>
    </message>
    <message>
        <source>The reply window closed since the plan</source>
        <translation>The reply window closed since the plan</translation>
    </message>
    <message>
        <source>Cannot be written to any more</source>
        <translation>Cannot be written to any more</translation>
    </message>
    <message>
        <source>Can be written to again</source>
        <translation>Can be written to again</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Ask your administrator to look at the account in the Twilio console.</source>
        <translation>Ask your administrator to look at the account in the Twilio console.</translation>
    </message>
    <message>
        <source>The message could not be delivered.</source>
        <translation>The message could not be delivered.</translation>
    </message>
    <message>
        <source>Try the other channel, or check the candidate’s number.</source>
        <translation>Try the other channel, or check the candidate’s number.</translation>
    </message>
    <message>
        <source>The Twilio account or its configuration does not allow this.</source>
        <translation>The Twilio account or its configuration does not allow this.</translation>
    </message>
    <message>
        <source>Twilio refused the message.</source>
        <translation>Twilio refused the message.</translation>
    </message>
    <message>
        <source>Change the text or the template and send it again.</source>
        <translation>Change the text or the template and send it again.</translation>
    </message>
    <message>
        <source>Twilio could not fetch the attachment.</source>
        <translation>Twilio could not fetch the attachment.</translation>
    </message>
    <message>
        <source>Send another file, or a link to it.</source>
        <translation>Send another file, or a link to it.</translation>
    </message>
    <message>
        <source>Twilio had an internal error.</source>
        <translation>Twilio had an internal error.</translation>
    </message>
    <message>
        <source>Twilio is asked whether it has the message before anything is sent again.</source>
        <translation>Twilio is asked whether it has the message before anything is sent again.</translation>
    </message>
    <message>
        <source>Twilio refused one of the two numbers of the message.</source>
        <translation>Twilio refused one of the two numbers of the message.</translation>
    </message>
    <message>
        <source>The sending number or its registration does not allow this message.</source>
        <translation>The sending number or its registration does not allow this message.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver the message.</source>
        <translation>WhatsApp did not deliver the message.</translation>
    </message>
    <message>
        <source>The WhatsApp business account does not allow this.</source>
        <translation>The WhatsApp business account does not allow this.</translation>
    </message>
    <message>
        <source>Twilio gives no more than the number %1.</source>
        <translation>Twilio gives no more than the number %1.</translation>
    </message>
    <message>
        <source>Twilio says: “%1” (%2).</source>
        <extracomment>%1 are the provider&apos;s own words, %2 its number for the error</extracomment>
        <translation>Twilio says: “%1” (%2).</translation>
    </message>
    <message>
        <source>The provider says: “%1”.</source>
        <translation>The provider says: “%1”.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 the sentence about it</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1 characters: %2</source>
        <extracomment>%1 is how many characters a text has, %2 the sentence about it</extracomment>
        <translation>%1 characters: %2</translation>
    </message>
    <message>
        <source>Workspace version %1: %2</source>
        <extracomment>%1 is the version of a workspace&apos;s schema, %2 the sentence about it</extracomment>
        <translation>Workspace version %1: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is what an error is about (a file, a number, a field), %2 the sentence about it</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Correct the text and try again.</source>
        <translation>Correct the text and try again.</translation>
    </message>
    <message>
        <source>Synchronise and look at the message again.</source>
        <translation>Synchronise and look at the message again.</translation>
    </message>
    <message>
        <source>The candidate has opted out on this channel: nothing is sent to them.</source>
        <translation>The candidate has opted out on this channel: nothing is sent to them.</translation>
    </message>
    <message>
        <source>They can come back by writing START. You may choose the other channel by hand.</source>
        <translation>They can come back by writing START. You may choose the other channel by hand.</translation>
    </message>
    <message>
        <source>There is no channel by which this candidate can be reached automatically.</source>
        <translation>There is no channel by which this candidate can be reached automatically.</translation>
    </message>
    <message>
        <source>Look at the reasons in the channel menu; you may choose SMS by hand.</source>
        <translation>Look at the reasons in the channel menu; you may choose SMS by hand.</translation>
    </message>
    <message>
        <source>WhatsApp is not available for this candidate.</source>
        <translation>WhatsApp is not available for this candidate.</translation>
    </message>
    <message>
        <source>Write by SMS, or look at the reason in the channel menu.</source>
        <translation>Write by SMS, or look at the reason in the channel menu.</translation>
    </message>
    <message>
        <source>The chosen channel cannot be used for this candidate.</source>
        <translation>The chosen channel cannot be used for this candidate.</translation>
    </message>
    <message>
        <source>Choose the other channel, or look at the reason in the channel menu.</source>
        <translation>Choose the other channel, or look at the reason in the channel menu.</translation>
    </message>
    <message>
        <source>The candidate’s number is a landline: it cannot receive SMS.</source>
        <translation>The candidate’s number is a landline: it cannot receive SMS.</translation>
    </message>
    <message>
        <source>Write by WhatsApp, or ask the candidate for a mobile number.</source>
        <translation>Write by WhatsApp, or ask the candidate for a mobile number.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>This is not a phone number.</translation>
    </message>
    <message>
        <source>Write it with its country code, such as +33 6 12 34 56 78.</source>
        <translation>Write it with its country code, such as +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>There is no phone number.</translation>
    </message>
    <message>
        <source>Add the candidate’s phone number.</source>
        <translation>Add the candidate’s phone number.</translation>
    </message>
    <message>
        <source>The candidate has no phone number.</source>
        <translation>The candidate has no phone number.</translation>
    </message>
    <message>
        <source>The number has no country code, and no default country is set.</source>
        <translation>The number has no country code, and no default country is set.</translation>
    </message>
    <message>
        <source>Write it with its country code, or name the default country (--default-region FR).</source>
        <translation>Write it with its country code, or name the default country (--default-region FR).</translation>
    </message>
    <message>
        <source>The number may not exist.</source>
        <translation>The number may not exist.</translation>
    </message>
    <message>
        <source>It was imported all the same; check it if messages do not arrive.</source>
        <translation>It was imported all the same; check it if messages do not arrive.</translation>
    </message>
    <message>
        <source>The number belongs to another candidate.</source>
        <translation>The number belongs to another candidate.</translation>
    </message>
    <message>
        <source>Open that candidate, or correct the number.</source>
        <translation>Open that candidate, or correct the number.</translation>
    </message>
    <message>
        <source>The number stands in the list more than once.</source>
        <translation>The number stands in the list more than once.</translation>
    </message>
    <message>
        <source>The message leaves once; there is nothing to do.</source>
        <translation>The message leaves once; there is nothing to do.</translation>
    </message>
    <message>
        <source>A field of the text has no value for this candidate.</source>
        <translation>A field of the text has no value for this candidate.</translation>
    </message>
    <message>
        <source>Fill it in for the candidate, or give it a default value in the text.</source>
        <translation>Fill it in for the candidate, or give it a default value in the text.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>There is no such field.</translation>
    </message>
    <message>
        <source>Choose a field from the list, such as {{ candidate.first_name }}.</source>
        <translation>Choose a field from the list, such as {{ candidate.first_name }}.</translation>
    </message>
    <message>
        <source>The braces of a field are opened, but not closed.</source>
        <translation>The braces of a field are opened, but not closed.</translation>
    </message>
    <message>
        <source>The text has closing braces that belong to no field.</source>
        <translation>The text has closing braces that belong to no field.</translation>
    </message>
    <message>
        <source>A field of the text is not written correctly.</source>
        <translation>A field of the text is not written correctly.</translation>
    </message>
    <message>
        <source>Write it like {{ candidate.first_name }} or {{ candidate.first_name | default: &quot;you&quot; }}.</source>
        <translation>Write it like {{ candidate.first_name }} or {{ candidate.first_name | default: &quot;you&quot; }}.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>The message is empty.</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Write a text first.</translation>
    </message>
    <message>
        <source>The message is longer than this channel takes.</source>
        <translation>The message is longer than this channel takes.</translation>
    </message>
    <message>
        <source>Shorten the text, or send it as two messages.</source>
        <translation>Shorten the text, or send it as two messages.</translation>
    </message>
    <message>
        <source>The text is too long for this candidate’s channel.</source>
        <translation>The text is too long for this candidate’s channel.</translation>
    </message>
    <message>
        <source>Shorten the text, or the values that are filled in.</source>
        <translation>Shorten the text, or the values that are filled in.</translation>
    </message>
    <message>
        <source>A WhatsApp template cannot be sent by SMS.</source>
        <translation>A WhatsApp template cannot be sent by SMS.</translation>
    </message>
    <message>
        <source>Switch the channel to WhatsApp first, or write a text.</source>
        <translation>Switch the channel to WhatsApp first, or write a text.</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: free text needs approval.</source>
        <translation>The 24-hour reply window has closed: free text needs approval.</translation>
    </message>
    <message>
        <source>Submit the text for approval, choose an approved template, or send it by SMS.</source>
        <translation>Submit the text for approval, choose an approved template, or send it by SMS.</translation>
    </message>
    <message>
        <source>The text would be refused as a WhatsApp template for its form.</source>
        <translation>The text would be refused as a WhatsApp template for its form.</translation>
    </message>
    <message>
        <source>Mend what is named, or send the text by SMS.</source>
        <translation>Mend what is named, or send the text by SMS.</translation>
    </message>
    <message>
        <source>The template is not approved.</source>
        <translation>The template is not approved.</translation>
    </message>
    <message>
        <source>Submit it for approval, or choose an approved one.</source>
        <translation>Submit it for approval, or choose an approved one.</translation>
    </message>
    <message>
        <source>The template that the message waits for is not approved yet.</source>
        <translation>The template that the message waits for is not approved yet.</translation>
    </message>
    <message>
        <source>Wait for the decision, edit the text, or send it by SMS.</source>
        <translation>Wait for the decision, edit the text, or send it by SMS.</translation>
    </message>
    <message>
        <source>The reviewer refused the template.</source>
        <translation>The reviewer refused the template.</translation>
    </message>
    <message>
        <source>Edit the text and submit it again, choose an approved template, or send it by SMS.</source>
        <translation>Edit the text and submit it again, choose an approved template, or send it by SMS.</translation>
    </message>
    <message>
        <source>There is a template of this name and language already.</source>
        <translation>There is a template of this name and language already.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one there is.</source>
        <translation>Choose another name, or change the one there is.</translation>
    </message>
    <message>
        <source>Several templates have this name.</source>
        <translation>Several templates have this name.</translation>
    </message>
    <message>
        <source>Name the kind and language, too.</source>
        <translation>Name the kind and language, too.</translation>
    </message>
    <message>
        <source>The template has been submitted for approval already.</source>
        <translation>The template has been submitted for approval already.</translation>
    </message>
    <message>
        <source>Wait for the decision, or make another template.</source>
        <translation>Wait for the decision, or make another template.</translation>
    </message>
    <message>
        <source>Messages wait for this template.</source>
        <translation>Messages wait for this template.</translation>
    </message>
    <message>
        <source>Cancel them, or wait until they have left.</source>
        <translation>Cancel them, or wait until they have left.</translation>
    </message>
    <message>
        <source>A variable of the template has no value.</source>
        <translation>A variable of the template has no value.</translation>
    </message>
    <message>
        <source>Give a value for each variable (--var 1=…).</source>
        <translation>Give a value for each variable (--var 1=…).</translation>
    </message>
    <message>
        <source>The message is on its way and cannot be stopped any more.</source>
        <translation>The message is on its way and cannot be stopped any more.</translation>
    </message>
    <message>
        <source>Wait a moment and look at its state.</source>
        <translation>Wait a moment and look at its state.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <translation>The message is on its way.</translation>
    </message>
    <message>
        <source>The message has been sent already.</source>
        <translation>The message has been sent already.</translation>
    </message>
    <message>
        <source>The message has come to an end already: there is nothing left to change.</source>
        <translation>The message has come to an end already: there is nothing left to change.</translation>
    </message>
    <message>
        <source>Write a new message instead.</source>
        <translation>Write a new message instead.</translation>
    </message>
    <message>
        <source>The message does not wait any more.</source>
        <translation>The message does not wait any more.</translation>
    </message>
    <message>
        <source>The message is not on its way any more.</source>
        <translation>The message is not on its way any more.</translation>
    </message>
    <message>
        <source>The message is not due yet.</source>
        <translation>The message is not due yet.</translation>
    </message>
    <message>
        <source>It leaves by itself when its time has come.</source>
        <translation>It leaves by itself when its time has come.</translation>
    </message>
    <message>
        <source>This message cannot be tried again.</source>
        <translation>This message cannot be tried again.</translation>
    </message>
    <message>
        <source>Copy its text into a new message.</source>
        <translation>Copy its text into a new message.</translation>
    </message>
    <message>
        <source>The provider is still being asked whether it has the message.</source>
        <translation>The provider is still being asked whether it has the message.</translation>
    </message>
    <message>
        <source>Wait until that is known, so that the candidate does not get it twice.</source>
        <translation>Wait until that is known, so that the candidate does not get it twice.</translation>
    </message>
    <message>
        <source>The message could not be sent within 24 hours.</source>
        <translation>The message could not be sent within 24 hours.</translation>
    </message>
    <message>
        <source>Check the connection to the provider, then try it again.</source>
        <translation>Check the connection to the provider, then try it again.</translation>
    </message>
    <message>
        <source>The time lies in the past.</source>
        <translation>The time lies in the past.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choose a later time.</translation>
    </message>
    <message>
        <source>This is not a point in time.</source>
        <translation>This is not a point in time.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-24T09:30+01:00.</source>
        <translation>Write it like 2026-11-24T09:30+01:00.</translation>
    </message>
    <message>
        <source>The message was cancelled.</source>
        <translation>The message was cancelled.</translation>
    </message>
    <message>
        <source>Its text is kept in the conversation.</source>
        <translation>Its text is kept in the conversation.</translation>
    </message>
    <message>
        <source>The message’s time passed while nothing was running; it was not sent.</source>
        <translation>The message’s time passed while nothing was running; it was not sent.</translation>
    </message>
    <message>
        <source>Send it now if it still makes sense.</source>
        <translation>Send it now if it still makes sense.</translation>
    </message>
    <message>
        <source>It is tried again by itself when the connection is back.</source>
        <translation>It is tried again by itself when the connection is back.</translation>
    </message>
    <message>
        <source>The provider is asked whether it has the message before anything is sent again.</source>
        <translation>The provider is asked whether it has the message before anything is sent again.</translation>
    </message>
    <message>
        <source>No provider account is connected yet.</source>
        <translation>No provider account is connected yet.</translation>
    </message>
    <message>
        <source>Connect one in the settings or with “halftonectl account set”, or try the sandbox with “halftone --demo”.</source>
        <translation>Connect one in the settings or with “halftonectl account set”, or try the sandbox with “halftone --demo”.</translation>
    </message>
    <message>
        <source>The secret of the provider account is not in the keychain.</source>
        <translation>The secret of the provider account is not in the keychain.</translation>
    </message>
    <message>
        <source>Enter it again with “halftonectl account set … --secret-stdin”, or set $HALFTONE_TWILIO_SECRET.</source>
        <translation>Enter it again with “halftonectl account set … --secret-stdin”, or set $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>There is no system keychain in which the secret could be kept; it is never written to a file.</source>
        <translation>There is no system keychain in which the secret could be kept; it is never written to a file.</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet, or set $HALFTONE_TWILIO_SECRET for each start.</source>
        <translation>Start a keychain such as GNOME Keyring or KWallet, or set $HALFTONE_TWILIO_SECRET for each start.</translation>
    </message>
    <message>
        <source>The system keychain is locked.</source>
        <translation>The system keychain is locked.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set $HALFTONE_TWILIO_SECRET.</source>
        <translation>Unlock it and try again, or set $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>The system keychain did not keep the secret.</source>
        <translation>The system keychain did not keep the secret.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or set $HALFTONE_TWILIO_SECRET.</source>
        <translation>Unlock the keychain and try again, or set $HALFTONE_TWILIO_SECRET.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>No secret was given.</translation>
    </message>
    <message>
        <source>Pipe it in with --secret-stdin, or set $HALFTONE_TWILIO_SECRET; it never stands on the command line.</source>
        <translation>Pipe it in with --secret-stdin, or set $HALFTONE_TWILIO_SECRET; it never stands on the command line.</translation>
    </message>
    <message>
        <source>This is not the id of a Twilio account.</source>
        <translation>This is not the id of a Twilio account.</translation>
    </message>
    <message>
        <source>It begins with AC and has 34 characters; the Twilio console shows it.</source>
        <translation>It begins with AC and has 34 characters; the Twilio console shows it.</translation>
    </message>
    <message>
        <source>This is not a Twilio API key.</source>
        <translation>This is not a Twilio API key.</translation>
    </message>
    <message>
        <source>It begins with SK and has 34 characters; the Twilio console shows it.</source>
        <translation>It begins with SK and has 34 characters; the Twilio console shows it.</translation>
    </message>
    <message>
        <source>This provider is not supported.</source>
        <translation>This provider is not supported.</translation>
    </message>
    <message>
        <source>Connect a Twilio account.</source>
        <translation>Connect a Twilio account.</translation>
    </message>
    <message>
        <source>This address may not be used for a provider: it would send secrets unprotected.</source>
        <translation>This address may not be used for a provider: it would send secrets unprotected.</translation>
    </message>
    <message>
        <source>Use https, or http on this computer only (127.0.0.1), without path or password.</source>
        <translation>Use https, or http on this computer only (127.0.0.1), without path or password.</translation>
    </message>
    <message>
        <source>The provider refused the account’s credentials.</source>
        <translation>The provider refused the account’s credentials.</translation>
    </message>
    <message>
        <source>Enter the account and its secret again; messages wait until then.</source>
        <translation>Enter the account and its secret again; messages wait until then.</translation>
    </message>
    <message>
        <source>The account is not allowed to do this at the provider.</source>
        <translation>The account is not allowed to do this at the provider.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the rights of the account or API key.</source>
        <translation>Ask your administrator to check the rights of the account or API key.</translation>
    </message>
    <message>
        <source>The provider does not have what was asked for.</source>
        <translation>The provider does not have what was asked for.</translation>
    </message>
    <message>
        <source>Check the account and, where one is set, its endpoint.</source>
        <translation>Check the account and, where one is set, its endpoint.</translation>
    </message>
    <message>
        <source>The provider is not available at the moment.</source>
        <translation>The provider is not available at the moment.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests at the moment.</source>
        <translation>The provider asks for fewer requests at the moment.</translation>
    </message>
    <message>
        <source>There is nothing to do: sending goes on by itself, more slowly.</source>
        <translation>There is nothing to do: sending goes on by itself, more slowly.</translation>
    </message>
    <message>
        <source>The provider could not be reached; nothing was sent.</source>
        <translation>The provider could not be reached; nothing was sent.</translation>
    </message>
    <message>
        <source>There is no connection to the provider; nothing was sent.</source>
        <translation>There is no connection to the provider; nothing was sent.</translation>
    </message>
    <message>
        <source>The connection to the provider broke off in the middle of its answer.</source>
        <translation>The connection to the provider broke off in the middle of its answer.</translation>
    </message>
    <message>
        <source>The provider’s answer was lost: whether it took the message is not known yet.</source>
        <translation>The provider’s answer was lost: whether it took the message is not known yet.</translation>
    </message>
    <message>
        <source>Whether the message was sent is not known, and the provider cannot be asked at the moment.</source>
        <translation>Whether the message was sent is not known, and the provider cannot be asked at the moment.</translation>
    </message>
    <message>
        <source>Check again, say that it arrived, or send it again anyway.</source>
        <translation>Check again, say that it arrived, or send it again anyway.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>The provider did not answer in time.</translation>
    </message>
    <message>
        <source>It is asked again by itself; check the network if it goes on.</source>
        <translation>It is asked again by itself; check the network if it goes on.</translation>
    </message>
    <message>
        <source>The connection to the provider is not secure: its certificate is not valid. Nothing was sent.</source>
        <translation>The connection to the provider is not secure: its certificate is not valid. Nothing was sent.</translation>
    </message>
    <message>
        <source>Check the computer’s date, and ask your administrator whether a proxy reads the traffic.</source>
        <translation>Check the computer’s date, and ask your administrator whether a proxy reads the traffic.</translation>
    </message>
    <message>
        <source>The network’s proxy did not let the request through.</source>
        <translation>The network’s proxy did not let the request through.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (http_proxy, https_proxy).</source>
        <translation>Check the proxy settings of the system (http_proxy, https_proxy).</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>The provider’s answer could not be understood.</translation>
    </message>
    <message>
        <source>It is asked again by itself; check the endpoint, or whether the network asks you to log in.</source>
        <translation>It is asked again by itself; check the endpoint, or whether the network asks you to log in.</translation>
    </message>
    <message>
        <source>The provider’s answer was too large and was not read to its end.</source>
        <translation>The provider’s answer was too large and was not read to its end.</translation>
    </message>
    <message>
        <source>Check the endpoint; if it is right, please report this.</source>
        <translation>Check the endpoint; if it is right, please report this.</translation>
    </message>
    <message>
        <source>The attachment lies at an address from which nothing is fetched.</source>
        <translation>The attachment lies at an address from which nothing is fetched.</translation>
    </message>
    <message>
        <source>Look at it in the provider’s console.</source>
        <translation>Look at it in the provider’s console.</translation>
    </message>
    <message>
        <source>The provider cannot do this.</source>
        <translation>The provider cannot do this.</translation>
    </message>
    <message>
        <source>Use the other channel, or another way.</source>
        <translation>Use the other channel, or another way.</translation>
    </message>
    <message>
        <source>Check the candidate’s number.</source>
        <translation>Check the candidate’s number.</translation>
    </message>
    <message>
        <source>Write by WhatsApp instead, or ask the candidate for a mobile number.</source>
        <translation>Write by WhatsApp instead, or ask the candidate for a mobile number.</translation>
    </message>
    <message>
        <source>Write by SMS instead.</source>
        <translation>Write by SMS instead.</translation>
    </message>
    <message>
        <source>Choose another sending number, or ask your administrator to check this one at Twilio.</source>
        <translation>Choose another sending number, or ask your administrator to check this one at Twilio.</translation>
    </message>
    <message>
        <source>Ask your administrator to register it at Twilio; until then, use another sending number.</source>
        <translation>Ask your administrator to register it at Twilio; until then, use another sending number.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is tried again by itself.</source>
        <translation>There is nothing to do: it is tried again by itself.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it keeps failing, try again later or use the other channel.</source>
        <translation>It is tried again by itself; if it keeps failing, try again later or use the other channel.</translation>
    </message>
    <message>
        <source>Change the text and send it again.</source>
        <translation>Change the text and send it again.</translation>
    </message>
    <message>
        <source>Check the values of the template’s variables and send it again.</source>
        <translation>Check the values of the template’s variables and send it again.</translation>
    </message>
    <message>
        <source>Choose another approved template, or send the text by SMS.</source>
        <translation>Choose another approved template, or send the text by SMS.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it. The text is kept; you can copy it and send it again.</source>
        <translation>This is a fault of the program: please report it. The text is kept; you can copy it and send it again.</translation>
    </message>
    <message>
        <source>Do not write again unless the candidate writes first.</source>
        <translation>Do not write again unless the candidate writes first.</translation>
    </message>
    <message>
        <source>Wait 24 hours before you write by WhatsApp again, or write by SMS.</source>
        <translation>Wait 24 hours before you write by WhatsApp again, or write by SMS.</translation>
    </message>
    <message>
        <source>Twilio did not accept the time for which the message was scheduled.</source>
        <translation>Twilio did not accept the time for which the message was scheduled.</translation>
    </message>
    <message>
        <source>Twilio’s messaging service is missing, invalid, or has no numbers.</source>
        <translation>Twilio’s messaging service is missing, invalid, or has no numbers.</translation>
    </message>
    <message>
        <source>The WhatsApp sender is not set up correctly at Twilio.</source>
        <translation>The WhatsApp sender is not set up correctly at Twilio.</translation>
    </message>
    <message>
        <source>Twilio refused the account’s credentials, or has suspended the account.</source>
        <translation>Twilio refused the account’s credentials, or has suspended the account.</translation>
    </message>
    <message>
        <source>Enter the account and its secret again in the settings, or ask your administrator.</source>
        <translation>Enter the account and its secret again in the settings, or ask your administrator.</translation>
    </message>
    <message>
        <source>Twilio does not have what was asked for: it was deleted, or belongs to another account.</source>
        <translation>Twilio does not have what was asked for: it was deleted, or belongs to another account.</translation>
    </message>
    <message>
        <source>Synchronise, and check that the right account is connected.</source>
        <translation>Synchronise, and check that the right account is connected.</translation>
    </message>
    <message>
        <source>Twilio has had too many requests from this account at once.</source>
        <translation>Twilio has had too many requests from this account at once.</translation>
    </message>
    <message>
        <source>Twilio is not available at the moment.</source>
        <translation>Twilio is not available at the moment.</translation>
    </message>
    <message>
        <source>The candidate’s number is not a valid phone number.</source>
        <translation>The candidate’s number is not a valid phone number.</translation>
    </message>
    <message>
        <source>The sending number is not valid.</source>
        <translation>The sending number is not valid.</translation>
    </message>
    <message>
        <source>The Twilio account may not send messages to this country.</source>
        <translation>The Twilio account may not send messages to this country.</translation>
    </message>
    <message>
        <source>Ask your administrator to enable the country under Geo permissions in the Twilio console.</source>
        <translation>Ask your administrator to enable the country under Geo permissions in the Twilio console.</translation>
    </message>
    <message>
        <source>The message reached Twilio without a text.</source>
        <translation>The message reached Twilio without a text.</translation>
    </message>
    <message>
        <source>The message reached Twilio without a sending number.</source>
        <translation>The message reached Twilio without a sending number.</translation>
    </message>
    <message>
        <source>The message reached Twilio without a recipient.</source>
        <translation>The message reached Twilio without a recipient.</translation>
    </message>
    <message>
        <source>The sending number cannot send messages to this candidate.</source>
        <translation>The sending number cannot send messages to this candidate.</translation>
    </message>
    <message>
        <source>The sending number is not one of the account’s SMS numbers.</source>
        <translation>The sending number is not one of the account’s SMS numbers.</translation>
    </message>
    <message>
        <source>This is a trial account, which may write to verified numbers only.</source>
        <translation>This is a trial account, which may write to verified numbers only.</translation>
    </message>
    <message>
        <source>Verify the candidate’s number in the Twilio console, or upgrade the account.</source>
        <translation>Verify the candidate’s number in the Twilio console, or upgrade the account.</translation>
    </message>
    <message>
        <source>The candidate has opted out: Twilio sends them nothing from this number any more.</source>
        <translation>The candidate has opted out: Twilio sends them nothing from this number any more.</translation>
    </message>
    <message>
        <source>They can come back by answering START. Do not write to them on this channel.</source>
        <translation>They can come back by answering START. Do not write to them on this channel.</translation>
    </message>
    <message>
        <source>Too many messages wait at Twilio for this sending number.</source>
        <translation>Too many messages wait at Twilio for this sending number.</translation>
    </message>
    <message>
        <source>This candidate cannot be reached by SMS from this sending number.</source>
        <translation>This candidate cannot be reached by SMS from this sending number.</translation>
    </message>
    <message>
        <source>The candidate’s number is not a mobile number: it cannot receive SMS.</source>
        <translation>The candidate’s number is not a mobile number: it cannot receive SMS.</translation>
    </message>
    <message>
        <source>The text is longer than the 1,600 characters that Twilio takes.</source>
        <translation>The text is longer than the 1,600 characters that Twilio takes.</translation>
    </message>
    <message>
        <source>The message reached Twilio with neither text, media nor template.</source>
        <translation>The message reached Twilio with neither text, media nor template.</translation>
    </message>
    <message>
        <source>Twilio could not read the address of the attachment.</source>
        <translation>Twilio could not read the address of the attachment.</translation>
    </message>
    <message>
        <source>The message has more than the ten attachments that Twilio takes.</source>
        <translation>The message has more than the ten attachments that Twilio takes.</translation>
    </message>
    <message>
        <source>Send the attachments in several messages.</source>
        <translation>Send the attachments in several messages.</translation>
    </message>
    <message>
        <source>The message named variables, but no template.</source>
        <translation>The message named variables, but no template.</translation>
    </message>
    <message>
        <source>Twilio does not know the template any more.</source>
        <translation>Twilio does not know the template any more.</translation>
    </message>
    <message>
        <source>Twilio refused the values of the template’s variables.</source>
        <translation>Twilio refused the values of the template’s variables.</translation>
    </message>
    <message>
        <source>A value of the template’s variables is too long.</source>
        <translation>A value of the template’s variables is too long.</translation>
    </message>
    <message>
        <source>The sending number does not belong to this Twilio account.</source>
        <translation>The sending number does not belong to this Twilio account.</translation>
    </message>
    <message>
        <source>The sending number belongs to another Twilio account.</source>
        <translation>The sending number belongs to another Twilio account.</translation>
    </message>
    <message>
        <source>The message waited too long in Twilio’s queue and was dropped.</source>
        <translation>The message waited too long in Twilio’s queue and was dropped.</translation>
    </message>
    <message>
        <source>Twilio has suspended the account.</source>
        <translation>Twilio has suspended the account.</translation>
    </message>
    <message>
        <source>The candidate’s phone is off or out of coverage.</source>
        <translation>The candidate’s phone is off or out of coverage.</translation>
    </message>
    <message>
        <source>The message was blocked by the carrier or by the candidate.</source>
        <translation>The message was blocked by the carrier or by the candidate.</translation>
    </message>
    <message>
        <source>The carrier does not know the candidate’s number: it is probably wrong or out of service.</source>
        <translation>The carrier does not know the candidate’s number: it is probably wrong or out of service.</translation>
    </message>
    <message>
        <source>The candidate’s number is a landline, or their carrier takes no SMS.</source>
        <translation>The candidate’s number is a landline, or their carrier takes no SMS.</translation>
    </message>
    <message>
        <source>The carrier filtered the message as spam.</source>
        <translation>The carrier filtered the message as spam.</translation>
    </message>
    <message>
        <source>Say who you are, drop shortened links and capitals, and send it again; if it recurs, ask your administrator.</source>
        <translation>Say who you are, drop shortened links and capitals, and send it again; if it recurs, ask your administrator.</translation>
    </message>
    <message>
        <source>The carrier could not deliver the message and did not say why.</source>
        <translation>The carrier could not deliver the message and did not say why.</translation>
    </message>
    <message>
        <source>The message would have cost more than the account allows.</source>
        <translation>The message would have cost more than the account allows.</translation>
    </message>
    <message>
        <source>Attachments cannot be sent by SMS in this country.</source>
        <translation>Attachments cannot be sent by SMS in this country.</translation>
    </message>
    <message>
        <source>The carrier’s network is congested.</source>
        <translation>The carrier’s network is congested.</translation>
    </message>
    <message>
        <source>This country takes messages from registered senders only.</source>
        <translation>This country takes messages from registered senders only.</translation>
    </message>
    <message>
        <source>The carriers’ rate for this US sending number is exceeded.</source>
        <translation>The carriers’ rate for this US sending number is exceeded.</translation>
    </message>
    <message>
        <source>The carriers’ daily limit for this US sending number is reached.</source>
        <translation>The carriers’ daily limit for this US sending number is reached.</translation>
    </message>
    <message>
        <source>Sending goes on tomorrow; urgent messages can leave from another number.</source>
        <translation>Sending goes on tomorrow; urgent messages can leave from another number.</translation>
    </message>
    <message>
        <source>The sending number is not registered for the messages it sends.</source>
        <translation>The sending number is not registered for the messages it sends.</translation>
    </message>
    <message>
        <source>T-Mobile’s daily limit for your US brand is reached.</source>
        <translation>T-Mobile’s daily limit for your US brand is reached.</translation>
    </message>
    <message>
        <source>Sending to these candidates goes on tomorrow.</source>
        <translation>Sending to these candidates goes on tomorrow.</translation>
    </message>
    <message>
        <source>The toll-free sending number has not been verified.</source>
        <translation>The toll-free sending number has not been verified.</translation>
    </message>
    <message>
        <source>The US sending number is not registered for 10DLC.</source>
        <translation>The US sending number is not registered for 10DLC.</translation>
    </message>
    <message>
        <source>The carrier did not answer Twilio in time: whether the message arrived is not known.</source>
        <translation>The carrier did not answer Twilio in time: whether the message arrived is not known.</translation>
    </message>
    <message>
        <source>Twilio took the messages for SMS fraud and blocks them for 15 to 30 minutes.</source>
        <translation>Twilio took the messages for SMS fraud and blocks them for 15 to 30 minutes.</translation>
    </message>
    <message>
        <source>Twilio delivers no messages to this country.</source>
        <translation>Twilio delivers no messages to this country.</translation>
    </message>
    <message>
        <source>Reach the candidate another way, such as by e-mail.</source>
        <translation>Reach the candidate another way, such as by e-mail.</translation>
    </message>
    <message>
        <source>Twilio could not authenticate the WhatsApp sender.</source>
        <translation>Twilio could not authenticate the WhatsApp sender.</translation>
    </message>
    <message>
        <source>The candidate’s number has no WhatsApp account, as of now.</source>
        <translation>The candidate’s number has no WhatsApp account, as of now.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the content of the message.</source>
        <translation>WhatsApp did not accept the content of the message.</translation>
    </message>
    <message>
        <source>WhatsApp could not read the format of the message.</source>
        <translation>WhatsApp could not read the format of the message.</translation>
    </message>
    <message>
        <source>The sending number is not a WhatsApp sender of this account.</source>
        <translation>The sending number is not a WhatsApp sender of this account.</translation>
    </message>
    <message>
        <source>WhatsApp had an internal error; the message was not delivered.</source>
        <translation>WhatsApp had an internal error; the message was not delivered.</translation>
    </message>
    <message>
        <source>Twilio had an internal error on the way to WhatsApp; the message was not delivered.</source>
        <translation>Twilio had an internal error on the way to WhatsApp; the message was not delivered.</translation>
    </message>
    <message>
        <source>WhatsApp was not available; the message was not delivered.</source>
        <translation>WhatsApp was not available; the message was not delivered.</translation>
    </message>
    <message>
        <source>WhatsApp refused the message: it violates its policies.</source>
        <translation>WhatsApp refused the message: it violates its policies.</translation>
    </message>
    <message>
        <source>Stop sending this text, and have your administrator check the WhatsApp account.</source>
        <translation>Stop sending this text, and have your administrator check the WhatsApp account.</translation>
    </message>
    <message>
        <source>The candidate has blocked your messages on WhatsApp.</source>
        <translation>The candidate has blocked your messages on WhatsApp.</translation>
    </message>
    <message>
        <source>The candidate has not joined Twilio’s WhatsApp test environment.</source>
        <translation>The candidate has not joined Twilio’s WhatsApp test environment.</translation>
    </message>
    <message>
        <source>Test with a number that has joined it, or connect a WhatsApp sender of your own.</source>
        <translation>Test with a number that has joined it, or connect a WhatsApp sender of your own.</translation>
    </message>
    <message>
        <source>The 24-hour reply window is closed: WhatsApp takes approved templates only.</source>
        <translation>The 24-hour reply window is closed: WhatsApp takes approved templates only.</translation>
    </message>
    <message>
        <source>The text is kept: submit it for approval, choose an approved template, or send it by SMS.</source>
        <translation>The text is kept: submit it for approval, choose an approved template, or send it by SMS.</translation>
    </message>
    <message>
        <source>The WhatsApp sender sends faster than it may.</source>
        <translation>The WhatsApp sender sends faster than it may.</translation>
    </message>
    <message>
        <source>WhatsApp’s limit for this sender is reached; it can last up to 24 hours.</source>
        <translation>WhatsApp’s limit for this sender is reached; it can last up to 24 hours.</translation>
    </message>
    <message>
        <source>WhatsApp could not download the attachment.</source>
        <translation>WhatsApp could not download the attachment.</translation>
    </message>
    <message>
        <source>The WhatsApp business account has not accepted Twilio’s invitation.</source>
        <translation>The WhatsApp business account has not accepted Twilio’s invitation.</translation>
    </message>
    <message>
        <source>The text is too long for a WhatsApp template once its values are filled in.</source>
        <translation>The text is too long for a WhatsApp template once its values are filled in.</translation>
    </message>
    <message>
        <source>Shorten the values, or send the text by SMS.</source>
        <translation>Shorten the values, or send the text by SMS.</translation>
    </message>
    <message>
        <source>WhatsApp has not verified the sender’s business name.</source>
        <translation>WhatsApp has not verified the sender’s business name.</translation>
    </message>
    <message>
        <source>WhatsApp had an error of its own; the message was not delivered.</source>
        <translation>WhatsApp had an error of its own; the message was not delivered.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this number as a recipient: it has no account there, as of now.</source>
        <translation>WhatsApp does not take this number as a recipient: it has no account there, as of now.</translation>
    </message>
    <message>
        <source>WhatsApp already has this attachment and refused it.</source>
        <translation>WhatsApp already has this attachment and refused it.</translation>
    </message>
    <message>
        <source>WhatsApp took the messages of this sender for spam.</source>
        <translation>WhatsApp took the messages of this sender for spam.</translation>
    </message>
    <message>
        <source>Stop bulk sends from this sender, and have your administrator check its quality rating.</source>
        <translation>Stop bulk sends from this sender, and have your administrator check its quality rating.</translation>
    </message>
    <message>
        <source>The template does not exist in this language.</source>
        <translation>The template does not exist in this language.</translation>
    </message>
    <message>
        <source>Synchronise the templates and choose one in the candidate’s language.</source>
        <translation>Synchronise the templates and choose one in the candidate’s language.</translation>
    </message>
    <message>
        <source>The number of values does not match the template’s variables.</source>
        <translation>The number of values does not match the template’s variables.</translation>
    </message>
    <message>
        <source>The candidate’s phone could not download the template.</source>
        <translation>The candidate’s phone could not download the template.</translation>
    </message>
    <message>
        <source>WhatsApp does not support a part of the message.</source>
        <translation>WhatsApp does not support a part of the message.</translation>
    </message>
    <message>
        <source>The message was addressed to the number it was sent from.</source>
        <translation>The message was addressed to the number it was sent from.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver this message to the candidate for the time being.</source>
        <translation>WhatsApp does not deliver this message to the candidate for the time being.</translation>
    </message>
    <message>
        <source>The candidate is blocked for this WhatsApp sender.</source>
        <translation>The candidate is blocked for this WhatsApp sender.</translation>
    </message>
    <message>
        <source>The attachment is too large for WhatsApp.</source>
        <translation>The attachment is too large for WhatsApp.</translation>
    </message>
    <message>
        <source>The attachment could not be handed to WhatsApp.</source>
        <translation>The attachment could not be handed to WhatsApp.</translation>
    </message>
    <message>
        <source>The account’s daily limit of messages is reached.</source>
        <translation>The account’s daily limit of messages is reached.</translation>
    </message>
    <message>
        <source>Sending goes on tomorrow; a paid account has a higher limit.</source>
        <translation>Sending goes on tomorrow; a paid account has a higher limit.</translation>
    </message>
    <message>
        <source>The template could not be submitted for approval.</source>
        <translation>The template could not be submitted for approval.</translation>
    </message>
    <message>
        <source>Check its text and submit it again.</source>
        <translation>Check its text and submit it again.</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template, since too many people blocked or reported it.</source>
        <translation>WhatsApp has paused the template, since too many people blocked or reported it.</translation>
    </message>
    <message>
        <source>WhatsApp chose not to deliver this promotional message to the candidate.</source>
        <translation>WhatsApp chose not to deliver this promotional message to the candidate.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the business account.</source>
        <translation>WhatsApp has locked the business account.</translation>
    </message>
    <message>
        <source>The template is of an old kind that WhatsApp no longer sends.</source>
        <translation>The template is of an old kind that WhatsApp no longer sends.</translation>
    </message>
    <message>
        <source>WhatsApp’s terms for marketing messages have not been accepted.</source>
        <translation>WhatsApp’s terms for marketing messages have not been accepted.</translation>
    </message>
    <message>
        <source>The WhatsApp business account is invalid or not shared with Twilio.</source>
        <translation>The WhatsApp business account is invalid or not shared with Twilio.</translation>
    </message>
    <message>
        <source>Meta has disabled the WhatsApp business account.</source>
        <translation>Meta has disabled the WhatsApp business account.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Look at it again and repeat the change if it is still wanted.</source>
        <translation>Look at it again and repeat the change if it is still wanted.</translation>
    </message>
    <message>
        <source>Choose another workspace with --workspace, or restore a backup.</source>
        <translation>Choose another workspace with --workspace, or restore a backup.</translation>
    </message>
    <message>
        <source>Export the list again as CSV (UTF-8); nothing was imported.</source>
        <translation>Export the list again as CSV (UTF-8); nothing was imported.</translation>
    </message>
    <message>
        <source>Nothing of that name or number was found.</source>
        <translation>Nothing of that name or number was found.</translation>
    </message>
    <message>
        <source>Check how it is written; lists show what there is.</source>
        <translation>Check how it is written; lists show what there is.</translation>
    </message>
    <message>
        <source>This fits more than one.</source>
        <translation>This fits more than one.</translation>
    </message>
    <message>
        <source>Be more precise: give the id or the full number.</source>
        <translation>Be more precise: give the id or the full number.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>It exists already.</translation>
    </message>
    <message>
        <source>Use the one there is, or choose another name.</source>
        <translation>Use the one there is, or choose another name.</translation>
    </message>
    <message>
        <source>Another candidate has this external id.</source>
        <translation>Another candidate has this external id.</translation>
    </message>
    <message>
        <source>Open that candidate, or choose another id.</source>
        <translation>Open that candidate, or choose another id.</translation>
    </message>
    <message>
        <source>The external id and the number belong to two different candidates.</source>
        <translation>The external id and the number belong to two different candidates.</translation>
    </message>
    <message>
        <source>Correct one of them in the list.</source>
        <translation>Correct one of them in the list.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Somebody else has changed it meanwhile.</translation>
    </message>
    <message>
        <source>Another program of the workspace has taken this over.</source>
        <translation>Another program of the workspace has taken this over.</translation>
    </message>
    <message>
        <source>The workspace needs at least one team lead.</source>
        <translation>The workspace needs at least one team lead.</translation>
    </message>
    <message>
        <source>Make somebody else a team lead first.</source>
        <translation>Make somebody else a team lead first.</translation>
    </message>
    <message>
        <source>Only a team lead may do this.</source>
        <translation>Only a team lead may do this.</translation>
    </message>
    <message>
        <source>Ask a team lead of your workspace.</source>
        <translation>Ask a team lead of your workspace.</translation>
    </message>
    <message>
        <source>Over a thousand installations use this workspace.</source>
        <translation>Over a thousand installations use this workspace.</translation>
    </message>
    <message>
        <source>Installations that were not seen for 90 days make room; use fewer at once.</source>
        <translation>Installations that were not seen for 90 days make room; use fewer at once.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of Halftone.</source>
        <translation>The workspace was made by a newer version of Halftone.</translation>
    </message>
    <message>
        <source>Update Halftone on this computer.</source>
        <translation>Update Halftone on this computer.</translation>
    </message>
    <message>
        <source>This is not a workspace of Halftone.</source>
        <translation>This is not a workspace of Halftone.</translation>
    </message>
    <message>
        <source>The workspace’s tables were altered by something else.</source>
        <translation>The workspace’s tables were altered by something else.</translation>
    </message>
    <message>
        <source>There is no workspace at this place.</source>
        <translation>There is no workspace at this place.</translation>
    </message>
    <message>
        <source>Check the path, or create it with “halftonectl workspace init”.</source>
        <translation>Check the path, or create it with “halftonectl workspace init”.</translation>
    </message>
    <message>
        <source>You are not allowed to read or write the workspace.</source>
        <translation>You are not allowed to read or write the workspace.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder, and their permissions.</source>
        <translation>Check who owns the file and its folder, and their permissions.</translation>
    </message>
    <message>
        <source>The workspace lies on a network drive, where its file would be damaged.</source>
        <translation>The workspace lies on a network drive, where its file would be damaged.</translation>
    </message>
    <message>
        <source>Put it on a local disk; for a team, use a PostgreSQL workspace.</source>
        <translation>Put it on a local disk; for a team, use a PostgreSQL workspace.</translation>
    </message>
    <message>
        <source>Another program keeps the workspace locked.</source>
        <translation>Another program keeps the workspace locked.</translation>
    </message>
    <message>
        <source>Close that program, such as a database browser, and try again.</source>
        <translation>Close that program, such as a database browser, and try again.</translation>
    </message>
    <message>
        <source>The workspace’s database server cannot be reached.</source>
        <translation>The workspace’s database server cannot be reached.</translation>
    </message>
    <message>
        <source>Check the address, the network and whether the server is running.</source>
        <translation>Check the address, the network and whether the server is running.</translation>
    </message>
    <message>
        <source>This is not the address of a workspace.</source>
        <translation>This is not the address of a workspace.</translation>
    </message>
    <message>
        <source>Give the path of a file, or postgresql://user@host:port/database.</source>
        <translation>Give the path of a file, or postgresql://user@host:port/database.</translation>
    </message>
    <message>
        <source>A password must not stand in the workspace’s address.</source>
        <translation>A password must not stand in the workspace’s address.</translation>
    </message>
    <message>
        <source>Put it in ~/.pgpass or in $PGPASSWORD.</source>
        <translation>Put it in ~/.pgpass or in $PGPASSWORD.</translation>
    </message>
    <message>
        <source>The database driver is not installed.</source>
        <translation>The database driver is not installed.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite or libqt6sql6-psql.</source>
        <translation>Install the package libqt6sql6-sqlite or libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be stored.</source>
        <translation>The disk is full: nothing can be stored.</translation>
    </message>
    <message>
        <source>Make room on the disk; what was typed is not lost.</source>
        <translation>Make room on the disk; what was typed is not lost.</translation>
    </message>
    <message>
        <source>The workspace can be read, but not written.</source>
        <translation>The workspace can be read, but not written.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, and whether the disk is mounted read-only.</source>
        <translation>Check the permissions of the file and its folder, and whether the disk is mounted read-only.</translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it.</source>
        <translation>The workspace is busy: another program is writing to it.</translation>
    </message>
    <message>
        <source>The connection to the workspace’s database was lost.</source>
        <translation>The connection to the workspace’s database was lost.</translation>
    </message>
    <message>
        <source>It is opened again by itself; try again in a moment.</source>
        <translation>It is opened again by itself; try again in a moment.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>The workspace could not be read or written.</translation>
    </message>
    <message>
        <source>Check the disk, and run “halftonectl workspace check”.</source>
        <translation>Check the disk, and run “halftonectl workspace check”.</translation>
    </message>
    <message>
        <source>The workspace’s file is damaged.</source>
        <translation>The workspace’s file is damaged.</translation>
    </message>
    <message>
        <source>Restore the latest backup; do not go on working in this file.</source>
        <translation>Restore the latest backup; do not go on working in this file.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>The backup could not be written.</translation>
    </message>
    <message>
        <source>Check that there is room, and that you may write to that folder.</source>
        <translation>Check that there is room, and that you may write to that folder.</translation>
    </message>
    <message>
        <source>A PostgreSQL workspace is not backed up by Halftone.</source>
        <translation>A PostgreSQL workspace is not backed up by Halftone.</translation>
    </message>
    <message>
        <source>Use pg_dump on the database server.</source>
        <translation>Use pg_dump on the database server.</translation>
    </message>
    <message>
        <source>A file of that name exists already; it is not overwritten.</source>
        <translation>A file of that name exists already; it is not overwritten.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file.</source>
        <translation>Choose another name, or remove the file.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>Check its name and your permissions.</source>
        <translation>Check its name and your permissions.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>Check the folder, and your permissions there.</source>
        <translation>Check the folder, and your permissions there.</translation>
    </message>
    <message>
        <source>The file is not a text file: it may be a spreadsheet.</source>
        <translation>The file is not a text file: it may be a spreadsheet.</translation>
    </message>
    <message>
        <source>A quotation mark in the file is opened, but never closed.</source>
        <translation>A quotation mark in the file is opened, but never closed.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Choose a file with a line of column titles and one line a candidate.</source>
        <translation>Choose a file with a line of column titles and one line a candidate.</translation>
    </message>
    <message>
        <source>No column with phone numbers or ids was recognised in the first line.</source>
        <translation>No column with phone numbers or ids was recognised in the first line.</translation>
    </message>
    <message>
        <source>Name the columns, such as “phone” and “first_name”, or say which is which (--map phone=&quot;…&quot;).</source>
        <translation>Name the columns, such as “phone” and “first_name”, or say which is which (--map phone=&quot;…&quot;).</translation>
    </message>
    <message>
        <source>A line of the file is too long to be one candidate.</source>
        <translation>A line of the file is too long to be one candidate.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read.</source>
        <translation>The characters of the file cannot be read.</translation>
    </message>
    <message>
        <source>The file cannot be read as a list.</source>
        <translation>The file cannot be read as a list.</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>The file has no such column.</translation>
    </message>
    <message>
        <source>Write the column’s title as it stands in the file.</source>
        <translation>Write the column’s title as it stands in the file.</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>This is not a time zone.</translation>
    </message>
    <message>
        <source>Write it like Europe/Paris.</source>
        <translation>Write it like Europe/Paris.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>There is no such time zone.</translation>
    </message>
    <message>
        <source>The interview’s time cannot be read.</source>
        <translation>The interview’s time cannot be read.</translation>
    </message>
    <message>
        <source>This is not a sending rate.</source>
        <translation>This is not a sending rate.</translation>
    </message>
    <message>
        <source>Give the messages a second, greater than zero.</source>
        <translation>Give the messages a second, greater than zero.</translation>
    </message>
    <message>
        <source>The value does not fit this setting.</source>
        <translation>The value does not fit this setting.</translation>
    </message>
    <message>
        <source>“halftonectl workspace get” shows the settings and how they are written.</source>
        <translation>“halftonectl workspace get” shows the settings and how they are written.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>There is no such setting.</translation>
    </message>
    <message>
        <source>“halftonectl workspace get” shows the settings there are.</source>
        <translation>“halftonectl workspace get” shows the settings there are.</translation>
    </message>
    <message>
        <source>It is outside of the hours at which candidates are written to.</source>
        <translation>It is outside of the hours at which candidates are written to.</translation>
    </message>
    <message>
        <source>Bulk sends, automations and reminders wait by themselves; a single message leaves at once.</source>
        <translation>Bulk sends, automations and reminders wait by themselves; a single message leaves at once.</translation>
    </message>
    <message>
        <source>The list of places without WhatsApp cannot be read.</source>
        <translation>The list of places without WhatsApp cannot be read.</translation>
    </message>
    <message>
        <source>Correct its form, or go back to the built-in list.</source>
        <translation>Correct its form, or go back to the built-in list.</translation>
    </message>
    <message>
        <source>A place without WhatsApp has a country that does not exist.</source>
        <translation>A place without WhatsApp has a country that does not exist.</translation>
    </message>
    <message>
        <source>Write the country with two letters, such as SY.</source>
        <translation>Write the country with two letters, such as SY.</translation>
    </message>
    <message>
        <source>A place without WhatsApp has a prefix that is not the beginning of a number.</source>
        <translation>A place without WhatsApp has a prefix that is not the beginning of a number.</translation>
    </message>
    <message>
        <source>Write the prefix like +7365.</source>
        <translation>Write the prefix like +7365.</translation>
    </message>
    <message>
        <source>A place without WhatsApp has neither a country nor a prefix, or both.</source>
        <translation>A place without WhatsApp has neither a country nor a prefix, or both.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Give one of the two.</translation>
    </message>
    <message>
        <source>The command was not understood.</source>
        <translation>The command was not understood.</translation>
    </message>
    <message>
        <source>--help shows how it is used.</source>
        <translation>--help shows how it is used.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>This was cancelled before it was done.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Start it again if it is still wanted.</translation>
    </message>
    <message>
        <source>This cannot be the name of a template.</source>
        <translation>This cannot be the name of a template.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and underscores only.</source>
        <translation>Use small letters without accents, digits and underscores only.</translation>
    </message>
    <message>
        <source>The message is on its way and cannot be changed any more.</source>
        <translation>The message is on its way and cannot be changed any more.</translation>
    </message>
    <message>
        <source>The message is an SMS already.</source>
        <translation>The message is an SMS already.</translation>
    </message>
    <message>
        <source>Look at its state; it can be tried again.</source>
        <translation>Look at its state; it can be tried again.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>The workspace is not open.</translation>
    </message>
    <message>
        <source>Open it first; if it was open, start the program again.</source>
        <translation>Open it first; if it was open, start the program again.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>Write something first, or delete the note.</source>
        <translation>Write something first, or delete the note.</translation>
    </message>
    <message>
        <source>The note is longer than 10,000 characters.</source>
        <translation>The note is longer than 10,000 characters.</translation>
    </message>
    <message>
        <source>Shorten it, or write it as two notes.</source>
        <translation>Shorten it, or write it as two notes.</translation>
    </message>
    <message>
        <source>The note is a colleague’s.</source>
        <translation>The note is a colleague’s.</translation>
    </message>
    <message>
        <source>Only who wrote it changes or deletes it; write a note of your own.</source>
        <translation>Only who wrote it changes or deletes it; write a note of your own.</translation>
    </message>
    <message>
        <source>The message was deleted at the provider: what became of it will not be learnt any more.</source>
        <translation>The message was deleted at the provider: what became of it will not be learnt any more.</translation>
    </message>
    <message>
        <source>Its text stays here.</source>
        <translation>Its text stays here.</translation>
    </message>
    <message>
        <source>The attachment is not at the provider any more.</source>
        <translation>The attachment is not at the provider any more.</translation>
    </message>
    <message>
        <source>Ask the candidate to send it again.</source>
        <translation>Ask the candidate to send it again.</translation>
    </message>
    <message>
        <source>Halftone could not be started a second time.</source>
        <translation>Halftone could not be started a second time.</translation>
    </message>
    <message>
        <source>Close this window and start “halftone --demo” from your desktop or a terminal.</source>
        <translation>Close this window and start “halftone --demo” from your desktop or a terminal.</translation>
    </message>
    <message>
        <source>The bulk send has no name.</source>
        <translation>The bulk send has no name.</translation>
    </message>
    <message>
        <source>Give it one that colleagues will know it by.</source>
        <translation>Give it one that colleagues will know it by.</translation>
    </message>
    <message>
        <source>The list has no recipient.</source>
        <translation>The list has no recipient.</translation>
    </message>
    <message>
        <source>Check the filter or the file.</source>
        <translation>Check the filter or the file.</translation>
    </message>
    <message>
        <source>Nobody in the plan can be written to.</source>
        <translation>Nobody in the plan can be written to.</translation>
    </message>
    <message>
        <source>The plan says for each recipient why; change the list or the text, and plan again.</source>
        <translation>The plan says for each recipient why; change the list or the text, and plan again.</translation>
    </message>
    <message>
        <source>This cannot be done with the bulk send as it stands.</source>
        <translation>This cannot be done with the bulk send as it stands.</translation>
    </message>
    <message>
        <source>Look at its state: what is through or cancelled stays so; only what runs can be paused.</source>
        <translation>Look at its state: what is through or cancelled stays so; only what runs can be paused.</translation>
    </message>
    <message>
        <source>A colleague has changed this template meanwhile.</source>
        <translation>A colleague has changed this template meanwhile.</translation>
    </message>
    <message>
        <source>Only the author may make a template private.</source>
        <translation>Only the author may make a template private.</translation>
    </message>
    <message>
        <source>Make a copy of your own, or ask the author.</source>
        <translation>Make a copy of your own, or ask the author.</translation>
    </message>
    <message>
        <source>A template that is with the provider cannot be changed any more.</source>
        <translation>A template that is with the provider cannot be changed any more.</translation>
    </message>
    <message>
        <source>Edit a copy of it under another name.</source>
        <translation>Edit a copy of it under another name.</translation>
    </message>
    <message>
        <source>Only a rejected template can be replaced.</source>
        <translation>Only a rejected template can be replaced.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for this language.</source>
        <translation>There is no spelling dictionary for this language.</translation>
    </message>
    <message>
        <source>Install hunspell-fr or hunspell-en-us; writing works without.</source>
        <translation>Install hunspell-fr or hunspell-en-us; writing works without.</translation>
    </message>
    <message>
        <source>The list of your own words cannot be written.</source>
        <translation>The list of your own words cannot be written.</translation>
    </message>
    <message>
        <source>The word counts until Halftone is closed; make room or mend the rights of the folder.</source>
        <translation>The word counts until Halftone is closed; make room or mend the rights of the folder.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <translation>Approval pending</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers look at the text; it leaves by itself once it is approved.</source>
        <translation>WhatsApp’s reviewers look at the text; it leaves by itself once it is approved.</translation>
    </message>
    <message>
        <source>It leaves as soon as it can.</source>
        <translation>It leaves as soon as it can.</translation>
    </message>
    <message>
        <source>The provider’s answer was lost; it is being asked whether it has the message.</source>
        <translation>The provider’s answer was lost; it is being asked whether it has the message.</translation>
    </message>
    <message>
        <source>The reviewers refused the text: edit it, choose an approved template, send it by SMS, or discard it.</source>
        <translation>The reviewers refused the text: edit it, choose an approved template, send it by SMS, or discard it.</translation>
    </message>
    <message>
        <source>Its time passed while nothing was running; it was not sent.</source>
        <translation>Its time passed while nothing was running; it was not sent.</translation>
    </message>
    <message>
        <source>It has been waiting for approval for over 24 hours.</source>
        <translation>It has been waiting for approval for over 24 hours.</translation>
    </message>
    <message>
        <source>It was approved after over 24 hours of waiting: does it still make sense to send it?</source>
        <translation>It was approved after over 24 hours of waiting: does it still make sense to send it?</translation>
    </message>
    <message>
        <source>Whether it was sent is not known, and the provider cannot be asked at the moment.</source>
        <translation>Whether it was sent is not known, and the provider cannot be asked at the moment.</translation>
    </message>
    <message>
        <source>It was not sent; look at the reason.</source>
        <translation>It was not sent; look at the reason.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Your team</translation>
    </message>
    <message>
        <source>Bulk send</source>
        <translation>Bulk send</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Another system</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Send template</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>Send once approved</source>
        <translation>Send once approved</translation>
    </message>
    <message>
        <source>Switch to WhatsApp first</source>
        <translation>Switch to WhatsApp first</translation>
    </message>
    <message>
        <source>The text leaves at once.</source>
        <translation>The text leaves at once.</translation>
    </message>
    <message>
        <source>It leaves at once, as an approved WhatsApp template.</source>
        <translation>It leaves at once, as an approved WhatsApp template.</translation>
    </message>
    <message>
        <source>The reply window is closed: WhatsApp’s reviewers look at the text, usually for minutes, and it leaves once approved.</source>
        <translation>The reply window is closed: WhatsApp’s reviewers look at the text, usually for minutes, and it leaves once approved.</translation>
    </message>
    <message>
        <source>Its template is being reviewed already: the message waits and leaves once that is approved.</source>
        <translation>Its template is being reviewed already: the message waits and leaves once that is approved.</translation>
    </message>
    <message>
        <source>A WhatsApp template cannot be sent by SMS.</source>
        <translation>A WhatsApp template cannot be sent by SMS.</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min left</translation>
    </message>
    <message>
        <source>closed – messages need approval</source>
        <translation>closed – messages need approval</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>not synced yet</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
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
        <translation>first contact: %1 is in your number bank</translation>
    </message>
    <message>
        <source>first contact: there is no phone number for SMS</source>
        <translation>first contact: there is no phone number for SMS</translation>
    </message>
    <message>
        <source>first contact: you have no SMS number with %1</source>
        <translation>first contact: you have no SMS number with %1</translation>
    </message>
    <message>
        <source>first contact: this number cannot receive SMS</source>
        <translation>first contact: this number cannot receive SMS</translation>
    </message>
    <message>
        <source>last channel used in this conversation</source>
        <translation>last channel used in this conversation</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>the last channel used cannot be used any more</source>
        <translation>the last channel used cannot be used any more</translation>
    </message>
    <message>
        <source>the channel chosen by hand cannot be used any more</source>
        <translation>the channel chosen by hand cannot be used any more</translation>
    </message>
    <message>
        <source>the candidate has opted out on this channel</source>
        <translation>the candidate has opted out on this channel</translation>
    </message>
    <message>
        <source>no channel can be used automatically</source>
        <translation>no channel can be used automatically</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Why a channel was chosen: %1 is why another one was given up, %2 why this one was taken</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>in China</source>
        <translation>in China</translation>
    </message>
    <message>
        <source>in Cuba</source>
        <translation>in Cuba</translation>
    </message>
    <message>
        <source>in Iran</source>
        <translation>in Iran</translation>
    </message>
    <message>
        <source>in North Korea</source>
        <translation>in North Korea</translation>
    </message>
    <message>
        <source>in Syria</source>
        <translation>in Syria</translation>
    </message>
    <message>
        <source>in Crimea</source>
        <translation>in Crimea</translation>
    </message>
    <message>
        <source>in this area (%1)</source>
        <extracomment>%1 is a country&apos;s code, the beginning of a number, or a name from the workspace&apos;s own list</extracomment>
        <translation>in this area (%1)</translation>
    </message>
    <message>
        <source>You have no number that can send SMS. Ask your workspace’s administrator for one.</source>
        <translation>You have no number that can send SMS. Ask your workspace’s administrator for one.</translation>
    </message>
    <message>
        <source>No WhatsApp sender is online. Ask your workspace’s administrator to set one up.</source>
        <translation>No WhatsApp sender is online. Ask your workspace’s administrator to set one up.</translation>
    </message>
    <message>
        <source>WhatsApp is switched off in this workspace. Ask your workspace’s administrator.</source>
        <translation>WhatsApp is switched off in this workspace. Ask your workspace’s administrator.</translation>
    </message>
    <message>
        <source>WhatsApp is not available %1.</source>
        <extracomment>%1 is &quot;in China&quot;, &quot;in Crimea&quot; …</extracomment>
        <translation>WhatsApp is not available %1.</translation>
    </message>
    <message>
        <source>This number had no WhatsApp account when it was last tried. “Check WhatsApp again” tries anew.</source>
        <translation>This number had no WhatsApp account when it was last tried. “Check WhatsApp again” tries anew.</translation>
    </message>
    <message>
        <source>This number is a landline: it cannot receive SMS.</source>
        <translation>This number is a landline: it cannot receive SMS.</translation>
    </message>
    <message>
        <source>The candidate has opted out on this channel.</source>
        <translation>The candidate has opted out on this channel.</translation>
    </message>
    <message>
        <source>The candidate is known by a WhatsApp name only, without a phone number.</source>
        <translation>The candidate is known by a WhatsApp name only, without a phone number.</translation>
    </message>
    <message>
        <source>The SMS leaves from a number of another country; it may cost more, or not arrive.</source>
        <translation>The SMS leaves from a number of another country; it may cost more, or not arrive.</translation>
    </message>
    <message>
        <source>The candidate has opted out on the other channel: write only if they would want you to.</source>
        <translation>The candidate has opted out on the other channel: write only if they would want you to.</translation>
    </message>
    <message>
        <source>This number is a landline: the SMS is unlikely to arrive.</source>
        <translation>This number is a landline: the SMS is unlikely to arrive.</translation>
    </message>
    <message>
        <source>The number used until now cannot send any more: the message leaves from another one.</source>
        <translation>The number used until now cannot send any more: the message leaves from another one.</translation>
    </message>
    <message>
        <source>the candidate wrote a stop word</source>
        <translation>the candidate wrote a stop word</translation>
    </message>
    <message>
        <source>the provider refused to deliver</source>
        <translation>the provider refused to deliver</translation>
    </message>
    <message>
        <source>somebody of the team set it</source>
        <translation>somebody of the team set it</translation>
    </message>
    <message>
        <source>it was imported</source>
        <translation>it was imported</translation>
    </message>
    <message>
        <source>known from before the data were erased</source>
        <translation>known from before the data were erased</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>A variable stands at the beginning or end of the text.</source>
        <translation>A variable stands at the beginning or end of the text.</translation>
    </message>
    <message>
        <source>Put words before the first and after the last variable.</source>
        <translation>Put words before the first and after the last variable.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Shorten the text.</translation>
    </message>
    <message>
        <source>Write more fixed words, or use fewer variables.</source>
        <translation>Write more fixed words, or use fewer variables.</translation>
    </message>
    <message>
        <source>Reword the text and submit it again, or send it by SMS.</source>
        <translation>Reword the text and submit it again, or send it by SMS.</translation>
    </message>
    <message>
        <source>The text has too few words for its variables.</source>
        <translation>The text has too few words for its variables.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>The form of the text is not accepted.</source>
        <translation>The form of the text is not accepted.</translation>
    </message>
    <message>
        <source>The header’s form is not accepted.</source>
        <translation>The header’s form is not accepted.</translation>
    </message>
    <message>
        <source>The footer’s form is not accepted.</source>
        <translation>The footer’s form is not accepted.</translation>
    </message>
    <message>
        <source>A template of this name and language exists already.</source>
        <translation>A template of this name and language exists already.</translation>
    </message>
    <message>
        <source>Submit it under another name, or use the one there is.</source>
        <translation>Submit it under another name, or use the one there is.</translation>
    </message>
    <message>
        <source>A template of this name and language is being deleted.</source>
        <translation>A template of this name and language is being deleted.</translation>
    </message>
    <message>
        <source>Wait a few minutes, or submit it under another name.</source>
        <translation>Wait a few minutes, or submit it under another name.</translation>
    </message>
    <message>
        <source>The WhatsApp account has as many templates as it may have.</source>
        <translation>The WhatsApp account has as many templates as it may have.</translation>
    </message>
    <message>
        <source>Remove templates that nobody uses.</source>
        <translation>Remove templates that nobody uses.</translation>
    </message>
    <message>
        <source>The reviewers took the text for abusive.</source>
        <translation>The reviewers took the text for abusive.</translation>
    </message>
    <message>
        <source>The category does not fit the text.</source>
        <translation>The category does not fit the text.</translation>
    </message>
    <message>
        <source>Submit it in another category, such as marketing.</source>
        <translation>Submit it in another category, such as marketing.</translation>
    </message>
    <message>
        <source>The language or category does not fit the text.</source>
        <translation>The language or category does not fit the text.</translation>
    </message>
    <message>
        <source>Check the template’s language and category and submit it again.</source>
        <translation>Check the template’s language and category and submit it again.</translation>
    </message>
    <message>
        <source>The form of the text or its variables is not accepted.</source>
        <translation>The form of the text or its variables is not accepted.</translation>
    </message>
    <message>
        <source>The reviewers took the text for fraud.</source>
        <translation>The reviewers took the text for fraud.</translation>
    </message>
    <message>
        <source>The reviewers took the text for advertising.</source>
        <translation>The reviewers took the text for advertising.</translation>
    </message>
    <message>
        <source>Submit it in the category marketing, or reword it.</source>
        <translation>Submit it in the category marketing, or reword it.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>The text is empty.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Write a text.</translation>
    </message>
    <message>
        <source>Braces of the text cannot be read as a variable.</source>
        <translation>Braces of the text cannot be read as a variable.</translation>
    </message>
    <message>
        <source>Write variables like {{1}}, and no other braces.</source>
        <translation>Write variables like {{1}}, and no other braces.</translation>
    </message>
    <message>
        <source>The text begins with a variable.</source>
        <translation>The text begins with a variable.</translation>
    </message>
    <message>
        <source>Put a word before it, such as “Hello”.</source>
        <translation>Put a word before it, such as “Hello”.</translation>
    </message>
    <message>
        <source>The text ends with a variable; punctuation after it does not count.</source>
        <translation>The text ends with a variable; punctuation after it does not count.</translation>
    </message>
    <message>
        <source>Put words after it, such as a closing formula.</source>
        <translation>Put words after it, such as a closing formula.</translation>
    </message>
    <message>
        <source>Two variables stand side by side.</source>
        <translation>Two variables stand side by side.</translation>
    </message>
    <message>
        <source>Put a word between them.</source>
        <translation>Put a word between them.</translation>
    </message>
    <message>
        <source>The variables are not numbered 1, 2, 3 … without gaps.</source>
        <translation>The variables are not numbered 1, 2, 3 … without gaps.</translation>
    </message>
    <message>
        <source>Number them in order, beginning with {{1}}.</source>
        <translation>Number them in order, beginning with {{1}}.</translation>
    </message>
    <message>
        <source>The text has over 100 variables.</source>
        <translation>The text has over 100 variables.</translation>
    </message>
    <message>
        <source>Use fewer variables.</source>
        <translation>Use fewer variables.</translation>
    </message>
    <message>
        <source>The text has too few words for so many variables.</source>
        <translation>The text has too few words for so many variables.</translation>
    </message>
    <message>
        <source>With its values, the text is longer than 1,024 characters.</source>
        <translation>With its values, the text is longer than 1,024 characters.</translation>
    </message>
    <message>
        <source>A variable has no sample value.</source>
        <translation>A variable has no sample value.</translation>
    </message>
    <message>
        <source>Give each variable a sample, as a candidate would read it.</source>
        <translation>Give each variable a sample, as a candidate would read it.</translation>
    </message>
    <message>
        <source>A value has a line break.</source>
        <translation>A value has a line break.</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Write the value on one line.</translation>
    </message>
    <message>
        <source>A value has a tab.</source>
        <translation>A value has a tab.</translation>
    </message>
    <message>
        <source>Replace the tab by a space.</source>
        <translation>Replace the tab by a space.</translation>
    </message>
    <message>
        <source>A value has more than four spaces in a row.</source>
        <translation>A value has more than four spaces in a row.</translation>
    </message>
    <message>
        <source>Use one space.</source>
        <translation>Use one space.</translation>
    </message>
    <message>
        <source>The template’s name has characters that are not allowed.</source>
        <translation>The template’s name has characters that are not allowed.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and underscores only.</source>
        <translation>Use small letters without accents, digits and underscores only.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Not usable</translation>
    </message>
    <message>
        <source>Not usable (“%1”)</source>
        <extracomment>%1 is the provider&apos;s own word for a template&apos;s state</extracomment>
        <translation>Not usable (“%1”)</translation>
    </message>
    <message>
        <source>The reviewers refused the text and gave no reason.</source>
        <translation>The reviewers refused the text and gave no reason.</translation>
    </message>
    <message>
        <source>The reviewers wrote: “%1”.</source>
        <extracomment>%1 are the reviewer&apos;s own words</extracomment>
        <translation>The reviewers wrote: “%1”.</translation>
    </message>
    <message>
        <source>The form of the text would not be accepted.</source>
        <translation>The form of the text would not be accepted.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 says which variable, value or length is meant, %2 is the sentence about it</extracomment>
        <translation>“%1”: %2</translation>
    </message>
</context>
</TS>
