"""The settings: a TOML file, then environment variables prefixed `SUIVI_`, which prevail."""

import os
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import AnyHttpUrl, AwareDatetime, BaseModel, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from config.refusals import InvalidSettingsError, problems_of, unreadable, wrong_variables
from config.sections import Evidence, Imap, Mail, Maildir, Page, Prefect, Receiving, Smtp
from domain.model.status import Language

PREFIX = "SUIVI_"
FILE_VARIABLE = "SUIVI_CONFIG"
USUAL_FILE = "suivi.toml"

Section = TypeVar("Section", bound=BaseModel)

_ADDRESS = r"^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$"


class Settings(BaseSettings):
    """All that can be set; `docs/settings.md` documents each name.

    Paths are relative to the folder of the file that they stand in, or to the current one.
    `desk_patience` is in working days; `mails_a_day` bounds what one mailbox gets in a day. A
    programme's mails of a day wait for a person's go above `batch_floor` and `batch_times` the most
    of late, or with `overdue_floor` actions overdue and none written to yet. `trusted_day` confirms
    the machine's clock on that local day; `standing_clock` replaces it by one that never moves, for
    demonstrations.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    data_dir: Path = Path("var")
    database_url: Annotated[str, Field(pattern=r"^$|^[a-z0-9+]+://")] = ""
    secret_file: Path | None = None
    programmes_dir: Path = Path("programmes")
    words_dir: Path = Path("words")
    public_url: AnyHttpUrl | None = None
    redirect_all_to: Annotated[str, Field(pattern=f"^$|{_ADDRESS}")] = ""
    language: Language = Language.FR
    trusted_day: date | None = None
    desk_patience: Annotated[int, Field(ge=1, le=30)] = 2
    mails_a_day: Annotated[int, Field(ge=1, le=50)] = 3
    batch_floor: Annotated[int, Field(ge=0)] = 50
    batch_times: Annotated[int, Field(ge=1, le=100)] = 3
    overdue_floor: Annotated[int, Field(ge=1)] = 10
    standing_clock: AwareDatetime | None = None
    smtp: Smtp = Smtp()
    receiver: Receiving = Receiving()
    imap: Imap = Imap()
    maildir: Maildir = Maildir()
    mail: Mail = Mail()
    evidence: Evidence = Evidence()
    prefect: Prefect = Prefect()
    page: Page = Page()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 -- asked for by pydantic
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 -- asked for by pydantic
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 -- asked for by pydantic
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment prevail over the file; look nowhere else."""
        return env_settings, init_settings

    @property
    def store_url(self) -> str:
        """Return where the store is: a database of our own in the data folder unless one is set."""
        return self.database_url or f"sqlite:///{self.data_dir / 'suivi.db'}"

    @property
    def secrets_path(self) -> Path:
        """Return where the secrets are kept."""
        return self.secret_file or self.data_dir / "secrets.toml"


def load_settings(file: Path | None = None) -> Settings:
    """Read the settings from a file (`SUIVI_CONFIG`, else `suivi.toml` here) and the environment.

    Refuses everything that is wrong at once: InvalidSettingsError with a `Problem` for each.
    """
    path = file or _named_file()
    content, folder = _content(path), (path.parent if path else Path()).absolute()
    known = {FILE_VARIABLE, *_names(PREFIX, Settings)}
    problems = wrong_variables(os.environ, PREFIX, known)
    if any(one.code == "settings.section" for one in problems):
        # Such a variable hides all that the section holds: the rest can't be judged.
        raise InvalidSettingsError(problems, _shown(path))
    try:
        settings = Settings(**content)
    except ValidationError as error:
        problems.extend(problems_of(error, Settings))
        raise InvalidSettingsError(problems, _shown(path)) from error
    if problems:
        raise InvalidSettingsError(problems, _shown(path))
    return _anchored(settings, folder)


def environment_of(settings: Settings) -> dict[str, str]:
    """Return the settings as variables, secrets included: what a child process is given."""
    return dict(_variables(PREFIX, settings))


def _variables(prefix: str, section: BaseModel) -> Iterator[tuple[str, str]]:
    for name, value in section:
        variable = f"{prefix}{name.upper()}"
        if isinstance(value, BaseModel):
            yield from _variables(f"{variable}__", value)
        elif isinstance(value, SecretStr):
            yield variable, value.get_secret_value()
        elif isinstance(value, datetime | date):
            yield variable, value.isoformat()
        elif value is not None:
            yield variable, str(value)


def _named_file() -> Path | None:
    named = os.environ.get(FILE_VARIABLE)
    if named:
        return Path(named)
    usual = Path(USUAL_FILE)
    return usual if usual.is_file() else None


def _content(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InvalidSettingsError([unreadable(_shown(path), error)], _shown(path)) from error


def _shown(path: Path | None) -> str:
    return str(path) if path else ""


def _names(prefix: str, model: type[BaseModel]) -> Iterator[str]:
    """Yield the variable of each setting, sections included."""
    for name, field in model.model_fields.items():
        variable, kind = f"{prefix}{name.upper()}", field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from _names(f"{variable}__", kind)
        else:
            yield variable


def _anchored(section: Section, folder: Path) -> Section:
    """Return the settings with absolute paths: what is started elsewhere reads the same files."""
    found: dict[str, object] = {}
    for name, value in section:
        if isinstance(value, Path):
            found[name] = folder / value.expanduser()
        elif isinstance(value, BaseModel):
            found[name] = _anchored(value, folder)
    return section.model_copy(update=found)
