"""Whose reply it is: who may speak for whom on the day, by the address that they write from.

The address alone proves nothing: it counts for a mail that bears a token of ours and that the
border, where one is configured, did not find forged.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from domain.model.follow_up import Action, StatusRequest
from domain.model.people import Person
from domain.model.speaking import Right, Speaker
from domain.rules.standing_in import StandIns

MANDATE_ENDED = "mandate_ended"
SUBSTITUTION_OVER = "substitution_over"
COORDINATOR_ANSWERS = "coordinator_answers"
TOKEN_EXPIRED = "token_expired"  # noqa: S105 -- the code of a reason, not a secret
# How long a request that has ended still takes corrections, from the day an answer was awaited.
KEPT_OPEN = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Parties:
    """Who may have a word in what was asked: people, stand-ins, coordinators, on a day.

    `asked` is the person of the request, `owners` are those who answer now for what it is about.
    """

    asked: str
    owners: frozenset[str]
    people: Mapping[str, Person]
    stand_ins: StandIns
    coordinators: tuple[str, ...]
    day: date

    def answering(self) -> frozenset[str]:
        """Return who was asked and who now answers for a part of it: a role, a delegate."""
        return frozenset({self.asked}) | self.owners

    def concerned(self) -> tuple[str, ...]:
        """Return everybody whose address is worth knowing, those with most right first."""
        answering = self.answering()
        named = (one.person for one in self.stand_ins.substitutes)
        stood_in = [one for one in named if self._has_stood_in(one, answering)]
        return tuple(dict.fromkeys((*sorted(answering), *stood_in, *self.coordinators)))

    def speaker(self, sender: str) -> Speaker:
        """Return who writes from an address."""
        known = (self.people[one] for one in self.concerned() if one in self.people)
        found = next((one.id for one in known if sender.lower() in addresses(one)), "")
        return self.speaking(found) if found else Speaker()

    def speaking(self, found: str) -> Speaker:
        """Return somebody with the right by which they would answer."""
        answering = self.answering()
        stands_for = self.stand_ins.for_whom(found, self.day) & answering
        stands_for |= {found} & answering
        return Speaker(found, self._right(found, stands_for), stands_for)

    def vouched(self) -> Speaker:
        """Return whoever a coordinator answers for: they speak as all who may."""
        return Speaker(self.asked, Right.VOUCHED, self.answering())

    def _right(self, person: str, stands_for: frozenset[str]) -> Right:
        if person == self.asked:
            return Right.OWNER
        if person in stands_for:
            return Right.HOLDER
        if stands_for:
            return Right.SUBSTITUTE
        if self._has_stood_in(person, self.answering()):
            return Right.FORMER_SUBSTITUTE
        return Right.COORDINATOR if person in self.coordinators else Right.STRANGER

    def _has_stood_in(self, person: str, owners: Iterable[str]) -> bool:
        return any(self.stand_ins.stood_in(person, one) for one in owners)


def addresses(person: Person) -> frozenset[str]:
    """Return every address that a person writes from, in lower case."""
    return frozenset(one.lower() for one in (person.address, *person.aliases) if one)


def doubt_of(speaker: Speaker, ended: date | None, day: date) -> str:
    """Return why nothing of a whole reply may take effect before somebody confirms it, if so.

    `ended` is the day until which an answer was awaited, of a request that has ended.
    """
    if speaker.right is Right.COORDINATOR:
        return COORDINATOR_ANSWERS
    if speaker.right is Right.FORMER_SUBSTITUTE:
        return SUBSTITUTION_OVER
    over = ended is not None and day > ended + KEPT_OPEN
    return TOKEN_EXPIRED if over and speaker.right is not Right.VOUCHED else ""


def has_passed_from(action: Action, speaker: Speaker, request: StatusRequest) -> bool:
    """Tell whether an action was asked of the speaker for a role that they no longer hold."""
    asked = speaker.right is Right.OWNER and speaker.person == request.person
    return asked and bool(action.role) and action.owner not in speaker.stands_for


def is_of_a_former_holder(
    speaker: Speaker, request: StatusRequest, actions: Mapping[str, Action], said: Iterable[str]
) -> bool:
    """Tell whether all that a reply speaks of (of everything, where it names nothing) has passed.

    Then the mandate of whoever writes has ended, and the reply is not theirs to give any more.
    """
    meant = [actions[one] for one in said if one in actions] or list(actions.values())
    return bool(meant) and all(has_passed_from(one, speaker, request) for one in meant)
