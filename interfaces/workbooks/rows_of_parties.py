"""The rows of roles and who holds them, of what is measured, of contracts and their parties."""

from domain.model.indicator import Indicator
from domain.model.programme import Plan
from interfaces.workbooks.cells import cadence, listed, yes
from interfaces.workbooks.writing import Names, Row


def of_roles(plan: Plan, names: Names) -> dict[str, list[Row]]:
    """Return the rows of roles, of the mandates by which they are held, of substitutes."""
    return {
        "fonctions": [
            {
                "titre": one.title,
                "organisation": one.organisation,
                "illustratif": yes(illustrative=one.illustrative),
            }
            for one in plan.roles
        ],
        "mandats": _mandates(plan, names),
        "suppleants": [
            {"pour": names[one.owner], "par": names[one.person], "du": one.since, "au": one.until}
            for one in plan.substitutes
        ],
    }


def _mandates(plan: Plan, names: Names) -> list[Row]:
    return [
        {
            "fonction": names[role.id],
            "personne": names[one.person],
            "depuis": one.since,
            "jusqu_au": one.until,
        }
        for role in plan.roles
        for one in role.mandates
    ]


def of_indicators(plan: Plan, names: Names) -> dict[str, list[Row]]:
    """Return the rows of what is measured."""
    return {"indicateurs": [_indicator(one, names) for one in plan.indicators]}


def _indicator(one: Indicator, names: Names) -> Row:
    return {
        "ref": one.ref,
        "titre": one.title,
        "unite": one.unit,
        "axe": one.axis,
        "mesure_par": names[one.owner] or None,
        "source": one.source,
        "depart": one.baseline,
        "depart_le": one.baseline_on,
        "cible": one.target.value,
        "horizon": one.target.horizon,
        "cible_dite": one.target.words,
        **cadence("mesurer", one.ask),
        "poids": one.weight,
        "observe": listed(one.observes),
        "illustratif": yes(illustrative=one.illustrative),
    }


def of_contracts(plan: Plan, names: Names) -> dict[str, list[Row]]:
    """Return the rows of contracts, and of what each party committed to."""
    return {
        "contrats": [
            {
                "ref": one.ref,
                "titre": one.title,
                "signe_le": one.signed_on,
                "actions": listed(one.actions),
            }
            for one in plan.contracts
        ],
        "signataires": [
            {
                "contrat": contract.ref,
                "organisation": one.organisation,
                "represente_par": names[one.represented_by] or None,
                "engagements": listed(one.commitments),
            }
            for contract in plan.contracts
            for one in contract.signatories
        ],
    }
