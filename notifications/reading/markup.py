"""The text of a mail that has only HTML, with what its client quotes marked as quoted."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from notifications.reading.limits import HTML_CHARACTERS, HTML_TAGS

# Private marks put where the tree says something, found again once only text is left.
_BREAK, _IN, _OUT, _CUT, _CELL = "\x1e", "\x0e", "\x0f", "\x1d", "\x1f"
_MARKS = re.compile(f"[{_BREAK}{_IN}{_OUT}{_CUT}{_CELL}]")
_TAG = re.compile(r"<[^>]{0,1000}>")
_GONE = "script,style,head,title,template,noscript,svg,object,iframe"
_QUOTES = "blockquote,.moz-cite-prefix,.gmail_attr,.yahoo_quoted,.protonmail_quote"
_CUTS = (
    "#divRplyFwdMsg,#appendonsend,#mail-editor-reference-message-container,#OLK_SRC_BODY_SECTION"
)
_BLOCKS = "p,div,li,tr,h1,h2,h3,h4,h5,h6,ul,ol,table,pre,section,article,header,footer,dl,dt,dd"
_OUTLOOK_RULE = re.compile(r"border-top:\s*solid\s+#[eb]\w{5}\s+1", re.IGNORECASE)


def text_of_html(html: str) -> str:
    """Return the text; a line of what the mail quotes starts with `> `.

    Reply and quote are told apart by what mail clients put around the quote: containers of
    Gmail, Yahoo and Thunderbird, and Outlook's rule, after which everything is quoted.
    Markup too big or too deep to be a mail is only stripped of its tags.
    """
    if html.count("<") > HTML_TAGS:
        return _TAG.sub(" ", html[:HTML_CHARACTERS])
    tree = LexborHTMLParser(_MARKS.sub("", html[:HTML_CHARACTERS]))
    if tree.body is None:
        return ""
    for node in tree.css(_GONE):
        node.decompose()
    _mark(tree)
    return "\n".join(_lines(tree.body.text()))


def _mark(tree: LexborHTMLParser) -> None:
    for node in [*tree.css(_CUTS), *filter(_is_outlook_rule, tree.css("div[style]"))]:
        node.insert_before(_CUT)
    for node in tree.css(_QUOTES):
        node.insert_before(_BREAK + _IN)
        node.insert_after(_OUT + _BREAK)
    for node in tree.css(_BLOCKS):
        node.insert_before(_BREAK)
        node.insert_after(_BREAK)
    for node in tree.css("br,hr"):
        node.insert_before(_BREAK)
    for node in tree.css("td,th"):
        node.insert_after(_CELL)


def _is_outlook_rule(node: LexborNode) -> bool:
    style = node.attributes.get("style") or ""
    return _OUTLOOK_RULE.search(style) is not None


def _lines(marked: str) -> list[str]:
    """Return the lines, those inside a quotation or after the cut with a quote mark."""
    lines: list[str] = []
    depth = 0
    kept, _, quoted = marked.partition(_CUT)
    for piece in kept.replace(_CELL, " ").split(_BREAK):
        depth = max(0, depth + piece.count(_IN))
        words = " ".join(_MARKS.sub(" ", piece).split())
        lines.append(f"> {words}" if depth and words else words)
        depth = max(0, depth - piece.count(_OUT))
    for piece in _MARKS.sub("\n", quoted.replace(_CELL, " ")).split("\n"):
        words = " ".join(piece.split())
        lines.append(f"> {words}" if words else "")
    return lines
