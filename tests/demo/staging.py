"""What tests of the demonstration share: free ports, a stage on the morning of the requests."""

import smtplib
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, time
from pathlib import Path

from flows.timetable import read_timetable
from interfaces.demo.doing import DoneHere, fire_owed
from interfaces.demo.kept_mail import KeptMail
from interfaces.demo.options import DemoOptions
from interfaces.demo.post_office import LOOPBACK
from interfaces.demo.stage import Stage, plan_of, set_up
from interfaces.demo.story_file import read_story

PROGRAMME = "amlt"
# The first working day of the month, an hour after the requests are owed.
MORNING = (date(2026, 10, 1), time(9, 5))
SALMA = "recherche@universite.example"


def free_port() -> int:
    """Return a port that nobody has now."""
    with socket.create_server((LOOPBACK, 0)) as one:
        port: int = one.getsockname()[1]
        return port


def options(var: Path, programme: str = PROGRAMME) -> DemoOptions:
    """Return a demonstration in that folder, told without Prefect, that ends by itself."""
    return DemoOptions(
        programme=programme,
        exit=True,
        var=var,
        prefect=False,
        smtp_port=free_port(),
        page_port=free_port(),
        owner_port=free_port(),
    )


@asynccontextmanager
async def asked_stage(var: Path) -> AsyncIterator[Stage]:
    """Open a stage on which the owners have just been asked, each in one mail."""
    async with set_up(options(var), plan_of(PROGRAMME), read_story(PROGRAMME)) as stage:
        stage.clock.advance(*MORNING)
        doing = DoneHere(stage.app)
        await fire_owed(stage.app, read_timetable(), doing)
        await doing.deliver()
        yield stage


def last_to(stage: Stage, address: str) -> KeptMail:
    """Return the last mail that somebody received."""
    return [one for one in stage.folder.all() if address in one.recipients][-1]


def send(port: int, sender: str, recipient: str, raw: bytes) -> None:
    """Send a mail by hand, as any program of mail would; from a thread."""
    with smtplib.SMTP(LOOPBACK, port, timeout=10) as post_office:
        post_office.sendmail(sender, [recipient], raw)


def written(sender: str, recipient: str, text: str) -> bytes:
    """Return a plain mail."""
    head = f"From: {sender}\r\nTo: {recipient}\r\nSubject: Re: point\r\n"
    return f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".encode()
