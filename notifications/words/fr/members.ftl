# Les courriels aux membres d'une instance : consultations, réunions, comptes rendus, et ce que nous en comprenons.

consultation-vote-subject = Votre avis : { $question }
consultation-vote-lede = **Chaque membre est consulté.** Répondez à ce message d’ici { $by } : un mot suffit.
consultation-vote-reminder-subject = Rappel, votre avis manque : { $question }
consultation-vote-reminder-lede = **Votre réponse manque encore.** Elle est attendue d’ici { $by } : un mot suffit.
consultation-vote-how = Écrivez comme vous voulez. Ces formes sont comprises telles quelles ; vos mots sont gardés :
consultation-vote-promise = Vous pouvez changer d’avis jusqu’à la clôture. Vous recevrez en retour ce que nous avons compris.
consultation-needs-subject = Vos besoins : { $question }
consultation-needs-lede = **Chaque membre est sollicité.** Répondez à ce message d’ici { $by }, avec vos mots : ils seront repris tels quels.
consultation-needs-reminder-subject = Rappel, vos besoins manquent : { $question }
consultation-needs-reminder-lede = **Votre réponse manque encore.** Elle est attendue d’ici { $by }, avec vos mots.
consultation-needs-how = Une ligne par besoin se lit le mieux.
consultation-needs-promise = Les réponses de tous les membres seront réunies en un seul document. Une nouvelle réponse remplace la précédente.
consultation-progress = Réponses reçues : { $answered } sur { $members }.
consultation-chair = Vous présidez cette instance : « Je clos la consultation » la clôt en l’état.
rule-consensus = Règle : le consensus. Tous répondent, personne n’est contre ; une réserve laisse passer et reste écrite.
rule-majority = Règle : la majorité. Plus de la moitié des membres doivent être pour.
rule-quorum = { $quorum ->
    [0] Règle : le quorum. Plus de la moitié des membres doivent répondre, et plus d’entre eux être pour que contre.
   *[other] Règle : le quorum. { $quorum } membres au moins doivent répondre, et plus d’entre eux être pour que contre.
}
vote-example-for = **pour**
vote-example-against = **contre**
vote-example-abstention = **abstention**
vote-example-reserve = **réserve** : vos mots

result-subject = { $outcome } : { $question }
result-carried = Question adoptée
result-not-carried = Question non adoptée
result-needs = { $n ->
    [one] Un membre a exprimé ses besoins
   *[other] { $n } membres ont exprimé leurs besoins
}
result-by-rule = Consultation close le { $on }, sa règle étant satisfaite.
result-by-chair-title = Question tranchée par la présidence
result-by-chair = Consultation close le { $on } par la présidence, en l’état.
result-chair-words = La présidence a écrit :
result-votes = Les réponses, sur { $members } membres
result-reserves = { $n ->
    [one] Une réserve
   *[other] { $n } réserves
}
result-missing = { $n ->
    [one] Un membre n’a pas répondu
   *[other] { $n } membres n’ont pas répondu
}
votes-for = { $n } pour
votes-against = { $n } contre
votes-abstention = { $n ->
    [one] 1 abstention
   *[other] { $n } abstentions
}
votes-reserve = { $n } avec réserve

