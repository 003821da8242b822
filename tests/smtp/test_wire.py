"""What goes over the wire says what was meant, and nothing more."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidValueError
from notifications.smtp.addresses import envelope_for
from notifications.smtp.session import on_the_wire

PIECES = st.sampled_from([b"\r\n", b"\n", b"\r", b".", b"..", b"a", b"\x00", b"\xe9", b"QUIT"])


@given(st.lists(PIECES).map(b"".join))
def test_a_body_ends_at_its_own_dot_and_arrives_whole(raw: bytes) -> None:
    wire = on_the_wire(raw)

    body, end, after = wire.partition(b"\r\n.\r\n")
    assert end
    assert after == b""
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", wire)
    assert not wire.startswith(b".\r\n")
    arrived = re.sub(rb"(?m)^\.", b"", body.replace(b"\r\n", b"\n"))
    meant = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    assert arrived == meant.removesuffix(b"\n")


@given(st.text(alphabet=st.sampled_from('abé@.<>\r\n \x00\t+-_=سل\u202e"\\[]:;,()')))
def test_an_accepted_address_cannot_end_its_command(address: str) -> None:
    try:
        envelope = envelope_for("", address)
    except InvalidValueError:
        return
    assert not set(envelope.recipient.decode()) & set('<>\r\n \x00\t"\\[]:;,()\u202e')
    assert envelope.recipient.count(b"@") == 1


def test_an_empty_sender_is_the_null_sender() -> None:
    assert envelope_for("", "salma@ministere.example").sender == b""


def test_an_address_of_ours_is_said_as_it_is() -> None:
    ours = "suivi+b=abcdefghijklmnopqrstuvwxyz234567@programme.example"
    envelope = envelope_for(ours, "o'brien_x@m.example")

    assert envelope.sender.decode() == ours
    assert envelope.recipient == b"o'brien_x@m.example"
    assert not envelope.utf8


@pytest.mark.parametrize("sender", ["retours", "a@b\r\nDATA", " @m.example"])
def test_a_sender_that_is_no_address_is_refused(sender: str) -> None:
    with pytest.raises(InvalidValueError):
        envelope_for(sender, "salma@ministere.example")
