"""What a lot of mails is written from, gathered in a bounded number of queries."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain.model.desk import DeskItem, DeskKind
from domain.model.follow_up import Action, Programme, StatusRequest
from domain.model.gate import Gate
from domain.model.mail import MailKind, PlannedMail, QueuedMail
from domain.model.mandates import Role
from domain.model.programme import Phase
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.depending import Links, links
from domain.rules.known import Known
from domain.use_cases.gathering_figures import with_figures
from domain.use_cases.gathering_meetings import with_meetings

ABOUT_REQUESTS = frozenset(
    {
        MailKind.REQUEST,
        MailKind.REMINDER,
        MailKind.ESCALATION_NOTICE,
        MailKind.RECEIPT,
        MailKind.RULE,
    }
)
ABOUT_GATES = frozenset({MailKind.GATE, MailKind.GATE_DECIDED})
# The facts of a mail that name people besides its recipient.
NAMED = ("told", "escalates_to", "holder", "owner")


def gather(unit: UnitOfWork, mails: Sequence[QueuedMail]) -> Known:
    """Return everything these mails may speak of."""
    due = [one.planned for one in mails]
    programmes = {one.id: one for one in unit.programmes.all()}
    touched = sorted({one.programme for one in due})
    requests = unit.requests.many(_requests(due))
    waiting = _waiting(unit, {one.programme for one in due if one.kind is MailKind.DESK})
    gates = unit.phases.many([one.subject for one in due if one.kind in ABOUT_GATES])
    actions = unit.actions.many(_actions(due, requests, waiting))
    deciding = _deciding([programmes[name] for name in touched], gates.values())
    bodies = {name: unit.reviews.bodies(name) for name in touched}
    known = Known(
        programmes=programmes,
        people=unit.people.many(_people(due, requests, waiting, actions) | deciding),
        actions=actions,
        requests=requests,
        reviews={},
        bodies={one.id: one for own in bodies.values() for one in own},
        digests=unit.reviews.digests(_digests(due, waiting)),
        waiting=waiting,
        body_programme={one.id: name for name, own in bodies.items() for one in own},
        suspended=frozenset().union(*(unit.people.suspended(name) for name in touched)),
    )
    turning = replace(known, gates=gates, phases=_phases(unit, gates.values()))
    measuring = with_figures(unit, due, turning)
    return with_meetings(unit, due, _linked(unit, due, touched, measuring))


def _linked(
    unit: UnitOfWork, due: Sequence[PlannedMail], programmes: Sequence[str], known: Known
) -> Known:
    return replace(known, roles=_roles(unit, due), links=_links(unit, programmes))


def _phases(unit: UnitOfWork, gates: Iterable[Gate]) -> dict[str, tuple[Phase, ...]]:
    return {name: unit.phases.of(name) for name in {one.programme for one in gates}}


def _deciding(programmes: Iterable[Programme], gates: Iterable[Gate]) -> set[str]:
    coordinating = {one for each in programmes for one in each.coordinators}
    return coordinating | {one.decided_by for one in gates}


def _waiting(unit: UnitOfWork, programmes: set[str]) -> dict[str, tuple[DeskItem, ...]]:
    """Return what lies on the desk of each programme.

    What belongs to no programme is everybody's: else nobody would ever hear of it.
    """
    stray = tuple(one for one in unit.desk.waiting() if not one.programme) if programmes else ()
    return {one: (*unit.desk.waiting(one), *stray) for one in programmes}


def _links(unit: UnitOfWork, programmes: Sequence[str]) -> dict[str, Links]:
    """Return what holds actions up, and what they hold up, by action id."""
    linked = (links(unit.actions.linked(one)) for one in programmes)
    return {action: one for each in linked for action, one in each.items()}


def _digests(due: Sequence[PlannedMail], waiting: Mapping[str, Sequence[DeskItem]]) -> list[str]:
    """Return the issues that leave, and those that the desk's mail shows before they do."""
    held = [one for items in waiting.values() for one in items if one.kind is DeskKind.DRAFT]
    return [one.subject for one in due if one.kind is MailKind.DIGEST] + [o.subject for o in held]


def _requests(due: Sequence[PlannedMail]) -> set[str]:
    """Return the requests that mails are about, one each, or list."""
    about = {one.subject for one in due if one.kind in ABOUT_REQUESTS}
    return about | {str(one["request"]) for one in _silences(due)}


def _roles(unit: UnitOfWork, due: Sequence[PlannedMail]) -> dict[str, Role]:
    """Return the roles of programmes in which a mail tells of one that passed."""
    tell = {"taken_over", "role"}
    passing = sorted({one.programme for one in due if tell & one.facts.keys()})
    return {one.id: one for name in passing for one in unit.mandates.roles(name)}


def _silences(due: Sequence[PlannedMail]) -> list[Mapping[str, Any]]:
    return [one for mail in due for one in mail.facts.get("silences", ())]


def _ruled(due: Sequence[PlannedMail]) -> list[Mapping[str, Any]]:
    return [one for mail in due if mail.kind is MailKind.RULE for one in mail.facts["lines"]]


def _decisions(due: Sequence[PlannedMail]) -> list[Mapping[str, Any]]:
    return [one for mail in due for one in mail.facts.get("decisions", ())]


def _people(
    due: Sequence[PlannedMail],
    requests: Mapping[str, StatusRequest],
    waiting: Mapping[str, Sequence[DeskItem]],
    actions: Mapping[str, Action],
) -> set[str]:
    told = [*(one.facts for one in due), *_silences(due), *_ruled(due)]
    named = {one for facts in told for one in _named(facts)}
    named |= {str(one.get("person", "")) for one in _decisions(due)}
    raised = {item.person for items in waiting.values() for item in items}
    asked = {one.person for one in requests.values()}
    named |= {one.last_words_by for one in actions.values()}
    named |= {str(role["before"]) for one in due for role in one.facts.get("taken_over", ())}
    return (named | raised | asked | {one.recipient for one in due}) - {""}


def _named(facts: Mapping[str, Any]) -> Iterator[str]:
    """Yield who is named in the facts of a mail, empty for nobody."""
    yield from (one for name in NAMED if isinstance(one := facts.get(name, ""), str))
    told = facts.get("told", ())
    escalated = () if isinstance(told, str) else told
    yield from (str(one["to"]) for one in (*escalated, *facts.get("announces", ())))


def _actions(
    due: Sequence[PlannedMail],
    requests: Mapping[str, StatusRequest],
    waiting: Mapping[str, Sequence[DeskItem]],
) -> set[str]:
    asked = {action for one in requests.values() for action in one.actions}
    told = {str(line["action"]) for one in due for line in one.facts.get("lines", ())}
    told |= {str(line.get("action", "")) for line in _decisions(due)}
    naming = [line for mail in due for line in (mail.facts, *mail.facts.get("commands", ()))]
    put_off = {str(action) for line in naming for action in line.get("actions", ())}
    return asked | told | put_off | {item.subject for items in waiting.values() for item in items}
