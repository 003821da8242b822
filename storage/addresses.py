"""Where a store is, as a URL: what may be given, and what the driver is told."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from domain.errors import InvalidValueError

DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "sqlite+pysqlite": "sqlite+pysqlite",
    "postgres": "postgresql+pg8000",
    "postgresql": "postgresql+pg8000",
    "postgresql+pg8000": "postgresql+pg8000",
}


def parse(url: str) -> URL:
    """Return the URL with the driver that the store speaks.

    Takes `sqlite:///relative.db`, `sqlite:////absolute.db` (`?mode=ro` to read only) and
    `postgresql://user:password@host:port/name`. Refuses `store.url` otherwise; the URL itself is
    not repeated: it may hold a password.
    """
    try:
        given = make_url(url)
    except ArgumentError as refused:
        raise InvalidValueError("store.url") from refused
    if given.drivername not in DRIVERS or not given.database or given.database == ":memory:":
        raise InvalidValueError("store.url", driver=given.drivername)
    return given.set(drivername=DRIVERS[given.drivername])


def is_sqlite(url: URL) -> bool:
    """Tell whether the store is a file of our own."""
    return url.get_backend_name() == "sqlite"


def sqlite_file(url: URL, *, create: bool) -> URL:
    """Return the URL that opens an SQLite file, by default only one that exists.

    Opening a mistyped path must not leave an empty store behind.
    """
    mode = str(url.query.get("mode", "rwc" if create else "rw"))
    return URL.create(
        url.drivername, database=f"file:{url.database}", query={"mode": mode, "uri": "true"}
    )


def is_missing(url: URL) -> bool:
    """Tell whether the URL names a file that is not there."""
    return is_sqlite(url) and not Path(str(url.database)).exists()
