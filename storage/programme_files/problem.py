"""What is wrong in a programme file: every problem at its place, raised all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.errors import SuiviError
from storage.programme_files.tree import Place

MANY = 200


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right; `line` and `column` count from 1, in the `sheet` of a workbook.

    `arguments` are what the sentence of `code` needs; `suggestion` is among them where something
    close to what was written is known.
    """

    file: str
    line: int
    column: int
    code: str
    arguments: Mapping[str, object] = field(default_factory=dict)
    sheet: str = ""

    @property
    def message(self) -> str:
        """Return the id of its sentence in the catalogues.

        `key.unknown` is `file-key-unknown`, and `file-key-unknown-meant` with a suggestion.
        """
        words = "file-" + self.code.replace(".", "-").replace("_", "-")
        return f"{words}-meant" if "suggestion" in self.arguments else words


class ProgrammeFileError(SuiviError):
    """The file is refused whole; `problems` go down the file. Code `programme_file`."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("programme_file", count=len(problems))
        self.problems = tuple(problems)
        # In a workbook, the row in which each sheet has its headers.
        self.heads: dict[str, int] = {}


class Findings:
    """The problems found so far in one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.found: list[Problem] = []

    def __len__(self) -> int:
        return len(self.found)

    def add(self, place: Place, code: str, **arguments: object) -> None:
        """Note a problem."""
        self.found.append(
            Problem(self._file, place.line, place.column, code, arguments, place.sheet)
        )

    def error(self) -> ProgrammeFileError:
        """Return all that was found, in the order of the file; the first 200 of a hopeless one."""
        ordered = sorted(self.found, key=lambda one: (one.line, one.column))
        return ProgrammeFileError(ordered[:MANY])
