from datetime import date

import pytest

from domain.model.desk import Correction, DeskAnswer, DeskVerb
from domain.model.reading import AskedDecision
from domain.model.status import Status
from notifications.reading.body import Body
from notifications.reading.desk_answers import read_desk

ASKED = AskedDecision("Une décision vous attend\n\n3. Reporter ?\n", "", date(2026, 3, 10))
ACCEPT, REFUSE, CORRECT = DeskVerb.ACCEPT, DeskVerb.REFUSE, DeskVerb.CORRECT


def read(text: str) -> list[DeskAnswer]:
    return list(read_desk(Body(text), ASKED))


def verbs(text: str) -> list[tuple[int, DeskVerb | None]]:
    return [(one.number, one.verb) for one in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "valider 3",
        "Valider le n° 3",
        "3 : ok",
        "3 ok",
        "3 : d'accord, merci",
        "- n° 3 : validé",
        "Je valide le point 3.",
        "OK pour 3",
        "accept 3",
        "3: yes",
        "Approve item 3, thanks",
        "قبول 3",
        "3 : موافق",
    ],
)
def test_a_number_is_accepted(text: str) -> None:
    assert verbs(f"Bonjour,\n\n{text}\n\nCordialement,\nYoussef") == [(3, ACCEPT)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("refuser 4", ""),
        ("Refuser 4 : trop tard pour ce budget", "trop tard pour ce budget"),
        ("4 : non, le marché est signé", "le marché est signé"),
        ("4 : pas d'accord", ""),
        ("refuse 4: too late", "too late"),
        ("رفض 4", ""),
    ],
)
def test_a_number_is_refused_with_its_reason(text: str, reason: str) -> None:
    (answer,) = read(text)

    assert (answer.number, answer.verb, answer.reason) == (4, REFUSE, reason)


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("5 : action 2.1, 60 %", Correction("2.1", Status.IN_PROGRESS, 60)),
        ("5 : terminé", Correction(status=Status.DONE, progress=100)),
        ("5 : 30/09/2026", Correction(deadline=date(2026, 9, 30))),
        ("corriger 5 : action 1.3", Correction("1.3")),
        ("5: action 2.1, 60%", Correction("2.1", Status.IN_PROGRESS, 60)),
    ],
)
def test_a_number_is_corrected(text: str, correction: Correction) -> None:
    (answer,) = read(text)

    assert (answer.number, answer.verb) == (5, CORRECT)
    assert (answer.correction.ref, answer.correction.deadline) == (
        correction.ref,
        correction.deadline,
    )
    assert answer.correction.progress == correction.progress


def test_several_numbers_are_decided_at_once_and_line_by_line() -> None:
    text = "valider 3, 4 et 5\nrefuser 6 : trop tard\n7 : renvoyer\n8 : abandonner"

    assert verbs(text) == [
        (3, ACCEPT),
        (4, ACCEPT),
        (5, ACCEPT),
        (6, REFUSE),
        (7, DeskVerb.RESEND),
        (8, DeskVerb.DROP),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "3 : ok mais pas avant juin",
        "ne pas valider 3",
        "valider 3 si le budget est voté",
        "3 ?",
        "valider 3 %",
    ],
)
def test_what_hesitates_decides_nothing(text: str) -> None:
    assert {verb for _, verb in verbs(text)} <= {None}


@pytest.mark.parametrize("text", ["Merci, je regarde demain.", "Tél. 05 37 00 00 00", ""])
def test_what_names_no_number_says_nothing(text: str) -> None:
    assert read(text) == []
