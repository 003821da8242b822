"""Prints people: one line each, or one whole."""

from collections.abc import Iterator, Sequence

from interfaces.terminal import holding, waiting
from interfaces.terminal.person_duties import Duties, OwnedAction, Seat
from interfaces.terminal.person_pending import Pending, PendingRequest
from interfaces.terminal.person_standing import OtherAddress, PersonStanding
from interfaces.terminal.printing import day, say, sentence, show, table
from notifications.composing.typography import clipped

LONGEST = 60
COLUMNS = ("programme", "name", "address", "function", "actions", "awaited", "away")


def print_people(found: Sequence[PersonStanding]) -> None:
    """Print one line a person and programme."""
    rows = [
        (
            one.programme,
            one.name,
            one.address,
            _function(one),
            str(one.duties.open_actions),
            str(one.pending.count),
            day(one.away_until) if one.away_until else "",
        )
        for one in found
    ]
    table([f"cli-column-{name}" for name in COLUMNS], rows, right=(4, 5))


def print_person(one: PersonStanding) -> None:
    """Print a person of one programme whole; what there is none of is left out."""
    say("cli-person-title", name=one.name, programme=one.programme_name, id=one.programme)
    if function := _function(one):
        show(f"  {function}")
    language = sentence(f"cli-language-{one.language.value}")
    say("cli-person-address", address=one.address, language=language)
    if one.suspended:
        say("cli-person-suspended")
    for each in one.others:
        _other(each)
    if one.away_until:
        say("cli-person-away", day=day(one.away_until))
    _section("cli-person-duties", _charges(one.duties))
    _section("cli-person-seats", (_seat(each) for each in one.duties.seats))
    _section("cli-person-substitutes", _standbys(one.duties))
    _section(
        "cli-person-owns", (*(_action(each) for each in one.duties.actions), *one.duties.indicators)
    )
    _section("cli-person-pending", _pending(one.pending))
    if not one.pending.count and not one.pending.desk:
        say("cli-person-nothing-pending")


def _function(one: PersonStanding) -> str:
    held = ", ".join(each.role for each in one.duties.mandates if each.holds)
    said = one.function or held
    if said.casefold() == one.name.casefold():
        return one.organisation
    return holding.in_organisation(said, one.organisation) if said else one.organisation


def _other(one: OtherAddress) -> None:
    if one.since:
        say("cli-person-writes-too", address=one.address, day=day(one.since), by=one.by)
    else:
        say("cli-person-writes-from", address=one.address)


def _section(name: str, lines: Sequence[str] | Iterator[str]) -> None:
    known = list(lines)
    if known:
        say(name)
        for one in known:
            show(f"  {one}")


def _charges(one: Duties) -> Iterator[str]:
    for each in one.coordinates:
        whole = each == "*"
        yield sentence(
            "cli-person-coordinates" if whole else "cli-person-coordinates-axis", ref=each
        )
    for held in one.mandates:
        title = holding.in_organisation(held.role, held.organisation)
        dates = holding.window(held.since, held.until)
        said = f"{title} — {dates}" if dates else title
        yield said if held.holds else sentence("cli-person-not-now", what=said)


def _seat(one: Seat) -> str:
    said = f"{one.body} : {sentence(f'cli-member-{one.role.value}')}"
    said += f" ({one.as_role})" if one.as_role else ""
    if dates := holding.window(one.since, one.until):
        said += f", {dates}"
    return said if one.digests else sentence("cli-person-unsubscribed", what=said)


def _standbys(one: Duties) -> Iterator[str]:
    for each in one.substitutes:
        dates = holding.window(each.since, each.until) or sentence("cli-person-when-absent")
        yield sentence("cli-person-stands-in", who=each.substitute, whom=each.owner, when=dates)


def _action(one: OwnedAction) -> str:
    status = sentence(f"status-{one.status.value.replace('_', '-')}")
    said = f"{one.ref} {clipped(one.title, LONGEST)} — {status}, {day(one.deadline)}"
    return f"{said} ({one.as_role})" if one.as_role else said


def _pending(pending: Pending) -> Iterator[str]:
    for one in pending.requests:
        yield _asked("cli-person-request", one)
    for one in pending.figures:
        yield _asked("cli-person-figures", one)
    for question in pending.consultations:
        yield sentence(
            "cli-person-consultation",
            ref=question.ref,
            question=clipped(question.question, LONGEST),
            by=day(question.answer_by),
        )
    for review in pending.reviews:
        yield sentence("cli-person-review", body=review.body, day=day(review.on))
    for item in pending.desk:
        yield sentence("cli-person-desk", number=item.number, what=waiting.kind(item))


def _asked(name: str, one: PendingRequest) -> str:
    said = sentence(name, refs=", ".join(one.refs), on=day(one.asked_on), by=day(one.answer_by))
    if one.reminders:
        said += " · " + sentence("cli-person-reminded", count=one.reminders)
    if one.escalated:
        said += " · " + sentence("cli-person-escalated", level=one.escalated)
    return said
