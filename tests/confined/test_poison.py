from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pytest

from config.bootstrap import Application
from config.incoming import border_of
from domain.model.desk import DeskItem
from domain.model.inbox import InboxState
from domain.ports.reader import Reader
from flows.collecting import STUMBLED, TAKEN, collect
from flows.incoming import keeping
from notifications.confined.process import Limits
from notifications.confined.reader import ConfinedReader
from notifications.reading.reader import MailReader
from tests.flows.office import SimulatedClock, an_application

POISONS = ("EAT", "EXIT", "RAISE", "LIE")
OTHERS = 96


class Besieged(Application):
    """The product, with a reader that does what a hostile mail would have it do."""

    @cached_property
    def reader(self) -> Reader:
        """Return it."""
        local = MailReader(border_of(self.settings), self.tokens)
        return ConfinedReader(local, "tests.confined.misbehaving", Limits(processor=1, clock=3))


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Application]:
    """Yield the product, to which four poisoned mails came among ninety-six others."""
    plain = an_application(tmp_path, SimulatedClock())
    app = Besieged(plain.settings, plain.clock)
    keep = keeping(app)
    for number in range(OTHERS + len(POISONS)):
        word = POISONS[number // 2] if number < 2 * len(POISONS) and number % 2 else "Bonjour"
        keep("salma@org.example", ("suivi@suivi.example",), _mail(number, word))
    yield app
    app.close()


def test_the_others_are_read_in_the_same_run_and_poison_is_set_aside_after_three(
    app: Application,
) -> None:
    first, second, third, fourth = (collect(app) for _ in range(4))

    assert (first[TAKEN], first["quarantine"], first[STUMBLED]) == (100, OTHERS, len(POISONS))
    assert second == third == {TAKEN: 4, "reports": 0, STUMBLED: 4}
    assert fourth == {TAKEN: 0, "reports": 0}
    found = {str(one.facts["why"]): one for one in _desk(app) if one.facts["why"] != "no_token"}
    assert set(found) == {"reader_memory", "reader_died", "reader_raised", "reader_nonsense"}
    with app.open_unit(read_only=True) as unit:
        poison = unit.inbox.get(found["reader_died"].inbox)
    assert poison is not None
    assert (poison.state, poison.tries) == (InboxState.ASIDE, 3)
    assert poison.raw == _mail(3, "EXIT")


def _desk(app: Application) -> tuple[DeskItem, ...]:
    with app.open_unit(read_only=True) as unit:
        return unit.desk.waiting()


def _mail(number: int, word: str) -> bytes:
    head = f"From: salma@org.example\nTo: suivi@suivi.example\nSubject: Mot {number}\n"
    return f"{head}\n{word}\n".encode()
