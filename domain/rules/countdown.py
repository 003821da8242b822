"""What leads up to a review, in working days before it: owners asked, axes heard."""

from collections.abc import Iterator, Mapping
from datetime import date

from domain.model.follow_up import Action, Facts
from domain.model.meeting import Review
from domain.model.owed import AskAxis
from domain.model.people import Body
from domain.rules.axes import below
from domain.rules.cadence import slots
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.standing_in import is_there

# Whoever was heard, or asked, so many working days before need not be asked again for a review.
RECENTLY = 5


def due_for_reviews(facts: Facts, rulebook: Rulebook, day: date) -> Mapping[str, date]:
    """Return the actions whose owners are asked for a review to come, with the occasion they share.

    From the day of its countdown until its pack: not those heard of lately, nor asked and still
    awaited, nor those that their own cadence asks about in time.
    """
    found: dict[str, date] = {}
    bodies = {one.id: one for one in facts.bodies}
    policies = Policies(rulebook, facts, day)
    pending = {one for request in facts.requests for one in request.pending}
    for review in facts.reviews:
        body = bodies.get(review.body)
        if body is None or not _is_between(rulebook, body, review, day):
            continue
        occasion = rulebook.calendar.add(review.on, -body.meeting.ask_owners_before)
        since = rulebook.calendar.add(occasion, -RECENTLY)
        axes = below(facts.axes, body.axes)
        for action in facts.actions:
            if action.id in pending or action.axis not in axes or action.id in found:
                continue
            heard = action.last_words_on is not None and action.last_words_on >= since
            asked = (action.owner, occasion) in facts.occasions
            if heard or asked or _is_asked_anyway(policies, action, (since, review.on)):
                continue
            found[action.id] = occasion
    return found


def axes_due(
    facts: Facts, rulebook: Rulebook, body: Body, review: Review, day: date
) -> Iterator[AskAxis]:
    """Yield the axes whose coordinators are asked for their word, from their day until the pack.

    Somebody absent is asked on their return, if it is in time.
    """
    add = rulebook.calendar.add
    first = add(review.on, -body.meeting.ask_axes_before)
    last = add(review.on, -body.meeting.prepare_before)
    if not first <= day < last:
        return
    axes = below(facts.axes, body.axes)
    for axis in facts.axes:
        person = axis.coordinator
        asked = (review.id, axis.ref) in facts.axes_asked
        if axis.ref in axes and not asked and is_there(facts, person, day):
            yield AskAxis(review.id, axis.ref, person)


def _is_between(rulebook: Rulebook, body: Body, review: Review, day: date) -> bool:
    add = rulebook.calendar.add
    first = add(review.on, -body.meeting.ask_owners_before)
    return first <= day < add(review.on, -body.meeting.prepare_before)


def _is_asked_anyway(policies: Policies, action: Action, window: tuple[date, date]) -> bool:
    """Tell whether a slot of the action's own cadence falls in time for the review."""
    policy = policies.of(action)
    calendar = policies.rulebook.calendar
    last = calendar.add(window[1], -policy.answer_within)
    return bool(slots(policy.ask, calendar, window[0], last))
