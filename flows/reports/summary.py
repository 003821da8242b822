"""A programme at a glance, as Markdown."""

from collections.abc import Mapping, Sequence

from domain.model.follow_up import RequestState, StatusRequest
from domain.model.mail import MailKind, MailState
from flows.reports.subject import BACK, Subject


def summary(subject: Subject) -> str:
    """Return how many were asked, answered, wait, and what the mail and the desk hold."""
    with subject.looking() as unit:
        requests = unit.requests.of(subject.programme, subject.day - BACK)
        waiting = len(unit.desk.waiting(subject.programme))
        mails = unit.outbox.counts(subject.programme)
    figures = {**_asked(requests), "desk": waiting, **_mails(mails)}
    words = subject.words
    title = words.say("flows-summary-title", programme=subject.programme, on=subject.day)
    lines = [words.say(f"flows-summary-{name}", n=n) for name, n in figures.items()]
    return "\n".join([f"## {title}", "", *(f"- {line}" for line in lines)])


def _asked(requests: Sequence[StatusRequest]) -> dict[str, int]:
    return {
        "asked": len(requests),
        "answered": sum(one.state is RequestState.ANSWERED for one in requests),
        "pending": sum(one.state is RequestState.OPEN for one in requests),
        "reminded": sum(one.reminded > 0 for one in requests),
        "escalated": sum(one.escalated > 0 for one in requests),
    }


def _mails(counts: Mapping[tuple[MailKind, MailState], int]) -> dict[str, int]:
    def of(state: MailState) -> int:
        return sum(count for (_, one), count in counts.items() if one is state)

    return {"queued": of(MailState.QUEUED), "sent": of(MailState.SENT)}
