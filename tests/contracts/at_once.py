"""Two people at once: the second begins before the first has committed."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from tests.use_cases.office import Office


@dataclass
class Meanwhile:
    """Opens units; before the first that wrote commits, somebody else begins at once."""

    open_unit: OpenUnit
    other: Callable[[], Any]
    threads: ThreadPoolExecutor
    begun: list[Future[Any]] = field(default_factory=list)

    @contextmanager
    def __call__(self, *, read_only: bool = False) -> Iterator[UnitOfWork]:
        """Open a unit; the other waits for its end, or comes to its own before."""
        with self.open_unit(read_only=read_only) as unit:
            yield unit
            if not read_only and not self.begun:
                self.begun.append(self.threads.submit(self.other))
                wait(self.begun, timeout=0.2)


def at_once(
    office: Office, one: Callable[[Office], Any], other: Callable[[Office], Any]
) -> tuple[Any, Any]:
    """Let the other begin while the first has yet to commit; return what came of both."""
    with ThreadPoolExecutor(1) as threads:
        meanwhile = Meanwhile(office.open_unit, lambda: other(office), threads)
        first = one(Office(meanwhile, office.day))
        (begun,) = meanwhile.begun
        return first, begun.result()