heard-subject = Bien reçu : { $title }
heard-subject-not = Réponse non comprise : { $title }
heard-title = Votre message
heard-headline-done = C’est enregistré
heard-headline-mixed = { $n ->
    [one] Enregistré, sauf un point à préciser
   *[other] Enregistré, sauf { $n } points à préciser
}
heard-headline-asked = { $n ->
    [one] Un point reste à préciser
   *[other] { $n } points restent à préciser
}
heard-headline-nothing = Nous n’avons rien pu enregistrer
heard-lede = Reçu le { $on }. Voici ce que nous avons compris et enregistré.
heard-lede-not = Reçu le { $on }. Nous n’avons pas pu en tirer une réponse : **rien n’est enregistré**.
heard-understood = Ce que nous avons compris
heard-position-for = Vous êtes pour
heard-position-against = Vous êtes contre
heard-position-abstention = Vous vous abstenez
heard-position-reserve = Vous émettez une réserve, écrite au résultat
heard-needs = Vos besoins sont enregistrés tels quels
heard-closed = La consultation est close
heard-close-asked = Seule la présidence clôt une consultation : la coordination est prévenue
heard-axis-word = Votre mot sera dans le dossier de la réunion
heard-presence-present = Vous serez présent
heard-presence-absent = Vous serez absent
heard-presence-represented = Vous serez représenté par { $text }
heard-point = Point inscrit à l’ordre du jour : { $text }
heard-decision-recorded = Décision inscrite : { $text }
heard-decision-proposed = Décision proposée à la coordination : { $text }
heard-decision-asked = Décision à préciser : { $text }
heard-instruction = Transmis à la coordination : { $text }
heard-owner = Porteur : { $who }
heard-deadline = Échéance : { $on }
heard-correct-consultation = Ce n’est pas cela ? Répondez à ce message : votre nouvelle réponse remplace la précédente.
heard-correct-needs = Un oubli ? Répondez à ce message : votre nouvelle réponse remplace la précédente.
heard-correct-invitation = Ce n’est pas cela ? Répondez à ce message : le dernier mot compte.
heard-correct-axis = Un ajout ? Répondez à ce message : votre nouveau texte remplace le précédent.
heard-correct-digest = Ce n’est pas cela ? Répondez à ce message ; la coordination le lira.
heard-correct-minutes = Autre chose à corriger ? Répondez à ce message ; la coordination le lira.
heard-correct-request = Ce n’est pas cela ? Répondez à ce message.

unheard-unknown = Nous n’avons pas compris ce message. La coordination le lira.
unheard-no-position = Êtes-vous pour, contre, ou vous abstenez-vous ? Une réserve se dit « réserve : … ».
unheard-unsure-position = Votre position n’est pas certaine à la lecture. Répondez d’un mot : pour, contre, abstention, ou « réserve : … ».
unheard-two-positions = Deux positions se lisent dans votre réponse. Laquelle est la vôtre ?
unheard-unsure-closing = Vous parlez de clore la consultation : la close-t-on maintenant ? Répondez « je clos la consultation » si oui.
unheard-two-presences = Serez-vous présent ou absent ?
unheard-unsure-presence = Nous ne sommes pas sûrs que vous veniez. Répondez d’un mot : présent, absent, ou « représenté par … ».
unheard-no-proxy = Par qui serez-vous représenté ?
unheard-empty-decision = Le texte de la décision manque.
unheard-no-owner = Une échéance sans porteur : qui en répond ? Écrivez « porteur : … ».
unheard-no-deadline = Un porteur sans échéance : pour quand ? Écrivez « pour le … ».
unheard-owner-unknown = Ce porteur n’est pas connu du programme : donnez son nom ou sa fonction.
unheard-owner-ambiguous = Plusieurs personnes répondent à ce nom : donnez le nom entier.
unheard-unclear-deadline = L’échéance n’est pas claire : écrivez-la jour/mois/année.
unheard-past-deadline = Cette échéance est déjà passée.
unheard-unknown-point = L’ordre du jour n’a pas ce numéro.
unheard-nothing-said = Nous n’y avons trouvé ni décision, ni présence, ni point à inscrire. La coordination le lira.
unheard-consultation-over = Cette consultation est close : votre réponse n’y compte plus.
unheard-no-reply-token = Répondez directement à notre message, pour que nous sachions que c’est bien vous.

