"""Mail that machines write, and mail that people write which looks like it."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.reading.held_out.quoting import document

OURS = "bounce+vx7k2m@suivi.example"
MESSAGE_ID = "<k2m4abcd.suivi@suivi.example>"
FAILING = ("h.lahlou@office.example", "secretariat@port.example")


def automatic_cases() -> Iterator[dict[str, Any]]:
    """Yield every kind of mail that must be told from the others."""
    written = document("automatics")
    yield from _bounces(written)
    for absence, (words, _) in product(written["absence"], written["absences"]["words"]):
        yield _case(
            "ooo", absence["name"], ["From: h.lahlou@office.example", *absence["headers"]], words
        )
    for machine in written["machine"]:
        yield _case("auto", machine["name"], machine["headers"], machine["body"])
    for headers, body in product(written["human"]["headers"], written["human"]["bodies"]):
        yield _case("human", headers[0], ["From: h.lahlou@office.example", *headers], body)


def _bounces(written: dict[str, Any]) -> Iterator[dict[str, Any]]:
    tried = product(written["bounce"], written["failures"], FAILING)
    for form, (status, diagnostic, permanent), address in tried:
        values = {"D": diagnostic.replace("<R>", f"<{address}>"), "S": status, "R": address}
        raw = _filled(form["mail"], {**values, "I": MESSAGE_ID, "U": OURS})
        case = {"id": f"{form['server']} {status}", "kind": "bounce", "source": form["server"]}
        yield {**case, "raw": _bytes(raw), "recipients": [address], "permanent": permanent}


def _filled(form: str, values: dict[str, str]) -> str:
    """Return the form with its one-letter words replaced."""
    filled = form
    for name, value in values.items():
        filled = filled.replace(f"<{name}>", f"<{value}>")
    lines = []
    for line in filled.split("\n"):
        words = [_word(word, values) for word in line.split(" ")]
        lines.append(" ".join(words))
    return "\n".join(lines)


def _word(word: str, values: dict[str, str]) -> str:
    """Return a word, or the value that it stands for, the signs around it kept."""
    head, sep, tail = word.rpartition(";")
    core = tail.rstrip(":,")
    if core in values:
        return head + sep + values[core] + tail[len(core) :]
    return word


def _case(kind: str, source: str, headers: list[str], body: str) -> dict[str, Any]:
    head = [*headers, "To: suivi+k2m4@suivi.example", "MIME-Version: 1.0"]
    if not any(one.startswith("Content-Type") for one in headers):
        head += ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    raw = _bytes("\n".join(head) + "\n\n" + body)
    return {"id": f"{kind} {source}", "kind": kind, "source": source, "raw": raw, "recipients": []}


def _bytes(text: str) -> str:
    """Return the bytes of a mail as the corpora hold them: one character a byte."""
    return text.encode().decode("latin-1")
