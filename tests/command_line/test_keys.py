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
