"""What an owner's form says: what is amiss in it, and what it means for each action."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256

from domain.model.follow_up import Action, StatusRequest
from domain.model.page import Choice, PageAnswer, PageLine, PageProblem
from domain.model.reading import Nature, Outcome, Reading, Update
from domain.model.status import Status

NOTHING, CHANGED, UNKNOWN = "page.nothing", "page.changed", "page.not_yours"
CHOICE, DEADLINE, NEED = "page.choice", "page.deadline", "page.need"
MEANING = {
    Choice.DONE: Status.DONE,
    Choice.ON_TIME: Status.IN_PROGRESS,
    Choice.LATE: Status.IN_PROGRESS,
    Choice.BLOCKED: Status.BLOCKED,
}
_VERSION_LENGTH = 16


def lines_of(actions: Sequence[Action], request: StatusRequest, day: date) -> tuple[PageLine, ...]:
    """Return the lines of the page of whoever was asked: the actions asked about, then the others.

    An action that has ended stays as long as the page answers the request that asked about it: it
    may have been said too soon. What is no longer theirs is not on it.
    """
    ranks = {one: rank for rank, one in enumerate(request.actions)}
    theirs = [one for one in actions if one.owner == request.person and not one.dropped]
    shown = [one for one in theirs if one.id in ranks or not one.status.is_final]
    shown.sort(key=lambda one: ranks.get(one.id, len(ranks)))
    return tuple(_line(one, day) for one in shown)


def problems_in(
    answers: Sequence[PageAnswer], lines: Sequence[PageLine], day: date
) -> list[PageProblem]:
    """Return all that is amiss, in the order of the answers; a form left as it was says nothing."""
    if not answers:
        return [PageProblem(NOTHING)]
    known = {one.action: one for one in lines}
    return [found for one in answers for found in _problems(one, known, day)]


def reading_of(answers: Sequence[PageAnswer]) -> Reading:
    """Return what a form without problems says, as a reply would be read; nothing is guessed."""
    updates = tuple(_update(one, one.choice) for one in answers if one.choice)
    text = "\n".join(one.sentence for one in updates)
    return Reading(Nature.HUMAN, Outcome.APPLY, updates=updates, text=text)


def widened(request: StatusRequest, lines: Sequence[PageLine]) -> StatusRequest:
    """Return the request as if it had asked about every line: the page shows them all."""
    others = tuple(one.action for one in lines if one.action not in request.actions)
    return replace(request, actions=(*request.actions, *others))


def version_of(action: Action) -> str:
    """Return a name for how an action stands: another one as soon as anything said of it changes.

    The title counts too: an answer to one wording is no answer to another.
    """
    standing = (
        action.title,
        action.owner,
        action.deadline,
        action.status.value,
        action.progress,
        action.blocker,
        action.forecast,
        action.last_words,
        action.last_words_on,
    )
    return sha256(repr(standing).encode()).hexdigest()[:_VERSION_LENGTH]


def _line(action: Action, day: date) -> PageLine:
    late = 0 if action.status.is_final else max(0, (day - action.deadline).days)
    return PageLine(
        action=action.id,
        ref=action.ref,
        title=action.title,
        deadline=action.deadline,
        status=action.status,
        progress=action.progress,
        version=version_of(action),
        days_late=late,
        blocker=action.blocker,
        last_words=action.last_words,
        last_words_on=action.last_words_on,
    )


def _problems(
    answer: PageAnswer, known: Mapping[str, PageLine], day: date
) -> Iterator[PageProblem]:
    line = known.get(answer.action)
    if line is None:
        yield PageProblem(UNKNOWN, answer.action)
    elif line.version != answer.version:
        yield PageProblem(CHANGED, answer.action, "choice")
    elif answer.choice is None:
        yield PageProblem(CHOICE, answer.action, "choice")
    elif answer.choice is Choice.LATE and not _is_later(answer.new_deadline, line, day):
        yield PageProblem(DEADLINE, answer.action, "deadline")
    elif answer.choice is Choice.BLOCKED and not answer.need:
        yield PageProblem(NEED, answer.action, "need")


def _is_later(new: date | None, line: PageLine, day: date) -> bool:
    return new is not None and new > line.deadline and new >= day


def _update(answer: PageAnswer, choice: Choice) -> Update:
    need = answer.need if choice is Choice.BLOCKED else ""
    return Update(
        action=answer.action,
        status=MEANING[choice],
        progress=None if choice is Choice.DONE else answer.progress,
        new_deadline=answer.new_deadline if choice is Choice.LATE else None,
        blocker=need or None,
        sentence=" · ".join(one for one in (answer.said, need, answer.words) if one),
    )
