"""The schema that editors use: current, and true of every file that ships."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from ruamel.yaml import YAML

from storage.programme_files.json_schema import FILE, schema, text
from tests.architecture.sources import ROOT
from tests.programme_files.small import SMALL, spoilt

SHIPPED = sorted((ROOT / "config" / "programmes").glob("*.yaml"))
LINE = "# yaml-language-server: $schema=programme.schema.json"


def wrong(written: str) -> list[str]:
    """Return the paths of what the schema refuses in a text."""
    tree = _plain(YAML(typ="safe", pure=True).load(written))
    found = Draft202012Validator(schema()).iter_errors(tree)
    return ["/".join(map(str, one.absolute_path)) for one in found]


def _plain(value: Any) -> Any:
    """Return what a JSON document could hold: an editor reads a day as text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def test_the_schema_that_ships_is_that_of_the_shapes() -> None:
    assert (ROOT / FILE).read_text(encoding="utf-8") == text(), "make schema writes it anew"


@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.stem)
def test_every_programme_that_ships_is_right_by_it_and_names_it(file: Path) -> None:
    written = file.read_text(encoding="utf-8")

    assert wrong(written) == []
    assert LINE in written.splitlines()[:3]


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("langue: fr", "langue: français", "langue"),
        ("porteur: salma\n", "porteur: Salma\n", "actions/0/porteur"),
        ("    echeance: 2026-03-31\n", "", "actions/0"),
        ("relances: [1, 3]", "relances: [un]", "suivi/relances/0"),
        ("    nom: Salma\n", "    nom: Salma\n    couleur: bleu\n", "personnes/1"),
    ],
)
def test_what_an_editor_can_see_is_refused_where_it_is(old: str, new: str, path: str) -> None:
    assert wrong(SMALL) == []
    assert path in wrong(spoilt((old, new)))
