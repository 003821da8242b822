"""Who is meant by a name, an address or an identifier in a workbook."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from domain.model.programme import Plan
from storage.programme_files.sheets.grid import Cell
from storage.programme_files.sheets.leaves import node
from storage.programme_files.sheets.naming import named_in, several
from storage.programme_files.suggesting import fold, without_accents
from storage.programme_files.tree import Group, Leaf, Node, Place

LONGEST_ID = 40
# Nobody can be written to there (RFC 2606): a role of the plan in force, not of the workbook.
NOWHERE = "role.invalid"


def short_name(text: str) -> str:
    """Return the short name that a text makes: `Chargée d’études` is `chargee-d-etudes`."""
    parts = re.split(r"[^a-z0-9]+", without_accents(text))
    return "-".join(filter(None, parts))[:LONGEST_ID].strip("-")


@dataclass(slots=True)
class People:
    """The people of a workbook, and those of the plan in force whom it names.

    `known_as` gives, by identifier of the workbook, the opaque id under which the plan in force
    already knows somebody: the same address, or the same name; `roles_known_as` those of roles.
    """

    known: Plan | None
    known_as: dict[str, str] = field(default_factory=dict)
    roles_known_as: dict[str, str] = field(default_factory=dict)
    _groups: list[Group] = field(default_factory=list)
    _meant: dict[str, str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def add(self, place: Place, said: dict[str, Cell]) -> None:
        """Add the person of a row, by the keys of the format."""
        name, address = said.get("nom"), said.get("adresse")
        given = said.get("id") or name or address or Cell(place, "")
        identity = given.text if "id" in said else self._free(short_name(given.text))
        leaves = {key: node(key, one) for key, one in said.items() if key != "id" and one.text}
        if name is None and address is not None:
            leaves["nom"] = Leaf(address.place, address.text)
        self._add(place, identity, leaves, [one.text for one in (name, address) if one])

    def add_role(self, title: str, organisation: str, given: str = "") -> str:
        """Return the identifier of a role, by whose title it may own, sit and be stood in for.

        The organisation tells apart what bears the same title.
        """
        identity = given or self._free(short_name(title))
        self._taken.add(identity)
        for one in (identity, title, f"{title} ({organisation})"):
            self._meant.setdefault(fold(one), identity)
        known = [one for one in (self.known.roles if self.known else ()) if one.title == title]
        same = [one for one in known if one.organisation == organisation] or known
        self.roles_known_as[identity] = same[0].id if same else ""
        return identity

    def is_role(self, identity: str) -> bool:
        """Tell whether an identifier is that of a role."""
        return identity in self.roles_known_as

    def named(self, cell: Cell, email: Cell | None = None) -> Leaf:
        """Return the identifier of whoever a cell names, of somebody new who has an address."""
        who = named_in(cell, email)
        name, address = who.name or who.address or cell, who.address
        found = self._find(address.text if address else "") or self._find(name.text)
        if found:
            return Leaf(cell.place, found)
        if address is not None:
            self.add(cell.place, {"nom": name, "adresse": address})
            return Leaf(cell.place, self._find(address.text))
        return Leaf(cell.place, self._from_plan(cell) or cell.text)

    def introduce(self, name: Cell | None, email: Cell | None) -> None:
        """Make known somebody whom cells give with one address, but nobody from several."""
        who = named_in(name, email)
        if who.address is not None and not several(name, email, self.knows):
            self.named(name or who.address, email)

    def knows(self, text: str) -> bool:
        """Tell whether a text names one person of the workbook or of the plan in force."""
        planned = self.known.people if self.known else ()
        names = {fold(each) for one in planned for each in (one.name, one.address)}
        return bool(self._find(text)) or fold(text) in names

    def coordinating(self) -> tuple[str, ...]:
        """Take over whoever coordinates the plan in force, and return their identifiers."""
        known = {one.id: one for one in self.known.people} if self.known else {}
        people = [known[one] for one in (self.known.coordinators if self.known else ())]
        return tuple(
            self._find(one.address)
            or self._take(Place(1, 1), {"nom": one.name, "adresse": one.address})
            for one in people
        )

    def groups(self) -> tuple[Node, ...]:
        """Return everybody, as the tree holds them."""
        return tuple(self._groups)

    def _add(
        self, place: Place, identity: str, leaves: Mapping[str, Node], names: list[str]
    ) -> None:
        entries: dict[str, Node] = {"id": Leaf(place, identity), **leaves}
        self._groups.append(
            Group(place, tuple((Leaf(place, key), one) for key, one in entries.items()))
        )
        self._taken.add(identity)
        for one in (identity, *names):
            self._meant.setdefault(fold(one), identity)
        known = self._in_plan(names[::-1])
        if known:
            self.known_as[identity] = known

    def _find(self, text: str) -> str:
        return self._meant.get(fold(text), "") if text else ""

    def _from_plan(self, cell: Cell) -> str:
        """Take somebody over from the plan in force: a person, or a role by its title."""
        if self.known is None:
            return ""
        for one in self.known.people:
            if fold(cell.text) in (fold(one.name), fold(one.address)):
                names = {"nom": one.name, "adresse": one.address}
                return self._take(cell.place, names)
        for role in self.known.roles:
            if fold(cell.text) == fold(role.title):
                identity = self._free(short_name(role.title))
                named = {"nom": role.title, "adresse": f"{identity}@{NOWHERE}"}
                taken = self._take(cell.place, named)
                self.known_as[taken] = role.id
                return taken
        return ""

    def _take(self, place: Place, names: dict[str, str]) -> str:
        identity = self._free(short_name(names["nom"]))
        leaves = {key: Leaf(place, one) for key, one in names.items()}
        self._add(place, identity, leaves, list(names.values()))
        return identity

    def _in_plan(self, names: Iterable[str]) -> str:
        """Return the id of the person of the plan in force; an address says it before a name."""
        for name in names:
            for one in self.known.people if self.known else ():
                if fold(name) in (fold(one.address), fold(one.name)):
                    return one.id
        return ""

    def _free(self, name: str) -> str:
        """Return the name, with a number where somebody has it already."""
        # A name in Arabic makes no short name.
        base = name or "personne"
        wanted, rank = base, 1
        while wanted in self._taken:
            rank += 1
            wanted = f"{base[: LONGEST_ID - 4]}-{rank}"
        return wanted
