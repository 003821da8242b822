"""One status line, as twenty-four hands and keyboards of French offices write it."""

import pytest

from domain.model.reading import Outcome
from tests.reading.letters import SENT, quoted, reading, told

NBSP, THIN = "\u00a0", "\u202f"
IN_PROGRESS = "1 in_progress 60"
POSTPONED = "1 postponed due=2027-03-31"
VARIANTS = {
    "plain": ("En cours, 60 %", IN_PROGRESS),
    "no-break space": (f"En cours, 60{NBSP}%", IN_PROGRESS),
    "thin no-break space": (f"En cours, 60{THIN}%", IN_PROGRESS),
    "no space": ("En cours, 60%", IN_PROGRESS),
    "guillemets": ("« 60 % »", IN_PROGRESS),
    "guillemets with no-break spaces": (f"«{NBSP}60{NBSP}%{NBSP}»", IN_PROGRESS),
    "English quotes": ("“60 %”", IN_PROGRESS),
    "label and no-break colon": (f"Avancement{NBSP}: 60{THIN}%", IN_PROGRESS),
    "capitals": ("EN COURS : 60 %", IN_PROGRESS),
    "accented capital": (f"État{NBSP}: en cours, 60 %", IN_PROGRESS),
    "no accents": ("Etat d'avancement : 60 pour cent", IN_PROGRESS),
    "curly apostrophe": ("L’avancement est de 60 %", IN_PROGRESS),
    "bullet": ("• En cours – 60 %", IN_PROGRESS),
    "dash": ("— En cours — 60 %", IN_PROGRESS),
    "star": ("* *En cours* : *60 %*", IN_PROGRESS),
    "parenthesis after the number": ("1) En cours, 60 %", IN_PROGRESS),
    "number sign": ("n° 1 : 60 %", IN_PROGRESS),
    "date with slashes": ("Reportée au 31/03/2027", POSTPONED),
    "date between guillemets": (f"Nouvelle échéance : «{NBSP}31/03/2027{NBSP}»", POSTPONED),
    "deadline with an accented capital": (f"Échéance{NBSP}: 31/03/2027", POSTPONED),
    "deadline without accents": ("ECHEANCE : 31.03.2027", POSTPONED),
    "one word": ("Fait", "1 done 100"),
    "one word and a point": (f"Fait{NBSP}!", "1 done 100"),
    "nothing to report": ("RAS", None),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_no_typography_changes_what_is_said(name: str) -> None:
    words, understood = VARIANTS[name]

    answer = reading(words)

    if understood is None:
        assert (answer.outcome, answer.why) == (Outcome.ASK, "no_status_word")
    else:
        assert (answer.outcome, told(answer.updates)) == (Outcome.APPLY, [understood])


@pytest.mark.parametrize("name", [name for name, (_, said) in VARIANTS.items() if said])
@pytest.mark.parametrize("place", ["above", "inside"])
def test_nor_does_the_quotation_around_it(name: str, place: str) -> None:
    words, understood = VARIANTS[name]
    lines = quoted(SENT).split("\n")
    at = next(n for n, line in enumerate(lines) if "MKT-04" in line) + 2
    head = "Le 12/05/2026 à 09:00, La cellule a écrit :"
    body = [words, "", head, *lines]
    if place == "inside":
        body = [head, *lines[:at], words, *lines[at:]]

    answer = reading("\n".join(body))

    assert (answer.outcome, told(answer.updates)) == (Outcome.APPLY, [understood])
