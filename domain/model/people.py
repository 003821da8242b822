"""The people who are written to, and the bodies in which they sit."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.model.hours import MeetingHours
from domain.model.mandates import covers
from domain.model.policy import Cadence
from domain.model.status import Language


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a mailbox: an owner, a coordinator, a member of a body.

    `id` is opaque and stable (never an address, never a name): keys and Prefect see only it.
    `aliases` are other addresses from which this person may answer.
    """

    id: str
    name: str
    address: str
    language: Language
    role: str = ""
    organisation: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LearntAddress:
    """An address, in lower case, from which a person was accepted to write: when (UTC), by whom."""

    address: str
    at: datetime
    by: str


class MemberRole(StrEnum):
    """What a person is in a body."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"


class BodyKind(StrEnum):
    """What kind of body it is, as its programme calls it."""

    COMMITTEE = "committee"
    BUREAU = "bureau"
    ASSEMBLY = "assembly"


@dataclass(frozen=True, slots=True)
class Membership:
    """A place in a body, from and until local days (both inclusive; None = open).

    `person` sits in it; where `seat` names a role, whoever holds that role does: a plan then leaves
    `person` empty, and so it is while nobody holds it.
    """

    person: str
    role: MemberRole = MemberRole.MEMBER
    since: date | None = None
    until: date | None = None
    seat: str = ""

    def holds_on(self, day: date) -> bool:
        """Tell whether the mandate runs on that day."""
        return covers(self.since, self.until, day)


@dataclass(frozen=True, slots=True)
class ReviewSeries:
    """How often a body meets, and how far ahead each step of a review comes, in working days.

    Without a cadence it meets on the dates that the file gives. `ask_owners_before` is when owners
    are asked and `ask_axes_before` when axis coordinators are asked for their word; `quorum` is how
    many members a review needs (0: any number). `minutes_after` is when minutes leave, None until
    somebody sends them; `proofread` holds minutes until somebody lets them go. `hours` are those of
    each review of the series.
    """

    cadence: Cadence | None = None
    announce_before: int = 5
    prepare_before: int = 2
    ask_owners_before: int = 10
    ask_axes_before: int = 6
    quorum: int = 0
    minutes_after: int | None = None
    proofread: bool = False
    hours: MeetingHours | None = None


@dataclass(frozen=True, slots=True)
class DigestTerms:
    """How a body wants its digest to reach it.

    `proofread` holds each issue until the coordinator lets it go; `unless_empty` sends none that
    has nothing to report, where it would else say so. A review's pack is always made. `pdf` puts
    it in on paper too, and the record of decisions with minutes.
    """

    proofread: bool = False
    unless_empty: bool = False
    pdf: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A committee, bureau or assembly that receives digests and holds reviews.

    `axes` are the refs of the axes it follows; empty means the whole programme.
    """

    id: str
    name: str
    members: tuple[Membership, ...]
    reviews: ReviewSeries | None = None
    digest: Cadence | None = None
    axes: tuple[str, ...] = ()
    kind: BodyKind = BodyKind.COMMITTEE
    terms: DigestTerms = field(default_factory=DigestTerms)

    @property
    def meeting(self) -> ReviewSeries:
        """Return how the body meets; the usual countdown where the file says nothing."""
        return self.reviews or ReviewSeries()

    def members_on(self, day: date) -> tuple[Membership, ...]:
        """Return the memberships that run on that day, in the order of the programme file.

        A seat that nobody holds is left out; a person counts once, by their first place.
        """
        running = [one for one in self.members if one.person and one.holds_on(day)]
        first = {one.person: one for one in reversed(running)}
        return tuple(one for one in running if first[one.person] is one)
