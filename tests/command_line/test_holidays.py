from tests.command_line.conftest import Suivi


def test_a_holiday_is_an_estimate_until_it_is_declared(started: Suivi) -> None:
    listed = started("holidays", "list", "--year", "2027").out
    assert "10/03/2027" in listed or "09/03/2027" in listed
    assert "sous réserve" in listed

    declared = started("holidays", "declare", "2027-03-11", "aid-al-fitr", "--days", "2")
    assert (declared.code, declared.out.splitlines()[0]) == (0, "Déclaré : 11/03/2027.")

    listed = started("holidays", "list", "--year", "2027", "--json").json["days"]
    fixed = [one["state"] for one in listed if one["holiday"] == "oued-ed-dahab"]
    assert fixed == ["fixed"], "a lunar estimate on that day does not make it uncertain"

    days = started("holidays", "list", "--year", "2027", "--json").json["days"]
    eid = [one for one in days if one["holiday"] == "eid-al-fitr"]
    assert [(one["day"], one["state"]) for one in eid] == [
        ("2027-03-11", "declared"),
        ("2027-03-12", "declared"),
    ]
    again = started("holidays", "declare", "2027-03-11", "aid-al-fitr", "--days", "2")
    assert "Déjà déclaré" in again.out
    assert started("holidays", "withdraw", "2027-03-11").code == 0
    assert started("holidays", "withdraw", "2027-03-11").code == 1


def test_a_holiday_of_another_month_or_name_is_refused(started: Suivi) -> None:
    wrong = started("holidays", "declare", "2027-08-11", "aid-al-fitr")
    assert (wrong.code, "mois ou année à revoir" in wrong.err) == (1, True)
    assert started("holidays", "declare", "2027-03-11", "noel").code == 2
    assert started("holidays", "declare", "2027-03-11", "mawlid", "--days", "9").code == 2
