### La répétition : ce qui partirait.

cli-rehearse = Montre chaque courriel qui partirait, jour par jour, et pourquoi ; rien ne part.
cli-rehearse-usage = PROGRAMME [--days NOMBRE] [--from JOUR] [--answering PART] [--json]
cli-rehearse-more = Les mêmes règles qu’en production, sur une copie de la base et une horloge simulée. Le programme est supposé ouvert.
cli-rehearse-option-days = combien de jours, à partir du premier (90)
cli-rehearse-option-from = le premier jour, AAAA-MM-JJ (aujourd’hui)
cli-rehearse-option-answering = la part des personnes qui répondent, de 0 à 1 (0) ; toujours les mêmes
cli-value-share = PART

cli-rehearse-none = Aucun courriel ne partirait du { $first } au { $last }.
cli-rehearse-day = jour
cli-rehearse-hour = heure
cli-rehearse-mail = courriel
cli-rehearse-recipient = destinataire
cli-rehearse-reason = raison
cli-rehearse-sum = Du { $first } au { $last } : { $mails ->
    [one] { $mails } courriel
   *[other] { $mails } courriels
 } à { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 } ; le jour le plus chargé est le { $busiest } ({ $most }).
cli-rehearse-kinds = Dont : { $kinds }.

cli-rehearse-why-request = point attendu sur { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
 }, réponse avant le { $answer_by }
cli-rehearse-why-reminder = relance { $rank } : sans réponse sur { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
 } depuis le { $asked_on }
cli-rehearse-why-reminder-escalates-on = relance { $rank } : sans réponse sur { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
 } depuis le { $asked_on } ; annonce l’escalade du { $escalates_on } vers { $escalates_to }
cli-rehearse-why-escalation = sans réponse à ce jour : { $owners }
cli-rehearse-why-escalation-notice = prévenu que son silence depuis le { $asked_on } est signalé à { $told }
cli-rehearse-why-receipt = accuse réception d’une réponse sur { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
 }
cli-rehearse-why-invitation = revue de « { $body } » le { $on }
cli-rehearse-why-digest = n° { $number } de « { $body } »
cli-rehearse-why-digest-review-on = n° { $number } de « { $body } », avant la revue du { $review_on }
cli-rehearse-why-desk = { $items ->
    [one] { $items } élément attend
   *[other] { $items } éléments attendent
 } sur le bureau
cli-rehearse-why-alert = { $code }

error-rehearse-days = La répétition porte sur 1 à { $most } jours, pas { $days }.
error-rehearse-answering = La part des personnes qui répondent va de 0 à 1 (0.8 pour 80 %), pas { $share }.
error-rehearse-past = Le programme est déjà suivi : sa répétition commence au plus tôt aujourd’hui ({ $today }), pas le { $first }.

cli-rehearse-batch-many = Le { $day }, ces courriels attendraient l’accord d’une personne (« suivi go { $programme } ») : { $count } prêts, au plus { $usual } par jour d’habitude.
cli-rehearse-batch-overdue = Le { $day }, ces courriels attendraient l’accord d’une personne (« suivi go { $programme } ») : ce sont les premiers du programme, et { $late } actions sont déjà en retard.
why-batch-many = Bien plus de courriels que d’habitude
why-batch-overdue = Premiers courriels d’un programme où beaucoup d’actions sont déjà en retard
cli-rehearse-why-acknowledgement-figures = { $figures ->
    [0] accuse réception d’une réponse sur des chiffres
    [one] accuse réception d’un chiffre
   *[other] accuse réception de { $figures } chiffres
}
