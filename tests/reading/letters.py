"""The mails of these stories: Salma owns actions, Youssef coordinates, Nadia isn't concerned."""

from collections.abc import Sequence
from datetime import date
from email.message import EmailMessage

from domain.model.reading import AskedAction, AskedRequest, Reading, Update
from domain.model.status import Status
from notifications.reading.border import Border
from notifications.reading.understanding import understand

TODAY = date(2026, 5, 12)
SALMA = "salma@ministere.example"
NADIA = "nadia@ailleurs.example"
TOKEN = "abcd2345"  # noqa: S105 -- a story, not a secret
REPLY_TO = f"suivi+{TOKEN}@programme.example"
BORDER = Border("programme.example", authserv_id="mx.programme.example")

PLATFORM = AskedAction(
    1, "a-1", "MKT-04", "Plateforme numérique", date(2026, 6, 30), Status.IN_PROGRESS, 30
)
TRAINING = AskedAction(
    2, "a-2", "MKT-07", "Programme de tutorat", date(2026, 9, 30), Status.IN_PROGRESS, 10
)
CHARTER = AskedAction(
    3, "a-3", "MKT-11", "Charte qualité", date(2026, 7, 15), Status.NOT_STARTED, 0
)

SENT = """--- Répondez au-dessus de cette ligne ---

Bonjour Salma,

Où en sont ces actions du programme ?

1. [MKT-04] Plateforme numérique
   Échéance : 30/06/2026 · en cours (30 %)
2. [MKT-07] Programme de tutorat
   Échéance : 30/09/2026 · en cours (10 %)
3. [MKT-11] Charte qualité
   Échéance : 15/07/2026 · non démarrée

Un mot suffit : « 1 terminé », « 2 : 60 % », « 3 reportée au 15/10/2026 ».

Youssef, pour la cellule de suivi
"""


def request(*actions: AskedAction) -> AskedRequest:
    """Return what Salma was asked; by default about the platform alone."""
    return AskedRequest(
        recipient=SALMA,
        reply_address=REPLY_TO,
        sent_text=SENT,
        asked_on=date(2026, 5, 11),
        on=TODAY,
        actions=actions or (PLATFORM,),
        aliases=("s.salma@ministere.example",),
        substitutes=("karim@ministere.example",),
    )


ALL_THREE = request(PLATFORM, TRAINING, CHARTER)


def mail(body: str, *, sender: str = f"Salma <{SALMA}>", to: str = REPLY_TO) -> EmailMessage:
    """Return a plain reply."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = to
    message["Subject"] = "Re: Point d'avancement"
    message["Message-ID"] = "<reponse-1@ministere.example>"
    message.set_content(body)
    return message


def reading(body: str, asked: AskedRequest | None = None) -> Reading:
    """Return how a plain reply of Salma is understood."""
    return understand(mail(body).as_bytes(), asked or request(), BORDER)


def told(updates: Sequence[Update]) -> list[str]:
    """Return updates in a short form: « 1 done 100 », « 3 postponed due=2026-10-15 »."""
    return [" ".join(_parts(update)) for update in updates]


def _parts(update: Update) -> list[str]:
    shown = [update.action.removeprefix("a-")]
    shown += [update.status.value] if update.status else []
    shown += [str(update.progress)] if update.progress is not None else []
    shown += [f"due={update.new_deadline}"] if update.new_deadline else []
    shown += [f"end={update.forecast}"] if update.forecast else []
    shown += [f"blocker={update.blocker}"] if update.blocker else []
    shown += [f"delegate={update.delegate}"] if update.delegate else []
    return shown


def quoted(text: str, mark: str = "> ") -> str:
    """Return a text as mail programs quote it."""
    return "\n".join((mark + line).rstrip() for line in text.split("\n"))
