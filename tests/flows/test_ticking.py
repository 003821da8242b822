import subprocess
import sys
from datetime import date

import pytest

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.mail import MailKind, MailState
from flows.firing import claim, owed
from flows.incoming import keeping
from flows.ticking import tick
from flows.timetable import read_timetable
from tests.flows.office import Letterbox, SimulatedClock
from tests.stories import PROGRAMME


async def test_a_tick_asks_salma_and_hands_the_mail_over(
    posting: Application, letterbox: Letterbox
) -> None:
    done = await tick(posting)

    assert done.steps["demandes"][PROGRAMME]["requests"] == 1
    assert done.delivered["sent"] == len(letterbox.mails)
    assert len(letterbox.to("salma")) == 1


async def test_a_second_tick_does_nothing_more(posting: Application, letterbox: Letterbox) -> None:
    await tick(posting)
    sent = len(letterbox.mails)
    again = await tick(posting)

    assert again.steps["demandes"][PROGRAMME]["requests"] == 0
    assert len(letterbox.mails) == sent


async def test_salma_s_answer_is_understood_and_a_receipt_leaves(
    posting: Application, letterbox: Letterbox, clock: SimulatedClock
) -> None:
    await tick(posting)
    keep = keeping(posting)
    answer = b"From: salma@org.example\r\nSubject: RE: point\r\n\r\nC'est fait.\r\n"
    clock.move(hours=1)
    keep("salma@org.example", (letterbox.reply_address("salma"),), answer)

    done = await tick(posting)

    assert done.collected["taken"] == 1
    assert done.collected["reports"] == 1
    assert len(letterbox.to("salma")) == 2


async def test_without_a_server_mail_waits_in_the_outbox(app: Application) -> None:
    done = await tick(app)

    assert done.delivered == {}
    with app.open_unit(read_only=True) as unit:
        assert unit.outbox.counts()[MailKind.REQUEST, MailState.QUEUED] == 1


async def test_a_tick_leaves_nothing_of_the_morning_to_the_clock(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(12)
    await tick(app)

    assert owed(app, read_timetable()) == ()


async def test_a_tick_for_another_day_leaves_today_s_firings_to_the_clock(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(12)
    await tick(app, date(2026, 3, 3))

    assert len(owed(app, read_timetable())) == 6


async def test_a_clock_set_back_stops_planning(app: Application, clock: SimulatedClock) -> None:
    clock.at(9)
    first = owed(app, read_timetable())[0]
    assert claim(app, first)
    clock.move(days=-1)

    with pytest.raises(RefusedError, match=r"clock\.back"):
        await tick(app)


def test_a_tick_never_imports_prefect() -> None:
    script = (
        "import sys, flows.ticking, flows.daemon, flows.dispatching, flows.watching\n"
        "sys.exit(any(one.partition('.')[0] == 'prefect' for one in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
