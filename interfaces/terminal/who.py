"""Who types: the account of this shell, told from people of the programme."""

import getpass


def who_types() -> str:
    """Return `shell:` and the name of the account, `shell` where it has none."""
    try:
        return f"shell:{getpass.getuser()}"
    except (KeyError, OSError):
        return "shell"
