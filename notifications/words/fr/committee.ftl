# L'invitation à une réunion et le récapitulatif d'un comité.
invitation-subject = { $body } : réunion le { $on }
invitation-title = Réunion le { $on }
invitation-lede = { $body } : la réunion examinera l’avancement et décidera de ce qui attend.
invitation-pack = Vous recevrez le récapitulatif préparatoire { $on }.
invitation-pack-before = Vous recevrez le récapitulatif préparatoire quelques jours avant.
invitation-provisional = **Date sous réserve :** un jour férié proche n’est encore qu’estimé. Si la date déclarée tombe ce jour-là, un nouveau message vous en informera.
invitation-absent = Un empêchement, un point à mettre à l’ordre du jour ? Répondez à ce message : la coordination le lira.

digest-subject = { $headline } · { $body }, { $on }
digest-headline-decisions = { $n ->
    [one] Une décision attendue
   *[other] { $n } décisions attendues
}
digest-headline-late = { $n ->
    [one] une action en retard
   *[other] { $n } actions en retard
}
digest-headline-late-alone = { $n ->
    [one] Une action en retard
   *[other] { $n } actions en retard
}
digest-headline-silent = { $n ->
    [one] Une action sans nouvelles
   *[other] { $n } actions sans nouvelles
}
digest-headline-two = { $a }, { $b }
digest-headline-well = Rien à décider, rien en retard
digest-lede = { $done ->
    [0] Au { $on }, aucune des { $total } actions n’est encore terminée.
    [one] Au { $on }, une des { $total } actions est terminée ({ $percent } %).
   *[other] Au { $on }, { $done } des { $total } actions sont terminées ({ $percent } %).
}
digest-behind = { $n ->
    [one] C’est une de moins que prévu à ce jour.
   *[other] C’est { $n } de moins que prévu à ce jour.
}
digest-ahead = { $n ->
    [one] C’est une de plus que prévu à ce jour.
   *[other] C’est { $n } de plus que prévu à ce jour.
}
digest-as-planned = C’est autant que prévu à ce jour.
digest-since = { $n ->
    [one] Une de plus depuis le récapitulatif du { $on }.
   *[other] { $n } de plus depuis le récapitulatif du { $on }.
}
digest-since-none = Aucune de plus depuis le récapitulatif du { $on }.
digest-review = **Prochaine réunion : { $on }.**
digest-coverage = Nouvelles reçues sur { $n ->
    [one] { $n } action
   *[other] { $n } actions
 } de { $total }.
digest-coverage-since = Depuis le { $on }, nouvelles reçues sur { $n ->
    [one] { $n } action
   *[other] { $n } actions
 } de { $total }.
digest-oldest = La plus ancienne date du { $on }.
figure-done = terminées
figure-late = en retard
figure-at-risk = à surveiller
figure-silent = sans réponse

digest-decisions = Ce que le comité doit décider
digest-decisions-hint = Répondez à ce message pour en discuter avant la réunion.
decision-deadline = Reporter l’échéance du { $old } au { $new } ?
decision-deadline-plain = Reporter l’échéance ?
decision-cancellation-plain = Abandonner cette action ?
decision-ambiguous-plain = Réponse à confirmer
decision-quarantine-plain = Message mis de côté
decision-held-mail-plain = Courriel retenu : peut-être déjà parti
decision-failed-mail-plain = Courriel refusé
decision-address-plain = Adresse qui ne reçoit plus
decision-delegation-plain = Confier cette action à quelqu’un d’autre ?
decision-disowned-plain = Action que son porteur dit ne pas être la sienne
decision-unsubscribed-plain = Ne veut plus recevoir le récapitulatif
decision-other-plain = À décider
proposed-by = Proposé par { $who }

digest-late = { $n ->
    [one] Une action en retard
   *[other] { $n } actions en retard
}
digest-at-risk = { $n ->
    [one] Une action à surveiller
   *[other] { $n } actions à surveiller
}
digest-axes = Par { $label }
digest-axes-hint = Barre pleine : terminé. Trait : prévu à ce jour.
digest-done = Terminées
digest-done-since = Terminées depuis le { $on }
digest-soon = Échéances des deux prochaines semaines
days-unit = { $n ->
    [one] jour
   *[other] jours
}
words-on = Réponse du { $on } ({ $state }) :
words-on-undated = Dernière réponse ({ $state }) :
never-said = Pas encore de réponse
unheard = { $n ->
    [0] Demande en cours, sans réponse
    [one] Sans réponse à un message de suivi
   *[other] Sans réponse à { $n } messages de suivi
}
asked-on = demande du { $on }
blocked-by = Ce qui bloque : { $what }
done-on = terminée le { $on }
axis-progress = { $done ->
    [one] { $done } sur { $total } terminée
   *[other] { $done } sur { $total } terminées
 }, { $planned ->
    [one] { $planned } prévue
   *[other] { $planned } prévues
 }
axis-late = { $n } en retard
axis-delta = { $n } depuis le dernier récapitulatif

foot-digest = Vous recevez ce récapitulatif comme membre de « { $body } », pour « { $programme } ».
foot-read-by = Une erreur, une question ? Répondez à ce message : { $who } le lira.
foot-leave = Ne plus recevoir ce récapitulatif
foot-leave-text = Ne plus recevoir ce récapitulatif : écrivez à { $address }
foot-head = Récapitulatif n° { $number } · empreinte du journal
unsubscribe-subject = Ne plus recevoir ce récapitulatif
