"""Writes one page with every mail and page in every language, for people to look at."""

import sys
from collections import defaultdict
from html import escape
from pathlib import Path

from domain.model.status import Language
from tests.looks.sights import STYLE, Sight, mails, pages

LINK = '<link rel="stylesheet" href="/page.css">'
HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Suivi: all mails</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:1rem}
.row{display:flex;gap:1rem;overflow-x:auto}figure{margin:0;flex:none}
iframe{width:23.5rem;height:44rem;border:1px solid gray;border-radius:.5rem}
nav{column-width:12rem}</style></head><body><h1>Suivi: every mail and page</h1>"""


def gallery() -> str:
    """Return the page: a row a mail, a frame a language; nothing in a frame can run or leave."""
    rows: dict[str, list[Sight]] = defaultdict(list)
    for language in Language:
        for sight in (*mails(language), *pages(language)):
            rows[sight.name].append(sight)
    index = "".join(f'<a href="#{name}">{name}</a><br>' for name in rows)
    body = "".join(_row(name, found) for name, found in rows.items())
    return f"{HEAD}<nav>{index}</nav>{body}</body></html>"


def _row(name: str, sights: list[Sight]) -> str:
    return f'<h2 id="{name}">{name}</h2><div class="row">{"".join(map(_frame, sights))}</div>'


def _frame(sight: Sight) -> str:
    style = f"<style>{STYLE.read_text(encoding='utf-8')}</style>"
    html = escape(sight.html.replace(LINK, style))
    title = f"{sight.name} ({sight.language})"
    return (
        f"<figure><figcaption>{title}</figcaption>"
        f'<iframe sandbox title="{title}" loading="lazy" srcdoc="{html}"></iframe></figure>'
    )


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(gallery(), encoding="utf-8")
    sys.stdout.write(f"{place}\n")
