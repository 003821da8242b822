"""A programme at a glance, as Markdown."""

from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from domain.model.climb import highest_level
from domain.model.follow_up import RequestState, StatusRequest
from domain.model.mail import MailKind, MailState
from domain.use_cases.looking_out import outgoing
from flows.reports.subject import BACK, Subject
from notifications.composing.standstill import standstill


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
    lines.extend(_held_up(subject))
    return "\n".join([f"## {title}", "", *(f"- {line}" for line in lines)])


def _held_up(subject: Subject) -> Iterator[str]:
    """Yield why mail of the programme waits, in the programme's own hours."""
    app = subject.app
    now = app.clock.now()
    with subject.looking() as unit:
        programme = unit.programmes.get(subject.programme)
    zone = ZoneInfo(programme.timezone) if programme else None
    found = outgoing(app.open_unit, now, subject.programme)
    for name, values in standstill(subject.words, found, now, zone):
        yield subject.words.say(name, **values)


def _asked(requests: Sequence[StatusRequest]) -> dict[str, int]:
    return {
        "asked": len(requests),
        "answered": sum(one.state is RequestState.ANSWERED for one in requests),
        "pending": sum(one.state is RequestState.OPEN for one in requests),
        "reminded": sum(one.reminded > 0 for one in requests),
        "escalated": sum(highest_level(one.climbs) > 0 for one in requests),
    }


def _mails(counts: Mapping[tuple[MailKind, MailState], int]) -> dict[str, int]:
    def of(state: MailState) -> int:
        return sum(count for (_, one), count in counts.items() if one is state)

    return {"queued": of(MailState.QUEUED), "sent": of(MailState.SENT)}
