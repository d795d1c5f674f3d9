<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Ctl</name>
    <message>
        <source>%1 works: %2 numbers for SMS, %3 WhatsApp senders.</source>
        <translation>%1 works: %2 numbers for SMS, %3 WhatsApp senders.</translation>
    </message>
    <message>
        <source>The account is stored, but could not be tested: %1</source>
        <translation>The account is stored, but could not be tested: %1</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 is stored.</translation>
    </message>
    <message>
        <source>--account-sid is missing.</source>
        <translation>--account-sid is missing.</translation>
    </message>
    <message>
        <source>There is no secret on standard input.</source>
        <translation>There is no secret on standard input.</translation>
    </message>
    <message>
        <source>The secret of $%1 is used.</source>
        <translation>The secret of $%1 is used.</translation>
    </message>
    <message>
        <source>No account. “halftonectl account set twilio --help” says how to add one.</source>
        <translation>No account. “halftonectl account set twilio --help” says how to add one.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>The keychain is locked: its entry “halftone %1” is still there.</source>
        <translation>The keychain is locked: its entry “halftone %1” is still there.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is removed.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The account has no numbers.</source>
        <translation>The account has no numbers.</translation>
    </message>
    <message>
        <source>Id of an API key; without it the secret is the auth token.</source>
        <translation>Id of an API key; without it the secret is the auth token.</translation>
    </message>
    <message>
        <source>Read the secret from standard input; not needed where $HALFTONE_TWILIO_SECRET is set.</source>
        <translation>Read the secret from standard input; not needed where $HALFTONE_TWILIO_SECRET is set.</translation>
    </message>
    <message>
        <source>Show the account.</source>
        <translation>Show the account.</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes the credentials.</source>
        <translation>Ask the provider whether it takes the credentials.</translation>
    </message>
    <message>
        <source>Forget the account and its secret.</source>
        <translation>Forget the account and its secret.</translation>
    </message>
    <message>
        <source>The number bank and WhatsApp senders, refreshed.</source>
        <translation>The number bank and WhatsApp senders, refreshed.</translation>
    </message>
    <message>
        <source>  line %1: “%2” – %3</source>
        <translation>  line %1: “%2” – %3</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be done.</source>
        <translation>Nothing was changed; this is what would be done.</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; as before: %3; rejected: %4.</source>
        <translation>New: %1; changed: %2; as before: %3; rejected: %4.</translation>
    </message>
    <message>
        <source>Imported, but to be looked at:</source>
        <translation>Imported, but to be looked at:</translation>
    </message>
    <message>
        <source>Write --map FIELD=TITLE, such as --map phone=&quot;Mobile&quot;.</source>
        <translation>Write --map FIELD=TITLE, such as --map phone=&quot;Mobile&quot;.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, not “%1”.</source>
        <translation>Write FIELD=VALUE, not “%1”.</translation>
    </message>
    <message>
        <source>This removes all that is kept of the candidate, for good. Say --yes if that is wanted.</source>
        <translation>This removes all that is kept of the candidate, for good. Say --yes if that is wanted.</translation>
    </message>
    <message>
        <source>Erased, with %1 messages.</source>
        <translation>Erased, with %1 messages.</translation>
    </message>
    <message>
        <source>Country of numbers in national notation, such as FR.</source>
        <translation>Country of numbers in national notation, such as FR.</translation>
    </message>
    <message>
        <source>Import a list: comma, semicolon or tab; the titles are recognised in English and French.</source>
        <translation>Import a list: comma, semicolon or tab; the titles are recognised in English and French.</translation>
    </message>
    <message>
        <source>The column of this title is this field: phone=&quot;Mobile&quot;. May be given several times.</source>
        <translation>The column of this title is this field: phone=&quot;Mobile&quot;. May be given several times.</translation>
    </message>
    <message>
        <source>Say what would be done, and change nothing.</source>
        <translation>Say what would be done, and change nothing.</translation>
    </message>
    <message>
        <source>List candidates by name.</source>
        <translation>List candidates by name.</translation>
    </message>
    <message>
        <source>Only those with these words in name, number, job, stage or tags.</source>
        <translation>Only those with these words in name, number, job, stage or tags.</translation>
    </message>
    <message>
        <source>Show a candidate.</source>
        <translation>Show a candidate.</translation>
    </message>
    <message>
        <source>Change a candidate: first_name, last_name, phone, email, job, stage, tags, language, time_zone, interview (ISO 8601), external_id, custom.NAME.</source>
        <translation>Change a candidate: first_name, last_name, phone, email, job, stage, tags, language, time_zone, interview (ISO 8601), external_id, custom.NAME.</translation>
    </message>
    <message>
        <source>All that is kept of a candidate, as JSON.</source>
        <translation>All that is kept of a candidate, as JSON.</translation>
    </message>
    <message>
        <source>Remove all that is kept of a candidate, for good.</source>
        <translation>Remove all that is kept of a candidate, for good.</translation>
    </message>
    <message>
        <source>It is meant.</source>
        <translation>It is meant.</translation>
    </message>
    <message>
        <source>Usage: halftonectl [--workspace W] [--json] [--verbose] COMMAND …</source>
        <translation>Usage: halftonectl [--workspace W] [--json] [--verbose] COMMAND …</translation>
    </message>
    <message>
        <source>Messages to candidates, by SMS and WhatsApp.</source>
        <translation>Messages to candidates, by SMS and WhatsApp.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Options everywhere:</translation>
    </message>
    <message>
        <source>  --workspace W  a file, or postgresql://user@host:port/db; else $HALFTONE_WORKSPACE, else your own
  --json         one JSON value on standard output
  --verbose      say on standard error what happens
  --help         say this, or the help of a command
  --version      say the version</source>
        <translation>  --workspace W  a file, or postgresql://user@host:port/db; else $HALFTONE_WORKSPACE, else your own
  --json         one JSON value on standard output
  --verbose      say on standard error what happens
  --help         say this, or the help of a command
  --version      say the version</translation>
    </message>
    <message>
        <source>C is a candidate: an id, a number in any notation, or an external id.
