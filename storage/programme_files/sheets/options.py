"""What a workbook may leave unsaid, and somebody says beside it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BookOptions:
    """The programme's short name, its name, the address of who coordinates it; empty: unsaid."""

    programme: str = ""
    name: str = ""
    coordinator: str = ""
