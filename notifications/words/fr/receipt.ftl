# L'accusé de réception.
receipt-subject = Votre réponse du { $on } : { $title }
receipt-subject-understood = { $n ->
    [one] une action mise à jour
   *[other] { $n } actions mises à jour
}
receipt-subject-unclear = { $n ->
    [one] un point à préciser
   *[other] { $n } points à préciser
}
receipt-subject-office = { $n ->
    [one] un point transmis à la coordination
   *[other] { $n } points transmis à la coordination
}
receipt-subject-decided = la coordination a tranché
receipt-title-understood = { $n ->
    [one] C’est noté pour une action
   *[other] C’est noté pour { $n } actions
}
receipt-title-unclear = { $n ->
    [one] Un point reste à préciser
   *[other] { $n } points restent à préciser
}
receipt-title-office = { $n ->
    [one] Un point est transmis à la coordination
   *[other] { $n } points sont transmis à la coordination
}
receipt-title-both = { $n ->
    [one] C’est noté pour une action, { $unclear }
   *[other] C’est noté pour { $n } actions, { $unclear }
}
receipt-title-decided = La coordination a tranché
receipt-title-nothing = Nous n’avons rien pu noter
receipt-lede = Voici ce que nous avons compris de votre réponse du { $on }.
receipt-lede-decided = Voici ce qu’il advient de ce que vous aviez proposé le { $on }.
receipt-lede-vouched = Un message de { $who }, reçu le { $on }, ne vient pas de votre adresse ; la coordination l’a pris comme votre réponse. Voici ce que nous en avons compris.
receipt-applied = C’est noté
receipt-proposed = En attente d’accord
receipt-asked = À préciser
receipt-office = Transmis à la coordination
receipt-decided = Décidé
receipt-unattached = Ce que nous n’avons pas su lire
receipt-pending = { $n ->
    [one] Une action attend encore votre réponse
   *[other] { $n } actions attendent encore votre réponse
}
receipt-pending-hint = Répondez-y dans le même message, avec leur numéro.
receipt-correct = **Une erreur ?** Répondez à ce message, par exemple « { $example } ». Votre dernière réponse est celle qui compte.
receipt-correct-plain = **Une erreur ?** Répondez à ce message.
receipt-example = { $ref } : 40 %
receipt-new-deadline = Nouvelle échéance : { $new } au lieu du { $old }
receipt-new-deadline-alone = Nouvelle échéance : { $new }
receipt-waits = { $who } doit donner son accord ; d’ici là rien ne change.
receipt-waits-alone = La coordination doit donner son accord ; d’ici là rien ne change.
receipt-waits-deadline = { $who } doit donner son accord ; d’ici là l’échéance ne change pas.
receipt-waits-deadline-alone = La coordination doit donner son accord ; d’ici là l’échéance ne change pas.
receipt-accepted = Accepté par la coordination.
receipt-refused = Refusé par la coordination : l’échéance ne change pas.
receipt-refused-plain = Refusé par la coordination : rien ne change.
receipt-reason = Motif donné : { $reason }
receipt-forecast = Fin prévue le { $on }
receipt-blocker = Ce qui bloque : { $blocker }
receipt-delegate = Vous proposez de la confier à { $delegate }
