"""Status reports as rows, and back."""

from collections.abc import Mapping
from typing import Any

from domain.model.report import StatusReport

ALIKE = (
    "action", "person", "inbox", "at", "effect", "sentence", "status", "progress",
    "blocker", "forecast", "new_deadline", "delegate", "why",
)  # fmt: skip


def report_row(report: StatusReport) -> dict[str, Any]:
    """Return the row of a report; no request is NULL."""
    row = {name: getattr(report, name) for name in ALIKE}
    return {**row, "day": report.on, "request": report.request or None}


def report_from(row: Mapping[str, Any]) -> StatusReport:
    """Return the report of a row."""
    alike = {name: row[name] for name in ALIKE}
    return StatusReport(**alike, on=row["day"], request=row["request"] or "")
