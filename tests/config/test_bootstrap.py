import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from config.bootstrap import StandingClock, SystemClock, bootstrap
from config.incoming import border_of
from config.sections import Evidence, Mail
from config.settings import Settings
from domain.errors import StoreNotReadyError
from notifications.confined.reader import ConfinedReader
from notifications.fetching.envelope import envelope_of
from notifications.reading.limits import FileLimits
from notifications.reading.reader import MailReader
from notifications.tokens import Purpose

CASABLANCA = "Africa/Casablanca"
NEW_YEAR_S_EVE = datetime(2025, 12, 31, 23, 30, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path)


def test_the_day_is_that_of_the_programme_s_zone(settings: Settings) -> None:
    app = bootstrap(settings, StandingClock(NEW_YEAR_S_EVE))

    assert app.moment(CASABLANCA).day == date(2026, 1, 1)
    assert app.moment("UTC").day == date(2025, 12, 31)
    assert app.moment(CASABLANCA).at == NEW_YEAR_S_EVE


def test_zones_come_from_the_package_whatever_the_system_has(settings: Settings) -> None:
    # Morocco gave up its changes of hour in 2026; systems installed before don't know.
    app = bootstrap(settings, StandingClock(datetime(2026, 11, 2, 23, 30, tzinfo=UTC)))

    assert app.moment(CASABLANCA).day == date(2026, 11, 2)


def test_without_a_clock_the_machine_s_is_read(settings: Settings) -> None:
    app = bootstrap(settings)

    assert isinstance(app.clock, SystemClock)
    assert app.clock.now().tzinfo is UTC


def test_a_standing_clock_can_be_set(settings: Settings) -> None:
    standing = settings.model_copy(update={"standing_clock": NEW_YEAR_S_EVE})

    assert bootstrap(standing).clock.now() == NEW_YEAR_S_EVE


def test_the_calendar_is_that_of_morocco(settings: Settings) -> None:
    calendar = bootstrap(settings, StandingClock(NEW_YEAR_S_EVE)).rulebook.calendar

    assert not calendar.is_working(date(2026, 7, 30))
    assert not calendar.is_working(date(2030, 7, 30))


def test_a_day_declared_here_is_off(settings: Settings) -> None:
    app = bootstrap(settings, StandingClock(NEW_YEAR_S_EVE))
    assert app.rulebook.calendar.is_working(date(2026, 3, 3))

    (settings.data_dir / "declared.toml").write_text("[[day_off]]\nday = 2026-03-03\n")

    assert not app.rulebook.calendar.is_working(date(2026, 3, 3))


def test_a_store_that_is_not_there_is_said_to_be_missing(settings: Settings) -> None:
    with pytest.raises(StoreNotReadyError, match=r"store\.missing"):
        _ = bootstrap(settings).open_unit


def test_without_a_server_there_is_no_way_out(settings: Settings) -> None:
    assert bootstrap(settings).gateway is None


@pytest.mark.parametrize("separator", ["+", "-", "."])
def test_every_address_that_we_write_is_one_that_we_take_and_know_again(
    settings: Settings, separator: str
) -> None:
    mail = Mail(domain="suivi.example", local_part="suivi-amlt", separator=separator)
    app = bootstrap(settings.model_copy(update={"mail": mail}))
    reply, bounce = app.sender.reply_address("abcdefgh"), app.sender.bounce_address("bcdefghi")

    assert reply.startswith(f"suivi-amlt{separator}")
    for ours in (app.sender.address, reply, bounce, app.sender.unsubscribe_address("abcdefgh")):
        assert app.mailboxes.own(ours)
    border = border_of(app.settings)
    assert border.token_of(reply)
    assert border.bounce_token_of(bounce)
    for other in "+-.":
        # What left before the setting was changed is answered still.
        assert app.mailboxes.own(f"suivi-amlt{other}x@suivi.example")
        assert border.token_of(f"suivi-amlt{other}x@suivi.example") == "x"
    assert not app.mailboxes.own("suivi-amltx@suivi.example")


@pytest.mark.parametrize("separator", ["+", "-", "."])
@pytest.mark.parametrize("header", ["X-Original-To", "Delivered-To", "To"])
def test_a_mailbox_that_takes_all_is_enough_whatever_stands_before_the_mark(
    settings: Settings, separator: str, header: str
) -> None:
    mail = Mail(domain="suivi.example")
    app = bootstrap(settings.model_copy(update={"mail": mail}))
    token = app.tokens.mint(Purpose.REPLY, "abcdefgh")
    ours = f"suivi{separator}{token}@suivi.example"
    kept = "" if header == "Delivered-To" else "Delivered-To: tout@suivi.example\r\n"
    raw = f"{kept}{header}: {ours}\r\nFrom: salma@org.example\r\n\r\nTermine\r\n".encode()

    _, recipients = envelope_of(raw, app.mailboxes.own)
    reader = MailReader(border_of(app.settings), app.tokens)
    (found,) = reader.open(raw, recipients).reply_tokens

    assert recipients == (ours,)
    assert reader.request_of(found) == "abcdefgh"


def test_what_is_kept_of_files_is_as_it_is_set(settings: Settings) -> None:
    few = Evidence(file_megabytes=2, files=3)
    app = bootstrap(settings.model_copy(update={"evidence": few}))

    reader = app.reader
    assert isinstance(reader, ConfinedReader)
    assert reader.file_limits == FileLimits(2_000_000, 3)


def test_only_the_separators_that_are_set_are_taken(settings: Settings) -> None:
    mail = Mail(domain="suivi.example", separator="-", separators="")
    app = bootstrap(settings.model_copy(update={"mail": mail}))

    assert app.mailboxes.own("suivi-x@suivi.example")
    assert not app.mailboxes.own("suivi+x@suivi.example")


def test_bootstrap_loads_nothing_heavy() -> None:
    heavy = "('prefect', 'sqlalchemy', 'aiosmtplib', 'aiosmtpd', 'jinja2', 'holidays', 'alembic')"
    script = f"import sys, config.bootstrap\nprint([one for one in {heavy} if one in sys.modules])"

    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
