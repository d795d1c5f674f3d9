<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Sandbox</name>
    <message>
        <source>halftone-sandbox: port %1 cannot be used: %2
</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A messaging provider on this computer, behind Twilio&apos;s wire format: for trying Halftone out, and for tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 (default: the system chooses).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all chance comes from (default: 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much faster deliveries, reviews and answers go (default: 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds before each answer (default: 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once before 429 (default: no limit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file of what goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of JSON for each event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with some thirty candidates and their conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says this and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which version this is and ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
