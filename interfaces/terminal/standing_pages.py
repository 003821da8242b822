"""Prints how programmes stand: what a coordinator reads first, then every action."""

from collections.abc import Sequence

from domain.model.digest import DigestState
from domain.model.policy import EscalationLevel, FollowUp
from interfaces.terminal import counting, holding
from interfaces.terminal.contract_pages import (
    print_citations,
    print_contracts,
)
from interfaces.terminal.figure_pages import print_observed
from interfaces.terminal.printing import day, say, sentence, show, table
from interfaces.terminal.rule_pages import print_rules
from interfaces.terminal.standing import ActionStanding, ProgrammeStanding
from interfaces.terminal.standing_bodies import BodyStanding, RoleStanding
from interfaces.terminal.standing_gone import print_gone
from interfaces.terminal.standing_moves import Move
from interfaces.terminal.values import cadence_in_words
from notifications.composing.typography import clipped

LONGEST_TITLE = 48
LONGEST_WORDS = 40
IN_SHORT = ("programme", "name", "state", "actions", "late", "at-risk", "on-track", "done", "desk")
ACTION = ("ref", "action", "owner", "status", "health", "deadline", "words")
ROLE = ("role", "organisation", "holder", "mandates")
BODY = ("body", "members", "next-review", "last-digest")


def print_programmes(standings: Sequence[ProgrammeStanding]) -> None:
    """Print one line a programme."""
    rows = [
        (
            one.id,
            one.name,
            sentence(f"cli-state-{one.state}"),
            str(len(one.actions)),
            *(str(one.healths[name]) for name in ("late", "at_risk", "on_track", "done")),
            str(one.waiting),
        )
        for one in standings
    ]
    table([f"cli-column-{one}" for one in IN_SHORT], rows, right=range(3, 9))


def print_programme(one: ProgrammeStanding) -> None:
    """Print a programme whole."""
    started = day(one.started_on) if one.started_on else ""
    show(f"{one.name} ({one.id})")
    say(f"cli-show-{one.state}", day=day(one.day), started=started, version=one.version)
    if one.counts:
        say("cli-counts", **one.counts)
        counting.tell_announced(one.counts, one.axis_label)
    if one.ask_axes:
        say("cli-show-axes-asked", pace=cadence_in_words(one.ask_axes))
    say("cli-healths", waiting=one.waiting, **one.healths)
    show()
    table([f"cli-column-{name}" for name in ACTION], [_action(each) for each in one.actions])
    if one.bodies:
        show()
        table([f"cli-column-{name}" for name in BODY], [_body(each) for each in one.bodies])
    if one.roles:
        show()
        table([f"cli-column-{name}" for name in ROLE], [_role(each) for each in one.roles])
    print_gone(one.gone)
    print_moves(one.moves)
    print_contracts(one.contracts)
    print_observed(one.observed, one.axis_label, one.day)
    _print_policy(one)
    print_rules(one.rules)
    print_citations(one.citations)


def _action(one: ActionStanding) -> tuple[str, ...]:
    said = clipped(one.last_words, LONGEST_WORDS)
    if said and one.last_words_on:
        said = f"{day(one.last_words_on)} {sentence('cli-quote', words=said)}"
    if one.silences:
        said = " ".join(filter(None, (said, sentence("cli-silences", count=one.silences))))
    return (
        one.ref,
        clipped(one.title, LONGEST_TITLE),
        one.owner,
        _status(one),
        "" if one.status.is_final else sentence(f"cli-health-{one.health.value.replace('_', '-')}"),
        _deadline(one),
        said,
    )


def _status(one: ActionStanding) -> str:
    said = sentence(f"status-{one.status.value.replace('_', '-')}")
    return f"{said}, {one.progress} %" if one.progress else said


def _deadline(one: ActionStanding) -> str:
    """Return the deadline, and by how much it slipped since the first one."""
    slipped = f" ({sentence('cli-days', days=f'{one.slipped:+d}')})" if one.slipped else ""
    return day(one.deadline) + slipped


def print_moves(moves: Sequence[Move]) -> None:
    """Print each deadline that moved, with the reason that was given; nothing where none did."""
    if moves:
        show()
        say("cli-moves")
        for one in moves:
            old, new, on = day(one.old), day(one.new), day(one.on)
            line = "cli-move-why" if one.reason else "cli-move"
            show("  " + sentence(line, ref=one.ref, old=old, new=new, on=on, why=one.reason))


def _role(one: RoleStanding) -> tuple[str, ...]:
    holder = one.holder or sentence("cli-nobody")
    return (one.title, one.organisation, holder, holding.mandates(one.mandates, {}))


def _body(one: BodyStanding) -> tuple[str, ...]:
    digest = ""
    if one.last_digest and one.last_digest_on:
        digest = sentence("cli-digest-number", number=one.last_digest, day=day(one.last_digest_on))
        if one.last_digest_state is not DigestState.ISSUED:
            digest += " · " + sentence(f"cli-digest-is-{one.last_digest_state}")
    elif one.digest_terms.proofread:
        digest = sentence("cli-digest-is-proofread")
    review = day(one.next_review) if one.next_review else ""
    return (one.name, str(one.members), review, digest)


def _print_policy(one: ProgrammeStanding) -> None:
    show()
    say("cli-policy", phase=one.phase or "—")
    for name, value in policy_in_words(one.policy).items():
        what = sentence(f"cli-policy-{name.replace('_', '-')}")
        level = sentence(f"cli-level-{one.policy_from[name]}")
        say("cli-policy-line", what=what, value=value, level=level)


def policy_in_words(policy: FollowUp) -> dict[str, str]:
    """Return each value of a follow-up policy in words, by the name of its field."""
    return {
        "ask": cadence_in_words(policy.ask),
        "answer_within": sentence("cli-working-days", days=policy.answer_within),
        "ladder": _after([f"{rung.after:+d}" for rung in policy.ladder]),
        "escalation": _after([_level(one) for one in policy.escalation]),
        "digest": cadence_in_words(policy.digest),
        "grace": sentence("cli-working-days", days=policy.grace),
        "deadlines": _around([f"{rung.after:+d}" for rung in policy.deadlines]),
    }


def _after(days: Sequence[str]) -> str:
    return sentence("cli-after-answer-by", days=", ".join(days)) if days else sentence("cli-none")


def _around(days: Sequence[str]) -> str:
    said = ", ".join(days)
    return sentence("cli-around-deadline", days=said) if days else sentence("cli-none")


def _level(level: EscalationLevel) -> str:
    return f"{level.after:+d} → {sentence(f'cli-escalates-to-{level.to}')}"
