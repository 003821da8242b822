import re
from collections.abc import Iterator

from pydantic import BaseModel

from config.settings import FILE_VARIABLE, PREFIX, Settings
from tests.architecture.sources import ROOT

PAGE = ROOT / "docs" / "settings.md"


def test_every_setting_is_documented_and_nothing_else() -> None:
    documented = set(re.findall(rf"`({PREFIX}[A-Z0-9_]+)`", PAGE.read_text(encoding="utf-8")))

    assert documented == {FILE_VARIABLE, *_variables(Settings, PREFIX)}


def _variables(model: type[BaseModel], prefix: str) -> Iterator[str]:
    """Yield the environment variable of each setting, sections included."""
    for name, field in model.model_fields.items():
        variable = f"{prefix}{name.upper()}"
        section = field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            yield from _variables(section, f"{variable}__")
        else:
            yield variable
