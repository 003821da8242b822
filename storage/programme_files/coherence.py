"""Checks what no single value of a programme file can show: dates, addresses, windows, cycles."""

from collections.abc import Iterable

from storage.programme_files.consultation_shape import check_consultations
from storage.programme_files.contract_coherence import check_contracts
from storage.programme_files.indicators import check_indicators
from storage.programme_files.mandates import check_mandates, overlaps
from storage.programme_files.order_coherence import refuse_circles, refuse_outside_phase
from storage.programme_files.problem import Findings
from storage.programme_files.rule_shape import check_rules
from storage.programme_files.shape import Located, Record


def check_coherence(root: Record, findings: Findings) -> None:
    """Note all that contradicts itself, among what could be read."""
    for action in _records(root, "actions"):
        _refuse_backwards(action, "deadline", "action.ends_first", findings)
    for window in (*_records(root, "phases"), *_mandates(root)):
        _refuse_backwards(window, "ends_on", "window.ends_first", findings)
    refuse_outside_phase(root, findings)
    refuse_circles(root, findings)
    _refuse_phases_overlapping(_records(root, "phases"), findings)
    check_mandates(root, findings)
    _refuse_without_address(root, findings)
    _refuse_shared_addresses(_records(root, "people"), findings)
    _refuse_cycles(_records(root, "axes"), findings)
    _refuse_objectives_elsewhere(root, findings)
    check_contracts(root, findings)
    check_consultations(root, findings)
    check_indicators(root, findings)
    check_rules(root, findings)


def _records(parent: Record, name: str) -> tuple[Record, ...]:
    return tuple(one.value for one in parent.each(name))


def _mandates(root: Record) -> tuple[Record, ...]:
    """Return all that somebody holds from a day until another."""
    seats = [one for body in _records(root, "bodies") for one in _records(body, "members")]
    held = [one for role in _records(root, "roles") for one in _records(role, "mandates")]
    return (*seats, *held, *_records(root, "substitutes"))


def _refuse_backwards(record: Record, end: str, code: str, findings: Findings) -> None:
    first, last = record.get("starts_on"), record.get(end)
    if first is not None and last is not None and last < first:
        findings.add(record.at(end), code, start=first.isoformat(), end=last.isoformat())


def _refuse_phases_overlapping(phases: Iterable[Record], findings: Findings) -> None:
    """Compare dated phases only: one without a start waits for the gate of the one before."""
    dated = [one for one in phases if "starts_on" in one.values]
    for one, other in overlaps(dated):
        findings.add(
            other.place,
            "phase.overlap",
            name=other.get("title", ""),
            other=one.get("title", ""),
            line=str(one.place.line),
        )


def _refuse_without_address(root: Record, findings: Findings) -> None:
    owned: dict[str, int] = {}
    for action in _records(root, "actions"):
        owner = action.get("owner", "")
        owned[owner] = owned.get(owner, 0) + 1
    for person in _records(root, "people"):
        if "address" in person.values or "address" in person.refused:
            continue
        name, actions = person.get("id", ""), owned.get(person.get("id"), 0)
        code = "person.owner_without_address" if actions else "person.without_address"
        findings.add(person.place, code, person=name, actions=actions)


def _refuse_shared_addresses(people: Iterable[Record], findings: Findings) -> None:
    """Refuse one address for two people: a reply would not say who wrote it."""
    lines: dict[str, int] = {}
    for person in people:
        own = [person.values["address"]] if "address" in person.values else []
        addresses: list[Located] = [*own, *person.each("aliases")]
        for one in addresses:
            folded = one.value.casefold()
            if folded in lines:
                line = str(lines[folded])
                findings.add(one.place, "address.twice", value=one.value, line=line)
            else:
                lines[folded] = one.place.line


def _refuse_cycles(axes: Iterable[Record], findings: Findings) -> None:
    """Refuse axes that end up above themselves, once a cycle."""
    above = {one.get("ref"): one for one in axes if "parent" in one.values and "ref" in one.values}
    seen: set[str] = set()
    for start in above:
        trail: dict[str, None] = {}
        ref = start
        while ref in above and ref not in seen and ref not in trail:
            trail[ref] = None
            ref = above[ref].get("parent")
        if ref in trail:
            cycle = list(trail)[list(trail).index(ref) :]
            place = above[ref].at("parent")
            findings.add(place, "axis.cycle", cycle=" → ".join((*cycle, ref)))
        seen.update(trail)


def _refuse_objectives_elsewhere(root: Record, findings: Findings) -> None:
    axes = {one.get("ref"): one.get("axis") for one in _records(root, "objectives")}
    for action in _records(root, "actions"):
        objective, own = action.get("objective"), action.get("axis")
        if own is not None and axes.get(objective, own) not in (own, None):
            findings.add(
                action.at("objective"),
                "objective.elsewhere",
                value=objective,
                axis=str(axes[objective]),
                own=own,
            )
