# Le passage d'une phase à la suivante : la question, la décision, la commande.
gate-subject = Passage à décider : fin de la phase « { $phase } » · { $body }
gate-title = Fin de la phase « { $phase } » : passage à décider
gate-ends = La phase « { $phase } » s’achève le { $on }.
gate-lede-following = Le comité dit si la phase « { $phase } » peut prendre fin et la phase « { $following } » commencer.
gate-lede-last = Le comité dit si la phase « { $phase } », la dernière, peut prendre fin.
gate-counts = Terminées : { $finished } · reportées sur la suite : { $carried } · abandonnées : { $dropped }.
agenda-gate = La décision se prend en répondant à ce message, « Décision { $number } : passage accordé » ou « Décision { $number } : ajourné au 15/03/2027 », ou au courriel du passage.
heard-gate-granted = Passage accordé : la phase prend fin, tous les membres en sont informés.
heard-gate-adjourned = Passage ajourné : la phase continue, tous les membres en sont informés.
heard-gate-proposed = Votre avis sur le passage est soumis à la coordination : la décision revient à la présidence ou au secrétariat.
heard-gate-asked = Passage à confirmer
heard-gate-settled = Le passage est déjà décidé : votre réponse n’y change rien.
heard-correct-gate = Ce n’est pas cela ? Répondez à ce message.
unheard-gate-member = La décision revient à la présidence ou au secrétariat : votre avis est soumis à la coordination.
unheard-gate-unclear = Ni accord ni ajournement ne se lit clairement. Répondez « passage accordé » ou « ajourné au 15/03/2027 ».
unheard-gate-no-date = Un ajournement dit quand la question revient, un jour à venir : « ajourné au 15/03/2027 ».
unheard-gate-settled = Le passage est déjà décidé : votre réponse n’y change rien.
gate-reminder = **Rappel n° { $n } :** la décision est toujours attendue ; tant qu’elle ne vient pas, la phase et son suivi continuent.
gate-carried = { $n ->
    [one] Une action reportée sur la suite
   *[other] { $n } actions reportées sur la suite
}
gate-finished = { $n ->
    [one] Une action terminée
   *[other] { $n } actions terminées
}
gate-dropped = { $n ->
    [one] Une action abandonnée
   *[other] { $n } actions abandonnées
}
gate-slipped = { $n ->
    [one] dérive d’un jour
   *[other] dérive de { $n } jours
}
gate-decide = Décider
gate-how = Répondez à ce message par l’une de ces lignes. La réponse du président ou du secrétaire vaut décision ; celle d’un autre membre est soumise à la coordination.
gate-example-granted = **passage accordé**
gate-example-adjourned = **ajourné au** 15/03/2027
gate-granted-subject = Passage accordé : la phase « { $phase } » prend fin le { $on }
gate-adjourned-subject = Passage ajourné : la phase « { $phase } » sera revue le { $on }
gate-granted-lede = Le passage est accordé. La phase « { $phase } » laisse la place à la suite le **{ $on }**.
gate-adjourned-lede = Le passage est ajourné : la phase « { $phase } » et son suivi continuent. La question sera reposée le **{ $on }**.
gate-granted-following = { $n ->
    [0] Suite : phase « { $phase } ». Aucune action n’est reportée.
    [one] Suite : phase « { $phase } ». Une action est reportée, sans changer d’échéance.
   *[other] Suite : phase « { $phase } ». { $n } actions sont reportées, sans changer d’échéance.
}
gate-decided-by = Décidé par { $who } :
mail-gate = Courriel : passage de phase
mail-gate-decided = Courriel : décision de passage
decision-gate-plain = Réponse au passage de phase à confirmer

cli-mail-gate = passage de phase
cli-mail-gate-decided = décision de passage
cli-desk-kind-gate = passage de phase
cli-rehearse-why-gate = fin de la phase « { $phase } » à décider par « { $body } »
cli-rehearse-why-gate-decided = décision sur la fin de la phase « { $phase } »
cli-field-gate = passage
cli-field-phase = phase

cli-gate = Les passages d’une phase à la suivante : les montrer, les demander, les décider.
cli-gate-usage = [VERBE] PROGRAMME [--json]
cli-gate-list = montre les phases et les décisions
cli-gate-list-usage = PROGRAMME [--json]
cli-gate-open = demande maintenant le passage au comité
cli-gate-open-usage = PROGRAMME [--body COMITÉ] [--json]
cli-gate-grant = accorde le passage
cli-gate-grant-usage = PROGRAMME [--from JOUR] [--json]
cli-gate-adjourn = ajourne le passage
cli-gate-adjourn-usage = PROGRAMME JOUR [--json]
cli-gate-grant-option-from = le premier jour de ce qui suit (le lendemain de la fin prévue, ou aujourd’hui)
cli-gate-adjourn-option-day = le jour où le comité sera de nouveau saisi, AAAA-MM-JJ
cli-gate-none = Le programme « { $programme } » n’a pas de phases.
cli-gate-phase = phase
cli-gate-window = dates prévues
cli-gate-lived = dates constatées
cli-gate-state = passage
cli-gate-state-none = sans passage
cli-gate-state-awaited = à venir
cli-gate-state-open = demandé le { $on }
cli-gate-state-granted = accordé, effet le { $on }
cli-gate-state-adjourned = ajourné au { $on }
cli-gate-opened = Passage demandé à « { $body } » : actions terminées : { $finished }, reportées : { $carried }, abandonnées : { $dropped }.
cli-gate-granted = Passage accordé : la phase « { $phase } » prend fin le { $on }.
cli-gate-adjourned = Passage ajourné : la phase « { $phase } » sera revue le { $on }.
error-gate-no-phase = Aucune phase du programme « { $programme } » n’est en cours.
error-gate-open = Le passage de la phase « { $phase } » est déjà demandé depuis le { $on }.
error-gate-open-remedy = « suivi gate grant » ou « suivi gate adjourn » le décide.
error-gate-no-body = Aucun comité n’est désigné pour décider de la fin de la phase « { $phase } ».
error-gate-no-body-remedy = Écrivez « passage: {"{"}instance: …{"}"} » à la phase, ou nommez le comité avec --body.
error-gate-none = Le passage de la phase « { $phase } » n’a pas été demandé.
error-gate-none-remedy = « suivi gate open » le demande au comité.
error-gate-past-day = Le { $day } n’est pas un jour à venir.
why-gate-member = réponse d’un membre qui ne préside ni ne tient le secrétariat
why-gate-unclear = ni accord ni ajournement ne se lit clairement
why-gate-no-date = ajournement sans date
cli-count-released = suites possibles
