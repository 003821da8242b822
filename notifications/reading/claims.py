"""What the sentences about one action add up to, and whether a person must confirm it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from domain.model.reading import AskedAction, Update
from domain.model.status import Status
from notifications.reading.blockers import blocker_in
from notifications.reading.date_grammar import DateFound, dates_in
from notifications.reading.deadlines import Role, as_of, forecast, new_deadline, role_of
from notifications.reading.doubting import (
    contradicts,
    disclaims,
    is_unwanted,
    leaves_doubt,
    reached,
)
from notifications.reading.marks import Force, Mark, answered, marks_in
from notifications.reading.people import delegate_in, denies_ownership
from notifications.reading.progress import FULL, Share, confirms, shares_in
from notifications.reading.reasons import Why
from notifications.reading.remaining import leaves_something, wants_time
from notifications.reading.sentences import Sentence
from notifications.reading.weighing import status_of, value_of

_BARE = re.compile(r"\W{0,4}(\d{2,3})\W{0,4}")


@dataclass(slots=True)
class Evidence:
    """All that the sentences about one action hold, before it is weighed."""

    marks: list[Mark] = field(default_factory=list)
    shares: list[Share] = field(default_factory=list)
    deadlines: list[DateFound] = field(default_factory=list)
    forecasts: list[DateFound] = field(default_factory=list)
    unknown: list[DateFound] = field(default_factory=list)
    blocker: str | None = None
    delegate: str | None = None
    denied: bool = False
    asked_back: bool = False
    incomplete: bool = False
    more_time: bool = False
    confirmed: bool = False
    clash: bool = False
    doubted: bool = False
    disclaimed: bool = False
    unwanted: bool = False


def update_of(action: AskedAction, sentences: Sequence[Sentence], on: date) -> Update:
    """Return what the sentences say of the action; `why` says what must be asked first."""
    evidence = _gathered(sentences, on)
    spoken = " ".join(sentence.text for sentence in sentences if sentence.text)
    share = value_of(evidence.shares)
    status, doubt = status_of(evidence.marks, share.value, incomplete=evidence.incomplete)
    if status is None and evidence.deadlines and not doubt:
        status = Status.POSTPONED if _moves(evidence.deadlines, action) else None
    update = Update(action=action.action, status=status, blocker=evidence.blocker, sentence=spoken)
    update = _with_progress(update, share)
    update, dated = _with_dates(update, evidence, action, on)
    update = replace(update, delegate=evidence.delegate or None)
    whys = [
        Why.NOT_THE_OWNER if evidence.denied else "",
        Why.DELEGATION if evidence.delegate is not None else "",
        share.doubt,
        dated,
        doubt or (Why.DONE_IN_THE_FUTURE if evidence.clash else ""),
        _contradiction(update, evidence, action),
        _doubt(update, evidence),
    ]
    return replace(update, why=next((why for why in whys if why), ""))


def _gathered(sentences: Sequence[Sentence], on: date) -> Evidence:
    evidence = Evidence()
    for position, sentence in enumerate(sentences):
        following = sentences[position + 1] if position + 1 < len(sentences) else None
        _note(evidence, sentence, following, on)
    evidence.incomplete = evidence.incomplete and not evidence.denied
    told = any(mark.force is Force.STATED for mark in evidence.marks) or bool(evidence.shares)
    for sentence in sentences:
        named = delegate_in(sentence.fold, told=told)
        if named is not None:
            evidence.delegate = evidence.delegate or named
    return evidence


def _note(evidence: Evidence, sentence: Sentence, following: Sentence | None, on: date) -> None:
    text = sentence.fold.text
    dates = dates_in(text, on)
    reply = following.fold.text.lstrip() if following else ""
    said = answered(marks_in(text), reply) if sentence.is_question else marks_in(text)
    marks, clash = as_of(said, text, dates, on)
    evidence.clash |= clash
    evidence.asked_back |= sentence.is_question and not marks
    evidence.denied |= denies_ownership(text)
    evidence.marks += marks
    shares = reached(sentence, marks, shares_in(text, dates) or _bare_share(sentence))
    evidence.shares += shares
    evidence.doubted |= leaves_doubt(sentence, marks, shares)
    evidence.disclaimed |= disclaims(text) and bool(marks or shares)
    evidence.confirmed |= not (evidence.asked_back or evidence.marks) and confirms(text, shares)
    evidence.incomplete |= leaves_something(text)
    evidence.more_time |= wants_time(text, dates, marks)
    _note_dates(evidence, text, dates, marks)
    evidence.blocker = evidence.blocker or blocker_in(sentence, marks)


def _note_dates(
    evidence: Evidence, text: str, dates: Sequence[DateFound], marks: Sequence[Mark]
) -> None:
    for found in dates:
        if found.relative:
            continue
        role = role_of(text, found, marks)
        evidence.unwanted |= role is Role.DEADLINE and is_unwanted(text, marks)
        if role is Role.DEADLINE:
            evidence.deadlines.append(found)
        elif role is Role.FORECAST:
            evidence.forecasts.append(found)
        elif role is Role.UNKNOWN:
            evidence.unknown.append(found)


def _bare_share(sentence: Sentence) -> list[Share]:
    """Read « 65 » alone on its line as a percentage: nothing else can be meant by it."""
    match = _BARE.fullmatch(sentence.fold.text)
    if match is None or int(match[1]) > FULL:
        return []
    return [Share(int(match[1]), match.start(), match.end())]


def _moves(found: Sequence[DateFound], action: AskedAction) -> bool:
    return any(one.day != action.deadline or one.day is None for one in found)


def _with_progress(update: Update, share: Share) -> Update:
    progress = share.value
    if update.status is Status.DONE:
        progress = FULL
    elif update.status is Status.NOT_STARTED:
        progress = 0
    return replace(update, progress=progress)


def _with_dates(
    update: Update, evidence: Evidence, action: AskedAction, on: date
) -> tuple[Update, str]:
    deadlines, forecasts = list(evidence.deadlines), list(evidence.forecasts)
    if update.status is Status.POSTPONED and not deadlines:
        deadlines = evidence.unknown or forecasts
        forecasts = [] if deadlines is forecasts else forecasts
    elif update.status is Status.IN_PROGRESS:
        forecasts += evidence.unknown
    due = new_deadline(deadlines, action.deadline, on)
    end = forecast(forecasts, action.deadline, on)
    if end.day is not None and update.status is None:
        update = replace(update, status=Status.IN_PROGRESS)
    if update.status in (Status.DONE, Status.CANCELLED):
        end = replace(end, day=None, why="")
    unwanted = Why.UNSURE_DEADLINE if evidence.unwanted and due.day else ""
    whys = [due.why, unwanted, end.why, Why.MORE_TIME if evidence.more_time else ""]
    if update.status is Status.POSTPONED and due.day is None:
        whys.append(Why.POSTPONED_WITHOUT_DATE)
    impossible = any(one.doubt == Why.IMPOSSIBLE_DATE for one in evidence.unknown)
    whys.append(Why.IMPOSSIBLE_DATE if impossible else "")
    update = replace(update, new_deadline=due.day, forecast=end.day)
    return update, next((why for why in whys if why), "")


def _doubt(update: Update, evidence: Evidence) -> str:
    """Return why an action that is said to be done, or said in words of doubt, must be asked."""
    ended = update.status in (Status.DONE, Status.CANCELLED)
    doubted = evidence.doubted or contradicts(evidence.marks, evidence.shares)
    if (ended and doubted) or (update.status is not None and evidence.disclaimed):
        return Why.UNSURE_COMPLETION
    return ""


def _contradiction(update: Update, evidence: Evidence, action: AskedAction) -> str:
    """Return why an update without other doubts must be asked all the same."""
    if update.status is None and update.new_deadline is None:
        if any(mark.force is Force.DENIED and mark.kind == "done" for mark in evidence.marks):
            return Why.NOT_DONE
        return Why.UNANSWERED_QUESTION if evidence.asked_back else Why.NO_STATUS_WORD
    stepped_back = (
        update.status is Status.IN_PROGRESS
        and not evidence.confirmed
        and update.progress is not None
        and action.progress is not None
        and update.progress < action.progress
    )
    return Why.PROGRESS_DECREASED if stepped_back else ""
