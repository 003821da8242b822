import pytest

from domain.model.programme import Plan
from storage.programme_files import ProgrammeFileError, read_programme
from tests.programme_files.mistakes import MISTAKES, SUGGESTIONS
from tests.programme_files.small import FILE, SMALL, Told, places, problems_of, spoilt


def test_the_small_programme_is_right() -> None:
    plan = read_programme(SMALL, FILE)

    assert isinstance(plan, Plan)
    assert [one.ref for one in plan.actions] == ["1.1", "1.10"]


@pytest.mark.parametrize(("old", "new", "expected"), MISTAKES)
def test_a_mistake_is_told_where_it_is(old: str, new: str, expected: list[Told]) -> None:
    assert places(spoilt((old, new))) == expected


@pytest.mark.parametrize(("old", "new", "suggestion"), SUGGESTIONS)
def test_what_was_probably_meant_is_said(old: str, new: str, suggestion: str) -> None:
    (problem, *_) = problems_of(spoilt((old, new)))

    assert problem.arguments["suggestion"] == suggestion
    assert problem.message.endswith("-meant")


def test_nothing_is_suggested_for_what_resembles_nothing() -> None:
    (problem,) = problems_of(spoilt(("porteur: salma", "porteur: zzzzzzz")))

    known = "youssef, salma"
    assert problem.arguments == {"key": "porteur", "value": "zzzzzzz", "known": known}
    assert problem.message == "file-ref-unknown"


def test_all_mistakes_are_told_at_once_down_the_file() -> None:
    text = spoilt(
        ("langue: fr", "langue: klingon"),
        ("adresse: salma@petit.example", "adresse: salma"),
        ("axe: A1\n", "axe: A5\n"),
        ("2026-03-31", "31/06/2026"),
        ("porteur: salma\n    echeance: 2026-09-30", "porteur: selma\n    echeance: bientôt"),
        ("personne: youssef", "personne: nadia"),
    )

    assert places(text) == [
        (3, 9, "word.unknown"),
        (15, 14, "address.invalid"),
        (28, 10, "ref.unknown"),
        (31, 15, "day.impossible"),
        (35, 14, "ref.unknown"),
        (36, 15, "day.format"),
        (41, 20, "ref.unknown"),
    ]


def test_one_fault_is_told_once() -> None:
    text = spoilt(("id: salma", "id: Salma"), ("porteur: salma", "porteur: Salma"))

    assert [one.code for one in problems_of(text)][:1] == ["name.invalid"]
    assert "ref.unknown" not in [one.code for one in problems_of(text) if one.line == 29]


def test_a_missing_list_does_not_make_every_reference_wrong() -> None:
    assert places(spoilt(("axes:\n", "axs:\n"))) == [(17, 1, "key.unknown")]


def test_a_file_of_nothing_is_refused() -> None:
    assert places("") == [(1, 1, "whole.not_keys")]
    assert places("# rien\n") == [(1, 1, "whole.not_keys")]
    assert places("- a\n") == [(1, 1, "whole.not_keys")]
    assert places("bonjour\n") == [(1, 1, "whole.not_keys")]


def test_an_empty_programme_says_all_that_it_lacks() -> None:
    missing = [one.arguments["key"] for one in problems_of("programme: vide\n")]

    assert missing == ["nom", "langue", "fuseau", "coordinateurs", "personnes", "axes", "actions"]


def test_a_cycle_of_axes_is_told_once() -> None:
    text = spoilt(
        ("titre: Premier axe", "titre: Premier axe, axe_parent: A2"),
        ("titre: Second axe", "titre: Second axe, axe_parent: A1"),
    )
    (problem,) = problems_of(text)

    assert (problem.code, problem.arguments) == ("axis.cycle", {"cycle": "A1 → A2 → A1"})


def test_a_hopeless_file_stops_at_200_problems() -> None:
    with pytest.raises(ProgrammeFileError) as refusal:
        read_programme("\n".join(f"cle{n}: x" for n in range(1000)), FILE)

    assert len(refusal.value.problems) == 200
