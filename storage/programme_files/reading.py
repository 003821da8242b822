"""Reads a programme file into a plan, or refuses it whole with every problem at its place."""

from pathlib import Path

from domain.model.programme import Plan
from storage.programme_files.coherence import check_coherence
from storage.programme_files.planning import plan_of
from storage.programme_files.problem import Findings
from storage.programme_files.programme_shape import PROGRAMME
from storage.programme_files.recording import record
from storage.programme_files.references import check_references
from storage.programme_files.shape import Record
from storage.programme_files.tree import Group, Items, Node, Place
from storage.programme_files.yaml_tree import MOST_CHARACTERS, read_tree

TOP = Place(1, 1)
MOST_BYTES = 4 * MOST_CHARACTERS


def read_programme(text: str, file_name: str) -> Plan:
    """Return the plan that a YAML text states; `file_name` is how problems call the file.

    Raises `ProgrammeFileError`, and nothing else, whatever the text.
    """
    findings = Findings(file_name)
    root = read_tree(text, findings)
    if root is None and findings:
        raise findings.error()
    return plan_of(checked(root, findings))


def load_programme(path: Path) -> Plan:
    """Return the plan that a YAML file in UTF-8 states; problems call it by its last name.

    Raises `ProgrammeFileError`, for a file that cannot be read as well.
    """
    findings = Findings(path.name)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        findings.add(TOP, _why(error), reason=error.strerror or type(error).__name__)
        raise findings.error() from error
    try:
        return read_programme(content.decode(), path.name)
    except UnicodeDecodeError as error:
        before = content[: error.start]
        column = len(before.rpartition(b"\n")[2].decode()) + 1
        findings.add(Place(before.count(b"\n") + 1, column), "whole.encoding")
        raise findings.error() from error


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "whole.missing"
    return "whole.folder" if isinstance(error, IsADirectoryError) else "whole.unreadable"


def checked(root: Node | None, findings: Findings) -> Record:
    """Return what a tree says once nothing in it is wrong; raises all that is, at once."""
    if not isinstance(root, Group):
        findings.add(root.place if isinstance(root, Items) else TOP, "whole.not_keys")
        raise findings.error()
    found = record(root, PROGRAMME, findings)
    check_references(found, PROGRAMME, findings)
    check_coherence(found, findings)
    if findings:
        raise findings.error()
    return found
