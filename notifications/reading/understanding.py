"""The way in: what a mail is, whose it is, and what it says of the actions asked about."""

from collections.abc import Sequence
from dataclasses import replace

from domain.model.desk import DeskAnswer
from domain.model.evidence import ReceivedFile
from domain.model.gate import GateWord
from domain.model.hearing import AskedMember, Heard, Topic
from domain.model.reading import AskedDecision, AskedRequest, IncomingMail, Nature, Outcome, Reading
from notifications.reading.border import Border
from notifications.reading.clicking import clicked
from notifications.reading.commanding import bidden
from notifications.reading.courtesy import is_empty, is_only_courtesy, unsigned
from notifications.reading.desk_answers import read_desk
from notifications.reading.extracting import extracted
from notifications.reading.gates import read_gate
from notifications.reading.hearing import hear_calendar, hear_reply
from notifications.reading.limits import FileLimits
from notifications.reading.nature import returns_on
from notifications.reading.normalising import fold
from notifications.reading.opening import OpenMail, opened
from notifications.reading.parsing import files_in, parsed
from notifications.reading.reasons import Why
from notifications.reading.replies import read_reply
from notifications.reading.sentences import Sentence, sentences_of

Asked = AskedRequest | AskedMember
USUAL = FileLimits()


def open_mail(raw: bytes, border: Border, recipients: Sequence[str] = ()) -> IncomingMail:
    """Return whose mail it is and what kind; `recipients` are those of the envelope.

    Pure, and never raises whatever the bytes.
    """
    return opened(raw, border, recipients).mail


def files_of(raw: bytes, most: FileLimits = USUAL) -> tuple[ReceivedFile, ...]:
    """Return the files of a mail, weighed; none of one that breaks a limit."""
    message, defects = parsed(raw)
    return () if defects else files_in(message, most)


def understand(
    raw: bytes, asked: AskedRequest | None, border: Border, recipients: Sequence[str] = ()
) -> Reading:
    """Return what a mail says of the actions of the request that it answers.

    `asked` is None when no request is known for it. Pure, and never raises whatever the bytes:
    a mail that cannot be read is put in quarantine.
    """
    mail = opened(raw, border, recipients)
    if mail.mail.nature is not Nature.HUMAN:
        return _automatic(mail, asked)
    if asked is None:
        return _alone(mail)
    why = "" if asked.vouched else _untrusted(mail.mail, asked, border)
    if why:
        return Reading(Nature.HUMAN, Outcome.QUARANTINE, why, text=mail.body.text)
    reading = clicked(read_reply(mail.body, asked), _intents(mail, asked, border), asked)
    proven = asked.vouched or _is_tokened(mail, asked, border)
    return reading if proven else _to_confirm(reading)


def gate_word(
    raw: bytes, asked: AskedDecision, border: Border, recipients: Sequence[str] = ()
) -> GateWord:
    """Return what a mail says of the end of a phase; pure, and never raises whatever the bytes."""
    return read_gate(opened(raw, border, recipients).body, asked)


def _alone(mail: OpenMail) -> Reading:
    """Return a mail's own words, and what they ask of the follow-up where no request is known.

    Whoever calls knows whether the sender may ask it.
    """
    own = extracted(mail.body.text)
    sentences, complete = sentences_of(own.passages)
    said = [one for one in sentences if not one.quoted]
    bids = {one: bidden(one) for one in (Sentence(fold(mail.mail.subject), 0), *said)}
    rest = [one for one in unsigned(said) if bids[one] is None]
    return Reading(
        Nature.HUMAN,
        Outcome.QUARANTINE,
        Why.UNKNOWN_REQUEST,
        text=own.reply,
        elided=own.elided,
        commands=tuple(one for one in bids.values() if one is not None),
        bids_only=complete and (is_empty(rest) or is_only_courtesy(rest)),
    )


