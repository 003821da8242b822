"""The days that people name, seen from Tuesday 12 May 2026."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notifications.reading.date_grammar import dates_in, deadline_of
from notifications.reading.normalising import folded
from tests.reading.letters import TODAY

DAYS = {
    "15/10/2026": (2026, 10, 15),
    "15-10-26": (2026, 10, 15),
    "15.10.2026": (2026, 10, 15),
    "2026-10-15": (2026, 10, 15),
    "03/07": (2026, 7, 3),
    "le 3/7": (2026, 7, 3),
    "1er juin": (2026, 6, 1),
    "Vendredi 16 octobre 2026": (2026, 10, 16),
    "15 OCT.": (2026, 10, 15),
    "15 janvier": (2027, 1, 15),
    "October 15": (2026, 10, 15),
    "15th of October, 2026": (2026, 10, 15),
    "fin juillet": (2026, 7, 31),
    "fin du mois de juillet": (2026, 7, 31),
    "mi-juillet": (2026, 7, 15),
    "début juillet": (2026, 7, 10),
    "courant juillet": (2026, 7, 31),
    "2ème quinzaine de juin": (2026, 6, 30),
    "fin du mois": (2026, 5, 31),
    "le mois prochain": (2026, 6, 30),
    "fin d'année": (2026, 12, 31),
    "fin 2026": (2026, 12, 31),
    "T3": (2026, 9, 30),
    "3e trimestre 2026": (2026, 9, 30),
    "2e semestre": (2026, 12, 31),
    "semaine 22": (2026, 5, 29),
    "S22": (2026, 5, 29),
    "demain": (2026, 5, 13),
    "après-demain": (2026, 5, 14),
    "vendredi": (2026, 5, 15),
    "lundi prochain": (2026, 5, 18),
    "jeudi de la semaine prochaine": (2026, 5, 21),
    "fin de semaine": (2026, 5, 15),
    "semaine prochaine": (2026, 5, 22),
    "dans dix jours": (2026, 5, 22),
    "d'ici 3 semaines": (2026, 6, 2),
    "sous quinzaine": (2026, 5, 27),
    "au plus tard le 30 juin": (2026, 6, 30),
    "in two weeks": (2026, 5, 26),
    "end of June": (2026, 6, 30),
    "next Monday": (2026, 5, 18),
    "EOW": (2026, 5, 15),
    "٣٠ يونيو ٢٠٢٦": (2026, 6, 30),
    "20 غشت": (2026, 8, 20),
    "متم شهر شتنبر": (2026, 9, 30),
    "فاتح نونبر": (2026, 11, 1),
    "منتصف دجنبر": (2026, 12, 15),
    "نهاية الشهر": (2026, 5, 31),
    "الأسبوع المقبل": (2026, 5, 22),
    "بعد شهرين": (2026, 7, 12),
    "بعد 10 أيام": (2026, 5, 22),
    "الربع الثالث": (2026, 9, 30),
    "nhar jem3a": (2026, 5, 15),
}
NO_DAY = (
    "31/06/2026",
    "30 février",
    "15/13/2026",
    "après le Ramadan",
    "à la rentrée",
    "sine die",
    "dès que possible",
    "بعد رمضان",
    "as soon as possible",
    "dans 2 à 3 semaines",
    "sous 10 jours ouvrables",
    "budget de 12 000 DH, tél. 05 22 33 44 55",
    "3 ateliers sur 5",
    "12/20 artisans formés",
    "version 1.2.3",
)


@pytest.mark.parametrize(("words", "day"), DAYS.items())
def test_a_day_is_found(words: str, day: tuple[int, int, int]) -> None:
    assert deadline_of(words, TODAY) == date(*day)


@pytest.mark.parametrize("words", NO_DAY)
def test_no_day_is_invented(words: str) -> None:
    assert deadline_of(words, TODAY) is None


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d"]))
def test_every_full_date_is_itself(day: date, form: str) -> None:
    assert deadline_of(day.strftime(form), TODAY) == day


@given(st.integers(1, 360))
def test_a_day_without_year_is_the_coming_one(ahead: int) -> None:
    day = TODAY + timedelta(days=ahead)

    assert deadline_of(f"le {day.day}/{day.month:02d}", TODAY) == day


@given(st.text(alphabet="0123456789/.- %juinmarsTS", max_size=60))
def test_dates_never_overlap(text: str) -> None:
    found = dates_in(folded(text), TODAY)

    assert all(one.end <= two.start for one, two in pairwise(found))
