"""Tells when a server keeps silent for so long that it is better left alone."""

from domain.model.delivery import Delivery, Fate

# A server that keeps silent costs each mail its full time-out: once every connection met it and
# two more mails did, the server is left alone.
_MORE_SILENCES = 2
# One that takes bodies and answers for none makes each mail one that may have been sent.
_MOST_LOST = 3


class Silences:
    """Counts, in a row, the mails without an answer, and those of them that were handed over."""

    def __init__(self, connections: int) -> None:
        self._most = connections + _MORE_SILENCES
        self._unanswered = 0
        self._lost = 0

    def note(self, delivery: Delivery) -> bool:
        """Count the result of an attempt; return whether the server is to be left alone."""
        self._unanswered = self._unanswered + 1 if delivery.code is None else 0
        self._lost = self._lost + 1 if delivery.fate is Fate.UNKNOWN else 0
        return self._unanswered >= self._most or self._lost >= _MOST_LOST
