"""`suivi up` as a program of its own, for tests that kill it; says what is up on its output."""

import asyncio
import logging
import sys
from dataclasses import asdict
from json import dumps

from config.bootstrap import bootstrap
from config.settings import load_settings
from flows.daemon import Started, up


def tell(started: Started) -> None:
    """Say what is up, in one line."""
    sys.stdout.write(dumps(asdict(started)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    asyncio.run(up(bootstrap(load_settings()), tell))
