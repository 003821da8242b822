from tests.command_line.conftest import AMLT, Suivi


def test_the_links_of_a_person_are_closed_by_short_name_or_by_what_people_call_them(
    suivi: Suivi,
) -> None:
    suivi("apply", AMLT)

    by_id = suivi("revoke", "amlt", "formation")
    by_name = suivi("revoke", "amlt", "Responsable formation", "--json")
    nobody = suivi("revoke", "amlt", "personne-de-tel")

    assert (by_id.code, by_name.json["revoked"], nobody.code) == (0, True, 1)
    assert "Responsable formation" in by_id.out
    assert "personne-de-tel" in nobody.err
