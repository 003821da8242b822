"""Reads the programme file that a person named: YAML, or a workbook with what it leaves unsaid."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from config.bootstrap import Application
from domain.errors import StoreNotReadyError
from domain.model.programme import Plan
from interfaces.terminal import refusals
from interfaces.terminal.printing import complain, sentence
from storage.programme_files import ProgrammeFileError, load_programme
from storage.programme_files.sheets.options import BookOptions

WORKBOOK = ".xlsx"
OTHER_BOOKS = frozenset((".xls", ".xlsm", ".xlsb", ".ods", ".csv"))


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Beside:
    """What is said beside a workbook that leaves it out."""

    programme: Annotated[str, Parameter(metavar="programme")] = ""
    name: Annotated[str, Parameter(metavar="text")] = ""
    coordinator: Annotated[str, Parameter(metavar="address")] = ""


NOTHING = Beside()
# What an export adds to each action, for the eye alone.
FOLLOWED = ("status", "progress", "health", "in-force", "first", "slipped", "words", "blocker")
MEASURED = ("value", "on", "reached", "by")


def plan_in(file: Path, opened: Application | None = None, beside: Beside = NOTHING) -> Plan:
    """Return the plan that the file states; refuses it with its path as it was typed.

    A workbook is read beside the plan in force, where `opened` has one; refused, it comes back as a
    copy with what to correct.
    """
    try:
        if is_workbook(file):
            return _in_workbook(file, opened, beside)
        return load_programme(file)
    except ProgrammeFileError as refused:
        told = ProgrammeFileError([replace(one, file=str(file)) for one in refused.problems])
        told.heads = refused.heads
        if is_workbook(file):
            _give_back(file, told)
        raise told from refused


def is_workbook(file: Path) -> bool:
    """Tell whether a file is read as a workbook."""
    return file.suffix.lower() == WORKBOOK


def _in_workbook(file: Path, opened: Application | None, beside: Beside) -> Plan:
    from storage.programme_files.sheets.reading import load_workbook_plan  # noqa: PLC0415 -- 0.2 s

    options = BookOptions(beside.programme, beside.name, beside.coordinator)
    read = load_workbook_plan(file, _known(opened), options)
    ours = {sentence(f"book-column-{one}") for one in (*FOLLOWED, *MEASURED)}
    ignored = [one for one in read.ignored if one not in ours]
    if len(read.tables) > 1:
        complain(sentence("cli-book-tables", sheets=", ".join(read.tables)))
    if read.aside:
        complain(sentence("cli-book-aside", sheets=", ".join(read.aside)))
    if ignored:
        complain(sentence("cli-book-ignored", headers=", ".join(ignored)))
    return read.plan


def _known(opened: Application | None) -> Callable[[str], Plan | None]:
    def known(programme: str) -> Plan | None:
        if opened is None:
            return None
        try:
            with opened.open_unit(read_only=True) as unit:
                return unit.programmes.plan(programme)
        except StoreNotReadyError as error:
            # Beside no plan, a workbook would drop all that it has no column for.
            if error.code != "store.missing":
                raise
            return None

    return known


def _give_back(file: Path, refused: ProgrammeFileError) -> None:
    from storage.programme_files.sheets.correcting import corrected_copy  # noqa: PLC0415 -- 0.2 s

    said = {id(one): refusals.said(one) for one in refused.problems}
    copy = corrected_copy(file, refused, lambda one: said[id(one)])
    if copy is not None:
        complain(sentence("cli-book-copy", file=str(copy)))
