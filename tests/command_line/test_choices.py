from cyclopts import Token

from domain.model.consultation import Position
from domain.model.status import Status
from interfaces.commands.holidays import Name
from interfaces.terminal.choices import choice, codes
from tests.command_line.conftest import Suivi


def test_a_choice_is_typed_in_any_language_or_as_its_code() -> None:
    typed = {
        "pour": (Position, Position.FOR),
        "réserve": (Position, Position.RESERVE),
        "ABSTENTION": (Position, Position.ABSTENTION),
        "معارض": (Position, Position.AGAINST),
        "En cours": (Status, Status.IN_PROGRESS),
        "terminé": (Status, Status.DONE),
        "not_started": (Status, Status.NOT_STARTED),
        "eid-al-adha": (Name, "aid-al-adha"),
        "aïd-al-fitr": (Name, "aid-al-fitr"),
    }
    for word, (kind, meant) in typed.items():
        assert choice(kind, [Token(value=word)]) == meant
    assert codes(Status | None) == tuple(Status)


def test_what_is_not_among_the_choices_is_answered_in_the_users_words(suivi: Suivi) -> None:
    vote = suivi("consult", "vote", "charte", "Youssef", "peut-être")
    status = suivi("desk", "correct", "1", "--status", "fini")

    assert (vote.code, status.code) == (2, 2)
    assert "Au choix : pour, contre, abstention, réserve." in vote.err
    assert "pas-commencée, en-cours, bloquée, reportée, terminée, abandonnée" in status.err


def test_a_day_is_typed_as_people_or_as_machines_write_it(applied: Suivi) -> None:
    wrong = applied("desk", "correct", "1", "--deadline", "31/13/2026")
    french = applied("holidays", "declare", "11/08/2027", "aid-al-fitr")

    assert (wrong.code, "JJ/MM/AAAA" in wrong.err) == (2, True)
    assert french.err.startswith("« Aïd al-Fitr » ne tombe pas vers le")
    assert applied("rehearse", "amlt", "--from", "demain").code == 2
