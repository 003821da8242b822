"""The product on a copy of its store, under another clock: what it does there is only foreseen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from config.bootstrap import Application
from domain.errors import StoreNotReadyError
from domain.model.holiday import DeclaredHoliday
from domain.ports.clock import Clock
from domain.ports.composer import Composer
from domain.ports.reader import Reader

if TYPE_CHECKING:
    from storage.store import Store


@dataclass(frozen=True, kw_only=True)
class RehearsedApplication(Application):
    """The same parts and rules; `says` puts mail into words, `hears` understands answers."""

    copied: "Store"
    says: Composer
    hears: Reader

    @cached_property
    def store(self) -> "Store":
        """Return the copy."""
        return self.copied

    @cached_property
    def declared(self) -> tuple[DeclaredHoliday, ...]:
        """Return the holidays declared here: nobody declares any in the days rehearsed."""
        return super().declared

    @cached_property
    def composer(self) -> Composer:
        """Return what notes letters."""
        return self.says

    @cached_property
    def reader(self) -> Reader:
        """Return what understands the answers that nobody wrote."""
        return self.hears


@contextmanager
def rehearsed(
    app: Application, clock: Clock, says: Composer, hears: Reader
) -> Iterator[RehearsedApplication]:
    """Open the product on a copy in memory, and forget it; the real store is only read.

    Where there is no store yet the copy is empty.
    """
    with _copied(app) as copied:
        yield RehearsedApplication(app.settings, clock, copied=copied, says=says, hears=hears)


def _copied(app: Application) -> "Store":
    from storage.copying import copy_in_memory, empty_in_memory  # noqa: PLC0415 -- with the store

    try:
        store = app.store
    except StoreNotReadyError as error:
        if error.code != "store.missing":
            raise
        return empty_in_memory()
    return copy_in_memory(store)
