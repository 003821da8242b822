"""How two processes share the tests (pytest-xdist): what is dear to set up is set up in one.

xdist 3.8 has groups of its own, by renaming tests; pytest 9.2 no longer lets it, without a word.
"""

from functools import cache
from pathlib import Path

import pytest
from xdist.remote import Producer  # type: ignore[import-untyped]  # ships no types
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # the same

# What the source of a test says where it needs something dear: Prefect's server, a whole story.
DEAR = ("pytest.mark.prefect", "told: Path")


class Sharing(LoadScopeScheduling):  # type: ignore[misc]  # the same
    """Hands out one test at a time, and together all those that need the same dear thing."""

    def _split_scope(self, nodeid: str) -> str:
        return _needs(nodeid.partition("::")[0]) or nodeid


@cache
def _needs(file: str) -> str:
    source = Path(file).read_text(encoding="utf-8")
    return next((one for one in DEAR if one in source), "")


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Sharing:
    """Share so, in the order of `pytest_collection_modifyitems`."""
    config.option.loadscopereorder = False
    return Sharing(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what needs Prefect's server where tests are shared: it takes longest by far."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda one: one.get_closest_marker("prefect") is None)
