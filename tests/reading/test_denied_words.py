"""What is denied, hoped, asked or said of somebody else does nothing, and never the opposite."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.model.desk import DeskVerb
from domain.model.hearing import AskedMember, Topic
from domain.model.measuring import AskedFigure
from domain.model.reading import AskedAction, AskedDecision, AskedRequest, Outcome, Reading
from notifications.reading.body import Body
from notifications.reading.desk_answers import read_desk
from notifications.reading.hearing import hear_reply
from notifications.reading.replies import read_reply
from tests.reading.held_out.saying import CURAGE, DAY, DIGUE

NETWORK = AskedFigure(1, "I1", "Kilomètres de réseau posés", "km", Decimal(38), Decimal(120))
ORDERS = """Je ne suis pas absent jusqu'au 20 juin
Je ne serai pas absent du 3 au 20 juin
Je ne suis plus absent
Si je suis absent jusqu'au 20 juin, écrivez à Karim
Karim ne me remplace plus
Karim ne me remplacera pas jusqu'au 20 juin
Je ne suis pas remplacé par Karim jusqu'au 20 juin
Ne me relancez pas avant le 15 juin
Inutile de me relancer le 15 juin
I am not away until 20 June
Don't remind me on 15 June
Karim is no longer replacing me until 20 June
لست غائبا حتى 20 يونيو
لا تذكروني يوم 15 يونيو
كريم لن ينوب عني حتى 20 يونيو""".splitlines()
HANDING = """Ne pas déléguer à Karim
Je n'ai pas délégué à Karim
L'action n'est pas confiée à Karim
Ne contactez pas Karim""".splitlines()
DAYS = """L'échéance n'est pas reportée au 15 juillet 2026
Ne pas reporter au 15/07/2026
Pas de nouvelle échéance au 15/07/2026
Nouvelle échéance : pas avant le 15/07/2026
Report au 15/07/2026 refusé""".splitlines()
SHARES = """On n'est pas à 60 %
On n'a pas atteint 60 %
On sera à 60 % fin mai
On devrait être à 60 %
on vise 60 %
loin des 60 %
60 % ?
60 % si tout va bien""".splitlines()
FIGURES = """environ 40
40 environ
entre 40 et 50
pas 40 mais 45
between 40 and 50
Ce n'est pas 40
On n'a pas atteint 40
on vise 40
objectif 40
L'objectif est de 120
40 km si tout va bien
40, chiffre provisoire
40 à confirmer
40 la semaine prochaine
40 fin mai
loin de 40
En baisse de 3
+3
3 de plus que la dernière fois
not 40
we aim for 40
ليس 40
نستهدف 40
le chiffre de 40 est faux
Ne retenez pas 40""".splitlines()
UNDECIDED = """ne pas valider 3
Je ne valide pas 3
3 : je ne valide pas
3 : non, validez plutôt
ne pas refuser 3
3 : ne refusez pas
3 : ok si le budget est là
3 : plutôt pas 60 %
3 : action 2.1, ne pas reporter au 15/06/2026
3 : je ne peux pas voter pour
do not accept 3
3: do not accept
لا تقبل 3""".splitlines()


def _read(said: str) -> Reading:
    return read_reply(Body(said), AskedRequest("", "", "", DAY, DAY, (CURAGE,)))


@pytest.mark.parametrize("said", ORDERS)
def test_a_command_that_is_denied_is_asked_about(said: str) -> None:
    answer = _read(said)

    assert (answer.outcome, answer.why, answer.commands) == (Outcome.ASK, "unsure_order", ())


def test_what_is_said_beside_it_counts() -> None:
    answer = _read("60 %. Je suis absent jusqu'au 20 juin, Karim ne me remplace pas.")

    assert [(one.progress, one.why) for one in answer.updates] == [(60, "")]
    assert [one.kind for one in answer.commands] == ["absent"]
    assert answer.why == "unsure_order"


@pytest.mark.parametrize("said", HANDING)
def test_an_action_that_is_not_handed_over_stays(said: str) -> None:
    answer = _read(said)

    assert (answer.outcome, answer.commands) == (Outcome.ASK, ())


@pytest.mark.parametrize(
    ("said", "why"),
    [*((one, "unsure_deadline") for one in DAYS), *((one, "unsure_progress") for one in SHARES)],
)
def test_a_day_or_a_share_that_is_denied_is_asked(said: str, why: str) -> None:
    (update,) = _read(said).updates

    assert update.why == why


def test_the_share_that_holds_is_taken() -> None:
    assert [one.progress for one in _read("pas 60 % mais 50 %").updates] == [50]


@pytest.mark.parametrize(
    "said", ["Le curage est fini, la digue non", "Le curage est fini et la digue suit"]
)
def test_what_is_told_of_something_else_is_not_told_of_the_one_named(said: str) -> None:
    dug = AskedRequest("", "", "", DAY, DAY, (_titled("Curer le barrage"), DIGUE))

    assert [one.status for one in read_reply(Body(said), dug).updates if not one.why] == []


def _titled(title: str) -> AskedAction:
    return replace(CURAGE, title=title)


@pytest.mark.parametrize("said", FIGURES)
def test_a_figure_that_is_not_of_today_is_asked(said: str) -> None:
    asked = AskedMember(Topic.FIGURES, "", "", "", date(2026, 5, 13), figures=(NETWORK,))

    assert hear_reply(Body(said), asked).outcome is Outcome.ASK


@pytest.mark.parametrize("said", UNDECIDED)
def test_a_desk_decides_nothing_by_a_denial(said: str) -> None:
    answers = read_desk(Body(said), AskedDecision("", "", DAY))

    assert {one.verb for one in answers} <= {None}


def test_a_desk_still_refuses_with_a_reason() -> None:
    (answer,) = read_desk(Body("3 : non, pas avant juin"), AskedDecision("", "", DAY))

    assert (answer.verb, answer.reason) == (DeskVerb.REFUSE, "pas avant juin")
