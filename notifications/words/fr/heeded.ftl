# Ce que l'accusé dit de ce qui a été demandé au suivi lui-même : rappel, absence, arrêt.
heeded-subject = c’est noté
heeded-title-noted = C’est noté
heeded-section = Vos demandes
heeded-remind = Pas de relance avant le { $on }
heeded-remind-when = À quelle date vous relancer ?
heeded-remind-then = Les échéances ne changent pas.
heeded-absent = Absence notée jusqu’au { $on } inclus
heeded-absent-when = Jusqu’à quelle date êtes-vous absent ?
heeded-absent-then = Nos demandes et relances attendront votre retour, ou votre prochaine réponse. Invitations, récapitulatifs et décisions vous parviennent toujours.
heeded-stand-in = { $who } répond à votre place jusqu’au { $on } inclus
heeded-stand-in-waits = { $who } à votre place jusqu’au { $on } inclus : la coordination doit l’accepter
heeded-stop-duty = Ces messages ne peuvent pas être arrêtés
heeded-stop-duty-then = Ils portent sur des actions dont vous répondez. Vous pouvez les confier à quelqu’un : répondez « déléguer à » suivi de son nom ou de son adresse ; ou « ce n’est pas moi » si l’action n’est pas la vôtre.
heeded-stop-digest = Vous ne recevrez plus le récapitulatif de « { $body } »
heeded-stop-digest-then = Pour le recevoir à nouveau, répondez « reprendre » à ce message.
heeded-resume-digest = Vous recevrez de nouveau le récapitulatif de « { $body } »
heeded-resume-duty = Ces messages n’étaient pas arrêtés
heeded-list-subject = Vos actions au { $on }
heeded-list-title = Vos actions
heeded-list-lede = Vous avez demandé la liste de vos actions. La voici, au { $on }.
heeded-list = { $n ->
    [0] Vous ne portez aucune action ouverte
    [one] Votre action ouverte
   *[other] Vos { $n } actions ouvertes
}
cli-read-command = { $kind ->
    [delegate] Demande : confier l’action à quelqu’un d’autre
    [disown] Demande : l’action n’est pas la sienne
    [absent] Demande : absence{ $dated ->
        [yes] {" "}jusqu’au { $day }
       *[no] , sans date sûre
    }
    [stand_in] Demande : être remplacé{ $dated ->
        [yes] {" "}jusqu’au { $day }
       *[no] , sans date sûre
    }
    [remind] Demande : être relancé{ $dated ->
        [yes] {" "}le { $day }
       *[no] , sans date sûre
    }
    [stop] Demande : ne plus recevoir ces messages
    [resume] Demande : recevoir de nouveau ces messages
   *[list] Demande : la liste de ses actions
}
