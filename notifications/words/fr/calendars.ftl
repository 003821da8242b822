# Les réunions dans les agendas : heures, réponses d'un agenda, ce que « suivi review » en montre.
clock-time = { $hour } h { $minute }
invitation-on = **{ $on }**
invitation-on-hours = **{ $on }, de { $since } à { $until }**
invitation-changed = **L’heure ou le lieu a changé.**
invitation-changed-subject = { $body } : réunion du { $on }, heure ou lieu changé
heard-presence-tentative = Votre présence reste à confirmer
heard-presence-moved = La réunion a été déplacée depuis : répondez à la dernière invitation
presence-present = présent
presence-absent = absent
presence-represented = représenté par { $who }
presence-tentative = à confirmer
presence-unknown = pas de réponse
presence-noted = noté en séance
presence-announced = annoncé le { $on }
cli-column-member = Membre
cli-column-presence = Présence
cli-column-known = D’où on le tient
cli-hours = de { $since } à { $until }
error-review-tentative = « tentative » s’annonce d’avance ; en séance, une personne est là ou non.
error-review-tentative-remedy = Donnez present, absent ou represented.
deadlines-name = Mes échéances · { $programme }
deadlines-event = Échéance { $ref } · { $title }
page-feed = Mes échéances dans mon agenda
page-feed-subscribe = S’abonner avec mon agenda
page-feed-copy = Ou copiez cette adresse dans votre agenda (« ajouter par adresse »). Elle est personnelle : qui l’a voit vos échéances, sans pouvoir répondre.

dates-kept = { $n ->
    [one] Pour votre agenda : une échéance nouvelle ou déplacée est jointe.
   *[other] Pour votre agenda : { $n } échéances nouvelles ou déplacées sont jointes.
}
dates-over = { $n ->
    [one] Pour votre agenda : le fichier joint en retire une échéance.
   *[other] Pour votre agenda : le fichier joint en retire { $n } échéances.
}
