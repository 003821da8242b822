# Ce que tous les courriels ont en commun. « ** » entoure l'essentiel d'une phrase.
from-name = Suivi · { $programme }
more = { $n ->
    [one] et 1 autre…
   *[other] et { $n } autres…
}
quote = « { $text } »
percent = { $n } %
state-progress = { $state }, { $n } %
axis-label = axe

reserved = { $on } (sous réserve : jour férié estimé)
reserved-alone = sous réserve : jour férié estimé
deadline = échéance { $on }
first-deadline = d’abord { $on }
late-by = { $n ->
    [one] en retard d’un jour
   *[other] en retard de { $n } jours
}
last-words = Votre dernière réponse, le { $on } ({ $state }) :
last-words-undated = Votre dernière réponse ({ $state }) :
never-heard = Pas encore de réponse sur cette action.
your-words = vous avez écrit :
their-words = { $who } a écrit :

status-not-started = Pas commencée
status-in-progress = En cours
status-blocked = Bloquée
status-postponed = Reportée
status-done = Terminée
status-cancelled = Abandonnée
health-late = En retard
health-at-risk = À surveiller
health-on-track = À l’heure

button-answer = Répondre à ce message
answer-to = Répondre à ce message : { $address }
button-write-to = Écrire à { $who }

foot-owner = Vous recevez ce message parce que vous portez des actions de « { $programme } ». Si ce n’est plus le cas, dites en répondant qui les porte désormais.
foot-coordinator = Une question ? Posez-la dans votre réponse : { $who } la lira.
foot-member = Vous recevez ce message comme membre de « { $body } », pour « { $programme } ».
foot-coordinating = Vous recevez ce message parce que vous coordonnez « { $programme } ».
