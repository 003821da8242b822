import base64
import hmac
import json
import sys
import time
from pathlib import Path

import pytest

from domain.errors import InvalidValueError, SourceError
from notifications.fetching.account import Account
from notifications.fetching.credentials import Credentials, Proof
from notifications.fetching.imap import ImapSource
from notifications.security import Security
from tests.fetching.conftest import Owner
from tests.fetching.dovecot import KEY
from tests.smtp.conftest import Certificates

CANARY = "canari"


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
