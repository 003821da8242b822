from domain.use_cases.delivering import Lot, claim_mails
from notifications.tokens import Purpose
from tests.command_line.conftest import Suivi, product

SALMAS_REQUEST = "abcdefgh"


def test_a_key_gives_way_to_another_and_old_addresses_stay_open_until_it_is_dropped(
    suivi: Suivi,
) -> None:
    suivi("init")
    old = product().sender.reply_address(SALMAS_REQUEST).partition("+")[2].partition("@")[0]

    first = suivi("keys")
    rotated = suivi("keys", "rotate")
    assert product().tokens.verify(Purpose.REPLY, old) == SALMAS_REQUEST
    again = suivi("keys", "rotate", "--json")
    listed = suivi("keys", "list", "--json")
    dropped = suivi("keys", "drop")
    assert product().tokens.verify(Purpose.REPLY, old) is None
    nothing = suivi("keys", "drop")

    assert [one.code for one in (first, rotated, again, listed, dropped, nothing)] == [
        *(0, 0, 1, 0, 0, 1)
    ]
    assert again.json["refused"]["code"] == "secret.two_keys"
    assert listed.json == {"signing": 1, "former": 0}
    assert "suivi keys drop" in rotated.out


def test_a_key_that_open_requests_still_need_is_dropped_only_by_force(started: Suivi) -> None:
    started("tick")
    app = product()
    claim_mails(app.open_unit, app.composer, Lot(), app.moment)
    app.close()
    started("keys", "rotate")

    refused, forced = started("keys", "drop"), started("keys", "drop", "--force")

    assert (refused.code, forced.code) == (1, 0)
    assert refused.err.startswith("8 questions encore ouvertes portent une adresse signée par")
    assert "6 octobre" in refused.err


def test_what_runs_takes_a_new_key_at_once(suivi: Suivi) -> None:
    suivi("init")
    running = product()
    old = running.tokens.mint(Purpose.REPLY, SALMAS_REQUEST)

    suivi("keys", "rotate")
    new = running.tokens.mint(Purpose.REPLY, SALMAS_REQUEST)
    assert old != new
    assert running.reader.request_of(old) == SALMAS_REQUEST
    suivi("keys", "drop")
    assert (running.reader.request_of(old), running.reader.request_of(new)) == (
        None,
        SALMAS_REQUEST,
    )
    running.close()
