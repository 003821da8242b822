"""Prints contracts party by party, and what the texts say."""

from collections.abc import Iterator, Sequence

from domain.model.contract import ContractLine
from domain.model.programme import Citation
from interfaces.terminal.printing import day, say, sentence, show, table
from notifications.composing.typography import clipped

LONGEST_TITLE = 60
COLUMNS = ("contract", "party", "kept", "late", "silent", "abandoned")


def print_contracts(contracts: Sequence[ContractLine]) -> None:
    """Print how each contract stands, one line a party; nothing where there is none."""
    if contracts:
        show()
        rows = [row for one in contracts for row in _rows(one)]
        table([f"cli-column-{name}" for name in COLUMNS], rows, right=range(2, 6))


def _rows(contract: ContractLine) -> Iterator[tuple[str, ...]]:
    signed = ""
    if contract.signed_on:
        signed = f" ({sentence('contract-signed', on=day(contract.signed_on))})"
    title = f"{contract.ref} {clipped(contract.title, LONGEST_TITLE)}{signed}"
    for rank, one in enumerate(contract.parties):
        yield (
            "" if rank else title,
            one.organisation or sentence("contract-shared"),
            f"{one.kept}/{one.total}",
            *(str(count) for count in (one.late, one.silent, one.abandoned)),
        )


def print_citations(citations: Sequence[Citation]) -> None:
    """Print what the texts say; nothing where the plan quotes nothing."""
    if citations:
        show()
        say("cli-citations")
        for one in citations:
            show("  " + sentence("cli-citation", subject=one.subject, text=one.text))
