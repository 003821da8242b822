"""Checks that actions come in an order that can be lived: within their phase, no circle."""

from collections import defaultdict
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


def refuse_circles(root: Record, findings: Findings) -> None:
    """Refuse actions that end up waiting for themselves, once a circle, naming the chain."""
    actions: dict[str, list[Record]] = defaultdict(list)
    for one in root.each("actions"):
        if one.value.get("ref") is not None:
            actions[one.value.get("ref")].append(one.value)
    # Two with one reference are refused elsewhere: here each of them counts.
    left = {
        ref: [one.value for each in same for one in each.each("depends_on") if one.value in actions]
        for ref, same in actions.items()
    }
    while left:
        free = [ref for ref, before in left.items() if not any(one in left for one in before)]
        if free:
            left = {ref: before for ref, before in left.items() if ref not in free}
            continue
        circle = _circle(left)
        waiting = next(one for one in actions[circle[0]] if one.each("depends_on"))
        place = waiting.at("depends_on")
        findings.add(place, "action.circle", chain=" → ".join((*circle, circle[0])))
        left = {ref: before for ref, before in left.items() if ref not in circle}


def _circle(left: dict[str, list[str]]) -> list[str]:
    """Return the refs of one circle among actions each of which waits for another of them."""
    trail: list[str] = []
    ref = next(iter(left))
    while ref not in trail:
        trail.append(ref)
        ref = next(one for one in left[ref] if one in left)
    return trail[trail.index(ref) :]
