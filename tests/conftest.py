"""What every test may count on: nothing of the machine's own settings, no call to the outside."""

import gc
import os
from importlib import import_module
from tempfile import TemporaryDirectory

import hypothesis
import pytest

from config.zones import use_packaged_zones

# One PostgreSQL a process, whichever tests ask for a store.
pytest_plugins = ("tests.contracts.stores",)

# Without a server a forgotten call of a task fails in two seconds instead of starting one.
PREFECT = {
    "DO_NOT_TRACK": "1",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_EPHEMERAL_ENABLED": "false",
}

# Every commit gets the same verdict twice; `make torture` looks for new examples.
hypothesis.settings.register_profile("commit", deadline=None, derandomize=True, max_examples=100)
hypothesis.settings.register_profile("torture", deadline=None, max_examples=10_000)
hypothesis.settings.load_profile("commit")


def pytest_configure(config: pytest.Config) -> None:
    """Forget the user's settings of suivi and of Prefect, whose home becomes a passing one."""
    for name in [one for one in os.environ if one.startswith(("SUIVI_", "PREFECT_"))]:
        del os.environ[name]
    gc.disable()  # until all tests are known
    home = TemporaryDirectory(prefix="suivi-tests-")
    config.add_cleanup(home.cleanup)
    os.environ.update(PREFECT, PREFECT_HOME=home.name)
    use_packaged_zones()
    if config.pluginmanager.hasplugin("xdist"):
        config.pluginmanager.register(import_module("tests.sharing"))


def pytest_collection_finish() -> None:
    """Spare what lives as long as the tests from the collector of garbage: a fifth faster."""
    gc.enable()
    gc.collect()
    gc.freeze()
