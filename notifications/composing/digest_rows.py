"""Rows of a digest that gather facts: what changed since the last one, and who has not answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.model.digest import Counts, DigestContent, DigestLine, News, NewsKind
from domain.model.status import Health
from notifications.composing.words import Words

# The tone of each kind of news: that of the health it tells of.
TONES = {
    NewsKind.LATE: Health.LATE,
    NewsKind.BLOCKED: Health.AT_RISK,
    NewsKind.CAUGHT_UP: Health.ON_TRACK,
}
# What tells of no health: the sign of what is put off, in a neutral tone.
PLAIN, PLAIN_TONE = "postponed", "silent"


@dataclass(frozen=True, slots=True)
class NewsRow:
    """What changed of one action, behind the sign of a health, or none in particular."""

    ref: str
    title: str
    said: str
    sign: str
    tone: str


@dataclass(frozen=True, slots=True)
class SilentRow:
    """An owner who has not answered: for how many days (0: unknown), on what, how often asked."""

    owner: str
    days: int
    said: str
    asked: str


def news_rows(words: Words, content: DigestContent) -> tuple[NewsRow, ...]:
    """Return what changed since the body's last issue."""
    return tuple(
        NewsRow(
            one.ref,
            one.title,
            _said(words, one),
            TONES[one.kind].value if one.kind in TONES else PLAIN,
            TONES[one.kind].value if one.kind in TONES else PLAIN_TONE,
        )
        for one in content.news
    )


def silent_rows(words: Words, content: DigestContent) -> tuple[SilentRow, ...]:
    """Return who has not answered, the longest silence first, with all that it is about."""
    owners: dict[str, list[DigestLine]] = {}
    for one in content.silent:
        owners.setdefault(one.owner, []).append(one)
    rows = [_silent(words, content, lines) for lines in owners.values()]
    return tuple(sorted(rows, key=lambda one: -one.days))


def coverage(words: Words, counts: Counts) -> str:
    """Return on how many actions a total rests, and how old the oldest of its news is."""
    if not counts.heard:
        return words.say("total-unheard")
    said = words.say("total-heard", n=counts.heard, total=counts.total)
    if counts.oldest is None:
        return said
    return f"{said}, {words.say('total-oldest', on=counts.oldest)}"


def _said(words: Words, one: News) -> str:
    name = f"news-{one.kind.value.replace('_', '-')}"
    if one.old and one.new:
        return words.say(name, old=one.old, new=one.new)
    return words.say(name, on=one.new) if one.new else words.say(name)


def _silent(words: Words, content: DigestContent, lines: Sequence[DigestLine]) -> SilentRow:
    asked = min((one.asked_on for one in lines if one.asked_on), default=None)
    reminders = max(one.reminders for one in lines)
    told = words.say("unheard", n=reminders)
    if asked:
        told += " · " + words.say("asked-on", on=words.day(asked, "plain"))
    return SilentRow(
        owner=lines[0].owner,
        days=(content.on - asked).days if asked else 0,
        said=words.say("silent-about", n=len(lines), refs=", ".join(one.ref for one in lines)),
        asked=told,
    )
