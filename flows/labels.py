"""The name of every flow that is deployed, for those who never import Prefect."""

from flows.timetable import read_timetable

COLLECT, DELIVER = "Relever le courrier", "Distribuer le courrier"
FORMS = ("Demander un point", "Envoyer le récapitulatif", "Accepter ou refuser")


def labels() -> tuple[str, ...]:
    """Return the names: those of the timetable, of the rounds that are shown, of the forms."""
    return (*(one.label for one in read_timetable().entries), COLLECT, DELIVER, *FORMS)
