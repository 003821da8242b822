"""Inlines the style sheet into a template, once, when it is loaded: mail clients drop `<style>`.

An HTML parser understands neither Jinja's marks nor a table row without its table. So, while the
sheet is inlined, each mark is a word and each table element has a name of no meaning to HTML.
"""

import re

from css_inline import CSSInliner

_MARK = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_HELD = re.compile(r'jinja(\d+)held(?:="")?')
_TABLE = re.compile(r"(</?)(table|tr|td)\b")
_NAMELESS = re.compile(r"(</?)x-(table|tr|td)\b")


def inlined(template: str, sheet: str) -> str:
    """Return the source of a Jinja template with the rules of a style sheet on its elements.

    A whole page keeps its own `<style>`. A mark may stand in text, in the value of an attribute, or
    in the place of one.
    """
    held: list[str] = []

    def hold(mark: re.Match[str]) -> str:
        held.append(mark[0])
        return f"jinja{len(held) - 1}held"

    source = _TABLE.sub(r"\1x-\2", _MARK.sub(hold, template))
    if "<html" in source:
        styled = CSSInliner(
            inline_style_tags=False,
            keep_style_tags=True,
            load_remote_stylesheets=False,
            minify_css=True,
            extra_css=sheet,
        ).inline(source)
    else:
        inliner = CSSInliner(load_remote_stylesheets=False, minify_css=True)
        styled = inliner.inline_fragment(source, sheet)
    styled = _NAMELESS.sub(r"\1\2", styled)
    return _HELD.sub(lambda word: held[int(word[1])], styled)
