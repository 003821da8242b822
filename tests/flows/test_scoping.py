from datetime import date, timedelta

import pytest

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.use_cases.starting import pause_programme
from flows.scoping import Scope, programmes_of
from tests.flows.office import HOME, SimulatedClock
from tests.stories import PROGRAMME

TODAY = date(2026, 3, 2)


def asked(app: Application, day: date = TODAY, zone: str = "", programme: str = "") -> list[str]:
    return [one.id for one in programmes_of(app, Scope("demandes", day, zone, programme))]


@pytest.mark.parametrize("days", [0, 1, 7])
def test_work_is_done_for_today_or_a_day_of_the_last_week(app: Application, days: int) -> None:
    assert asked(app, TODAY - timedelta(days=days), HOME, PROGRAMME) == [PROGRAMME]


@pytest.mark.parametrize("days", [-400, -1, 8, 365])
def test_any_other_day_is_refused(app: Application, days: int) -> None:
    with pytest.raises(RefusedError, match=r"day\.not_now") as refused:
        asked(app, TODAY - timedelta(days=days))

    assert refused.value.arguments["last"] == TODAY


def test_today_is_that_of_the_programme_s_zone(app: Application, clock: SimulatedClock) -> None:
    # After Ramadan, Morocco is an hour ahead of UTC.
    clock.move(days=30)
    clock.at(23, 30)

    assert asked(app, TODAY + timedelta(days=31)) == [PROGRAMME]


def test_after_a_long_closure_the_last_due_day_still_counts(
    app: Application, clock: SimulatedClock
) -> None:
    closed = "".join(f"[[day_off]]\nday = 2026-03-{day:02}\n" for day in range(3, 17))
    (app.settings.data_dir / "declared.toml").write_text(closed)
    clock.move(days=14)

    assert asked(app) == [PROGRAMME]


def test_a_programme_or_a_zone_that_nobody_knows_is_refused_with_those_that_are(
    app: Application,
) -> None:
    with pytest.raises(RefusedError, match=r"programme\.unknown") as refused:
        asked(app, programme="amtl")
    assert refused.value.arguments["known"] == PROGRAMME

    with pytest.raises(RefusedError, match=r"zone\.unknown") as elsewhere:
        asked(app, zone="Africa/Casabianca")
    assert elsewhere.value.arguments["known"] == (HOME,)


def test_a_programme_that_does_not_run_is_refused_by_name_and_passed_over_otherwise(
    app: Application,
) -> None:
    pause_programme(app.open_unit, PROGRAMME, app.moment(HOME))

    assert asked(app) == []
    with pytest.raises(RefusedError, match=r"programme\.not_started"):
        asked(app, programme=PROGRAMME)
