"""Actions that a programme file gives up: they stay in it with the reason, and are not followed."""

from domain.model.programme import AbandonedAction
from storage.programme_files.scalars import Text
from storage.programme_files.shape import Key, Record

ABANDONED = Key(
    "abandonnee",
    "abandoned",
    Text(),
    "abandonnee: Crédits redéployés vers 2.2",
    synonyms=("abandon", "dropped", "supprimee"),
)


def given_up(found: Record) -> bool:
    """Tell whether an item of the file is an action that it gives up."""
    return ABANDONED.name in found.values


def abandoned_in(root: Record) -> tuple[AbandonedAction, ...]:
    """Return the actions that the file gives up, with the reason of each."""
    marked = [one.value for one in root.each("actions") if given_up(one.value)]
    return tuple(
        AbandonedAction(one.get("ref"), one.get("title"), one.get(ABANDONED.name)) for one in marked
    )
