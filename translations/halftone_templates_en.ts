<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>halftone::ui::CheckList</name>
    <message>
        <source>If it is sent by WhatsApp and needs approval</source>
        <extracomment>Heading of the checks of an SMS template, which reviewers see only when it is sent by WhatsApp outside of the reply window</extracomment>
        <translation>If it is sent by WhatsApp and needs approval</translation>
    </message>
    <message>
        <source>What reviewers look at</source>
        <translation>What reviewers look at</translation>
    </message>
    <message>
        <source>Nothing is known that reviewers would refuse.</source>
        <translation>Nothing is known that reviewers would refuse.</translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>Mend the text</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Name it “%1”</translation>
    </message>
    <message>
        <source>Checks: nothing found</source>
        <translation>Checks: nothing found</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %n finding(s)</source>
        <translation>
            <numerusform>Checks: %n finding</numerusform>
            <numerusform>Checks: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halftone::ui::FieldMenu</name>
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
        <source>With a default value</source>
        <translation>With a default value</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TemplateEditor</name>
    <message>
        <source>Mended. Ctrl+Z brings back what was there.</source>
        <translation>Mended. Ctrl+Z brings back what was there.</translation>
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
        <source>As the text is</source>
        <extracomment>Entry of the list of languages</extracomment>
        <translation>As the text is</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Shared with the team</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text of the template</translation>
    </message>
    <message>
        <source>Hello {{ candidate.first_name }}, …</source>
        <translation>Hello {{ candidate.first_name }}, …</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insert field</translation>
    </message>
    <message>
        <source>Use plain typography</source>
        <translation>Use plain typography</translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation>Preview for</translation>
    </message>
    <message>
        <source>an example (or search a candidate)</source>
        <translation>an example (or search a candidate)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, changed</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>For what somebody asked for or expects, such as an interview. The cheaper class.</source>
        <translation>For what somebody asked for or expects, such as an interview. The cheaper class.</translation>
    </message>
    <message>
        <source>For offers and invitations nobody asked for. The dearer class.</source>
        <translation>For offers and invitations nobody asked for. The dearer class.</translation>
    </message>
    <message>
        <source>For codes alone.</source>
        <translation>For codes alone.</translation>
    </message>
    <message>
        <source>Only the author of a template can make it private.</source>
        <translation>Only the author of a template can make it private.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Submitted, it is seen by WhatsApp’s reviewers and lasts: its name and text cannot be changed then. The answer takes minutes as a rule.</source>
        <translation>Submitted, it is seen by WhatsApp’s reviewers and lasts: its name and text cannot be changed then. The answer takes minutes as a rule.</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Edit a copy</translation>
    </message>
    <message>
        <source>Submitted %1.</source>
        <translation>Submitted %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it.</source>
        <translation>
            <numerusform>%n message waits for it.</numerusform>
            <numerusform>%n messages wait for it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>Edit and resubmit</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template: it is not sent any more.</source>
        <translation>WhatsApp has disabled this template: it is not sent any more.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template, since candidates reported it. It comes back by itself, or is disabled.</source>
        <translation>WhatsApp has paused this template, since candidates reported it. It comes back by itself, or is disabled.</translation>
    </message>
    <message>
        <source>It is with the reviewers, and cannot be changed.</source>
        <translation>It is with the reviewers, and cannot be changed.</translation>
    </message>
    <message>
        <source>What WhatsApp has approved cannot be changed there.</source>
        <translation>What WhatsApp has approved cannot be changed there.</translation>
    </message>
    <message>
        <source>It is in a state that is not known here, and cannot be used.</source>
        <translation>It is in a state that is not known here, and cannot be used.</translation>
    </message>
    <message>
        <source>What you write appears here as a candidate reads it.</source>
        <translation>What you write appears here as a candidate reads it.</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>Not known of %1: %2. It will be asked for, unless the field has a default value.</source>
        <translation>Not known of %1: %2. It will be asked for, unless the field has a default value.</translation>
    </message>
    <message>
        <source>%1 of %2 characters, values included</source>
        <translation>%1 of %2 characters, values included</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>An SMS has at most %1 characters.</source>
        <translation>An SMS has at most %1 characters.</translation>
    </message>
    <message>
        <source>“%1” leaves room for 70 characters per SMS instead of 160.</source>
        <extracomment>%1 is a character that is not in the SMS alphabet</extracomment>
        <translation>“%1” leaves room for 70 characters per SMS instead of 160.</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>Stands in for a default value, selected, to be typed over</extracomment>
        <translation>value</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TemplateModel</name>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an SMS template: it needs nobody&apos;s approval</extracomment>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>halftone::ui::TemplatesPage</name>
    <message>
        <source>Search templates</source>
        <translation>Search templates</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Filter by language</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>No template fits what is searched for.</source>
        <translation>No template fits what is searched for.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Fetches templates and decisions from the provider.</source>
        <translation>Fetches templates and decisions from the provider.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>A template is a text that you send often, with fields such as the first name. WhatsApp templates, once approved, may also be sent after the reply window has closed.</source>
        <translation>A template is a text that you send often, with fields such as the first name. WhatsApp templates, once approved, may also be sent after the reply window has closed.</translation>
    </message>
    <message>
        <source>Write the first template</source>
        <translation>Write the first template</translation>
    </message>
    <message>
        <source>Fetch those of the provider</source>
        <translation>Fetch those of the provider</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) not saved. What you wrote is kept until you save or discard it.</source>
        <translation>
            <numerusform>%n template not saved. What you wrote is kept until you save or discard it.</numerusform>
            <numerusform>%n templates not saved. What you wrote is kept until you save or discard it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Live news for screen readers: a template&apos;s name and its new state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A colleague deleted “%1” meanwhile. What you wrote is kept: save it as a new template, or discard it.</source>
        <translation>A colleague deleted “%1” meanwhile. What you wrote is kept: save it as a new template, or discard it.</translation>
    </message>
    <message>
        <source>What you wrote of “%1” is kept.</source>
        <translation>What you wrote of “%1” is kept.</translation>
    </message>
    <message>
        <source>It was submitted meanwhile and cannot be changed any more. What you wrote is kept.</source>
        <translation>It was submitted meanwhile and cannot be changed any more. What you wrote is kept.</translation>
    </message>
    <message>
        <source>Make it a copy</source>
        <translation>Make it a copy</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Discard mine</translation>
    </message>
    <message>
        <source>A colleague changed this template meanwhile. What you wrote is kept.</source>
        <translation>A colleague changed this template meanwhile. What you wrote is kept.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>A copy to be resubmitted as “%1”.</source>
        <translation>A copy to be resubmitted as “%1”.</translation>
    </message>
    <message>
        <source>A copy named “%1”.</source>
        <translation>A copy named “%1”.</translation>
    </message>
    <message>
        <source>“%1” is submitted for approval.</source>
        <translation>“%1” is submitted for approval.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>Delete “%1” for the whole team?</source>
        <translation>Delete “%1” for the whole team?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message>
        <source>It is not offered any more; at the provider it stays.</source>
        <translation>It is not offered any more; at the provider it stays.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>What you wrote of “%1” is discarded.</source>
        <translation>What you wrote of “%1” is discarded.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>The templates are up to date.</source>
        <translation>The templates are up to date.</translation>
    </message>
    <message>
        <source>“%1” has this name or this text already. Choose another name, or use that one.</source>
        <translation>“%1” has this name or this text already. Choose another name, or use that one.</translation>
    </message>
    <message>
        <source>A colleague keeps a private template of this name. Choose another name.</source>
        <translation>A colleague keeps a private template of this name. Choose another name.</translation>
    </message>
    <message>
        <source>Only the author of a template can make it private.</source>
        <translation>Only the author of a template can make it private.</translation>
    </message>
</context>
</TS>
