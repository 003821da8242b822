"""Carries one batch of mails over a few connections, and stops when going on makes no sense."""

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from aiosmtplib import SMTPResponse

from domain.model.delivery import Delivery, Fate, ReadyMail, Refusal, Step
from notifications.smtp.addresses import Envelope
from notifications.smtp.group_commit import GroupCommit
from notifications.smtp.mishaps import MishapError
from notifications.smtp.pace import Pace
from notifications.smtp.pool import Pool
from notifications.smtp.results import SILENT, STOPPED, ended, given_back, taken
from notifications.smtp.session import Session, on_the_wire
from notifications.smtp.silences import Silences

_SERVER_CLOSING = 421


@dataclass(frozen=True, slots=True)
class Addressed:
    """A mail with its envelope proved fit for the wire."""

    mail: ReadyMail
    envelope: Envelope


@dataclass(frozen=True, slots=True)
class Means:
    """What a batch goes by; `landing` is how long, in seconds, a mail in the air may still land."""

    pool: Pool
    commits: GroupCommit
    pace: Pace
    landing: float


class Batch:
    """The mails of one `send`, from which each connection takes the next."""

    def __init__(self, mails: Sequence[Addressed], means: Means) -> None:
        self._waiting = deque(mails)
        self._means = means
        self._over = asyncio.Event()
        self._halt: Delivery | None = None
        self._silences = Silences(means.pool.most)

    async def run(self) -> None:
        """Attempt all mails; record those not begun at the end as given back."""
        count = min(self._means.pool.most, len(self._waiting))
        try:
            async with asyncio.TaskGroup() as workers:
                await self._join([workers.create_task(self._work()) for _ in range(count)])
        finally:
            for waiting in self._waiting:
                pattern = self._halt or STOPPED
                self._means.commits.record(replace(pattern, mail_id=waiting.mail.mail_id))

    async def _join(self, workers: Sequence[asyncio.Task[None]]) -> None:
        """Wait for the workers, and leave a stop written where they see it.

        Cancelling alone isn't enough: `asyncio.wait_for` of Python 3.11, on which aiosmtplib waits,
        drops a cancellation that arrives together with an answer.
        """
        try:
            if workers:
                await asyncio.wait(workers)
        except asyncio.CancelledError:
            self._stop(STOPPED)
            raise

    def _goes_on(self) -> bool:
        broken = self._means.commits.broken is not None
        return bool(self._waiting) and self._halt is None and not broken

    def _stop(self, pattern: Delivery) -> None:
        """Begin no other mail; those not begun are recorded after this pattern."""
        self._halt = self._halt or pattern
        self._over.set()

    async def _work(self) -> None:
        session: Session | None = None
        try:
            while self._goes_on():
                session = await self._means.pool.ready(session, self._goes_on)
                if session is None:
                    return
                if await self._turn():
                    await self._use_turn(session)
        except MishapError as mishap:
            self._stop(given_back(mishap.refusal))
        finally:
            if session is not None:
                await self._means.pool.leave(session)

    async def _turn(self) -> bool:
        """Take a turn and tell so, or wait until there may be one or nothing is left to send."""
        if not self._goes_on():
            return False
        wait = self._means.pace.take()
        if not wait:
            return True
        pause = asyncio.create_task(self._means.pace.rest(wait))
        over = asyncio.create_task(self._over.wait())
        try:
            await asyncio.wait({pause, over}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            pause.cancel()
            over.cancel()
        return False

    async def _use_turn(self, session: Session) -> None:
        spent = False
        try:
            if self._goes_on() and session.alive:
                addressed = self._waiting.popleft()
                if not self._waiting:
                    self._over.set()
                spent = True
                spent = await self._carry(addressed, session)
        finally:
            self._means.pace.end(spent=spent)

    async def _carry(self, addressed: Addressed, session: Session) -> bool:
        """Attempt one mail and record what became of it; tell whether the server saw it."""
        try:
            delivery = await self._attempt(addressed, session)
        except MishapError as mishap:
            if _is_worn(session, mishap.refusal):
                self._waiting.appendleft(addressed)
                session.drop()
                return False
            self._record(addressed.mail, mishap.refusal)
            await _tidy(session, mishap.refusal)
        except asyncio.CancelledError:
            self._record(addressed.mail, Refusal(session.step, text="stopped"))
            session.drop()
            raise
        else:
            if delivery is not None:
                self._silences.note(delivery)
                self._means.commits.record(delivery)
        return True

    async def _attempt(self, addressed: Addressed, session: Session) -> Delivery | None:
        """Attempt one mail; None when its lease was lost."""
        mail = addressed.mail
        await session.begin(addressed.envelope, mail.raw)
        if self._halt is STOPPED:
            raise MishapError(Refusal(session.step, text="stopped"))
        body = on_the_wire(mail.raw)
        if not await self._means.commits.at_risk(mail.mail_id):
            await session.reset()
            return None
        return taken(mail.mail_id, await self._land(session, body))

    async def _land(self, session: Session, body: bytes) -> SMTPResponse:
        """Hand a body over; once cancelled, give the answer a little time rather than lose it."""
        landing = asyncio.create_task(session.hand_over(body))
        try:
            return await asyncio.shield(landing)
        except asyncio.CancelledError:
            self._stop(STOPPED)
            await asyncio.wait({landing}, timeout=self._means.landing)
            if landing.done():
                return landing.result()
            landing.cancel()
            raise MishapError(Refusal(session.step, text="stopped")) from None

    def _record(self, mail: ReadyMail, refusal: Refusal) -> None:
        delivery = ended(mail.mail_id, refusal)
        if delivery.fate is Fate.NOT_SENT and self._halt is STOPPED:
            # Our own stop is no failure of the mail: it leaves first when we start again.
            delivery = replace(STOPPED, mail_id=mail.mail_id)
        self._means.commits.record(delivery)
        if delivery.fate is Fate.CHANNEL:
            self._stop(given_back(refusal))
        if self._silences.note(delivery):
            self._stop(SILENT)


async def _tidy(session: Session, refusal: Refusal) -> None:
    """Leave the connection fit for the next mail, or leave it."""
    if refusal.code is None or refusal.code == _SERVER_CLOSING:
        session.drop()
    else:
        await session.reset()


def _is_worn(session: Session, refusal: Refusal) -> bool:
    """Tell whether a connection that served before was closed on us between two mails."""
    closed = refusal.code is None or refusal.code == _SERVER_CLOSING
    return closed and refusal.step is Step.MAIL and session.mails > 1
