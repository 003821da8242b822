from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.errors import RefusedError
from notifications.composing.catalogue import use_own_words
from notifications.composing.words import Words
from tests.composing.letters import composed, part


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    """Return the folder of an organisation's own words, forgotten afterwards."""
    yield tmp_path
    use_own_words(tmp_path / "nowhere")


def test_one_sentence_of_an_organisation_stands_in_for_ours(own: Path) -> None:
    before = Words("fr").say("health-on-track")
    (own / "fr.ftl").write_text("health-late = En souffrance\nlate-by = Trop tard !\n", "utf-8")
    use_own_words(own)

    assert Words("fr").say("health-late") == "En souffrance"
    assert Words("fr").say("late-by", n=3) == "Trop tard\u00a0!"
    assert Words("fr").say("health-on-track") == before
    assert Words("en").say("health-late") == "Late"


def test_a_mail_composed_before_takes_the_new_sentences_too(own: Path) -> None:
    assert "C’est noté<" in part(composed("receipt"), "html")
    (own / "fr.ftl").write_text("receipt-applied = Enregistré\n", "utf-8")
    use_own_words(own)

    said = part(composed("receipt"), "html")
    assert "Enregistré" in said
    assert "C’est noté<" not in said


@pytest.mark.parametrize(
    ("sentence", "code"),
    [("health-latte = x", r"words\.unknown"), ("health-late = { $who }", r"words\.values")],
)
def test_what_does_not_fit_is_refused_by_name(own: Path, sentence: str, code: str) -> None:
    (own / "fr.ftl").write_text(sentence, "utf-8")
    with pytest.raises(RefusedError, match=code):
        use_own_words(own)
