"""Whose reply it is, whole: what comes of each token from each sender, past each border.

The tables are those of the decision record, read from its page: neither can say what is not so.
"""

from dataclasses import dataclass, replace
from datetime import date
from email.mime.text import MIMEText
from itertools import takewhile
from pathlib import Path

import pytest

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.model.mandates import Mandate, Role, Substitute
from domain.model.reading import Outcome
from domain.model.report import Effect
from domain.rules import keys
from domain.use_cases.deciding import accept
from notifications.reading.border import Border
from notifications.reading.reader import MailReader
from notifications.tokens import Purpose, Tokens
from storage.store import Store
from tests.contracts.stores import Database, empty
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF, a_person, a_plan, an_action, follow
from tests.use_cases.office import DOMAIN, TOKENS, Office, message_id_of, parsed, text_of
from tests.use_cases.port import ask

PAGES = Path(__file__).parents[2] / "docs" / "adr"
ENDED, CHANGED = date(2026, 3, 10), date(2026, 3, 11)
BORDER_NAME = "mx.suivi.example"
VERDICTS = {
    "nothing": "",
    "pass": f"{BORDER_NAME}; dmarc=pass header.from=org.example",
    "none": f"{BORDER_NAME}; dmarc=none",
    "fail": f"{BORDER_NAME}; dmarc=fail header.from=org.example",
    "foreign fail": "mx.elsewhere.example; dmarc=fail header.from=org.example",
}

HOLDER = replace(SALMA, aliases=("s.salma@org.example",))
KARIM, OMAR, HIND, LEILA = map(a_person, ("Karim", "Omar", "Hind", "Leila"))
DIRECTION = Role(
    id=keys.opaque(PROGRAMME, "role", "direction"),
    title="Direction du port",
    mandates=(Mandate(KARIM.id, until=ENDED), Mandate(SALMA.id, CHANGED)),
)
PLAN = a_plan(
    an_action("1.1", owner=DIRECTION.id),
    an_action("1.2", owner=DIRECTION.id),
    an_action("2.1", owner=NADIA.id),
    people=(HOLDER, YOUSSEF, NADIA, KARIM, OMAR, HIND, LEILA),
    roles=(DIRECTION,),
    substitutes=(
        Substitute("one", SALMA.id, OMAR.id, CHANGED, date(2026, 3, 31)),
        Substitute("two", SALMA.id, HIND.id, date(2026, 2, 1), ENDED),
    ),
)
# Who writes, as the page calls them; the delegate speaks of what was handed over to her.
SENDERS = {
    "owner": SALMA.address,
    "alias": HOLDER.aliases[0],
    "substitute": OMAR.address,
    "delegate": LEILA.address,
    "past substitute": HIND.address,
    "coordinator": YOUSSEF.address,
    "old holder": KARIM.address,
    "stranger": "somebody@elsewhere.example",
}
OLD = Tokens({1: b"the key before, 32 bytes long..."}, 1)
KEYS = Tokens({**OLD.keys, 2: b"the key in use, 32 bytes long..."}, 2)
DROPPED = Tokens({3: b"a key of which nothing is kept.."}, 3)


