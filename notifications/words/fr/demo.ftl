# Ce que dit la démonstration, à l'écran puis sur la page de la boîte aux lettres.

demo-title = { $programme } : une occasion entière, du { $since } au { $until }
demo-mailbox-open = La boîte aux lettres se remplit sous vos yeux : { $place }
demo-prefect-starts = Prefect démarre ; l’histoire commence dès qu’il répond…
demo-forms = Le soir, la coordination se sert une fois de chacun des formulaires de Prefect…
demo-stopping = Tout s’arrête…
demo-event-none = rien à faire
demo-event-review-scheduled = { $n ->
    [one] 1 réunion inscrite
   *[other] { $n } réunions inscrites
}
demo-event-review-announced = { $n ->
    [one] 1 comité convoqué
   *[other] { $n } comités convoqués
}
demo-event-status-requested = { $n ->
    [one] 1 porteur interrogé
   *[other] { $n } porteurs interrogés
}
demo-event-owner-reminded = { $n ->
    [one] 1 relance
   *[other] { $n } relances
}
demo-event-request-escalated = { $n ->
    [one] 1 escalade
   *[other] { $n } escalades
}
demo-event-digest-issued = { $n ->
    [one] 1 récapitulatif de comité
   *[other] { $n } récapitulatifs de comité
}
demo-event-reply-read = { $n ->
    [one] 1 réponse lue
   *[other] { $n } réponses lues
}
demo-event-deadline-proposed = { $n ->
    [one] 1 nouvelle échéance proposée
   *[other] { $n } nouvelles échéances proposées
}
demo-event-reply-quarantined = { $n ->
    [one] 1 message en quarantaine
   *[other] { $n } messages en quarantaine
}
demo-event-owner-absent = { $n ->
    [one] 1 absence notée
   *[other] { $n } absences notées
}
demo-event-mail-bounced = { $n ->
    [one] 1 courriel revenu
   *[other] { $n } courriels revenus
}
demo-event-desk = { $n ->
    [one] au bureau : 1
   *[other] au bureau : { $n }
}
demo-summary = Où en est-on ?
demo-nothing = rien
demo-sum-asked = Demandés
demo-sum-answered = Ont répondu
demo-sum-late = En retard
demo-sum-waiting = En attente au bureau
demo-sum-sent = Courriels envoyés
demo-sum-of-asked = { $people ->
    [one] { $people } porteur
   *[other] { $people } porteurs
 }, sur { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
 }
demo-sum-of-answered = { $people ->
    [one] { $people } porteur
   *[other] { $people } porteurs
 } sur { $asked }, pour { $heard ->
    [one] { $heard } action
   *[other] { $heard } actions
 } (relancés : { $reminded })
demo-sum-of-late = { $n ->
    [one] { $n } action
   *[other] { $n } actions
}
demo-sum-of-sent = { $n } : { $kinds }
demo-desk-deadline = échéances à confirmer
demo-desk-cancellation = abandons à confirmer
demo-desk-ambiguous = réponses à préciser
demo-desk-quarantine = en quarantaine
demo-desk-held-mail = courriels retenus
demo-desk-failed-mail = courriels en échec
demo-desk-address = adresses à vérifier
demo-desk-delegation = délégations à confirmer
demo-desk-disowned = actions désavouées
demo-desk-unsubscribed = récapitulatifs refusés
demo-failed = L’histoire ne s’est pas déroulée comme prévu : { $names }
demo-where-prefect = Prefect, chaque flux et ce qu’il a fait : { $place }
demo-where-mailbox = La boîte aux lettres, chaque courriel : { $place }
demo-where-smtp = Répondre avec un logiciel de courriel, sans mot de passe (SMTP) : { $place }
demo-stop = Ctrl-C pour arrêter

## Les courriels, par genre

demo-kind-request = demandes
demo-kind-reminder = relances
demo-kind-escalation = escalades
demo-kind-escalation-notice = avis d’escalade
demo-kind-receipt = accusés
demo-kind-invitation = convocations
demo-kind-digest = récapitulatifs
demo-kind-desk = bureau
demo-kind-alert = alertes
demo-one-request = Demande
demo-one-reminder = Relance
demo-one-escalation = Escalade
demo-one-escalation-notice = Avis d’escalade
demo-one-receipt = Accusé
demo-one-invitation = Convocation
demo-one-digest = Récapitulatif
demo-one-desk = Bureau
demo-one-alert = Alerte
demo-one-reply = Réponse
demo-one-bounce = Non remis
demo-one-absence = Absence
demo-one-automatic = Automatique
demo-one-other = Autre

