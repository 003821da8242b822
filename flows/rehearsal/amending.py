"""What amending a plan would change in the mail to come: both plans lived, each on a copy."""

from dataclasses import dataclass, field
from datetime import date

from config.bootstrap import Application
from config.rehearsed import RehearsedApplication
from domain.model.programme import Plan
from domain.rules.dropping import Amendment, RelievedRequest, relieved
from domain.use_cases.planning import apply_plan
from flows.rehearsal.foretelling import ForeseenMail, Rehearsal, rehearse

DAYS = 14


@dataclass(frozen=True, slots=True)
class ForeseenAmendment:
    """The mail of the `days` to come that would no longer leave, and the mail that would be new.

    A mail is the same when its day, kind and recipient are. `relieved` are the requests
    already out that lose actions by it.
    """

    days: int
    fewer: tuple[ForeseenMail, ...] = ()
    more: tuple[ForeseenMail, ...] = ()
    relieved: tuple[RelievedRequest, ...] = field(default=())


def foresee_amendment(
    app: Application, plan: Plan, taken_back: frozenset[str] = frozenset(), days: int = DAYS
) -> ForeseenAmendment:
    """Return what the plan would change, were it applied now; changes nothing.

    `taken_back` are the handed-over actions that it gives back to their former owners.

    Refuses `programme.unknown`: a first plan amends nothing.
    """
    applying = _Applying(plan, taken_back)
    rehearsal = Rehearsal(plan.id, days)
    now = rehearse(app, rehearsal).mails
    then = rehearse(app, rehearsal, applying).mails
    before, after = ({_same(one) for one in mails} for mails in (now, then))
    return ForeseenAmendment(
        days,
        tuple(one for one in now if _same(one) not in after),
        tuple(one for one in then if _same(one) not in before),
        tuple(applying.relieved),
    )


@dataclass(slots=True)
class _Applying:
    """Applies the plan on the copy before its days begin, and notes whom that relieves."""

    plan: Plan
    taken_back: frozenset[str]
    relieved: list[RelievedRequest] = field(default_factory=list)

    def __call__(self, copy: RehearsedApplication) -> None:
        moment = copy.moment(self.plan.timezone)
        with copy.open_unit(read_only=True) as unit:
            before = unit.programmes.facts(self.plan.id, moment.day)
        gone = frozenset(one.ref for one in before.actions)
        everything = Amendment(drop=gone, take_back=self.taken_back)
        apply_plan(copy.open_unit, self.plan, moment, everything)
        with copy.open_unit(read_only=True) as unit:
            after = {one.id: one for one in unit.actions.of(self.plan.id)}
        standing = {one.id: one for one in before.actions}
        self.relieved += relieved(before.requests, standing, after)


def _same(mail: ForeseenMail) -> tuple[date, str, str]:
    return mail.day, mail.kind, mail.recipient
