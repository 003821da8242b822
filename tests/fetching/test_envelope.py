from notifications.fetching.envelope import envelope_of
from notifications.smtp.reception import Mailboxes

OWN = Mailboxes("suivi.example", frozenset({"suivi", "bounce"}), "+").own


def test_the_server_says_who_it_delivered_to_and_only_our_addresses_count() -> None:
    raw = (
        b"Return-Path: <salma@org.example>\r\nX-Original-To: Suivi+ABC@suivi.example\r\n"
        b"Delivered-To: boite@machine.example\r\n"
        b'To: "suivi+zzz@suivi.example"\r\n\t<x@y.example>\r\n'
        b"\r\nDelivered-To: suivi+body@suivi.example\r\n"
    )

    sender, recipients = envelope_of(raw, OWN)

    assert sender == "salma@org.example"
    assert recipients == ("suivi+abc@suivi.example", "suivi+zzz@suivi.example")


def test_a_server_that_adds_no_field_tells_by_its_trace() -> None:
    raw = (
        b"Return-Path: <>\r\nReceived: from mx ([192.0.2.1])\r\n\tby boite with LMTP\r\n"
        b"\tfor <bounce+abc@suivi.example>; Sun, 22 Nov 2026 12:17:26 +0000\r\n"
        b"Received: by mx for <bounce+forged@suivi.example>\r\nTo: x@y.example\r\n\r\n"
    )

    assert envelope_of(raw, OWN) == ("", ("bounce+abc@suivi.example",))


def test_hostile_headers_cost_nothing() -> None:
    assert envelope_of(b"To: " + b"a@" * 500_000, OWN) == ("", ())
    assert envelope_of(b"To:\n " * 100_000, OWN) == ("", ())
    assert envelope_of(b"\xff" * 100_000 + b"\r\n\r\n", OWN) == ("", ())
