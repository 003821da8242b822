"""The product as the flows of this process reach it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from config.bootstrap import Application, bootstrap
from config.settings import load_settings

_GIVEN: ContextVar[Application | None] = ContextVar("application")


def application() -> Application:
    """Return the application in use, or the one that the settings of this process describe."""
    return _GIVEN.get(None) or _own()


@contextmanager
def using(app: Application) -> Iterator[None]:
    """Have the flows called inside use this application: its store, its clock."""
    token = _GIVEN.set(app)
    try:
        yield
    finally:
        _GIVEN.reset(token)


@cache
def _own() -> Application:
    return bootstrap(load_settings())
