<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Candidates</name>
    <message>
        <source>No phone number</source>
        <translation>No phone number</translation>
    </message>
    <message>
        <source>Opted out of SMS and WhatsApp</source>
        <translation>Opted out of SMS and WhatsApp</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>Opted out of SMS</translation>
    </message>
    <message>
        <source>Opted out of WhatsApp</source>
        <translation>Opted out of WhatsApp</translation>
    </message>
    <message>
        <source>No WhatsApp</source>
        <translation>No WhatsApp</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>No SMS</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>“%1” is a folder. Choose one CSV file.</source>
        <translation>“%1” is a folder. Choose one CSV file.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. A list of candidates is smaller: choose another file, or split it.</source>
        <translation>“%1” is larger than %2. A list of candidates is smaller: choose another file, or split it.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Choose a CSV file.</source>
        <translation>“%1” is a picture. Choose a CSV file.</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive. Open it in your spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>“%1” is a workbook or an archive. Open it in your spreadsheet program and save it as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>“%1” is a document, not a list. Choose a CSV file.</source>
        <translation>“%1” is a document, not a list. Choose a CSV file.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another folder, or make room on the disk.</source>
        <translation>“%1” could not be written (%2). Choose another folder, or make room on the disk.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidateDelegate</name>
    <message>
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidateDetail</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Something typed earlier is not saved yet.</source>
        <translation>Something typed earlier is not saved yet.</translation>
    </message>
    <message>
        <source>%1 was erased by someone else.</source>
        <translation>%1 was erased by someone else.</translation>
    </message>
    <message>
        <source>What you typed can no longer be saved.</source>
        <translation>What you typed can no longer be saved.</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 there</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>All that is kept was written to “%1”.</source>
        <translation>All that is kept was written to “%1”.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Open conversation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>All that is kept of the candidate, in a file</source>
        <translation>All that is kept of the candidate, in a file</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Removes all that is kept of the candidate, for good</source>
        <translation>Removes all that is kept of the candidate, for good</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidateForm</name>
    <message>
        <source>%1, from the number</source>
        <translation>%1, from the number</translation>
    </message>
    <message>
        <source>Such as Europe/Paris</source>
        <translation>Such as Europe/Paris</translation>
    </message>
    <message>
        <source>Day and time in the candidate’s time zone (%1).</source>
        <translation>Day and time in the candidate’s time zone (%1).</translation>
    </message>
    <message>
        <source>The candidate’s time zone is not known: day and time are in yours.</source>
        <translation>The candidate’s time zone is not known: day and time are in yours.</translation>
    </message>
    <message>
        <source>Also known: %1</source>
        <translation>Also known: %1</translation>
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
        <source>Phone number</source>
        <translation>Phone number</translation>
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
        <source>Language</source>
        <translation>Language</translation>
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
        <source>Place of the interview</source>
        <translation>Place of the interview</translation>
    </message>
    <message>
        <source>Link of the interview</source>
        <translation>Link of the interview</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separated by commas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
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
        <source>Another field</source>
        <translation>Another field</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of another field</source>
        <translation>Name of another field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value of another field</source>
        <translation>Value of another field</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Add the field</translation>
    </message>
    <message>
        <source>Someone else has changed it meanwhile.</source>
        <translation>Someone else has changed it meanwhile.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::CandidatesPage</name>
    <message>
        <source>Several files were dropped. Drop one CSV file at a time.</source>
        <translation>Several files were dropped. Drop one CSV file at a time.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it first, then drop the file.</source>
        <translation>What was dropped is not a file on this computer. Save it first, then drop the file.</translation>
    </message>
    <message>
        <source>%1: not saved. %2</source>
        <translation>%1: not saved. %2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Import candidates</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Names, phone numbers in any notation, jobs, stages and tags were searched for “%1”.</source>
        <translation>Names, phone numbers in any notation, jobs, stages and tags were searched for “%1”.</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Search candidates</translation>
    </message>
    <message>
        <source>Name, number, job, stage or tag</source>
        <translation>Name, number, job, stage or tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Add a candidate</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Show all candidates</source>
        <translation>Show all candidates</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show the candidate</source>
        <translation>Show the candidate</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Close the notice</translation>
    </message>
    <message>
        <source>No candidate chosen</source>
        <translation>No candidate chosen</translation>
    </message>
    <message>
        <source>Choose a candidate in the list to see and change what is kept of them.</source>
        <translation>Choose a candidate in the list to see and change what is kept of them.</translation>
    </message>
    <message>
        <source>Your candidates</source>
        <translation>Your candidates</translation>
    </message>
    <message>
        <source>Here are all you write to, with their job, stage, tags and interview. Add the first one, or import a list: a CSV file may be dropped here.</source>
        <translation>Here are all you write to, with their job, stage, tags and interview. Add the first one, or import a list: a CSV file may be dropped here.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Drop the list here to import it</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ErasePanel</name>
    <message>
        <source>ERASE</source>
        <translation>ERASE</translation>
    </message>
    <message>
        <source>%1 was erased.</source>
        <translation>%1 was erased.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Erase %1 for good?</translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n phone number</numerusform>
            <numerusform>%n phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal note(s)</source>
        <translation>
            <numerusform>%n internal note</numerusform>
            <numerusform>%n internal notes</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes the candidate with all that is kept of them: %1, and what was noted of them in the log.</source>
        <translation>This removes the candidate with all that is kept of them: %1, and what was noted of them in the log.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting message(s) will not leave.</source>
        <translation>
            <numerusform>%n waiting message will not leave.</numerusform>
            <numerusform>%n waiting messages will not leave.</numerusform>
        </translation>
    </message>
    <message>
        <source>That they opted out stays known, as a code that does not tell the number.</source>
        <translation>That they opted out stays known, as a code that does not tell the number.</translation>
    </message>
    <message>
        <source>It cannot be undone. What the provider keeps is not touched.</source>
        <translation>It cannot be undone. What the provider keeps is not touched.</translation>
    </message>
    <message>
        <source>A message is on its way just now: wait until it is sent, then erase.</source>
        <translation>A message is on its way just now: wait until it is sent, then erase.</translation>
    </message>
    <message>
        <source>Counting what would be removed…</source>
        <translation>Counting what would be removed…</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Type %1 to confirm:</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>halftone::ui::FormField</name>
    <message>
        <source>Someone else has cleared this meanwhile. What you typed is not saved yet.</source>
        <translation>Someone else has cleared this meanwhile. What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Someone else has changed this to “%1” meanwhile. What you typed is not saved yet.</source>
        <translation>Someone else has changed this to “%1” meanwhile. What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: keep mine</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: take theirs</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ImportColumns</name>
    <message>
        <source>Reason of the refusal</source>
        <translation>Reason of the refusal</translation>
    </message>
    <message>
        <source>Line in the list</source>
        <translation>Line in the list</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
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
        <source>Email</source>
        <translation>Email</translation>
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
        <source>Language</source>
        <translation>Language</translation>
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
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Own field “%1”</translation>
    </message>
    <message>
        <source>Column “%1” becomes</source>
        <translation>Column “%1” becomes</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>First lines</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ImportPanel</name>
    <message>
        <source>“%1” holds a line of titles and no candidates.</source>
        <translation>“%1” holds a line of titles and no candidates.</translation>
    </message>
    <message>
        <source>Choose the column that holds the phone numbers.</source>
        <translation>Choose the column that holds the phone numbers.</translation>
    </message>
    <message>
        <source>Looking at what would be imported…</source>
        <translation>Looking at what would be imported…</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · As before: %3 · Refused: %4</source>
        <translation>New: %1 · Changed: %2 · As before: %3 · Refused: %4</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 lines. %3</source>
        <translation>Stopped after %1 of %2 lines. %3</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Imported. %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Stopping after the lines under way…</source>
        <translation>Stopping after the lines under way…</translation>
    </message>
    <message>
        <source>You can go on working; what is imported appears in the list.</source>
        <translation>You can go on working; what is imported appears in the list.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Nothing is imported yet.</source>
        <translation>
            <numerusform>%n line. Nothing is imported yet.</numerusform>
            <numerusform>%n lines. Nothing is imported yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows text. Check the accents below.</source>
        <translation>The file is not UTF-8: it was read as Windows text. Check the accents below.</translation>
    </message>
    <message>
        <source>No title was recognised: the first line is taken for titles; say what the columns become.</source>
        <translation>No title was recognised: the first line is taken for titles; say what the columns become.</translation>
    </message>
    <message>
        <source>The first %1 columns are shown.</source>
        <translation>The first %1 columns are shown.</translation>
    </message>
    <message>
        <source>What was imported stays. Import the same file again to go on: nobody is doubled.</source>
        <translation>What was imported stays. Import the same file again to go on: nobody is doubled.</translation>
    </message>
    <message>
        <source>Save the refused lines, mend them, and import that file.</source>
        <translation>Save the refused lines, mend them, and import that file.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n candidate(s)</source>
        <translation>
            <numerusform>Import %n candidate</numerusform>
            <numerusform>Import %n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>This cannot be imported</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Importing “%1”…</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import of “%1”</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>Country of numbers without a code</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <source>Save refused lines…</source>
        <translation>Save refused lines…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>Save refused lines</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>%1 - refused.csv</source>
        <translation>%1 - refused.csv</translation>
    </message>
