"""Mails as mail programs make them: an answer, what announces the quotation, the quotation."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
NAME, ADDRESS = "Cellule de suivi", "suivi+k2m4@suivi.example"


@dataclass(frozen=True, slots=True)
class Client:
    """A mail program in one language."""

    lang: str
    name: str
    opening: str
    marks: str = "> "
    tail: str = ""

    def reply(self, said: str, quoted: str, address: str = ADDRESS) -> str:
        """Return the text of a mail: the answer above, the quotation below."""
        opening = self.opening.replace("{name}", NAME).replace("{address}", address)
        below = "\n".join((self.marks + line).rstrip() for line in quoted.split("\n"))
        above = f"{said}\n\n{self.tail}\n" if self.tail else f"{said}\n"
        # The iPhone quotes its own announcement too, without a blank line below it.
        gap = "" if opening.startswith(">") else "\n"
        return f"{above}\n{opening}\n{gap}{below}\n"


def document(name: str) -> dict[str, Any]:
    """Return one of the files of cases."""
    return tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))


def clients() -> list[Client]:
    """Return every mail program known here."""
    return [Client(**one) for one in document("clients")["client"]]


def reply_cases() -> Iterator[dict[str, Any]]:
    """Yield a case for each program and answer that go together, and each whole mail."""
    answers = document("answers")
    for whole in answers.pop("whole"):
        given = {"lang": whole["lang"], "client": whole["client"], "kind": "reply"}
        yield {**given, "text": whole["mail"], "expected": whole["reply"]}
    turn = {lang: cycle(one["said"]) for lang, one in answers.items()}
    for client in clients():
        for _ in range(2 if len(answers[client.lang]["said"]) > 1 else 1):
            said = next(turn[client.lang])
            text = client.reply(said, answers[client.lang]["quoted"])
            given = {"lang": client.lang, "client": client.name, "kind": "reply"}
            yield {**given, "text": text, "expected": said}
