"""The columns that say how follow-up is paced, for a programme and for a phase."""

from storage.programme_files.sheets.columns import SEVERAL, Column, cadence

NONE = "aucune"
PACE = (
    *cadence("suivi.demande", "Demande de point", "policy.ask"),
    Column(
        "suivi.repondre_sous",
        "Réponse sous (jours ouvrés)",
        ("repondre sous",),
        field="policy.answer_within",
    ),
    Column(
        "suivi.relances",
        "Relances (jours ouvrés)",
        ("relances",),
        "Jours ouvrés après la date de réponse : 1 ; 3. « aucune » : pas de relance.",
        separators=SEVERAL,
        field="policy.ladder",
    ),
    *cadence("suivi.recapitulatif", "Récapitulatif", "policy.digest"),
)
