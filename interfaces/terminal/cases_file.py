"""Answers a file of cases, one line of JSON in and one out, without store or settings."""

import json
from pathlib import Path

from interfaces.terminal.printing import complain, emit_line, sentence
from notifications.reading.cases import answer_case


def answer(file: Path) -> int:
    """Print how each case is read; return 1 when a line is no case: the others are answered."""
    refused = 0
    with file.open(encoding="utf-8", errors="replace") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                emit_line(answer_case(json.loads(line)))
            except (ValueError, KeyError, TypeError, AttributeError):
                refused = 1
                emit_line({"line": number, "refused": "case.malformed"})
                complain(sentence("error-case-malformed", place=f"{file}:{number}"))
    return refused
