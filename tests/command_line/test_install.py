import asyncio
import re
import socket
import tomllib
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest

from config.settings import Settings
from interfaces.checkup import machine, servers
from interfaces.checkup.finding import Level
from tests.command_line.conftest import Suivi
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import Say

NOW = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)
ZONE = "Africa/Casablanca"
# A port on which nothing ever listens.
NOBODY = "1"


def test_a_folder_is_prepared_once_and_then_left_alone(suivi: Suivi, folder: Path) -> None:
    first = suivi("init")

    assert (first.code, first.err) == (0, "")
    assert first.out.splitlines()[:3] == [
        "Réglages écrits : suivi.toml",
        f"Secret créé, lisible de ce compte seul : {folder}/var/secrets.toml",
        "Base de données prête.",
    ]
    secret = folder / "var" / "secrets.toml"
    kept = (secret.read_bytes(), (folder / "suivi.toml").read_bytes())
    assert secret.stat().st_mode & 0o777 == 0o600

    second = suivi("init")

    assert second.code == 0
    assert second.out.splitlines()[:3] == [
        "Réglages déjà là, laissés tels quels : suivi.toml",
        f"Secret déjà là, laissé tel quel : {folder}/var/secrets.toml",
        "Base de données déjà prête.",
    ]
    assert (secret.read_bytes(), (folder / "suivi.toml").read_bytes()) == kept


def test_every_setting_of_the_written_file_exists_and_says_its_default() -> None:
    written = files("interfaces.commands").joinpath("suivi.toml").read_text(encoding="utf-8")
    shown = tomllib.loads(re.sub(r"(?m)^# (?=[a-z_]+ = )", "", written))

    settings = Settings(**shown)

    # What has no default is shown by an example.
    examples = {"imap.host", "imap.username", "public_url", "redirect_all_to", "smtp.host"}
    plain = Settings()
    for section, value in shown.items():
        names = [f"{section}.{one}" for one in value] if isinstance(value, dict) else [section]
        for name in names:
            assert name in examples or _value(settings, name) == _value(plain, name), name


def _value(settings: Settings, name: str) -> object:
    found: object = settings
    for part in name.split("."):
        found = getattr(found, part)
    return found


def test_a_new_folder_is_in_order_but_for_what_is_not_set_yet(
    suivi: Suivi, monkeypatch: pytest.MonkeyPatch
) -> None:
    suivi("init")
    monkeypatch.setenv("SUIVI_PREFECT__PORT", NOBODY)

    told = suivi("doctor", "--json")

    assert told.code == 0
    levels = {one["code"]: one["level"] for one in told.json["findings"]}
    assert levels.pop("zone", "ok") == "ok"
    levels.pop("zone-alone", None)
    levels.pop("zone-differs", None)
    levels.pop("disk-low", None)
    levels.pop("disk", None)
    assert levels == {
        "version": "ok",
        "folder": "ok",
        "secret": "ok",
        "store": "ok",
        "outgoing": "ok",
        "mailbox-none": "ok",
        "smtp-none": "warn",
        "prefect-absent": "warn",
    }


def test_each_finding_comes_with_its_remedy(
    started: Suivi, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started("init")
    secret = folder / "var" / "secrets.toml"
    secret.chmod(0o644)
    monkeypatch.setenv("SUIVI_SMTP__HOST", "127.0.0.1")
    monkeypatch.setenv("SUIVI_SMTP__PORT", NOBODY)
    monkeypatch.setenv("SUIVI_SMTP__TLS", "plain")
    monkeypatch.setenv("SUIVI_PREFECT__ENABLED", "false")

    answer = started("doctor")

    assert answer.code == 1
    assert f"[à réparer] Secret : d’autres comptes peuvent lire {secret}." in answer.out
    assert f"    Tapez : chmod 600 {secret}" in answer.out
    assert "[à réparer] Courriel : 127.0.0.1:1 ne répond pas." in answer.out
    assert "[bon] Journal de amlt : la chaîne est entière." in answer.out
    assert "[bon] Prefect : désactivé par les réglages ; le suivi se fait sans lui." in answer.out
    assert answer.out.endswith("Il reste à réparer ce qui est marqué.\n")


def test_without_a_store_the_doctor_says_how_to_make_one_and_makes_nothing(
    suivi: Suivi, folder: Path
) -> None:
    answer = suivi("doctor")

    assert "[à savoir] Base de données : elle n’existe pas encore." in answer.out
    assert not list(folder.iterdir())


def test_a_damaged_store_is_told(started: Suivi, folder: Path) -> None:
    (folder / "var" / "suivi.db").write_bytes(b"not a database at all" * 100)

    answer = started("doctor")

    assert answer.code == 1
    assert "[à réparer] Base de données : elle ne s’ouvre pas (store.damaged" in answer.out


async def test_a_mail_server_is_known_by_its_greeting() -> None:
    async with ScriptedServer() as server:
        found = await asyncio.to_thread(servers.smtp, _through(server.port))
        redirected = await asyncio.to_thread(
            servers.smtp, _through(server.port, redirect_all_to="essai@org.example")
        )
    async with ScriptedServer(lambda _: {"greeting": Say(b"HTTP/1.1 400\r\n")}) as other:
        strange = await asyncio.to_thread(servers.smtp, _through(other.port))

    assert [found.code, redirected.code, strange.code] == [
        "smtp",
        "smtp-redirected",
        "smtp-strange",
    ]
    assert server.taken == []


def test_another_s_prefect_is_not_taken_for_ours(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        settings = Settings.model_validate({"data_dir": tmp_path, "prefect": {"port": port}})
        found = servers.prefect(settings)

    assert (found.level, found.code) == (Level.WARN, "prefect-other")


def _through(port: int, **others: str) -> Settings:
    smtp = {"host": "127.0.0.1", "port": port, "tls": "plain"}
    return Settings.model_validate({"smtp": smtp, **others})


def test_zones_that_agree_disagree_or_are_missing(tmp_path: Path) -> None:
    packaged = files("tzdata.zoneinfo.Africa").joinpath("Casablanca").read_bytes()
    other = files("tzdata.zoneinfo.Africa").joinpath("Tunis").read_bytes()
    (tmp_path / "Africa").mkdir()
    file = tmp_path / ZONE

    alone = machine.zone(ZONE, NOW, tmp_path)
    file.write_bytes(packaged)
    agreed = machine.zone(ZONE, NOW, tmp_path)
    file.write_bytes(other)
    differs = machine.zone(ZONE, NOW, tmp_path)

    assert [one.code for one in (alone, agreed, differs)] == ["zone-alone", "zone", "zone-differs"]
    assert differs.level is Level.WARN
    assert differs.arguments["day"] == NOW.date()
