"""A substitute whom an owner names waits on the desk."""

from storage.migrations.words import allow

revision = "0020"
down_revision = "0019"
DESK_KINDS = (
    "deadline",
    "cancellation",
    "ambiguous",
    "quarantine",
    "held_mail",
    "failed_mail",
    "address",
    "gate",
    "vacancy",
    "batch",
    "delegation",
    "disowned",
    "substitution",
    "unsubscribed",
    "decision",
    "instruction",
    "draft",
)


def upgrade() -> None:
    """Let the desk know one kind more."""
    allow("desk_item", "kind", DESK_KINDS, counts=True)
