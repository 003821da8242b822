"""A text that somebody edits and gives back: labels in brackets, words below them."""

import re
from collections.abc import Iterable

LABEL = re.compile(r"^\[(?P<label>[a-z]+)(?: (?P<about>[^\[\]]+))?\]$")
# What a label names: its word, and a number or a ref (may be empty).
Label = tuple[str, str]


def written(remarks: Iterable[str], parts: Iterable[tuple[Label, str]]) -> str:
    """Return the text: remarks first, which are not read back, then each part below its label."""
    lines = [f"# {one}" for one in remarks]
    for (word, about), said in parts:
        lines += ["", f"[{f'{word} {about}'.strip()}]", said]
    return "\n".join((*lines, ""))


def read(text: str) -> dict[Label, str]:
    """Return the words below each label."""
    found: dict[Label, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        match = LABEL.match(line.strip())
        if match:
            current = found.setdefault((match["label"], match["about"] or ""), [])
        elif not line.startswith("#"):
            current.append(line.rstrip())
    return {label: "\n".join(lines).strip() for label, lines in found.items()}
