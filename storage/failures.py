"""Which failures of a database are which errors of the domain."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from domain import errors

# Primary result codes of SQLite; extended ones keep them in the low byte.
SQLITE = {
    sqlite3.SQLITE_BUSY: errors.StoreBusyError,
    sqlite3.SQLITE_LOCKED: errors.StoreBusyError,
    sqlite3.SQLITE_READONLY: errors.StoreReadOnlyError,
    sqlite3.SQLITE_FULL: errors.StoreFullError,
    sqlite3.SQLITE_IOERR: errors.StoreUnreachableError,
    sqlite3.SQLITE_CANTOPEN: errors.StoreUnreachableError,
    sqlite3.SQLITE_PERM: errors.StoreUnreachableError,
    sqlite3.SQLITE_AUTH: errors.StoreUnreachableError,
    sqlite3.SQLITE_CORRUPT: errors.StoreDamagedError,
    sqlite3.SQLITE_NOTADB: errors.StoreDamagedError,
    sqlite3.SQLITE_CONSTRAINT: errors.StoreConflictError,
}
# SQLSTATE of PostgreSQL (appendix A of its manual): whole codes first, then classes.
SQLSTATE = {
    "25006": errors.StoreReadOnlyError,
    "40001": errors.StoreBusyError,
    "40P01": errors.StoreBusyError,
    "55P03": errors.StoreBusyError,
    "57014": errors.StoreBusyError,
    "53100": errors.StoreFullError,
    "53": errors.StoreBusyError,
    "08": errors.StoreUnreachableError,
    "28": errors.StoreUnreachableError,
    "3D": errors.StoreUnreachableError,
    "57": errors.StoreUnreachableError,
    "58": errors.StoreUnreachableError,
    "XX": errors.StoreDamagedError,
    "23": errors.StoreConflictError,
}
CODES = {
    errors.StoreBusyError: "store.busy",
    errors.StoreFullError: "store.full",
    errors.StoreReadOnlyError: "store.read_only",
    errors.StoreUnreachableError: "store.unreachable",
    errors.StoreDamagedError: "store.damaged",
    errors.StoreConflictError: "store.conflict",
}


@contextmanager
def told_as_errors_of_the_domain(*, in_doubt: bool = False) -> Iterator[None]:
    """Turn what a database may refuse into errors of the domain; mistakes of ours pass through.

    `in_doubt` marks a broken connection as one that may have carried the commit.
    """
    try:
        yield
    except exc.TimeoutError as late:
        raise errors.StoreBusyError("store.busy", detail=str(late)) from late
    except exc.DBAPIError as refused:
        kind = _kind(refused)
        if kind is None:
            raise
        doubt = in_doubt and kind is errors.StoreUnreachableError
        raise kind(CODES[kind], detail=_detail(refused), in_doubt=doubt) from refused


def _kind(refused: exc.DBAPIError) -> type[errors.StoreError] | None:
    original = refused.orig
    if isinstance(original, sqlite3.Error):
        return SQLITE.get(getattr(original, "sqlite_errorcode", 0) & 0xFF)
    state = _fields(original).get("C", "")
    if state:
        return SQLSTATE.get(state) or SQLSTATE.get(state[:2])
    broken = refused.connection_invalidated or isinstance(refused, exc.InterfaceError)
    return errors.StoreUnreachableError if broken else None


def _detail(refused: exc.DBAPIError) -> str:
    """Return what broke in the database's own terms; never the values, which may be personal."""
    fields = _fields(refused.orig)
    if fields:
        return " ".join(fields[key] for key in ("C", "M") if key in fields)
    return str(refused.orig)


def _fields(original: BaseException | None) -> dict[str, str]:
    """Return the fields of a PostgreSQL error, as pg8000 hands them over."""
    first = original.args[0] if original is not None and original.args else None
    return first if isinstance(first, dict) else {}
