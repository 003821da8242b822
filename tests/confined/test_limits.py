import os
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from domain.errors import UnreadableMailError
from notifications.confined.process import Limits
from notifications.confined.reader import ConfinedReader
from notifications.reading.reader import MailReader
from notifications.tokens import Tokens
from tests.reading.letters import ALL_THREE, BORDER, mail

LOCAL = MailReader(BORDER, Tokens({0: b"the key of the story, 32 bytes.."}, 0))
HASTY = Limits(processor=1, clock=1.5)
GOOD = mail("1) Terminé\n2) 40 %\n3) reportée au 15/10/2026").as_bytes()


@pytest.fixture(scope="module")
def besieged() -> Iterator[ConfinedReader]:
    """Return a reader whose process does what a mail tells it."""
    reader = ConfinedReader(LOCAL, "tests.confined.misbehaving", HASTY)
    yield reader
    reader.close()


def test_what_is_read_there_is_what_would_be_read_here(besieged: ConfinedReader) -> None:
    assert besieged.open(GOOD, ("suivi@programme.example",)) == LOCAL.open(
        GOOD, ("suivi@programme.example",)
    )
    assert besieged.read(GOOD, (), ALL_THREE) == LOCAL.read(GOOD, (), ALL_THREE)
    assert besieged.read(GOOD, (), None) == LOCAL.read(GOOD, (), None)


def test_the_bytes_of_files_come_back_whole() -> None:
    message = mail("Fait.")
    content = b"%PDF" + bytes(range(256)) * 100
    message.add_attachment(content, maintype="application", subtype="pdf", filename="pv été.pdf")
    reader = ConfinedReader(LOCAL)

    (found,) = reader.files(message.as_bytes())

    assert (found.name, found.content) == ("pv été.pdf", content)
    assert (found,) == LOCAL.files(message.as_bytes())
    reader.close()


@pytest.mark.parametrize("said", ["Stop", "Mes actions", "Reprendre"])
def test_what_looks_alike_as_plain_values_comes_back_as_itself(
    besieged: ConfinedReader, said: str
) -> None:
    raw = mail(said).as_bytes()

    assert besieged.read(raw, (), None).commands == LOCAL.read(raw, (), None).commands


def test_every_command_comes_back(besieged: ConfinedReader) -> None:
    words = """1) déléguer à Nadia
2) ce n'est pas moi
3) rappelez-moi le 01/06

Absente jusqu'au 20/05

Stop

Mes actions"""
    raw = mail(words).as_bytes()

    there = besieged.read(raw, (), ALL_THREE)

    assert len(there.commands) == 6
    assert there == LOCAL.read(raw, (), ALL_THREE)


def test_one_process_reads_many_mails(besieged: ConfinedReader) -> None:
    besieged.open(GOOD, ())
    first = besieged.pid

    for _ in range(20):
        besieged.read(GOOD, (), ALL_THREE)

    assert besieged.pid == first


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("EAT", "reader_memory"),
        ("BACKTRACK", "reader_late"),
        ("SLEEP", "reader_late"),
        ("EXIT", "reader_died"),
        ("CRASH", "reader_died"),
        ("RAISE", "reader_raised"),
        ("LIE", "reader_nonsense"),
    ],
)
def test_a_mail_that_stops_its_reader_stops_no_other(
    besieged: ConfinedReader, deed: str, code: str
) -> None:
    start = monotonic()
    with pytest.raises(UnreadableMailError) as refused:
        besieged.read(_telling(deed), (), ALL_THREE)

    assert refused.value.code == code
    assert "secret" not in repr(refused.value.arguments)
    assert besieged.read(GOOD, (), ALL_THREE) == LOCAL.read(GOOD, (), ALL_THREE)
    assert monotonic() - start < 10


def test_the_process_writes_no_file_and_what_it_prints_is_no_answer(
    besieged: ConfinedReader, tmp_path: Path
) -> None:
    written = tmp_path / "written"
    with pytest.raises(UnreadableMailError):
        besieged.read(_telling(f"WRITE {written}"), (), ALL_THREE)
    assert written.read_bytes() == b""

    assert besieged.read(_telling("BABBLE"), (), ALL_THREE) == LOCAL.read(
        _telling("BABBLE"), (), ALL_THREE
    )


def test_the_process_sees_no_setting_and_ends_with_its_reader(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SUIVI_SMTP__PASSWORD", "canari")
    reader = ConfinedReader(LOCAL)
    reader.open(GOOD, ())
    pid = reader.pid
    assert pid is not None
    assert b"canari" not in Path(f"/proc/{pid}/environ").read_bytes()

    reader.close()

    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_mail_of_the_largest_size_is_read_within_the_limits() -> None:
    large = mail("1) Terminé")
    large.add_attachment(
        os.urandom(17_000_000), maintype="application", subtype="pdf", filename="pv.pdf"
    )
    reader = ConfinedReader(LOCAL)

    assert reader.open(large.as_bytes(), ()).attachments == ("pv.pdf",)

    reader.close()


def _telling(deed: str) -> bytes:
    return mail("").as_bytes().replace(b"\n\n", f"\n\n{deed} ".encode(), 1)
