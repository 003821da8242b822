import threading
import time

import pytest

from domain.model.inbox import Shelf
from notifications.fetching.imap import ImapSource
from notifications.fetching.waking import Waker
from tests.fetching.conftest import Owner
from tests.fetching.dovecot import WITHOUT

MAIL = "From: salma@org.example\r\nSubject: Réponse\r\n\r\nC'est fait à 60 %.\r\n".encode()
MOST = 10_000


def test_what_waits_is_seen_with_its_size_and_fetched_unchanged(owner: Owner) -> None:
    owner.server.drop(owner.name, MAIL)

    with ImapSource(owner.account()).open() as box:
        (one,) = box.waiting()
        assert one.size == len(MAIL)
        assert one.arrived_at is not None
        assert abs(one.arrived_at.timestamp() - time.time()) < 60  # noqa: TID251 -- the server's
        assert box.fetch(one.place, MOST) == MAIL
        assert box.head(one.place) == MAIL.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        assert box.fetch(one.place, 10) == MAIL[:10]
        assert box.waiting() == [one]


@pytest.mark.parametrize("which", ["owner", "old_owner"])
def test_what_was_read_moves_to_folders_of_any_name(
    which: str, request: pytest.FixtureRequest
) -> None:
    owner: Owner = request.getfixturevalue(which)
    for word in (b"1", b"2", b"3"):
        owner.server.drop(owner.name, MAIL + word)

    with ImapSource(owner.account()).open() as box:
        first, second, third = box.waiting()
        box.file([first.place], Shelf.READ)
        box.file([third.place], Shelf.QUARANTINE)
        assert box.waiting() == [second]
        box.file([first.place], Shelf.READ)
        assert box.fetch(third.place, MOST) is None

    prefix = "INBOX." if which == "old_owner" else ""
    assert owner.server.mails(owner.name, f"{prefix}Traités") == [MAIL + b"1"]
    assert owner.server.mails(owner.name, f"{prefix}Quarantaine.À voir") == [MAIL + b"3"]
    assert owner.server.mails(owner.name) == [MAIL + b"2"]


def test_the_old_server_is_old(old_owner: Owner) -> None:
    with old_owner.server.mailbox(old_owner.name) as client:
        assert not any(client.has_capability(one) for one in WITHOUT)


def test_what_somebody_else_marked_as_deleted_is_not_taken_along(old_owner: Owner) -> None:
    old_owner.server.drop(old_owner.name, MAIL)
    old_owner.server.drop(old_owner.name, MAIL + b"theirs")
    with old_owner.server.mailbox(old_owner.name) as client:
        client.select_folder("INBOX")
        client.add_flags([2], [rb"\Deleted"])

    with ImapSource(old_owner.account()).open() as box:
        (ours,) = box.waiting()
        box.file([ours.place], Shelf.READ)
        assert box.waiting() == []

    assert old_owner.server.mails(old_owner.name) == [MAIL, MAIL + b"theirs"]
    assert old_owner.server.mails(old_owner.name, "INBOX.Traités") == [MAIL]


def test_a_mailbox_numbered_anew_has_other_places(owner: Owner) -> None:
    owner.server.drop(owner.name, MAIL)
    with ImapSource(owner.account()).open() as box:
        (before,) = box.waiting()
    owner.server.number_anew(owner.name)

    with ImapSource(owner.account()).open() as box:
        (after,) = box.waiting()
        assert after.place != before.place
        assert box.fetch(before.place, MOST) is None
        assert box.fetch(after.place, MOST) == MAIL


def test_new_mail_ends_the_wait_at_once_and_so_does_the_bell(owner: Owner) -> None:
    bell = Waker()
    with ImapSource(owner.account()).open() as box:
        box.waiting()
        later = threading.Timer(0.2, owner.server.drop, (owner.name, MAIL))
        later.start()
        start = time.monotonic()
        box.wait(bell)
        assert time.monotonic() - start < 3
        assert len(box.waiting()) == 1
        bell.ring()
        box.wait(bell)
        assert time.monotonic() - start < 4
    later.join()
    bell.close()
