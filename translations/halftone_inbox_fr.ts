<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Inbox</name>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Window closing soon</source>
        <translation>Fenêtre bientôt fermée</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>last message of a conversation, sent by us</comment>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Vous est attribuée</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivie</translation>
    </message>
</context>
<context>
    <name>halftone::ui::ConversationDelegate</name>
    <message>
        <source>Draft</source>
        <extracomment>Before the last line of a conversation with an unsent text</extracomment>
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>halftone::ui::HitDelegate</name>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>halftone::ui::InboxPage</name>
    <message>
        <source>Search names, numbers, messages</source>
        <translation>Noms, numéros, messages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which conversations are listed</source>
        <translation>Conversations affichées dans la liste</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Afficher toutes les conversations</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Names, numbers in any notation and the text of messages were searched for “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» a été cherché dans les noms, les numéros (toutes notations) et le texte des messages.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aucune conversation</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>No conversation has unread messages.</source>
        <translation>Aucune conversation n’a de message non lu.</translation>
    </message>
    <message>
        <source>None is yours</source>
        <translation>Aucune ne vous est confiée</translation>
    </message>
    <message>
        <source>Conversations that are assigned to you appear here.</source>
        <translation>Les conversations qui vous sont confiées apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing pending</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>No message waits for an approval.</source>
        <translation>Aucun message n’attend d’approbation.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>No message failed or was refused.</source>
        <translation>Aucun message n’a échoué ni été refusé.</translation>
    </message>
    <message>
        <source>No window closes soon</source>
        <translation>Aucune fenêtre ne ferme bientôt</translation>
    </message>
    <message>
        <source>Conversations whose reply window closes within the hour appear here.</source>
        <translation>Les conversations dont la fenêtre de 24 h ferme dans l’heure apparaissent ici.</translation>
    </message>
    <message>
        <source>&amp;Assigned to me</source>
        <translation>&amp;Attribuée à moi</translation>
    </message>
    <message>
        <source>&amp;Followed by me</source>
        <translation>&amp;Suivie par moi</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marquer comme lue</translation>
    </message>
    <message>
        <source>Assigned to you: %1</source>
        <translation>Vous est attribuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer yours: %1</source>
        <translation>Ne vous est plus attribuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Followed: %1</source>
        <translation>Suivie&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer followed: %1</source>
        <translation>N’est plus suivie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Marquée comme lue</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Maj+F</translation>
    </message>
    <message>
        <source>Conversations with candidates appear here. Add or import candidates on their page, write a new message with Ctrl+N, or wait for one to write.</source>
        <translation>Les conversations avec les candidats apparaissent ici. Ajoutez ou importez des candidats sur leur page, écrivez un nouveau message avec Ctrl+N, ou attendez que l’un d’eux écrive.</translation>
    </message>
</context>
<context>
    <name>halftone::ui::SearchModel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
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
