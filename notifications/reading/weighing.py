"""Several words for where one action stands, weighed into one status and one progress."""

from collections.abc import Sequence

from domain.model.status import Status
from notifications.reading.marks import Force, Mark
from notifications.reading.progress import FULL, Share
from notifications.reading.reasons import Why

NO_SHARE = Share(None, 0, 0)


def value_of(shares: Sequence[Share]) -> Share:
    """Return the one progress that is stated; the later of two when the words tell which.

    An impossible or open value beats any other: it must be asked.
    """
    for share in shares:
        if share.doubt:
            return share
    for wanted in (
        list(shares),
        [share for share in shares if share.current],
        [share for share in shares if not share.past],
        [share for share in shares if share.labelled],
    ):
        if len({share.value for share in wanted}) == 1:
            return wanted[-1]
    return Share(None, 0, 0, Why.TWO_VALUES) if shares else NO_SHARE


def status_of(
    marks: Sequence[Mark], progress: int | None, *, incomplete: bool
) -> tuple[Status | None, str]:
    """Return the status that the words add up to and, if they don't agree, why to ask.

    A progress below 100 beats « terminé »; what remains to be done makes done in progress.
    """
    stated = _stated(marks, progress, incomplete=incomplete)
    kinds = list(dict.fromkeys(stated))
    if incomplete and progress == FULL:
        return None, Why.TWO_VALUES
    if not kinds:
        return _from_progress(progress)
    if len(kinds) > 1:
        return _weighed(kinds, progress)
    status = Status(kinds[0])
    if status is Status.IN_PROGRESS and progress == FULL:
        return None, Why.TWO_VALUES
    if status is Status.NOT_STARTED and progress not in (None, 0):
        return Status.IN_PROGRESS, ""
    return status, ""


def _stated(marks: Sequence[Mark], progress: int | None, *, incomplete: bool) -> list[str]:
    """Return the statuses that are really said, in order."""
    kinds: list[str] = []
    unfinished = incomplete or (progress is not None and progress < FULL)
    for mark in marks:
        if mark.force in (Force.CONDITIONAL, Force.DENIED):
            continue
        kind = mark.kind
        if kind in ("unfinished", "unblocked") or mark.force is Force.ON_ITS_WAY:
            kind = "in_progress"
        if kind == "done" and unfinished:
            kind = "in_progress"
        kinds.append(kind)
    return kinds


def _from_progress(progress: int | None) -> tuple[Status | None, str]:
    if progress is None:
        return None, ""
    if progress == FULL:
        return Status.DONE, ""
    return (Status.NOT_STARTED if progress == 0 else Status.IN_PROGRESS), ""


def _weighed(kinds: Sequence[str], progress: int | None) -> tuple[Status | None, str]:
    said = set(kinds)
    final = said & {"done", "cancelled"}
    if "done" in said and said <= {"done", "in_progress"}:
        return (None, Why.TWO_VALUES) if progress == FULL else (Status.IN_PROGRESS, "")
    if final:
        return None, Why.TWO_VALUES
    if "in_progress" in said and "not_started" in said:
        return Status.IN_PROGRESS, ""
    for status in (Status.IN_PROGRESS, Status.NOT_STARTED, Status.BLOCKED):
        if status.value in said:
            return status, ""
    return Status(kinds[0]), ""
