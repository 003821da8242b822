"""What may be changed of a digest before it goes: our own words; others' may only be withdrawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from domain.errors import RefusedError
from domain.model.digest import DigestContent, DigestLine

# Every list of a digest that quotes owners.
LISTS = ("late", "at_risk", "silent", "done", "soon")


@dataclass(frozen=True, slots=True)
class DigestWords:
    """The words of a digest that somebody may change.

    The foreword and the titles of an agenda's `points`, by number, are ours. What is quoted,
    `decisions` by number, `said` and `blockers` by an action's ref, `axes` by an axis's, is
    somebody's: it stays or it goes.
    """

    foreword: str = ""
    points: dict[str, str] = field(default_factory=dict)
    decisions: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    blockers: dict[str, str] = field(default_factory=dict)
    axes: dict[str, str] = field(default_factory=dict)


# The parts that hold words of ours, and those that quote somebody.
OURS, QUOTED = ("points",), ("decisions", "said", "blockers", "axes")


def words_of(content: DigestContent) -> DigestWords:
    """Return what may be changed of a digest; what nobody said is left out."""
    lines = _lines(content)
    return DigestWords(
        foreword=content.foreword,
        points={str(one.number): one.title for one in content.agenda},
        decisions={str(one.number): one.sentence for one in content.decisions if one.sentence},
        said={one.ref: one.last_words for one in lines if one.last_words},
        blockers={one.ref: one.blocker for one in lines if one.blocker},
        axes={one.axis: one.words for one in content.axis_words if one.words},
    )


def changed_parts(before: DigestWords, after: DigestWords) -> tuple[str, ...]:
    """Return which words differ, as `foreword`, `points 2`, `said 1.3`.

    Refuses `digest.label` for a part that is not in the digest, `digest.empty_title` for a point
    left without one, and `digest.words` where somebody's words are no longer theirs.
    """
    parts = ["foreword"] if before.foreword != after.foreword else []
    for name in (*OURS, *QUOTED):
        known = getattr(before, name)
        for label, said in getattr(after, name).items():
            if label not in known:
                raise RefusedError("digest.label", label=label)
            # An editor may have broken its lines elsewhere.
            same = said.split() == known[label].split()
            if name in QUOTED and said and not same:
                raise RefusedError("digest.words", label=label)
            if name in OURS and not said:
                raise RefusedError("digest.empty_title", label=label)
            if not same:
                parts.append(f"{name} {label}")
    return tuple(parts)


def reworded(content: DigestContent, words: DigestWords) -> DigestContent:
    """Return the digest in the words given; what they leave out is left as it was."""

    def line(one: DigestLine) -> DigestLine:
        said = _kept(words.said, one.ref, one.last_words)
        return replace(one, last_words=said, blocker=_kept(words.blockers, one.ref, one.blocker))

    lists: dict[str, Any] = {name: tuple(map(line, getattr(content, name))) for name in LISTS}
    return replace(
        content,
        foreword=words.foreword,
        agenda=tuple(
            replace(one, title=words.points.get(str(one.number), one.title))
            for one in content.agenda
        ),
        decisions=tuple(
            replace(one, sentence=_kept(words.decisions, str(one.number), one.sentence))
            for one in content.decisions
        ),
        axis_words=tuple(
            replace(one, words=_kept(words.axes, one.axis, one.words)) for one in content.axis_words
        ),
        **lists,
    )


def _kept(words: Mapping[str, str], label: str, said: str) -> str:
    """Return what somebody said, unless it was withdrawn."""
    return said if words.get(label, said) else ""


def _lines(content: DigestContent) -> tuple[DigestLine, ...]:
    return tuple(one for name in LISTS for one in getattr(content, name))
