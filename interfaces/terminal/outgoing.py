"""Says when mail waits because the server that it leaves by takes none."""

from dataclasses import dataclass
from datetime import datetime

from config.bootstrap import Application
from domain.model.mail import MailState
from interfaces.terminal.printing import say


@dataclass(frozen=True, slots=True)
class HeldUp:
    """How many mails wait, and the UTC instant until which no server is tried."""

    mails: int
    until: datetime


def held_up(opened: Application) -> HeldUp | None:
    """Return the mail that waits for a server; None where none waits, or nothing holds it up."""
    with opened.open_unit(read_only=True) as unit:
        until = unit.outbox.paused_until(opened.clock.now())
        counts = unit.outbox.counts()
    mails = sum(count for (_, state), count in counts.items() if state is MailState.QUEUED)
    return HeldUp(mails, until) if until is not None and mails else None


def tell(found: HeldUp | None) -> None:
    """Say it in one line, or nothing."""
    if found is not None:
        # In the shell's own zone, like every clock that whoever reads this can see.
        say("cli-held-up", count=found.mails, hour=f"{found.until.astimezone():%H:%M}")
