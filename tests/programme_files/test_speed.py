import subprocess
import sys
import time

from storage.programme_files import read_programme
from tests.programme_files.small import FILE, SMALL

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


def test_500_actions_are_read_within_half_a_second() -> None:
    actions = "".join(ACTION.format(n=n) for n in range(500))
    text = SMALL.replace("actions:\n", f"actions:\n{actions}")

    started = time.process_time()
    plan = read_programme(text, FILE)
    passed = time.process_time() - started

    assert len(plan.actions) == 502
    assert passed < 0.5


def test_reading_a_programme_wakes_neither_the_database_nor_prefect() -> None:
    heavy = {"sqlalchemy", "sqlmodel", "prefect", "pydantic", "alembic", "babel"}
    code = f"import sys, storage.programme_files; print(sorted({heavy} & set(sys.modules)))"

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=20
    )

    assert done.stdout.strip() == "[]"
