"""What may be refused, as codes and arguments; the words for people live in the catalogues."""


class SuiviError(Exception):
    """Something is refused or failed: a stable `code` and the `arguments` that its words need."""

    def __init__(self, code: str, **arguments: object) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments = arguments


class InvalidValueError(SuiviError, ValueError):
    """A value that cannot exist in the domain was about to be built."""


class RefusedError(SuiviError):
    """A person asked for something that cannot be: their input is at fault and nothing changed."""


class UnreadableMailError(SuiviError):
    """A mail stopped whoever reads it: the code says how, the mail is tried again another time."""


class UnwritableMailError(SuiviError):
    """A letter could not be put into words: its mail waits on the desk; `kind` names the error."""


class SourceError(SuiviError):
    """Where mail waits for us cannot be reached or used; what waits there stays there.

    Codes: `source.unreachable`, `source.insecure` (no way that is safe), `source.refused` (login),
    `source.token` (none to log in with), `source.folder`, `source.broken` (in mid-way).
    """


class SnapshotError(RefusedError):
    """A backup cannot be made, read or restored so; nothing changed.

    `snapshot.none`, `snapshot.newer`, `snapshot.damaged`, `snapshot.exists`, `snapshot.over`.
    """


class StoreError(SuiviError):
    """The store did not do what was asked; nothing of the transaction happened unless `in_doubt`.

    `in_doubt` among the arguments tells that the connection broke while committing: read again
    before asking again.
    """


class StoreBusyError(StoreError):
    """Others hold the store, or won a race: the same unit of work may succeed when run again."""


class StoreFullError(StoreError):
    """No room is left where the store is kept."""


class StoreReadOnlyError(StoreError):
    """The store can be read but not written."""


class StoreUnreachableError(StoreError):
    """The store cannot be opened, or the connection to it broke."""


class StoreNotReadyError(StoreError):
    """There is no store yet, or it is at another revision than the program: migrate it."""


class StoreDamagedError(StoreError):
    """The store is there but its content cannot be trusted."""


class StoreConflictError(StoreError):
    """What was asked goes against what the store holds, such as a lease lost or a broken key."""
