import base64
import hmac
import json
import sys
import threading
import time
from pathlib import Path

import pytest

from domain.errors import InvalidValueError, SourceError
from domain.model.inbox import Shelf
from notifications.fetching.account import Account
from notifications.fetching.credentials import Credentials, Proof
from notifications.fetching.imap import ImapSource
from notifications.fetching.waking import Waker
from notifications.security import Security
from tests.fetching.conftest import Owner
from tests.fetching.dovecot import KEY, WITHOUT
from tests.smtp.conftest import Certificates

MAIL = "From: salma@org.example\r\nSubject: Réponse\r\n\r\nC'est fait à 60 %.\r\n".encode()
MOST = 10_000
CANARY = "canari"


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


@pytest.mark.parametrize("proof", [Proof.XOAUTH2, Proof.OAUTHBEARER])
def test_a_token_opens_the_mailbox_until_it_expires(
    owner: Owner, proof: Proof, tmp_path: Path
) -> None:
    file = tmp_path / "jeton"
    account = _with_token(owner, Credentials(owner.name, proof, token_file=file))
    file.write_text(_token(owner.name, 60) + "\n", encoding="ascii")
    with ImapSource(account).open() as box:
        assert box.waiting() == []

    file.write_text(_token(owner.name, -60), encoding="ascii")
    with pytest.raises(SourceError) as refused, ImapSource(account).open():
        pass
    assert refused.value.code == "source.refused"


def test_a_command_gives_the_token_and_its_failure_has_no_secret(owner: Owner) -> None:
    say = f"{sys.executable} -c \"print('{_token(owner.name, 60)}')\""
    account = _with_token(owner, Credentials(owner.name, Proof.XOAUTH2, token_command=say))
    with ImapSource(account).open() as box:
        assert box.waiting() == []

    fail = f"{sys.executable} -c \"import sys; print('canari'); sys.exit('canari')\""
    account = _with_token(owner, Credentials(owner.name, Proof.XOAUTH2, token_command=fail))
    with pytest.raises(SourceError) as refused, ImapSource(account).open():
        pass
    assert refused.value.code == "source.token"
    assert "canari" not in str(refused.value)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_the_way_is_safe_or_not_taken(
    owner: Owner, certificates: Certificates, security: Security
) -> None:
    port = owner.server.imaps if security is Security.TLS else owner.server.imap
    trusted = owner.account(security=security, port=port, trust=certificates.trust)
    with ImapSource(trusted).open() as box:
        assert box.waiting() == []

    stranger = owner.account(security=security, port=port)
    with pytest.raises(SourceError) as refused, ImapSource(stranger).open():
        pass
    assert refused.value.code == "source.insecure"


def test_a_password_never_goes_where_no_safe_way_is_offered(old_owner: Owner) -> None:
    account = old_owner.account(security=Security.STARTTLS)
    with pytest.raises(SourceError) as refused, ImapSource(account).open():
        pass
    assert refused.value.code == "source.insecure"

    with pytest.raises(InvalidValueError):
        old_owner.account(host="imap.org.example")


def test_a_wrong_password_is_refused_and_said_nowhere(
    owner: Owner, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    account = owner.account(credentials=Credentials(owner.name, password=CANARY))

    with pytest.raises(SourceError) as refused, ImapSource(account).open():
        pass

    assert refused.value.code == "source.refused"
    assert CANARY not in caplog.text + repr(account) + str(refused.value)


def test_a_server_that_is_away_is_unreachable(owner: Owner) -> None:
    with pytest.raises(SourceError) as lost, ImapSource(owner.account(port=1)).open():
        pass
    assert lost.value.code == "source.unreachable"


def _with_token(owner: Owner, credentials: Credentials) -> Account:
    return owner.account(credentials=credentials)


def _token(user: str, seconds: float) -> str:
    """Return a token signed as the town's issuer does (RFC 7519, HS256)."""
    now = int(time.time())  # noqa: TID251 -- the server's
    claims = {"sub": user, "iat": now - 100, "exp": now + seconds, "iss": "town"}
    parts = [{"alg": "HS256", "typ": "JWT"}, claims]
    signed = b".".join(_encoded(json.dumps(one).encode()) for one in parts)
    return (signed + b"." + _encoded(hmac.digest(KEY, signed, "sha256"))).decode()


def _encoded(raw: bytes) -> bytes:
    return base64.urlsafe_b64encode(raw).rstrip(b"=")
