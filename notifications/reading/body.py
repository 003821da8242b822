"""What a mail carries besides its headers: its text, and the names of its files."""

import re
from dataclasses import dataclass

_LOGO = re.compile(r"(?:image\d{1,4}|outlook-.*|logo.*|signature.*|spacer|pixel)\.\w{2,4}")
# A picture of fewer bytes than this is no photograph of anything.
_PHOTOGRAPH = 100_000
_MACHINE_TYPES = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/ms-tnef",
        "text/calendar",
        "text/vcard",
        "text/x-vcard",
    }
)
_EXECUTABLE = frozenset(
    [
        "ade",
        "adp",
        "apk",
        "app",
        "appx",
        "bat",
        "bin",
        "cab",
        "chm",
        "cmd",
        "com",
        "cpl",
        "deb",
        "dll",
        "dmg",
        "docm",
        "dotm",
        "elf",
        "exe",
        "hlp",
        "hta",
        "inf",
        "ins",
        "iso",
        "jar",
        "js",
        "jse",
        "jnlp",
        "lnk",
        "mde",
        "msc",
        "msi",
        "msp",
        "mst",
        "pif",
        "pkg",
        "potm",
        "ppam",
        "ppsm",
        "pptm",
        "ps1",
        "psm1",
        "py",
        "reg",
        "rpm",
        "scf",
        "scr",
        "sct",
        "sh",
        "sys",
        "vb",
        "vbe",
        "vbs",
        "vhd",
        "vhdx",
        "vxd",
        "ws",
        "wsc",
        "wsf",
        "wsh",
        "xll",
        "xlam",
        "xlsm",
        "xltm",
    ]
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a mail, unopened: sanitised name, declared type, decoded size in bytes."""

    name: str
    content_type: str
    size: int
    inline: bool = False

    @property
    def is_executable(self) -> bool:
        """Tell whether opening the file would run something, by its last extension."""
        return self.name.lower().rpartition(".")[2] in _EXECUTABLE

    @property
    def is_evidence(self) -> bool:
        """Tell whether the file may prove something: the logo of a signature doesn't."""
        return not (self.is_executable or self.is_of_machines or self.is_signature)

    @property
    def is_of_machines(self) -> bool:
        """Tell whether mail programs made the file for each other."""
        return self.content_type in _MACHINE_TYPES

    @property
    def is_signature(self) -> bool:
        """Tell whether it is a picture of a signature: a logo by its name, or small and inline.

        A photograph that a telephone puts in line is none.
        """
        if not self.content_type.startswith("image/"):
            return False
        return bool(_LOGO.fullmatch(self.name.lower())) or (self.inline and self.size < _PHOTOGRAPH)


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a mail, clean and bounded, and its files; `truncated` when text was cut."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    truncated: bool = False
