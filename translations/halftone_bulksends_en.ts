<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by SMS (%2)</source>
        <translation>%1 by SMS (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by WhatsApp</source>
        <translation>%1 by WhatsApp</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) joined, listed twice</source>
        <translation>
            <numerusform>%n line listed twice, joined</numerusform>
            <numerusform>%n lines listed twice, joined</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave at once: %1</source>
        <translation>Leave at once: %1</translation>
    </message>
    <message>
        <source>Need approval first: %1</source>
        <translation>Need approval first: %1</translation>
    </message>
    <message>
        <source>Get nothing: %1 (%2)</source>
        <translation>Get nothing: %1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>Delivered: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Read: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>Replied: %1</source>
        <translation>Replied: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Waiting: %1</translation>
    </message>
    <message>
        <source>Approval pending: %1</source>
        <translation>Approval pending: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Get nothing: %1</source>
        <translation>Get nothing: %1</translation>
    </message>
    <message>
        <source>Otherwise than planned: %1 (%2)</source>
        <translation>Otherwise than planned: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, about %2 left</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Sent at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>BulkFiles</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Choose another file, or split it.</source>
        <translation>“%1” is larger than %2. Choose another file, or split it.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another folder, or make room on the disk.</source>
        <translation>“%1” could not be written (%2). Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Export the results</translation>
    </message>
</context>
<context>
    <name>BulkList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <source>Gets nothing</source>
        <translation>Gets nothing</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Needs approval</translation>
    </message>
    <message>
        <source>Leaves at once</source>
        <translation>Leaves at once</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>%1, replied</source>
        <translation>%1, replied</translation>
    </message>
</context>
<context>
    <name>halftone::ui::BulkDetail</name>
    <message>
        <source>Paused. What is under way still ends.</source>
        <translation>Paused. What is under way still ends.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>It goes on.</translation>
    </message>
    <message>
        <source>A team lead launches it.</source>
        <translation>A team lead launches it.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Begins %1.</source>
        <translation>Begins %1.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>With and without problems</source>
        <translation>With and without problems</translation>
    </message>
    <message>
        <source>Any problem</source>
        <translation>Any problem</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Not handed over yet</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Gets nothing</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>At a time</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Launch…</translation>
    </message>
    <message>
        <source>Launch the bulk send</source>
        <translation>Launch the bulk send</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the bulk send</source>
        <translation>Pause the bulk send</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Resume the bulk send</source>
        <translation>Resume the bulk send</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Cancel the bulk send</source>
        <translation>Cancel the bulk send</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the results as CSV</source>
        <translation>Export the results as CSV</translation>
    </message>
    <message>
        <source>Message those who did not reply</source>
        <translation>Message those who did not reply</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Let it be</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Cancel the send</source>
        <translation>Cancel the send</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Cancel the send for good</source>
        <translation>Cancel the send for good</translation>
    </message>
    <message>
        <source>Launch the bulk send for good</source>
        <translation>Launch the bulk send for good</translation>
    </message>
    <message>
        <source>Cancel it? What has not left is called off for good; what was sent stays sent.</source>
        <translation>Cancel it? What has not left is called off for good; what was sent stays sent.</translation>
    </message>
    <message numerus="yes">
        <source>Launch it? %n recipient(s) get a message.</source>
        <translation>
            <numerusform>Launch it? %n recipient gets a message.</numerusform>
            <numerusform>Launch it? %n recipients get a message.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>When it begins</translation>
    </message>
    <message>
        <source>Date and time at which it begins</source>
        <translation>Date and time at which it begins</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Spread over</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>Minutes over which it is spread</source>
        <translation>Minutes over which it is spread</translation>
    </message>
    <message>
        <source>Filter by channel</source>
        <translation>Filter by channel</translation>
    </message>
    <message>
        <source>Filter by problem</source>
        <translation>Filter by problem</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Recipients of the bulk send</source>
        <translation>Recipients of the bulk send</translation>
    </message>
    <message>
        <source>Message of the recipient</source>
        <translation>Message of the recipient</translation>
    </message>
    <message>
        <source>Progress of the bulk send</source>
        <translation>Progress of the bulk send</translation>
    </message>
    <message>
        <source>Cancelled. What was sent stays sent.</source>
        <translation>Cancelled. What was sent stays sent.</translation>
    </message>
    <message>
        <source>Launched.</source>
        <translation>Launched.</translation>
    </message>
    <message>
        <source>The results are in “%1”.</source>
        <translation>The results are in “%1”.</translation>
    </message>
    <message>
        <source>All who were written to replied, or are known no more.</source>
        <translation>All who were written to replied, or are known no more.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::BulkRowModel</name>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
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
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>halftone::ui::BulkSendsPage</name>
    <message>
        <source>“%1” is planned. Nothing is sent yet.</source>
        <translation>“%1” is planned. Nothing is sent yet.</translation>
    </message>
    <message>
        <source>Several files were dropped. Drop one CSV file at a time.</source>
        <translation>Several files were dropped. Drop one CSV file at a time.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it first, then drop the file.</source>
        <translation>What was dropped is not a file on this computer. Save it first, then drop the file.</translation>
    </message>
    <message>
        <source>New bulk send</source>
        <translation>New bulk send</translation>
    </message>
    <message>
        <source>Bulk sends</source>
        <translation>Bulk sends</translation>
    </message>
    <message>
        <source>No bulk send chosen</source>
        <translation>No bulk send chosen</translation>
    </message>
    <message>
        <source>Choose one in the list, or begin a new one.</source>
        <translation>Choose one in the list, or begin a new one.</translation>
    </message>
    <message>
        <source>Write to many at once</source>
        <translation>Write to many at once</translation>
    </message>
    <message>
        <source>A bulk send goes to a list or to those that a filter finds. You see beforehand what each recipient will get; nothing leaves until it is launched. A CSV file may be dropped here.</source>
        <translation>A bulk send goes to a list or to those that a filter finds. You see beforehand what each recipient will get; nothing leaves until it is launched. A CSV file may be dropped here.</translation>
    </message>
    <message>
        <source>Drop the list here to write to it</source>
        <translation>Drop the list here to write to it</translation>
    </message>
