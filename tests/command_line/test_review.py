from datetime import date

from domain.model.moment import Moment
from domain.use_cases.reviewing import schedule_reviews
from tests.command_line.conftest import Suivi, product


def test_a_body_s_name_typed_twice_calls_off_one_review_and_a_day_off_is_told(
    started: Suivi,
) -> None:
    schedule(date(2026, 10, 1))
    first, *_ = started("review", "list", "--json").json["reviews"]
    name = first["body"]

    moved = started("review", "postpone", name, "2026-12-20")
    again = started("review", "postpone", f"{name}@2026-12-20", first["on"])
    off = started("review", "cancel", name)
    twice = started("review", "cancel", name)
    schedule(date(2027, 1, 11))
    thrice = started("review", "cancel", name)

    assert (moved.code, "n’est pas un jour ouvré" in moved.err) == (0, True)
    assert [one.code for one in (again, off, twice, thrice)] == [0, 0, 1, 1]
    assert "est déjà annulée" in twice.err
    assert "nommez-la" in thrice.err


def schedule(day: date) -> None:
    """Let the reviews that a day puts in the calendar be there."""
    app = product()
    schedule_reviews(app.open_unit, app.rulebook, "amlt", Moment(app.clock.now(), day))
    app.close()
