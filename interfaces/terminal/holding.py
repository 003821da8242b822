"""Puts into words who holds what: mandates, gaps between them, substitutes."""

from collections.abc import Iterable, Mapping
from datetime import date

from domain.model.mandates import Mandate
from domain.rules.mandates import Gap
from interfaces.terminal.printing import day, sentence


def gap_in_words(gap: Gap) -> str:
    """Return a warning: nobody holds a role, what it owns, what to do."""
    return sentence(
        "cli-gap-between" if gap.until else "cli-gap",
        role=in_organisation(gap.role.title, gap.role.organisation),
        count=len(gap.actions),
        actions=", ".join(gap.actions),
        since=day(gap.since) if gap.since else "—",
        until=day(gap.until) if gap.until else "—",
    )


def gap_as_json(gap: Gap) -> dict[str, object]:
    """Return a warning as a program reads it."""
    return {
        "code": "role.vacant",
        "role": gap.role.title,
        "organisation": gap.role.organisation,
        "since": gap.since,
        "until": gap.until,
        "actions": gap.actions,
    }


def in_organisation(title: str, organisation: str) -> str:
    """Return a role's title with the organisation in which it is held."""
    return f"{title} ({organisation})" if organisation else title


def mandates(held: Iterable[Mandate], names: Mapping[str, str]) -> str:
    """Return who holds a role and when, in order of time."""
    said = [_mandate(one, names.get(one.person, one.person)) for one in held]
    return ", ".join(said) if said else sentence("cli-nobody")


def _mandate(one: Mandate, name: str) -> str:
    dates = window(one.since, one.until)
    return f"{name} ({dates})" if dates else name


def window(since: date | None, until: date | None) -> str:
    """Return two days as people say them, both inclusive; empty where neither is known."""
    if since and until:
        return sentence("cli-from-until", since=day(since), until=day(until))
    if since:
        return sentence("cli-from", since=day(since))
    return sentence("cli-until", until=day(until)) if until else ""
