"""Makes programme contracts of the domain out of what a programme file says of them."""

from collections.abc import Callable, Mapping

from domain.model.contract import ProgrammeContract, Signatory
from storage.programme_files.contract_coherence import organisations_of
from storage.programme_files.shape import Record


def contracts_of(root: Record, person: Callable[[str], str]) -> tuple[ProgrammeContract, ...]:
    """Return the contracts; `person` turns a name of the file into a person's id."""
    named = organisations_of(root)
    return tuple(_contract(one.value, person, named) for one in root.each("contracts"))


def _contract(
    found: Record, person: Callable[[str], str], named: Mapping[str, str]
) -> ProgrammeContract:
    return ProgrammeContract(
        ref=found.get("ref"),
        title=found.get("title"),
        signatories=tuple(
            _signatory(one.value, person, named) for one in found.each("signatories")
        ),
        signed_on=found.get("signed_on"),
        actions=tuple(one.value for one in found.each("actions")),
    )


def _signatory(found: Record, person: Callable[[str], str], named: Mapping[str, str]) -> Signatory:
    organisation: str = found.get("organisation")
    return Signatory(
        organisation=named.get(organisation, organisation),
        commitments=tuple(one.value for one in found.each("commitments")),
        represented_by=person(found.get("represented_by", "")),
    )
