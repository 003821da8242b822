"""What of a reply must wait for the coordinator, and under which heading."""

from collections.abc import Iterator

from domain.model.desk import DeskItem, DeskKind
from domain.model.follow_up import Action, StatusRequest
from domain.model.report import Effect, StatusReport
from domain.model.status import Status
from domain.rules.authority import NOT_OWNER, proposes_deadline
from domain.rules.receipts import receipt_line

DELEGATION = "delegation"
DELEGATE_UNKNOWN = "delegate_unknown"
# What an owner says of who answers: somebody else, or at least not they.
WHO_ANSWERS = frozenset({DeskKind.DELEGATION, DeskKind.DISOWNED})
_KINDS = {
    DELEGATION: DeskKind.DELEGATION,
    DELEGATE_UNKNOWN: DeskKind.DELEGATION,
    "not_the_owner": DeskKind.DISOWNED,
}


def desk_items(report: StatusReport, action: Action, request: StatusRequest) -> Iterator[DeskItem]:
    """Yield what a report leaves to decide: a doubt, an end, another deadline, another owner."""
    facts = receipt_line(report, action)
    if report.person != action.owner and report.why != NOT_OWNER:
        # Said for somebody else: it holds as long as that is whose action it is.
        facts["owner"] = action.owner
    if report.effect is Effect.ASKED:
        yield _item(_KINDS.get(report.why, DeskKind.AMBIGUOUS), report, request, facts)
    elif report.status is Status.CANCELLED:
        yield _item(DeskKind.CANCELLATION, report, request, facts)
    if proposes_deadline(report, action):
        yield _item(DeskKind.DEADLINE, report, request, facts)


def _item(
    kind: DeskKind, report: StatusReport, request: StatusRequest, facts: dict[str, object]
) -> DeskItem:
    return DeskItem(
        programme=request.programme,
        kind=kind,
        subject=report.action,
        opened_on=report.on,
        person=report.person,
        request=request.id,
        inbox=report.inbox,
        sentence=report.sentence,
        facts=facts,
    )
