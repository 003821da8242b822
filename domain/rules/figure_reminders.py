"""Whom to remind of figures, or of axes to describe; which requests await nothing any more."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.model.follow_up import Facts
from domain.model.measuring import AskFigures, CloseFigures, FigureRequest, RemindFigures
from domain.model.policy import FollowUp
from domain.rules.awaited_figures import awaited, awaited_elsewhere, awaits_axes
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.standing_in import addressee, may_be_written_to
from domain.rules.unsettled import is_unsettled


def followed_up(
    facts: Facts, rulebook: Rulebook, asked: Sequence[AskFigures], day: date
) -> Iterator[RemindFigures | CloseFigures]:
    """Yield who is reminded on a day of what they were asked before, and the requests that end.

    `asked` is what is asked that day: what it takes over is followed up no more. A figure that
    waits on the desk was given; one whose reminders were put off is left alone until that day.
    """
    policy = Policies(rulebook, facts, day).of_programme()
    over = {one for each in asked for one in each.supersedes}
    # What passes to somebody who cannot be asked yet waits where it is.
    waiting = {*awaited_elsewhere(facts)} - {one for each in asked for one in each.indicators}
    for request in facts.figure_requests:
        if request.closed or request.id in over:
            continue
        pending, axes = awaited(facts, request), awaits_axes(facts, request)
        if not pending and not axes:
            if not waiting & set(request.pending):
                yield CloseFigures(request.id)
            continue
        silent = _reminded_of(facts, request, pending, day)
        axes = axes and not request.is_put_off("", day)
        rank = _rank(facts, rulebook, (request, policy), day)
        if (silent or axes) and rank > request.reminded and _may_be(facts, rulebook, request, day):
            to = addressee(facts, request.person, day)
            yield RemindFigures(request.id, request.person, to, rank)


def _reminded_of(
    facts: Facts, request: FigureRequest, pending: Sequence[str], day: date
) -> list[str]:
    """Return the refs of which a reminder is wanted: neither on the desk nor put off."""
    awake = (one for one in pending if not request.is_put_off(one, day))
    return [one for one in awake if not is_unsettled(facts, request, one)]


def _may_be(facts: Facts, rulebook: Rulebook, request: FigureRequest, day: date) -> bool:
    left = request.sent_on is not None and request.sent_on < day and not request.queued
    reached = may_be_written_to(facts, rulebook, request.person, day)
    return left and request.reminded_on != day and reached


def _rank(
    facts: Facts, rulebook: Rulebook, asked: tuple[FigureRequest, FollowUp], day: date
) -> int:
    """Return the highest rung whose day has come, counted from when an answer was awaited."""
    request, policy = asked
    add = rulebook.calendar.add
    days = [request.answer_by]
    if request.sent_on is not None and request.sent_on > request.asked_on:
        days.append(add(request.sent_on, policy.answer_within))
    back = facts.absences.get(addressee(facts, request.person, day))
    if back is not None and back >= request.asked_on:
        days.append(add(back, policy.answer_within))
    base = add(max(days), policy.grace) if policy.grace else max(days)
    due = [n for n, one in enumerate(policy.ladder, 1) if add(base, one.after) <= day]
    return max(due, default=0)
