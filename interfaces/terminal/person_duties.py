"""What a person is charged with in a programme: roles, seats, what they own, who stands in."""

from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Facts
from domain.model.mandates import Role
from domain.model.people import MemberRole
from domain.model.status import Status


@dataclass(frozen=True, slots=True)
class HeldMandate:
    """A mandate of a person: `holds` tells whether the role is theirs on the day."""

    role: str
    organisation: str
    since: date | None
    until: date | None
    holds: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in a body: `as_role` is the title of the role that sits there, empty for a person.

    `digests` tells whether the body's digests are sent to them.
    """

    body: str
    role: MemberRole
    as_role: str
    since: date | None
    until: date | None
    digests: bool


@dataclass(frozen=True, slots=True)
class OwnedAction:
    """An action that a person answers for; `as_role` is the title of the role that owns it."""

    ref: str
    title: str
    status: Status
    progress: int
    deadline: date
    as_role: str


@dataclass(frozen=True, slots=True)
class Standby:
    """Somebody who stands in for somebody: by name, on which local days (none: when absent)."""

    owner: str
    substitute: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Duties:
    """All of them; `coordinates` holds `*` for the programme and the refs of axes."""

    coordinates: tuple[str, ...]
    mandates: tuple[HeldMandate, ...]
    seats: tuple[Seat, ...]
    actions: tuple[OwnedAction, ...]
    indicators: tuple[str, ...]
    substitutes: tuple[Standby, ...]

    @property
    def open_actions(self) -> int:
        """Return how many of the actions are neither done nor cancelled."""
        return sum(not one.status.is_final for one in self.actions)


def duties_of(facts: Facts, person: str, day: date) -> Duties:
    """Return what a person is charged with on a local day, in the order of the plan."""
    owners = {person, *(one.id for one in facts.roles if one.holder == person)}
    return Duties(
        coordinates=_coordinated(facts, person),
        mandates=tuple(_mandates(facts.roles, person, day)),
        seats=tuple(_seats(facts, person)),
        actions=_owned(facts, person),
        indicators=tuple(
            f"{one.ref} {one.title}" for one in facts.programme.indicators if one.owner in owners
        ),
        substitutes=tuple(_standbys(facts, person, owners)),
    )


def _coordinated(facts: Facts, person: str) -> tuple[str, ...]:
    whole = ["*"] if person in facts.programme.coordinators else []
    return (*whole, *(one.ref for one in facts.axes if one.coordinator == person))


def _mandates(roles: tuple[Role, ...], person: str, day: date) -> list[HeldMandate]:
    return [
        HeldMandate(role.title, role.organisation, one.since, one.until, one.holds_on(day))
        for role in roles
        for one in role.mandates
        if one.person == person
    ]


def _seats(facts: Facts, person: str) -> list[Seat]:
    titles = {one.id: one.title for one in facts.roles}
    return [
        Seat(
            body=body.name,
            role=one.role,
            as_role=titles.get(one.seat, ""),
            since=one.since,
            until=one.until,
            digests=(body.id, person) not in facts.unsubscribed,
        )
        for body in facts.bodies
        for one in body.members
        if one.person == person
    ]


def _owned(facts: Facts, person: str) -> tuple[OwnedAction, ...]:
    titles = {one.id: one.title for one in facts.roles}
    return tuple(
        OwnedAction(
            one.ref, one.title, one.status, one.progress, one.deadline, titles.get(one.role, "")
        )
        for one in facts.actions
        if one.owner == person
    )


def _standbys(facts: Facts, person: str, owners: set[str]) -> list[Standby]:
    names = {key: one.name for key, one in facts.people.items()}
    names |= {one.id: one.title for one in facts.roles}
    return [
        Standby(names.get(one.owner, ""), names.get(one.person, ""), one.since, one.until)
        for one in facts.substitutes
        if one.owner in owners or one.person == person
    ]
