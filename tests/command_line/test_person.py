from tests.command_line.conftest import FORMATION, Suivi, product


def test_a_person_is_told_whole_with_what_waits_for_them(started: Suivi) -> None:
    assert started("tick").code == 0

    listed = {one["id"]: one for one in started("person", "--json").json["people"]}
    shown = started("person", "show", "responsable FORMATION").out

    assert [one["ref"] for one in listed[FORMATION]["duties"]["actions"]] == ["1.1", "1.2"]
    assert listed[FORMATION]["pending"]["requests"][0]["answer_by"] == "2026-10-06"
    assert "Adresse : formation@amlt.example ; on lui écrit en français." in shown
    assert "demande du 01/10/2026 (1.1, 1.2), réponse attendue le 06/10/2026" in shown
    assert "Présidence de l’AMLT" in started("person", "show", "presidence@amlt.example").out


def test_an_address_learnt_is_shown_with_who_accepted_it_and_can_be_dropped(
    applied: Suivi,
) -> None:
    first, again = (
        applied("person", "alias", "ajouter", "formation", "bureau@amlt.example") for _ in range(2)
    )
    taken = applied("person", "alias", "add", "recherche", "Bureau@amlt.example")
    shown = applied("person", "show", "bureau@amlt.example").out
    dropped = applied("person", "alias", "retirer", "formation", "bureau@amlt.example", "--json")

    assert (first.code, again.code, taken.code) == (0, 0, 1)
    assert "est déjà une adresse de Responsable formation" in again.out
    assert taken.err.startswith("Bureau@amlt.example est une adresse de Responsable formation")
    assert "Écrit aussi de bureau@amlt.example (acceptée le 01/10/2026 par shell" in shown
    assert dropped.json["changed"] == ["amlt"]
    assert applied("person", "show", "bureau@amlt.example").code == 1


def test_an_absence_is_noted_and_ended_by_the_coordinator(applied: Suivi) -> None:
    away = applied("person", "absent", "formation", "--until", "15/10/2026")
    shown = applied("person", "show", "formation", "--programme", "amlt").out
    back, twice = (applied("person", "absent", "formation", "--back") for _ in range(2))

    assert "jusqu’au 15/10/2026 compris" in away.out
    assert "En absence jusqu’au 15/10/2026" in shown
    assert "est de retour" in back.out
    assert "Aucune absence" in twice.out
    assert applied("person", "absent", "formation", "--until", "2026-09-30").code == 1
    assert applied("person", "absent", "formation").code == 2
    with product().open_unit(read_only=True) as unit:
        told = [event.name.value for _, event in unit.journal.of("amlt")]
    assert told[-2:] == ["owner.absent", "owner.back"]
