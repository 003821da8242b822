"""Checks what the product keeps: secrets, the store and the chain of its journal."""

from collections.abc import Iterator

from config.bootstrap import Application
from config.privacy import is_exposed
from domain.errors import StoreNotReadyError, SuiviError
from interfaces.checkup.finding import Finding, fail, ok, warn


def secret(opened: Application) -> Finding:
    """Tell whether the secret file can be used, and by nobody else; makes none."""
    file = opened.settings.secrets_path
    if not file.exists():
        return warn("secret-none", file=str(file))
    if is_exposed(file):
        return fail("secret-exposed", file=str(file))
    try:
        opened.secrets.tokens()
    except SuiviError:
        return fail("secret-damaged", file=str(file))
    return ok("secret", file=str(file))


def folder(opened: Application) -> Iterator[Finding]:
    """Tell whether other accounts can reach what is kept; nothing while there is nothing."""
    kept = opened.settings.data_dir
    if kept.exists():
        told = {"folder": str(kept)}
        yield warn("folder-exposed", **told) if is_exposed(kept) else ok("folder", **told)


def store(opened: Application) -> Iterator[Finding]:
    """Tell whether the store is there, set to lose nothing, and whether its journals hold."""
    try:
        with opened.open_unit(read_only=True) as unit:
            # Opening asserts the pragmas: a store that may lose a commit does not open.
            programmes = unit.programmes.all()
            yield ok("store", programmes=len(programmes))
            for one in programmes:
                broken = unit.journal.broken(one.id)
                told = {"programme": one.id, "event": broken}
                yield ok("journal", **told) if broken is None else fail("journal-broken", **told)
    except StoreNotReadyError as absent:
        code = "store-missing" if absent.code == "store.missing" else "store-outdated"
        yield warn(code, **absent.arguments)
    except SuiviError as refused:
        yield fail("store-refused", why=refused.code, detail=refused.arguments.get("detail", ""))
