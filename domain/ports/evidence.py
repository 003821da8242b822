"""The repository of evidence: each content once, each link between a file and an action once."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from domain.model.evidence import Evidence


class EvidenceStore(Protocol):
    """Files that came with replies, by the hash of their bytes."""

    def keep(self, found: Sequence[Evidence], contents: Mapping[str, bytes]) -> None:
        """Keep links, and contents by hash; what is known already is left alone."""
        ...

    def mails_with(self, hashes: Collection[str], person: str, but: str) -> dict[str, int]:
        """Return in how many mails of a person, `but` one, each of these files came."""
        ...

    def of_action(self, action: str) -> tuple[Evidence, ...]:
        """Return what came for an action, or with replies that spoke of it, oldest first."""
        ...

    def of_programme(self, programme: str) -> tuple[Evidence, ...]:
        """Return all that came for a programme, oldest first."""
        ...

    def named(self, beginning: str) -> tuple[Evidence, ...]:
        """Return the files whose hash begins so, oldest first."""
        ...

    def content(self, file_hash: str) -> bytes | None:
        """Return the bytes of a file, None where they are not kept."""
        ...
