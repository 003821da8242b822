"""Keeps the envelope of a received mail at the head of its bytes (RFC 5321 §4.4)."""


def stamped(sender: str, recipients: tuple[str, ...], raw: bytes) -> bytes:
    """Return the mail with Return-Path and one Delivered-To a recipient before all else.

    Ours come first: of headers with the same names further down nothing is known. The values hold
    no control character (the receiver refuses those).
    """
    lines = [f"Return-Path: <{sender}>"]
    lines.extend(f"Delivered-To: {recipient}" for recipient in recipients)
    return "\r\n".join(lines).encode() + b"\r\n" + raw


def hops(raw: bytes) -> int:
    """Return how many servers say that they passed the mail on: many of them are a loop."""
    head, _, _ = raw.partition(b"\r\n\r\n")
    return (b"\r\n" + head).lower().count(b"\r\nreceived:")