## La page de la boîte aux lettres

demo-page-title = Boîte aux lettres
demo-page-lede = Tous les courriels de la démonstration : ceux que Suivi envoie, ceux qu’il reçoit. Aucun n’a quitté cette machine.
demo-page-prefect = Ouvrir Prefect
demo-page-person = Personne
demo-page-everybody = Tout le monde
demo-page-kind = Genre
demo-page-every-kind = Tous
demo-page-order = Ordre
demo-page-newest = Récents d’abord
demo-page-oldest = Anciens d’abord
demo-page-filter = Afficher
demo-page-count = { $n ->
    [0] Aucun courriel
    [one] 1 courriel
   *[other] { $n } courriels
}
demo-page-of = sur { $total }
demo-page-none = Aucun courriel ne correspond.
demo-page-all = Tous les courriels
demo-page-sent = Réponse envoyée. L’accusé de Suivi arrive dans quelques secondes : la page se recharge d’elle-même.
demo-page-from = De
demo-page-to = À
demo-page-on = Le
demo-page-no-subject = (sans objet)
demo-page-view-html = Mise en page
demo-page-view-texte = Texte
demo-page-view-source = Source
demo-page-frame = Le courriel, tel que son destinataire le voit
demo-page-answer = Répondre à la place de { $who }
demo-page-answer-hint = Écrivez comme vous voulez : « 1 : terminée », « 2 : 60 % », « reportée au 15 janvier »…
demo-page-answer-other = Le message partira de sa part.
demo-page-answer-send = Envoyer la réponse
demo-page-by-hand = Répondre avec un logiciel de courriel
demo-page-by-hand-hint = Serveur d’envoi (SMTP), sans chiffrement ni mot de passe :
demo-page-by-hand-from = De (sinon la réponse est mise en quarantaine) :
demo-page-by-hand-to = À :
demo-page-by-hand-command = Ou en une commande, dans un terminal :
demo-page-refused = Cette page ne peut pas être montrée
demo-page-refused-403 = Le formulaire ne vient pas de cette page. Revenez au courriel et recommencez.
demo-page-refused-404 = Ce courriel n’existe pas.
demo-page-refused-500 = Une erreur que personne n’avait prévue.
demo-event-phase-began = { $n ->
    [one] une phase commence
   *[other] { $n } phases commencent
}
demo-event-gate-opened = la fin de la phase est soumise au comité
demo-event-gate-granted = passage accordé
demo-event-deadline-moved = { $n ->
    [one] une échéance déplacée
   *[other] { $n } échéances déplacées
}
demo-event-rule-applied = { $n ->
    [one] une règle appliquée
   *[other] { $n } règles appliquées
}
demo-kind-release = suites possibles
demo-kind-rule = règles
demo-kind-gate = passages
demo-kind-gate-decided = décisions de passage
demo-desk-gate = passages à confirmer
demo-desk-vacancy = fonctions vacantes
demo-desk-batch = envois à accorder
demo-one-release = Suite possible
demo-one-rule = Règle
demo-one-gate = Passage
demo-one-gate-decided = Passage décidé
demo-one-consultation = Consultation
demo-one-consultation-reminder = Rappel de consultation
demo-one-consultation-result = Résultat
demo-one-acknowledgement = Accusé
demo-one-review-cancelled = Réunion annulée
demo-one-axis-word = Mot d’un axe
demo-one-minutes = Compte rendu
demo-page-owner = Ouvrir la page de { $who }, comme le lien du courriel
demo-event-mandate-passed = { $n ->
    [one] un mandat passe
   *[other] { $n } mandats passent
}
demo-event-request-handed-over = { $n ->
    [one] sa demande suit
   *[other] { $n } demandes suivent
}
demo-sum-members = Les membres
demo-sum-of-members = avis { $votes }, dont réserves { $reserves } · besoins exprimés { $needs } · décisions { $decisions }
demo-sum-contracts = Contrats-programmes
demo-sum-of-contracts = { $contracts } · engagements { $commitments }, tenus { $kept }
demo-sum-plan = Le plan
demo-sum-of-plan = axes annoncés { $announced } · décrits { $described }
