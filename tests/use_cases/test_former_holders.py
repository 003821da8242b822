from datetime import date

from domain.model.desk import DeskChoice, DeskKind
from domain.model.follow_up import RequestState
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.deciding import accept
from tests.stories import NADIA, SALMA, a_plan, an_action, follow
from tests.use_cases.office import Office, text_of
from tests.use_cases.port import DIRECTION, ask


def test_the_late_reply_of_a_former_holder_changes_nothing_and_they_are_told(
    port: Office,
) -> None:
    (march,) = ask(port, date(2026, 3, 2))
    ask(port, date(2026, 3, 11))

    taken = port.reply(march, "1.1 : terminé\n1.2 : terminé")

    assert taken is not None
    assert (taken.outcome, taken.why) == ("quarantine", "mandate_ended")
    assert port.action("1.1").status is Status.NOT_STARTED
    (item,) = port.desk()
    assert (item.kind, item.facts["why"]) == (DeskKind.QUARANTINE, "mandate_ended")
    (told,) = port.post()
    text = " ".join(text_of(told).split())
    assert told.recipient == SALMA.address
    assert "Votre mandat « Direction du port » s’est terminé le 10 mars" in text
    assert "Nadia répond désormais" in text


def test_a_mandate_counts_from_its_first_day_whatever_ran_already(port: Office) -> None:
    (march,) = ask(port, date(2026, 3, 2))
    port.day = date(2026, 3, 11)

    before = port.reply(march, "1.1 : terminé")
    after = port.reply(march, "1.1 : en cours, 40 %", NADIA)

    assert before is not None
    assert before.why == "mandate_ended"
    assert after is not None
    assert (after.outcome, port.action("1.1").progress) == ("apply", 40)


def test_the_new_holder_may_answer_the_request_that_was_forwarded_to_them(port: Office) -> None:
    (march,) = ask(port, date(2026, 3, 2))
    (handed,) = ask(port, date(2026, 3, 11))

    port.reply(march, "1.1 : terminé\n1.2 : en cours, 50 %", NADIA)

    assert port.action("1.1").status is Status.DONE
    assert port.action("1.2").last_words_by == NADIA.id
    assert port.requests()[-1].state is RequestState.ANSWERED
    assert [one.recipient for one in port.post()] == [NADIA.address]
    assert handed.recipient == NADIA.address


def test_the_new_holder_bids_from_the_mail_of_the_one_before(port: Office) -> None:
    (march,) = ask(port, date(2026, 3, 2))
    ask(port, date(2026, 3, 11))

    port.reply(march, "1.1 : ne me concerne pas\n1.2 : rappelez-moi le 25/03", NADIA)

    assert port.action("1.2").snoozed_until == date(2026, 3, 25)
    assert port.action("1.1").disowned_by == NADIA.id


def test_what_a_former_holder_still_owns_themselves_is_taken(open_unit: OpenUnit) -> None:
    plan = a_plan(an_action("1.1", owner=DIRECTION.id), an_action("1.2"), roles=(DIRECTION,))
    follow(open_unit, plan)
    office = Office(open_unit)
    (march,) = ask(office, date(2026, 3, 2))
    ask(office, date(2026, 3, 11))

    office.reply(march, "1.1 : terminé\n1.2 : terminé")

    assert office.action("1.1").status is Status.NOT_STARTED
    assert office.action("1.2").status is Status.DONE
    (item,) = office.desk()
    assert item.facts["why"] == "mandate_ended"
    accept(open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    assert office.action("1.1").status is Status.DONE
