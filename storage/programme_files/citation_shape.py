"""The keys that keep what the source of a programme says: facts, quoted, never followed up."""

from domain.model.programme import Citation
from storage.programme_files.scalars import Text
from storage.programme_files.shape import Key, Shape

CITATION = Shape(
    (
        Key("sujet", "subject", Text(120), "sujet: Bureau exécutif", required=True),
        Key(
            "texte",
            "text",
            Text(600),
            "texte: Un bureau exécutif élu et composé de quatre membres",
            required=True,
        ),
    ),
    make=lambda found: Citation(found.get("subject"), found.get("text")),
)
