"""The long run of the mutated mails: through the confined process, within its limits."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from notifications.confined.reader import ConfinedReader
from notifications.reading.reader import MailReader
from notifications.tokens import Tokens
from tests.reading.letters import ALL_THREE, BORDER
from tests.reading.mutations import mutated

MAILS = 1_000_000
READERS = 2
LOT = 10_000
# One in so many is read as well: it takes five times as long as opening.
READ = 10


@pytest.mark.torture
def test_a_million_mutated_mails_stop_nobody() -> None:
    with ThreadPoolExecutor(READERS) as readers:
        first = range(0, MAILS // LOT, READERS)
        done = list(readers.map(_read_all, *zip(*_shares(len(first)), strict=True)))

    assert sum(done) == MAILS


def _shares(lots: int) -> list[tuple[int, int]]:
    return [(reader * lots, lots) for reader in range(READERS)]


def _read_all(first: int, lots: int) -> int:
    """Read so many lots with one process, which must outlive them all; return how many mails."""
    reader = ConfinedReader(MailReader(BORDER, Tokens({0: bytes(32)}, 0)))
    pids, count = set[int | None](), 0
    for seed in range(first, first + lots):
        for raw in mutated(seed, LOT):
            reader.open(raw, ())
            if count % READ == 0:
                reader.read(raw, (), ALL_THREE)
            count += 1
        pids.add(reader.pid)
    reader.close()
    assert len(pids) == 1
    return count
