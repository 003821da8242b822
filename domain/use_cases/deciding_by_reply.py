"""What members decide or instruct by a reply: recorded where their word binds, else proposed."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from domain.model.desk import DeskItem, DeskKind
from domain.model.hearing import Heard, SaidDecision, Topic
from domain.model.inbox import RawMail
from domain.model.meeting import ReviewState
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.voice import may_instruct, may_record
from domain.use_cases.listening import Subject
from domain.use_cases.resolving import Resolution, record_decisions

Line = Mapping[str, str]


def decisions_of(
    unit: UnitOfWork, subject: Subject, heard: Heard, mail: RawMail, moment: Moment
) -> Iterator[tuple[SaidDecision, Line]]:
    """Record what a body decides by its chair's or secretary's reply; yield what came of each."""
    may = may_record(subject.body, subject.writer, moment.day)
    # Between reviews nobody meets: what a digest is answered with is a proposal.
    sits = subject.review is not None and subject.review.state is not ReviewState.CANCELLED
    takes = may and sits and subject.asked.topic is Topic.DIGEST
    clear = [one for one in heard.decisions if not one.why]
    recorded = {}
    if takes and clear:
        made = record_decisions(
            unit, subject.programme, [_resolution(subject, one, mail) for one in clear], moment
        )
        recorded = {id(said): one for said, one in zip(clear, made, strict=True)}
    for said in heard.decisions:
        line = _line(said)
        if said.why:
            yield said, {**line, "what": "decision-asked", "why": said.why}
        elif id(said) in recorded:
            ref = recorded[id(said)].ref
            yield said, {**line, "what": "decision-recorded", "text": f"{ref} · {said.text}"}
        else:
            yield said, {**line, "what": "decision-proposed"}


def instructions_of(
    unit: UnitOfWork, subject: Subject, heard: Heard, mail: RawMail, moment: Moment
) -> Iterator[tuple[SaidDecision, Line]]:
    """Record what the chair wants done, by whom and by when; yield each with what came of it."""
    may = may_instruct(subject.body, subject.writer, moment.day)
    for said in heard.instructions:
        line = {**_line(said), "what": "instruction"}
        if may and said.owner and said.deadline and not said.why:
            resolution = replace(_resolution(subject, said, mail), review="", point=0)
            (made,) = record_decisions(unit, subject.programme, [resolution], moment)
            line |= {"what": "instruction-recorded", "text": f"{made.ref} · {said.text}"}
        yield said, line


def to_decide(
    subject: Subject, said: SaidDecision, mail: RawMail, moment: Moment, kind: DeskKind
) -> DeskItem:
    """Return what waits on the desk of a decision or an instruction."""
    facts = {
        **_line(said),
        "owner": said.owner,
        "named": said.named,
        "point": str(said.point or ""),
        "body": subject.body.id,
        "review": subject.review.id if subject.review else "",
        "why": said.why,
    }
    item = desk_item(subject, kind, mail, moment)
    kept = {name: value for name, value in facts.items() if value and name != "sentence"}
    return replace(item, sentence=said.sentence, facts=kept)


def _line(said: SaidDecision) -> dict[str, str]:
    told = {
        "text": said.text,
        "owner": said.named,
        "on": said.deadline.isoformat() if said.deadline else "",
        "sentence": said.sentence,
    }
    return {name: value for name, value in told.items() if value}


def _resolution(subject: Subject, said: SaidDecision, mail: RawMail) -> Resolution:
    return Resolution(
        text=said.text,
        by=subject.writer,
        owner=said.owner,
        deadline=said.deadline,
        point=said.point if any(one.number == said.point for one in subject.points) else 0,
        body=subject.body.id,
        review=subject.review.id if subject.review else "",
        inbox=mail.id,
        sentence=said.sentence,
        adopts=said.adopts,
    )


def desk_item(subject: Subject, kind: DeskKind, mail: RawMail, moment: Moment) -> DeskItem:
    """Return something that waits on the desk about a member's reply."""
    return DeskItem(
        programme=subject.programme,
        kind=kind,
        subject=mail.id,
        opened_on=moment.day,
        person=subject.writer,
        inbox=mail.id,
    )
