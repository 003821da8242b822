"""Each mail and page as a browser shows it: phone and desk, light and dark, three languages."""

import re

import pytest

from domain.model.status import Language
from tests.looks.eye import CONTRAST, WCAG, Eye
from tests.looks.sights import Sight, sights

WIDTHS = (320, 360, 600)
LARGEST = 90_000
ALL = tuple(sights())
EACH = pytest.mark.parametrize("sight", ALL, ids=lambda one: f"{one.name}-{one.language}")
STYLE_BLOCK = re.compile(r"<style.*?</style>", re.DOTALL)
ILL = """<html lang=fr><title>x</title><body><p style="width:900px">Une ligne trop large</p>
<p style="position:absolute;top:16px;margin:0;color:#eee">par-dessus elle</p>
<img src="http://evil.example/x"><script>1</script>"""


@EACH
def test_it_is_seen_by_everybody_whole_and_fetches_nothing(eye: Eye, sight: Sight) -> None:
    eye.look_at(sight)
    for width in WIDTHS:
        eye.resize(width)

        assert eye.measure("overflowing") == [], width
        assert eye.measure("overlapping") == [], width

    assert eye.violations(WCAG) == []
    eye.turn("dark")
    assert eye.violations(CONTRAST) == []
    assert eye.measure("scripts") == 0
    assert eye.fetched == []


@pytest.mark.parametrize(
    "sight", [one for one in ALL if not one.is_page], ids=lambda o: f"{o.name}-{o.language}"
)
def test_a_client_that_drops_the_style_block_shows_a_mail_the_same(eye: Eye, sight: Sight) -> None:
    eye.look_at(sight)
    eye.resize(360)
    dressed = eye.measure("lines")

    eye.look_at(Sight(sight.name, sight.language, STYLE_BLOCK.sub("", sight.html)))

    assert eye.measure("lines") == dressed
    assert len(sight.html.encode()) < LARGEST


def test_the_eye_sees_what_is_wrong(eye: Eye) -> None:
    eye.look_at(Sight("ill", Language.FR, ILL))
    eye.resize(320)

    assert eye.measure("overflowing") != []
    assert eye.measure("overlapping") != []
    found = {one.partition(":")[0] for one in eye.violations(WCAG)}
    assert found >= {"color-contrast", "image-alt"}
    assert eye.measure("scripts") == 1
    assert eye.fetched == ["http://evil.example/x"]
