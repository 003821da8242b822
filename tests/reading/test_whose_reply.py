"""Only who was asked is believed, and only through the address that was made for the request."""

import pytest

from domain.model.reading import Outcome
from notifications.reading.understanding import open_mail, understand
from tests.reading.letters import (
    BORDER,
    NADIA,
    PLATFORM,
    REPLY_TO,
    SALMA,
    TOKEN,
    mail,
    request,
    told,
)

OURS = "mx.programme.example"


def _read(message: bytes) -> tuple[Outcome, str]:
    answer = understand(message, request(PLATFORM), BORDER)
    return answer.outcome, answer.why


@pytest.mark.parametrize(
    "sender",
    [
        f"Salma <{SALMA}>",
        SALMA.upper(),
        '"Salma, la porteuse" <s.salma@ministere.example>',
        "Karim (suppléant) <karim@ministere.example>",
    ],
)
def test_the_owner_her_alias_and_her_substitute_may_answer(sender: str) -> None:
    message = mail("Terminé")
    message.replace_header("From", sender)

    assert _read(message.as_bytes()) == (Outcome.APPLY, "")


@pytest.mark.parametrize(
    "sender",
    [
        f"Nadia <{NADIA}>",
        f'"{SALMA}" <{NADIA}>',
        f"{SALMA} <{NADIA}>",
        f"=?utf-8?q?{SALMA.replace('@', '=40')}?= <{NADIA}>",
        f"{SALMA}.{NADIA.partition('@')[2]}",
    ],
)
def test_nobody_else_is_believed_whatever_name_they_show(sender: str) -> None:
    raw = b"From: " + sender.encode() + b"\r\nTo: " + REPLY_TO.encode() + b"\r\n\r\nTermine\r\n"

    assert _read(raw)[0] is Outcome.QUARANTINE


@pytest.mark.parametrize(
    "sender", [f"{SALMA}\r\nFrom: {NADIA}", f"<{SALMA}>, <{NADIA}>", "", "personne"]
)
def test_a_doubtful_sender_is_a_defect(sender: str) -> None:
    raw = f"From: {sender}\r\nTo: {REPLY_TO}\r\n\r\nTermine\r\n".encode()

    assert _read(raw) == (Outcome.QUARANTINE, "malformed_mail")


@pytest.mark.parametrize(
    ("verdict", "outcome"),
    [
        (f"{OURS}; spf=pass; dmarc=fail (p=NONE) header.from=x", Outcome.QUARANTINE),
        (f"{OURS} 1; dmarc=pass", Outcome.APPLY),
        (f"{OURS}; dmarc=none", Outcome.APPLY),
        ("ailleurs.example; dmarc=fail", Outcome.APPLY),
    ],
)
def test_only_the_verdict_of_our_own_border_counts(verdict: str, outcome: Outcome) -> None:
    message = mail("Terminé")
    message["Authentication-Results"] = verdict

    assert _read(message.as_bytes())[0] is outcome


def test_an_address_made_for_another_request_is_refused() -> None:
    message = mail("Terminé", to="suivi+autre234@programme.example")

    assert _read(message.as_bytes()) == (Outcome.QUARANTINE, "other_reply_token")


def test_a_reply_known_only_by_its_thread_must_be_confirmed() -> None:
    answer = understand(mail("Terminé", to=NADIA).as_bytes(), request(), BORDER)

    assert (answer.outcome, answer.why) == (Outcome.ASK, "no_reply_token")
    assert told(answer.updates) == ["1 done 100"]


def test_the_envelope_is_enough_to_know_the_request() -> None:
    raw = mail("Terminé", to="liste@ailleurs.example").as_bytes()

    assert understand(raw, request(), BORDER, [REPLY_TO.upper()]).outcome is Outcome.APPLY


def test_without_a_known_request_a_person_looks_at_it() -> None:
    answer = understand(mail("Terminé").as_bytes(), None, BORDER)

    assert (answer.outcome, answer.why) == (Outcome.QUARANTINE, "unknown_request")


@pytest.mark.parametrize("separator", ["+", "-", "."])
@pytest.mark.parametrize("header", ["Delivered-To", "X-Original-To", "To", "Cc"])
def test_the_token_is_found_wherever_a_server_leaves_it(separator: str, header: str) -> None:
    raw = f"From: {SALMA}\r\n{header}: Suivi{separator}{TOKEN.upper()}@programme.example\r\n\r\nx"

    assert open_mail(raw.encode(), BORDER).reply_tokens == (TOKEN,)


def test_what_runs_is_never_evidence() -> None:
    message = mail("Terminé, PV joint")
    message.add_attachment(b"MZ", maintype="application", subtype="pdf", filename="pv.pdf.exe")

    answer = understand(message.as_bytes(), request(), BORDER)

    assert (answer.outcome, answer.why) == (Outcome.ASK, "executable_attachment")
    assert answer.updates[0].evidence == ()


def test_documents_are_evidence_and_logos_are_not() -> None:
    message = mail("Terminé, PV joint")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="PV signé.pdf")
    message.add_attachment(b"PNG", maintype="image", subtype="png", filename="image001.png")
    message.add_attachment(
        b"x", maintype="text", subtype="plain", filename="../../etc/pass\u202ewd"
    )

    (update,) = understand(message.as_bytes(), request(), BORDER).updates

    assert update.evidence == ("PV signé.pdf", "passwd")
