"""Finds the row of a plain table that holds its headers, and what each of them names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from storage.programme_files.sheets.claiming import Claim, claim
from storage.programme_files.sheets.correcting import is_ours
from storage.programme_files.sheets.findings import Head, SheetFindings
from storage.programme_files.sheets.grid import Grid
from storage.programme_files.sheets.plain_words import DEADLINE, EMAIL, OWNER, PLAIN, TITLE
from storage.programme_files.sheets.rows import Table
from storage.programme_files.tree import Place

# A title, a logo and a date may stand above the headers.
DEEPEST_HEAD = 30
FEWEST_TEXTS = 2
NEEDED = frozenset((TITLE.key, DEADLINE.key, OWNER.key, EMAIL.key))
Named = tuple[int, str]


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """A row of headers: its texts by column, what was made of them.

    `twice` gives, by key, columns of which none says better than the other that it is the one. For
    a key that no header names, `doubtful` gives those that may be meant, and `related` those that
    hold its name among other words.
    """

    sheet: str
    head: Head
    texts: Mapping[int, str]
    twice: Mapping[str, tuple[Named, ...]]
    doubtful: Mapping[str, tuple[Named, ...]]
    related: Mapping[str, tuple[Named, ...]]

    @property
    def lists_actions(self) -> bool:
        """Tell whether it heads actions: what, by when, and who answers."""
        keys = frozenset(self.head.columns)
        return {TITLE.key, DEADLINE.key} <= keys and bool(keys & {OWNER.key, EMAIL.key})

    def with_names(self) -> Head:
        """Return the headers with « Nom » taken for the owner, where an address stands beside."""
        meant = self.doubtful.get(OWNER.key, ())
        if len(meant) != 1 or EMAIL.key not in self.head.columns:
            return self.head
        return Head(self.head.row, {**self.head.columns, OWNER.key: meant[0]})

    def tell_twice(self, findings: SheetFindings) -> None:
        """Note each key that two columns claim: which one counts is never guessed."""
        for key, columns in self.twice.items():
            first = self.head.columns[key][1]
            for column, header in columns:
                place = Place(self.head.row, column, self.sheet)
                findings.add(place, "head.twice", header=header, first=first)


def best_row(grid: Grid) -> HeaderRow | None:
    """Return the row that looks most like headers: most of what is needed, then most of all.

    Of two that are as good the upper one; None for a sheet of which no row holds two texts.
    """
    rows = [_read(grid, number) for number in _candidates(grid)]
    return max(rows, key=_rank, default=None)


def completed(table: Table) -> Table:
    """Return a sheet of actions with the columns that a plain table would have found as well."""
    row = best_row(table.grid)
    if row is None or row.head.row != table.head.row:
        return table
    columns = dict(table.head.columns)
    taken = {column for column, _ in columns.values()}
    for key, (column, header) in row.head.columns.items():
        if key not in columns and column not in taken and key != EMAIL.key:
            columns[key] = (column, header)
    return Table(table.grid, Head(table.head.row, columns))


def _candidates(grid: Grid) -> Iterator[int]:
    for number in range(1, min(grid.rows, DEEPEST_HEAD) + 1):
        cells = grid.row(number).values()
        if sum(any(map(str.isalpha, cell.text)) for cell in cells) >= FEWEST_TEXTS:
            yield number


def _rank(row: HeaderRow) -> tuple[int, int, int]:
    found = frozenset(row.head.columns)
    return len(found & NEEDED), len(found), len(row.doubtful) + len(row.related)


def _read(grid: Grid, number: int) -> HeaderRow:
    texts = {
        column: cell.text
        for column, cell in grid.row(number).items()
        if cell.text and not is_ours(cell.text)
    }
    claims = {column: _claims(grid, (number, column)) for column in texts}
    found: dict[str, Named] = {}
    twice: dict[str, tuple[Named, ...]] = {}
    unsure: dict[Claim, dict[str, tuple[Named, ...]]] = {Claim.DOUBTFUL: {}, Claim.RELATED: {}}
    for one in PLAIN:
        ranks = {column: each[one.key] for column, each in claims.items() if one.key in each}
        best = max(ranks.values(), default=Claim.NONE)
        own = tuple((column, texts[column]) for column, rank in ranks.items() if rank is best)
        if best in unsure:
            unsure[best][one.key] = own
        elif own:
            found[one.key], *others = own
            twice |= {one.key: tuple(others)} if others else {}
    head = Head(number, found)
    return HeaderRow(grid.name, head, texts, twice, unsure[Claim.DOUBTFUL], unsure[Claim.RELATED])


def _claims(grid: Grid, place: tuple[int, int]) -> dict[str, Claim]:
    """Return what a header may name; its best claims alone: a date of the end is no axis.

    One that says too little is read with what stands over it: « Responsable » over « Nom ».
    """
    text, over = grid.cells[place].text, grid.over.get(place, "")
    claims = _best(text)
    if over and max(claims.values(), default=Claim.NONE) < Claim.LIKELY:
        claims = _best(f"{over} {text}") or claims
    return claims


def _best(text: str) -> dict[str, Claim]:
    claims = {one.key: claim(text, one) for one in PLAIN}
    best = max(claims.values(), default=Claim.NONE)
    return {key: rank for key, rank in claims.items() if rank is best and rank is not Claim.NONE}
