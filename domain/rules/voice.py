"""Whose word does what in a body: the chair closes, the chair and the secretary record."""

from datetime import date

from domain.model.people import Body, MemberRole

RECORDING = (MemberRole.CHAIR, MemberRole.SECRETARY)


def roles_of(body: Body, person: str, day: date) -> frozenset[MemberRole]:
    """Return what a person is in a body on a day; empty for somebody who does not sit in it."""
    return frozenset(one.role for one in body.members_on(day) if one.person == person)


def may_record(body: Body, person: str, day: date) -> bool:
    """Tell whether a person's word alone records a decision of the body."""
    return bool(roles_of(body, person, day) & frozenset(RECORDING))


def may_instruct(body: Body, person: str, day: date) -> bool:
    """Tell whether a person's word binds while the body doesn't sit: the chair's."""
    return MemberRole.CHAIR in roles_of(body, person, day)


def may_close(body: Body, person: str, day: date) -> bool:
    """Tell whether a person's word alone closes a consultation of the body."""
    return MemberRole.CHAIR in roles_of(body, person, day)
