"""Minutes before they leave: written from what was done, edited, held to be read again."""

from dataclasses import replace
from hashlib import sha256

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.mail import MailKind
from domain.model.meeting import Review
from domain.model.minutes import Minutes, MinutesContent, MinutesState
from domain.model.moment import Moment
from domain.model.people import Body
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.minuting import MeetingFacts, compose_minutes, numbered
from domain.use_cases.convening import known_review


def draft_minutes(open_unit: OpenUnit, programme: str, review: str) -> MinutesContent:
    """Return the minutes as they stand: as they were sent, else written from what was done."""
    with open_unit(read_only=True) as unit:
        kept = unit.meetings.minutes([review]).get(review)
        return standing_minutes(unit, programme, (review, kept))


def edit_minutes(
    open_unit: OpenUnit, programme: str, edited: tuple[MinutesContent, str], moment: Moment
) -> Minutes:
    """Keep a draft as somebody edited it; `edited` is the text and who did.

    The words of a point are the point's own from then on: what is recorded later joins them.
    The journal keeps the hash of the words before and after. Refuses `review.unknown`, and
    `minutes.sent` once they left.
    """
    content, by = edited
    with open_unit() as unit:
        known_review(unit, programme, content.review)
        kept = unit.meetings.minutes([content.review]).get(content.review)
        require_draft(kept)
        before = standing_minutes(unit, programme, (content.review, kept))
        draft = Minutes(content.review, content, moment.day)
        unit.meetings.save_minutes([draft])
        _keep_words(unit, content)
        data = {"by": by, "before": _digest_of(before), "after": _digest_of(content)}
        name = EventName.MINUTES_EDITED
        unit.journal.append([Event(name, programme, content.review, moment.day, moment.at, data)])
        return draft


def hold_minutes(unit: UnitOfWork, programme: str, review: Review, moment: Moment) -> None:
    """Keep minutes as a draft that waits on the desk for somebody to read it."""
    kept = unit.meetings.minutes([review.id]).get(review.id)
    content = standing_minutes(unit, programme, (review.id, kept))
    unit.meetings.save_minutes([Minutes(review.id, content, moment.day)])
    unit.desk.add(
        [
            DeskItem(
                programme=programme,
                kind=DeskKind.DRAFT,
                subject=review.id,
                opened_on=moment.day,
                sentence=content.body,
                facts={"kind": MailKind.MINUTES.value},
            )
        ]
    )


def minutes_of(unit: UnitOfWork, programme: str, review: str) -> MinutesContent:
    """Return the minutes of a review as its agenda, decisions and attendance make them."""
    found = known_review(unit, programme, review)
    body = body_of(unit, programme, found)
    decisions = unit.meetings.decisions(programme, [review])
    people = {one.person for one in body.members} | {one.owner for one in decisions} - {""}
    later = [
        one.on
        for one in unit.reviews.of(programme)
        if one.body == found.body and one.on > found.on and not one.state.is_over
    ]
    return compose_minutes(
        MeetingFacts(
            review=found,
            body=body,
            points=unit.meetings.points([review]),
            decisions=decisions,
            attendance=unit.meetings.attendance([review]),
            names={key: one.name for key, one in unit.people.many(people).items()},
            next_on=min(later, default=None),
        )
    )


def standing_minutes(
    unit: UnitOfWork, programme: str, which: tuple[str, Minutes | None]
) -> MinutesContent:
    """Return minutes that were sent as they left; a draft as what was done makes it today."""
    review, kept = which
    if kept is not None and kept.state is not MinutesState.DRAFT:
        return kept.content
    fresh = minutes_of(unit, programme, review)
    return replace(fresh, foreword=kept.content.foreword) if kept else fresh


def _keep_words(unit: UnitOfWork, content: MinutesContent) -> None:
    """Keep the titles and notes of minutes with the points that they are about."""
    said = {one.number: one for one in content.points}
    points = numbered(unit.meetings.points([content.review]))
    unit.meetings.change_points(
        [
            replace(one, title=said[one.number].title, note=said[one.number].note)
            for one in points
            if one.number in said
        ]
    )


def _digest_of(content: MinutesContent) -> str:
    """Return the SHA-256 of minutes, so that the journal tells one text from another."""
    return sha256(repr(content).encode()).hexdigest()


def require_draft(kept: Minutes | None) -> None:
    """Refuse `minutes.sent` once minutes left."""
    if kept is not None and kept.state is not MinutesState.DRAFT:
        raise RefusedError("minutes.sent", review=kept.review)


def body_of(unit: UnitOfWork, programme: str, review: Review) -> Body:
    """Return the body that met, in the plan or no longer."""
    sitting = (*unit.reviews.bodies(programme), *unit.reviews.former_bodies(programme))
    return next(one for one in sitting if one.id == review.body)
