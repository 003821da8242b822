"""Finds the role that somebody named, and tells who holds which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.follow_up import Programme
from domain.model.mandates import Role
from domain.rules.keys import opaque
from interfaces.terminal import holding
from interfaces.terminal.printing import sentence, table

COLUMNS = ("programme", "role", "organisation", "holder", "mandates")


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role with its programme, and people's names by id."""

    programme: Programme
    role: Role
    names: Mapping[str, str]

    @property
    def holder(self) -> str:
        """Return the name of who holds it, empty for nobody."""
        return self.names.get(self.role.holder, "")


def roles_of(opened: Application, programme: str = "") -> tuple[HeldRole, ...]:
    """Return the roles of every programme, or of one, in the order of the plans."""
    found = []
    with opened.open_unit(read_only=True) as unit:
        for one in unit.programmes.all():
            if programme in ("", one.id):
                roles = unit.mandates.roles(one.id)
                ids = {held.person for role in roles for held in role.mandates}
                names = {key: person.name for key, person in unit.people.many(ids).items()}
                found += [HeldRole(one, role, names) for role in roles]
    return tuple(found)


def role_named(opened: Application, name: str) -> HeldRole:
    """Return the role of that short name in the file, or title. Refuses `role.unknown`, `.several`.

    `role.several` where the name fits more than one.
    """
    known = roles_of(opened)
    exact = [one for one in known if _is_called(one, name)]
    found = exact or [one for one in known if name.casefold() in one.role.title.casefold()]
    if not found:
        raise RefusedError("role.unknown", role=name, known=_titles(known))
    if len(found) > 1:
        raise RefusedError("role.several", role=name, known=_titles(found))
    return found[0]


def print_roles(found: Sequence[HeldRole]) -> None:
    """Print one line a role: who holds it, and its mandates in order."""
    rows = [
        (
            one.programme.id,
            one.role.title,
            one.role.organisation,
            one.holder or sentence("cli-nobody"),
            holding.mandates(one.role.mandates, one.names),
        )
        for one in found
    ]
    table([f"cli-column-{name}" for name in COLUMNS], rows)


def as_json(one: HeldRole) -> dict[str, object]:
    """Return a role as a program reads it: people by name."""
    return {
        "programme": one.programme.id,
        "role": one.role.title,
        "organisation": one.role.organisation,
        "holder": one.holder,
        "mandates": [
            {"person": one.names.get(o.person, ""), "since": o.since, "until": o.until}
            for o in one.role.mandates
        ],
    }


def _is_called(one: HeldRole, name: str) -> bool:
    short = opaque(one.programme.id, "role", name)
    return one.role.id == short or one.role.title.casefold() == name.casefold()


def _titles(found: Sequence[HeldRole]) -> str:
    return ", ".join(one.role.title for one in found)
