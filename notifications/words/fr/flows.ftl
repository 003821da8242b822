# Ce que montre l'interface de Prefect : tableaux et bilans, sans adresse, ni nom, ni texte de courriel.
flows-column-who = Qui
flows-column-actions = Actions
flows-column-asked-on = Demandé le
flows-column-answer-by = Réponse avant le
flows-column-answered = Réponses
flows-column-reminders = Relances
flows-column-state = État
flows-column-number = N°
flows-column-kind = Nature
flows-column-ref = Action
flows-column-proposed = Ce qui est proposé
flows-column-why = Motif
flows-column-since = Depuis le
flows-column-when = Quand
flows-column-what = Quoi
flows-column-mail = Courriel
flows-column-count = Nombre
flows-column-body = Comité
flows-column-done = Terminées
flows-column-late = En retard
flows-column-decisions = À décider

flows-asked-title = { $programme } : qui a été sollicité, qui a répondu
flows-waiting-title = { $programme } : ce qui attend une décision
flows-coming-title = { $programme } : prochaines échéances
flows-mail-title = { $programme } : courriels
flows-digests-title = { $programme } : derniers récapitulatifs
flows-summary-title = { $programme } : bilan du { $on }
flows-nothing = Rien pour le moment.

flows-state-open = réponse attendue
flows-state-partly = réponse partielle
flows-state-answered = a répondu
flows-state-superseded = remplacée
flows-state-closed = close
flows-state-escalated = escaladée

flows-desk-deadline = nouvelle échéance proposée
flows-desk-cancellation = abandon proposé
flows-desk-ambiguous = réponse à préciser
flows-desk-quarantine = courriel en quarantaine
flows-desk-held-mail = courriel retenu
flows-desk-failed-mail = courriel refusé
flows-desk-delegation = délégation
flows-desk-disowned = action désavouée
flows-desk-unsubscribed = ne veut plus de récapitulatif
flows-desk-address = adresse à vérifier

flows-mail-request = demandes de point
flows-mail-reminder = relances
flows-mail-escalation = escalades
flows-mail-escalation-notice = avis d’escalade
flows-mail-receipt = accusés de réception
flows-mail-invitation = invitations
flows-mail-digest = récapitulatifs
flows-mail-desk = courriels du bureau
flows-mail-alert = alertes
flows-mail-queued = à envoyer
flows-mail-sending = en cours d’envoi
flows-mail-sent = envoyés
flows-mail-unknown = sans accusé du serveur
flows-mail-failed = refusés
flows-mail-held = retenus
flows-mail-superseded = sans objet

flows-coming-review = Réunion : { $body }
flows-coming-review-provisional = Réunion : { $body } (date provisoire)
flows-coming-answer = Réponse attendue ({ $who })
flows-coming-deadline = Échéance de l’action { $ref } ({ $who })

flows-summary-asked = Demandes en cours ou récentes : **{ $n }**
flows-summary-answered = Répondues en entier : **{ $n }**
flows-summary-pending = En attente d’une réponse : **{ $n }**
flows-summary-reminded = Relancées : **{ $n }**
flows-summary-escalated = Escaladées : **{ $n }**
flows-summary-desk = Décisions qui attendent sur le bureau : **{ $n }**
flows-summary-queued = Courriels à envoyer : **{ $n }**
flows-summary-sent = Courriels envoyés depuis le début : **{ $n }**

alert-plan-waits-title = le fichier du programme attend votre accord
alert-plan-waits-lede = Le dernier enregistrement du fichier est valable, mais il retire des actions ou change de programme. Le plan précédent reste en vigueur.
alert-plan-waits-todo = **À faire :** si c’est voulu, tapez « suivi plan » pour voir ce qui change, puis « suivi apply ».
flows-form-asked = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 }, { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
 } : les courriels partent.
flows-form-asked-already = 0 personne : déjà sollicitée aujourd’hui.
flows-form-issued = { $mails ->
    [one] { $mails } destinataire
   *[other] { $mails } destinataires
 } : le récapitulatif part.
flows-form-decided = N° { $number } : c’est fait ({ $what }).
flows-mail-release = suites possibles
flows-mail-rule = règles du programme
flows-mail-gate = passages de phase
flows-mail-gate-decided = décisions de passage
flows-desk-gate = passage de phase à confirmer
flows-desk-vacancy = fonction vacante
flows-desk-batch = envoi qui attend un accord
