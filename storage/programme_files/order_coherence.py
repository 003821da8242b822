"""Checks that actions come in an order that can be lived: within their phase."""

from datetime import date

from storage.programme_files.problem import Findings
from storage.programme_files.shape import Record


def refuse_outside_phase(root: Record, findings: Findings) -> None:
    """Refuse an action whose deadline or start lies outside the phase that it names."""
    phases = {one.get("name"): one for one in (each.value for each in root.each("phases"))}
    for action in (one.value for one in root.each("actions")):
        phase = phases.get(action.get("phase"))
        if phase is None:
            continue
        first, last = phase.get("starts_on", date.min), phase.get("ends_on", date.max)
        for name in ("starts_on", "deadline"):
            day = action.get(name)
            if day is not None and not first <= day <= last:
                said = {"day": day.isoformat(), "phase": phase.get("title", "")}
                findings.add(action.at(name), "action.outside_phase", **said)
