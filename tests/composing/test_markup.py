import re
from html.parser import HTMLParser

import pytest

from domain.model.status import Language
from notifications.composing.inlining import inlined
from notifications.composing.templates import FOLDER
from notifications.composing.typography import FSI, PDI, direction
from tests.composing.letters import LETTERS, composed, part

MAILS = [(name, language) for name in LETTERS for language in Language]
SHEET = (FOLDER / "mail.css").read_text(encoding="utf-8")
RULES = dict(re.findall(r"^\.([\w-]+) \{ (.*?) \}$", SHEET, re.MULTILINE))
# Only marks of colour schemes and bars: a client that drops <style> loses nothing else.
NOT_IN_SHEET = {"b-late", "b-at_risk", "b-on_track", "b-rest", "b-tick"}
ALLOWED = {"html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td"}
ALLOWED |= {"p", "h1", "h2", "span", "b", "br", "a"}
ENOUGH_CONTRAST = 4.5


class Reader(HTMLParser):
    """Collects elements with their attributes, and what is left open."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element, which must be this one."""
        assert self.open.pop() == tag


def read(html: str) -> Reader:
    """Return what a strict reader finds; every element is closed where it must be."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize(("name", "language"), MAILS)
def test_a_mail_uses_nothing_that_clients_break(name: str, language: Language) -> None:
    html = part(composed(name, language), "html")

    elements = read(html).elements
    assert {tag for tag, _ in elements} <= ALLOWED
    styles = " ".join(str(found.get("style", "")) for _, found in elements)
    assert not re.search(r"flex|grid|var\(|text-align|margin-inline|position|url\(", styles)
    assert "http://" not in html
    assert "https://" not in html


@pytest.mark.parametrize(("name", "language"), MAILS)
def test_nothing_depends_on_the_style_element(name: str, language: Language) -> None:
    for tag, found in read(part(composed(name, language), "html")).elements:
        names = set((found.get("class") or "").split()) - NOT_IN_SHEET
        assert names <= set(RULES), tag
        assert not names or found.get("style"), tag


def test_the_style_element_holds_only_what_depends_on_the_screen() -> None:
    kept = (FOLDER / "mail.kept.css").read_text(encoding="utf-8")
    blocks = re.sub(r"@media[^{]+\{(?:[^{}]+\{[^{}]+\})*\s*\}", "", kept)

    assert re.sub(r":root \{[^}]+\}", "", blocks).strip() == ""
    used = set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"\{[^{}]*\}", "", kept)))
    assert used <= set(RULES) | NOT_IN_SHEET


@pytest.mark.parametrize(("name", "language"), MAILS)
def test_the_page_runs_as_its_language_does(name: str, language: Language) -> None:
    elements = read(part(composed(name, language), "html")).elements
    way = "rtl" if language is Language.AR else "ltr"

    assert elements[0] == ("html", elements[0][1])
    assert elements[0][1]["dir"] == way
    assert elements[0][1]["lang"] == language.value
    assert any(f"direction:{way}" in (found.get("style") or "") for _, found in elements)
    assert all("dir" not in found for tag, found in elements if tag == "a")


def test_french_words_run_their_own_way_in_an_arabic_mail() -> None:
    elements = read(part(composed("request", Language.AR), "html")).elements
    titles = [found for tag, found in elements if found.get("class") == "title"]

    assert [found.get("dir") for found in titles] == ["ltr"] * 3


@pytest.mark.parametrize(("name", "language"), MAILS)
def test_every_row_fits_a_small_phone(name: str, language: Language) -> None:
    for tag, found in read(part(composed(name, language), "html")).elements:
        width = found.get("width") or "0"
        assert width.endswith("%") or int(width) <= 118, tag
        assert len(found.get("style") or "") < 250, tag


@pytest.mark.parametrize("rule", [name for name in RULES if "color: #" in RULES[name]])
def test_words_stand_out_from_their_ground(rule: str) -> None:
    found = re.search(r"(?<!-)color: (#\w{6})", RULES[rule])
    if found is None or rule == "pre":
        return
    ground = re.search(r"background-color: (#\w{6})", RULES[rule])
    grounds = [ground[1]] if ground else ["#ffffff"]
    if rule in {"small", "link"}:
        grounds = ["#edf0f3"]
    if rule == "go":
        grounds = ["#0b4f8a"]

    assert all(contrast(found[1], one) >= ENOUGH_CONTRAST for one in grounds)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, from 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return sum(weight * one for weight, one in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_inlining_leaves_the_marks_of_a_template_alone() -> None:
    source = (
        '{% for a in b if a > 0 %}<tr><td class="x" {{ a | f("<&") }} dir="{{ d }}">{{ a }}</td>'
        "</tr>{% endfor %}"
    )

    styled = inlined(source, ".x { color: #123456 }")

    for mark in (
        "{% for a in b if a > 0 %}",
        '{{ a | f("<&") }}',
        'dir="{{ d }}"',
        ">{{ a }}</td>",
    ):
        assert mark in styled
    assert "color:#123456" in styled
    assert styled.startswith("{% for")


def test_words_of_somebody_run_their_own_way_in_an_arabic_mail() -> None:
    html = part(composed("question", Language.AR), "html")

    assert re.search(r'<h1 class="h1" dir="ltr"[^>]*>Adopter le statut', html)
    assert re.search(r'<p class="lede" dir="ltr"[^>]*>Le projet est', html)
    assert direction(f"{FSI}Salma{PDI} أين وصل") == "rtl"
