import ast
import re
import sys

from tests.architecture.sources import BESIDE, LAYERS, Function, docstring_of, sources

MOST_LINES_OF_A_FILE = 200
MOST_LINES_OF_A_FUNCTION = 25
EMPTY_NAMES = {"utils", "helpers", "common", "manager", "base", "misc", "util", "helper"}
# A revision is a record of what was done to the store: it is never reworked, so it has no shape.
REVISIONS = "storage/migrations/versions/"
NOQA_WITH_REASON = re.compile(r"# (ruff: )?noqa: [A-Z]+[0-9]+(, [A-Z]+[0-9]+)* -- \S")
IGNORE_WITH_REASON = re.compile(r"# type: ignore\[[a-z-]+(, [a-z-]+)*\]  # \S")
CLOCK_RULES = ("TID251", "DTZ")
CLOCK = "config/bootstrap.py"


def test_no_file_is_longer_than_its_reader_s_patience() -> None:
    lengths = {
        one.path: len(one.text.splitlines())
        for one in sources(*LAYERS, *BESIDE)
        if not one.path.startswith(REVISIONS)
    }

    too_long = {path: n for path, n in lengths.items() if n > MOST_LINES_OF_A_FILE}
    assert too_long == {}


def test_no_function_is_longer_than_a_glance() -> None:
    too_long = [
        (f"{source.path}:{node.lineno}", node.name, lines)
        for source in sources(*LAYERS, *BESIDE)
        if not source.path.startswith(REVISIONS)
        for node in source.functions
        if (lines := _length(node)) > MOST_LINES_OF_A_FUNCTION
    ]

    assert too_long == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    named = [
        one.path for one in sources(*LAYERS, *BESIDE) if EMPTY_NAMES & set(one.module.split("."))
    ]

    assert named == []


def test_no_flow_module_hides_a_package_or_a_standard_module() -> None:
    taken = sys.stdlib_module_names | set(LAYERS)

    hiding = [
        one.path
        for one in sources("flows")
        if one.module != "flows" and one.module.rpartition(".")[2] in taken
    ]

    assert hiding == []


def test_every_module_says_first_what_it_answers_for() -> None:
    silent = [
        one.path
        for one in sources(*LAYERS)
        if not re.match(r'r?"""\S.*[.?]("""|\n)', one.text) and one.text
    ]

    assert silent == []


def test_every_silenced_check_carries_its_reason() -> None:
    unexplained = [
        f"{source.path}:{line}: {comment}"
        for source in sources(*LAYERS, *BESIDE)
        for line, comment in source.comments
        if ("noqa" in comment and not NOQA_WITH_REASON.search(comment))
        or ("type: ignore" in comment and not IGNORE_WITH_REASON.search(comment))
    ]

    assert unexplained == []


def test_one_place_reads_the_machine_s_clock() -> None:
    readers = {
        source.path
        for source in sources(*LAYERS)
        for _, comment in source.comments
        if "noqa" in comment and any(rule in comment for rule in CLOCK_RULES)
    }

    assert readers <= {CLOCK}


def _length(node: Function) -> int:
    """Count the lines from `def` to the last one; decorators and the docstring are free."""
    docstring = docstring_of(node)
    return _lines(node) - (_lines(docstring) if docstring else 0)


def _lines(node: ast.stmt | ast.expr) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
