import random
from collections import Counter
from datetime import datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from hypothesis import settings
from sqlalchemy import text

from domain.model.mail import MailState, QueuedMail
from domain.ports.unit_of_work import OpenUnit
from domain.rules.keys import mail_id
from tests.contracts.killed_sender import Life, plan_and_send
from tests.contracts.mailing import recover, send
from tests.contracts.stores import Database
from tests.stories import NOON, follow

HOUR = timedelta(hours=1)
# A life in which two or three mails are sent, and in seconds: how long a step of it may take.
MOST_STEPS, LONGEST_STEP, PATIENCE = 12, 0.01, 30


def test_however_often_the_sender_is_killed_nothing_is_lost_or_sent_unexplained(
    open_unit: OpenUnit, database: Database, tmp_path: Path
) -> None:
    follow(open_unit)
    kills = settings().max_examples // 5
    _kill(database.url, tmp_path, kills)

    promised, sink, settled = (_lines(tmp_path / one) for one in ("promised", "sink", "settled"))
    # A mail may be sent whose planner was killed before it could promise it.
    mails = _mails(open_unit, [*(mail_id(key) for key in promised), *sink])
    assert settled
    assert set(promised) <= {one.planned.key for one in mails.values()}
    assert all(mails[one].state is MailState.SENT for one in settled)
    assert {one for one, mail in mails.items() if mail.state is MailState.SENT} <= set(sink)

    received = _send_the_rest(open_unit, Counter(sink), NOON + (kills + 1) * HOUR)
    at_risk = _attempts_at_risk(database)
    assert all(copies <= min(2, at_risk[one]) for one, copies in received.items())
    states = {one.state for one in _mails(open_unit, list(mails)).values()}
    assert states <= {MailState.SENT, MailState.HELD}


def _kill(url: str, directory: Path, kills: int) -> None:
    """Start a sender so many times, each an hour after the last, and kill it soon after."""
    processes = get_context("forkserver")
    processes.set_forkserver_preload(
        ["tests.contracts.killed_sender", "tests.contracts.killed_reader"]
    )
    chance = random.Random(kills)  # noqa: S311 -- when to kill is no secret
    for number in range(kills):
        seen, told = processes.Pipe(duplex=False)
        life = Life(url, directory, NOON + number * HOUR, str(number))
        sender = processes.Process(target=plan_and_send, args=(life, told))
        sender.start()
        for _ in range(chance.randint(0, MOST_STEPS)):
            assert seen.poll(PATIENCE)
            seen.recv()
        sender.join(chance.uniform(0, LONGEST_STEP))
        sender.kill()
        sender.join()
        seen.close()
        told.close()


def _send_the_rest(open_unit: OpenUnit, sink: Counter[str], now: datetime) -> Counter[str]:
    """Return what was received once all that was left behind has left too."""
    recover(open_unit, now)
    while left := send(open_unit, now):
        sink.update(left)
    return sink


def _lines(path: Path) -> list[str]:
    return path.read_text().split() if path.exists() else []


def _mails(open_unit: OpenUnit, ids: list[str]) -> dict[str, QueuedMail]:
    with open_unit(read_only=True) as unit:
        return unit.outbox.many(ids)


def _attempts_at_risk(database: Database) -> Counter[str]:
    with database.engine.connect() as connection:
        made = text("SELECT mail_id FROM attempt WHERE at_risk_at IS NOT NULL")
        return Counter(connection.scalars(made))
