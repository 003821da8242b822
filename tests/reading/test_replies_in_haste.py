"""What owners write in haste, of which nothing may be applied that they did not say."""

from datetime import date

import pytest

from domain.model.reading import AskedAction, AskedRequest, Outcome
from domain.model.status import Status
from tests.reading.letters import REPLY_TO, SALMA, reading, told

RECEIVED = date(2026, 10, 16)


def _asked(*titles: str) -> AskedRequest:
    actions = [
        AskedAction(rank, f"a-{title[:3]}", title[:3], title[4:], None, Status.IN_PROGRESS, 10)
        for rank, title in enumerate(titles, 1)
    ]
    return AskedRequest(SALMA, REPLY_TO, "", RECEIVED, RECEIVED, actions)


ONE = _asked("4.4 Organiser le forum annuel")
TWO = _asked("3.1 Numériser les inscriptions", "3.2 Ouvrir un guichet")
THREE = _asked("1.3 Renforcer les partenariats", "1.4 Signer les conventions", "2.4 Ouvrir le site")
SECTORS = _asked("1.1 Co-construire des programmes", "1.2 Mettre en place des observatoires")

CLEAR = {
    "4.4 : ok c'est fait, PV en PJ, merci de clôturer": "4.4 done 100",
    "c'est fait, merci de clôturer": "4.4 done 100",
    "C'est fait, à clôturer": "4.4 done 100",
    "Vous pouvez clôturer": "4.4 done 100",
    "Done, please close": "4.4 done 100",
    "Presque fini, à clôturer": "4.4 in_progress",
    "Reste à clôturer": "4.4 in_progress",
    "Vous pourrez clôturer en novembre": "4.4 in_progress end=2026-11-30",
    "4.4 : on commence à peine, le forum du 15 novembre 2026 lancera tout. "
    "Budget de 300 000 DH, 12 % consommés.": "4.4 in_progress",
    "80 % des bénéficiaires sont des femmes, l'action avance": "4.4 in_progress",
    "80% of participants are women, work is progressing": "4.4 in_progress",
    "80 % des ateliers réalisés": "4.4 in_progress 80",
    "60 % des travaux": "4.4 in_progress 60",
    "Avancement : 60 % de la commande": "4.4 in_progress 60",
    "pas de retard, terminé avant le 15 novembre": "4.4 in_progress end=2026-11-15",
    "Completed by 15 November": "4.4 in_progress end=2026-11-15",
    "Terminé le 10 octobre": "4.4 done 100",
    "Terminé, le PV sera envoyé le 20 octobre": "4.4 done 100",
    "avancement : 45\nprochaine étape : signature le 30/11/2026": "4.4 in_progress 45",
    "45 %, next step: signature on 30/11/2026": "4.4 in_progress 45",
    "En cours, fin pour la date du 16 novembre": "4.4 in_progress end=2026-11-16",
}

UNCLEAR = {
    "Merci de clôturer": "no_status_word",
    "Ne pas clôturer": "not_done",
    "80 % de femmes": "no_status_word",
    "2.9 : terminé": "action_not_in_request",
    "Livré le 15 novembre 2026": "done_in_the_future",
    "Terminé avant l'échéance du 31/12/2026": "done_in_the_future",
}

EXCEPT = {
    "Tout est terminé sauf la 2.4 qui est à 30 %.": ["1.3 done 100", "1.4 done 100"],
    "Everything is done except 2.4, which is at 30%": ["1.3 done 100", "1.4 done 100"],
    "Toutes les actions sont terminées, hormis la 3 (30 %)": ["1.3 done 100", "1.4 done 100"],
    "Tout est en cours sauf la 2.4. Elle est à 30 %.": ["1.3 in_progress", "1.4 in_progress"],
}

CONFIRMED = ("Oui, c'est bien 5 %.", "4.4 : oui, c'est bien 5 %", "yes, 5%", "Je confirme : 5 %")
NOT_CONFIRMED = ("5 %", "Non, 5 %", "Terminé ? Oui, 5 %.", "Oui, c'est bien 5 % ?")


@pytest.mark.parametrize(("words", "understood"), CLEAR.items())
def test_only_what_was_said_is_applied(words: str, understood: str) -> None:
    answer = reading(words, ONE)

    assert (answer.outcome, told(answer.updates)) == (Outcome.APPLY, [understood])


@pytest.mark.parametrize(("words", "why"), UNCLEAR.items())
def test_what_may_mean_two_things_is_asked(words: str, why: str) -> None:
    answer = reading(words, ONE)

    assert (answer.outcome, answer.why) == (Outcome.ASK, why)


@pytest.mark.parametrize(("words", "others"), EXCEPT.items())
def test_all_but_one_are_told_apart(words: str, others: list[str]) -> None:
    answer = reading(words, THREE)

    assert (answer.outcome, told(answer.updates)) == (
        Outcome.APPLY,
        [*others, "2.4 in_progress 30"],
    )


def test_an_exception_may_be_called_by_a_word_of_its_title() -> None:
    answer = reading("Tout est terminé sauf l'observatoire, qui est à 85 %.", SECTORS)

    assert (answer.outcome, told(answer.updates)) == (
        Outcome.APPLY,
        ["1.1 done 100", "1.2 in_progress 85"],
    )


def test_an_exception_without_a_status_is_asked() -> None:
    answer = reading("Tout est terminé sauf la 2.4.", THREE)

    assert [update.why for update in answer.updates] == ["", "", "no_status_word"]


@pytest.mark.parametrize(
    "words",
    [
        "Tout est terminé sauf le PV.",
        "Tout est terminé sauf le PV de la convention, à 50 %",
        "Tout est terminé sauf la 2.9, à 50 %",
        "Tout est terminé sauf la 2.4 à 30 % et la 1.4 bloquée",
        "Terminé, sauf la 2.4 qui est à 30 %",
        "Rien n'est terminé sauf la 2.4",
    ],
)
def test_an_unclear_exception_touches_nothing(words: str) -> None:
    answer = reading(words, THREE)

    assert (answer.outcome, answer.why, answer.updates) == (Outcome.ASK, "the_rest", ())


@pytest.mark.parametrize(
    "words",
    [
        "La 3.1 est finie, l'autre non.",
        "La 3.1 est finie, l'autre pas encore.",
        "3.1 is done, the other one isn't",
    ],
)
def test_the_other_one_is_asked(words: str) -> None:
    answer = reading(words, TWO)

    assert (answer.outcome, answer.why) == (Outcome.ASK, "the_rest")
    assert told(answer.updates) == ["3.1 done 100"]


@pytest.mark.parametrize("words", CONFIRMED)
def test_a_confirmed_decrease_is_applied(words: str) -> None:
    answer = reading(words, ONE)

    assert (answer.outcome, told(answer.updates)) == (Outcome.APPLY, ["4.4 in_progress 5"])


@pytest.mark.parametrize("words", NOT_CONFIRMED)
def test_a_decrease_that_nobody_confirmed_is_asked(words: str) -> None:
    answer = reading(words, ONE)

    assert answer.outcome is Outcome.ASK
    assert answer.why in ("progress_decreased", "unsure_progress")
