"""When a lot shows that nothing can be sent for now, whatever the mail; and for how long."""

from collections.abc import Sequence

from domain.model.channel import Pause
from domain.model.delivery import Delivery, Fate
from domain.rules.refusals import CONNECT_RETRY, CREDENTIALS_PAUSE

# Seconds: a server that comes back is found within half an hour.
LONGEST_OUTAGE_PAUSE = 1_800


def pause_after(deliveries: Sequence[Delivery], failures: int) -> Pause | None:
    """Return the pause that a lot calls for after so many failures in a row, None where none.

    A server's own refusal of everything says for how long, and a person is told. A server that
    can't be reached, or that answers for nothing it was given, is tried again after five minutes,
    doubled each time: else every mail in turn would be put at risk, and held, by its illness.
    """
    refused = [one for one in deliveries if one.fate is Fate.CHANNEL]
    if refused:
        seconds = max(one.retry_after or CREDENTIALS_PAUSE for one in refused)
        return Pause(seconds, refused[0].text, telling=True)
    ill = [one for one in deliveries if one.unreached] or _unanswered(deliveries)
    if not ill:
        return None
    before = 0 if has_answered(deliveries) else min(failures, 10)
    seconds = min(CONNECT_RETRY * 2**before, LONGEST_OUTAGE_PAUSE)
    return Pause(seconds, ill[0].text, telling=False)


def has_answered(deliveries: Sequence[Delivery]) -> bool:
    """Tell whether the server said, of any mail of a lot, what becomes of it."""
    fates = (Fate.SENT, Fate.DEFERRED, Fate.FAILED)
    return any(one.tried and one.fate in fates for one in deliveries)


def _unanswered(deliveries: Sequence[Delivery]) -> list[Delivery]:
    """Return the mails of unknown fate of a lot of which none was answered for."""
    if has_answered(deliveries):
        return []
    return [one for one in deliveries if one.fate is Fate.UNKNOWN]
