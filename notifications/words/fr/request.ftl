# La demande de point, sa relance, l'escalade et son avis au porteur.
request-subject = { $n ->
    [one] Où en est votre action ? Réponse d’ici { $by }
   *[other] Où en sont vos { $n } actions ? Réponse d’ici { $by }
}
request-title = { $n ->
    [one] Où en est votre action ?
   *[other] Où en sont vos { $n } actions ?
}
request-lede = **Répondez simplement à ce message** d’ici { $by }. Une ligne par action suffit.
request-review = Vos réponses prépareront la réunion du { $on } : { $body }.

how-title = Comment répondre
how-hint = Écrivez comme vous voulez, avec le numéro de l’action. Pour aller vite, ces formes sont comprises telles quelles :
how-numbered = **{ $n }** : { $words }
link-done = terminée ?
how-done = terminée
how-progress = 60 %
how-blocked = bloquée : budget
how-postponed = report au { $on }
how-hint-one = Écrivez comme vous voulez. Pour aller vite, ces formes sont comprises telles quelles :
receipt-promise = Vous recevrez en retour ce que nous avons compris, pour le corriger s’il le faut.

reminder-subject = { $n ->
    [one] Rappel : une action attend toujours votre réponse
   *[other] Rappel : { $n } actions attendent toujours votre réponse
}
reminder-title = { $n ->
    [one] Une action attend toujours votre réponse
   *[other] { $n } actions attendent toujours votre réponse
}
reminder-lede = Nous vous avons écrit le { $asked }, pour une réponse le { $by }. **Une ligne en réponse à ce message suffit.**
reminder-escalation = Sans réponse de votre part, **{ $who } en recevra copie { $on }**. Une ligne d’ici là suffit à l’éviter.

escalation-subject = { $n ->
    [one] Sans réponse de { $who } sur une action
   *[other] Sans réponse de { $who } sur { $n } actions
}
escalations-subject = { $owners } porteurs sans réponse, sur { $n } actions
escalations-lede = Ces porteurs n’ont pas répondu à nos demandes, malgré nos rappels. La présente copie leur était annoncée.
silent-since = { $days ->
    [one] { $days } jour sans réponse
   *[other] { $days } jours sans réponse
} · demande du { $asked } · { $n ->
    [0] aucun rappel
    [one] un rappel
   *[other] { $n } rappels
}
silent-on = { $n ->
    [one] une action
   *[other] { $n } actions
}
escalation-lede = { $n ->
    [0] Demande envoyée le { $asked }, restée sans réponse.
    [one] Demande envoyée le { $asked }, puis un rappel, restés sans réponse. La présente copie était annoncée.
   *[other] Demande envoyée le { $asked }, puis { $n } rappels, restés sans réponse. La présente copie était annoncée.
}
escalation-todo = **Un mot de votre part aide souvent.** Une réponse à nos messages, même d’une ligne, suffit à clore cette alerte.
escalation-next = Prochaine étape, toujours sans réponse : **{ $who } en recevra copie { $on }**.
escalation-foot = Vous recevez ce message parce que vous suivez des actions de « { $programme } ». Il n’appelle pas de réponse.

notice-subject = { $n ->
    [one] Une action sans réponse : nous l’avons signalé
   *[other] { $n } actions sans réponse : nous l’avons signalé
}
notice-title = { $n ->
    [one] Une action sans réponse : nous l’avons signalé
   *[other] { $n } actions sans réponse : nous l’avons signalé
}
notice-lede = { $n ->
    [0] Sans réponse à notre demande du { $asked }, nous en avons envoyé copie à { $who }.
    [one] Sans réponse à notre demande du { $asked } ni à notre rappel, nous en avons envoyé copie à { $who }, comme annoncé.
   *[other] Sans réponse à notre demande du { $asked } ni à nos { $n } rappels, nous en avons envoyé copie à { $who }, comme annoncé.
}
notice-todo = **Il n’est pas trop tard :** une ligne en réponse à ce message suffit à clore le sujet.
