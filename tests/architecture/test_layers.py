import subprocess
import sys
import tomllib
from pathlib import Path

from tests.architecture.sources import BESIDE, LAYERS, ROOT, Source, sources

# The tick path: all that a follow-up without Prefect may load, and the front door.
WITHOUT_PREFECT = ("domain", "storage", "notifications", "config")
FRONT_DOOR = "interfaces.command_line"


def test_the_root_packages_are_exactly_the_layers() -> None:
    found = {
        path.name
        for path in ROOT.iterdir()
        if path.is_dir() and path.name.isidentifier() and next(path.rglob("*.py"), None)
    }

    assert found - {"build"} <= {*LAYERS, *BESIDE}
    assert set(LAYERS) <= found
    assert not list(ROOT.glob("*.py")), "a module beside the packages belongs to no layer"


def test_the_contract_orders_every_layer() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    ordered = next(one["layers"] for one in contracts if "containers" not in one)

    assert sorted(name for one in ordered for name in one.split(" | ")) == sorted(LAYERS)


def test_each_layer_imported_from_anywhere_is_ours(tmp_path: Path) -> None:
    script = f"import {', '.join(LAYERS)}\nfor one in ({', '.join(LAYERS)}): print(one.__file__)"

    assert _python(script, tmp_path) == [str(ROOT / one / "__init__.py") for one in LAYERS]


def test_the_domain_imports_the_standard_library_alone() -> None:
    allowed = sys.stdlib_module_names | {"domain"}

    strangers = [
        (source.path, name)
        for source in sources("domain")
        for name in source.imports
        if name not in allowed
    ]

    assert strangers == []


def test_follow_up_without_prefect_loads_nothing_of_it(tmp_path: Path) -> None:
    modules = [one.module for one in sources(*WITHOUT_PREFECT) if not _is_migration(one)]
    modules.append(FRONT_DOOR)
    script = (
        f"import importlib, sys\nfor one in {modules!r}: importlib.import_module(one)\n"
        "print(sorted(one for one in sys.modules if one.partition('.')[0] == 'prefect'))"
    )

    assert _python(script, tmp_path) == ["[]"]


def _is_migration(source: Source) -> bool:
    """Tell whether only alembic can load it."""
    return "/migrations/" in source.path


def _python(script: str, directory: Path) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=directory, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()