@dataclass(frozen=True, slots=True)
class Post:
    """An office after a mandate passed, with the requests that were sent to three people."""

    office: Office
    handed: ReadyMail
    before: ReadyMail
    others: ReadyMail

    def outcome(self, kind: str, sender: str, verdict: str = "") -> str:
        """Return what comes of an answer: its effect or the quarantine, with the reason."""
        says = "1.2 : en cours" if sender == "delegate" else "1.1 : en cours"
        raw = self._mail(says, kind, SENDERS[sender], verdict)
        recipient = str(raw["To"])
        taken = self.office.receive(raw.as_bytes(), recipient, SENDERS[sender])
        assert taken is not None
        if taken.outcome == Outcome.QUARANTINE:
            return f"quarantined: {taken.why}"
        with self.office.open_unit(read_only=True) as unit:
            report = unit.actions.reports(PROGRAMME)[-1] if taken.reports else None
        effect, why = (report.effect, report.why) if report else (Effect.ASKED, taken.why)
        return f"{effect}: {why}".removesuffix(": ")

    def _mail(self, says: str, kind: str, sender: str, verdict: str) -> MIMEText:
        """Return a reply with that kind of token in its address."""
        text = says
        if kind == "forwarded":
            text = f"{says}\n\n---------- Message transféré ----------\n{text_of(self.handed)}"
        raw = MIMEText(text, "plain", "utf-8")
        raw["From"], raw["To"] = sender, f"suivi{self._tag(kind)}@{DOMAIN}"
        raw["Message-ID"] = message_id_of(kind + sender + verdict)
        if kind == "thread alone":
            raw["In-Reply-To"] = str(parsed(self.handed)["Message-ID"])
        if verdict:
            raw["Authentication-Results"] = verdict
        return raw

    def _tag(self, kind: str) -> str:
        named = self.handed.mail_id
        minted = {
            "request": KEYS.mint(Purpose.REPLY, named),
            "forwarded": KEYS.mint(Purpose.REPLY, named),
            "previous key": OLD.mint(Purpose.REPLY, named),
            "request before": KEYS.mint(Purpose.REPLY, self.before.mail_id),
            "somebody else's": KEYS.mint(Purpose.REPLY, self.others.mail_id),
            "dropped key": DROPPED.mint(Purpose.REPLY, named),
            "forged": "a" * 32,
        }
        return f"+{minted[kind]}" if kind in minted else ""


@pytest.fixture
def post(sqlite: Database) -> Post:
    """Return the office on the day after Karim's role passed to Salma, one action to Leila.

    On one store only: what rules say of a hundred mails does not depend on it.
    """
    empty(sqlite.engine)
    office = Office(Store(sqlite.engine, "matrix").unit)
    follow(office.open_unit, PLAN)
    asked = {one.recipient: one for one in ask(office, date(2026, 3, 2))}
    (handed,) = ask(office, CHANGED)
    office.reply(handed, "1.2 : déléguer à Leila")
    (item,) = (one for one in office.desk() if one.kind is DeskKind.DELEGATION)
    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    office.day = date(2026, 3, 12)
    office.reader = MailReader(
        Border(DOMAIN, authserv_id=BORDER_NAME), Tokens({**TOKENS.keys, **KEYS.keys}, KEYS.minting)
    )
    return Post(office, handed, asked[KARIM.address], asked[NADIA.address])


def test_each_token_from_each_sender_comes_to_what_the_page_says(post: Post) -> None:
    said = _table("token")

    found = {(token, sender): post.outcome(token, sender) for token, sender in said}

    assert found == said
    assert len(said) == len({token for token, _ in said}) * len(SENDERS)


def test_only_our_own_border_is_believed_as_the_page_says(post: Post) -> None:
    said = _table("border says")

    found = {
        (verdict, sender): post.outcome("request", sender, VERDICTS[verdict])
        for verdict, sender in said
    }

    assert found == said


def test_a_new_deadline_is_proposed_whoever_may_speak(post: Post) -> None:
    for sender in (SALMA, OMAR):
        post.office.reply(post.handed, "1.1 : en cours, report au 15 juillet 2026", sender)

        assert DeskKind.DEADLINE in {one.kind for one in post.office.desk()}
        assert post.office.action("1.1").deadline == date(2026, 6, 30)


def _table(first: str) -> dict[tuple[str, str], str]:
    """Return a table of the page, each list in a cell taken apart."""
    (page,) = PAGES.glob("*-whose-reply-it-is.md")
    lines = page.read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(f"| {first} |")) + 2
    rows = takewhile(bool, lines[start:])
    cells = [[one.strip() for one in row.strip("|").split("|")] for row in rows]
    return {
        (one, sender): outcome
        for ones, senders, outcome in cells
        for one in ones.split(", ")
        for sender in senders.split(", ")
    }
