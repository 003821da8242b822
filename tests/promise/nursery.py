"""Gives birth to senders: imports all they need once, then forks one for each life it is told of.

Run as a module: reads a life a line; says the process id of its sender, then how that one ended.
"""

import json
import os
import sys
import traceback
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from notifications.composing import composer as _composer  # noqa: F401 -- else each life imports it
from notifications.smtp import gateway as _gateway  # noqa: F401 -- else each life imports it
from storage import store as _store  # noqa: F401 -- else each life imports it
from tests.promise.engine import Fatal, Life, live


def in_words(life: Life) -> str:
    """Return a life as a line."""
    return json.dumps(asdict(life), default=str) + "\n"


def from_words(line: str) -> Life:
    """Return the life that a line tells."""
    told = json.loads(line)
    return Life(
        url=told["url"],
        folder=Path(told["folder"]),
        port=told["port"],
        begins=datetime.fromisoformat(told["begins"]),
        fatal=Fatal(**told["fatal"]) if told["fatal"] else None,
    )


def main() -> None:
    """Serve until standard input ends."""
    for line in sys.stdin:
        life = from_words(line)
        sender = os.fork()
        if not sender:
            os._exit(_end(life))
        _say(sender)
        _, status = os.waitpid(sender, 0)
        _say(os.waitstatus_to_exitcode(status))


def _end(life: Life) -> int:
    try:
        live(life)
    except Exception:  # noqa: BLE001 -- the edge of a process: what it says fails the test
        traceback.print_exc()
        return 1
    return 0


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
