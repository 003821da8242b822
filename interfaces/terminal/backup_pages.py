"""What backups hold, in words and as programs read it."""

from collections.abc import Mapping

from config.backups import Backup
from interfaces.terminal.printing import say, sentence
from interfaces.terminal.refusals import message_id
from storage.verifying import Flaw, Soundness


def print_counts(sound: Soundness) -> None:
    """Print how much there is of everything."""
    say("cli-backup-holds", **sound.counts)


def as_json(backup: Backup) -> Mapping[str, object]:
    """Return a backup as programs read it."""
    return {
        "made_at": backup.made_at.isoformat(),
        "keys": backup.with_keys,
        "holds": dict(backup.sound.counts),
    }


def said(flaw: Flaw) -> str:
    """Return a flaw in words."""
    return sentence(message_id(flaw.code), **flaw.arguments)
