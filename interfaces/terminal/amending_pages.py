"""Prints what an amendment would cause: mail added or spared, people relieved; and past ones."""

from collections import Counter
from collections.abc import Mapping, Sequence

from domain.model.meeting import Review
from domain.model.programme import Plan, PlanVersion
from domain.rules.difference import difference
from domain.rules.kept_handovers import KeptHandover
from domain.rules.rescheduling import INVITED
from flows.rehearsal import ForeseenAmendment, ForeseenMail
from interfaces.terminal import foretold
from interfaces.terminal.printing import day, say, sentence, show, table

MOST = 12
COLUMNS = ("version", "day", "changes", "why")


def print_amendment(found: ForeseenAmendment, names: Mapping[str, str]) -> None:
    """Print the mail that would be new or spared in the days to come; `names` are people's."""
    for one in found.relieved:
        ending = "cli-amend-superseded" if one.whole else "cli-amend-relieved"
        who = names.get(one.person, "—")
        show("  " + sentence(ending, who=who, actions=", ".join(one.refs)))
    if not found.more and not found.fewer:
        say("cli-amend-no-mail", days=str(found.days))
        return
    say("cli-amend-mail", days=str(found.days), more=len(found.more), fewer=len(found.fewer))
    _print_some("+", found.more)
    _print_some("-", found.fewer)


def _print_some(sign: str, mails: Sequence[ForeseenMail]) -> None:
    for one in mails[:MOST]:
        why = foretold.reason(one)
        kind = sentence(f"cli-mail-{one.kind.replace('_', '-')}")
        said = sentence("cli-amend-line", day=day(one.day), kind=kind, who=one.name)
        show(f"  {sign} {said}" + (f" : {why}" if why else ""))
    if len(mails) > MOST:
        show("    " + sentence("cli-amend-more", count=len(mails) - MOST))


def print_history_lost(refs: Sequence[str]) -> None:
    """Warn of actions that `apply` will not let go silently."""
    if refs:
        drops = " ".join(f"--drop {one}" for one in refs)
        say("cli-amend-history", actions=", ".join(refs), drops=drops)


def print_meetings(kept: Sequence[Review], off: Sequence[Review], old: Plan | None) -> None:
    """Name the meetings that only a person may call off, and those that end with their body."""
    names = {one.id: one.name for one in old.bodies} if old else {}
    for one in kept:
        body = names.get(one.body, one.body)
        say("cli-plan-announced-review", body=body, day=day(one.on), review=one.id)
    for one in off:
        if one.state in INVITED:
            say("cli-plan-body-gone-told", body=names.get(one.body, one.body), day=day(one.on))
    untold = Counter(one.body for one in off if one.state not in INVITED)
    for gone, count in untold.items():
        say("cli-plan-body-gone", body=names.get(gone, gone), count=count)


def print_handovers(kept: Sequence[KeptHandover], plan: Plan) -> None:
    """Name the actions that stay with whom they were handed to, whatever the file says."""
    names = {one.id: one.name for one in plan.people} | {one.id: one.title for one in plan.roles}
    for one in kept:
        owner, named = names.get(one.owner, "—"), names.get(one.named, "—")
        say("cli-amend-handed", ref=one.ref, owner=owner, named=named)


def print_versions(versions: Sequence[PlanVersion]) -> None:
    """Print every version of a plan: when, how much it changed, why."""
    rows = [
        (str(one.number), day(one.applied_at.date()), str(changes), one.reason or "—")
        for one, changes in _counted(versions)
    ]
    table([f"cli-amend-column-{name}" for name in COLUMNS], rows, right=(0, 2))


def versions_told(versions: Sequence[PlanVersion]) -> list[dict[str, object]]:
    """Return every version as a program reads it, the number of changes since the one before."""
    return [
        {"version": one.number, "at": one.applied_at, "changes": changes, "reason": one.reason}
        for one, changes in _counted(versions)
    ]


def _counted(versions: Sequence[PlanVersion]) -> list[tuple[PlanVersion, int]]:
    """Pair each version with how much it changed; a first one changes nothing."""
    before = [*versions[:1], *versions]
    return [
        (one, len(difference(old.plan, one.plan)))
        for old, one in zip(before, versions, strict=False)
    ]
