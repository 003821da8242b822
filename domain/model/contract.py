"""A programme contract: who signed it, what each side committed to, how it is being kept."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Signatory:
    """One party: its organisation, and the refs of the actions that it committed to.

    `represented_by` is the id of the person who speaks for it, empty where nobody is named.
    """

    organisation: str
    commitments: tuple[str, ...] = ()
    represented_by: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeContract:
    """A contract that groups actions across axes.

    A commitment is an action whose owner is of the signatory's organisation: whoever owes it is
    asked and reminded as of any other. `actions` are refs of those that it groups although no
    single party committed to them; `signed_on` is a local day.
    """

    ref: str
    title: str
    signatories: tuple[Signatory, ...] = ()
    signed_on: date | None = None
    actions: tuple[str, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the refs of all its actions, commitments first, each once."""
        committed = (ref for one in self.signatories for ref in one.commitments)
        return tuple(dict.fromkeys((*committed, *self.actions)))


@dataclass(frozen=True, slots=True)
class PartyLine:
    """How one party keeps its word; an empty `organisation` stands for what all share.

    Each commitment counts once at most: kept (done), late, silent (reminded in vain, not late), or
    neither; one that was cancelled or dropped from the plan is `abandoned`.
    """

    organisation: str
    total: int
    kept: int = 0
    late: int = 0
    silent: int = 0
    abandoned: int = 0


@dataclass(frozen=True, slots=True)
class ContractLine:
    """How a contract stands, party by party."""

    ref: str
    title: str
    parties: tuple[PartyLine, ...]
    signed_on: date | None = None
