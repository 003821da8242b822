# Les règles d'un programme : quand ceci arrive, faire cela.

rule-title-notify = { $n ->
    [one] Une action à connaître
   *[other] { $n } actions à connaître
}
rule-title-announce = { $n ->
    [one] Une de vos actions sera signalée
   *[other] { $n } de vos actions seront signalées
}
rule-title-escalate = { $n ->
    [one] Une action vous est signalée
   *[other] { $n } actions vous sont signalées
}
rule-title-evidence = { $n ->
    [one] Une pièce justificative est attendue
   *[other] { $n } pièces justificatives sont attendues
}
rule-title-several = { $n ->
    [one] Une action à suivre
   *[other] { $n } actions à suivre
}
rule-lede = { $n ->
    [one] Une règle du programme s’applique à cette action.
   *[other] Des règles du programme s’appliquent à ces actions.
}
rule-lede-notify = Pour information
rule-lede-announce = Sans changement d’ici là
rule-lede-escalate = Malgré l’annonce faite au porteur
rule-lede-evidence = Pièce justificative attendue
rule-event-late = en retard
rule-event-late-since = échéance passée le { $on }
rule-event-blocked = bloquée
rule-event-blocked-since = bloquée depuis le { $on }
rule-event-done = terminée
rule-event-done-since = terminée le { $on }
rule-event-slipped = { $n ->
    [one] échéance reportée une fois
   *[other] échéance reportée { $n } fois
}
rule-event-slipped-since = échéance reportée depuis le { $on }
rule-event-silent = { $n ->
    [one] une demande sans réponse
   *[other] { $n } demandes de suite sans réponse
}
rule-event-silent-since = { $n ->
    [one] une demande sans réponse depuis le { $on }
   *[other] { $n } demandes de suite sans réponse depuis le { $on }
}
rule-announced = le { $on }, { $who } en sera informé
rule-named = règle « { $rule } »
rule-how = Comment l’envoyer
rule-how-evidence = Répondez à ce message en joignant la pièce, et rappelez sur une ligne la référence de l’action et son état.
rule-foot = Vous recevez ce message parce qu’une règle de « { $programme } » le demande. La coordination peut la changer ou la retirer.
mail-rule = Courriel : règle du programme
cli-mail-rule = règle du programme
cli-rehearse-why-rule = règle { $rules } : { $refs }
cli-count-ruled = règles appliquées
cli-part-rule = règle
cli-field-when = quand
cli-field-then = alors
cli-field-after = jours
cli-field-times = fois
cli-field-to = vers
cli-field-body = comité
cli-field-notice = préavis
cli-field-axis = axe
cli-rules = Règles :
cli-rule = { $id } : quand { $when }{ $where }, { $then }
cli-rule-when-late = une action est en retard{ $after ->
    [0] { "" }
   *[other] { " " }de { $after } jour(s) ouvré(s)
}
cli-rule-when-blocked = une action est bloquée{ $after ->
    [0] { "" }
   *[other] { " " }depuis { $after } jour(s) ouvré(s)
}
cli-rule-when-done = une action est terminée{ $after ->
    [0] { "" }
   *[other] { " " }depuis { $after } jour(s) ouvré(s)
}
cli-rule-when-slipped = une échéance est reportée{ $times ->
    [one] { "" }
   *[other] { " " }pour la { $times }e fois
}
cli-rule-when-silent = { $times ->
    [one] une demande reste sans réponse
   *[other] { $times } demandes de suite restent sans réponse
}
cli-rule-then-notify = prévenir { $who }
cli-rule-then-escalate = annoncer au porteur, puis { $notice } jour(s) ouvré(s) après signaler à { $who }
cli-rule-then-evidence = demander une pièce justificative au porteur
cli-rule-then-point = l’inscrire à la prochaine revue de « { $body } »
cli-rule-to-owner = le porteur
cli-rule-to-coordinator = la coordination
cli-rule-to-axis = la coordination de l’axe
cli-rule-to-chair = la présidence du comité
cli-rule-in-axis = , axe { $axis }
cli-rule-in-phase = , phase { $phase }

file-rule-no-body = un point de revue va à l’ordre du jour d’un comité ; ajoutez « instance: » avec son nom court
file-rule-to-owner = on n’escalade pas vers le porteur ; écrivez « vers: coordinateur », « axe » ou « president », ou « alors: prevenir »
file-rule-over = une action terminée n’a plus rien à escalader ni à débattre ; choisissez « prevenir » ou « demander_preuve »
file-rule-idle = « { $key } » ne sert à rien avec « { $beside } » ; retirez cette ligne
