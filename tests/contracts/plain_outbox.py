"""The outbox as plain values: what the life of a mail says, without a database."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import takewhile

from domain.model.delivery import Fate
from domain.model.mail import MailState
from domain.rules.keys import mail_id
from domain.rules.refusals import backoff

WAITING = (MailState.QUEUED, MailState.UNKNOWN, MailState.HELD)
Seen = tuple[MailState, int, int, datetime | None]


@dataclass
class PlainMail:
    """One mail; `mine` tells whether this sender's last attempt at it is open or closed."""

    state: MailState = MailState.QUEUED
    attempts: int = 0
    resends: int = 0
    lapses: int = 0
    next_at: datetime | None = None
    lease: datetime | None = None
    at_risk: bool = False
    mine: str = ""

    @property
    def seen(self) -> Seen:
        """Return what the port shows of it."""
        return self.state, self.attempts, self.resends, self.next_at

    def queue(self, at: datetime) -> None:
        """Put it back, due from that instant on."""
        self.state, self.next_at = MailState.QUEUED, at

    @property
    def is_safe(self) -> bool:
        """Tell whether no sender stopped under it lately."""
        return self.lapses < 2 and not self.resends

    def end(self, state: MailState) -> None:
        """Take it out of the queue."""
        self.state, self.next_at = state, None


@dataclass
class PlainOutbox:
    """All mails by id, oldest first."""

    mails: dict[str, PlainMail] = field(default_factory=dict)
    started: bool = True

    def plan(self, keys: Iterable[str]) -> int:
        """Queue what is new."""
        new = [key for key in dict.fromkeys(keys) if mail_id(key) not in self.mails]
        self.mails.update({mail_id(key): PlainMail() for key in new})
        return len(new)

    def due(self, now: datetime, limit: int) -> list[str]:
        """Return what may be claimed."""
        due = [
            one
            for one, mail in self.mails.items()
            if mail.state is MailState.QUEUED and (mail.next_at is None or mail.next_at <= now)
        ]
        due = due[:limit] if self.started else []
        return list(takewhile(lambda one: self.mails[one].is_safe, due)) or due[:1]

    def lease(self, ids: Iterable[str], until: datetime) -> None:
        """Open an attempt each."""
        for mail in (self.mails[one] for one in ids):
            mail.end(MailState.SENDING)
            mail.lease, mail.at_risk, mail.mine = until, False, "open"
            mail.attempts += 1

    def put_at_risk(self, ids: Iterable[str], now: datetime) -> set[str]:
        """Mark what is still leased."""
        still = {one for one in ids if self._is_leased(self.mails[one], now)}
        for one in still:
            self.mails[one].at_risk = True
        return still

    def settle(self, one: str, fate: Fate, now: datetime) -> None:
        """Record a result."""
        mail = self.mails[one]
        if mail.mine == "closed" and fate is Fate.SENT and mail.state in WAITING:
            mail.end(MailState.SENT)
        if mail.mine != "open":
            return
        mail.mine, mail.lease, mail.lapses = "closed", None, 0
        if fate in (Fate.SENT, Fate.FAILED, Fate.UNKNOWN):
            mail.end(MailState(fate.value))
        else:
            mail.queue(now + timedelta(seconds=backoff(mail.attempts)))
            mail.attempts -= fate is not Fate.DEFERRED

    def recover(self, now: datetime) -> set[str]:
        """Resolve what was left behind; return what became held."""
        left = [one for one, mail in self.mails.items() if self._is_left(mail, now)]
        for mail in (self.mails[one] for one in left):
            mail.mine = mail.mine and "closed"
            if mail.state is MailState.UNKNOWN or mail.at_risk:
                mail.resends, exhausted = 1, mail.resends > 0
            else:
                mail.lapses += 1
                exhausted = mail.lapses > 2
            mail.lease = None
            mail.end(MailState.HELD) if exhausted else mail.queue(now)
        return {one for one in left if self.mails[one].state is MailState.HELD}

    def supersede(self, one: str) -> None:
        """End it if it is queued."""
        if self.mails[one].state is MailState.QUEUED:
            self.mails[one].end(MailState.SUPERSEDED)

    def decide(self, one: str, state: MailState, now: datetime) -> bool:
        """Do what a person asks, unless it is on its way or there."""
        mail = self.mails[one]
        if mail.state in (MailState.SENDING, MailState.SENT):
            return False
        mail.lapses = 0
        mail.queue(now) if state is MailState.QUEUED else mail.end(state)
        return True

    def crash(self) -> None:
        """Forget what was leased here; the leases run on."""
        for mail in self.mails.values():
            mail.mine = ""

    def _is_leased(self, mail: PlainMail, now: datetime) -> bool:
        return mail.mine == "open" and mail.lease is not None and mail.lease > now

    def _is_left(self, mail: PlainMail, now: datetime) -> bool:
        if mail.state is MailState.UNKNOWN:
            return True
        return mail.state is MailState.SENDING and mail.lease is not None and mail.lease <= now
