"""Replies to requests of two programmes, as owners' mail programs send them, with what they say."""

from base64 import b64encode
from collections.abc import Iterator
from email.header import Header
from typing import Any

from tests.reading.held_out.quoting import Client, clients, document

OWNER = "k.idrissi@port.example"
ADDRESS = "suivi+m4tq7x2k@avancement.example"
SENT = {
    "one": """--- Répondez au-dessus de cette ligne ---

Bonjour,

Où en est l'action que vous portez ?

1. Extension du quai nord
   MTS-08 · échéance le 15/06/2026
   En cours, 35 %

Écrivez comme vous voulez, par exemple : terminée · 60 % · bloquée : budget · report au 15/07/2026.

La cellule
""",
    "three": """Bonjour,

Où en sont les trois actions que vous portez ? Une ligne par action suffit.

1. [G-1] Guichet unique de Fès (échéance 29/05/2026, en cours, 50 %)
2. [G-2] Formation des agents (échéance 10/07/2026, pas commencée)
3. [G-3] Audit des procédures (échéance 25/09/2026, en cours, 20 %)

Exemples : 1 : terminée · 2 : 60 % · 3 : report au 25/10/2026

La cellule
""",
}
ACTIONS = {
    "one": [(1, "MTS-08", "Extension du quai nord", "2026-06-15", "in_progress", 35)],
    "three": [
        (1, "G-1", "Guichet unique de Fès", "2026-05-29", "in_progress", 50),
        (2, "G-2", "Formation des agents", "2026-07-10", "not_started", 0),
        (3, "G-3", "Audit des procédures", "2026-09-25", "in_progress", 20),
    ],
}
FIELDS = ("number", "ref", "title", "due", "status", "progress")
KINDRED = {"arabizi": "fr", "darija": "ar", "fr-ar": "ar"}


def status_cases() -> Iterator[dict[str, Any]]:
    """Yield a case for each answer, quoted by the program that its line names."""
    known = {(one.lang, one.name): one for one in clients()}
    for number, one in enumerate(document("statuses")["case"]):
        asked = one.get("asked", "one")
        lang = KINDRED.get(one["lang"], one["lang"])
        client = known.get((lang, one["client"])) or known.get(("fr", one["client"]))
        text = _text(one["said"], client, asked, lang)
        yield {
            "id": f"status-{number:02}",
            "lang": one["lang"],
            "client": one["client"],
            "received_on": "2026-04-02",
            "request": _request(asked),
            "raw_b64": b64encode(_mail(text)).decode(),
            "expected": {
                "decision": one.get("decision", "apply"),
                "updates": [_update(asked, *update) for update in one["updates"]],
            },
        }


def date_cases() -> Iterator[dict[str, Any]]:
    """Yield a case for each expression of a deadline."""
    for lang, expressions in document("dates").items():
        for text, day in expressions:
            yield {"lang": lang, "text": text, "reference": "2026-04-02", "expected": day or None}


def _text(said: str, client: Client | None, asked: str, lang: str) -> str:
    if client is None:
        # Answered inside the quotation: the announcement stands above what is said.
        known = next(one for one in clients() if one.lang == lang and one.marks)
        return known.reply("", "", ADDRESS) + said + "\n"
    return client.reply(said, SENT[asked].strip("\n"), ADDRESS)


def _request(asked: str) -> dict[str, Any]:
    return {
        "recipient": OWNER,
        "aliases": [],
        "substitutes": [],
        "reply_address": ADDRESS,
        "asked_on": "2026-04-01",
        "sent_text": SENT[asked],
        "actions": [dict(zip(FIELDS, one, strict=True)) for one in ACTIONS[asked]],
    }


def _mail(text: str) -> bytes:
    subject = Header("RE: Où en sont vos actions ?", "utf-8").encode()
    head = f"From: K. Idrissi <{OWNER}>\r\nTo: {ADDRESS}\r\nSubject: {subject}\r\n"
    head += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    return f"{head}Content-Transfer-Encoding: 8bit\r\n\r\n{text}".encode()


def _update(
    asked: str, number: int, values: str, blocker: str = "-", delegate: str = "-"
) -> dict[str, Any]:
    status, progress, due, forecast = (None if one == "-" else one for one in values.split())
    return {
        "action": ACTIONS[asked][number - 1][1],
        "status": status,
        "progress": int(progress) if progress else None,
        "new_due": due,
        "forecast": forecast,
        "blocker": None if blocker == "-" else blocker,
        "delegate": None if delegate == "-" else delegate,
        "evidence": [],
    }
