"""Gathers what the sheet of one action says: how it stands, what was said, what it is bound to."""

from domain.errors import RefusedError
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.depending import Links, links
from interfaces.terminal.standing import ProgrammeStanding
from notifications.composing.papers.action import ActionSheet, MovedLine, SaidLine

MOST_SAID = 30


def sheet_of(unit: UnitOfWork, now: ProgrammeStanding, ref: str) -> ActionSheet:
    """Return the sheet of an action by its ref. Refuses `action.unknown`."""
    one = next((each for each in now.actions if each.ref == ref), None)
    known = next((each for each in unit.actions.of(now.id) if each.ref == ref), None)
    if one is None or known is None:
        raise RefusedError("action.unknown", ref=ref)
    bound = links(unit.actions.of(now.id)).get(known.id, Links())
    return ActionSheet(
        programme=now.name,
        day=now.day,
        ref=one.ref,
        title=one.title,
        axis=_axis(now, one.axis),
        owner=one.owner,
        status=one.status,
        health=one.health,
        progress=one.progress,
        deadline=one.deadline,
        first_deadline=one.first_deadline,
        slipped=one.slipped,
        blocker=one.blocker,
        said=_said(unit, now.id, known.id),
        moves=_moves(now, ref),
        waits_for=bound.waits_for,
        blocks=bound.blocks,
    )


def _said(unit: UnitOfWork, programme: str, action: str) -> tuple[SaidLine, ...]:
    """Return the last words first, as many as a page or two hold."""
    said = [one for one in unit.actions.reports(programme) if one.action == action]
    people = unit.people.many({one.person for one in said})
    said.sort(key=lambda one: one.at, reverse=True)
    return tuple(
        SaidLine(
            on=one.on,
            by=people[one.person].name if one.person in people else "",
            words=one.sentence,
            status=one.status,
            progress=one.progress,
        )
        for one in said[:MOST_SAID]
    )


def _moves(now: ProgrammeStanding, ref: str) -> tuple[MovedLine, ...]:
    found = [one for one in now.moves if one.ref == ref]
    return tuple(MovedLine(one.on, one.old, one.new, one.reason) for one in reversed(found))


def _axis(now: ProgrammeStanding, ref: str) -> str:
    return next((f"{one.ref} {one.title}" for one in now.axes if one.ref == ref), ref)
