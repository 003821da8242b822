"""What one body's digest says: the difference since its last one, and what it must decide."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.model.desk import DeskItem, DeskKind
from domain.model.digest import (
    AwaitedDecision,
    AxisLine,
    Counts,
    DigestContent,
    DigestLine,
)
from domain.model.follow_up import Action
from domain.model.owed import IssueDigest
from domain.model.past_issue import PastIssue
from domain.model.status import Health, Status
from domain.rules.contracts import contracts_followed
from domain.rules.digest_facts import DigestFacts
from domain.rules.news import news_since, snapshots
from domain.rules.observing import observed
from domain.rules.tallying import open_consultations

WORST_FIRST = (Health.LATE, Health.AT_RISK, Health.ON_TRACK)
# With the present one, six points: half a year of a body that meets once a month.
PAST_KEPT = 5
DECIDED_HERE = (DeskKind.DEADLINE, DeskKind.CANCELLATION)


def compose_digest(known: DigestFacts, owed: IssueDigest, day: date) -> DigestContent:
    """Return the digest to freeze; lists are ordered by deadline, then by ref."""
    body = next(one for one in known.facts.bodies if one.id == owed.body)
    actions = known.followed(body)
    content = DigestContent(
        body=body.name,
        number=owed.number,
        on=day,
        since=known.previous.on if known.previous else None,
        slot=owed.slot,
        review_on=owed.review_on,
        counts=_counts(known, actions, day, known.previous.counts if known.previous else None),
        axes=_axes(known, actions, day),
        decisions=_decisions(known, actions),
        contracts=contracts_followed(known, actions, day),
        observed=observed(known.facts, body.axes),
        head=known.head,
        news=news_since(known, actions, day),
        stood=snapshots(actions),
        consultations=open_consultations(known.facts, body, day),
        past=past_issues(known.previous),
    )
    return _with_lists(content, _lists(known, actions, content.since, day))


def past_issues(previous: DigestContent | None) -> tuple[PastIssue, ...]:
    """Return the last issues of a body, up to the one that it got last."""
    if previous is None:
        return ()
    counts = previous.counts
    last = PastIssue(previous.on, counts.done, counts.planned, counts.total)
    return (*previous.past, last)[-PAST_KEPT:]


def has_nothing_to_report(content: DigestContent) -> bool:
    """Tell whether an issue would only say that all is well; deadlines to come are no news."""
    stands = (content.late, content.at_risk, content.silent, content.observed.contradictions)
    asked = (content.decisions, content.agenda, content.axis_words, content.consultations)
    return not any((*stands, *asked, content.done, content.news))


def _with_lists(
    content: DigestContent, lists: Mapping[str, tuple[DigestLine, ...]]
) -> DigestContent:
    return replace(
        content,
        late=lists["late"],
        at_risk=lists["at_risk"],
        silent=lists["silent"],
        done=lists["done"],
        soon=lists["soon"],
    )


def _lists(
    known: DigestFacts, actions: Sequence[Action], since: date | None, day: date
) -> dict[str, tuple[DigestLine, ...]]:
    ordered = sorted(actions, key=lambda one: (one.deadline, one.ref))
    lines = [_line(known, one, day) for one in ordered]
    opened = [one for one in lines if not one.status.is_final]
    told = {one.ref for one in known.previous.done} if known.previous else set()
    soon = day + timedelta(days=known.rulebook.soon)
    return {
        "late": tuple(one for one in opened if one.health is Health.LATE),
        "at_risk": tuple(one for one in opened if one.health is Health.AT_RISK),
        "silent": tuple(one for one in opened if one.reminders),
        # By what the last issue told, not by its day: work ended later that day is news too.
        "done": tuple(
            one
            for one in lines
            if one.done_on and one.ref not in told and (since is None or one.done_on >= since)
        ),
        "soon": tuple(one for one in opened if day <= one.deadline <= soon),
    }


def _line(known: DigestFacts, action: Action, day: date) -> DigestLine:
    request = known.request_of(action)
    owner = known.facts.people.get(action.owner)
    return DigestLine(
        ref=action.ref,
        title=action.title,
        owner=owner.name if owner else "",
        deadline=action.deadline,
        first_deadline=action.first_deadline,
        status=action.status,
        progress=action.progress,
        health=known.health_of(action, day),
        days_late=0 if action.status.is_final else max(0, (day - action.deadline).days),
        last_words=action.last_words,
        last_words_on=action.last_words_on,
        reminders=known.silences_of(action),
        asked_on=request.asked_on if request else None,
        blocker=action.blocker,
        done_on=action.done_on,
        blocks=known.link_of(action).blocks,
    )


def _counts(
    known: DigestFacts, actions: Sequence[Action], day: date, previous: Counts | None
) -> Counts:
    healths = [known.health_of(one, day) for one in actions]
    done = sum(one.status is Status.DONE for one in actions)
    words = [one.last_words_on for one in actions if one.last_words_on is not None]
    since = known.previous.on if known.previous else None
    return Counts(
        total=len(actions),
        done=done,
        planned=sum(one.deadline <= day for one in actions),
        late=healths.count(Health.LATE),
        at_risk=healths.count(Health.AT_RISK),
        silent=sum(not one.status.is_final and known.silences_of(one) > 0 for one in actions),
        delta=done - previous.done if previous else 0,
        heard=sum(since is None or on >= since for on in words),
        oldest=min(words, default=None),
    )


def _axes(known: DigestFacts, actions: Sequence[Action], day: date) -> tuple[AxisLine, ...]:
    lines = []
    for axis in known.facts.axes:
        own = [one for one in actions if one.axis == axis.ref]
        if own:
            worst = _worst(known.health_of(one, day) for one in own)
            lines.append(
                AxisLine(axis.ref, axis.title, _axis_counts(known, own, axis.ref, day), worst)
            )
    return tuple(lines)


def _axis_counts(known: DigestFacts, own: Sequence[Action], axis: str, day: date) -> Counts:
    before = known.previous.axes if known.previous else ()
    previous = next((one.counts for one in before if one.ref == axis), None)
    return _counts(known, own, day, previous)


def _worst(healths: Iterable[Health]) -> Health:
    return min(healths, key=WORST_FIRST.index)


def _decisions(known: DigestFacts, actions: Sequence[Action]) -> tuple[AwaitedDecision, ...]:
    followed = {one.id: one for one in actions}
    raised = (one for one in known.waiting if one.kind in DECIDED_HERE and one.subject in followed)
    return tuple(_decision(known, item, followed[item.subject]) for item in raised)


def _decision(known: DigestFacts, item: DeskItem, action: Action) -> AwaitedDecision:
    by = known.facts.people.get(item.person)
    proposed = item.facts.get("new_deadline")
    return AwaitedDecision(
        number=item.number,
        kind=item.kind.value,
        ref=action.ref,
        title=action.title,
        by=by.name if by else "",
        old_deadline=action.deadline,
        new_deadline=date.fromisoformat(proposed) if proposed else None,
        sentence=item.sentence,
    )
