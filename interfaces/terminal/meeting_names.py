"""Finds the review that somebody named."""

from dataclasses import dataclass
from datetime import date

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.follow_up import Programme
from domain.model.meeting import Review, ReviewState
from domain.model.people import Body
from domain.rules.keys import opaque

SEPARATOR = "@"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A review with its body, which may be no more (`former`), and programme."""

    programme: Programme
    body: Body
    review: Review
    former: bool = False


def meetings(opened: Application) -> tuple[Meeting, ...]:
    """Return every review of every programme, by programme then day."""
    with opened.open_unit(read_only=True) as unit:
        found = []
        for programme in unit.programmes.all():
            bodies = {one.id: one for one in unit.reviews.bodies(programme.id)}
            former = {one.id: one for one in unit.reviews.former_bodies(programme.id)}
            found += [
                Meeting(programme, {**bodies, **former}[one.body], one, one.body in former)
                for one in unit.reviews.of(programme.id)
            ]
    return tuple(found)


def review_named(opened: Application, name: str) -> Meeting:
    """Return the review of that id, or ref in the file; of a body, the next one or else the last.

    `comite@2026-10-15` is the review of that day. Refuses `review.unknown` and `review.several`.
    """
    known = meetings(opened)
    exact = [one for one in known if name in (one.review.id, one.review.ref)]
    of_body = exact or _of_bodies(known, name)
    if not of_body:
        refs = ", ".join(one.review.ref or one.review.id for one in known)
        raise RefusedError("review.unknown", review=name, known=refs)
    if len({(one.programme.id, one.body.id) for one in of_body}) > 1:
        named = ", ".join(sorted({one.body.name for one in of_body}))
        raise RefusedError("review.several", review=name, known=named)
    coming = [one for one in of_body if not one.review.state.is_over]
    return coming[0] if coming else of_body[-1]


def review_to_change(opened: Application, name: str) -> Meeting:
    """Return the review that a name means where it is to be moved or called off.

    Refuses as `review_named`, `review.is_off`, and `review.already_off` where a body's name alone
    would now mean the one after a review called off: typed twice, a command calls off but one.
    """
    found = review_named(opened, name)
    if found.review.state is ReviewState.CANCELLED:
        raise RefusedError("review.is_off", day=found.review.on.isoformat())
    if name in (found.review.id, found.review.ref) or SEPARATOR in name:
        return found
    today = opened.moment(found.programme.timezone).day
    off = [
        one.review.on
        for one in _of_bodies(meetings(opened), name)
        if one.review.state is ReviewState.CANCELLED and today <= one.review.on <= found.review.on
    ]
    if off:
        on = found.review.on.isoformat()
        raise RefusedError("review.already_off", day=off[-1].isoformat(), name=name, next=on)
    return found


def _of_bodies(known: tuple[Meeting, ...], name: str) -> list[Meeting]:
    body, _, day = name.partition(SEPARATOR)
    on = _day(day)
    called = [one for one in known if _is_called(one, body)]
    called = called or [one for one in known if body.casefold() in one.body.name.casefold()]
    sitting = [one for one in called if not one.former] or called
    return [one for one in sitting if not day or one.review.on == on]


def _is_called(one: Meeting, name: str) -> bool:
    return name == one.body.name or one.body.id == opaque(one.programme.id, "body", name)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
