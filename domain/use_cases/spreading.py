"""The cap on mails a person and day: of what can wait, the rest leaves on the next working day."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.follow_up import Facts
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.rulebook import Rulebook

# What one decision owes to several people, and so is planned whole: the mails of some wait.
CAN_WAIT = frozenset({MailKind.INVITATION, MailKind.GATE, MailKind.RELEASE, MailKind.RULE})
# An invitation to a review no more working days away than that cannot.
TOO_SOON = 2
# Nobody's mailbox is full for longer: what then remains leaves all the same.
LONGEST = 20


def spread(
    unit: UnitOfWork,
    known: tuple[Rulebook, Facts],
    mails: Sequence[PlannedMail],
    moment: Moment,
) -> list[PlannedMail]:
    """Return the mails, in order, with those beyond what a person gets in a day put off.

    They leave at the same hour of the first working day that has room; what cannot wait leaves
    today and counts.
    """
    rulebook, facts = known
    mailboxes = _Mailboxes(unit, rulebook, facts, moment, {moment.day: Counter(facts.mailed)})
    return list(mailboxes.placed(mails))


@dataclass(frozen=True, slots=True)
class _Mailboxes:
    """How many mails each person gets on each day, as far as was looked."""

    unit: UnitOfWork
    rulebook: Rulebook
    facts: Facts
    moment: Moment
    counts: dict[date, Counter[str]]

    def placed(self, mails: Sequence[PlannedMail]) -> Iterator[PlannedMail]:
        """Yield each mail on the day on which it may leave."""
        today = self.moment.day
        for one in mails:
            day = self._day(one.recipient) if self._can_wait(one) else today
            self.counts[day][one.recipient] += 1
            later = self.moment.at + (day - today)
            yield one if day == today else replace(one, day=day, not_before=later)

    def _can_wait(self, mail: PlannedMail) -> bool:
        if mail.kind is not MailKind.INVITATION:
            return mail.kind in CAN_WAIT
        count, today = self.rulebook.calendar.count, self.moment.day
        on = (one.on for one in self.facts.reviews if one.id == mail.subject)
        return all(count(today, one) > TOO_SOON for one in on)

    def _day(self, person: str) -> date:
        day = self.moment.day
        for _ in range(LONGEST):
            if self._of(day)[person] < self.rulebook.mails_a_day:
                return day
            day = self.rulebook.calendar.add(day, 1)
        return self.moment.day

    def _of(self, day: date) -> Counter[str]:
        if day not in self.counts:
            self.counts[day] = Counter(self.unit.programmes.mailed(self.facts.programme.id, day))
        return self.counts[day]
