"""`suivi read --cases` answers cases one by one, in plain JSON values."""

import json
from base64 import b64encode
from typing import Any

import pytest

from domain.errors import InvalidValueError
from notifications.reading.cases import answer_case
from tests.reading.letters import NADIA, PLATFORM, REPLY_TO, SALMA, SENT, mail


def _case(body: str, **more: Any) -> dict[str, Any]:
    request = {
        "recipient": SALMA,
        "aliases": [],
        "substitutes": [],
        "reply_address": REPLY_TO,
        "sent_text": SENT,
        "asked_on": "2026-05-11",
        "actions": [
            {
                "number": 1,
                "ref": PLATFORM.ref,
                "title": PLATFORM.title,
                "due": "2026-06-30",
                "status": "in_progress",
                "progress": 30,
            }
        ],
    }
    raw = b64encode(mail(body).as_bytes()).decode()
    return {"id": "c1", "received_on": "2026-05-12", "request": request, "raw_b64": raw, **more}


def test_a_reply_to_a_request() -> None:
    answer = answer_case(_case("Reportée au 15/10/2026 à cause de la DSI"))

    assert json.loads(json.dumps(answer)) == {
        "id": "c1",
        "decision": "apply",
        "why": None,
        "updates": [
            {
                "action": "MKT-04",
                "status": "postponed",
                "progress": None,
                "new_due": "2026-10-15",
                "forecast": None,
                "blocker": "la DSI",
                "delegate": None,
                "evidence": [],
            }
        ],
    }


def test_a_sender_who_was_not_asked() -> None:
    raw = b64encode(mail("Terminé", sender=NADIA).as_bytes()).decode()

    answer = answer_case(_case("", raw_b64=raw))

    assert (answer["decision"], answer["updates"]) == ("quarantine", [])


def test_the_topmost_verdict_is_the_border_of_a_case() -> None:
    raw = b"Authentication-Results: mx.a.example; dmarc=fail\r\n" + mail("Terminé").as_bytes()

    answer = answer_case(_case("", raw_b64=b64encode(raw).decode()))

    assert (answer["decision"], answer["why"]) == ("quarantine", "authentication_failed")


def test_the_reply_alone() -> None:
    case = {"id": "r1", "kind": "reply", "text": "Fait.\n\n> Où en est-ce ?\n> Merci"}

    assert answer_case(case) == {"id": "r1", "reply": "Fait."}


@pytest.mark.parametrize("case", [{"kind": "inline"}, {"kind": "quote-only"}, {}])
def test_a_mail_without_request_is_asked_for_its_reply(case: dict[str, Any]) -> None:
    text = "> Où en est-ce ?\nFait.\n> Merci"

    assert answer_case({"id": "r2", "text": text, **case}) == {"id": "r2", "reply": "Fait."}


@pytest.mark.parametrize(
    "case",
    [
        {"id": "x"},
        {"id": "x", "kind": "inline"},
        {"id": "x", "kind": "inline", "text": "Fait", "request": {"actions": []}},
        {"id": "x", "kind": "date", "text": "mi-juin"},
        {"id": "x", "received_on": "2026-05-12", "request": {"recipient": SALMA}},
    ],
)
def test_what_is_no_case_is_refused(case: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError) as refusal:
        answer_case(case)

    assert refusal.value.code == "case.malformed"


@pytest.mark.parametrize(
    ("kind", "more", "answer"),
    [
        ("human", {"raw": "From: a@b.example\n\nFait"}, {"kind": "human", "recipients": []}),
        ("expression", {"text": "mi-juin", "reference": "2026-05-12"}, {"date": "2026-06-15"}),
    ],
)
def test_a_row_that_bears_its_own_answer_is_a_case(
    kind: str, more: dict[str, Any], answer: dict[str, Any]
) -> None:
    assert answer_case({"id": "k", "kind": kind, **more}) == {"id": "k", **answer}


def test_the_nature_of_a_mail() -> None:
    raw = "From: mailer-daemon@x.example\nSubject: Undelivered\n\n<salma@y.example>: 550 unknown"

    assert answer_case({"id": "a1", "kind": "automatic", "raw": raw}) == {
        "id": "a1",
        "kind": "bounce",
        "recipients": ["salma@y.example"],
    }


def test_a_date() -> None:
    case = {"id": "d1", "kind": "date", "text": "mi-juin", "reference": "2026-05-12"}

    assert answer_case(case) == {"id": "d1", "date": "2026-06-15"}
