from datetime import date

import pytest

from domain.model.mandates import Mandate
from domain.model.people import BodyKind, MemberRole
from domain.rules.keys import opaque
from domain.rules.mandates import gaps
from storage.programme_files import read_programme
from tests.programme_files.small import FILE, SMALL, Told, places

HELD = SMALL.replace(
    "axes:\n",
    """\
organisations:
  - {id: port, nom: Port de Tanger}
fonctions:
  - id: direction
    titre: Direction du port
    organisation: port
    titulaires:
      - {personne: salma, jusqu_au: 2026-03-31}
      - {personne: youssef, depuis: 2026-04-01}
suppleants:
  - {pour: direction, par: youssef, du: 2026-02-01, au: 2026-02-14}
  - {pour: youssef, par: salma}
axes:
""",
    1,
).replace("porteur: salma\n    debut", "porteur: direction\n    debut", 1)
ROLE = opaque("petit", "role", "direction")

MISTAKES: list[tuple[str, str, list[Told]]] = [
    ("depuis: 2026-04-01", "depuis: 2026-03-31", [(25, 9, "role.overlap")]),
    ("depuis: 2026-04-01", "depuis: 2026-04-31", [(25, 37, "day.impossible")]),
    ("depuis: 2026-04-01", "jusqu_au: 2026-04-01", [(25, 9, "role.overlap")]),
    ("personne: salma, jusqu_au", "personne: selma, jusqu_au", [(24, 20, "ref.unknown")]),
    ("2026-03-31}", "2026-03-31, depuis: 2026-05-01}", [(24, 37, "window.ends_first")]),
    (
        "id: direction",
        "id: youssef",
        [(20, 9, "id.twice"), (27, 12, "ref.unknown"), (41, 14, "ref.unknown")],
    ),
    ("{id: port,", "{id: direction,", [(18, 10, "id.twice")]),
    ("porteur: direction", "porteur: drection", [(41, 14, "ref.unknown")]),
    ("pour: direction", "pour: port", [(27, 12, "ref.unknown")]),
    ("par: salma", "par: youssef", [(28, 26, "substitute.self")]),
    ("par: salma", "par: direction", [(28, 26, "ref.unknown")]),
    (
        "  - {pour: youssef, par: salma}",
        "  - {pour: direction, par: salma, du: 2026-02-14}",
        [(28, 5, "substitute.overlap")],
    ),
    ("organisation: port", "organisation: gare", []),
    ("personne: youssef, role: p", "role: p", [(53, 9, "member.nobody")]),
    ("youssef, role", "youssef, fonction: direction, role", [(53, 9, "member.both")]),
    ("personne: youssef, role", "fonction: diretion, role", [(53, 20, "ref.unknown")]),
    (
        "role: president}",
        "role: president}\n      - {fonction: direction, role: president}",
        [(54, 9, "chair.overlap")],
    ),
    ("    nom: Comité\n", "    nom: Comité\n    genre: conseil\n", [(52, 12, "word.unknown")]),
]


@pytest.mark.parametrize(("old", "new", "expected"), MISTAKES)
def test_a_mistake_about_who_holds_what_is_told_where_it_is(
    old: str, new: str, expected: list[Told]
) -> None:
    assert old in HELD
    assert places(HELD.replace(old, new, 1)) == expected


def test_all_of_them_are_told_at_once() -> None:
    text = HELD
    for old, new, _ in (MISTAKES[0], MISTAKES[7], MISTAKES[9], MISTAKES[13]):
        text = text.replace(old, new, 1)

    assert [code for _, _, code in places(text)] == [
        "role.overlap",
        "substitute.self",
        "ref.unknown",
        "member.nobody",
    ]


def test_a_role_owns_actions_and_is_held_in_an_organisation() -> None:
    plan = read_programme(HELD, FILE)
    salma, youssef = (opaque("petit", "person", one) for one in ("salma", "youssef"))
    (role,) = plan.roles

    assert role.organisation == "Port de Tanger"
    assert role.mandates == (
        Mandate(salma, None, date(2026, 3, 31)),
        Mandate(youssef, date(2026, 4, 1)),
    )
    assert [one.owner for one in plan.actions] == [ROLE, salma]
    assert plan.answering(ROLE, date(2026, 3, 31)) == salma
    assert plan.answering(ROLE, date(2026, 4, 1)) == youssef
    assert [(one.owner, one.person, one.is_standing) for one in plan.substitutes] == [
        (ROLE, youssef, False),
        (youssef, salma, True),
    ]


def test_an_organisation_with_one_role_may_own_an_action_itself() -> None:
    plan = read_programme(HELD.replace("porteur: direction", "porteur: port"), FILE)

    assert plan.actions[0].owner == ROLE


@pytest.mark.parametrize(
    ("role", "code"),
    [
        ("  - {id: quai, titre: Quai, organisation: port}\n", "owner.several_roles"),
        ("", "owner.no_role"),
    ],
)
def test_an_organisation_that_nobody_answers_for_owns_nothing(role: str, code: str) -> None:
    text = HELD.replace("porteur: direction", "porteur: port").replace(
        "suppleants:\n", role + "suppleants:\n"
    )
    text = text if role else text.replace("    organisation: port\n", "")

    assert [told for _, _, told in places(text)] == [code]


def test_a_role_may_sit_in_a_body_of_its_kind() -> None:
    text = HELD.replace(
        "      - {personne: youssef, role: president}\n",
        "      - {fonction: direction, role: president}\n    genre: bureau\n",
    )
    (body,) = read_programme(text, FILE).bodies

    assert body.kind is BodyKind.BUREAU
    assert [(one.seat, one.person, one.role) for one in body.members] == [
        (ROLE, "", MemberRole.CHAIR)
    ]


@pytest.mark.parametrize(
    ("day", "since", "until"),
    [
        (date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 14)),
        (date(2026, 4, 14), date(2026, 4, 1), date(2026, 4, 14)),
        (date(2026, 7, 1), date(2026, 7, 1), None),
    ],
)
def test_a_gap_between_mandates_is_found_before_it_comes(
    day: date, since: date, until: date | None
) -> None:
    text = HELD.replace("depuis: 2026-04-01", "depuis: 2026-04-15, jusqu_au: 2026-06-30")
    found = gaps(read_programme(text, FILE), day)

    assert [(one.since, one.until, one.actions) for one in found] == [(since, until, ("1.1",))]


def test_mandates_without_a_hole_leave_no_gap() -> None:
    plan = read_programme(HELD, FILE)

    assert gaps(plan, date(2026, 3, 31)) == ()
    assert gaps(plan, date(2027, 3, 31)) == ()