invitation-moved = **Réunion déplacée** : elle était prévue { $on }.
invitation-moved-subject = { $body } : réunion déplacée au { $on }
invitation-agenda = À l’ordre du jour, pour l’instant
invitation-how = Dites si vous venez, par les boutons de votre agenda ou en répondant. Ces formes sont comprises telles quelles ; un point à inscrire s’écrit « Point à l’ordre du jour : … ».
invitation-quorum = { $n ->
    [one] Il faut un membre présent ou représenté.
   *[other] Il faut { $n } membres présents ou représentés.
}
presence-example-present = **présent**
presence-example-absent = **absent**
presence-example-represented = **représenté par** …
meeting-place = Lieu : { $place }
cancelled-subject = { $body } : réunion du { $on } annulée
cancelled-title = La réunion du { $on } est annulée
cancelled-lede = { $body } : la réunion n’aura pas lieu. Vous serez prévenu de la prochaine.
axis-word-subject = Votre mot sur l’axe { $axis }, avant la réunion du { $on }
axis-word-title = Axe { $axis } : { $title }
axis-word-lede = **{ $body } : réunion { $on }.** Répondez à ce message : en deux ou trois phrases, que faut-il savoir de cet axe ?
axis-word-pack = Le dossier part { $on } ; votre mot y sera, sous votre nom.
axis-word-figures = Actions terminées : { $done } sur { $total }.
axis-word-late = { $n ->
    [one] Une action en retard
   *[other] { $n } actions en retard
}
axis-word-blocked = { $n ->
    [one] Une action bloquée
   *[other] { $n } actions bloquées
}
axis-word-silent = { $n ->
    [one] Une action sans aucune nouvelle
   *[other] { $n } actions sans aucune nouvelle
}
axis-word-promise = Sans réponse, le dossier partira sans ce mot.
minutes-subject = Compte rendu : { $body }, { $on }
minutes-title = Compte rendu de la réunion du { $on }
minutes-quorum = Quorum atteint : présents ou représentés { $n }, requis { $quorum }.
minutes-no-quorum = Quorum non atteint : présents ou représentés { $n }, requis { $quorum }.
minutes-next = Prochaine réunion { $on }, où ce compte rendu sera soumis à adoption.
minutes-decisions = { $n ->
    [one] Une décision
   *[other] { $n } décisions
}
minutes-points = Points examinés
minutes-attendance = Présences
minutes-present = { $n ->
    [one] Présent
   *[other] Présents : { $n }
}
minutes-represented = { $n ->
    [one] Représenté
   *[other] Représentés : { $n }
}
minutes-absent = { $n ->
    [one] Absent
   *[other] Absents : { $n }
}
minutes-unknown = { $n ->
    [one] Sans réponse
   *[other] Sans réponse : { $n }
}
minutes-promise = Une correction ? Répondez à ce message avant la prochaine réunion ; la coordination la lira.

digest-agenda = Ordre du jour
digest-agenda-hint = Une décision s’inscrit en répondant : « Décision 2 : … porteur … pour le … ».
digest-axis-words = Le mot des axes
agenda-contradiction-complete-not-done = 100 %, mais pas terminée
agenda-contradiction-begun-not-started = « Pas commencée », mais entamée
agenda-contradiction-forecast-late = Fin prévue après l’échéance
agenda-answers = Réponses : { $answered } sur { $members }
agenda-deadline = Échéance : { $on }

