"""One story told, for all tests that look at what it left."""

from pathlib import Path

import pytest

from interfaces.demo.story import DONE, run
from tests.demo.staging import options


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a story told to its end."""
    var = tmp_path_factory.mktemp("demo")
    assert run(options(var)) == DONE
    return var
