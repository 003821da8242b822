"""Programme contracts in a file: who signs, what each commits to, and what cannot be."""

from dataclasses import replace
from datetime import date

import pytest

from domain.model.contract import ProgrammeContract, Signatory
from domain.model.indicator import Completeness
from domain.model.plan_change import ChangeKind, Part
from domain.model.programme import Citation
from domain.rules.completeness import completeness
from domain.rules.difference import difference
from domain.rules.keys import opaque
from storage.programme_files import read_programme
from tests.programme_files.small import FILE, problems_of, spoilt

CONTRACT = """\
contrats:
  - ref: CP1
    titre: Contrat du port
    signe_le: 2026-01-12
    signataires:
      - {organisation: Port, represente_par: salma, engagements: ["1.1"]}
      - {organisation: Ville}
    actions: ["1.10"]
citations:
  - {sujet: Origine, texte: Le port s’y engage}
axes_annonces: 5
"""
WITH_SIDES = spoilt(("    nom: Salma\n", "    nom: Salma\n    organisation: Port\n")) + CONTRACT


def test_a_contract_is_read_with_its_parties() -> None:
    plan = read_programme(WITH_SIDES, FILE)

    assert plan.contracts == (
        ProgrammeContract(
            ref="CP1",
            title="Contrat du port",
            signatories=(
                Signatory("Port", ("1.1",), opaque("petit", "person", "salma")),
                Signatory("Ville"),
            ),
            signed_on=date(2026, 1, 12),
            actions=("1.10",),
        ),
    )
    assert plan.citations == (Citation("Origine", "Le port s’y engage"),)
    assert completeness(plan) == Completeness(declared=5, described=2)


def test_below_another_level_only_what_lies_there_is_an_axis() -> None:
    plan = read_programme(WITH_SIDES, FILE)
    pillars = replace(plan, axis_label="pilier")
    one_below = replace(pillars, axes=(plan.axes[0], replace(plan.axes[1], parent="A1")))

    assert completeness(pillars) == Completeness(5, 0, 2)
    assert completeness(one_below) == Completeness(5, 1, 1)
    assert completeness(replace(plan, declared_axes=None)) is None


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('engagements: ["1.1"]', 'engagements: ["1.2"]', "ref.unknown"),
        ("represente_par: salma", "represente_par: selma", "ref.unknown"),
        ("{organisation: Port,", "{organisation: Ville,", "commitment.elsewhere"),
        ("{organisation: Ville}", "{organisation: PORT}", "contract.party_twice"),
        ('actions: ["1.10"]', 'actions: ["1.1"]', "contract.action_twice"),
        ("2026-01-12", "12/01/2026", "day.format"),
        ("axes_annonces: 5", "axes_annonces: cinq", "number.invalid"),
    ],
)
def test_what_cannot_be_is_refused_at_its_place(old: str, new: str, code: str) -> None:
    text = WITH_SIDES.replace(old, new)
    (problem, *_) = [one for one in problems_of(text) if one.code == code]

    line = text.splitlines()[problem.line - 1]
    assert new.rsplit(": ", maxsplit=1)[-1].strip('{}[]",') in line


def test_a_contract_that_groups_nothing_is_refused() -> None:
    text = spoilt() + "contrats:\n  - {ref: CP1, titre: Contrat vide}\n"

    assert [one.code for one in problems_of(text)] == ["contract.empty"]


def test_a_contract_is_amended_like_the_rest() -> None:
    before = read_programme(WITH_SIDES, FILE)
    after = read_programme(WITH_SIDES.replace("Contrat du port", "Contrat de ville"), FILE)

    assert [(one.part, one.kind, one.ref) for one in difference(before, after)] == [
        (Part.CONTRACT, ChangeKind.RETITLED, "CP1")
    ]