mail-consultation = Courriel : consultation
mail-consultation-reminder = Courriel : rappel de consultation
mail-consultation-result = Courriel : résultat de consultation
mail-acknowledgement = Courriel : accusé de lecture à un membre
mail-review-cancelled = Courriel : réunion annulée
mail-axis-word = Courriel : mot d’un axe
mail-minutes = Courriel : compte rendu
cli-mail-consultation = consultation
cli-mail-consultation-reminder = rappel de consultation
cli-mail-consultation-result = résultat de consultation
cli-mail-acknowledgement = accusé de lecture à un membre
cli-mail-review-cancelled = réunion annulée
cli-mail-axis-word = mot d’un axe
cli-mail-minutes = compte rendu
flows-mail-consultation = consultation
flows-mail-consultation-reminder = rappel de consultation
flows-mail-consultation-result = résultat de consultation
flows-mail-acknowledgement = accusé de lecture à un membre
flows-mail-review-cancelled = réunion annulée
flows-mail-axis-word = mot d’un axe
flows-mail-minutes = compte rendu
cli-desk-kind-decision = décision proposée
cli-desk-kind-instruction = instruction d’un membre
cli-desk-kind-draft = texte à relire
flows-desk-decision = décision proposée
flows-desk-instruction = instruction d’un membre
flows-desk-draft = texte à relire
decision-decision-plain = Inscrire cette décision ?
decision-instruction-plain = Un membre demande quelque chose
decision-draft-plain = Texte à relire avant envoi
why-no-position = Aucune position reconnue
why-unsure-position = Position incertaine
why-two-positions = Deux positions dans la même réponse
why-unsure-closing = Clôture de la consultation incertaine
why-two-presences = Présent ou absent : les deux sont dits
why-unsure-presence = Présence incertaine
why-no-proxy = Représentant non nommé
why-empty-decision = Décision sans texte
why-no-owner = Décision avec échéance, sans porteur
why-no-deadline = Décision avec porteur, sans échéance
why-owner-unknown = Porteur inconnu du programme
why-owner-ambiguous = Plusieurs personnes portent ce nom
why-unclear-deadline = Échéance peu claire
why-past-deadline = Échéance déjà passée
why-unknown-point = Numéro absent de l’ordre du jour
why-nothing-said = Ni décision, ni présence, ni point reconnus
why-consultation-over = Consultation déjà close
why-not-a-member = N’est plus membre de l’instance

cli-rehearse-why-consultation = « { $question } », réponse avant le { $answer_by }
cli-rehearse-why-consultation-reminder = rappel { $rank } : « { $question } », réponse avant le { $answer_by }
cli-rehearse-why-consultation-result = résultat de « { $question } »
cli-rehearse-why-acknowledgement = accuse réception : « { $title } »
cli-rehearse-why-review-cancelled = réunion de « { $body } » du { $on } annulée
cli-rehearse-why-axis-word = mot de l’axe { $axis } avant la réunion du { $on }
cli-rehearse-why-minutes = compte rendu de « { $body } », { $on }
cli-tick-consult = Consultations : { $counts }
cli-tick-step-consult = les consultations
cli-count-asked = membres consultés
cli-count-reminded = membres relancés
flows-consulted-title = { $programme } : consultations
flows-column-question = Question
flows-column-votes = Votes
flows-column-missing = Manquent
flows-column-reserves = Réserves
flows-column-rule-met = Règle satisfaite
flows-yes = oui
flows-no = non
consultation-state-planned = prévue
consultation-state-open = ouverte
consultation-state-closed = close
consultation-state-dropped = retirée
demo-kind-consultation = consultations
demo-kind-consultation-reminder = rappels de consultation
demo-kind-consultation-result = résultats de consultation
demo-kind-acknowledgement = accusés aux membres
demo-kind-review-cancelled = annulations
demo-kind-axis-word = mots d’axe
demo-kind-minutes = comptes rendus
demo-desk-decision = décisions proposées
demo-desk-instruction = instructions de membres
demo-desk-draft = textes à relire
demo-event-member-consulted = { $n ->
    [one] Un membre consulté
   *[other] { $n } membres consultés
}
demo-event-member-reminded = { $n ->
    [one] Un membre relancé
   *[other] { $n } membres relancés
}
demo-event-member-answered = { $n ->
    [one] Une réponse de membre
   *[other] { $n } réponses de membres
}
demo-event-consultation-closed = { $n ->
    [one] Une consultation close
   *[other] { $n } consultations closes
}
demo-event-decision-recorded = { $n ->
    [one] Une décision
   *[other] { $n } décisions
}
why-no-meeting = aucune réunion n’est à venir pour ce point
heard-point-waits = Point transmis à la coordination, aucune réunion n’étant prévue : { $text }
