"""The long run of the mutated mails: through the confined process, within its limits."""

import pytest

from notifications.confined.reader import ConfinedReader
from notifications.reading.reader import MailReader
from notifications.tokens import Tokens
from tests.reading.letters import ALL_THREE, BORDER
from tests.reading.mutations import mutated

MAILS = 1_000_000
LOT = 10_000
# One in so many is read as well: it takes five times as long as opening.
READ = 10


@pytest.mark.torture
@pytest.mark.parametrize("lot", range(MAILS // LOT))
def test_a_million_mutated_mails_stop_nobody(lot: int) -> None:
    """Read a lot with one process, which must outlive it: no mail may take its five seconds."""
    reader = ConfinedReader(MailReader(BORDER, Tokens({0: bytes(32)}, 0)))
    pids = set[int | None]()
    for number, raw in enumerate(mutated(lot, LOT)):
        reader.open(raw, ())
        if number % READ == 0:
            reader.read(raw, (), ALL_THREE)
        pids.add(reader.pid)
    reader.close()

    assert len(pids) == 1
