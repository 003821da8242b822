"""The rows of each sheet of a plan, by the keys of its columns, so that they are read back."""

from collections import Counter

from domain.model.people import Person
from domain.model.programme import Plan, PlannedAction
from interfaces.workbooks.cells import cadence, listed, pace, yes
from interfaces.workbooks.rows_of_bodies import of_bodies, of_consultations
from interfaces.workbooks.rows_of_parties import of_contracts, of_indicators, of_roles
from interfaces.workbooks.writing import Names, Row


def names_of(plan: Plan) -> Names:
    """Return how rows call each person, role and body, by id: so that no two are called alike."""
    shared = Counter([one.name for one in plan.people] + [one.title for one in plan.roles])
    return (
        {one.id: one.name if shared[one.name] == 1 else one.address for one in plan.people}
        | {
            one.id: one.title if shared[one.title] == 1 else f"{one.title} ({one.organisation})"
            for one in plan.roles
        }
        | {one.id: one.name for one in plan.bodies}
        | {"": ""}
    )


def programme_row(plan: Plan, names: Names) -> Row:
    """Return what the sheet of the programme itself says."""
    return {
        "programme": plan.id,
        "nom": plan.name,
        "langue": plan.language.value,
        "fuseau": plan.timezone,
        "mot_axe": plan.axis_label or None,
        "axes_annonces": plan.declared_axes,
        **cadence("axes_demandes", plan.ask_axes),
        "coordinateurs": " ; ".join(names[one] for one in plan.coordinators),
        **pace(plan.policy),
    }


def rows_of(plan: Plan, names: Names) -> dict[str, list[Row]]:
    """Return the rows of every sheet, by its key, in the order of the plan."""
    return {
        **_people(plan, names),
        **_work(plan, names),
        **of_roles(plan, names),
        **of_bodies(plan, names),
        **of_consultations(plan, names),
        **of_indicators(plan, names),
        **of_contracts(plan, names),
    }


def _people(plan: Plan, names: Names) -> dict[str, list[Row]]:
    return {
        "personnes": [_person(one) for one in plan.people],
        "axes": [
            {
                "ref": one.ref,
                "titre": one.title,
                "axe_parent": one.parent,
                "coordinateur": names[one.coordinator] or None,
            }
            for one in plan.axes
        ],
        "objectifs": [
            {"ref": one.ref, "titre": one.title, "axe": one.axis} for one in plan.objectives
        ],
    }


def _person(one: Person) -> Row:
    return {
        "nom": one.name,
        "adresse": one.address,
        "langue": one.language.value,
        "fonction": one.role,
        "organisation": one.organisation,
        "autres_adresses": listed(one.aliases),
    }


def _work(plan: Plan, names: Names) -> dict[str, list[Row]]:
    return {
        "phases": [
            {
                "id": one.name,
                "titre": one.title,
                "debut": one.starts_on,
                "fin": one.ends_on,
                **pace(one.policy),
            }
            for one in plan.phases
        ],
        "actions": [_action(one, names) for one in plan.actions],
    }


def _action(one: PlannedAction, names: Names) -> Row:
    return {
        "ref": one.ref,
        "titre": one.title,
        "axe": one.axis,
        "objectif": one.objective,
        "porteur": names[one.owner],
        "debut": one.starts_on,
        "echeance": one.deadline,
        "phase": one.phase or None,
        "depend_de": listed(one.depends_on),
        "illustratif": yes(illustrative=one.illustrative),
    }
