"""Facts in the past tense, appended in the transaction that made them true."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class EventName(StrEnum):
    """The closed list of what can have happened."""

    PLAN_APPLIED = "plan.applied"
    PLAN_REFUSED = "plan.refused"
    PROGRAMME_STARTED = "programme.started"
    PROGRAMME_PAUSED = "programme.paused"
    STATUS_REQUESTED = "status.requested"
    OWNER_REMINDED = "owner.reminded"
    REQUEST_ESCALATED = "request.escalated"
    REQUEST_ANSWERED = "request.answered"
    REQUEST_CLOSED = "request.closed"
    REPLY_READ = "reply.read"
    REPLY_QUARANTINED = "reply.quarantined"
    STATUS_REPORTED = "status.reported"
    FIGURES_REQUESTED = "figures.requested"
    FIGURES_REMINDED = "figures.reminded"
    FIGURE_GIVEN = "figure.given"
    FIGURE_CORRECTED = "figure.corrected"
    FIGURE_DISOWNED = "figure.disowned"
    FIGURE_HANDED_OVER = "figure.handed_over"
    DEADLINE_PROPOSED = "deadline.proposed"
    DEADLINE_MOVED = "deadline.moved"
    ACTION_CANCELLED = "action.cancelled"
    ACTION_DROPPED = "action.dropped"
    DESK_DECIDED = "desk.decided"
    REVIEW_SCHEDULED = "review.scheduled"
    REVIEW_ANNOUNCED = "review.announced"
    REVIEW_PREPARED = "review.prepared"
    REVIEW_HELD = "review.held"
    REVIEW_POSTPONED = "review.postponed"
    REVIEW_CANCELLED = "review.cancelled"
    HOLIDAY_DECLARED = "holiday.declared"
    HOLIDAY_WITHDRAWN = "holiday.withdrawn"
    POINT_RAISED = "point.raised"
    POINT_CARRIED = "point.carried"
    DECISION_RECORDED = "decision.recorded"
    ATTENDANCE_NOTED = "attendance.noted"
    PHASE_BEGAN = "phase.began"
    PHASE_ENDED = "phase.ended"
    OWNER_RELEASED = "owner.released"
    RULE_APPLIED = "rule.applied"
    BATCH_HELD = "batch.held"
    BATCH_LET_GO = "batch.let_go"
    BATCH_DROPPED = "batch.dropped"
    BACKUP_RESTORED = "backup.restored"
    GATE_OPENED = "gate.opened"
    GATE_GRANTED = "gate.granted"
    GATE_ADJOURNED = "gate.adjourned"
    AXIS_ASKED = "axis.asked"
    AXIS_HEARD = "axis.heard"
    MINUTES_ISSUED = "minutes.issued"
    MINUTES_EDITED = "minutes.edited"
    MINUTES_ADOPTED = "minutes.adopted"
    DIGEST_HELD = "digest.held"
    DIGEST_EDITED = "digest.edited"
    CONSULTATION_OPENED = "consultation.opened"
    MEMBER_CONSULTED = "member.consulted"
    MEMBER_REMINDED = "member.reminded"
    MEMBER_ANSWERED = "member.answered"
    CONSULTATION_CLOSED = "consultation.closed"
    CONSULTATION_DROPPED = "consultation.dropped"
    DIGEST_ISSUED = "digest.issued"
    DIGEST_DROPPED = "digest.dropped"
    DIGEST_SKIPPED = "digest.skipped"
    MAIL_BOUNCED = "mail.bounced"
    MAIL_FAILED = "mail.failed"
    MAIL_HELD = "mail.held"
    MAIL_RESENT = "mail.resent"
    MAIL_DROPPED = "mail.dropped"
    OWNER_ABSENT = "owner.absent"
    OWNER_BACK = "owner.back"
    ADDRESS_KEPT = "address.kept"
    ADDRESS_FORGOTTEN = "address.forgotten"
    REMINDER_SNOOZED = "reminder.snoozed"
    ACTION_DISOWNED = "action.disowned"
    DELEGATION_PROPOSED = "delegation.proposed"
    ACTION_HANDED_OVER = "action.handed_over"
    SUBSTITUTE_NAMED = "substitute.named"
    MEMBER_UNSUBSCRIBED = "member.unsubscribed"
    MEMBER_RESUBSCRIBED = "member.resubscribed"
    MANDATE_GIVEN = "mandate.given"
    MANDATE_PASSED = "mandate.passed"
    MANDATE_VACANT = "mandate.vacant"
    REQUEST_HANDED_OVER = "request.handed_over"
    ADDRESS_SUSPENDED = "address.suspended"
    CHANNEL_PAUSED = "channel.paused"
    LINKS_REVOKED = "links.revoked"


@dataclass(frozen=True, slots=True)
class Event:
    """One fact; `subject` is an opaque id, `data` JSON without addresses or names."""

    name: EventName
    programme: str
    subject: str
    on: date
    at: datetime
    data: Mapping[str, Any] = field(default_factory=dict)
