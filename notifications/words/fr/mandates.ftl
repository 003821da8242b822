# Organisations and people apart: what a file says of them, what the command line answers.

file-role-overlap = la fonction « { $role } » a déjà un titulaire ces jours-là (ligne { $line }) ; finissez un mandat la veille du suivant
file-chair-overlap = l’instance a déjà un président ces jours-là (ligne { $line }) ; datez l’un des deux mandats
file-member-nobody = ce membre n’est personne ; ajoutez « personne: » ou « fonction: »
file-member-both = ce membre est à la fois une personne et une fonction ; gardez « personne: » ou « fonction: »
file-substitute-self = « { $person } » ne peut pas se remplacer ; nommez quelqu’un d’autre dans « par: »
file-substitute-overlap = « { $person } » a déjà un suppléant ces jours-là (ligne { $line }) ; un seul à la fois
file-owner-no-role = « { $organisation } » est une organisation sans fonction : personne ne répondrait ; ajoutez une fonction dont l’« organisation: » est « { $organisation } »
file-owner-several-roles = « { $organisation } » a plusieurs fonctions ({ $known }) ; nommez celle qui répond

cli-counts-held = Organisations { $organisations } · fonctions { $roles }
cli-part-organisation = organisation
cli-part-role = fonction
cli-part-substitute = suppléance
cli-field-kind = genre
cli-field-mandates = titulaires
cli-field-since = début
cli-field-until = fin
cli-stands-in = { $person } pour { $owner } { $dates }
cli-nobody = personne
cli-from = depuis le { $since }
cli-until = jusqu’au { $until }
cli-from-until = du { $since } au { $until }
cli-gap = { $count ->
    [0] Attention : personne n’exerce aujourd’hui la fonction { $role }. Ajoutez un titulaire, ou retirez-la.
    [one] Attention : personne n’exerce aujourd’hui la fonction { $role }, qui porte l’action { $actions }. Ajoutez un titulaire.
   *[other] Attention : personne n’exerce aujourd’hui la fonction { $role }, qui porte { $count } actions ({ $actions }). Ajoutez un titulaire.
}
cli-gap-between = Attention : personne n’exerce la fonction { $role } jusqu’au { $until }. Prolongez un mandat, ou avancez le suivant.

# What is asked of whoever takes over or stands in.
handover-subject = { $n ->
    [one] Prise de relais : une action vous attend, réponse d’ici { $by }
   *[other] Prise de relais : { $n } actions vous attendent, réponse d’ici { $by }
}
handover-lede = **Vous exercez depuis le { $since } la fonction « { $role } »**, à la suite de { $before }. Ce qui attendait sa réponse attend désormais la vôtre.
handover-lede-undated = **Vous exercez désormais la fonction « { $role } »**, à la suite de { $before }. Ce qui attendait sa réponse attend désormais la vôtre.
instead-lede = **Vous remplacez { $who }** ces jours-ci : nous vous demandons ce que nous lui aurions demandé.
said-by = dit par { $who }

# A mandate that has ended, a role that nobody holds, and what it means for a reply.
ended-subject = Votre réponse du { $on } : votre mandat est terminé
ended-title = Votre réponse n’a rien changé
ended-lede = **Votre mandat « { $role } » s’est terminé le { $since }** : c’est à votre successeur de répondre de ces actions.
ended-lede-undated = **Vous n’exercez plus la fonction « { $role } »** : c’est à votre successeur de répondre de ces actions.
ended-kept = Votre message du { $on } est gardé ; la coordination l’a reçu et décidera s’il faut en tenir compte.
ended-holder = { $who } répond désormais de ces actions.
decision-vacancy-plain = Personne n’exerce cette fonction, et une réponse en est attendue
cli-desk-kind-vacancy = fonction sans titulaire
fact-role = Fonction : { $value }
fact-organisation = Organisation : { $value }
fact-actions = Actions en attente : { $value }
why-mandate-ended = Mandat terminé : quelqu’un d’autre exerce la fonction
why-substitution-over = Suppléance terminée
why-coordinator-answers = Réponse de la coordination à la place du porteur
why-token-expired = Réponse à une demande close depuis longtemps
ask-mandate-ended = Votre mandat est terminé : la coordination verra votre réponse.
ask-substitution-over = Votre suppléance est terminée : la coordination verra votre réponse.
ask-coordinator-answers = Vous répondez à la place du porteur : confirmez-le au bureau du coordinateur.
ask-token-expired = Cette demande est close depuis longtemps : la coordination verra votre réponse.
