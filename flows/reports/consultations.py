"""Where each consultation stands: who is missing, each reserve, whether its rule is met."""

from domain.model.consultation import ConsultationState, OpenConsultation, Tally
from domain.rules.tallying import members_of, tally
from flows.choices import shown
from flows.reports.subject import Row, Subject, Table

SHOWN = (ConsultationState.OPEN, ConsultationState.CLOSED)


def consulted(subject: Subject) -> Table:
    """Return the consultations opened so far, the latest first."""
    with subject.looking() as unit:
        former = unit.reviews.former_bodies(subject.programme)
        sitting = (*unit.reviews.bodies(subject.programme), *former)
        bodies = {one.id: one for one in sitting}
        known = [one for one in unit.consultations.of(subject.programme) if one.state in SHOWN]
        found = unit.consultations.standing(known)
        tallies = [
            tally(
                one.consultation.planned,
                members_of(bodies[one.consultation.planned.body], subject.day),
                one.answers,
            )
            for one in found
        ]
        people = unit.people.many({person for one in tallies for person in one.members})
    names = {key: shown(one) for key, one in people.items()}
    rows = [_row(subject, one, each, names) for one, each in zip(found, tallies, strict=True)]
    return subject.table("consulted", rows[::-1])


def _row(subject: Subject, one: OpenConsultation, standing: Tally, names: dict[str, str]) -> Row:
    planned, words = one.consultation.planned, subject.words
    met = words.say("flows-yes" if standing.carried else "flows-no")
    return subject.row(
        question=planned.question,
        answer_by=planned.answer_by,
        answered=f"{len(standing.answers)}/{len(standing.members)}",
        votes=", ".join(words.say(f"votes-{key.value}", n=n) for key, n in standing.votes.items()),
        missing=", ".join(names.get(each, each) for each in standing.missing),
        reserves=" · ".join(f"{names.get(o.person, '')} : {o.sentence}" for o in standing.reserves),
        rule_met=met,
        state=words.say(f"consultation-state-{one.consultation.state.value}"),
    )
