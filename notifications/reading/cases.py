"""Reading judged by cases: one case in, one answer out, as plain JSON values."""

from base64 import b64decode
from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.errors import InvalidValueError
from domain.model.reading import AskedAction, AskedRequest, Nature, Reading, Update
from domain.model.status import Status
from notifications.reading.border import Border
from notifications.reading.date_grammar import deadline_of
from notifications.reading.extracting import extracted
from notifications.reading.headers import headers_of
from notifications.reading.normalising import cleaned
from notifications.reading.opening import opened
from notifications.reading.parsing import body_of, parsed
from notifications.reading.sent import sent_text
from notifications.reading.understanding import understand

Case = Mapping[str, Any]


def answer_case(case: Case) -> dict[str, Any]:
    """Return the answer to one case; its `kind` is status (default), reply, automatic or date.

    A mail of any other kind is asked for its reply alone when no request comes with it, for its
    nature when the kind names one; words with a day of reference are a date. Raises
    InvalidValueError for what is no case.
    """
    try:
        return {"id": case.get("id"), **_KINDS[_kind(case)](case)}
    except KeyError as missing:
        raise InvalidValueError("case.malformed", missing=str(missing.args[0])) from missing


def _kind(case: Case) -> str:
    kind = str(case.get("kind") or "status")
    if kind in _KINDS and (kind != "status" or case.get("request")):
        return kind
    if kind in set(Nature):
        return "automatic"
    if case.get("text") and case.get("reference"):
        return "date"
    if not case.get("request") and any(case.get(key) for key in ("text", "raw", "raw_b64")):
        return "reply"
    raise InvalidValueError("case.malformed", kind=kind)


def _status(case: Case) -> dict[str, Any]:
    asked = _asked(case)
    raw = _raw(case)
    border = Border(asked.reply_address.rpartition("@")[2], authserv_id=_authserv(raw))
    refs = {action.action: action.ref for action in asked.actions}
    return _reading(understand(raw, asked, border), refs)


def _reading(reading: Reading, refs: Mapping[str, str]) -> dict[str, Any]:
    return {
        "decision": reading.outcome.value,
        "why": reading.why or None,
        "updates": [_update(update, refs) for update in reading.updates],
    }


def _update(update: Update, refs: Mapping[str, str]) -> dict[str, Any]:
    return {
        "action": refs.get(update.action, update.action),
        "status": update.status.value if update.status else None,
        "progress": update.progress,
        "new_due": update.new_deadline.isoformat() if update.new_deadline else None,
        "forecast": update.forecast.isoformat() if update.forecast else None,
        "blocker": update.blocker,
        "delegate": update.delegate,
        "evidence": list(update.evidence),
    }


def _reply(case: Case) -> dict[str, Any]:
    if case.get("text"):
        text = cleaned(str(case["text"]))
    else:
        text = body_of(parsed(_raw(case))[0])[0].text
    request = case.get("request") or {}
    sent = sent_text(str(request["sent_text"])) if request.get("sent_text") else None
    return {"reply": extracted(text, sent, str(request.get("reply_address") or "")).reply}


def _automatic(case: Case) -> dict[str, Any]:
    mail = opened(_raw(case), Border(domain="")).mail
    recipients = list(mail.bounce.recipients) if mail.bounce else []
    return {"kind": mail.nature.value, "recipients": recipients}


def _date(case: Case) -> dict[str, Any]:
    day = deadline_of(str(case["text"]), date.fromisoformat(str(case["reference"])))
    return {"date": day.isoformat() if day else None}


_KINDS = {"status": _status, "reply": _reply, "automatic": _automatic, "date": _date}


def _raw(case: Case) -> bytes:
    """Return the mail's bytes: base64, or text that holds one byte a character."""
    if case.get("raw_b64"):
        return b64decode(str(case["raw_b64"]))
    text = str(case.get("raw") or "")
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8")


def _authserv(raw: bytes) -> str:
    """Return who wrote the topmost Authentication-Results: a case has no border to configure."""
    values = headers_of(parsed(raw)[0]).get("authentication-results") or [""]
    return next(iter(values[0].replace(";", " ").split()), "")


def _asked(case: Case) -> AskedRequest:
    request = case["request"]
    received = date.fromisoformat(str(case["received_on"])[:10])
    return AskedRequest(
        recipient=request["recipient"],
        reply_address=request["reply_address"],
        sent_text=request.get("sent_text") or "",
        asked_on=date.fromisoformat(str(request.get("asked_on") or received)[:10]),
        on=received,
        actions=tuple(map(_action, request["actions"])),
        aliases=_addresses(request.get("aliases")),
        substitutes=_addresses(request.get("substitutes")),
    )


def _addresses(listed: Any) -> tuple[str, ...]:
    """Return addresses given as strings or as objects with an `address`."""
    return tuple(
        str(one.get("address") or one.get("email") or "") if isinstance(one, dict) else str(one)
        for one in listed or ()
    )


def _action(given: Mapping[str, Any]) -> AskedAction:
    return AskedAction(
        number=int(given["number"]),
        action=str(given["ref"]),
        ref=str(given["ref"]),
        title=str(given.get("title") or ""),
        deadline=date.fromisoformat(given["due"]) if given.get("due") else None,
        status=Status(given.get("status") or Status.NOT_STARTED),
        progress=given.get("progress"),
    )
