"""How long a coordinator with a long plan waits for it to be read."""

from time import process_time

from storage.programme_files import read_programme
from tests.programme_files.small import FILE, SMALL

ACTIONS = 500
BUDGET = 0.5
ACTION = """\
  - ref: "2.{n}"
    titre: Co-construire des programmes académiques et professionnels
    axe: A1
    porteur: salma
    debut: 2026-01-05
    echeance: 2026-10-30
    illustratif: true
    suivi:
      relances: [1, 3]
"""


def bench_500_actions_are_read_within_half_a_second() -> None:
    actions = "".join(ACTION.format(n=n) for n in range(ACTIONS))
    text = SMALL.replace("actions:\n", f"actions:\n{actions}")

    best = min(_seconds(text) for _ in range(3))

    print(f"\n{ACTIONS} actions read: {best:.2f} s")  # noqa: T201 -- a bench reports its figure
    assert best <= BUDGET


def _seconds(text: str) -> float:
    started = process_time()
    plan = read_programme(text, FILE)
    assert len(plan.actions) == ACTIONS + 2
    return process_time() - started
