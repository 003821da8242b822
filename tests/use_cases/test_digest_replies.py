"""Between reviews a digest is answered: the chair instructs, others propose."""

from dataclasses import replace
from datetime import date

import pytest

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.model.digest import NewsKind
from domain.rules.dropping import Amendment
from domain.use_cases.deciding import accept
from domain.use_cases.digesting import BodyRef, issue_now
from domain.use_cases.planning import apply_plan
from tests.stories import PROGRAMME, SALMA, a_plan, an_action
from tests.use_cases.assembly import ASSEMBLY, assembled, to
from tests.use_cases.office import Office, text_of

APRIL = date(2026, 4, 30)


@pytest.fixture
def digests(office: Office) -> list[ReadyMail]:
    """Return a digest to the four members of the assembly, out of season."""
    apply_plan(office.open_unit, assembled(), office.moment)
    issue_now(office.open_unit, office.rules, BodyRef(PROGRAMME, ASSEMBLY.id), office.moment)
    return office.post()


def test_an_instruction_of_the_chair_becomes_an_action(
    office: Office, digests: list[ReadyMail]
) -> None:
    assert "Instruction : …" in text_of(digests[0]).replace("\u00a0", " ")
    taken = office.reply(
        to(digests, "Youssef"),
        "Bonjour,\n\nInstruction : saisir la Wilaya du retard, porteur Salma,\n"
        "pour le 30 avril 2026.\n\nCordialement",
    )
    (told,) = office.post()

    assert taken is not None
    assert taken.outcome == "apply"
    made = office.action("D-1")
    assert (made.title, made.owner, made.deadline) == (
        "saisir la Wilaya du retard",
        SALMA.id,
        APRIL,
    )
    assert "Instruction inscrite" in text_of(told)
    assert office.desk() == ()


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("Nadia", "Instruction : saisir la Wilaya, porteur Salma, pour le 30/04/2026"),
        ("Youssef", "Instruction : saisir la Wilaya."),
        ("Youssef", "Merci de saisir la Wilaya pour le 30 avril 2026"),
    ],
)
def test_any_other_instruction_waits_for_the_coordinator(
    office: Office, digests: list[ReadyMail], who: str, words: str
) -> None:
    office.reply(to(digests, who), words)

    (item,) = office.desk()
    accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment)

    assert item.kind is DeskKind.INSTRUCTION
    with office.open_unit(read_only=True) as unit:
        recorded = [one.deadline for one in unit.meetings.decisions(PROGRAMME)]
    assert recorded == ([APRIL] if who == "Nadia" else [])


def test_a_digest_tells_what_changed_since_the_last_one(office: Office) -> None:
    due = {"1.1": date(2026, 3, 4), "1.2": date(2026, 3, 1), "1.3": APRIL}
    actions = (an_action(ref, deadline=day) for ref, day in due.items())
    plan = a_plan(*actions, bodies=(ASSEMBLY,))
    plan = replace(plan, people=(*plan.people, *assembled().people[3:]))
    apply_plan(office.open_unit, plan, office.moment)
    ref = BodyRef(PROGRAMME, ASSEMBLY.id)
    issue_now(office.open_unit, office.rules, ref, office.moment)
    moved = tuple(replace(one, deadline=APRIL) if one.ref == "1.2" else one for one in plan.actions)
    amended = replace(plan, actions=(*moved[:2], an_action("1.4")))
    office.day = date(2026, 3, 10)
    apply_plan(office.open_unit, amended, office.moment, Amendment(drop=frozenset({"1.3"})))
    issue_now(office.open_unit, office.rules, ref, office.moment)

    with office.open_unit(read_only=True) as unit:
        issue = unit.reviews.last_digest(PROGRAMME, ASSEMBLY.id)

    assert issue is not None
    assert [(one.kind, one.ref, one.new) for one in issue.news] == [
        (NewsKind.LATE, "1.1", None),
        (NewsKind.MOVED, "1.2", APRIL),
        (NewsKind.ADDED, "1.4", date(2026, 6, 30)),
        (NewsKind.GONE, "1.3", None),
    ]