</context>
<context>
    <name>halftone::ui::MessageStep</name>
    <message>
        <source>Write the message.</source>
        <translation>Write the message.</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>SMS template: %1</source>
        <translation>SMS template: %1</translation>
    </message>
    <message>
        <source>WhatsApp template: %1</source>
        <translation>WhatsApp template: %1</translation>
    </message>
    <message>
        <source>First name of the candidate</source>
        <translation>First name of the candidate</translation>
    </message>
    <message>
        <source>Last name of the candidate</source>
        <translation>Last name of the candidate</translation>
    </message>
    <message>
        <source>Full name of the candidate</source>
        <translation>Full name of the candidate</translation>
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
        <source>Your organization</source>
        <translation>Your organization</translation>
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
        <source>Link of the interview</source>
        <translation>Link of the interview</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Own field “%1”</translation>
    </message>
    <message>
        <source>Value of {{%1}}</source>
        <translation>Value of {{%1}}</translation>
    </message>
    <message>
        <source>A WhatsApp template is sent as it was approved, without the sentence. Whoever is written to by SMS gets nothing.</source>
        <translation>A WhatsApp template is sent as it was approved, without the sentence. Whoever is written to by SMS gets nothing.</translation>
    </message>
    <message>
        <source>The sentence is said in each recipient&apos;s language. On WhatsApp, a text of your own may need one approval, for all together.</source>
        <translation>The sentence is said in each recipient&apos;s language. On WhatsApp, a text of your own may need one approval, for all together.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Free text or template</source>
        <translation>Free text or template</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Hello {{candidate.first_name}}, …</source>
        <translation>Hello {{candidate.first_name}}, …</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insert field</translation>
    </message>
    <message>
        <source>Say how to be written to no more</source>
        <translation>Say how to be written to no more</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NewBulk</name>
    <message>
        <source>%1 – follow-up</source>
        <translation>%1 – follow-up</translation>
    </message>
    <message>
        <source>Give the bulk send a name that colleagues will know it by.</source>
        <translation>Give the bulk send a name that colleagues will know it by.</translation>
    </message>
    <message>
        <source>Planning was stopped; nothing of it is kept.</source>
        <translation>Planning was stopped; nothing of it is kept.</translation>
    </message>
    <message>
        <source>%v of %m planned</source>
        <translation>%v of %m planned</translation>
    </message>
    <message>
        <source>New bulk send</source>
        <translation>New bulk send</translation>
    </message>
    <message>
        <source>1. Name</source>
        <translation>1. Name</translation>
    </message>
    <message>
        <source>2. Recipients</source>
        <translation>2. Recipients</translation>
    </message>
    <message>
        <source>3. Message</source>
        <translation>3. Message</translation>
    </message>
    <message>
        <source>As colleagues will know it</source>
        <translation>As colleagues will know it</translation>
    </message>
    <message>
        <source>Name of the bulk send</source>
        <translation>Name of the bulk send</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progress of the plan</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Stop planning</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard the new bulk send</source>
        <translation>Discard the new bulk send</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan the bulk send; nothing is sent yet</source>
        <translation>Plan the bulk send; nothing is sent yet</translation>
    </message>
    <message>
        <source>Shows what each recipient would get. Nothing is sent yet.</source>
        <translation>Shows what each recipient would get. Nothing is sent yet.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::RecipientsStep</name>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>A CSV file with a column of phone numbers. It may be dropped on this page.</source>
        <translation>A CSV file with a column of phone numbers. It may be dropped on this page.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n line(s)</source>
        <translation>
            <numerusform>“%1”: %n line</numerusform>
            <numerusform>“%1”: %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>time zone</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>external ID</translation>
    </message>
    <message>
        <source>“%1”: own field</source>
        <translation>“%1”: own field</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>No column was recognised: say which holds the numbers.</source>
        <translation>No column was recognised: say which holds the numbers.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columns: %1</translation>
    </message>
    <message>
        <source>Choose the file with the recipients.</source>
        <translation>Choose the file with the recipients.</translation>
    </message>
    <message>
        <source>Say which column of the file holds the phone numbers.</source>
        <translation>Say which column of the file holds the phone numbers.</translation>
    </message>
    <message>
        <source>The file has no line below its titles.</source>
        <translation>The file has no line below its titles.</translation>
    </message>
    <message>
        <source>The filter finds nobody.</source>
        <translation>The filter finds nobody.</translation>
    </message>
    <message>
        <source>Nobody is picked.</source>
        <translation>Nobody is picked.</translation>
    </message>
    <message>
        <source>None: numbers begin with +</source>
        <translation>None: numbers begin with +</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>From a CSV file</translation>
    </message>
    <message>
        <source>By a filter</source>
        <translation>By a filter</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Picked</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Recipients: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose the file with the recipients</source>
        <translation>Choose the file with the recipients</translation>
    </message>
    <message>
        <source>Phone numbers are in</source>
        <translation>Phone numbers are in</translation>
    </message>
    <message>
        <source>Column of the phone numbers</source>
        <translation>Column of the phone numbers</translation>
    </message>
    <message>
        <source>Numbers without a country code are of</source>
        <translation>Numbers without a country code are of</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Country of numbers without a country code</translation>
    </message>
    <message>
        <source>Name, job, stage or tag; empty: all candidates</source>
        <translation>Name, job, stage or tag; empty: all candidates</translation>
    </message>
    <message>
        <source>Filter on candidates</source>
        <translation>Filter on candidates</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) who did not reply to “%1”</source>
        <translation>
            <numerusform>%n candidate who did not reply to “%1”</numerusform>
            <numerusform>%n candidates who did not reply to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) found</source>
        <translation>
            <numerusform>%n candidate found</numerusform>
            <numerusform>%n candidates found</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 candidates found</source>
        <translation>More than %1 candidates found</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2…</translation>
    </message>
</context>
</TS>
