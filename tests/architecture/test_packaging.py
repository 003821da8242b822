import re
import tomllib
from fnmatch import fnmatch
from typing import Any

from tests.architecture.sources import LAYERS, ROOT

LOCKS = ("requirements.lock", "requirements-uv.lock")


def test_every_data_file_is_packaged() -> None:
    patterns = _project()["tool"]["setuptools"]["package-data"]["*"]

    left_out = [
        path.relative_to(ROOT).as_posix()
        for layer in LAYERS
        for path in (ROOT / layer).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".py"
        if not any(fnmatch(path.name, pattern) for pattern in patterns)
    ]

    assert left_out == []


def test_the_locks_pin_every_hash_and_name_no_host() -> None:
    for name in LOCKS:
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(r"(?m)^[a-z0-9][\w.-]*(?:\[[^]]*\])?==\S+.*\\$", text)
        requirements = re.findall(r"(?m)^[a-z0-9].*$", text)
        assert pins == requirements
        assert "://" not in text
        assert not re.search(r"(?m)^\s*--(?!hash=sha256:)", text)


def test_the_lock_holds_every_dependency() -> None:
    project = _project()
    declared = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[^\w.-]", one)[0].lower() for one in declared}
    locked = set(re.findall(r"(?m)^([a-z0-9][\w.-]*)", (ROOT / LOCKS[0]).read_text("utf-8")))

    assert names - locked == set()


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
