"""The promise, held against the store and against what the mail server says it took."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Engine, text

from tests.promise.sink import Copy

MAILS = """
    SELECT outbox.mail_id, outbox.state, frozen_mail.message_id, frozen_mail.recipient,
           frozen_mail.sha256,
           (SELECT count(*) FROM attempt
             WHERE attempt.mail_id = outbox.mail_id AND at_risk_at IS NOT NULL) AS at_risk,
           (SELECT count(*) FROM attempt
             WHERE attempt.mail_id = outbox.mail_id AND fate = 'unknown') AS unanswered,
           (SELECT count(*) FROM attempt
             WHERE attempt.mail_id = outbox.mail_id AND closed_at IS NULL) AS unclosed,
           (SELECT count(*) FROM desk_item
             WHERE desk_item.subject = outbox.mail_id) AS on_desk
    FROM outbox LEFT JOIN frozen_mail ON frozen_mail.mail_id = outbox.mail_id
"""
MOST_COPIES = 2
FOR_A_PERSON = frozenset({"held", "failed"})
SETTLED = FOR_A_PERSON | {"sent", "superseded"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One owed mail: how it stands, its attempts by kind, its copies; `frozen` is what they are."""

    mail_id: str
    state: str
    frozen: Copy
    at_risk: int
    unanswered: int
    unclosed: int
    on_desk: int
    copies: tuple[Copy, ...]

    def broken(self) -> str:
        """Return which part of the promise is broken for this mail, whatever was killed when."""
        if self.state == "sent" and not self.copies:
            return "lost"
        if len(self.copies) > MOST_COPIES:
            return "a third copy"
        if len(self.copies) > min(1 + self.unanswered, self.at_risk):
            return "a copy that no attempt explains"
        if set(self.copies) - {self.frozen}:
            return "a copy that is not what was frozen"
        return ""

    def forgotten(self) -> bool:
        """Tell whether it is neither done nor before a person, or before one without need."""
        undone = self.state not in SETTLED or self.unclosed > 0
        return undone or bool(self.on_desk) != (self.state in FOR_A_PERSON)


@dataclass(frozen=True, slots=True)
class Account:
    """All owed mails and, in `strangers`, copies that answer to none of them."""

    entries: tuple[Entry, ...]
    strangers: tuple[Copy, ...]

    @property
    def settled(self) -> bool:
        """Tell whether nothing is left to the engine."""
        return all(one.state in SETTLED for one in self.entries)

    @property
    def broken(self) -> list[str]:
        """Return what breaks the promise, however little time there was to keep it."""
        found = [f"{one.mail_id}: {one.broken()}" for one in self.entries if one.broken()]
        return found + [f"{one.recipient}: a mail that was not owed" for one in self.strangers]

    @property
    def forgotten(self) -> list[str]:
        """Return the mails that nobody would come back to."""
        return [f"{one.mail_id}: {one.state}" for one in self.entries if one.forgotten()]

    @property
    def states(self) -> Counter[str]:
        """Return how many mails are in each state."""
        return Counter(one.state for one in self.entries)

    @property
    def copies(self) -> Counter[int]:
        """Return how many mails were received how often."""
        return Counter(len(one.copies) for one in self.entries)

    def of(self, recipient: str) -> Entry:
        """Return the one mail to an address."""
        (found,) = (one for one in self.entries if one.frozen.recipient == recipient)
        return found


def account(engine: Engine, copies: Sequence[Copy]) -> Account:
    """Return how the store's account and the mail server's compare now."""
    by_id: dict[str, list[Copy]] = {}
    for one in copies:
        by_id.setdefault(one.message_id, []).append(one)
    with engine.connect() as connection:
        rows = connection.execute(text(MAILS)).mappings().all()
    entries = [
        Entry(
            mail_id=row["mail_id"],
            state=row["state"],
            frozen=Copy(row["message_id"], row["recipient"], row["sha256"]),
            at_risk=row["at_risk"],
            unanswered=row["unanswered"],
            unclosed=row["unclosed"],
            on_desk=row["on_desk"],
            copies=tuple(by_id.pop(row["message_id"], ())),
        )
        for row in rows
    ]
    strangers = tuple(one for left in by_id.values() for one in left)
    return Account(tuple(entries), strangers)
