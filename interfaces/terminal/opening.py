"""Opens the product as the settings describe it, for one command."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from config.bootstrap import Application, bootstrap
from config.settings import load_settings
from domain.model.follow_up import Programme
from domain.model.moment import Moment
from domain.use_cases.starting import known_programme
from interfaces.terminal.logbook import logged


@contextmanager
def application(*, log_level: int = logging.WARNING) -> Iterator[Application]:
    """Open the product and close it again; raises what is wrong with the settings."""
    opened = bootstrap(load_settings())
    with logged(opened.settings.data_dir, log_level):
        try:
            yield opened
        finally:
            opened.close()


def programme_named(opened: Application, programme: str) -> Programme:
    """Return a programme; refuses `programme.unknown`."""
    with opened.open_unit(read_only=True) as unit:
        return known_programme(unit, programme)


def moment_in(opened: Application, programme: str) -> Moment:
    """Return now in a programme's zone; refuses `programme.unknown`."""
    return opened.moment(programme_named(opened, programme).timezone)
