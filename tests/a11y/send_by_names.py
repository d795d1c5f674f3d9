"""Sends a message in the demo by accessible names alone. Arguments: language, program."""
import signal
import subprocess
import sys

from outside import RETURN, Outside

NAMES = {
    "en": {
        "conversations": "Conversations", "search": "Search", "results": "Search results", "phone": r"Phone number \+.* – (SMS|WhatsApp)",
        "message": "Message", "send": "Send|Submit for approval|Send template", "messages": "Messages", "template": "Insert template",
        "status": "Connection status", "filter": "Show", "text": "Hello, are you free tomorrow at ten?",
    },
    "fr": {
        "conversations": "Conversations", "search": "Rechercher", "results": "Résultats de la recherche",
        "phone": r"Numéro de téléphone \+.* – (SMS|WhatsApp)", "message": "Message",
        "send": "Envoyer|Soumettre pour approbation|Envoyer le modèle", "messages": "Messages", "template": "Insérer un modèle",
        "status": "État de la connexion", "filter": "Afficher", "text": "Bonjour, êtes-vous libre demain à dix heures ?",
    },
}


def main():
    language, program = sys.argv[1:3]
    names = NAMES[language]
    process = subprocess.Popen([program, "--demo", "--language", language])
    try:
        seen = Outside(process.pid)
        conversations = seen.find(names["conversations"])

        def named_rows():
            # While the first sync runs, rows come and move: one that is gone in between has no name any more.
            rows = seen.items(conversations)
            return rows if rows and all(rows) else None

        rows = seen.wait("list of conversations that all have names", named_rows)
        seen.find(names["status"])
        first = rows[0].split(",")[0]

        search = seen.find(names["search"])
        seen.set_text(search, first)
        results = seen.find(names["results"])
        seen.wait(f"hit for {first!r}", lambda: any(first in item for item in seen.items(results)))
        seen.focus(search)
        seen.key(RETURN)

        seen.find(names["phone"])
        seen.find(names["template"])
        message = seen.find(names["message"])
        seen.set_text(message, names["text"])
        send = seen.find(names["send"])
        seen.wait("button that can be pressed", lambda: seen.enabled(send))
        seen.press(send)
        messages = seen.find(names["messages"])
        seen.wait("message in the conversation", lambda: any(names["text"] in item for item in seen.items(messages)))
        print(f"{language}: sent to {first} by accessible names alone")
    finally:
        process.send_signal(signal.SIGTERM)
        status = process.wait(timeout=15)
    assert status == 0, f"the window ended with {status}"


if __name__ == "__main__":
    main()
