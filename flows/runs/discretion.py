"""Keeps what people wrote out of the logs that Prefect shows: errors go on without their words."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.errors import SuiviError


class RunFailedError(SuiviError):
    """Something nobody foresaw ended a task: `run.failed` with its kind and where."""


@contextmanager
def discreet() -> Iterator[None]:
    """Let refusals through; of any other error keep only its kind and place.

    The words of a database error quote rows, those of a mail error quote mails, and whoever reaches
    Prefect's interface reads its logs. The chain of causes is cut for the same reason.
    """
    try:
        yield
    except SuiviError as refusal:
        raise refusal from None
    except Exception as error:  # noqa: BLE001 -- the edge of a task
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(last.filename).name}:{last.lineno}"
        raise RunFailedError("run.failed", kind=type(error).__name__, at=place) from None
