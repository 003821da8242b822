"""Which characters some bytes stand for, whatever their label claims."""

import re

# Names under which Python also files things that are no charset, or that explode (punycode).
_BELIEVABLE = re.compile(
    r"(?:us-?ascii|ascii|utf-?(?:8|16|32)(?:-?[lb]e)?|iso-?8859-?\d{1,2}|latin-?\d|windows-?\d{3,4}"
    r"|cp-?\d{3,4}|koi8-?[ru]|gb(?:2312|k|18030)|big5(?:hkscs)?|euc-?(?:jp|kr)|shift_?jis"
    r"|iso-?2022-?(?:jp|kr)|mac-?(?:roman|arabic))",
    re.IGNORECASE,
)
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_HIGH = re.compile(rb"[\x80-\xff]")
# What the web calls latin-1 is windows-1252: the bytes 0x80-0x9f are quotes and the euro sign.
_WIDER = {"iso88591": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "usascii": "cp1252"}


def decoded(raw: bytes, declared: str | None) -> str:
    """Return the text of the bytes; never raises.

    Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever is declared; else the declared
    charset; else windows-1252 or windows-1256 by the look of the letters.
    """
    if not raw.isascii():
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    name = _codec(declared)
    if name:
        try:
            return raw.decode(name)
        except (UnicodeError, LookupError):
            pass
    return raw.decode(_detected(raw), "replace")


def _codec(declared: str | None) -> str:
    name = (declared or "").strip().strip("\"'").lower()
    if not _BELIEVABLE.fullmatch(name):
        return ""
    return _WIDER.get(re.sub(r"[-_]", "", name), name)


def _detected(raw: bytes) -> str:
    """Tell Arabic from Latin: Arabic words are runs of high bytes, accents stand alone."""
    in_runs = sum(len(run) for run in _HIGH_RUN.findall(raw))
    return "cp1256" if in_runs * 2 > len(_HIGH.findall(raw)) else "cp1252"
