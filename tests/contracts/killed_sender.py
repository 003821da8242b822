"""A sender in a process of its own, to be killed at any moment."""

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from domain.model.delivery import Fate
from domain.ports.unit_of_work import OpenUnit
from storage.store import open_store
from tests.contracts.mailing import claim, owe, put_at_risk, recover, settle

LOT = 4


@dataclass(frozen=True, slots=True)
class Life:
    """One life of the sender: which store, where to write down, when and as whom it lives."""

    url: str
    directory: Path
    now: datetime
    name: str


def plan_and_send(life: Life, told: Connection) -> None:
    """Plan, claim, send and settle until killed, writing down what was promised and what left.

    `promised` gets a key once its plan is committed, `settled` an id once "sent" is, and `sink` an
    id when the server has it: between the two commits that a mail needs. Each step done is told.
    """
    with open_store(life.url) as store:
        recover(store.unit, life.now)
        for number in count():
            key = f"request:{life.name}:{number}"
            owe(store.unit, key)
            _write(life.directory / "promised", key)
            told.send("planned")
            _send(store.unit, life, told)


def _send(open_unit: OpenUnit, life: Life, told: Connection) -> None:
    ids = claim(open_unit, life.now, LOT)
    told.send("claimed")
    for one in put_at_risk(open_unit, ids, life.now):
        told.send("at risk")
        _write(life.directory / "sink", one)
        told.send("received")
        settle(open_unit, one, Fate.SENT, life.now)
        _write(life.directory / "settled", one)
        told.send("settled")


def _write(path: Path, line: str) -> None:
    """Append a line in one system call: a killed process leaves it whole or not at all."""
    with path.open("ab", buffering=0) as file:
        file.write(f"{line}\n".encode())
