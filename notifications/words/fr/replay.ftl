# Le courriel relu avec les règles d'aujourd'hui, et l'histoire d'une action.

cli-collect-usage = [--replay [--since JOUR] [--apply]] [--json]
cli-option-replay = relit tout ce qui a été gardé, et dit ce qui se lirait autrement
cli-option-since = seulement ce qui est arrivé depuis ce jour
cli-option-apply = propose les différences sur le bureau
cli-misuse-replay = « --since » et « --apply » vont avec « --replay ».
cli-replay-same = Tout se lit comme avant.
cli-replay-revived = Courriel { $mail } : illisible alors, lisible aujourd’hui.
cli-replay-line = { $day } · action { $ref } · alors : { $before } · aujourd’hui : { $now } (courriel { $mail })
cli-replay-proposed = Proposé sur le bureau : { $count }.
why-read-anew = relu avec les règles d’aujourd’hui

cli-show-usage = [PROGRAMME] [--versions] [--json] | ACTION --history [--json]
cli-show-option-history = ce qui est arrivé à une action (« 2.1 », ou « amlt/2.1 »), avec les mots d’où cela vient
cli-history-title = { $ref } · { $title }
cli-history-report = réponse
cli-history-deadline = échéance
cli-history-request = demande de point
cli-history-reminder = rappel
cli-history-escalation-notice = avis d’escalade
cli-history-receipt = accusé de réception
cli-history-rule = règle du programme
cli-effect-applied = pris en compte
cli-effect-proposed = proposé
cli-effect-asked = à préciser
cli-effect-accepted = accepté
cli-effect-refused = refusé
cli-column-when = Jour
cli-column-values = Valeurs
cli-column-effect = Effet
cli-column-said = Mots
cli-column-message = Message
error-action-unknown = Aucune action ne porte la référence « { $ref } ».
