"""Wires the product together from its settings, and alone reads the machine's clock."""

import zoneinfo
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from config.calendars import calendar_in_force
from config.live_tokens import LiveTokens
from config.secret_file import Secrets, open_secrets, throwaway_tokens
from config.settings import Settings
from config.zones import use_packaged_zones
from domain.errors import StoreNotReadyError
from domain.model.holiday import DeclaredHoliday
from domain.model.moment import Moment
from domain.ports.clock import Clock
from domain.ports.composer import Composer
from domain.ports.gateway import MailGateway
from domain.ports.mail_source import MailSource
from domain.ports.reader import Reader
from domain.ports.unit_of_work import OpenUnit
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from notifications.composing.catalogue import use_own_words
from notifications.tokens import Verifier

if TYPE_CHECKING:
    from notifications.composing.sender import Sender
    from notifications.smtp.receiver import Door
    from notifications.smtp.reception import Mailboxes
    from storage.store import Store


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 -- the one place


@dataclass(frozen=True, slots=True)
class StandingClock:
    """A clock that stands still at an instant in UTC: a demonstration after its last day."""

    instant: datetime

    def now(self) -> datetime:
        """Return that instant."""
        return self.instant


@dataclass(frozen=True)
class Application:
    """The parts of the product, each made when it is first asked for; safe to share."""

    settings: Settings
    clock: Clock = field(default_factory=SystemClock)

    def moment(self, zone: str) -> Moment:
        """Return now in an IANA zone: the instant, and the local day there."""
        now = self.clock.now()
        return Moment(now, now.astimezone(zoneinfo.ZoneInfo(zone)).date())

    @cached_property
    def store(self) -> "Store":
        """Return the store, opened; raises `StoreNotReadyError` before it is migrated."""
        from storage.store import open_store  # noqa: PLC0415 -- 0.3 s that a help page needs not

        return open_store(self.settings.store_url)

    @property
    def open_unit(self) -> OpenUnit:
        """Return what opens a unit of work on the store."""
        return self.store.unit

    @cached_property
    def secrets(self) -> Secrets:
        """Return the product's own secrets, made on the first run."""
        return open_secrets(self.settings.secrets_path)

    @cached_property
    def tokens(self) -> LiveTokens:
        """Return what mints and verifies the tokens of our addresses, once one is needed."""
        return LiveTokens(self.settings.secrets_path)

    @property
    def rulebook(self) -> Rulebook:
        """Return the rules in force; what is declared here adds to what is shipped."""
        calendar = self.calendar_with(self.declared)
        return Rulebook(
            calendar,
            mails_a_day=self.settings.mails_a_day,
            desk_patience=self.settings.desk_patience,
            batch_floor=self.settings.batch_floor,
            batch_times=self.settings.batch_times,
            overdue_floor=self.settings.overdue_floor,
        )

    @property
    def declared(self) -> tuple[DeclaredHoliday, ...]:
        """Return the holidays declared here, none where there is no store yet."""
        try:
            with self.open_unit(read_only=True) as unit:
                return unit.holidays.declared()
        except StoreNotReadyError:
            return ()

    def calendar_with(self, declared: Sequence[DeclaredHoliday]) -> Calendar:
        """Return the calendar as these declarations make it; refuses one that cannot be."""
        return calendar_in_force(self.clock.now().year, self.settings.data_dir, declared)

    @cached_property
    def sender(self) -> "Sender":
        """Return the addresses that we write from and are answered to."""
        from notifications.composing.sender import Sender  # noqa: PLC0415 -- with the composer

        mail, url = self.settings.mail, self.settings.public_url
        return Sender(
            domain=mail.domain,
            mint=self.tokens.mint,
            local_part=mail.local_part,
            separator=mail.separator,
            bounce_verp=mail.bounce_verp,
            public_url=str(url).rstrip("/") if url else "",
            has_screen=self.settings.prefect.enabled,
        )

    @cached_property
    def composer(self) -> Composer:
        """Return what puts letters into words."""
        from notifications.composing.composer import (  # noqa: PLC0415 -- templates are compiled
            MailComposer,
        )

        return MailComposer(self.sender)

    @cached_property
    def reader(self) -> Reader:
        """Return what understands mail, in a process that may fail."""
        return self._confined(self.tokens)

    @cached_property
    def keyless_reader(self) -> Reader:
        """Return what understands mail where no token can be ours; makes no secret file."""
        return self._confined(throwaway_tokens())

    def _confined(self, tokens: Verifier) -> Reader:
        from config.incoming import reader_of  # noqa: PLC0415 -- its lexicons

        return reader_of(self.settings, tokens)

    @cached_property
    def gateway(self) -> MailGateway | None:
        """Return the way out for mail; None where no server is set: the outbox keeps it all."""
        from config.outgoing import gateway_of  # noqa: PLC0415 -- aiosmtplib

        return gateway_of(self.settings)

    @cached_property
    def sources(self) -> tuple[MailSource, ...]:
        """Return where mail waits to be fetched."""
        from config.incoming import sources_of  # noqa: PLC0415 -- imapclient

        return sources_of(self.settings)

    @property
    def mailboxes(self) -> "Mailboxes":
        """Return the addresses that the receiver takes mail for."""
        from config.incoming import mailboxes_of  # noqa: PLC0415 -- aiosmtpd

        return mailboxes_of(self.settings)

    @property
    def door(self) -> "Door":
        """Return where mail comes in."""
        from config.incoming import door_of  # noqa: PLC0415 -- aiosmtpd

        return door_of(self.settings)

    def close(self) -> None:
        """End the process that reads, and close the store, if there are any."""
        for name in ("reader", "keyless_reader"):
            if name in self.__dict__:
                self.__dict__[name].close()
        if "store" in self.__dict__:
            self.store.close()


def bootstrap(settings: Settings, clock: Clock | None = None) -> Application:
    """Return the product wired together; every entry point begins with it."""
    use_packaged_zones()
    use_own_words(settings.words_dir)
    if clock is None:
        standing = settings.standing_clock
        clock = SystemClock() if standing is None else StandingClock(standing.astimezone(UTC))
    return Application(settings, clock)
