# Une instance qui quitte le programme : ses réunions, ses consultations, ce qu’on lui répond encore.
cancelled-lede-body-gone = { $body } : la réunion n’aura pas lieu. « { $whose } » ne figure plus au programme.
withdrawn-subject = Consultation retirée : { $question }
withdrawn-lede = « { $body } » n’est plus consultée sur cette question : vous n’avez rien à répondre. Les réponses déjà reçues sont conservées.
unheard-body-gone = Cette instance ne figure plus au programme : rien n’a été inscrit. La coordination lira votre message.
unheard-review-off = Cette réunion est annulée : il n’y a plus rien à répondre.
why-body-gone = L’instance ne figure plus au programme
cli-plan-body-gone = { $count ->
    [one] « { $body } » quitte le programme : sa réunion prévue est annulée ; personne n’y est encore convoqué.
   *[other] « { $body } » quitte le programme : ses { $count } réunions prévues sont annulées ; personne n’y est encore convoqué.
}
cli-plan-body-gone-told = « { $body } » quitte le programme : sa réunion du { $day } est annulée, et ceux qui y sont convoqués en reçoivent l’annulation.
error-minutes-adopted = Le compte rendu de la réunion « { $review } » est déjà adopté (décision { $ref }).

# Après le dernier jour, ou à la place d’un membre absent.
consultation-vote-late-lede = **Chaque membre est consulté.** La réponse était attendue { $by } ; la vôtre compte encore tant que la consultation n’est pas close : un mot suffit.
consultation-vote-reminder-late-lede = **Votre réponse manque encore.** Elle était attendue { $by } ; elle compte encore tant que la consultation n’est pas close : un mot suffit.
consultation-needs-late-lede = **Chaque membre est sollicité.** La réponse était attendue { $by } ; la vôtre sera encore reprise, avec vos mots, tant que le recueil n’est pas clos.
consultation-needs-reminder-late-lede = **Votre réponse manque encore.** Elle était attendue { $by } ; elle sera encore reprise, avec vos mots, tant que le recueil n’est pas clos.
consultation-instead = **Vous répondez à la place de { $who } :** votre réponse compte pour la sienne.

# Le récapitulatif qui attend un accord, dans le courriel du bureau.
fact-digest-says = { $said }
fact-digest-asks = À décider, { $ref } { $title } : { $asked }
fact-digest-point = Point { $number } : { $title }
