"""What a reply about figures leans on: the request that it answers, and who may give which."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.model.hearing import AskedMember, Topic
from domain.model.indicator import Indicator
from domain.model.mail import MailKind, QueuedMail
from domain.model.measuring import AskedFigure, FigureRequest
from domain.model.moment import Moment
from domain.model.people import Person
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.speaking import addresses
from domain.rules.standing_in import StandIns

ABOUT_FIGURES = (MailKind.FIGURE_REQUEST, MailKind.FIGURE_REMINDER)


@dataclass(frozen=True, slots=True)
class FigureSubject:
    """What a mail about figures is about.

    `answering` gives, by ref, the people who may give a figure on the day; `people` are those
    whose address is known, whether they still may or not.
    """

    answered: QueuedMail
    asked: AskedMember
    request: FigureRequest
    indicators: Mapping[str, Indicator]
    answering: Mapping[str, frozenset[str]]
    people: Mapping[str, Person]

    def writer(self, sender: str) -> str:
        """Return the id of who writes from an address; whoever was written to by default."""
        found = (one.id for one in self.people.values() if sender.lower() in addresses(one))
        return next(found, self.answered.planned.recipient)


def figures_asked(
    unit: UnitOfWork, answered: QueuedMail, address: str, when: tuple[date, Moment]
) -> FigureSubject | None:
    """Return what a mail of ours asked of figures; None for any other mail.

    `when` is the local day on which the reply came, from which its words count, and the moment.

    An acknowledgement is about what the mail that it answers was about.
    """
    planned = answered.planned
    if planned.kind is MailKind.ACKNOWLEDGEMENT:
        first = unit.outbox.many([planned.subject]).get(planned.subject)
        return figures_asked(unit, first, address, when) if first else None
    if planned.kind not in ABOUT_FIGURES:
        return None
    request = unit.figures.many([planned.subject]).get(planned.subject)
    programme = unit.programmes.get(planned.programme)
    if request is None or programme is None:
        return None
    indicators = {one.ref: one for one in programme.indicators if one.ref in request.indicators}
    answering = _answering(unit, request, indicators, when[1])
    named = {request.person, planned.recipient}.union(*answering.values())
    people = unit.people.many(named)
    subject = FigureSubject(
        answered, _asked(unit, answered, address), request, indicators, answering, people
    )
    return replace(subject, asked=_complete(subject, when[0]))


def _answering(
    unit: UnitOfWork, request: FigureRequest, indicators: Mapping[str, Indicator], moment: Moment
) -> dict[str, frozenset[str]]:
    """Return, by ref, who holds what owns the indicator, and who stands in for them."""
    roles = unit.mandates.roles(request.programme)
    held = tuple(replace(one, holder=one.holder_on(moment.day)) for one in roles)
    holders = {one.id: one.holder for one in held}
    owners = {ref: holders.get(one.owner, one.owner) for ref, one in indicators.items()}
    substitutes = unit.mandates.substitutes(request.programme)
    absences = unit.people.absences(set(owners.values()) - {""})
    stand_ins = StandIns(substitutes, held, absences)
    return {
        ref: frozenset({owner, stand_ins.of(owner, moment.day)}) - {""}
        for ref, owner in owners.items()
    }


def _asked(unit: UnitOfWork, answered: QueuedMail, address: str) -> AskedMember:
    planned = answered.planned
    mails = unit.outbox.about(ABOUT_FIGURES, [planned.subject])
    mails = (*mails, *unit.outbox.about([MailKind.ACKNOWLEDGEMENT], [o.mail_id for o in mails]))
    return AskedMember(
        topic=Topic.FIGURES,
        recipient="",
        reply_address=address,
        sent_text="\n".join(one.frozen.text for one in mails if one.frozen),
        on=planned.day,
    )


def _complete(subject: FigureSubject, day: date) -> AskedMember:
    known = (one for one in subject.people.values() if one.id != _addressee(subject))
    person = subject.people[_addressee(subject)]
    return replace(
        subject.asked,
        recipient=person.address,
        aliases=person.aliases,
        substitutes=tuple(sorted(address for one in known for address in addresses(one))),
        on=day,
        figures=tuple(
            AskedFigure(number, ref, subject.indicators[ref].title, subject.indicators[ref].unit)
            for number, ref in enumerate(subject.request.indicators, 1)
            if ref in subject.indicators
        ),
    )


def _addressee(subject: FigureSubject) -> str:
    return subject.answered.planned.recipient
