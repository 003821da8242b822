"""Prints consultations: how each stands, who is missing, each reserve, every answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.consultation import Answer, Consultation, ConsultationKind, Tally
from domain.model.follow_up import Programme
from domain.model.people import Body
from domain.use_cases.concluding import standing_of
from interfaces.terminal.printing import day, say, sentence, show, table
from notifications.composing.typography import clipped

LONGEST = 70
COLUMNS = ("consultation", "programme", "question", "answer-by", "answered", "state")
ANSWERS = ("person", "day", "position", "words")


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A consultation with its programme and body, how it stands, and everybody's name by id."""

    programme: Programme
    body: Body
    consultation: Consultation
    standing: Tally
    history: Sequence[Answer]
    names: Mapping[str, str]


def inquiries(opened: Application, kind: ConsultationKind) -> tuple[Inquiry, ...]:
    """Return the consultations of one kind of every programme, by programme then opening day."""
    found: list[Inquiry] = []
    with opened.open_unit(read_only=True) as unit:
        for programme in unit.programmes.all():
            moment = opened.moment(programme.timezone)
            former = unit.reviews.former_bodies(programme.id)
            bodies = {one.id: one for one in (*unit.reviews.bodies(programme.id), *former)}
            for one in unit.consultations.of(programme.id):
                if one.planned.kind is not kind:
                    continue
                standing = standing_of(unit, programme.id, one, moment)
                history = unit.consultations.history(one.id)
                people = unit.people.many({*standing.members, *(each.person for each in history)})
                names = {key: person.name for key, person in people.items()}
                body = bodies[one.planned.body]
                found.append(Inquiry(programme, body, one, standing, history, names))
    return tuple(found)


def inquiry_named(opened: Application, name: str, kind: ConsultationKind) -> Inquiry:
    """Return the one of that id or ref in the file. Refuses `consultation.unknown`."""
    known = inquiries(opened, kind)
    for one in known:
        if name in (one.consultation.id, one.consultation.planned.ref):
            return one
    refs = ", ".join(one.consultation.planned.ref for one in known)
    raise RefusedError("consultation.unknown", consultation=name, known=refs)


def as_json(one: Inquiry) -> dict[str, object]:
    """Return how a consultation stands, as a program reads it; people by name."""
    planned, followed = one.consultation.planned, one.consultation
    return {
        "id": followed.id,
        "ref": planned.ref,
        "programme": one.programme.id,
        "body": one.body.name,
        "question": planned.question,
        "rule": planned.rule,
        "state": followed.state,
        "opens_on": planned.opens_on,
        "answer_by": planned.answer_by,
        **_standing(one),
        "closed_on": followed.closed_on,
        "closing": followed.closing,
        "closing_words": followed.closing_words,
        "history": [_said(one, each) for each in one.history],
    }


def _standing(one: Inquiry) -> dict[str, object]:
    standing, names = one.standing, one.names
    return {
        "members": len(standing.members),
        "answered": len(standing.answers),
        "votes": {key.value: count for key, count in standing.votes.items()},
        "carried": standing.carried,
        "missing": [names.get(each, each) for each in standing.missing],
        "reserves": [
            {"member": names.get(each.person, each.person), "words": each.words}
            for each in standing.reserves
        ],
    }


def _said(one: Inquiry, answer: Answer) -> dict[str, object]:
    return {
        "member": one.names.get(answer.person, answer.person),
        "on": answer.on,
        "position": answer.position,
        "words": answer.words,
        "sentence": answer.sentence,
        "inbox": answer.inbox,
    }


def print_inquiries(found: Sequence[Inquiry]) -> None:
    """Print one line each."""
    rows = [
        (
            one.consultation.planned.ref,
            one.programme.id,
            clipped(one.consultation.planned.question, LONGEST),
            day(one.consultation.planned.answer_by),
            f"{len(one.standing.answers)}/{len(one.standing.members)}",
            sentence(f"consultation-state-{one.consultation.state.value}"),
        )
        for one in found
    ]
    table([f"cli-column-{name}" for name in COLUMNS], rows)


def print_inquiry(one: Inquiry) -> None:
    """Print one whole: its count, who is missing, each reserve, every answer."""
    planned, standing = one.consultation.planned, one.standing
    show(planned.question)
    state = sentence(f"consultation-state-{one.consultation.state.value}")
    say("cli-consult-line", body=one.body.name, by=day(planned.answer_by), state=state)
    answered, members = len(standing.answers), len(standing.members)
    say("consultation-progress", answered=answered, members=members)
    if planned.kind is ConsultationKind.VOTE:
        said = [sentence(f"votes-{key.value}", n=n) for key, n in standing.votes.items()]
        show(" · ".join(said))
        say("cli-consult-met" if standing.carried else "cli-consult-not-met")
    if standing.missing:
        who = ", ".join(one.names.get(each, each) for each in standing.missing)
        say("cli-consult-missing", who=who)
    for each in standing.reserves:
        say("cli-consult-reserve", who=one.names.get(each.person, ""), words=each.words)
    if one.history:
        show()
        table([f"cli-column-{name}" for name in ANSWERS], [_answer(one, o) for o in one.history])


def _answer(one: Inquiry, answer: Answer) -> tuple[str, ...]:
    position = answer.position
    said = sentence(f"position-{position.value}") if position else ""
    words = clipped(answer.words or answer.sentence, LONGEST)
    return (one.names.get(answer.person, answer.person), day(answer.on), said, words)
