"""Sends mails over SMTP, stage by stage, and reports each result as soon as it is known."""

from collections.abc import Iterator, Sequence

from domain.errors import InvalidValueError
from domain.model.delivery import ReadyMail
from domain.ports.gateway import AttemptLedger
from notifications.smtp.addresses import envelope_for
from notifications.smtp.batch import Addressed, Batch, Means
from notifications.smtp.channel import Channel
from notifications.smtp.group_commit import GroupCommit
from notifications.smtp.pace import Pace
from notifications.smtp.pool import Pool
from notifications.smtp.results import unaddressable
from notifications.smtp.session import Session


class SmtpGateway:
    """The MailGateway port over one channel.

    One TLS context and one pace serve all batches; connections live as long as a batch.
    """

    def __init__(self, channel: Channel, pace: Pace | None = None) -> None:
        self._channel = channel
        self._tls = channel.tls_context()
        self._pace = pace or Pace(channel.per_minute)

    async def send(
        self, mails: Sequence[ReadyMail], ledger: AttemptLedger, recent: int = 0
    ) -> None:
        """Attempt each mail once, as the port promises."""
        self._pace.allow_for(recent)
        commits = GroupCommit(ledger)
        try:
            pool = Pool(self._connection, self._channel.connections)
            means = Means(pool, commits, self._pace, self._channel.patience.landing)
            await Batch(list(_addressed(mails, commits)), means).run()
        finally:
            await commits.settle()

    def _connection(self) -> Session:
        return Session(self._channel, self._tls)


def _addressed(mails: Sequence[ReadyMail], commits: GroupCommit) -> Iterator[Addressed]:
    """Yield the mails that have a sound envelope; record the others as failed, unsaid."""
    for mail in mails:
        try:
            yield Addressed(mail, envelope_for(mail.sender, mail.recipient))
        except InvalidValueError as refused:
            at_recipient = refused.arguments["address"] == mail.recipient
            commits.record(unaddressable(mail.mail_id, refused.code, recipient=at_recipient))
