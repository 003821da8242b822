"""What lies on the desk, how the mail stands, and the last digest of each body."""

from domain.model.follow_up import Action
from flows.choices import shown
from flows.reports.proposal import proposed, reason
from flows.reports.subject import MOST_ROWS, Subject, Table


def waiting(subject: Subject) -> Table:
    """Return what waits for a decision, oldest first, with what is proposed and why it waits.

    Owners' sentences stay in the store: whoever reaches Prefect's interface reads its artifacts.
    """
    with subject.looking() as unit:
        items = unit.desk.waiting(subject.programme)[:MOST_ROWS]
        actions = unit.actions.many({one.subject for one in items})
        people = unit.people.many({one.person for one in items if one.person})
    words = subject.words
    rows = [
        subject.row(
            number=one.number,
            kind=words.say(f"flows-desk-{_dashed(one.kind.value)}"),
            ref=_titled(actions.get(one.subject)),
            who=shown(people[one.person]) if one.person in people else "",
            proposed=proposed(one, actions.get(one.subject), words, words.day),
            why=reason(one, words),
            since=one.opened_on,
        )
        for one in items
    ]
    return subject.table("waiting", rows)


def mail(subject: Subject) -> Table:
    """Return how many mails of each kind are in each state."""
    with subject.looking() as unit:
        counts = unit.outbox.counts(subject.programme)
    rows = [
        subject.row(
            mail=subject.words.say(f"flows-mail-{_dashed(kind.value)}"),
            state=subject.words.say(f"flows-mail-{state.value}"),
            count=count,
        )
        for (kind, state), count in sorted(counts.items())
    ]
    return subject.table("mail", rows)


def digests(subject: Subject) -> Table:
    """Return the last digest of each body that received one."""
    with subject.looking() as unit:
        bodies = unit.reviews.bodies(subject.programme)
        issued = [(one, unit.reviews.last_digest(subject.programme, one.id)) for one in bodies]
    rows = [
        subject.row(
            body=body.name,
            number=digest.number,
            when=digest.on,
            done=f"{digest.counts.done}/{digest.counts.total}",
            late=digest.counts.late,
            decisions=len(digest.decisions),
        )
        for body, digest in issued
        if digest is not None
    ]
    return subject.table("digests", rows)


def _titled(action: Action | None) -> str:
    return f"{action.ref} {action.title}" if action else ""


def _dashed(value: str) -> str:
    return value.replace("_", "-")
