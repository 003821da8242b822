from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domain.model.plan_change import ChangeKind, Part, PlanChange
from domain.model.policy import Policy, Rung
from domain.model.programme import Plan
from domain.rules.difference import LISTS, difference, seen_from
from storage.programme_files import read_programme
from tests.programme_files.small import FILE, SMALL, spoilt

PLAN = read_programme(SMALL, FILE)
SALMA, YOUSSEF = PLAN.people[1].id, PLAN.people[0].id


def told(*changes: tuple[str, str]) -> list[tuple[Part, ChangeKind, str]]:
    """Return what changes when passages of the small programme do."""
    found = difference(PLAN, read_programme(spoilt(*changes), FILE))
    return [(one.part, one.kind, one.ref) for one in found]


def test_the_same_plan_changes_nothing() -> None:
    assert difference(PLAN, read_programme(SMALL, FILE)) == ()


def test_a_first_plan_is_all_new() -> None:
    found = difference(None, PLAN)

    assert {one.kind for one in found} == {ChangeKind.ADDED}
    assert [one.ref for one in found if one.part is Part.ACTION] == ["1.1", "1.10"]


def test_a_moved_deadline_says_by_how_many_days() -> None:
    (moved,) = difference(PLAN, read_programme(spoilt(("2026-03-31", "2026-04-15")), FILE))

    assert moved == PlanChange(
        Part.ACTION,
        ChangeKind.DEADLINE_MOVED,
        "1.1",
        "Agir",
        "deadline",
        date(2026, 3, 31),
        date(2026, 4, 15),
    )
    assert moved.days == 15


def test_a_deadline_moves_from_the_one_in_force_not_from_the_one_of_the_last_file() -> None:
    changes = difference(PLAN, read_programme(spoilt(("2026-03-31", "2026-04-15")), FILE))

    (agreed,) = seen_from({"1.1": date(2026, 4, 15)}, changes)
    (earlier,) = seen_from({"1.1": date(2026, 5, 5)}, changes)

    assert (agreed.kind, agreed.days) == (ChangeKind.DEADLINE_AGREED, 0)
    assert (earlier.kind, earlier.days) == (ChangeKind.DEADLINE_MOVED, -20)
    assert seen_from({}, changes) == changes


def test_each_kind_of_change_has_its_name() -> None:
    changes = told(
        ("nom: Petit programme", "nom: Grand programme"),
        ("relances: [1, 3]", "relances: [2]"),
        ("nom: Salma", "nom: Salma B."),
        ("salma@petit.example", "salma@grand.example"),
        ("titre: Premier axe", "titre: Axe premier"),
        ("axe: A1}", "axe: A2}"),
        ("axe: A1\n    porteur: salma", "axe: A2\n    porteur: youssef"),
        ("titre: Agir encore", "titre: Agir toujours"),
        ("role: president", "role: membre"),
    )

    assert changes == [
        (Part.PROGRAMME, ChangeKind.RETITLED, "petit"),
        (Part.PROGRAMME, ChangeKind.POLICY_CHANGED, "petit"),
        (Part.PERSON, ChangeKind.RETITLED, SALMA),
        (Part.PERSON, ChangeKind.AMENDED, SALMA),
        (Part.AXIS, ChangeKind.RETITLED, "A1"),
        (Part.OBJECTIVE, ChangeKind.AXIS_CHANGED, "O1"),
        (Part.ACTION, ChangeKind.AXIS_CHANGED, "1.1"),
        (Part.ACTION, ChangeKind.OWNER_CHANGED, "1.1"),
        (Part.ACTION, ChangeKind.RETITLED, "1.10"),
        (Part.BODY, ChangeKind.AMENDED, PLAN.bodies[0].id),
    ]


def test_a_new_ref_is_another_action_and_what_goes_is_told_last() -> None:
    assert told(('ref: "1.1"', 'ref: "1.2"')) == [
        (Part.ACTION, ChangeKind.ADDED, "1.2"),
        (Part.ACTION, ChangeKind.DROPPED, "1.1"),
    ]


def test_rank_in_the_file_changes_nothing() -> None:
    assert difference(PLAN, replace(PLAN, actions=PLAN.actions[::-1])) == ()


PLANS = st.builds(
    replace,
    st.just(PLAN),
    name=st.sampled_from(["Petit programme", "Grand programme"]),
    policy=st.sampled_from([Policy(), Policy(ladder=(Rung(2),))]),
    people=st.permutations(
        [*PLAN.people, replace(PLAN.people[0], id="n", name="Nadia", address="n@p.example")]
    ).map(tuple),
    axes=st.lists(st.sampled_from(PLAN.axes), unique_by=lambda one: one.ref).map(tuple),
    actions=st.lists(
        st.builds(
            replace,
            st.sampled_from(PLAN.actions),
            ref=st.sampled_from(["1.1", "1.2", "1.10", "2.1"]),
            title=st.sampled_from(["Agir", "Attendre"]),
            owner=st.sampled_from([SALMA, YOUSSEF]),
            deadline=st.dates(date(2026, 1, 1), date(2030, 1, 1)),
        ),
        unique_by=lambda one: one.ref,
        max_size=4,
    ).map(tuple),
)


def applied(plan: Plan, changes: tuple[PlanChange, ...]) -> dict[str, Any]:
    """Return the plan with changes made, its lists by what identifies an item."""
    refs = {part: (name, ref) for name, (part, ref, _) in LISTS.items()}
    made: dict[str, Any] = {name: getattr(plan, name) for name in ("name", "policy")} | {
        name: {getattr(one, ref): one for one in getattr(plan, name)} for name, ref in refs.values()
    }
    for one in changes:
        if one.part is Part.PROGRAMME:
            made[one.field] = one.new
            continue
        items = made[refs[one.part][0]]
        if one.kind is ChangeKind.DROPPED:
            assert items.pop(one.ref) == one.old
        elif one.kind is ChangeKind.ADDED:
            assert one.ref not in items
            items[one.ref] = one.new
        else:
            assert getattr(items[one.ref], one.field) == one.old
            items[one.ref] = replace(items[one.ref], **{one.field: one.new})
    return made


@given(PLANS, PLANS)
def test_making_the_changes_gives_the_new_plan(old: Plan, new: Plan) -> None:
    assert applied(old, difference(old, new)) == applied(new, ())


@given(PLANS)
def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    assert difference(plan, plan) == ()


@given(PLANS, PLANS)
def test_back_and_forth_moves_deadlines_by_the_same_days(old: Plan, new: Plan) -> None:
    there, back = (
        {
            one.ref: one.days
            for one in difference(*pair)
            if one.kind is ChangeKind.DEADLINE_MOVED and one.part is Part.ACTION
        }
        for pair in ((old, new), (new, old))
    )

    assert there == {ref: -days for ref, days in back.items()}
    assert all(timedelta(days) for days in there.values())
