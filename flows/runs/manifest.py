"""Every flow that is deployed, by its name in French, and what its form says of each parameter."""

from collections.abc import Callable, Mapping
from typing import Any

from prefect import Flow

from config.bootstrap import Application
from flows.choices import bodies, targets
from flows.runs.consultations import consultations
from flows.runs.desk import desk
from flows.runs.digests import issue_all
from flows.runs.figures import figures
from flows.runs.forms import decision, digest, point
from flows.runs.mail import collection, delivery
from flows.runs.reminders import reminders
from flows.runs.requests import requests
from flows.runs.reviews import reviews

FLOWS: Mapping[str, Flow[..., Any]] = {
    one.name: one
    for one in (
        reviews,
        consultations,
        requests,
        figures,
        reminders,
        issue_all,
        desk,
        collection,
        delivery,
        point,
        digest,
        decision,
    )
}

# Prefect titles a parameter by its name in the code, whatever the code says.
PARAMETERS: Mapping[str, tuple[str, str]] = {
    "jour": ("Jour", "Le jour ouvré pour lequel on travaille."),
    "fuseau": ("Fuseau horaire", "Vide : tous les programmes. Sinon ceux de ce fuseau."),
    "programme": ("Programme", "Vide : tous. Sinon l'identifiant d'un seul, comme « amlt »."),
    "qui": ("À qui", "Tout le programme, un axe, ou un porteur désigné par sa fonction."),
    "comite": ("Comité", "Le comité qui reçoit son récapitulatif."),
    "numero": ("Numéro", "Le numéro de la ligne, comme le montre le tableau du bureau."),
    "decision": ("Décision", "Ce qui est décidé de cette ligne."),
    "nom": ("Votre nom", "Qui décide : l'interface ne connaît pas ses utilisateurs."),
    "commentaire": ("Commentaire", "Facultatif : la raison, transmise au porteur."),
}

# What can be picked is known when the form is shown, not when the code is written.
CHOICES: Mapping[str, Callable[[Application], Mapping[str, object]]] = {
    "qui": targets,
    "comite": bodies,
}
