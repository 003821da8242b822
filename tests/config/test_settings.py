from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from config.refusals import InvalidSettingsError
from config.settings import environment_of, load_settings
from notifications.security import Security

FILE = """\
data_dir = "donnees"
trusted_day = 2026-03-02

[smtp]
host = "mail.ministere.example"
tls = "tls"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_file_everything_has_a_default(folder: Path) -> None:
    settings = load_settings()

    assert settings.store_url == f"sqlite:///{folder}/var/suivi.db"
    assert settings.secrets_path == folder / "var" / "secrets.toml"
    assert settings.smtp.host == ""


def test_the_file_in_the_current_folder_is_read(folder: Path) -> None:
    (folder / "suivi.toml").write_text(FILE, encoding="utf-8")

    settings = load_settings()

    assert settings.data_dir == folder / "donnees"
    assert settings.smtp.tls is Security.TLS
    assert settings.trusted_day == date(2026, 3, 2)


def test_a_file_named_elsewhere_anchors_its_own_paths(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = folder / "etc"
    elsewhere.mkdir()
    (elsewhere / "suivi.toml").write_text(FILE, encoding="utf-8")
    monkeypatch.setenv("SUIVI_CONFIG", str(elsewhere / "suivi.toml"))

    assert load_settings().data_dir == elsewhere / "donnees"


def test_the_environment_prevails_over_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "suivi.toml").write_text(FILE, encoding="utf-8")
    monkeypatch.setenv("SUIVI_SMTP__HOST", "relais.example")

    settings = load_settings()

    assert (settings.smtp.host, settings.smtp.tls) == ("relais.example", Security.TLS)


def test_everything_wrong_is_said_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "suivi.toml").write_text('[smtp]\nhots = "x"\nport = 70000\n', encoding="utf-8")
    monkeypatch.setenv("SUIVI_SMTP__TLS", "peut-être")
    monkeypatch.setenv("SUIVI_DATABASE", "x")
    monkeypatch.setenv("SUIVI_PREFECT__HOST", "0.0.0.0")  # noqa: S104 -- what must be refused
    monkeypatch.setenv("SUIVI_MAIL__DOMAIN", "a b")
    monkeypatch.setenv("SUIVI_RECEIVER__PORT", "douze")

    with pytest.raises(InvalidSettingsError) as refused:
        load_settings()

    assert {(one.code, one.setting) for one in refused.value.problems} == {
        ("settings.unknown", "SUIVI_DATABASE"),
        ("settings.unknown", "smtp.hots"),
        ("settings.range", "smtp.port"),
        ("settings.choice", "smtp.tls"),
        ("settings.loopback", "prefect.host"),
        ("settings.form", "mail.domain"),
        ("settings.value", "receiver.port"),
    }


def test_a_misspelt_setting_is_told_its_neighbour(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "suivi.toml").write_text('[smtp]\nhots = "x"\n', encoding="utf-8")
    monkeypatch.setenv("SUIVI_DATABASE_URI", "x")

    with pytest.raises(InvalidSettingsError) as refused:
        load_settings()

    assert [one.arguments["near"] for one in refused.value.problems] == [
        "SUIVI_DATABASE_URL",
        "host",
    ]


@pytest.mark.parametrize(
    ("content", "code"), [("[smtp\n", "settings.syntax"), (None, "settings.absent")]
)
def test_a_file_that_cannot_be_read_is_refused(
    folder: Path, content: str | None, code: str
) -> None:
    if content is not None:
        (folder / "x.toml").write_text(content, encoding="utf-8")

    with pytest.raises(InvalidSettingsError) as refused:
        load_settings(folder / "x.toml")

    assert [one.code for one in refused.value.problems] == [code]


def test_a_refusal_never_repeats_a_value(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUIVI_SMTP__PORT", "canari")

    with pytest.raises(InvalidSettingsError) as refused:
        load_settings(None)

    assert "canari" not in repr((refused.value.problems, refused.value.arguments, folder))


def test_a_child_process_reads_the_very_same_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "suivi.toml").write_text(
        FILE + 'password = "canari"\n[mail]\nbounce_verp = false\n', encoding="utf-8"
    )
    settings = load_settings().model_copy(
        update={"standing_clock": datetime(2026, 3, 2, 12, tzinfo=UTC)}
    )
    for name, value in environment_of(settings).items():
        monkeypatch.setenv(name, value)
    (folder / "suivi.toml").unlink()

    assert load_settings() == settings
    assert "canari" not in repr(settings)


def test_every_path_of_the_file_is_anchored_in_sections_too(folder: Path) -> None:
    etc = folder / "etc"
    etc.mkdir()
    (etc / "suivi.toml").write_text('[smtp]\ntrust = "ca.pem"\n', encoding="utf-8")

    assert load_settings(etc / "suivi.toml").smtp.trust == etc / "ca.pem"


@pytest.mark.parametrize(
    ("variable", "problem"),
    [
        ("SUIVI_SMTP", ("settings.section", "SUIVI_SMTP__CONNECTIONS")),
        ("SUIVI_SMTP_HOST", ("settings.unknown", "SUIVI_SMTP__HOST")),
        ("SUIVI_DATA_DIR__X", ("settings.unknown", "SUIVI_DATA_DIR")),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_variable_that_names_no_setting_is_told_how_it_is_written(
    monkeypatch: pytest.MonkeyPatch, variable: str, problem: tuple[str, str]
) -> None:
    monkeypatch.setenv(variable, "x")

    with pytest.raises(InvalidSettingsError) as refused:
        load_settings()

    (found,) = refused.value.problems
    assert (found.code, *found.arguments.values()) == problem


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("port", ["0", "65536"])
def test_prefect_is_found_at_a_port_that_exists(monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    monkeypatch.setenv("SUIVI_PREFECT__PORT", port)

    with pytest.raises(InvalidSettingsError) as refused:
        load_settings()

    assert [one.code for one in refused.value.problems] == ["settings.range"]
