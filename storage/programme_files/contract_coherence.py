"""Checks what a programme contract contradicts: a party twice, a commitment on the wrong side."""

from storage.programme_files.problem import Findings
from storage.programme_files.shape import Located, Record
from storage.programme_files.suggesting import fold


def check_contracts(root: Record, findings: Findings) -> None:
    """Note what contracts say that nobody could follow up."""
    checker = _Checker(root, findings)
    for contract in root.each("contracts"):
        checker.check(contract.value)


def organisations_of(root: Record) -> dict[str, str]:
    """Return the names of the organisations that the file tells apart, by identifier."""
    return {one.value.get("id"): one.value.get("name", "") for one in root.each("organisations")}


class _Checker:
    """Knows who owns what, and of which organisation each owner is."""

    def __init__(self, root: Record, findings: Findings) -> None:
        self._findings = findings
        self._named = organisations_of(root)
        held = (one.value for name in ("people", "roles") for one in root.each(name))
        within = {one.get("id"): self._in_words(one.get("organisation", "")) for one in held}
        self._sides = self._named | within
        self._owners = {
            one.value.get("ref"): one.value.get("owner") for one in root.each("actions")
        }

    def check(self, contract: Record) -> None:
        parties: dict[str, int] = {}
        grouped: dict[str, int] = {}
        for party in (one.value for one in contract.each("signatories")):
            if "organisation" in party.values:
                said = party.values["organisation"]
                key = fold(self._in_words(said.value))
                self._once(parties, key, said, "contract.party_twice")
            for commitment in party.each("commitments"):
                self._once(grouped, commitment.value, commitment, "contract.action_twice")
                self._refuse_elsewhere(party, commitment)
        for action in contract.each("actions"):
            self._once(grouped, action.value, action, "contract.action_twice")
        if not grouped and not contract.refused:
            self._findings.add(contract.place, "contract.empty", ref=contract.get("ref", ""))

    def _in_words(self, organisation: str) -> str:
        return self._named.get(organisation, organisation)

    def _once(self, seen: dict[str, int], key: str, found: Located, code: str) -> None:
        if key in seen:
            self._findings.add(found.place, code, value=found.value, line=str(seen[key]))
        else:
            seen[key] = found.place.line

    def _refuse_elsewhere(self, party: Record, commitment: Located) -> None:
        """Refuse a commitment whose owner is of another organisation: the wrong side is asked."""
        owner = self._owners.get(commitment.value)
        own, side = self._in_words(party.get("organisation", "")), self._sides.get(owner)
        if not own or side is None or fold(side) == fold(own):
            return
        self._findings.add(
            commitment.place,
            "commitment.elsewhere",
            value=commitment.value,
            organisation=own,
            person=owner,
            other=side,
        )
