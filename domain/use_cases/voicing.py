"""Who speaks in a member's mail, and for whose seat."""

from dataclasses import replace
from datetime import date

from domain.model.hearing import Topic
from domain.model.moment import Moment
from domain.model.people import Body
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.seats import Seats
from domain.rules.speaking import MANDATE_ENDED, addresses
from domain.rules.standing_in import StandIns
from domain.use_cases.listening import Subject

NOT_A_MEMBER = "not_a_member"


def voiced(
    unit: UnitOfWork, subject: Subject, arrived: tuple[str, date], moment: Moment
) -> Subject:
    """Return the subject as spoken of by whoever writes from an address, its body as it sits today.

    `arrived` gives that address, and the local day on which the mail came: its words count from it.
    Somebody without a say is left as the member who was written to: reading knows the address.
    """
    sender, day = arrived
    seats = _seats(unit, subject.programme, subject.body, moment)
    voices = seats.voices(subject.person)
    people = unit.people.many(list(voices))
    # In the order of right: an address that two share is taken for the member's own.
    known = [(one, addresses(people[one])) for one in voices if one in people]
    wrote = next((one for one, own in known if sender.lower() in own), "")
    seat = voices.get(wrote, subject.person)
    others = [one for name, own in known if name != subject.person for one in sorted(own)]
    return replace(
        subject,
        asked=replace(subject.asked, on=day, substitutes=tuple(others)),
        body=seats.held(),
        wrote=wrote,
        seat=seat,
        left=subject.left or ("" if subject.asked.topic is Topic.AXIS else _left(seats, seat)),
    )


def _left(seats: Seats, person: str) -> str:
    """Return why somebody who sat in the body has no say any more, empty where they have."""
    if not seats.has_left(person):
        return ""
    return MANDATE_ENDED if seats.mandate_ended(person) else NOT_A_MEMBER


def _seats(unit: UnitOfWork, programme: str, body: Body, moment: Moment) -> Seats:
    roles = unit.mandates.roles(programme)
    held = tuple(replace(one, holder=one.holder_on(moment.day)) for one in roles)
    substitutes = unit.mandates.substitutes(programme)
    owners = {one.owner for one in substitutes} | {one.holder for one in held}
    absences = unit.people.absences(owners - {""}) if substitutes else {}
    return Seats(body, roles, StandIns(substitutes, held, absences), moment.day)
