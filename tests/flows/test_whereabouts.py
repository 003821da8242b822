import os
from pathlib import Path

from flows.whereabouts import FILE, Whereabouts, forget, found, tell

HERE = Whereabouts(os.getpid(), "127.0.0.1", 4201)
# Above the largest process id that Linux gives.
NOBODY = 2**22 + 1


def test_ours_is_found_while_its_process_lives(tmp_path: Path) -> None:
    tell(tmp_path, HERE)
    assert found(tmp_path) == HERE

    forget(tmp_path)
    assert found(tmp_path) is None
    forget(tmp_path)


def test_what_a_killed_one_left_behind_is_not_believed(tmp_path: Path) -> None:
    tell(tmp_path, Whereabouts(NOBODY, "127.0.0.1", 4201))

    assert found(tmp_path) is None


def test_what_was_cut_short_is_not_believed(tmp_path: Path) -> None:
    for left in ("", "{", "{}", "[1]"):
        (tmp_path / FILE).write_text(left)

        assert found(tmp_path) is None
