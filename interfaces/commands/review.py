"""`suivi review`: the reviews of bodies, and what is done in them."""

from dataclasses import dataclass
from datetime import date

from cyclopts import Parameter

from config.bootstrap import Application
from domain.use_cases import convening
from domain.use_cases.resolving import Resolution, decide_in_review
from interfaces.terminal.arguments import Json, LocalDay, Text
from interfaces.terminal.meeting_names import Meeting, meetings, person_named, review_named
from interfaces.terminal.opening import application
from interfaces.terminal.printing import day as in_words
from interfaces.terminal.printing import emit, say
from interfaces.terminal.review_pages import MeetingPage, print_calendar, print_meeting
from interfaces.terminal.who import who_types


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Terms:
    """What a decision says besides its text."""

    owner: Text = ""
    deadline: LocalDay | None = None
    point: int = 0
    axis: Text = ""


NO_TERMS = Terms()


def review_list(*, programme: str = "", json: Json = False) -> int:
    """List the reviews, by programme then day."""
    with application() as opened:
        found = [one for one in meetings(opened) if programme in ("", one.programme.id)]
    if json:
        emit({"reviews": [_told(one) for one in found]})
    elif found:
        print_calendar(found)
    else:
        say("cli-review-none")
    return 0


def review_show(review: str, /, *, json: Json = False) -> int:
    """Show a review with its agenda and decisions."""
    with application() as opened:
        page = _page(opened, review_named(opened, review))
    if json:
        told = {"points": page.points, "decisions": page.decisions}
        emit({**_told(page.meeting), **told})
    else:
        print_meeting(page)
    return 0


def review_decide(
    review: str,
    text: str,
    /,
    *,
    terms: Terms = NO_TERMS,
    json: Json = False,
) -> int:
    """Record a decision; with an owner and a deadline it becomes an action."""
    with application() as opened:
        one = review_named(opened, review)
        moment = opened.moment(one.programme.timezone)
        resolution = _resolution(opened, one, text, terms)
        decided = decide_in_review(opened.open_unit, one.programme.id, resolution, moment)
    if json:
        emit({"programme": one.programme.id, "ref": decided.ref, "decision": decided})
    else:
        said = "cli-review-decided-action" if decided.action else "cli-review-decided"
        say(said, ref=decided.ref, body=one.body.name)
    return 0


def review_postpone(review: str, day: LocalDay, /, *, json: Json = False) -> int:
    """Move a review to another day."""
    with application() as opened:
        one = review_named(opened, review)
        moment = opened.moment(one.programme.timezone)
        convening.postpone(opened.open_unit, one.programme.id, one.review.id, day, moment)
    if json:
        emit({**_told(one), "on": day})
    else:
        say("cli-review-postponed", body=one.body.name, day=in_words(day))
    return 0


def review_cancel(review: str, /, *, json: Json = False) -> int:
    """Call a review off."""
    with application() as opened:
        one = review_named(opened, review)
        moment = opened.moment(one.programme.timezone)
        off = convening.call_off(opened.open_unit, one.programme.id, one.review.id, moment)
    if json:
        emit({**_told(one), "state": off.state})
    else:
        say("cli-review-cancelled", body=one.body.name, day=in_words(one.review.on))
    return 0


def _resolution(opened: Application, one: Meeting, text: str, terms: Terms) -> Resolution:
    owner = person_named(opened, one.programme.id, terms.owner).id if terms.owner else ""
    return Resolution(
        text=text,
        by=who_types(),
        owner=owner,
        deadline=terms.deadline,
        point=terms.point,
        axis=terms.axis,
        body=one.body.id,
        review=one.review.id,
    )


def _page(opened: Application, one: Meeting) -> MeetingPage:
    with opened.open_unit(read_only=True) as unit:
        decisions = unit.meetings.decisions(one.programme.id, [one.review.id])
        people = unit.people.many({each.owner for each in decisions if each.owner})
        return MeetingPage(one, unit.meetings.points([one.review.id]), decisions, people)


def _told(one: Meeting) -> dict[str, str | int | date]:
    review = one.review
    return {
        "id": review.id,
        "ref": review.ref,
        "programme": one.programme.id,
        "body": one.body.name,
        "on": review.on,
        "kind": review.kind,
        "state": review.state,
        "title": review.title,
        "place": review.place,
        "sequence": review.sequence,
    }
