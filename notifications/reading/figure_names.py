"""What the indicators that a mail asked about may be called in a reply."""

from domain.model.hearing import AskedMember
from domain.model.reading import AskedAction, AskedRequest
from domain.model.status import Status
from notifications.reading.naming import Naming, naming_of
from notifications.reading.numbering import numbers_of, opening_number


def indicator_names(asked: AskedMember) -> Naming:
    """Return the names of indicators: by number, ref or title, as those of actions."""
    actions = [
        AskedAction(one.number, one.ref, one.ref, one.title, None, Status.NOT_STARTED, None)
        for one in asked.figures
    ]
    return naming_of(
        AskedRequest(
            recipient=asked.recipient,
            reply_address=asked.reply_address,
            sent_text=asked.sent_text,
            asked_on=asked.on,
            on=asked.on,
            actions=actions,
        )
    )


def named_until(asked: AskedMember, naming: Naming, text: str) -> int:
    """Return where the words of a folded text start after the indicators that it names, or 0."""
    rest = naming.named(text).rest
    opening = None if rest or len(asked.figures) > 1 else opening_number(text)
    return opening.end() if opening and numbers_of(opening) == {1} else rest