def listen(raw: bytes, asked: AskedMember, border: Border, recipients: Sequence[str] = ()) -> Heard:
    """Return what a member's reply says, once it is theirs; as pure and as patient as above.

    Without the token of our mail in its address a reply is asked about, never applied.
    """
    mail = opened(raw, border, recipients)
    # Some calendars say of what they send that no person wrote it; a person pressed a button.
    clicked_at = mail.calendar if asked.topic is Topic.INVITATION else None
    if mail.mail.nature is not Nature.HUMAN and clicked_at is None:
        return Heard(mail.mail.nature, Outcome.NONE, Why.AUTOMATIC_MAIL, text=mail.body.text)
    why = "" if asked.vouched else _untrusted(mail.mail, asked, border)
    if why:
        return Heard(Nature.HUMAN, Outcome.QUARANTINE, why, text=mail.body.text)
    heard = hear_reply(mail.body, asked)
    if clicked_at is not None:
        heard = hear_calendar(heard, clicked_at, mail.mail.subject)
    proven = asked.vouched or _is_tokened(mail, asked, border)
    if proven or heard.outcome is Outcome.NONE:
        return heard
    return _unproven(heard)


def _unproven(heard: Heard) -> Heard:
    """Return a reply that applies nothing, not even what would stand in one asked about in part."""
    why = Why.NO_REPLY_TOKEN
    return replace(
        heard,
        outcome=Outcome.ASK,
        why=heard.why or why,
        decisions=tuple(replace(one, why=one.why or why) for one in heard.decisions),
        figures=tuple(replace(one, why=one.why or why) for one in heard.figures),
        commands=(),
    )


def desk_answers(
    raw: bytes, asked: AskedDecision, border: Border, recipients: Sequence[str] = ()
) -> tuple[DeskAnswer, ...]:
    """Return what a mail decides of what waits; pure, and never raises whatever the bytes."""
    return read_desk(opened(raw, border, recipients).body, asked)


def _automatic(mail: OpenMail, asked: AskedRequest | None) -> Reading:
    """Return a reading without updates: an automatic mail is never an answer."""
    nature = mail.mail.nature
    back = None
    if nature is Nature.OUT_OF_OFFICE and asked is not None:
        back = returns_on(mail.body.text, asked.on)
    return Reading(nature, Outcome.NONE, Why.AUTOMATIC_MAIL, text=mail.body.text, returns_on=back)


def _untrusted(mail: IncomingMail, asked: Asked, border: Border) -> str:
    """Return why the mail may not speak for who was asked; empty when it may."""
    if mail.defects:
        return Why.MALFORMED_MAIL
    if mail.sender not in _allowed(asked):
        return Why.SENDER_NOT_ASKED
    if mail.authentication == "fail":
        return Why.AUTHENTICATION_FAILED
    wanted = border.token_of(asked.reply_address)
    if wanted and mail.reply_tokens and wanted not in mail.reply_tokens:
        return Why.OTHER_REPLY_TOKEN
    return ""


def _allowed(asked: Asked) -> set[str]:
    return {
        one.strip().lower() for one in (asked.recipient, *asked.aliases, *asked.substitutes) if one
    }


def _intents(mail: OpenMail, asked: AskedRequest, border: Border) -> tuple[str, ...]:
    """Return what links of this very request said by the address that they wrote to."""
    token = border.token_of(asked.reply_address)
    mine = (one for one in mail.addressed_to if token and border.token_of(one) == token)
    return tuple(filter(None, map(border.intent_of, mine)))


def _is_tokened(mail: OpenMail, asked: Asked, border: Border) -> bool:
    """Tell whether the mail was addressed to the request's own reply address."""
    address = asked.reply_address.strip().lower()
    token = border.token_of(address)
    return address in mail.addressed_to or (token is not None and token in mail.mail.reply_tokens)


def _to_confirm(reading: Reading) -> Reading:
    """Return a reading that applies nothing: only the thread tells which request it answers."""
    if reading.outcome not in (Outcome.APPLY, Outcome.ASK):
        return reading
    doubtful = tuple(replace(one, why=one.why or Why.NO_REPLY_TOKEN) for one in reading.updates)
    why = reading.why or Why.NO_REPLY_TOKEN
    return replace(reading, outcome=Outcome.ASK, why=why, updates=doubtful, commands=())
