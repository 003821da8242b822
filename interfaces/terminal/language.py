"""The language in which the command line speaks, and its words."""

import os
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from domain.model.status import Language
from notifications.composing.words import Words

SETTING = "SUIVI_LANGUAGE"
SETTINGS_FILE = "SUIVI_CONFIG"
USUAL_FILE = "suivi.toml"


def words() -> Words:
    """Return the words of the language that this process was asked to speak."""
    return Words(language(os.environ))


def language(environment: Mapping[str, str]) -> Language:
    """Return the language asked for: `SUIVI_LANGUAGE`, else the settings file, else French.

    The machine's locale is no choice of the coordinator's: servers are often installed in English.
    Works with settings that cannot be used: that must be said in some language too.
    """
    file = Path(environment.get(SETTINGS_FILE) or USUAL_FILE).absolute()
    named = environment.get(SETTING) or _in_settings(file)
    code = named.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return Language(code) if code in set(Language) else Language.FR


@cache
def _in_settings(file: Path) -> str:
    try:
        return str(tomllib.loads(file.read_text(encoding="utf-8")).get("language", ""))
    except (OSError, ValueError):
        return ""
