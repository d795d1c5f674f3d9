<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Sandbox</name>
    <message>
        <source>halftone-sandbox: port %1 cannot be used: %2
</source>
        <translation>halftone-sandbox&#xa0;: le port %1 est inutilisable&#xa0;: %2
</translation>
    </message>
    <message>
        <source>Its first line on standard output is JSON: {&quot;url&quot;, &quot;account_sid&quot;, &quot;auth_token&quot;, &quot;pid&quot;}.
It ends on SIGTERM or SIGINT, or when its standard input (a pipe) closes.

Faults are a JSON array of objects. &quot;kind&quot; is required, one of: delay, never_answer, close, reset, close_in_status_line,
close_in_body, stop_listening, throttle, refuse, error_500, error_500_bare, bad_gateway, unauthorized, not_found,
truncated_json, html_200, wrong_types, unknown_enum, huge, duplicate_entries, shift_page, date_skew, listing_lag,
segments_zero, out_of_order, delivered_after_failed, undelivered. Which requests: &quot;method&quot;, &quot;path&quot; (with *), &quot;to&quot;;
how often: &quot;count&quot; (1; 0 for ever), &quot;skip&quot;, &quot;every&quot;, &quot;probability&quot;; &quot;booked&quot;: true acts on the request first; and, by kind,
&quot;ms&quot;, &quot;status&quot;, &quot;code&quot;, &quot;retry_after&quot;. Example: [{&quot;kind&quot;: &quot;close&quot;, &quot;path&quot;: &quot;*/Messages.json&quot;, &quot;booked&quot;: true}]

For tests, without credentials: POST /_sandbox/inbound {from, to, body, media, when}, /_sandbox/outbound, /_sandbox/status
{sid, status}, /_sandbox/recipient {number, whatsapp, landline, opted_out, language}, /_sandbox/number, /_sandbox/sender
{number, status, remove}, /_sandbox/approve, reject, pause, disable {name, reason}, /_sandbox/faults (DELETE forgets them);
GET /_sandbox/ledger, /_sandbox/pending.
</source>
        <translation>Sa première ligne sur la sortie standard est du JSON&#xa0;: {&quot;url&quot;, &quot;account_sid&quot;, &quot;auth_token&quot;, &quot;pid&quot;}.
Il se termine sur SIGTERM ou SIGINT, ou quand son entrée standard (un tube) se ferme.

Les pannes sont un tableau JSON d’objets. « kind&#xa0;» est obligatoire, un de&#xa0;: delay, never_answer, close, reset, close_in_status_line,
close_in_body, stop_listening, throttle, refuse, error_500, error_500_bare, bad_gateway, unauthorized, not_found,
truncated_json, html_200, wrong_types, unknown_enum, huge, duplicate_entries, shift_page, date_skew, listing_lag,
segments_zero, out_of_order, delivered_after_failed, undelivered. Quelles requêtes&#xa0;: &quot;method&quot;, &quot;path&quot; (avec *), &quot;to&quot;&#xa0;;
combien de fois&#xa0;: &quot;count&quot; (1&#xa0;; 0 sans fin), &quot;skip&quot;, &quot;every&quot;, &quot;probability&quot;&#xa0;; &quot;booked&quot;: true exécute d’abord la requête&#xa0;; et, selon
la panne, &quot;ms&quot;, &quot;status&quot;, &quot;code&quot;, &quot;retry_after&quot;. Exemple&#xa0;: [{&quot;kind&quot;: &quot;close&quot;, &quot;path&quot;: &quot;*/Messages.json&quot;, &quot;booked&quot;: true}]

Pour les tests, sans identifiants&#xa0;: POST /_sandbox/inbound {from, to, body, media, when}, /_sandbox/outbound, /_sandbox/status
{sid, status}, /_sandbox/recipient {number, whatsapp, landline, opted_out, language}, /_sandbox/number, /_sandbox/sender
{number, status, remove}, /_sandbox/approve, reject, pause, disable {name, reason}, /_sandbox/faults (DELETE les oublie)&#xa0;;
GET /_sandbox/ledger, /_sandbox/pending.
</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 demande un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>A messaging provider on this computer, behind Twilio&apos;s wire format: for trying Halftone out, and for tests.</source>
        <translation>Un fournisseur de messagerie sur cet ordinateur, au format de Twilio&#xa0;: pour essayer Halftone et pour les tests.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 (default: the system chooses).</source>
        <translation>Port sur 127.0.0.1 (par défaut&#xa0;: au choix du système).</translation>
    </message>
    <message>
        <source>Where all chance comes from (default: 1).</source>
        <translation>Ce dont tout hasard est tiré (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>How much faster deliveries, reviews and answers go (default: 1).</source>
        <translation>Combien de fois plus vite vont remises, relectures et réponses (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>Milliseconds before each answer (default: 0).</source>
        <translation>Millisecondes avant chaque réponse (par défaut&#xa0;: 0).</translation>
    </message>
    <message>
        <source>Requests at once before 429 (default: no limit).</source>
        <translation>Requêtes simultanées avant un 429 (par défaut&#xa0;: sans limite).</translation>
    </message>
    <message>
        <source>JSON file of what goes wrong.</source>
        <translation>Fichier JSON de ce qui doit mal se passer.</translation>
    </message>
    <message>
        <source>A line of JSON for each event.</source>
        <translation>Une ligne de JSON par évènement.</translation>
    </message>
    <message>
        <source>Nobody answers.</source>
        <translation>Personne ne répond.</translation>
    </message>
    <message>
        <source>Starts with some thirty candidates and their conversations.</source>
        <translation>Commence avec une trentaine de candidats et leurs conversations.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Says this and ends.</source>
        <translation>Affiche ceci et se termine.</translation>
    </message>
    <message>
        <source>Says which version this is and ends.</source>
        <translation>Affiche sa version et se termine.</translation>
    </message>
</context>
</TS>
