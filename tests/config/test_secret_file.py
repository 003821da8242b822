from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from config.secret_file import SecretFileError, drop_former_key, open_secrets, rotate_secrets
from notifications.tokens import Purpose

SALMAS_REQUEST = "abcdefgh"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "var" / "secrets.toml"


def test_the_first_run_makes_a_file_that_others_cannot_read(path: Path) -> None:
    made = open_secrets(path)

    assert path.stat().st_mode & 0o777 == 0o600
    assert open_secrets(path) == made
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_two_first_runs_at_once_end_up_with_the_same_secrets(path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(open_secrets, [path] * 8))

    assert all(one == found[0] for one in found)


def test_after_a_rotation_old_tokens_still_verify(path: Path) -> None:
    token = open_secrets(path).tokens().mint(Purpose.REPLY, SALMAS_REQUEST)

    rotated = rotate_secrets(path).tokens()

    assert rotated.verify(Purpose.REPLY, token) == SALMAS_REQUEST
    assert rotated.mint(Purpose.REPLY, SALMAS_REQUEST) != token
    assert open_secrets(path).tokens().verify(Purpose.REPLY, token) == SALMAS_REQUEST


def test_old_tokens_are_taken_until_their_key_is_dropped(path: Path) -> None:
    token = open_secrets(path).tokens().mint(Purpose.REPLY, SALMAS_REQUEST)
    newer = rotate_secrets(path).tokens().mint(Purpose.REPLY, SALMAS_REQUEST)

    left = drop_former_key(path).tokens()

    assert left.verify(Purpose.REPLY, token) is None
    assert left.verify(Purpose.REPLY, newer) == SALMAS_REQUEST


def test_no_key_goes_unsaid(path: Path) -> None:
    with pytest.raises(SecretFileError, match=r"secret\.one_key"):
        drop_former_key(path)
    rotated = rotate_secrets(path)

    with pytest.raises(SecretFileError, match=r"secret\.two_keys"):
        rotate_secrets(path)
    assert open_secrets(path) == rotated


def test_rotating_keeps_the_login_and_the_rights(path: Path) -> None:
    before = open_secrets(path).prefect_login

    assert rotate_secrets(path).prefect_login == before
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_others_can_read_is_refused(path: Path) -> None:
    open_secrets(path)
    path.chmod(0o640)

    with pytest.raises(SecretFileError, match=r"secret\.exposed"):
        open_secrets(path)


@pytest.mark.parametrize(
    "content", ["[", "minting = 0\n", 'prefect_login = "a"\nminting = 3\nkeys = 4']
)
def test_a_damaged_file_is_refused_and_left_alone(path: Path, content: str) -> None:
    open_secrets(path)
    path.write_text(content, encoding="ascii")

    with pytest.raises(SecretFileError, match=r"secret\.damaged"):
        open_secrets(path)
    assert path.read_text(encoding="ascii") == content


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(SecretFileError, match=r"secret\.unreadable"):
        open_secrets(tmp_path / "file" / "secrets.toml")


def test_secrets_never_show_in_a_trace(path: Path) -> None:
    made = open_secrets(path)

    assert made.prefect_login not in repr(made)
