"""What is inside a kept mail: its text, its HTML, its source; whatever the bytes, never raises."""

import re

from notifications.reading.parsing import body_of, parsed, parts_of, text_of

# Nobody reads more of a source than this; a mail may be of 25 MB.
MOST_SHOWN = 200_000


def html_of(raw: bytes) -> str:
    """Return the first HTML part, as it was written; empty when there is none."""
    message, _ = parsed(raw)
    found = [one for one in parts_of(message) if one.get_content_type() == "text/html"]
    return text_of(found[0]) if found else ""


def plain_of(raw: bytes) -> str:
    """Return the text; of a mail in HTML alone, what is left of it without its markup."""
    return body_of(parsed(raw)[0])[0].text


def source_of(raw: bytes) -> str:
    """Return the mail as it went over the wire, as far as anybody reads."""
    return raw[:MOST_SHOWN].decode("utf-8", "replace").replace("\r\n", "\n")


def page_in(text: str, site: str) -> str:
    """Return the link to the owner's page that a mail of ours bears; empty where there is none."""
    found = re.search(rf"{re.escape(site)}/o/[a-z2-7]{{32}}(?![a-z2-7])", text) if site else None
    return found[0] if found else ""
