"""What a reply about figures leans on: the request that it answers, and who may give which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from domain.model.hearing import AskedMember, Topic
from domain.model.indicator import Indicator, Measurement
from domain.model.mail import MailKind, QueuedMail
from domain.model.measuring import AskedFigure, FigureRequest
from domain.model.moment import Moment
from domain.model.speaking import Speaker
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.speaking import Parties, addresses
from domain.rules.weighing_figures import last_figure
from domain.use_cases.voices import voices_of

ABOUT_FIGURES = (MailKind.FIGURE_REQUEST, MailKind.FIGURE_REMINDER)
# What tells of figures and may be answered in its turn.
TOLD = (MailKind.ACKNOWLEDGEMENT, MailKind.RECEIPT)


@dataclass(frozen=True, slots=True)
class FigureSubject:
    """What a mail about figures is about.

    `owners` gives, by ref, the person who answers for an indicator on the day, empty for nobody;
    `parties` are those who may have a word, `speaker` the one of them who wrote.
    """

    answered: QueuedMail
    asked: AskedMember
    request: FigureRequest
    indicators: Mapping[str, Indicator]
    owners: Mapping[str, str]
    parties: Parties
    speaker: Speaker = field(default_factory=Speaker)

    @property
    def writer(self) -> str:
        """Return the id of who wrote; whoever was written to by default."""
        return self.speaker.person or self.answered.planned.recipient

    def is_theirs(self, ref: str) -> bool:
        """Tell whether the writer may give the figures of an indicator, or for whom does."""
        return self.owners[ref] in self.speaker.stands_for


def figures_asked(
    unit: UnitOfWork, answered: QueuedMail, mail: tuple[str, str], when: tuple[date, Moment]
) -> FigureSubject | None:
    """Return what a mail of ours asked of figures; None for any other mail.

    `mail` holds our address that was written to, and the sender's; `when` the local day on which
    the reply came, from which its words count, and the moment.

    An acknowledgement is about what the mail that it answers was about.
    """
    planned = answered.planned
    if planned.kind not in (*ABOUT_FIGURES, *TOLD):
        return None
    request = unit.figures.many([planned.subject]).get(planned.subject)
    if request is None and planned.kind in TOLD:
        first = unit.outbox.many([planned.subject]).get(planned.subject)
        return figures_asked(unit, first, mail, when) if first else None
    programme = unit.programmes.get(planned.programme)
    if request is None or programme is None:
        return None
    (address, sender), (day, moment) = mail, when
    indicators = {one.ref: one for one in programme.indicators if one.ref in request.indicators}
    roles = unit.mandates.roles(request.programme)
    holders = {one.id: one.holder_on(moment.day) for one in roles}
    owners = {ref: holders.get(one.owner, one.owner) for ref, one in indicators.items()}
    asked = (request.person, frozenset(owners.values()) - {""}, roles)
    parties = voices_of(unit, request.programme, asked, moment)
    said = _asked(unit, answered, address)
    subject = FigureSubject(answered, said, request, indicators, owners, parties)
    speaker = parties.speaker(sender)
    known = unit.figures.measurements(request.programme)
    return replace(subject, asked=_complete(subject, known, day), speaker=speaker)


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


def _complete(subject: FigureSubject, known: Sequence[Measurement], day: date) -> AskedMember:
    people = subject.parties.people
    person = people[subject.request.person]
    others = (one for one in people.values() if one is not person)
    return replace(
        subject.asked,
        recipient=person.address,
        aliases=person.aliases,
        substitutes=tuple(sorted(address for one in others for address in addresses(one))),
        on=day,
        figures=tuple(
            _asked_figure(number, subject.indicators[ref], known)
            for number, ref in enumerate(subject.request.indicators, 1)
            if ref in subject.indicators
        ),
    )


def _asked_figure(number: int, one: Indicator, known: Sequence[Measurement]) -> AskedFigure:
    last = last_figure(one, known)
    value = last[0] if last else None
    return AskedFigure(number, one.ref, one.title, one.unit, value, one.target.value)
