"""What takes effect of what was understood: reading and authority are two things."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Action, RequestState, StatusRequest
from domain.model.inbox import RawMail
from domain.model.moment import Moment
from domain.model.reading import Outcome, Reading, Update
from domain.model.report import Effect, StatusReport
from domain.model.speaking import Right, Speaker
from domain.model.status import Status
from domain.rules.speaking import MANDATE_ENDED, doubt_of, has_passed_from

OLDER_REQUEST = "older_request"
NOT_OWNER = "not_owner"
NOT_IN_PLAN = "not_in_plan"
CANCELLED_ACTION = "cancelled_action"
UNSURE = "unsure"
NO_STATUS_WORD = "no_status_word"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a reply is judged by: its request, how the actions stand, what they last answered to.

    `heard` gives the latest occasion to which a report that took effect answers, by action;
    `speaker` is who wrote.
    """

    request: StatusRequest
    actions: Mapping[str, Action]
    heard: Mapping[str, date]
    speaker: Speaker


def reports(
    reading: Reading, ground: Ground, mail: RawMail, moment: Moment
) -> tuple[StatusReport, ...]:
    """Return one report per action spoken of, each with what becomes of it.

    Status, progress, blockers and forecasts take effect; a new deadline or a cancellation is
    proposed; anything in doubt is asked. Only actions of the request can be touched.
    """
    request = ground.request
    asked_all = reading.outcome is Outcome.ASK and not any(one.why for one in reading.updates)
    over = request.state is not RequestState.OPEN
    doubted = doubt_of(ground.speaker, request.answer_by if over else None, moment.day)
    found = []
    for update in reading.updates:
        action = ground.actions.get(update.action)
        if action is None or update.action not in request.actions or _only_bids(update, reading):
            continue
        why = doubted or _doubt(update, action, ground)
        why = why or (asked_all and (reading.why or UNSURE)) or ""
        found.append(_report(update, _effect(update, why), why, (ground, mail, moment)))
    return tuple(found)


def _only_bids(update: Update, reading: Reading) -> bool:
    """Tell an action of which nothing was said, in a reply that only asks for something."""
    said = (update.status, update.progress, update.new_deadline, update.forecast, update.delegate)
    silent = update.why == NO_STATUS_WORD and not any(said) and not update.evidence
    return bool(reading.commands) and silent


def proposes_deadline(report: StatusReport, action: Action) -> bool:
    """Tell whether a report asks for another deadline than the present one."""
    return report.effect is not Effect.ASKED and report.new_deadline not in (None, action.deadline)


def _doubt(update: Update, action: Action, ground: Ground) -> str:
    """Return why a statement must be confirmed first: by its words, or by what became of things."""
    speaker, request = ground.speaker, ground.request
    heard = ground.heard.get(action.id)
    speaks = speaker.right is Right.VOUCHED or action.owner in speaker.stands_for
    doubts = {
        update.why: bool(update.why),
        NOT_IN_PLAN: action.dropped,
        MANDATE_ENDED: has_passed_from(action, speaker, request),
        NOT_OWNER: not speaks,
        CANCELLED_ACTION: action.status is Status.CANCELLED and update.status is not action.status,
        OLDER_REQUEST: heard is not None and heard > request.occasion,
    }
    return next((why for why, holds in doubts.items() if holds), "")


def _effect(update: Update, why: str) -> Effect:
    if why:
        return Effect.ASKED
    return Effect.PROPOSED if update.status is Status.CANCELLED else Effect.APPLIED


def _report(
    update: Update, effect: Effect, why: str, source: tuple[Ground, RawMail, Moment]
) -> StatusReport:
    ground, mail, moment = source
    return StatusReport(
        action=update.action,
        request=ground.request.id,
        person=ground.speaker.person,
        inbox=mail.id,
        on=moment.day,
        at=mail.received_at,
        effect=effect,
        sentence=update.sentence,
        status=update.status,
        progress=update.progress,
        blocker=update.blocker or "",
        forecast=update.forecast,
        new_deadline=update.new_deadline,
        delegate=update.delegate or "",
        why=why,
    )
