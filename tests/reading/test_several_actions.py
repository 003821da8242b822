"""One mail, several actions, answered in the order and the place that Salma likes."""

from dataclasses import replace

import pytest

from domain.model.reading import Outcome
from tests.reading.letters import (
    ALL_THREE,
    PLATFORM,
    REPLY_TO,
    SENT,
    quoted,
    reading,
    request,
    told,
)

ANSWERED = {
    "1) Terminé\n2) 40 %\n3) reportée au 15/10/2026": [
        "1 done 100",
        "2 in_progress 40",
        "3 postponed due=2026-10-15",
    ],
    "3 : annulée\n1 : terminé": ["1 done 100", "3 cancelled"],
    "1- fait 2- 50 % 3- annulée": ["1 done 100", "2 in_progress 50", "3 cancelled"],
    "1 et 3 : terminé\n2 : bloqué par la DRH": [
        "1 done 100",
        "2 blocked blocker=la DRH",
        "3 done 100",
    ],
    "1 à 3 : terminé": ["1 done 100", "2 done 100", "3 done 100"],
    "2 terminé": ["2 done 100"],
    "1\nTerminé\n\n2\n\n60 %": ["1 done 100", "2 in_progress 60"],
    "Action n° 2 : 60 %": ["2 in_progress 60"],
    "MKT-11 : pas commencée\nMKT 04 : 60 %": ["1 in_progress 60", "3 not_started 0"],
    "Tutorat : 40 %": ["2 in_progress 40"],
    "La plateforme est en ligne, terminée ; la charte démarrera en juin": [
        "1 done 100",
        "3 not_started 0",
    ],
    "La première est terminée, la deuxième à 60 %": ["1 done 100", "2 in_progress 60"],
    "Terminé pour la 1, en cours pour la 3": ["1 done 100", "3 in_progress"],
    "Toutes les actions sont en cours": ["1 in_progress", "2 in_progress", "3 in_progress"],
    "MKT-04\n\nTerminée\n\nMKT-07\n\n45 %": ["1 done 100", "2 in_progress 45"],
    "1- تم\n2- 40%\n3- مؤجل إلى 20 شتنبر": [
        "1 done 100",
        "2 in_progress 40",
        "3 postponed due=2026-09-20",
    ],
}

UNCLEAR = {
    "Terminé": ("several_actions_none_named", []),
    "1 : terminé, le reste est en cours": ("the_rest", ["1 done 100"]),
    "4) terminé": ("action_not_in_request", []),
    "1) fait\n2) RAS": ("no_status_word", ["1 done 100", "2"]),
    "1) fait\n\nPar ailleurs tout le budget est bloqué": (
        "several_actions_none_named",
        ["1 done 100"],
    ),
}


@pytest.mark.parametrize(("words", "understood"), ANSWERED.items())
def test_each_action_gets_what_was_said_of_it(words: str, understood: list[str]) -> None:
    answer = reading(words, ALL_THREE)

    assert (answer.outcome, told(answer.updates)) == (Outcome.APPLY, understood)


@pytest.mark.parametrize(("words", "expected"), UNCLEAR.items())
def test_no_action_is_guessed(words: str, expected: tuple[str, list[str]]) -> None:
    answer = reading(words, ALL_THREE)

    assert (answer.outcome, answer.why, told(answer.updates)) == (Outcome.ASK, *expected)


@pytest.mark.parametrize("words", ["2", "1\n2\n3", "1\n\nMerci"])
def test_the_number_of_an_action_alone_says_nothing(words: str) -> None:
    assert reading(words, ALL_THREE).outcome is Outcome.NONE


def _answered_inside(mark: str) -> str:
    lines: list[str] = []
    for line in SENT.split("\n"):
        lines.append(f"{mark}{line}".rstrip())
        if "en cours (30 %)" in line:
            lines += ["", "Terminé", ""]
        if "non démarrée" in line:
            lines += ["Bloquée : le comité qualité n'est pas nommé"]
    return "\n".join(lines)


INSIDE = ["1 done 100", "3 blocked blocker=le comité qualité n'est pas nommé"]


def test_answers_inside_a_marked_quotation_find_their_action() -> None:
    body = f"Le lun. 11 mai 2026 à 08:00, Suivi <{REPLY_TO}> a écrit :\n\n{_answered_inside('> ')}"

    assert told(reading(body, ALL_THREE).updates) == INSIDE


def test_answers_inside_an_outlook_quotation_find_their_action() -> None:
    head = f"De : Suivi <{REPLY_TO}>\nEnvoyé : lundi 11 mai 2026 08:00\nObjet : Point\n\n"

    answer = reading(f"Mes réponses ci-dessous.\n\n{head}{_answered_inside('')}", ALL_THREE)

    assert told(answer.updates) == INSIDE


@pytest.mark.parametrize("mark", ["", "> "])
def test_an_answer_typed_after_a_quoted_line_is_read(mark: str) -> None:
    answered = SENT.replace("Programme de tutorat", "Programme de tutorat : 60 %")
    body = f"Le 11 mai 2026 à 08:00, Suivi <{REPLY_TO}> a écrit :\n{quoted(answered, mark)}"

    assert told(reading(body, ALL_THREE).updates) == ["2 in_progress 60"]


@pytest.mark.parametrize(
    "said", ["La 2.9 est terminée", "Pour la 2.9 : fait", "L'action 2.9, fait"]
)
def test_a_dotted_reference_of_another_request_is_none_of_ours(said: str) -> None:
    only = replace(PLATFORM, ref="2.4")

    answer = reading(said, request(only))

    assert (answer.outcome, answer.why) == (Outcome.ASK, "action_not_in_request")


def test_an_amount_is_no_reference() -> None:
    only = replace(PLATFORM, ref="2.4")

    assert told(reading("Terminée, pour 2.9 millions", request(only)).updates) == ["1 done 100"]


def test_the_words_that_are_kept_keep_the_full_stops_between_them() -> None:
    text = "1 : en cours, 40 %. Raccordement prévu en juin.\n2 : terminé"

    updates = reading(text, ALL_THREE).updates

    assert updates[0].sentence == "en cours, 40 %. Raccordement prévu en juin."
