"""Who answers in Salma's place, as she says it in the mail in which she answers."""

from datetime import date

import pytest

from domain.model.commands import StandIn
from notifications.reading.understanding import understand
from tests.reading.letters import ALL_THREE, BORDER, PLATFORM, mail, request, told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("M. Karim Tazi me remplace jusqu'au 20 juin.", "M. Karim Tazi"),
        ("Je suis absente jusqu'au 20 juin, Karim Tazi me remplace.", "Karim Tazi"),
        ("Je suis en congé du 3 au 20 juin ; M. Tazi assure mon intérim.", "M. Tazi"),
        ("Absente jusqu'au 20 juin.\nMme Hind El Amrani me remplace.", "Mme Hind El Amrani"),
        ("Je serai remplacée par Karim Tazi jusqu'au 20 juin 2026", "Karim Tazi"),
        ("Karim Tazi will stand in for me until 20 June.", "Karim Tazi"),
        ("ينوب عني كريم التازي إلى غاية 20 يونيو", "كريم التازي"),
    ],
)
def test_who_stands_in_and_until_when(text: str, name: str) -> None:
    answer = understand(mail(text).as_bytes(), ALL_THREE, BORDER)

    (found,) = (one for one in answer.commands if isinstance(one, StandIn))
    assert (found.to, found.until) == (name, date(2026, 6, 20))


def test_a_status_beside_a_substitute_counts() -> None:
    text = "En cours, 40 %. M. Tazi me remplace jusqu'au 20 juin"

    answer = understand(mail(text).as_bytes(), request(PLATFORM), BORDER)

    assert told(answer.updates) == ["1 in_progress 40"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("M. Tazi me remplace.", "replaced_until_when"),
        ("1 : 40 %\nM. Tazi assure mon intérim", "replaced_until_when"),
        ("M. Tazi me remplace jusqu'au 20 avril 2026.", "date_in_the_past"),
    ],
)
def test_who_does_not_say_until_a_day_to_come_is_asked_that(text: str, why: str) -> None:
    answer = understand(mail(text).as_bytes(), request(PLATFORM), BORDER)

    assert [
        (one.to, one.until, one.why) for one in answer.commands if isinstance(one, StandIn)
    ] == [("M. Tazi", None, why)]