Exit status: 0 done; 1 refused or failed; 2 usage, or input that cannot be read; 3 the workspace cannot be
opened; 4 credentials are missing or refused.</source>
        <translation>C is a candidate: an id, a number in any notation, or an external id.
Exit status: 0 done; 1 refused or failed; 2 usage, or input that cannot be read; 3 the workspace cannot be
opened; 4 credentials are missing or refused.</translation>
    </message>
    <message>
        <source>Workspace: a file, or postgresql://user@host:port/db.</source>
        <translation>Workspace: a file, or postgresql://user@host:port/db.</translation>
    </message>
    <message>
        <source>One JSON value on standard output.</source>
        <translation>One JSON value on standard output.</translation>
    </message>
    <message>
        <source>Say on standard error what happens.</source>
        <translation>Say on standard error what happens.</translation>
    </message>
    <message>
        <source>Say this, and end.</source>
        <translation>Say this, and end.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Usage: %1 [options]</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Something is missing: %1</translation>
    </message>
    <message>
        <source>“%1” is too much: %2</source>
        <translation>“%1” is too much: %2</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1” is not an option.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>“%1” is not available in this version.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See halftonectl --help.</source>
        <translation>There is no command “%1”. See halftonectl --help.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”. See halftonectl %1 --help.</source>
        <translation>There is no command “%1 %2”. See halftonectl %1 --help.</translation>
    </message>
    <message>
        <source>What of “%1”? See halftonectl %1 --help.</source>
        <translation>What of “%1”? See halftonectl %1 --help.</translation>
    </message>
    <message>
        <source>Received: %1; news of messages: %2; approved: %3; rejected: %4; sent: %5; failed: %6.</source>
        <translation>Received: %1; news of messages: %2; approved: %3; rejected: %4; sent: %5; failed: %6.</translation>
    </message>
    <message>
        <source>Fetch what came in and what became of messages; send what is due.</source>
        <translation>Fetch what came in and what became of messages; send what is due.</translation>
    </message>
    <message>
        <source>Go on until it is ended, with a line for each event.</source>
        <translation>Go on until it is ended, with a line for each event.</translation>
    </message>
    <message>
        <source>Sync and send until SIGTERM, with a line for each event.</source>
        <translation>Sync and send until SIGTERM, with a line for each event.</translation>
    </message>
    <message>
        <source>One full round, then end.</source>
        <translation>One full round, then end.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on.</source>
        <translation>--limit needs a number from 1 on.</translation>
    </message>
    <message>
        <source>A message cannot “%1”. See halftonectl message --help.</source>
        <translation>A message cannot “%1”. See halftonectl message --help.</translation>
    </message>
    <message>
        <source>edit needs --text, and nothing else takes it.</source>
        <translation>edit needs --text, and nothing else takes it.</translation>
    </message>
    <message>
        <source>Which channel, from which number, and why.</source>
        <translation>Which channel, from which number, and why.</translation>
    </message>
    <message>
        <source>The conversation, oldest first.</source>
        <translation>The conversation, oldest first.</translation>
    </message>
    <message>
        <source>At most so many, the newest (50).</source>
        <translation>At most so many, the newest (50).</translation>
    </message>
    <message>
        <source>Only what is older than this message.</source>
        <translation>Only what is older than this message.</translation>
    </message>
    <message>
        <source>A message, or what to do with one that has not arrived.</source>
        <translation>A message, or what to do with one that has not arrived.</translation>
    </message>
    <message>
        <source>The new text, for edit; - reads standard input.</source>
        <translation>The new text, for edit; - reads standard input.</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>Secret: </translation>
    </message>
    <message>
        <source>%1 by %2 from %3 to %4 (message %5)</source>
        <translation>%1 by %2 from %3 to %4 (message %5)</translation>
    </message>
    <message>
        <source>It waits for the approval of “%1”: %2</source>
        <translation>It waits for the approval of “%1”: %2</translation>
    </message>
    <message>
        <source>--channel is auto, sms or whatsapp, not “%1”.</source>
        <translation>--channel is auto, sms or whatsapp, not “%1”.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds.</source>
        <translation>--wait needs a number of seconds.</translation>
    </message>
    <message>
        <source>Write --var NAME=VALUE, not “%1”.</source>
        <translation>Write --var NAME=VALUE, not “%1”.</translation>
    </message>
    <message>
        <source>--at is not available in this version: a message leaves now, or not at all.</source>
        <translation>--at is not available in this version: a message leaves now, or not at all.</translation>
    </message>
    <message>
        <source>Give one of --text, --sms-template and --whatsapp-template.</source>
        <translation>Give one of --text, --sms-template and --whatsapp-template.</translation>
    </message>
    <message>
        <source>Send a message. It is stored first, and leaves once, whatever happens.</source>
        <translation>Send a message. It is stored first, and leaves once, whatever happens.</translation>
    </message>
    <message>
        <source>The text, with merge fields such as {{candidate.first_name}}; - reads standard input.</source>
        <translation>The text, with merge fields such as {{candidate.first_name}}; - reads standard input.</translation>
    </message>
    <message>
        <source>The SMS template of this name.</source>
        <translation>The SMS template of this name.</translation>
    </message>
    <message>
        <source>The WhatsApp template of this name.</source>
        <translation>The WhatsApp template of this name.</translation>
    </message>
    <message>
        <source>A field or numbered variable: first_name=Ana, 1=Ana. Several times.</source>
        <translation>A field or numbered variable: first_name=Ana, 1=Ana. Several times.</translation>
    </message>
    <message>
        <source>By hand instead of by the rules.</source>
        <translation>By hand instead of by the rules.</translation>
    </message>
    <message>
        <source>Not available in this version.</source>
        <translation>Not available in this version.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No templates.</source>
        <translation>No templates.</translation>
    </message>
    <message>
        <source>--kind is sms or whatsapp.</source>
        <translation>--kind is sms or whatsapp.</translation>
    </message>
    <message>
        <source>--body is missing.</source>
        <translation>--body is missing.</translation>
    </message>
    <message>
        <source>Nothing is known that reviewers would refuse.</source>
        <translation>Nothing is known that reviewers would refuse.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nothing is pending or rejected.</source>
        <translation>Nothing is pending or rejected.</translation>
    </message>
    <message>
        <source>List the templates.</source>
        <translation>List the templates.</translation>
    </message>
    <message>
        <source>Add a template.</source>
        <translation>Add a template.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>What it is for.</translation>
    </message>
    <message>
        <source>The language of its text.</source>
        <translation>The language of its text.</translation>
    </message>
    <message>
        <source>Its text, with merge fields; - reads standard input.</source>
        <translation>Its text, with merge fields; - reads standard input.</translation>
    </message>
    <message>
        <source>What reviewers are known to refuse.</source>
        <translation>What reviewers are known to refuse.</translation>
    </message>
    <message>
        <source>Have a WhatsApp template approved.</source>
        <translation>Have a WhatsApp template approved.</translation>
    </message>
    <message>
        <source>Remove a template.</source>
        <translation>Remove a template.</translation>
    </message>
    <message>
        <source>All that is pending or rejected.</source>
        <translation>All that is pending or rejected.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>External id</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Opted out</translation>
    </message>
    <message>
        <source>No candidates.</source>
        <translation>No candidates.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No messages.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Reply window</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>open until %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
    </message>
    <message>
        <source>Schema version %1, %2</source>
        <translation>Schema version %1, %2</translation>
    </message>
    <message>
        <source>Candidates: %1; messages: %2; unread conversations: %3</source>
        <translation>Candidates: %1; messages: %2; unread conversations: %3</translation>
    </message>
    <message>
        <source>Messages that wait or are under way: %1; of these for an approval: %2</source>
        <translation>Messages that wait or are under way: %1; of these for an approval: %2</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Write KEY=VALUE, not “%1”.</source>
        <translation>Write KEY=VALUE, not “%1”.</translation>
    </message>
    <message>
        <source>Create the workspace (any first use does).</source>
        <translation>Create the workspace (any first use does).</translation>
    </message>
    <message>
        <source>Counts, schema version, size.</source>
        <translation>Counts, schema version, size.</translation>
    </message>
    <message>
        <source>Check that the workspace is whole.</source>
        <translation>Check that the workspace is whole.</translation>
    </message>
    <message>
        <source>Copy the workspace, also while it is in use.</source>
        <translation>Copy the workspace, also while it is in use.</translation>
    </message>
    <message>
        <source>Show the settings.</source>
        <translation>Show the settings.</translation>
    </message>
    <message>
        <source>Change settings: quiet_hours=20:00-08:00,sun (or off), default_sms, default_whatsapp, grace=30m, match_region=on|off, undo=5s, absence_horizon=60s, concurrency=40, organization.</source>
        <translation>Change settings: quiet_hours=20:00-08:00,sun (or off), default_sms, default_whatsapp, grace=30m, match_region=on|off, undo=5s, absence_horizon=60s, concurrency=40, organization.</translation>
    </message>
    <message>
        <source>Connect the provider’s account. The secret is kept in the system keychain only.</source>
        <translation>Connect the provider’s account. The secret is kept in the system keychain only.</translation>
    </message>
    <message>
        <source>The account’s id.</source>
        <translation>The account’s id.</translation>
    </message>
    <message>
        <source>One origin for all of the provider’s hosts: a proxy, or a sandbox.</source>
        <translation>One origin for all of the provider’s hosts: a proxy, or a sandbox.</translation>
    </message>
    <message>
        <source>Seconds to wait for the provider’s answer (10); 0: leave it to sync or the worker.</source>
        <translation>Seconds to wait for the provider’s answer (10); 0: leave it to sync or the worker.</translation>
    </message>
    <message>
        <source>WhatsApp’s category: utility, marketing, authentication.</source>
        <translation>WhatsApp’s category: utility, marketing, authentication.</translation>
    </message>
    <message>
        <source>Give one of --csv and --query.</source>
        <translation>Give one of --csv and --query.</translation>
    </message>
    <message>
        <source>Give the bulk send a --name.</source>
        <translation>Give the bulk send a --name.</translation>
    </message>
    <message>
        <source>--at needs a time such as 2026-05-12T09:00+02:00, not “%1”.</source>
        <translation>--at needs a time such as 2026-05-12T09:00+02:00, not “%1”.</translation>
    </message>
    <message>
        <source>--spread needs a span such as 30m or 2h, not “%1”.</source>
        <translation>--spread needs a span such as 30m or 2h, not “%1”.</translation>
    </message>
    <message>
        <source>The time given with --at has passed.</source>
        <translation>The time given with --at has passed.</translation>
    </message>
    <message>
        <source>There are no bulk sends.</source>
        <translation>There are no bulk sends.</translation>
    </message>
    <message>
        <source>There are no recipients.</source>
        <translation>There are no recipients.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the file to write with --csv FILE.</source>
        <translation>Give the file to write with --csv FILE.</translation>
    </message>
    <message>
        <source>Write to this file, as CSV that is safe to open in a spreadsheet.</source>
        <translation>Write to this file, as CSV that is safe to open in a spreadsheet.</translation>
    </message>
    <message>
        <source>Say what would happen to each recipient. Sends nothing.</source>
        <translation>Say what would happen to each recipient. Sends nothing.</translation>
    </message>
    <message>
        <source>How the bulk send is called.</source>
        <translation>How the bulk send is called.</translation>
    </message>
    <message>
        <source>The recipients: a list as for candidates import.</source>
        <translation>The recipients: a list as for candidates import.</translation>
    </message>
    <message>
        <source>The recipients: candidates with these words, as in candidates list.</source>
        <translation>The recipients: candidates with these words, as in candidates list.</translation>
    </message>
    <message>
        <source>A value that is the same for everybody: organization.name=Acme. Several times.</source>
        <translation>A value that is the same for everybody: organization.name=Acme. Several times.</translation>
    </message>
    <message>
        <source>Do not add the sentence that says how to be written to no more.</source>
        <translation>Do not add the sentence that says how to be written to no more.</translation>
    </message>
    <message>
        <source>Launch a plan. A worker, the window or sync sends it.</source>
        <translation>Launch a plan. A worker, the window or sync sends it.</translation>
    </message>
    <message>
        <source>Not before this time (ISO 8601).</source>
        <translation>Not before this time (ISO 8601).</translation>
    </message>
    <message>
        <source>Spread the messages over this time: 30m, 2h.</source>
        <translation>Spread the messages over this time: 30m, 2h.</translation>
    </message>
    <message>
        <source>Send it from here, and say how far it is until it is through.</source>
        <translation>Send it from here, and say how far it is until it is through.</translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation>Say how far it is.</translation>
    </message>
    <message>
        <source>Hold back what has not left.</source>
        <translation>Hold back what has not left.</translation>
    </message>
    <message>
        <source>Go on with what was held back.</source>
        <translation>Go on with what was held back.</translation>
    </message>
    <message>
        <source>Call off what has not left, for good.</source>
        <translation>Call off what has not left, for good.</translation>
    </message>
    <message>
        <source>List the bulk sends, newest first.</source>
        <translation>List the bulk sends, newest first.</translation>
    </message>
    <message>
        <source>The plan, recipient by recipient.</source>
        <translation>The plan, recipient by recipient.</translation>
    </message>
    <message>
        <source>What became of each recipient.</source>
        <translation>What became of each recipient.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1 “%2”: %n recipient(s).</source>
        <translation>
            <numerusform>Plan %1 “%2”: %n recipient.</numerusform>
            <numerusform>Plan %1 “%2”: %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <source>By SMS: %1 (%2 segments); by WhatsApp: %3.</source>
        <translation>By SMS: %1 (%2 segments); by WhatsApp: %3.</translation>
    </message>
    <message>
        <source>Leave at once: %1; need an approval first: %2; get nothing: %3; listed twice: %4.</source>
        <translation>Leave at once: %1; need an approval first: %2; get nothing: %3; listed twice: %4.</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent. To send it: halftonectl bulk start %1</source>
        <translation>Nothing was sent. To send it: halftonectl bulk start %1</translation>
    </message>
    <message>
        <source>%1 “%2”: %3 – recipients: %4; waiting: %5; approval pending: %6; sent: %7; delivered: %8; failed: %9;</source>
        <translation>%1 “%2”: %3 – recipients: %4; waiting: %5; approval pending: %6; sent: %7; delivered: %8; failed: %9;</translation>
    </message>
    <message>
        <source>answered: %1; get nothing: %2; cancelled: %3</source>
        <translation>answered: %1; get nothing: %2; cancelled: %3</translation>
    </message>
</context>
</TS>
