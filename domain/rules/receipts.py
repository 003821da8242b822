"""The facts of a receipt, as JSON: what was understood of one action, and what became of it."""

from domain.model.follow_up import Action
from domain.model.report import StatusReport


def receipt_line(report: StatusReport, action: Action) -> dict[str, object]:
    """Return one line, without what is empty; days are ISO dates."""
    line: dict[str, object] = {
        "action": report.action,
        "effect": report.effect.value,
        "status": report.status.value if report.status else None,
        "progress": report.progress,
        "new_deadline": report.new_deadline.isoformat() if report.new_deadline else None,
        "old_deadline": action.deadline.isoformat() if report.new_deadline else None,
        "forecast": report.forecast.isoformat() if report.forecast else None,
        "blocker": report.blocker,
        "delegate": report.delegate,
        "sentence": report.sentence,
        "why": report.why,
    }
    return {name: value for name, value in line.items() if value not in (None, "")}
