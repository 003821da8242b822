"""Checks who holds what and when: one holder, one chair, one substitute at a time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from storage.programme_files.problem import Findings
from storage.programme_files.shape import Record

CHAIR = "chair"
SHARE_NAMES = ("people", "roles", "organisations")


def check_mandates(root: Record, findings: Findings) -> None:
    """Note every mandate that goes against another, and every name that two things bear."""
    _refuse_shared_names(root, findings)
    for role in _records(root, "roles"):
        _refuse_two_holders(role, findings)
    for body in _records(root, "bodies"):
        _check_seats(_records(body, "members"), findings)
    _check_substitutes(_records(root, "substitutes"), findings)
    _refuse_owners_without_role(root, findings)


def overlaps(windows: Iterable[Record]) -> list[tuple[Record, Record]]:
    """Return neighbours in time that share a day; days are inclusive, no day means no bound."""
    ordered = sorted(windows, key=lambda one: (_start(one), one.place.line, one.place.column))
    return [
        (one, other)
        for one, other in pairwise(ordered)
        if "ends_on" not in one.refused and _start(other) <= one.get("ends_on", date.max)
    ]


def _records(parent: Record, name: str) -> tuple[Record, ...]:
    return tuple(one.value for one in parent.each(name))


def _start(window: Record) -> date:
    found: date = window.get("starts_on", date.min)
    return found


def _refuse_overlaps(windows: Iterable[Record], code: str, findings: Findings, **said: str) -> None:
    readable = (one for one in windows if "starts_on" not in one.refused and not _is_backwards(one))
    for one, other in overlaps(readable):
        findings.add(other.place, code, line=str(one.place.line), **said)


def _is_backwards(window: Record) -> bool:
    end: date = window.get("ends_on", date.max)
    return end < _start(window)


def _refuse_two_holders(role: Record, findings: Findings) -> None:
    held = [one for one in _records(role, "mandates") if "person" in one.values]
    _refuse_overlaps(held, "role.overlap", findings, role=str(role.get("id", "")))


def _check_seats(members: Sequence[Record], findings: Findings) -> None:
    """Refuse a seat of nobody, of two, held twice at once; and two chairs at a time."""
    seats: dict[str, list[Record]] = {}
    for one in members:
        named = [name for name in ("person", "seat") if name in one.values or name in one.refused]
        if len(named) != 1:
            findings.add(one.place, "member.both" if named else "member.nobody")
        elif named[0] in one.values:
            seats.setdefault(one.get(named[0]), []).append(one)
    for holder, held in seats.items():
        _refuse_overlaps(held, "mandate.overlap", findings, person=holder)
    chairs = [one for held in seats.values() for one in held if one.get("role") == CHAIR]
    for one, other in overlaps(chairs):
        # One holder's own mandates were compared above.
        if _holder(one) != _holder(other) and "starts_on" not in other.refused:
            findings.add(other.place, "chair.overlap", line=str(one.place.line))


def _holder(seat: Record) -> tuple[str, str]:
    return seat.get("person", ""), seat.get("seat", "")


def _check_substitutes(substitutes: Sequence[Record], findings: Findings) -> None:
    replaced: dict[tuple[str, bool], list[Record]] = {}
    for one in substitutes:
        owner, dated = one.get("owner", ""), "starts_on" in one.values or "ends_on" in one.values
        if owner and owner == one.get("person"):
            findings.add(one.at("person"), "substitute.self", person=owner)
        if owner and not {"starts_on", "ends_on"} & one.refused.keys():
            replaced.setdefault((owner, dated), []).append(one)
    for (owner, _), stand_ins in replaced.items():
        _refuse_overlaps(stand_ins, "substitute.overlap", findings, person=owner)


def _refuse_shared_names(root: Record, findings: Findings) -> None:
    """Refuse one name for two things that may own an action."""
    lines: dict[str, int] = {}
    for name in SHARE_NAMES:
        own = {one.get("id"): one for one in _records(root, name) if "id" in one.values}
        for known, one in own.items():
            if known in lines:
                line = str(lines[known])
                findings.add(one.at("id"), "id.twice", key="id", value=known, line=line)
        lines.update({known: one.at("id").line for known, one in own.items() if known not in lines})


def _refuse_owners_without_role(root: Record, findings: Findings) -> None:
    """Refuse an organisation as owner unless one single role of it can answer."""
    organisations = {one.get("id") for one in _records(root, "organisations")}
    # What bears two names was refused for that.
    organisations -= {
        one.get("id") for one in (*_records(root, "roles"), *_records(root, "people"))
    }
    answering = roles_by_organisation(root)
    for action in _records(root, "actions"):
        owner = action.get("owner", "")
        roles = answering.get(owner, ())
        if owner in organisations and len(roles) != 1:
            code = "owner.several_roles" if roles else "owner.no_role"
            findings.add(
                action.at("owner"), code, organisation=owner, known=", ".join(roles) or "—"
            )


def roles_by_organisation(root: Record) -> Mapping[str, Sequence[str]]:
    """Return the ids of the roles held in each organisation that the file names by its id."""
    found: dict[str, list[str]] = {}
    for role in _records(root, "roles"):
        if "id" in role.values and "organisation" in role.values:
            found.setdefault(role.get("organisation"), []).append(role.get("id"))
    return found
