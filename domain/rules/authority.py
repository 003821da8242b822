"""What takes effect of what was understood: reading and authority are two things."""

from datetime import date

from domain.model.follow_up import Action, StatusRequest
from domain.model.inbox import RawMail
from domain.model.moment import Moment
from domain.model.reading import Outcome, Reading, Update
from domain.model.report import Effect, StatusReport
from domain.model.status import Status

OLDER_REQUEST = "older_request"
UNSURE = "unsure"


def reports(
    reading: Reading,
    request: StatusRequest,
    actions: dict[str, Action],
    mail: RawMail,
    moment: Moment,
) -> tuple[StatusReport, ...]:
    """Return one report per action spoken of, each with what becomes of it.

    Status, progress, blockers and forecasts take effect; a new deadline or a cancellation is
    proposed; anything in doubt is asked. Only actions of the request can be touched.
    """
    asked_all = reading.outcome is Outcome.ASK and not any(one.why for one in reading.updates)
    found = []
    for update in reading.updates:
        action = actions.get(update.action)
        if action is None or update.action not in request.actions:
            continue
        why = _doubt(update, action, request) or (asked_all and (reading.why or UNSURE)) or ""
        found.append(_report(update, _effect(update, why), why, (request, mail, moment)))
    return tuple(found)


def proposes_deadline(report: StatusReport, action: Action) -> bool:
    """Tell whether a report asks for another deadline than the present one."""
    return report.effect is not Effect.ASKED and report.new_deadline not in (None, action.deadline)


def _doubt(update: Update, action: Action, request: StatusRequest) -> str:
    if update.why:
        return update.why
    return OLDER_REQUEST if _is_overtaken(action, request) else ""


def _is_overtaken(action: Action, request: StatusRequest) -> bool:
    """Tell whether the owner already answered a later request about this action."""
    slot: date | None = action.asked_slot
    if slot is None or slot <= request.occasion or action.last_words_on is None:
        return False
    return action.last_words_on >= slot


def _effect(update: Update, why: str) -> Effect:
    if why:
        return Effect.ASKED
    return Effect.PROPOSED if update.status is Status.CANCELLED else Effect.APPLIED


def _report(
    update: Update, effect: Effect, why: str, source: tuple[StatusRequest, RawMail, Moment]
) -> StatusReport:
    request, mail, moment = source
    return StatusReport(
        action=update.action,
        request=request.id,
        person=request.person,
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
