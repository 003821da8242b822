"""Reads the programme file that a person named."""

from dataclasses import replace
from pathlib import Path

from domain.model.programme import Plan
from storage.programme_files import ProgrammeFileError, load_programme


def plan_in(file: Path) -> Plan:
    """Return the plan that the file states; refuses it with its path as it was typed."""
    try:
        return load_programme(file)
    except ProgrammeFileError as refused:
        problems = [replace(one, file=str(file)) for one in refused.problems]
        raise ProgrammeFileError(problems) from refused
