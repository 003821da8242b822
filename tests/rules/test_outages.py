from domain.model.delivery import Delivery, Fate, Step
from domain.rules.outages import LONGEST_OUTAGE_PAUSE, pause_after
from domain.rules.refusals import CONNECT_RETRY

SENT = Delivery("1", Fate.SENT, Step.DOT, 250, "Ok")
LOST = Delivery("2", Fate.UNKNOWN, Step.DOT, text="connection-lost")
DOWN = Delivery("3", Fate.NOT_SENT, Step.CONNECT, text="connection-refused", retry_after=300)
STOPPED = Delivery("4", Fate.NOT_SENT, Step.CONNECT, text="stopped", retry_after=0)
GREYLISTED = Delivery("5", Fate.DEFERRED, Step.RCPT, 451, "4.7.1 Later")
LIMIT = Delivery("6", Fate.CHANNEL, Step.DOT, 554, "5.2.0 Quota", retry_after=3600)


def test_a_server_that_answers_is_not_left_alone() -> None:
    assert pause_after([SENT, LOST], 0) is None
    assert pause_after([GREYLISTED], 3) is None
    assert pause_after([STOPPED], 0) is None


def test_a_server_that_cannot_be_reached_is_left_alone_longer_each_time() -> None:
    pauses = [pause_after([DOWN, DOWN], failures) for failures in range(8)]

    seconds = [one.seconds for one in pauses if one]
    assert seconds[:3] == [CONNECT_RETRY, 2 * CONNECT_RETRY, 4 * CONNECT_RETRY]
    assert seconds[3:] == [LONGEST_OUTAGE_PAUSE] * 5
    assert {one.why for one in pauses if one} == {"connection-refused"}
    assert not any(one.telling for one in pauses if one)


def test_a_server_that_died_in_mid_lot_begins_a_new_outage() -> None:
    pause = pause_after([SENT, DOWN], 5)

    assert pause is not None
    assert pause.seconds == CONNECT_RETRY


def test_a_server_that_takes_mail_and_answers_for_none_is_left_alone() -> None:
    pause = pause_after([LOST], 1)

    assert pause is not None
    assert (pause.seconds, pause.why) == (2 * CONNECT_RETRY, "connection-lost")


def test_what_the_server_refuses_of_everything_is_told() -> None:
    pause = pause_after([SENT, LIMIT, DOWN], 4)

    assert pause is not None
    assert (pause.seconds, pause.why, pause.telling) == (3600, "5.2.0 Quota", True)
