import secrets
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import text

from domain.errors import RefusedError
from domain.model.delivery import Fate
from domain.model.follow_up import ProgrammeState
from domain.model.mail import MailState
from domain.rules.keys import mail_id
from storage.store import Store
from tests.contracts.mailing import LEASE, claim, owe, put_at_risk, recover, settle
from tests.contracts.plain_outbox import PlainOutbox, Seen
from tests.contracts.stores import Database, empty
from tests.stories import DAY, NOON, PROGRAMME, follow

KEYS = [f"request:{n}" for n in range(4)]
MAILS = st.sampled_from([mail_id(key) for key in KEYS])
DECISIONS = (MailState.QUEUED, MailState.HELD, MailState.SUPERSEDED)
# Copies that a reader may have got, for all that the ledger knows.
COPIES = """SELECT mail_id FROM attempt
    WHERE stage = 'data' AND (fate IS NULL OR fate IN ('sent', 'unknown'))"""


class OutboxMachine(RuleBasedStateMachine):
    """Does the same to the store and to plain values, in any order; they must agree."""

    database: Database

    def __init__(self) -> None:
        super().__init__()
        self.now = NOON
        self.plain = PlainOutbox()
        self.resent: set[str] = set()

    @initialize()
    def start(self) -> None:
        """Begin with one programme that owes a few mails."""
        empty(self.database.engine)
        self.restart()
        follow(self.store.unit)
        self.plan(KEYS)

    @rule(at_risk=st.booleans(), restarts=st.booleans())
    def die_while_sending(self, *, at_risk: bool, restarts: bool) -> None:
        """Claim all, get as far as DATA or not, and hear no more of it until leases run out."""
        self.claim(limit=4)
        for one in self.plain.mails if at_risk else ():
            self.put_at_risk(one)
        if restarts:
            self.restart()
        self.wait(minutes=16)
        self.recover()

    @rule()
    def restart(self) -> None:
        """Crash, and come back under another name."""
        self.store = Store(self.database.engine, secrets.token_hex(8))
        self.plain.crash()

    @rule(keys=st.lists(st.sampled_from([*KEYS, "request:more"]), max_size=4))
    def plan(self, keys: list[str]) -> None:
        """Owe some mails, some of them again."""
        assert owe(self.store.unit, *keys) == self.plain.plan(keys)

    @rule(limit=st.integers(1, 4))
    def claim(self, limit: int) -> None:
        """Lease what is due."""
        due = self.plain.due(self.now, limit)
        self.plain.lease(due, self.now + LEASE)
        assert claim(self.store.unit, self.now, limit) == due

    @rule(one=MAILS)
    def put_at_risk(self, one: str) -> None:
        """Begin DATA."""
        expected = self.plain.put_at_risk([one], self.now)
        assert put_at_risk(self.store.unit, [one], self.now) == expected

    @rule(one=MAILS, fate=st.sampled_from(Fate))
    def settle(self, one: str, fate: Fate) -> None:
        """Hear from the server, or not."""
        self.plain.settle(one, fate, self.now)
        settle(self.store.unit, one, fate, self.now)

    @rule()
    def recover(self) -> None:
        """Resolve what was left behind."""
        held = {one.mail_id for one in recover(self.store.unit, self.now)}
        assert held == self.plain.recover(self.now)

    @rule(one=MAILS)
    def supersede(self, one: str) -> None:
        """Owe it no longer."""
        self.plain.supersede(one)
        with self.store.unit() as unit:
            unit.outbox.supersede({one: "answered"})

    @rule(one=MAILS, state=st.sampled_from(DECISIONS))
    def decide(self, one: str, state: MailState) -> None:
        """Let a person have their way."""
        try:
            with self.store.unit() as unit:
                unit.outbox.set_state(one, state, self.now)
            done = True
        except RefusedError:
            done = False
        self.resent.add(one)
        assert done == self.plain.decide(one, state, self.now)

    @rule()
    def claim_while_paused(self) -> None:
        """Hold the programme's mail back for as long as it is paused."""
        for state in (ProgrammeState.PAUSED, ProgrammeState.STARTED):
            with self.store.unit() as unit:
                unit.programmes.set_state(PROGRAMME, state, DAY)
            self.plain.started = state is ProgrammeState.STARTED
            self.claim(limit=2)

    @rule(minutes=st.sampled_from([1, 5, 16, 300]))
    def wait(self, minutes: int) -> None:
        """Let time pass."""
        self.now += timedelta(minutes=minutes)

    @invariant()
    def store_and_plain_values_agree(self) -> None:
        """Every mail is as the plain values say."""
        with self.store.unit(read_only=True) as unit:
            found = unit.outbox.many(self.plain.mails)
        seen: dict[str, Seen] = {
            key: (one.state, one.attempts, one.resends, one.next_at) for key, one in found.items()
        }
        assert seen == {one: mail.seen for one, mail in self.plain.mails.items()}

    @invariant()
    def nobody_gets_three_copies(self) -> None:
        """Whatever happened, unless a person asked for one more."""
        with self.database.engine.connect() as connection:
            copies = list(connection.scalars(text(COPIES)))
        assert all(copies.count(one) <= 2 for one in {*copies} - self.resent)


def test_the_outbox_lives_as_plain_values_say(database: Database) -> None:
    class OnThisDatabase(OutboxMachine):
        """The same, somewhere."""

    OnThisDatabase.database = database
    depth = settings(
        max_examples=settings().max_examples // 8,
        stateful_step_count=30,
        suppress_health_check=list(HealthCheck),
    )

    run_state_machine_as_test(OnThisDatabase, settings=depth)
