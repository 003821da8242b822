import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line.conftest import AMLT, Suivi, environment


def test_init_tells_a_program_what_it_made(suivi: Suivi, folder: Path) -> None:
    assert suivi("init", "--json").json == {
        "made": {"settings": True, "secret": True, "store": True},
        "files": {
            "settings": f"{folder}/suivi.toml",
            "secret": f"{folder}/var/secrets.toml",
        },
    }
    assert set(suivi("init", "--json").json["made"].values()) == {False}


def test_what_is_kept_is_closed_to_other_accounts(folder: Path) -> None:
    command = Path(sys.executable).with_name("suivi")
    subprocess.run([command, "apply", AMLT], cwd=folder, env=environment(), check=True)

    modes = {path.name: path.stat().st_mode & 0o077 for path in (folder / "var").rglob("*")}
    assert modes
    assert set(modes.values()) == {0}
    assert (folder / "var").stat().st_mode & 0o077 == 0


def test_a_folder_open_to_others_is_told(started: Suivi, folder: Path) -> None:
    (folder / "var").chmod(0o755)

    answer = started("doctor")

    assert f"    Tapez : chmod 700 {folder}/var" in answer.out


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("SUIVI_SMTP", "x", "SUIVI_SMTP : c’est une section"),
        ("SUIVI_SMTP_HOST", "x", "Vouliez-vous dire « SUIVI_SMTP__HOST » ?"),
        ("SUIVI_CONFIG", "no.toml", "no.toml : ce fichier de réglages n’existe pas."),
        ("SUIVI_SMTP__PORT", "x", "(un nombre entier)"),
        ("SUIVI_TRUSTED_DAY", "demain", "(un jour comme 2026-03-02)"),
        ("SUIVI_SMTP__TLS", "x", "Au choix : starttls, tls, plain."),
    ],
)
def test_wrong_settings_are_told_in_french(
    suivi: Suivi, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(variable, value)

    answer = suivi("show")

    assert answer.code == 1
    assert said in answer.err
