"""Actions that left the plan although something was asked or said of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Action, Programme
from domain.model.status import Status
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.dropping import leavings
from interfaces.terminal.printing import day, say, sentence, show
from notifications.composing.typography import clipped

LONGEST_TITLE = 48


@dataclass(frozen=True, slots=True)
class GoneAction:
    """An action that the plan no longer has: how it stood, when it left (UTC day) and why."""

    ref: str
    title: str
    owner: str
    status: Status
    progress: int
    deadline: date
    last_words: str
    last_words_on: date | None
    left_on: date | None
    why: str


def gone_from(unit: UnitOfWork, programme: Programme) -> tuple[GoneAction, ...]:
    """Return the actions that left, in the order of their refs."""
    found = unit.phases.gone(programme.id)
    if not found:
        return ()
    left = leavings(unit.programmes.versions(programme.id))
    people = unit.people.many({one.owner for one in found} - {""})
    return tuple(
        GoneAction(
            ref=one.ref,
            title=one.title,
            owner=people[one.owner].name if one.owner in people else "",
            status=one.status,
            progress=one.progress,
            deadline=one.deadline,
            last_words=one.last_words,
            last_words_on=one.last_words_on,
            left_on=left[one.ref].at.date() if one.ref in left else None,
            why=left[one.ref].why if one.ref in left else "",
        )
        for one in sorted(found, key=_by_ref)
    )


def _by_ref(action: Action) -> str:
    return action.ref


def print_gone(gone: Sequence[GoneAction]) -> None:
    """Print each of them on a line, with how it stood and why it left; nothing where none did."""
    if not gone:
        return
    show()
    say("cli-gone")
    for one in gone:
        status = sentence(f"status-{one.status.value.replace('_', '-')}")
        stood = f"{status}, {one.progress} %" if one.progress else status
        on = day(one.left_on) if one.left_on else "—"
        line = "cli-gone-why" if one.why else "cli-gone-line"
        title = clipped(one.title, LONGEST_TITLE)
        told = sentence(line, ref=one.ref, title=title, stood=stood, on=on, why=one.why)
        show("  " + told)
