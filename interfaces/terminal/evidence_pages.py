"""Shows the files that came with replies, in words."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from domain.model.evidence import Evidence, Keeping
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, sentence, table
from notifications.composing.filing import reason

COLUMNS = ("file", "action", "size", "received", "keeping", "hash")
SHOWN_OF_HASH = 12
KILOBYTE = 1_000


def print_evidence(found: Sequence[Evidence], refs: Mapping[str, str]) -> None:
    """Print one row a file, with the ref of the action that it is filed under, if any."""
    rows = [
        (
            one.name,
            refs.get(one.action, ""),
            _size(one.size),
            day(one.on),
            _fate(one),
            one.hash[:SHOWN_OF_HASH],
        )
        for one in found
    ]
    table([f"cli-column-{one}" for one in COLUMNS], rows, right=(2,))


def withheld(found: Sequence[Evidence]) -> Iterator[str]:
    """Yield a sentence for each file that is not handed out."""
    for one in found:
        if one.keeping in (Keeping.QUARANTINED, Keeping.REFUSED):
            why = reason(words(), one.why)
            yield sentence("cli-evidence-not-offered", name=one.name, reason=why)


def plain(one: Evidence, copy: Path | None) -> dict[str, object]:
    """Return a file as a program reads of it."""
    return {
        "name": one.name,
        "hash": one.hash,
        "size": one.size,
        "content_type": one.content_type,
        "keeping": one.keeping,
        "why": one.why,
        "programme": one.programme,
        "action": one.action,
        "message": one.inbox,
        "received_on": one.on,
        "copy": str(copy) if copy else "",
    }


def _fate(one: Evidence) -> str:
    fate = sentence(f"cli-keeping-{one.keeping.value.replace('_', '-')}")
    return f"{fate} : {reason(words(), one.why)}" if one.why else fate


def _size(size: int) -> str:
    """Return a size in kilobytes, one at least."""
    return sentence("cli-evidence-size", size=max(1, round(size / KILOBYTE)))
