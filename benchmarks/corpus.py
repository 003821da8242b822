"""`make corpus CORPUS=path.jsonl`: how well a file of cases is read, by language and client.

The kind of each line is recognised from its fields: a reply to extract, a status to read, a date
to resolve, a mail whose author (person or machine) is to be told. Nothing of the file is kept.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.scores import CaseKind, Score, grouped, kind_of, table
from domain.errors import InvalidValueError

_TITLES = {
    CaseKind.REPLY: ("replies extracted", "language", "client"),
    CaseKind.STATUS: ("replies read", "language", "client"),
    CaseKind.DATE: ("dates resolved", "language", ""),
    CaseKind.AUTOMATIC: ("authors told", "kind", "source"),
}
_SHOWN = 40


def main(arguments: Sequence[str]) -> int:
    """Print the tables of one file; 0 done, 1 a line is no case, 2 misused."""
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        _complain("usage: make corpus CORPUS=file.jsonl (one case a line)")
        return 2
    cases, refused = _cases(Path(arguments[0]))
    for line, why in refused:
        _complain(f"{arguments[0]}:{line}: {why}")
    for kind, scores in grouped(cases).items():
        sys.stdout.writelines(f"{line}\n" for line in _report(kind, scores))
    return 1 if refused or not cases else 0


def _cases(file: Path) -> tuple[list[dict[str, object]], list[tuple[int, str]]]:
    """Return the cases, and the lines that are none with the reason."""
    cases: list[dict[str, object]] = []
    refused: list[tuple[int, str]] = []
    for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
            kind_of(case)
        except json.JSONDecodeError as wrong:
            refused.append((number, f"not JSON ({wrong.msg}, column {wrong.colno})"))
        except (InvalidValueError, AttributeError):
            wanted = "request + expected, reference + expected, raw + kind, or text + expected"
            refused.append((number, f"no case: it has none of {wanted}"))
        else:
            cases.append(case)
    return cases, refused


def _report(kind: CaseKind, scores: Sequence[Score]) -> Iterator[str]:
    title, first, second = _TITLES[kind]
    yield f"{title}: {len(scores)} cases"
    yield from _rows(first, table(scores, lambda one: one.lang))
    if second:
        yield from _rows(second, table(scores, lambda one: f"{one.lang} {one.client}")[1:])
    wrong = [one.name for one in scores if one.wrong]
    if kind in (CaseKind.STATUS, CaseKind.DATE):
        yield f"  applied wrongly: {len(wrong)} {' '.join(wrong)}".rstrip()
    missed = [one for one in scores if not one.exact]
    yield f"  not exact: {len(missed)}"
    for one in missed[:_SHOWN]:
        got = f"F1 {one.f1:.2f}" if kind is CaseKind.REPLY else one.got
        yield f"    {one.name} [{one.lang} {one.client}]: {got}"


def _rows(title: str, rows: Sequence[tuple[str, int, float, float]]) -> Iterator[str]:
    yield f"  {title:<44} cases  exact     F1"
    for name, count, exact, value in rows:
        yield f"  {name or 'all':<44} {count:>5}  {exact:.3f}  {value:.3f}"


def _complain(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