</context>
<context>
    <name>halftone::ui::InterviewEdit</name>
    <message>
        <source>%1: day</source>
        <translation>%1: day</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: time</translation>
    </message>
    <message>
        <source>%1: set a date</source>
        <translation>%1: set a date</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: remove</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Set a date…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>halftone::ui::NewCandidate</name>
    <message>
        <source>In any notation: 06 12 34 56 78, +33 6 12 34 56 78…</source>
        <translation>In any notation: 06 12 34 56 78, +33 6 12 34 56 78…</translation>
    </message>
    <message>
        <source>%1 – the number may not exist; it can be added all the same.</source>
        <translation>%1 – the number may not exist; it can be added all the same.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The phone number is missing: it is how the candidate is written to.</source>
        <translation>The phone number is missing: it is how the candidate is written to.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Type all its digits, with the country code or the country below.</source>
        <translation>“%1” is not a phone number. Type all its digits, with the country code or the country below.</translation>
    </message>
    <message>
        <source>“%1” has no country code. Choose the country below, or begin with + and the code.</source>
        <translation>“%1” has no country code. Choose the country below, or begin with + and the code.</translation>
    </message>
    <message>
        <source>This number is %1’s.</source>
        <translation>This number is %1’s.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>New candidate</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>Country of numbers without a code</translation>
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
        <source>Separated by commas</source>
        <translation>Separated by commas</translation>
    </message>
    <message>
        <source>Show that candidate</source>
        <translation>Show that candidate</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>Add candidate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>halftone::ui::RefusedModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Line %1, “%2”: %3</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>To be looked at: %1</translation>
    </message>
</context>
<context>
    <name>halftone::ui::RegionBox</name>
    <message>
        <source>None: numbers begin with +</source>
        <translation>None: numbers begin with +</translation>
    </message>
</context>
</TS>
