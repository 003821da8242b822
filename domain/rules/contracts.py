"""How programme contracts stand: each party against its own commitments."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.contract import ContractLine, PartyLine, ProgrammeContract
from domain.model.follow_up import Action
from domain.model.status import Health, Status
from domain.rules.digest_facts import DigestFacts


@dataclass(frozen=True, slots=True)
class Fared:
    """How an action fares, as far as a contract is concerned."""

    status: Status
    health: Health
    silences: int


def contracts_followed(
    known: DigestFacts, followed: Sequence[Action], day: date
) -> tuple[ContractLine, ...]:
    """Return the contracts that touch what a body follows, each of them whole."""
    refs = {one.ref for one in followed}
    contracts = [one for one in known.facts.programme.contracts if refs & set(one.groups)]
    return contract_lines(contracts, fared(known, day)) if contracts else ()


def fared(known: DigestFacts, day: date) -> dict[str, Fared]:
    """Return how every action in the plan fares, by ref."""
    return {
        one.ref: Fared(one.status, known.health_of(one, day), known.silences_of(one))
        for one in known.facts.actions
    }


def contract_lines(
    contracts: Iterable[ProgrammeContract], fared: Mapping[str, Fared]
) -> tuple[ContractLine, ...]:
    """Return how each contract stands; `fared` holds, by ref, the actions still in the plan."""
    return tuple(
        ContractLine(one.ref, one.title, tuple(_parties(one, fared)), one.signed_on)
        for one in contracts
    )


def _parties(contract: ProgrammeContract, fared: Mapping[str, Fared]) -> Iterator[PartyLine]:
    for one in contract.signatories:
        yield _party(one.organisation, one.commitments, fared)
    if contract.actions:
        yield _party("", contract.actions, fared)


def _party(organisation: str, refs: tuple[str, ...], fared: Mapping[str, Fared]) -> PartyLine:
    states = [_state(fared.get(ref)) for ref in refs]
    counted = ("kept", "late", "silent", "abandoned")
    return PartyLine(organisation, len(refs), *(states.count(name) for name in counted))


def _state(one: Fared | None) -> str:
    if one is None or one.status is Status.CANCELLED:
        return "abandoned"
    if one.status is Status.DONE:
        return "kept"
    if one.health is Health.LATE:
        return "late"
    return "silent" if one.silences else ""
