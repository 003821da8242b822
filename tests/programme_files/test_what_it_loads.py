import subprocess
import sys


def test_reading_a_programme_wakes_neither_the_database_nor_prefect() -> None:
    heavy = {"sqlalchemy", "sqlmodel", "prefect", "pydantic", "alembic", "babel"}
    code = f"import sys, storage.programme_files; print(sorted({heavy} & set(sys.modules)))"

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=20
    )

    assert done.stdout.strip() == "[]"
