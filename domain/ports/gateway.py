"""Handing mails to the outside world, one attempt each."""

from collections.abc import Collection, Sequence
from typing import Protocol

from domain.model.delivery import Delivery, ReadyMail


class AttemptLedger(Protocol):
    """Where a gateway makes durable what it is about to risk and what it has learnt."""

    def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
        """In one durable transaction, record results and mark mails whose DATA is about to begin.

        Returns the ids of `at_risk` that may go; one left out (its lease was lost) is not sent and
        gets no `Delivery`. An exception stops the batch: what can't be recorded isn't sent.
        A gateway never calls it twice at once, but may call it from a thread of its own.
        """
        ...


class MailGateway(Protocol):
    """Sends mails over one channel."""

    async def send(
        self, mails: Sequence[ReadyMail], ledger: AttemptLedger, recent: int = 0
    ) -> None:
        """Attempt each mail once and commit each result to the ledger as soon as it is known.

        Every mail gets exactly one `Delivery` (but see `commit`), in no promised order. No DATA
        begins before the ledger has committed that mail at risk. `recent` counts the mails sent
        over this channel in the last minute, by whomever: rate limits hold across restarts.
        A mail with fate CHANNEL ends the batch: the mails not yet begun come back with that fate.
        Cancelling lets mails in the air land for a few seconds; then the rest is NOT_SENT.
        Raises whatever the ledger raised, after the mails in the air have landed.
        """
        ...
