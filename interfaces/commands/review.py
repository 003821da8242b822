"""`suivi review`: the reviews of bodies, and what is done in them."""

from typing import Annotated

from cyclopts import Parameter

from domain.model.meeting import Presence
from domain.use_cases import convening
from domain.use_cases.drafting import draft_minutes
from domain.use_cases.resolving import decide_in_review
from interfaces.terminal import review_terms as terms_of
from interfaces.terminal import review_work as work
from interfaces.terminal.arguments import Json, LocalDay, Misused, Target, Text, within
from interfaces.terminal.choices import choice
from interfaces.terminal.meeting_names import meetings, review_named, review_to_change
from interfaces.terminal.opening import application
from interfaces.terminal.printing import complain, emit, say, sentence
from interfaces.terminal.printing import day as in_words
from interfaces.terminal.review_pages import (
    print_calendar,
    print_meeting,
    print_minutes,
    print_points,
)

Point = Annotated[int, Parameter(metavar="number", validator=within(1, 999))]
There = Annotated[Presence, Parameter(converter=choice)]


def review_list(*, programme: str = "", json: Json = False) -> int:
    """List the reviews, by programme then day."""
    with application() as opened:
        found = [one for one in meetings(opened) if programme in ("", one.programme.id)]
    if json:
        emit({"reviews": [terms_of.told(one) for one in found]})
    elif found:
        print_calendar(found)
    else:
        say("cli-review-none")
    return 0


def review_show(review: str, /, *, json: Json = False) -> int:
    """Show a review with its agenda and decisions."""
    with application() as opened:
        page = terms_of.page(opened, review_named(opened, review))
    if json:
        told = {
            "points": page.points,
            "decisions": page.decisions,
            "attendance": list(page.attendance.values()),
        }
        emit({**terms_of.told(page.meeting), **told})
    else:
        print_meeting(page)
    return 0


def review_decide(
    review: str,
    text: str,
    /,
    *,
    terms: terms_of.Terms = terms_of.NO_TERMS,
    json: Json = False,
) -> int:
    """Record a decision; with an owner and a deadline it becomes an action."""
    with application() as opened:
        one = review_named(opened, review)
        moment = opened.moment(one.programme.timezone)
        if terms.point:
            work.number_agenda(opened, one)
        resolution = terms_of.resolution(opened, one, text, terms)
        decided = decide_in_review(opened.open_unit, one.programme.id, resolution, moment)
    if json:
        emit({"programme": one.programme.id, "ref": decided.ref, "decision": decided})
    else:
        said = "cli-review-decided-action" if decided.action else "cli-review-decided"
        say(said, ref=decided.ref, body=one.body.name)
    return 0


def review_agenda(
    review: str,
    /,
    *,
    add: Text = "",
    note: Point | None = None,
    text: Text = "",
    json: Json = False,
) -> int:
    """Show the agenda, put a point on it, or keep what was said of one."""
    if text and note is None:
        raise Misused("agenda")
    with application() as opened:
        one = review_named(opened, review)
        if add:
            work.add(opened, one, add)
        if note is not None:
            work.note(opened, one, note, text)
        points = work.agenda(opened, one)
    if json:
        emit({**terms_of.told(one), "points": points})
    else:
        print_points(points)
    return 0


def review_attend(
    review: str, person: str, presence: There, /, *, by: Text = "", json: Json = False
) -> int:
    """Note at the meeting who is there, or represented by whom."""
    with application() as opened:
        one = review_named(opened, review)
        work.attend(opened, one, person, presence, by)
    if json:
        emit({**terms_of.told(one), "presence": presence})
    else:
        say("cli-review-attended", person=person, body=one.body.name)
    return 0


def review_minutes(
    review: str,
    /,
    *,
    edit: Target | None = None,
    send: bool = False,
    pdf: Target | None = None,
    json: Json = False,
) -> int:
    """Write the minutes to a file, take them back edited, print or send them."""
    with application() as opened:
        one = review_named(opened, review)
        work.edit_minutes(opened, one, edit)
        sent = work.send_minutes(opened, one) if send else 0
        content = draft_minutes(opened.open_unit, one.programme.id, one.review.id)
        if pdf is not None:
            work.print_record(one, content, pdf)
    if json:
        emit({**terms_of.told(one), "minutes": content, "mails": sent})
    elif pdf is not None:
        say("cli-paper-done", file=str(pdf))
    elif send:
        say("cli-review-minutes-sent", body=one.body.name, mails=sent)
    else:
        print_minutes(content)
    return 0


def review_adopt(review: str, /, *, json: Json = False) -> int:
    """Record that the minutes of a review are adopted."""
    with application() as opened:
        one = review_named(opened, review)
        ref = work.adopt(opened, one)
    if json:
        emit({**terms_of.told(one), "decision": ref})
    else:
        say("cli-review-decided", ref=ref, body=one.body.name)
    return 0


def review_postpone(review: str, day: LocalDay, /, *, json: Json = False) -> int:
    """Move a review to another day."""
    with application() as opened:
        one = review_to_change(opened, review)
        moment = opened.moment(one.programme.timezone)
        convening.postpone(opened.open_unit, one.programme.id, one.review.id, day, moment)
        works = opened.rulebook.calendar.is_working(day)
    if json:
        emit({**terms_of.told(one), "on": day, "day_off": not works})
    else:
        say("cli-review-postponed", body=one.body.name, day=in_words(day))
    if not works and not json:
        complain(sentence("cli-review-day-off", day=in_words(day)))
    return 0


def review_cancel(review: str, /, *, json: Json = False) -> int:
    """Call a review off."""
    with application() as opened:
        one = review_to_change(opened, review)
        moment = opened.moment(one.programme.timezone)
        off = convening.call_off(opened.open_unit, one.programme.id, one.review.id, moment)
    if json:
        emit({**terms_of.told(one), "state": off.state})
    else:
        say("cli-review-cancelled", body=one.body.name, day=in_words(one.review.on))
    return 0
