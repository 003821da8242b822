"""How a total is told: what it counts, how old its oldest figure is, how it is reckoned."""

from datetime import date

import pytest

from domain.model.indicator import IndicatorTotal, Term
from domain.model.status import Language
from notifications.composing.observed import total_lines
from notifications.composing.words import Words

DAY, OLD = date(2026, 6, 30), date(2025, 12, 12)
TWO = (Term("I1", 100, 1, 500), Term("I2", 20, 3))


@pytest.mark.parametrize(
    ("total", "told"),
    [
        (
            IndicatorTotal("1", "Axe", 4, 2, 40, OLD, TWO, 1),
            [
                (
                    "40 % de la cible · 2 indicateurs comptés sur 4 (1 sans cible chiffrée, 1 sans"
                    " chiffre) · chiffre le plus ancien : 12 décembre 2025 (il y a 6 mois)"
                ),
                "(I1 100 % (mesuré : 500 %) × 1 + I2 20 % × 3) ÷ 4 = 40 %",
            ],
        ),
        (
            IndicatorTotal("1", "Axe", 1, 1, 20, DAY, TWO[1:]),
            [
                (
                    "20 % de la cible · 1 indicateur compté sur 1"
                    " · chiffre le plus ancien : 30 juin 2026 (aujourd’hui)"
                ),
                "compté : I2 20 %",
            ],
        ),
        (
            IndicatorTotal("", "", 2, untargeted=2),
            ["aucun indicateur compté sur 2 (2 sans cible chiffrée)"],
        ),
    ],
)
def test_a_total_can_be_checked_by_whoever_reads_it(total: IndicatorTotal, told: list[str]) -> None:
    found = total_lines(Words(Language.FR), total, DAY)

    assert [" ".join(one.split()) for one in found] == told
