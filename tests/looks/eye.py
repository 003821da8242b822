"""A real browser before one thing to look at, and what it measures there."""

from pathlib import Path
from typing import Any, Literal

import axe_playwright_python
from playwright.sync_api import Page, Route

from tests.looks.sights import STYLE, Sight

HERE = "http://sight.test/"
TALL = 900
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN = "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
# All that dark colours can change.
CONTRAST = ["color-contrast"]
MEASURES = (Path(__file__).parent / "measures.js").read_text(encoding="utf-8")
Scheme = Literal["light", "dark"]


class Eye:
    """One page of the browser; `fetched` lists what the sight asked for from outside."""

    def __init__(self, page: Page) -> None:
        self.fetched: list[str] = []
        self._page = page
        self._sight: Sight | None = None
        page.route("**/*", self._answer)

    def look_at(self, sight: Sight) -> None:
        """Open a sight; nothing but itself and its own style sheet can be fetched."""
        self.fetched.clear()
        self._sight = sight
        self._page.emulate_media(color_scheme="light")
        self._page.goto(HERE)

    def turn(self, scheme: Scheme) -> None:
        """Prefer light or dark colours from now on."""
        self._page.emulate_media(color_scheme=scheme)

    def resize(self, width: int) -> None:
        """Make the window so many CSS pixels wide."""
        self._page.set_viewport_size({"width": width, "height": TALL})

    def measure(self, what: str) -> Any:
        """Return what a function of `measures.js` finds."""
        return self._page.evaluate(f"{MEASURES}; {what}()")

    def violations(self, rules: list[str]) -> list[str]:
        """Return what axe-core finds against its rules of these tags or names."""
        self._page.evaluate(f"window.axe || (() => {{ {AXE} }})()")
        found = self._page.evaluate(RUN, rules)["violations"]
        return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]

    def _answer(self, route: Route) -> None:
        if self._sight and route.request.url == HERE:
            route.fulfill(content_type="text/html; charset=utf-8", body=self._sight.html)
        elif self._sight and self._sight.is_page and route.request.url == f"{HERE}page.css":
            route.fulfill(content_type="text/css", body=STYLE.read_text(encoding="utf-8"))
        else:
            self.fetched.append(route.request.url)
            route.abort()
