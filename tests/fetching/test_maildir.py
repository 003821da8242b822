import os
from pathlib import Path

import pytest

from domain.errors import SourceError
from domain.model.inbox import Shelf
from notifications.fetching.maildir import MaildirSource
from notifications.fetching.waking import Waker

MAIL = b"From: salma@org.example\n\nC'est fait.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for one in ("new", "cur", "tmp"):
        (tmp_path / one).mkdir()
    return tmp_path


def test_mail_waits_in_new_in_order_of_arrival_and_goes_to_cur(folder: Path) -> None:
    for name, at in (("2.b", 1), ("1.a", 2), ("3.c", 3)):
        (folder / "new" / name).write_bytes(MAIL + name.encode())
        os.utime(folder / "new" / name, (at, at))

    with MaildirSource(folder).open() as box:
        first, second, third = (one.place for one in box.waiting())
        assert (first, second, third) == ("2.b", "1.a", "3.c")
        assert box.fetch(first, 1_000) == MAIL + b"2.b"
        assert box.fetch(first, 4) == b"From"
        box.file([first, second], Shelf.READ)
        box.file([third], Shelf.QUARANTINE)
        box.file([first], Shelf.READ)
        assert box.waiting() == []
        assert box.fetch(first, 1_000) is None

    found = {one.name: one.read_bytes()[-3:] for one in (folder / "cur").iterdir()}
    assert found == {"2.b:2,S": b"2.b", "1.a:2,S": b"1.a", "3.c:2,FS": b"3.c"}


def test_what_is_still_being_delivered_and_what_is_no_mail_is_left_alone(folder: Path) -> None:
    (folder / "tmp" / "1.a").write_bytes(MAIL)
    (folder / "new" / ".hidden").write_bytes(MAIL)
    (folder / "new" / "folder").mkdir()
    (folder / "secret").write_bytes(b"secret")
    (folder / "new" / "link").symlink_to(folder / "secret")

    with MaildirSource(folder).open() as box:
        assert box.waiting() == []

    assert (folder / "tmp" / "1.a").exists()


def test_a_folder_that_is_no_maildir_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as refused, MaildirSource(tmp_path).open():
        pass

    assert refused.value.code == "source.folder"


def test_the_bell_ends_the_wait(folder: Path) -> None:
    bell = Waker()
    bell.stop()
    with MaildirSource(folder, poll=600).open() as box:
        box.wait(bell)
    bell.close()
