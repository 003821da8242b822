import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.command_line.conftest import Suivi, environment

SUIVI = Path(sys.executable).with_name("suivi")
# Whatever port is free for replies; Prefect's server is tried elsewhere.
ALONE = {"SUIVI_PREFECT__ENABLED": "false", "SUIVI_RECEIVER__PORT": "0"}


@contextmanager
def up(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Run `suivi up` from a shell until its end."""
    running = subprocess.Popen(
        [SUIVI, "up"],
        cwd=folder,
        env=environment(**ALONE),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield running
    finally:
        running.kill()
        running.communicate()


def said_until_up(running: "subprocess.Popen[str]") -> list[str]:
    """Return the lines that tell that everything is up."""
    assert running.stdout is not None
    lines = []
    for line in running.stdout:
        lines.append(line.rstrip("\n"))
        if line.startswith("Ctrl-C"):
            break
    return lines


def test_it_says_where_things_are_and_ctrl_c_stops_it_cleanly(started: Suivi, folder: Path) -> None:
    assert started("show").code == 0
    with up(folder) as running:
        first, receiver, sender, how = said_until_up(running)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)

    assert (running.returncode, err) == (0, "")
    assert first == "Suivi est en marche."
    assert receiver.startswith("Réponses reçues sur 127.0.0.1:")
    assert sender.startswith("Aucun serveur de courriel n’est réglé")
    assert how == "Ctrl-C arrête tout."
    assert out == ("Suivi est arrêté ; ce qui restait à envoyer partira au prochain démarrage.\n")


def test_two_on_the_same_folder_are_one_too_many(started: Suivi, folder: Path) -> None:
    assert started("show").code == 0
    with up(folder) as running:
        said_until_up(running)
        second = subprocess.run(
            [SUIVI, "up"],
            cwd=folder,
            env=environment(**ALONE),
            capture_output=True,
            text=True,
            check=False,
        )

    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr.startswith(f"Suivi est déjà en marche sur {folder}/var.\n")
