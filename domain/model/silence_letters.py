"""What mails say of silences, and of escalations to come and that happened."""

from dataclasses import dataclass
from datetime import date

from domain.model.action_line import ActionLine
from domain.model.people import Person


@dataclass(frozen=True, slots=True)
class Warned:
    """Who (a name) is told on a local day if nobody answers; no `refs`: of all in the mail."""

    on: date
    who: str
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldOf:
    """Who (a name) was told that nobody answered; no `refs`: of all in the mail."""

    who: str
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The local day of a first request that got no word; no `refs`: of all in the mail."""

    since: date
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """One owner who did not answer, on what, for how many calendar `days`; and who is told next.

    `asked_on` is the day of the first request that got no word.
    """

    owner: Person
    lines: tuple[ActionLine, ...]
    asked_on: date
    days: int
    reminders: int
    announces: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class EscalationContent:
    """These owners did not answer: all that one person is told of on a day, in one mail."""

    silences: tuple[Silence, ...]


@dataclass(frozen=True, slots=True)
class EscalationNoticeContent:
    """You did not answer: `told` says who was told of it, as announced."""

    silence: Silence
    told: tuple[ToldOf, ...]

    @property
    def reported(self) -> int:
        """Return of how many actions somebody was told; the mail may list others beside."""
        refs = {ref for one in self.told for ref in one.refs}
        every = any(not one.refs for one in self.told)
        return len(self.silence.lines) if every else len(refs)
