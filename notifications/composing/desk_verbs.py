"""What can be done of something that waits on the desk, by mail or at the command line."""

from domain.model.desk import DeskKind
from domain.model.hearing import Topic
from domain.model.letters import DeskLine
from notifications.composing.desk_figures import verbs_of_figure

# What can be done of a desk item.
_MAIL_VERBS = ("resend", "drop")
_VERBS = ("accept", "refuse")
_MAILS = frozenset({DeskKind.HELD_MAIL.value, DeskKind.FAILED_MAIL.value})
_DOUBTS = frozenset({DeskKind.AMBIGUOUS.value, DeskKind.QUARANTINE.value})
_CANDIDATES = ("status", "progress", "blocker", "forecast", "new_deadline")


def verbs_of(line: DeskLine) -> tuple[str, ...]:
    """Return what may be decided of an item."""
    if line.kind in _MAILS:
        return _MAIL_VERBS
    if line.kind == DeskKind.VACANCY:
        return ("refuse",)
    if line.kind == DeskKind.FIGURE or _is_of_figures(line):
        return verbs_of_figure(line)
    if line.kind in _DOUBTS and "topic" in line.facts:
        # What a member replied is no word on an action: it is a vote, or nothing to decide.
        vote = (line.kind, line.facts["topic"]) == (DeskKind.AMBIGUOUS, Topic.CONSULTATION)
        return ("vote", "refuse") if vote else ("refuse",)
    candidate = any(name in line.facts for name in _CANDIDATES)
    return ("refuse", "correct") if line.kind in _DOUBTS and not candidate else _VERBS


def _is_of_figures(line: DeskLine) -> bool:
    return line.kind in _DOUBTS and line.facts.get("topic") == Topic.FIGURES
