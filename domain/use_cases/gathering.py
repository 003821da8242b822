"""What a lot of mails is written from, gathered in a bounded number of queries."""

from collections.abc import Sequence

from domain.model.follow_up import ReviewState
from domain.model.mail import MailKind, QueuedMail
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.known import Known

ABOUT_REQUESTS = frozenset(
    {
        MailKind.REQUEST,
        MailKind.REMINDER,
        MailKind.ESCALATION,
        MailKind.ESCALATION_NOTICE,
        MailKind.RECEIPT,
    }
)


def gather(unit: UnitOfWork, mails: Sequence[QueuedMail]) -> Known:
    """Return everything these mails may speak of; mails already frozen need nothing."""
    due = [one.planned for one in mails if one.frozen is None]
    programmes = {one.id: one for one in unit.programmes.all()}
    touched = sorted({one.programme for one in due})
    subjects = [one.subject for one in due if one.kind in ABOUT_REQUESTS]
    requests = unit.requests.many(subjects)
    desk = {one.programme for one in due if one.kind is MailKind.DESK}
    waiting = {one: unit.desk.waiting(one) for one in desk}
    actions = {action for request in requests.values() for action in request.actions}
    actions |= {str(line["action"]) for one in due for line in one.facts.get("lines", ())}
    actions |= {item.subject for items in waiting.values() for item in items}
    people = {one.recipient for one in due} | {one.person for one in requests.values()}
    people |= {
        str(one.facts[name])
        for one in due
        for name in ("told", "escalates_to")
        if one.facts.get(name)
    }
    people |= {one for name in touched for one in programmes[name].coordinators}
    people |= {item.person for items in waiting.values() for item in items if item.person}
    bodies = {body.id: (name, body) for name in touched for body in unit.reviews.bodies(name)}
    reviews = [one for name in touched for one in unit.reviews.of(name)]
    return Known(
        programmes=programmes,
        people=unit.people.many(people),
        actions=unit.actions.many(actions),
        requests=requests,
        reviews={one.id: one for one in reviews if one.state is not ReviewState.HELD},
        bodies={key: body for key, (_, body) in bodies.items()},
        digests=unit.reviews.digests([o.subject for o in due if o.kind is MailKind.DIGEST]),
        waiting=waiting,
        body_programme={key: name for key, (name, _) in bodies.items()},
        suspended=frozenset().union(*(unit.people.suspended(name) for name in touched)),
    )
